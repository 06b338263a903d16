"""How somebody who was found was weighed: step by step in a table, and the same steps drawn.

The steps add up: from how likely anybody on record is to be meant, by what each field adds or takes
away and what a household has in common, to how much speaks for this one. It is about who is meant,
and about nothing that anybody may do.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import log2

from lapwing.matching.explain import HOUSEHOLD, Line

NOTHING = 0.05  # bits; less than this is shown as nothing
BEFORE, ALTOGETHER = "Before anything is compared", "All together"


class Speaks(StrEnum):
    """What a step does to the sum; the start and the end only say where it stands."""

    START = ""
    FOR = "Speaks for it"
    AGAINST = "Speaks against it"
    NEITHER = "Speaks neither way"


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One step: what was compared, what came of it, what that adds, and the sum from there on."""

    what: str
    typed: str
    on_record: str
    came: str
    speaks: Speaks
    bits: float
    after: float

    @property
    def before(self) -> float:
        """The sum that it begins from; the start and the end begin from even odds."""
        return self.after - self.bits

    @property
    def said(self) -> str:
        """What came of it, and which way that speaks."""
        return f"{self.speaks}: {self.came}" if self.speaks else self.came

    @property
    def bits_words(self) -> str:
        """What it adds, signed, in bits; each doubles the odds."""
        return signed(self.bits)

    @property
    def after_words(self) -> str:
        """The sum from there on."""
        return signed(self.after)


def steps(lines: Iterable[Line], people: float) -> tuple[Step, ...]:
    """The steps of one weighing among so many people; what adds nothing on either side is left out.

    The sum is of this one alone. Others who were found are not in it: what is known of somebody
    whom the reader may not see would show through.
    """
    weighed = tuple(lines)
    if not weighed or people < 1:
        return ()
    prior = -log2(people)
    found = [
        Step(
            what=BEFORE,
            typed="",
            on_record="",
            came=f"anybody of about {people:,.0f} on record may be meant",
            speaks=Speaks.START,
            bits=prior,
            after=prior,
        )
    ]
    after = prior
    for line in weighed:
        if not (line.bits or (line.one and line.other) or line.field == HOUSEHOLD):
            continue
        after += line.bits
        found.append(
            Step(
                what=line.field,
                typed=line.one,
                on_record=line.other,
                came=line.found,
                speaks=_speaks(line.bits),
                bits=line.bits,
                after=after,
            )
        )
    end = Step(
        what=ALTOGETHER,
        typed="",
        on_record="",
        came=odds_words(after),
        speaks=Speaks.START,
        bits=after,
        after=after,
    )
    return (*found, end)


def odds_words(bits: float) -> str:
    """Odds as they are said: each bit doubles them."""
    if abs(bits) < NOTHING:
        return "even odds that it is them"
    odds = min(2.0 ** abs(bits), 1e9)
    number = f"{odds:,.0f}" if odds >= 10 else f"{odds:.1f}".removesuffix(".0")
    most = "more than " if odds == 1e9 else "about "
    return f"{most}{number} to 1 {'for' if bits > 0 else 'against'} its being them"


def signed(bits: float) -> str:
    """A number of bits with its sign, as a reader adds it up."""
    return "0" if abs(bits) < NOTHING else f"{bits:+.1f}".replace("-", "\N{MINUS SIGN}")


def _speaks(bits: float) -> Speaks:
    if abs(bits) < NOTHING:
        return Speaks.NEITHER
    return Speaks.FOR if bits > 0 else Speaks.AGAINST


def in_words(told: Sequence[Step]) -> str:
    """The whole in one sentence, for whoever does not see the picture."""
    each = "; ".join(f"{step.what} {step.bits_words}" for step in told[1:-1])
    return f"From {told[0].after_words} by {each}, to {told[-1].after_words}: {told[-1].came}."
