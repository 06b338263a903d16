"""Answers each request in its reader's name and in one transaction, and logs what it shows first.

Whatever a page reads, it reads in the name of whoever asked, or the database refuses. What was read
for them is logged in the same transaction, before a byte of it leaves: where the log cannot be
written nothing is shown, and where a page fails nothing that it did is kept.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from types import MappingProxyType

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponseBase

from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record.actor import Actor, acting
from lapwing.record.identity import fresh_id
from lapwing.record.looking import Seen, noticing
from lapwing.record.viewer import Viewer, actor_of
from lapwing.web.middleware import PUBLISHED, asked_by_the_page_itself, moment_of
from lapwing.web.signing import session
from lapwing.web.viewing import NobodyThere, role_title, user_id, viewer

Answer = Callable[[HttpRequest], HttpResponseBase]

# What somebody does who opens each page that can show anybody's record; the rest show none.
DOING: Mapping[str, str] = MappingProxyType(
    {
        "address": "read who lives at an address",
        "agenda": "read the agenda of a daily meeting",
        "agenda-pdf": "take a copy out: the agenda of a daily meeting",
        "alerts": "read their alerts",
        "appointments": "read the diary of appointments",
        "audit": "read an audit of cases",
        "audit-csv": "take a copy out: an audit of cases",
        "audits": "read which audits there are and which cases wait",
        "attendance": "count who took part in meetings",
        "as-known": "read a case as it was known",
        "assessments-together": "read assessments together",
        "backtest": "read which cases a back-test moves",
        "begin": "look for whom a new case is about",
        "begin-with": "begin a case",
        "break-glass": "ask to break the glass",
        "briefing": "take a copy out: a briefing sheet",
        "case": "read a case",
        "case-list": "read one list of a case",
        "certificate": "read a certificate to the court",
        "certificate-pdf": "take a copy out: a certificate to the court",
        "check-entry": "check an entry before recording it",
        "check-beginning": "check what begins a case before recording it",
        "child": "read a child's record",
        "child-sheet": "take a copy out: a child's sheet",
        "chronology": "read a child's chronology",
        "chronology-csv": "take a copy out: a chronology as a table",
        "chronology-pdf": "take a copy out: a chronology on paper",
        "chronology-picture": "see a child's chronology as a picture",
        "custody-check": "read a custody record by the criteria of its check",
        "custody-checks": "read which custody records wait for their check",
        "compare": "compare two records",
        "compare-with": "look for a second record of a child",
        "conflicts": "read who has a conflict of interest",
        "diary": "read the diary of meetings",
        "diary-ics": "take a copy out: a meeting for a calendar",
        "diary-week-ics": "take a copy out: the diary for a calendar",
        "drafts": "read their drafts",
        "figures-cases": "read the cases behind a figure",
        "figures-csv": "take a copy out: figures for partners as a table",
        "figures-of": "read figures of the force",
        "figures-pdf": "take a copy out: figures for partners on paper",
        "find-child": "look for a child",
        "glass-reviews": "review broken glass",
        "handover": "hand over",
        "handover-pack": "take a copy out: a handover pack",
        "held-now": "read the board of children detained or protected now",
        "live-banner": "be told of a new alert",
        "looks": "read who looked",
        "make-package": "make a package to share",
        "check-package": "check a package to share",
        "package": "read a package",
        "send-package": "send a package",
        "look-at-package": "look a second time at a package",
        "answer-package": "answer a package",
        "pack-csv": "take a copy out: a partner’s pack of figures as a table",
        "pack-pdf": "take a copy out: a partner’s pack of figures on paper",
        "package-pdf": "take a copy out: a package",
        "mark-case": "read a case of an audit",
        "minutes": "take a copy out: the minutes of a meeting",
        "measures": "count how often duties were met",
        "measure": "count how often a duty was met",
        "measure-children": "count for which children a duty was met",
        "measure-cases": "read the cases behind a figure",
        "measures-csv": "take a copy out: how often duties were met",
        "missing-now": "read the board of children missing now",
        "new-child": "put a child on record",
        "needed": "place a report from a phone",
        "needs-you": "read which reports from phones wait",
        "odd-look": "review one look",
        "odd-looks": "read which looks are odd",
        "odd-sample": "read a sample of looks",
        "on-record-twice": "read who may be on record twice",
        "open-cases-of": "read the open cases of a field of work",
        "patrol-arrive": "send a report from a phone",
        "add-photograph": "add a photograph to a case",
        "photograph": "look at a photograph",
        "record-entry": "fill in a form on a case",
        "recorded": "read what they recorded",
        "schools": "read what schools must be told",
        "school-pdf": "take a copy out: what a school is told",
        "sample": "read a sample of work",
        "samples": "read how samples of work stand",
        "found-about-you": "read what they were told about their work",
        "shared": "read what was shared with their agency",
        "tour": "begin or end a tour of duty",
        "triage": "read the safeguarding unit's queue",
        "why": "ask why something is due",
        "review-pack": "make a pack for a case review",
        "worklist": "read their worklist",
    }
)


def in_the_readers_name(answer: Answer) -> Answer:
    """Answer in the name of whoever is signed in, and log what they are about to be shown."""

    def with_reader(request: HttpRequest) -> HttpResponseBase:
        # What is published is asked in nobody's name, so that the database gives it nothing.
        if request.path.startswith((settings.STATIC_URL, *PUBLISHED)):
            return answer(request)
        if not request.user.is_authenticated:
            return answer(request)
        reader = _reader(request)
        if reader is None:  # still choosing a role, and already the owner of their own drafts
            with acting(Actor(user=user_id(request))):
                return answer(request)
        with transaction.atomic(), acting(actor_of(reader)), noticing() as seen:
            response = answer(request)
            if response.status_code >= 500:
                transaction.set_rollback(True)
            elif seen and _shows(response):
                _log(request, reader, seen)
        return response

    return with_reader


def _reader(request: HttpRequest) -> Viewer | None:
    """Whoever is signed in, in the role that they work in; nobody until they have one."""
    with suppress(NobodyThere):
        return viewer(request) if session.ROLE in request.session else None
    return None


def _shows(response: HttpResponseBase) -> bool:
    """Whether anything is shown: a redirect, and "nothing has changed", show nothing."""
    if response.streaming:
        raise RuntimeError("A page that is sent in pieces is made after its log and its reader.")
    return response.status_code not in (204, 301, 302, 303, 304)


def _log(request: HttpRequest, reader: Viewer, seen: Seen) -> None:
    now = moment_of(request)
    name = request.resolver_match.view_name if request.resolver_match else ""
    by_itself = asked_by_the_page_itself(request)
    journal.log(
        Look(
            id=str(fresh_id(now)),
            operation=Operation.CONSULTATION,
            doing=DOING.get(name, name) + (", as it changed" if by_itself else ""),
            at=now,
            by=Author(
                user=str(reader.user),
                role=reader.acting_role,
                team="" if reader.team is None else str(reader.team),
            ),
            people=tuple(sorted(seen.people)),
            cases=tuple(sorted(seen.cases)),
            asked=seen.asked,
            reason=f"At work as {role_title(reader.acting_role)}",
            came_from=request.META.get("REMOTE_ADDR", ""),
        ),
        reader.force,
    )
