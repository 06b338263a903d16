"""The published rulebook and the dictionary of the data: open to anybody, and about nobody.

Whoever is judged by a rule may read it: parents, partners, inspectors, other forces. These pages
are made of what is in the source and in a force's folder alone. They are asked in nobody's name,
so that the database would refuse them whatever they asked of it, and they are the same for
everybody, so that a cache may keep them.
"""

from collections.abc import Mapping
from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect, QueryDict
from django.middleware.http import ConditionalGetMiddleware
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.decorators import decorator_from_middleware
from django.views.decorators.http import require_safe
from markupsafe import Markup

from lapwing import __version__
from lapwing.areas import AREAS
from lapwing.areas.confirmed_rules import confirmed_rules
from lapwing.areas.dictionary import ANY, Described
from lapwing.areas.forces import Force, publishing
from lapwing.areas.published import areas, dictionary, everything, numbers_of, read_by
from lapwing.base.refusals import Refusal
from lapwing.base.text import fold
from lapwing.duties.language import Confidence
from lapwing.duties.rulebook import Published, PublishedNumber
from lapwing.record.roles import ROLES
from lapwing.web.frame import Frame
from lapwing.web.page import is_demo

KEPT = "public, max-age=300"  # seconds: so long may a change of the rulebook stay unseen
NOT_ADOPTED = "not adopted"
SORTS: Mapping[str, str] = {
    "duty": "Duty: what must be done, by whom and by when",
    "gate": "Gate: what may not be recorded, or only with a reason",
    "signal": "Signal: a pattern that is noticed",
    "built in": "Built in: kept by how the record works",
    NOT_ADOPTED: "Not adopted",
}
WEIGHTS: Mapping[str, str] = {
    "statute": "Law",
    "guidance": "National guidance",
    "local": "Local",
    "unverified": "Unverified",
}
NOTHING_HERE = Refusal(
    what="There is nothing at this address.",
    do="The rule may be called something else, or the force may not publish its rulebook.",
)
may_be_kept = decorator_from_middleware(ConditionalGetMiddleware)


@require_safe
@may_be_kept
def rulebooks(request: HttpRequest) -> HttpResponseBase:
    """Which forces publish their rulebook; straight to it where only one does."""
    del request
    forces = publishing()
    if not forces:
        return _absent()
    if len(forces) == 1:
        return HttpResponseRedirect(_of(forces[0]))
    page = SimpleNamespace(forces=[(one.name, _of(one)) for one in forces])
    return _show("published/forces.html", page, title="Rulebooks")


@require_safe
@may_be_kept
def rulebook(request: HttpRequest, force: str) -> HttpResponse:
    """Every rule of a force, narrowed by what was asked; ``full=1`` says all of each, for paper."""
    found = _force(force)
    if found is None:
        return _absent()
    rules = everything(found.key)
    shown = [rule for rule in rules if _fits(found, rule, request.GET)]
    full = request.GET.get("full") == "1"
    asked = {name: request.GET.get(name, "") for name in ("q", "area", "rule", "weight")}
    page = SimpleNamespace(
        force=found.name,
        fictional=found.fictional,
        action=_of(found),
        asked=asked,
        choices={
            "area": ("Field of work", {key: areas()[key] for key in _in_order(rules)}),
            "rule": ("Sort of rule", SORTS),
            "weight": ("Rests on", WEIGHTS),
        },
        narrowed=any(asked.values()),
        count=len(shown),
        total=len(rules),
        full=full,
        other=_again(request.GET, full=not full),
        groups=[
            (areas()[area], [_rule(found, rule) for rule in shown if rule.area == area])
            for area in _in_order(shown)
        ],
    )
    return _show("published/rulebook.html", page, title="Rulebook")


@require_safe
@may_be_kept
def rule(request: HttpRequest, force: str, rule: str) -> HttpResponse:
    """One rule: what it says, what it rests on, its numbers here, and the stories that test it."""
    del request
    found = _force(force)
    known = {one.key: one for one in everything(found.key)} if found else {}
    if found is None or rule not in known:
        return _absent()
    page = SimpleNamespace(
        force=found.name,
        fictional=found.fictional,
        back=_of(found),
        area=areas()[known[rule].area],
        rule=_rule(found, known[rule]),
        kinds=[
            (dictionary()[kind].happened, reverse("published-kind", kwargs={"kind": kind}))
            for kind, rules in read_by().items()
            if rule in rules
        ],
    )
    return _show("published/rule.html", page, title="Rule")


@require_safe
@may_be_kept
def kinds(request: HttpRequest) -> HttpResponse:
    """Every kind of entry that the record may hold."""
    if not publishing():
        return _absent()
    wanted, area = request.GET.get("q", ""), request.GET.get("area", "")
    shown = [one for one in dictionary().values() if _kind_fits(one, wanted, area)]
    page = SimpleNamespace(
        asked={"q": wanted, "area": area},
        action=reverse("published-kinds"),
        choices={"area": ("Field of work", {key: _title(key) for key in (*AREAS, "any")})},
        narrowed=bool(wanted or area),
        count=len(shown),
        total=len(dictionary()),
        groups=[
            (_title(area), [_kind_line(one) for one in shown if one.area == area])
            for area in dict.fromkeys(one.area for one in shown)
        ],
    )
    return _show("published/kinds.html", page, title="What may be recorded")


