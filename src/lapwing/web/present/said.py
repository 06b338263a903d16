"""What an entry says, for paper: one answer in words, or plainly that it is not on record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from lapwing.areas import all_kinds
from lapwing.base.clock import london
from lapwing.base.clock_words import moment_words, time_words
from lapwing.journal.entry import Entry
from lapwing.record.roles import ROLES
from lapwing.web.forms.answers import answer_lines
from lapwing.web.present.about import Fact

NOT_ON_RECORD = "Not on record"
_NOTHING = (None, "", ())


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """Some of what a paper tells, under one heading."""

    title: str
    facts: tuple[Fact, ...]


def said(entry: Entry | None, name: str, names: Mapping[str, str]) -> str:
    """One answer of an entry in words; what nobody answered is not on record, and never no."""
    answer = entry.answers.get(name) if entry else None
    if entry is None or answer in _NOTHING:
        return NOT_ON_RECORD
    question = all_kinds()[entry.kind].question(name)
    assert question is not None  # whoever asks for an answer knows what the kind asks
    return "; ".join(answer_lines(question, answer, names))


def said_at(entry: Entry | None) -> str:
    """When an entry happened; where there is none, that it is not on record."""
    return moment_words(entry.at) if entry else NOT_ON_RECORD


def said_by(entry: Entry | None, names: Mapping[str, str]) -> str:
    """Who recorded an entry, and as what."""
    if entry is None:
        return NOT_ON_RECORD
    role = ROLES.get(entry.by.role)
    name = names.get(entry.by.user, "Somebody whose name you may not see")
    return f"{name}, {role.title.lower()}" if role else name


def dated(instant: datetime) -> str:
    """A time in few words that means the same on every day on which the paper is read."""
    local = london(instant)
    return f"{local:%a} {local.day} {local:%b} {local.year}, {time_words(instant)}"


def fact(label: str, text: str) -> Fact:
    """A fact for paper, marked where the record does not hold it."""
    return Fact(label=label, text=text, late=text == NOT_ON_RECORD)
