"""What an obligation rests on: the number that set its last deadline, or else its rule."""

from dataclasses import dataclass

from lapwing.duties.language import Confidence, Duty
from lapwing.duties.numbers import Number, Numbers, Weight
from lapwing.duties.obligation import Obligation


@dataclass(frozen=True, kw_only=True, slots=True)
class Cited:
    """How much something weighs, what it rests on, and whether anybody has checked that."""

    weight: Weight
    source: str
    verified: bool
    confirmed: str = ""  # by whom of a force, and when


def cited(obligation: Obligation, duty: Duty, numbers: Numbers) -> Cited:
    """What the deadline that counts rests on; a moment that an entry named rests on the rule."""
    number = obligation.number
    return cited_number(numbers[number]) if number is not None else cited_rule(duty)


def cited_number(number: Number) -> Cited:
    """What one number rests on; a force's own choice is local, however strict it is."""
    weight = number.weight if number.force is None else Weight.LOCAL
    return Cited(
        weight=weight,
        source=number.source,
        verified=number.verified,
        confirmed=number.confirmed,
    )


def cited_rule(rule: Duty) -> Cited:
    """What a duty rests on where no number speaks; never law, which only a number is marked as."""
    return Cited(
        weight=weight_of(rule.confidence),
        source=rule.source,
        verified=rule.confidence is not Confidence.UNVERIFIED,
    )


def weight_of(confidence: Confidence) -> Weight:
    """How much a rule weighs of itself: guidance if somebody published it, else local."""
    published = (Confidence.PRIMARY, Confidence.SECONDARY)
    return Weight.GUIDANCE if confidence in published else Weight.LOCAL
