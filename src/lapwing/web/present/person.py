"""A person's facts in words: age, reference, home, school; the unknown is said to be unknown."""

from collections.abc import Iterable
from datetime import datetime

from lapwing.base.clock import london_date
from lapwing.base.partial_date import age_words, ages_on, birth_words
from lapwing.record.values import CaseRecord, PersonRecord
from lapwing.web.addresses import case_address, child_address
from lapwing.web.present.about import About, Fact

NOT_KNOWN = "Not known"
GROWN_UP = 18  # years; Children Act 1989 s.105(1)


def age(person: PersonRecord, now: datetime) -> str:
    """How old somebody is, as far as it is known."""
    return age_words(person.birth, london_date(now)) if person.birth else NOT_KNOWN


def is_grown_up(person: PersonRecord, now: datetime) -> bool:
    """Whether somebody is certainly 18 or older; whose birth is not known may be a child."""
    return person.birth is not None and ages_on(person.birth, london_date(now))[0] >= GROWN_UP


def born(person: PersonRecord) -> str:
    """When somebody was born, as far as it is known."""
    words = birth_words(person.birth) if person.birth else NOT_KNOWN
    return words[0].upper() + words[1:]


def home(person: PersonRecord) -> str:
    """Where somebody lives now."""
    lives = next((each for each in person.homes if each.until is None), None)
    if lives is None:
        return NOT_KNOWN
    return ", ".join(part for part in (*lives.lines.splitlines(), lives.postcode) if part)


def about_person(
    person: PersonRecord, now: datetime, case: CaseRecord | None = None, more: Iterable[Fact] = ()
) -> About:
    """The banner over a form or a page about somebody."""
    reference = case.reference if case and not case.standing else person.reference
    facts = (
        Fact(label="Age", text=age(person, now)),
        Fact(label="Reference", text=reference),
        *more,
    )
    href = case_address(case.id) if case else child_address(person.id)
    return About(name=person.name, href=href, facts=facts)
