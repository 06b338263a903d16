"""Whose receipt it is: what somebody was told by name is theirs to have read, and nobody else's."""

from collections.abc import Iterable, Mapping

from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.journal.known import in_effect
from lapwing.journal.questions import Reference


def addressed_to(told: str, entries: Iterable[Entry], kinds: Mapping[str, Kind]) -> str | None:
    """To whom an entry is addressed: the officer whom it names, as it stands corrected.

    One that names nobody is about a work, and goes back to whoever did that: what a review found of
    a contact that was drawn is for whoever recorded the contact. Nothing if it cannot be known.
    """
    known = {one.id: one for one in in_effect(entries)}
    one = known.get(told)
    while one is not None:
        if (officer := _officer_in(one, kinds)) is not None:
            return officer
        if one.regarding is None:
            return one.by.user
        one = known.get(one.regarding)
    return None


def _officer_in(one: Entry, kinds: Mapping[str, Kind]) -> str | None:
    kind = kinds.get(one.kind)
    for question in kind.questions if kind else ():
        if isinstance(question, Reference) and question.to == "officer":
            return str(one.answers.get(question.name) or "") or None
    return None
