"""What somebody says of a step, read as it is kept; or what is missing or wrong, by its field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from lapwing.assurance import queries
from lapwing.assurance.measures.named import duties_of
from lapwing.assurance.standing import PHASES, PROOFS, State, What
from lapwing.base.clock import london_date
from lapwing.base.refusals import Refusal
from lapwing.record import queries as record
from lapwing.record.viewer import Viewer

LONGEST = 4000  # characters of one answer
THEIRS = tuple(
    state.value for state in State if state not in (State.CLOSED_INTERNAL, State.REOPENED)
)
Given = Mapping[str, str]
Read = dict[str, str] | Refusal


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """Who says it, when, and of which recommendation."""

    viewer: Viewer
    now: datetime
    found: queries.Held


def read_step(asked: Asked, what: What, said: Given) -> Read:
    """The answers of a step as they are kept, or what is wrong with one."""
    given = {name: text.strip() for name, text in said.items()}
    for name, text in given.items():
        if len(text) > LONGEST:
            return Refusal(
                what=f"This is longer than {LONGEST:,} characters.", do="Shorten it.", field=name
            )
    return _READERS.get(what, _reason)(asked, given)


def _reason(_asked: Asked, given: Given) -> Read:
    if not given.get("why"):
        return _wanted("why", "Say why, in a sentence.")
    return {"why": given["why"]}


def _planned(asked: Asked, given: Given) -> Read:
    return _dated(given, asked.now, "on", also=("what",))


def _measure(_asked: Asked, given: Given) -> Read:
    counts = given.get("counts", "")
    if counts and not duties_of(counts):
        return _wanted("counts", "Choose a duty or a field of work from the list.")
    numbered = _numbered(given, "line", "name", "what")
    return numbered if isinstance(numbered, Refusal) else {**numbered, "counts": counts}


def _reading(asked: Asked, given: Given) -> Read:
    if given.get("name", "") not in asked.found.standing.measures:
        return Refusal(what="This measure is not set.", do="Choose one that is.", field="name")
    if asked.found.standing.measures[given["name"]].counts:
        return Refusal(
            what="Lapwing counts this measure, each day.",
            do="Leave it to be counted, or set the measure again without a duty.",
            field="name",
        )
    numbered = _numbered(given, "value", "name")
    if isinstance(numbered, Refusal):
        return numbered
    dated = _dated(given, asked.now, "on")
    return dated if isinstance(dated, Refusal) else {**numbered, **dated}


def _compared(asked: Asked, given: Given) -> Read:
    if given.get("theirs", "") not in THEIRS:
        return _wanted("theirs", "Choose what the inspectorate’s list says.")
    phase = given.get("phase", "")
    if phase not in ("", *PHASES):
        return _wanted("phase", "Choose a phase from the list.")
    dated = _dated(given, asked.now, "on")
    if isinstance(dated, Refusal):
        return dated
    return {**dated, "theirs": given["theirs"], "phase": phase}


def _people(asked: Asked, given: Given) -> Read:
    found: dict[str, str] = {}
    for name in ("owner", "sponsor"):
        number = given.get(name, "")
        user = record.user_numbered(number) if number else None
        if user is None or not queries.answers(asked.viewer, user, asked.now):
            return Refusal(
                what=f"{number or 'Nobody'} is nobody here who answers for the force.",
                do="Give the staff number of an inspector or above.",
                field=name,
            )
        found[name] = str(user)
    if found["owner"] == found["sponsor"]:
        return Refusal(
            what="The sponsor is somebody other than the owner.",
            do="Give a chief officer’s or superintendent’s staff number.",
            field="sponsor",
        )
    return found


def _evidence(asked: Asked, given: Given) -> Read:
    if given.get("kind", "") not in PROOFS:
        return _wanted("kind", "Choose what it shows.")
    if not given.get("what"):
        return _wanted("what", "Say what it is and what it shows.")
    digest = given.get("digest", "").lower()
    if len(digest) != 64 or set(digest) - set("0123456789abcdef"):
        return _wanted("digest", "Give the SHA-256 of the file: 64 letters and figures.")
    if not given.get("version"):
        return _wanted("version", "Give the version or the date of the document.")
    dated = _dated(given, asked.now, "from", "to")
    if isinstance(dated, Refusal):
        return dated
    if dated["to"] < dated["from"]:
        return _wanted("to", "The last day is before the first.")
    return {
        **dated,
        "kind": given["kind"],
        "what": given["what"],
        "version": given["version"],
        "digest": digest,
    }


def _dated(given: Given, now: datetime, *names: str, also: tuple[str, ...] = ()) -> Read:
    found = {name: given.get(name, "") for name in also}
    for name in names:
        try:
            day = date.fromisoformat(given.get(name, ""))
        except ValueError:
            return _wanted(name, "Give the day, such as 2026-03-02.")
        if day > london_date(now):
            return _wanted(name, "This day has not come yet.")
        found[name] = day.isoformat()
    return found


def _numbered(given: Given, number: str, *texts: str) -> Read:
    for name in texts:
        if not given.get(name):
            return _wanted(name, "Fill this in.")
    try:
        value = float(given.get(number, ""))
    except ValueError:
        return _wanted(number, "Give a number, such as 95.")
    if not -1e9 < value < 1e9:
        return _wanted(number, "Give a number, such as 95.")
    return {**{name: given[name] for name in texts}, number: f"{value:g}"}


def _wanted(field: str, do: str) -> Refusal:
    return Refusal(what="This is missing or cannot be read.", do=do, field=field)


_READERS: Mapping[What, Callable[[Asked, Given], Read]] = MappingProxyType(
    {
        What.OWNED: _people,
        What.PLANNED: _planned,
        What.EVIDENCE: _evidence,
        What.MEASURE: _measure,
        What.READING: _reading,
        What.RECONCILED: _compared,
    }
)
