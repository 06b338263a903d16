"""Who works here, and the posts that give them their rights: kept by those who run Lapwing.

They see no case, and nobody gives themselves a post or takes one from themselves, so that whoever
gives rights cannot give themselves the right to look. Every change is in the log's chain, in the
same transaction, and holds from the next request of whom it concerns.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from unicodedata import category
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import connection, transaction
from django.utils.text import slugify

from lapwing.base.named_sql import queries
from lapwing.base.refusals import Refusal
from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record import actions as record
from lapwing.record import queries as known
from lapwing.record.access import NOT_FOUND, Act, Facts, may
from lapwing.record.actor import seeing_all
from lapwing.record.identity import fresh_id
from lapwing.record.roles import ROLES, SYSTEM_ADMINISTRATOR
from lapwing.record.viewer import Viewer

SQL = queries("casework/staff.sql")
MOST_SHOWN = 100
LONGEST = 120  # characters of a name, a number or an address for mail
WHY = "Managing who works here"
OWN = Refusal(
    what="Nobody changes their own posts.",
    do="Ask somebody else who runs Lapwing, so that two people know of it.",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Colleague:
    """Somebody who works here; ``posts`` are those that they hold, as role key and team."""

    id: UUID
    number: str
    name: str
    email: str
    active: bool
    posts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class HeldPost:
    """A role in a team that somebody holds, or held until a moment."""

    id: UUID
    role: str
    team: str
    since: datetime
    until: datetime | None


def may_manage(viewer: Viewer) -> Refusal | None:
    """Why the viewer may not manage who works here, or nothing."""
    return may(viewer, Act.MANAGE_USERS, Facts(force=viewer.force))


def everybody(viewer: Viewer, now: datetime, asked: str = "") -> tuple[Colleague, ...]:
    """The first hundred of the viewer's force whose name or number has these letters in it."""
    if may_manage(viewer):
        return ()
    letters = re.sub(r"([\\%_])", r"\\\1", asked.strip().lower())
    like = f"%{letters}%" if letters else ""
    rows = _rows("everybody", force=viewer.force, like=like, now=now, most=MOST_SHOWN)
    return tuple(
        Colleague(
            id=row[0],
            number=row[1],
            name=row[2],
            email=row[3],
            active=row[4],
            posts=tuple((role, team) for role, _, team in (each.partition(" ") for each in row[5])),
        )
        for row in rows
    )


def colleague(viewer: Viewer, user: UUID) -> Colleague | None:
    """One person of the viewer's force, or nobody."""
    if may_manage(viewer):
        return None
    rows = _rows("one", user=user, force=viewer.force)
    return (
        Colleague(id=rows[0][0], number=rows[0][1], name=rows[0][2], email=rows[0][3],
                  active=rows[0][4])
        if rows
        else None
    )  # fmt: skip


def posts_of(found: Colleague) -> tuple[HeldPost, ...]:
    """The posts of a colleague, whom only those who manage are given; those held come first."""
    return tuple(
        HeldPost(id=row[0], role=row[1], team=row[2], since=row[3], until=row[4])
        for row in _rows("posts", user=found.id)
    )


def open_cases_held_by(found: Colleague) -> int:
    """How many open cases wait for somebody else once a colleague has gone; none is named."""
    with seeing_all("count what somebody who leaves holds"):
        return int(_rows("held", user=found.id)[0][0])


def add(viewer: Viewer, now: datetime, *, number: str, name: str, email: str) -> UUID | Refusal:
    """Put somebody on the list of who works here, without a post; who they are, or why not."""
    if refusal := may_manage(viewer):
        return refusal
    number, name, email = number.strip(), _tidy(name), email.strip()
    if refusal := _wrong_number(number) or _wrong_name(name) or _wrong_mail(email):
        return refusal
    with transaction.atomic():
        made = record.make_user(
            number=number, name=name, force=viewer.force, password=None, now=now, email=email
        )
        _log(
            _author(viewer),
            viewer.force,
            now,
            "put somebody on the list of who works here",
            {"number": number},
        )
    return made


def first(
    now: datetime, *, force: str, force_name: str, number: str, name: str, password: str | None
) -> str | Refusal:
    """Put somebody who runs Lapwing on record, from the command line; their force, or why not.

    ``force_name`` is what to call a force that is not known yet.
    """
    number, name = number.strip(), _tidy(name)
    if refusal := _wrong_number(number) or _wrong_name(name):
        return refusal
    called = next((row[0] for row in _rows("force", key=force)), "")
    if not called and not force_name:
        return Refusal(
            what=f"No force is called {force} here.", do="If it is new, give its --force-name."
        )
    with transaction.atomic():
        if not called:
            record.ensure_force(force, force_name)
        team = record.ensure_team(force, "lapwing", "Those who run Lapwing", now=now)
        made = record.make_user(number=number, name=name, force=force, password=password, now=now)
        record.give_post(made, SYSTEM_ADMINISTRATOR.key, team, since=now, now=now)
        author = Author(user=str(made), role=SYSTEM_ADMINISTRATOR.key, team=str(team))
        _log(author, force, now, "be put on record at the command line", {"number": number})
    return called or force_name


