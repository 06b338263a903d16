"""The fingerprint of all that a derivation in one force goes by, so that a change of it is noticed.

Two derivations under one fingerprint make the same of the same entries. It is the hash of one
canonical text: the duties and signals, whole; the force's numbers and calendar; of the kinds of
entry what moves a derivation; and Lapwing's own edition, because a mended engine derives otherwise.
Gates are left out: what stands in the journal was let in by the gates of its day.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from enum import Enum
from functools import lru_cache
from hashlib import sha256

from lapwing import __version__
from lapwing.base.canonical import canonical_json
from lapwing.duties.engine import Rules
from lapwing.duties.history import Parameters
from lapwing.journal.kind import Kind

LENGTH = 32  # of 64 signs: nobody forges it, it only has to differ


def fingerprint(force: str, rules: Rules, parameters: Parameters, kinds: Mapping[str, Kind]) -> str:
    """The force's key and a hash; the key tells whose rules it was, should two be alike."""
    text = canonical_json(
        [
            __version__,
            _of_rules(rules),
            _plain(sorted(parameters.numbers, key=lambda one: one.key)),
            _plain(parameters.calendar),
            _of_kinds(kinds.values()),
        ]
    )
    return f"{force}:{sha256(text).hexdigest()[:LENGTH]}"


def force_of(fingerprint: str) -> str:
    """Whose rules a fingerprint is of."""
    return fingerprint.rpartition(":")[0]


@lru_cache(maxsize=4)
def _of_rules(rules: Rules) -> str:
    """Every force goes by the same rules, so they are read once."""
    return sha256(canonical_json([_plain(rules.duties), _plain(rules.signals)])).hexdigest()


def _of_kinds(kinds: Iterable[Kind]) -> list[list[str | bool]]:
    """What links children, and what is carried over a link; a kind's words move nothing."""
    return sorted([kind.key, kind.carries, kind.links_case, kind.unlinks_case] for kind in kinds)


def _plain(value: object) -> object:
    """A value in text, whole numbers and lists; each thing by its name and its parts."""
    match value:
        case None | bool() | int() if not isinstance(value, Enum):
            return value
        case Enum():
            return str(value.value)
        case str():
            return value
        case float():
            return repr(value)
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(value)
        case Set():
            return [_plain(one) for one in sorted(value, key=str)]
        case list() | tuple():
            return [_plain(one) for one in value]
    if is_dataclass(value):
        parts = [[one.name, _plain(getattr(value, one.name))] for one in fields(value)]
        return [type(value).__name__, *parts]
    raise TypeError(f"A rule rests on a {type(value).__name__}, which has no canonical text.")
