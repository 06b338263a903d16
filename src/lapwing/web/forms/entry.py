"""One form of one kind about one case: its key, its addresses, and the values of its two pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.urls import reverse

from lapwing.base.clock_text import instant_text
from lapwing.base.clock_words import moment_words
from lapwing.journal.kind import Kind
from lapwing.web.forms.answers import AnswerRow, answer_rows
from lapwing.web.forms.offers import Offers
from lapwing.web.forms.pieces import Piece, form_pieces
from lapwing.web.forms.read import WHEN, Read
from lapwing.web.forms.summary import error_summary
from lapwing.web.forms.typed import Typed
from lapwing.web.present.about import About
from lapwing.web.present.refusal import ShownRefusal
from lapwing.web.signing.held import owner_mark

Params = dict[str, object]


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where a form stands: which kind, about which case and person, answering which entry."""

    kind: Kind
    case: UUID | None
    person: UUID
    regarding: str = ""

    @property
    def form(self) -> str:
        """The form's own name, under which its draft is found again."""
        return f"{self.kind.key}/{self.case or 'new'}/{self.person}/{self.regarding}"

    @property
    def address(self) -> str:
        """Where the form is."""
        return self._address("record-entry" if self.case else "report-child")

    @property
    def check(self) -> str:
        """Where its answers are checked."""
        return self._address("check-entry" if self.case else "check-report")

    def _address(self, name: str) -> str:
        asked = f"?regarding={self.regarding}" if self.regarding else ""
        if self.case is None:
            return reverse(name, kwargs={"person": self.person}) + asked
        return reverse(name, kwargs={"case": self.case, "kind": self.kind.key}) + asked


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """What somebody else recorded while the form stood open."""

    who: str
    what: str
    when: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FormPage:
    """The values of the page that asks."""

    heading: str
    hint: str
    because: str
    about: About
    back: str
    action: str
    autosave: str
    key: str
    seen: str
    owner: str
    kept: str
    summary: Params | None
    changes: tuple[Change, ...]
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckPage:
    """The values of the page that shows everything before it is recorded."""

    heading: str
    about: About
    action: str
    change: str
    key: str
    seen: str
    owner: str
    summary: Params | None
    rows: tuple[AnswerRow, ...]
    left_out: tuple[str, ...]
    changes: tuple[Change, ...]
    refusals: tuple[ShownRefusal, ...]
    reason: Params | None
    may_send: bool
    send: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """What the two pages share: whose form, under which key, when opened, and what was typed."""

    user: UUID
    key: UUID
    opened: datetime
    typed: Typed
    kept: str = ""


def form_page(
    place: Place,
    about: About,
    draft: Draft,
    read: Read | None,
    offers: Offers,
    now: datetime,
    *,
    because: str = "",
    changes: Sequence[Change] = (),
) -> FormPage:
    """The page that asks, with what was typed and what is wrong with it."""
    address = place.address
    return FormPage(
        heading=place.kind.does,
        hint=place.kind.hint,
        because=because,
        about=about,
        back=about.href,
        action=address,
        autosave=address,
        key=str(draft.key),
        seen=instant_text(draft.opened),
        owner=owner_mark(draft.user),
        kept=draft.kept,
        summary=error_summary(read.problems) if read and read.problems else None,
        changes=tuple(changes),
        pieces=form_pieces(place.kind, draft.typed, read, offers, now),
    )


def check_page(
    place: Place,
    about: About,
    draft: Draft,
    read: Read,
    names: dict[str, str],
    now: datetime,
    *,
    changes: Sequence[Change] = (),
    refusals: Sequence[ShownRefusal] = (),
    reason: Params | None = None,
) -> CheckPage:
    """The page that shows everything before it is recorded."""
    happened = moment_words(read.at) if read.at else "Now, as you record it"
    when = AnswerRow(name=WHEN, asks="When did this happen?", lines=(happened,))
    return CheckPage(
        heading=place.kind.does,
        about=about,
        action=place.check,
        change=place.address,
        key=str(draft.key),
        seen=instant_text(now),
        owner=owner_mark(draft.user),
        summary=None,
        rows=(*answer_rows(place.kind, read.answers, names), when),
        left_out=tuple(question.asks for question in read.left_out),
        changes=tuple(changes),
        refusals=tuple(refusals),
        reason=reason,
        may_send=not refusals or reason is not None,
        send="Let it through and record it" if reason else "Record it",
    )