def give_post(viewer: Viewer, now: datetime, user: UUID, *, role: str, team: str) -> Refusal | None:
    """Give somebody a role in a team from now on, or say why not."""
    found = _other(viewer, user)
    if isinstance(found, Refusal):
        return found
    if role not in ROLES or ROLES[role].held_on_case:
        return Refusal(what="Choose a role.", do="One of the list.", field="role")
    chosen = next((one for one in known.teams(viewer) if str(one.id) == team), None)
    if chosen is None:
        return Refusal(what="Choose a team.", do="One of the list.", field="team")
    if _rows("holds", user=user, role=role, team=chosen.id, now=now):
        return Refusal(
            what=f"They are {ROLES[role].title.lower()} in {chosen.name} already.",
            do="Choose another role or another team.",
            field="role",
        )
    with transaction.atomic():
        record.give_post(user, role, chosen.id, since=now, now=now)
        _log(
            _author(viewer), viewer.force, now, "give a post",
            {"number": found.number, "role": role, "team": chosen.name},
        )  # fmt: skip
    return None


def end_post(viewer: Viewer, now: datetime, user: UUID, post: UUID) -> Refusal | None:
    """Take a post from somebody from now on, or say why not."""
    found = _other(viewer, user)
    if isinstance(found, Refusal):
        return found
    held = next((one for one in posts_of(found) if one.id == post and not one.until), None)
    if held is None:
        return Refusal(what="They do not hold this post.", do="Look at the list below again.")
    with transaction.atomic():
        record.end_post(post, until=now)
        _log(
            _author(viewer), viewer.force, now, "end a post",
            {"number": found.number, "role": held.role, "team": held.team},
        )  # fmt: skip
    return None


def switch(viewer: Viewer, now: datetime, user: UUID, *, on: bool) -> Refusal | None:
    """Let somebody in, or keep them out from their next request on and take them off duty."""
    found = _other(viewer, user)
    if isinstance(found, Refusal):
        return found
    if found.active == on:
        return None
    with transaction.atomic():
        record.switch_user(user, active=on)
        if not on:
            record.finish_tours(user, now=now)
        doing = "let somebody in again" if on else "keep somebody out"
        _log(_author(viewer), viewer.force, now, doing, {"number": found.number})
    return None


def add_team(viewer: Viewer, now: datetime, name: str) -> Refusal | None:
    """Put a team of the force on the list, or say why not."""
    if refusal := may_manage(viewer):
        return refusal
    name = _tidy(name)
    key = slugify(name) or slugify(name, allow_unicode=True)
    if _is_blank(name) or len(name) > LONGEST:
        return Refusal(
            what="Type the name of the team.", do="As the force calls it.", field="team-name"
        )
    if _rows("team_named", force=viewer.force, called=name, key=key):
        return Refusal(
            what="There is a team of this name already.", do="Choose another.", field="team-name"
        )
    with transaction.atomic():
        record.ensure_team(viewer.force, key, name, now=now)
        _log(_author(viewer), viewer.force, now, "put a team on the list", {"team": name})
    return None


def _other(viewer: Viewer, user: UUID) -> Colleague | Refusal:
    """Whoever is to be changed, or why it is not for this viewer to do."""
    if refusal := may_manage(viewer):
        return refusal
    found = colleague(viewer, user)
    if found is None:
        return NOT_FOUND
    return OWN if user == viewer.user else found


def _wrong_number(number: str) -> Refusal | None:
    if not number or len(number) > LONGEST or re.search(r"\s", number) or not number.isprintable():
        return Refusal(
            what="Type the staff number.",
            do="As the force's directory has it, without spaces.",
            field="number",
        )
    if _rows("numbered", number=number):
        return Refusal(
            what="Somebody has this staff number already.",
            do="Look for it in the list; if they left, let them in again.",
            field="number",
        )
    return None


def _wrong_name(name: str) -> Refusal | None:
    if _is_blank(name) or len(name) > LONGEST:
        return Refusal(what="Type their name.", do="As it is to be read by others.", field="name")
    return None


def _wrong_mail(email: str) -> Refusal | None:
    with suppress(ValidationError):
        if email:
            validate_email(email)
        return None
    return Refusal(
        what="This is no address for mail.",
        do="Type it as name@force, or leave it empty: they are told on the page then.",
        field="email",
    )


def _tidy(name: str) -> str:
    """The name without control characters and doubled spaces; joiners and marks are part of it."""
    return " ".join("".join(" " if category(one) == "Cc" else one for one in name).split())


def _is_blank(name: str) -> bool:
    return not any(one.isprintable() and not one.isspace() for one in name)


def _author(viewer: Viewer) -> Author:
    return Author(user=str(viewer.user), role=viewer.acting_role, team=str(viewer.team or ""))


def _log(author: Author, force: str, now: datetime, doing: str, asked: dict[str, str]) -> None:
    journal.log(
        Look(
            id=str(fresh_id(now)),
            operation=Operation.ALTERATION,
            doing=doing,
            at=now,
            by=author,
            asked=asked,
            reason=WHY,
        ),
        force,
    )


def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())
