"""One form of one kind about one case: its key, its addresses, and the values of its two pages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.http import urlencode

from lapwing.base.clock_text import instant_text
from lapwing.base.clock_words import moment_words
from lapwing.journal.common import DUTY_WAIVED, ENTRY_WITHDRAWN
from lapwing.journal.kind import Kind
from lapwing.web.forms.answers import AnswerRow, answer_rows
from lapwing.web.forms.correcting import Compared, compared
from lapwing.web.forms.offers import Offers
from lapwing.web.forms.pieces import Piece, form_pieces
from lapwing.web.forms.read import WHEN, Read
from lapwing.web.forms.summary import error_summary
from lapwing.web.forms.typed import Typed
from lapwing.web.present.about import About
from lapwing.web.present.aside import Aside
from lapwing.web.present.known import Known
from lapwing.web.present.looked_up import LookedUp
from lapwing.web.present.refusal import ShownRefusal
from lapwing.web.signing.held import owner_mark

Params = dict[str, object]


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where a form stands: which kind, about which case and person, answering which entry.

    ``corrects`` is the entry that it corrects or withdraws, ``duty`` the duty that it waives.
    """

    kind: Kind
    case: UUID | None
    person: UUID
    regarding: str = ""
    corrects: str = ""
    duty: str = ""

    @property
    def form(self) -> str:
        """The form's own name, under which its draft is found again."""
        named = f"{self.kind.key}/{self.case or 'new'}/{self.person}/{self.regarding}"
        return "/".join((named, *filter(None, (self.corrects, self.duty))))

    @property
    def corrected(self) -> bool:
        """Whether it says again, rightly, what an entry said."""
        return bool(self.corrects) and self.kind.key != ENTRY_WITHDRAWN.key

    @property
    def asks_when(self) -> bool:
        """Whether it may have happened earlier; waiving and withdrawing happen as one does it."""
        return self.kind.key != ENTRY_WITHDRAWN.key and not self.kind.at_once

    @property
    def fixed(self) -> Mapping[str, str]:
        """The answers that its address gives."""
        return {"duty": self.duty} if self.duty else {}

    @property
    def title(self) -> str:
        """What somebody does with it; it names nobody."""
        if not self.corrected:
            return self.kind.does
        return f"Correct “{self.kind.happened}”"

    @property
    def address(self) -> str:
        """Where the form is."""
        return self._address("record-entry" if self.case else "begin-with")

    @property
    def check(self) -> str:
        """Where its answers are checked."""
        return self._address("check-entry" if self.case else "check-beginning")

    def _address(self, name: str) -> str:
        given = {"regarding": self.regarding, "corrects": self.corrects, "duty": self.duty}
        asked = urlencode({key: value for key, value in given.items() if value})
        asked = f"?{asked}" if asked else ""
        about = {"person": self.person} if self.case is None else {"case": self.case}
        return reverse(name, kwargs={**about, "kind": self.kind.key}) + asked


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
    aside: Aside | None
    about: About
    back: str
    action: str
    autosave: str
    live: bool
    key: str
    seen: str
    owner: str
    kept: str
    summary: Params | None
    changes: tuple[Change, ...]
    known: Known | None
    looked_up: LookedUp | None
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
    aside: Aside | None
    rows: tuple[AnswerRow, ...]
    compared: tuple[Compared, ...]
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
    aside: Aside | None = None,
    changes: Sequence[Change] = (),
    known: Known | None = None,
    looked_up: LookedUp | None = None,
) -> FormPage:
    """The page that asks, with what was typed and what is wrong with it."""
    address = place.address
    entry = aside.entry if aside else None
    return FormPage(
        heading=place.title,
        hint="" if place.corrected else place.kind.hint,
        aside=aside,
        about=about,
        back=about.href,
        action=address,
        autosave=address,
        live=place.case is not None,
        key=str(draft.key),
        seen=instant_text(draft.opened),
        owner=owner_mark(draft.user),
        kept=draft.kept,
        summary=error_summary(read.problems) if read and read.problems else None,
        changes=tuple(changes),
        known=known,
        looked_up=looked_up,
        pieces=form_pieces(
            place.kind,
            draft.typed,
            read,
            offers,
            now,
            was=entry.at if entry and place.corrected else None,
            asks_when=place.asks_when,
            time_alone=True,
        ),
    )


def check_page(
    place: Place,
    about: About,
    draft: Draft,
    read: Read,
    names: dict[str, str],
    now: datetime,
    *,
    aside: Aside | None = None,
    changes: Sequence[Change] = (),
    refusals: Sequence[ShownRefusal] = (),
    reason: Params | None = None,
) -> CheckPage:
    """The page that shows everything before it is recorded."""
    happened = moment_words(read.at) if read.at else "Now, as you record it"
    when = AnswerRow(name=WHEN, asks="When did this happen?", lines=(happened,))
    rows = answer_rows(place.kind, read.answers, names)
    entry = aside.entry if aside and place.corrected else None
    return CheckPage(
        heading=place.title,
        about=about,
        action=place.check,
        change=place.address,
        key=str(draft.key),
        seen=instant_text(now),
        owner=owner_mark(draft.user),
        summary=None,
        aside=aside,
        rows=(*rows, when) if place.asks_when else rows,
        compared=compared(place.kind, entry, read, names) if entry else (),
        left_out=tuple(question.asks for question in read.left_out),
        changes=tuple(changes),
        refusals=tuple(refusals),
        reason=reason,
        may_send=not refusals or reason is not None,
        send="Let it through and record it" if reason else _send(place),
    )


def _send(place: Place) -> str:
    if place.corrected:
        return "Record the correction"
    return {ENTRY_WITHDRAWN.key: "Withdraw the entry", DUTY_WAIVED.key: "Waive the duty"}.get(
        place.kind.key, "Record it"
    )
