"""What somebody wants to record, and what comes of it: recorded, or refused with the reasons."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from lapwing.base.canonical import NotCanonicalError, canonical_json
from lapwing.base.clock_text import instant_text
from lapwing.base.refusals import Refusal
from lapwing.journal.entry import Entry
from lapwing.record.viewer import Viewer


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """One entry as somebody wants to record it.

    ``key`` is drawn when the form is opened and makes sending twice harmless. ``at`` is when it
    happened; left out, it happened as it was recorded. A kind that opens a case names ``about``
    and no case. ``exception`` is the reason for which someone of the rank lets a gate through.
    ``seen`` is the moment up to which the person who decides had read the case.
    """

    kind: str
    key: UUID
    answers: Mapping[str, object] = field(default_factory=dict)
    case: UUID | None = None
    about: UUID | None = None
    at: datetime | None = None
    regarding: UUID | None = None
    corrects: UUID | None = None
    exception: str = ""
    seen: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Sending:
    """A draft, who sends it, and when the force came to know.

    An import may bring the entry's own ``id``; a ``case`` that does not exist yet and a kind that
    opens one makes the case with that id.
    """

    viewer: Viewer
    recorded: datetime
    draft: Draft
    id: UUID | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Recorded:
    """It is in the journal. ``duplicate`` says that it was there already under the same key.

    ``allowed`` are the entries that let a gate through; ``changed`` is what others recorded on the
    case since ``seen``.
    """

    entry: Entry
    duplicate: bool = False
    allowed: tuple[Entry, ...] = ()
    changed: tuple[Entry, ...] = ()

    @property
    def case(self) -> UUID:
        """The case that it stands on."""
        return UUID(self.entry.case)


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """A gate that stops the entry: what is missing, and who may let it through.

    ``lets`` is the role whose rank may, with a recorded reason, or nothing where nobody may;
    ``may_allow`` says whether the viewer has that rank.
    """

    gate: str
    title: str
    says: str
    why: str
    source: str
    lets: str | None
    may_allow: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Refused:
    """It is not in the journal, and nothing else was changed. Everything typed is still theirs.

    ``changed`` is what others recorded meanwhile, where that is why: read it, and send again with
    a later ``seen``.
    """

    refusals: tuple[Refusal, ...] = ()
    stops: tuple[Stop, ...] = ()
    changed: tuple[Entry, ...] = ()

    def __str__(self) -> str:
        return " ".join([*map(str, self.refusals), *(stop.says for stop in self.stops)])


def refused(what: str, do: str, field: str | None = None) -> Refused:
    """A refusal for one reason."""
    return Refused(refusals=(Refusal(what=what, do=do, field=field),))


def digest(draft: Draft, user: UUID) -> bytes | None:
    """The digest of what was sent, by which the same key with something else in it is noticed.

    Nothing if it cannot be written down at all, as then it cannot have been recorded either.
    """
    try:
        return sha256(
            canonical_json(
                {
                    "user": str(user),
                    "kind": draft.kind,
                    "case": _text(draft.case),
                    "about": _text(draft.about),
                    "at": None if draft.at is None else instant_text(draft.at),
                    "answers": draft.answers,
                    "regarding": _text(draft.regarding),
                    "corrects": _text(draft.corrects),
                }
            )
        ).digest()
    except (NotCanonicalError, ValueError):
        return None


def _text(identity: UUID | None) -> str | None:
    return None if identity is None else str(identity)
