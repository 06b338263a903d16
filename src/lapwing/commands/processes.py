"""A process that is kept running: started again when it dies, unless it keeps dying."""

import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic

from lapwing.commands import Refused
from lapwing.jobs.postgres_programs import stop_with_parent

TOO_OFTEN, WITHIN = 5, 60.0  # deaths within so many seconds; then something is wrong that stays so
STOPS_WITHIN = 10.0  # seconds


@dataclass(kw_only=True)
class Kept:
    """One process by the name that people know it by."""

    name: str
    command: Sequence[str]
    process: "subprocess.Popen[bytes] | None" = None
    deaths: list[float] = field(default_factory=list)

    def start(self) -> None:
        """Starts it in a session of its own, so that Ctrl-C reaches us and we stop it in order."""
        self.process = subprocess.Popen(
            self.command,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=stop_with_parent(signal.SIGTERM),
        )

    def look(self) -> None:
        """Starts it again if it died."""
        if self.process is None or self.process.poll() is None:
            return
        now = monotonic()
        self.deaths = [death for death in self.deaths if now - death < WITHIN] + [now]
        if len(self.deaths) >= TOO_OFTEN:
            raise Refused(
                f"{self.name.capitalize()} stopped {TOO_OFTEN} times within a minute, so all "
                "is stopped. What it said stands above."
            )
        print(
            f"{self.name.capitalize()} stopped by itself (code {self.process.returncode}) and is "
            "started again.",
            file=sys.stderr,
            flush=True,
        )
        self.start()

    def ask_to_stop(self) -> None:
        """Tells it to end."""
        if self.process is not None:
            with suppress(ProcessLookupError):
                self.process.terminate()

    def wait(self) -> None:
        """Waits until it has gone, and ends it if that takes too long."""
        if self.process is None:
            return
        try:
            self.process.wait(STOPS_WITHIN)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
