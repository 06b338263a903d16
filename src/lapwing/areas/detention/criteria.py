"""The criteria of the quality check, as they are kept: what each asks, and what answers it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib import resources
from typing import Any

FILE = "criteria.toml"


@dataclass(frozen=True, kw_only=True, slots=True)
class Says:
    """A question of a kind of entry, and the answers to it that mean yes.

    Each entry that was asked it must say so, or with ``once`` one of them.
    """

    question: str
    yes: tuple[str, ...]
    once: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Expects:
    """An entry that makes a criterion wanting where nothing that answers it is on record.

    Only where its ``question`` was answered ``is``, if one is named, and with no entry ``unless``.
    """

    kind: str
    question: str = ""
    is_: str = ""
    unless: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Criterion:
    """One criterion. ``asked`` says that whoever checks answers it, beside what is on record."""

    key: str
    asks: str
    asked: bool = False
    duties: tuple[str, ...] = ()
    signals: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    says: tuple[Says, ...] = ()
    answered: str = ""
    before: str = ""
    expects: Expects | None = None
    shows: tuple[str, ...] = ()
    since: int = 1
    until: int | None = None
    by_record: bool = False

    @property
    def disagrees(self) -> str:
        """The question by which whoever checks says that they see it otherwise."""
        return f"{self.key}_otherwise"


@dataclass(frozen=True, kw_only=True, slots=True)
class Criteria:
    """Every criterion of every edition, and the edition that is asked by now."""

    edition: int
    every: tuple[Criterion, ...]

    def of(self, edition: int) -> tuple[Criterion, ...]:
        """The criteria of one edition; of one older than is kept, those of the oldest kept."""
        wanted = max(edition, min((one.since for one in self.every), default=1))
        return tuple(
            one
            for one in self.every
            if one.since <= wanted and (one.until is None or wanted <= one.until)
        )

    @property
    def now(self) -> tuple[Criterion, ...]:
        """Those that are asked now."""
        return self.of(self.edition)


class CriteriaFileError(ValueError):
    """The file of criteria breaks its form; the message says where and how."""


@cache
def criteria() -> Criteria:
    """The criteria that ship with the rules."""
    place = resources.files("lapwing.areas.detention") / FILE
    return read_criteria(place.read_text(encoding="utf-8"))


def read_criteria(text: str) -> Criteria:
    """The criteria in the text of a file; ``CriteriaFileError`` if it does not keep the form."""
    told = tomllib.loads(text)
    edition = told.get("edition")
    if not isinstance(edition, int) or edition < 1:
        raise CriteriaFileError(f"{FILE}: edition must be a number from 1 on.")
    found = Criteria(
        edition=edition,
        every=tuple(
            _criterion(one, place) for place, one in enumerate(told.get("criterion", []), start=1)
        ),
    )
    keys = [one.key for one in found.now]
    if not keys or len(set(keys)) < len(keys):
        raise CriteriaFileError(f"{FILE}: each criterion of an edition must have a key of its own.")
    return found


_TAKEN = frozenset(one.name for one in fields(Criterion)) - {"by_record"}


def _criterion(told: Mapping[str, Any], place: int) -> Criterion:
    key = told.get("key", "")
    where = f"{FILE}, criterion {place} ({key})"
    if unknown := sorted(set(told) - _TAKEN):
        raise CriteriaFileError(f"{where}: {unknown[0]} is no part of a criterion.")
    if not key or not told.get("asks"):
        raise CriteriaFileError(f"{where}: must have a key and say what it asks.")
    given: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in told.items()
    }
    try:
        given["says"] = tuple(
            Says(**{**one, "yes": tuple(one["yes"])}) for one in told.get("says", [])
        )
        if "expects" in told:
            expects = dict(told["expects"])
            given["expects"] = Expects(is_=expects.pop("is", ""), **expects)
    except (TypeError, KeyError) as error:
        raise CriteriaFileError(f"{where}: {error}") from None
    by_record = any(given.get(name) for name in ("duties", "signals", "written", "says"))
    if not by_record and not told.get("asked"):
        raise CriteriaFileError(f"{where}: must be asked, or be answered by the record.")
    return Criterion(by_record=by_record, **given)