@require_safe
@may_be_kept
def kind(request: HttpRequest, kind: str) -> HttpResponse:
    """One kind of entry: its questions with their answers, who records it, and who looks for it."""
    del request
    forces, found = publishing(), dictionary().get(kind)
    if not forces or found is None:
        return _absent()
    titles = {one.key: one.title for one in everything()}
    page = SimpleNamespace(
        back=reverse("published-kinds"),
        area=_title(found.area),
        kind=found,
        by=", ".join(found.by) if found.by else "anybody on the case",
        answers=[
            (dictionary()[one].happened, reverse("published-kind", kwargs={"kind": one}))
            for one in found.answers
        ],
        rules=[
            (titles[one], reverse("published-rule", kwargs={"force": forces[0].key, "rule": one}))
            for one in read_by().get(kind, ())
        ],
    )
    return _show("published/kind.html", page, title="What may be recorded")


def _show(template: str, page: object, *, title: str, status: int = 200) -> HttpResponse:
    # The frame of somebody who is not signed in, whoever asks: a cache keeps one page for all.
    frame = Frame(
        title=title,
        csrf=Markup(""),
        edition=__version__,
        demo=is_demo(),
        rulebook=bool(publishing()),
    )
    response = HttpResponse(
        render_to_string(template, {"frame": frame, "page": page}), status=status
    )
    response.headers["Cache-Control"] = KEPT
    return response


def _absent() -> HttpResponse:
    page = SimpleNamespace(heading=NOTHING_HERE.what, says=(NOTHING_HERE.do,))
    return _show("pages/trouble.html", page, title="This cannot be shown", status=404)


def _force(key: str) -> Force | None:
    return next((one for one in publishing() if one.key == key), None)


def _of(force: Force) -> str:
    return reverse("published-rulebook", kwargs={"force": force.key})


def _in_order(rules: tuple[Published, ...] | list[Published]) -> list[str]:
    """The fields of work of these rules: those with rules that are kept, then the awaited."""
    return list(dict.fromkeys(one.area for one in rules))


def _fits(force: Force, rule: Published, asked: QueryDict) -> bool:
    weight = asked.get("weight", "")
    return (
        asked.get("area", "") in ("", rule.area)
        and asked.get("rule", "") in ("", rule.rule)
        and (not weight or weight in _rests_on(force, rule))
        and _says(asked.get("q", ""), _text(rule))
    )


def _rests_on(force: Force, rule: Published) -> set[str]:
    """What the rule and its numbers are: law, guidance, local; unverified where any of it is."""
    found = {str(number.weight) for number in rule.numbers} | ({str(rule.weight)} - {"None"})
    if _unverified(force, rule):
        found.add("unverified")
    return found


def _unverified(force: Force, rule: Published) -> bool:
    """Whether nobody has compared the rule, or a number of it, with its source; nor the force."""
    compared = rule.confidence != Confidence.UNVERIFIED or rule.key in confirmed_rules(force.key)
    return not compared or not all(number.verified for number in rule.numbers)


def _text(rule: Published) -> str:
    owner = ROLES[rule.owner].title if rule.owner else ""
    said = (rule.key, rule.title, rule.source or "", rule.why or "", owner, *rule.words)
    return " ".join((*said, *(f"{one.title} {one.source}" for one in rule.numbers)))


def _says(wanted: str, text: str) -> bool:
    """Whether every word that was typed stands in the text, however it is written."""
    text = fold(text)
    return all(word in text for word in fold(wanted).split())


def _kind_fits(kind: Described, wanted: str, area: str) -> bool:
    asks = " ".join(f"{one.words} {' '.join(one.choices.values())}" for one in kind.questions)
    return area in ("", kind.area or "any") and _says(
        wanted, f"{kind.key} {kind.happened} {kind.does} {asks}"
    )


def _kind_line(kind: Described) -> SimpleNamespace:
    return SimpleNamespace(
        href=reverse("published-kind", kwargs={"kind": kind.key}),
        happened=kind.happened,
        key=kind.key,
        questions=len(kind.questions),
        by=", ".join(kind.by) if kind.by else "Anybody on the case",
    )


def _title(area: str) -> str:
    return "Any case" if area in (ANY, "any") else areas()[area]


def _rule(force: Force, rule: Published) -> SimpleNamespace:
    return SimpleNamespace(
        key=rule.key,
        href=reverse("published-rule", kwargs={"force": force.key, "rule": rule.key}),
        sort=rule.rule,
        title=rule.title,
        owner=ROLES[rule.owner].title if rule.owner else "",
        words=rule.words,
        why=rule.why or "",
        source=rule.source or "",
        weight=WEIGHTS[str(rule.weight)] if rule.weight else "",
        confidence=str(rule.confidence or ""),
        unverified=_unverified(force, rule),
        confirmed=confirmed_rules(force.key).get(rule.key, ""),
        adopted=rule.rule != NOT_ADOPTED,
        reason=rule.reason or "",
        numbers=[_number(force, one) for one in rule.numbers],
        story=rule.story,
        test=rule.test or "",
    )


def _number(force: Force, number: PublishedNumber) -> SimpleNamespace:
    national = numbers_of("")[number.key]
    here = numbers_of(force.key)[number.key]
    own = here.force is not None
    return SimpleNamespace(
        key=number.key,
        title=number.title,
        words=number.words,
        weight=WEIGHTS[str(number.weight)],
        source=number.source,
        verified=number.verified,
        confirmed=number.confirmed,
        own=own,
        national=national.words_on(national.values[-1][0]) if own else "",
        since=[(day, f"{value:g}") for day, value in number.values.items()],
    )


def _again(asked: QueryDict, *, full: bool) -> str:
    told = asked.copy()
    told.pop("full", None)
    if full:
        told["full"] = "1"
    return f"?{told.urlencode()}"
