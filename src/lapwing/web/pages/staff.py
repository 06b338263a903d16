"""Who works here and in which posts, for those who run Lapwing: found, added, given and ended."""

from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from lapwing.base.refusals import Refusal
from lapwing.casework import staff as casework
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act
from lapwing.record.roles import ROLES
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.signing.proof import ask, recently_proved
from lapwing.web.viewing import role_title, viewer

NEW = ("number", "name", "email", "team-name")
CHOOSE = {"value": "", "text": "Choose one"}


@require_http_methods(["GET", "POST"])
@only_for(Act.MANAGE_USERS)
def staff(request: HttpRequest) -> HttpResponseBase:
    """Everybody of the force, narrowed as one asks; and the forms that add a person or a team."""
    who, now = viewer(request), moment_of(request)
    problem = None
    if request.method == "POST":
        if not recently_proved(request):
            return ask(request)
        typed = request.POST
        if "team-name" in typed:
            done = casework.add_team(who, now, typed["team-name"])
            onward = f"{reverse('staff')}?added=team#teams"
        else:
            added = casework.add(
                who,
                now,
                number=typed.get("number", ""),
                name=typed.get("name", ""),
                email=typed.get("email", ""),
            )
            done = added if isinstance(added, Refusal) else None
            onward = "" if isinstance(added, Refusal) else _address(added)
        if done is None:
            return HttpResponseRedirect(onward)
        problem = _problem(done)
    asked = request.GET.get("q", "")
    found = casework.everybody(who, now, asked)
    page = SimpleNamespace(
        asked=asked,
        added="added" in request.GET,
        typed={name: request.POST.get(name, "") for name in NEW},
        wrong=problem,
        summary=error_summary([problem]) if problem else None,
        cut=len(found) == casework.MOST_SHOWN,
        teams=[team.name for team in record.teams(who)],
        people=[
            SimpleNamespace(
                href=_address(one.id),
                name=one.name,
                number=one.number,
                active=one.active,
                posts=[f"{role_title(role)}, {team}" for role, team in one.posts],
            )
            for one in found
        ],
    )
    return show(
        request, "pages/staff.html", page, title="Who works here", here="staff", error=bool(problem)
    )


@require_http_methods(["GET", "POST"])
def colleague(request: HttpRequest, user: UUID) -> HttpResponseBase:
    """One person: their posts, and whether they are let in."""
    who, now = viewer(request), moment_of(request)
    found = casework.colleague(who, user)
    if found is None:
        return refused(request, casework.may_manage(who) or NOT_FOUND, status=404)
    problem = None
    if request.method == "POST":
        if not recently_proved(request):
            return ask(request)
        if (refusal := _changed(request, user)) is None:
            return HttpResponseRedirect(f"{_address(user)}?changed=1")
        problem = _problem(refusal)
    posts = casework.posts_of(found)
    page = SimpleNamespace(
        one=found,
        own=user == who.user,
        changed="changed" in request.GET,
        holds=casework.open_cases_held_by(found),
        summary=error_summary([problem]) if problem else None,
        wrong=problem,
        roles=[
            CHOOSE,
            *(
                {
                    "value": key,
                    "text": role.title,
                    "selected": key == request.POST.get("role", ""),
                }
                for key, role in ROLES.items()
                if not role.held_on_case
            ),
        ],
        teams=[
            CHOOSE,
            *(
                {
                    "value": str(team.id),
                    "text": team.name,
                    "selected": str(team.id) == request.POST.get("team", ""),
                }
                for team in record.teams(who)
            ),
        ],
        posts=[
            SimpleNamespace(
                id=str(post.id),
                words=f"{role_title(post.role)}, {post.team}",
                since=short_moment(post.since, now),
                until=short_moment(post.until, now) if post.until else "",
            )
            for post in posts
        ],
    )
    return show(
        request,
        "pages/colleague.html",
        page,
        title="Somebody who works here",
        here="staff",
        error=bool(problem),
    )


def _changed(request: HttpRequest, user: UUID) -> Refusal | None:
    who, now, said = viewer(request), moment_of(request), request.POST
    if ended := said.get("end", ""):
        return casework.end_post(who, now, user, _uuid(ended))
    if "switch" in said:
        return casework.switch(who, now, user, on=said["switch"] == "on")
    return casework.give_post(who, now, user, role=said.get("role", ""), team=said.get("team", ""))


def _problem(refusal: Refusal) -> Problem:
    control = refusal.field or "main"
    return Problem(question=control, control=control, says=str(refusal))


def _address(user: UUID) -> str:
    return reverse("colleague", kwargs={"user": user})


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        return UUID(int=0)
