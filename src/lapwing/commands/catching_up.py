"""Catches up with a changed rulebook while there is time, and says in words how far it is.

Everybody's duties are derived again by the rules in force; recording goes on meanwhile.
"""

import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lapwing.jobs.catching_up import Progress

SAY_EVERY = 5.0  # seconds
LOOK_EVERY = 60.0  # seconds: pages that still go by older rules may have recorded since


class CatchingUp:
    """Everybody who is behind the rulebook, taken on from where it stopped.

    Behind is whoever follows what was not in force when this began. What is put in force after
    that, by another process that was started with it, is newer and left alone: the last started
    counts, and two never undo each other's work.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._behind: tuple[str, ...] | None = None
        self._left: Iterator[Progress] | None = None
        self._last: Progress | None = None
        self._look_at = 0.0
        self._say_at = 0.0

    def finish(self) -> None:
        """Derive everybody again who is behind."""
        while not self._step():
            pass

    def go_on(self, *, until: float, stop: Callable[[], bool]) -> None:
        """Derive some of them again, a few at least, until this moment of the monotonic clock."""
        if self._left is None and time.monotonic() < self._look_at:
            return
        while not self._step() and time.monotonic() < until and not stop():
            pass

    def _step(self) -> bool:
        """A few more; whether nobody is left. What goes wrong begins again the next time."""
        from lapwing.duties.queries import behind
        from lapwing.jobs.catching_up import catch_up

        if self._behind is None:
            self._behind = behind()
        left, self._left = self._left or catch_up(self._clock, self._behind), None
        progress = next(left, None)
        if progress is None:
            self._say_end()
            self._look_at = time.monotonic() + LOOK_EVERY
            return True
        self._left = left
        self._say(progress)
        return False

    def _say(self, progress: "Progress") -> None:
        now = time.monotonic()
        if self._last is None:
            _print(
                f"The rulebook has changed: the duties about {_people(progress.of)} are "
                "derived again. Lapwing can be used meanwhile."
            )
            self._say_at = now + SAY_EVERY
        elif now >= self._say_at:
            _print(f"Derived again so far: {progress.done:,} of {_people(progress.of)}.")
            self._say_at = now + SAY_EVERY
        self._last = progress

    def _say_end(self) -> None:
        last, self._last = self._last, None
        if last is None:
            return
        if last.trouble:
            _print(
                f"{len(last.trouble):,} of {_people(last.of)} could not be derived again yet; "
                "the log says who, and they are tried again."
            )
        else:
            _print(f"All follow the rulebook in force now: {_people(last.done)} derived again.")


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count:,} people"


def _print(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
