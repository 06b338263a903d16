"""A household as a picture: who stands where, by generation, in the signs of a genogram. Pure.

A square is male, a circle female, a diamond not known; who brought somebody up stands above them.
The places are worked out here, so that the same household is always the same picture.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

# How many generations above somebody the other stands, by what they are to them.
ABOVE: Mapping[str, int] = {
    **dict.fromkeys(("mother", "father", "parent", "stepmother", "stepfather"), 1),
    **dict.fromkeys(("foster carer", "guardian", "aunt", "uncle", "carer"), 1),
    **dict.fromkeys(("grandmother", "grandfather", "grandparent"), 2),
    **dict.fromkeys(("son", "daughter", "child", "stepson", "stepdaughter", "foster child"), -1),
    **dict.fromkeys(("niece", "nephew"), -1),
    **dict.fromkeys(("grandson", "granddaughter", "grandchild"), -2),
    **dict.fromkeys(("brother", "sister", "half-brother", "half-sister", "sibling"), 0),
    **dict.fromkeys(("stepbrother", "stepsister", "cousin", "husband", "wife", "partner"), 0),
    **dict.fromkeys(("former partner", "boyfriend", "girlfriend"), 0),
}
COUPLES = frozenset({"husband", "wife", "partner", "former partner", "boyfriend", "girlfriend"})
BY_BIRTH = frozenset(
    {"mother", "father", "parent", "son", "daughter", "child", "grandmother", "grandfather"}
)
SHAPES = {"male": "rectangle", "female": "ellipse"}
ACROSS, DOWN = 180, 215


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """One person of the picture; ``warned`` and ``child`` are drawn, and said in words beside."""

    id: str
    name: str
    age: str
    sex: str
    child: bool
    warned: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Tie:
    """What ``other`` is to ``person``."""

    person: str
    other: str
    relation: str


Element = dict[str, object]


def elements(people: Sequence[Shown], ties: Iterable[Tie]) -> list[Element]:
    """The picture's parts as Cytoscape takes them: each person with their place, and each tie."""
    here = {one.id for one in people}
    drawn = [tie for tie in ties if tie.person in here and tie.other in here]
    generations = _generations(people, drawn)
    places = _places(people, drawn, generations)
    nodes: list[Element] = [
        {
            "group": "nodes",
            "data": {
                "id": one.id,
                "label": "\n".join(filter(None, (one.name, one.age, one.warned))),
                "shape": SHAPES.get(one.sex, "diamond"),
            },
            "classes": " ".join(
                name for name, holds in (("child", one.child), ("warned", one.warned)) if holds
            ),
            "position": {"x": places[one.id][0], "y": places[one.id][1]},
        }
        for one in people
    ]
    edges: list[Element] = [
        {
            "group": "edges",
            "data": {
                "id": f"{tie.person} {tie.other} {tie.relation}",
                "source": tie.other,
                "target": tie.person,
                "label": tie.relation,
            },
            "classes": _line(tie.relation),
        }
        for tie in drawn
    ]
    return [*nodes, *edges]


def _line(relation: str) -> str:
    """A couple has a line of its own; a broken line is a tie that is not by birth."""
    if relation in COUPLES:
        return "couple over" if relation == "former partner" else "couple"
    return "birth" if relation in BY_BIRTH else "other"


def _generations(people: Sequence[Shown], ties: Sequence[Tie]) -> dict[str, int]:
    """How far above the youngest each stands; who is tied to nobody by their age alone."""
    known: dict[str, int] = {}
    steps = [
        step
        for tie in ties
        if (up := ABOVE.get(tie.relation)) is not None
        for step in ((tie.person, tie.other, up), (tie.other, tie.person, -up))
    ]
    for first in people:
        if first.id in known:
            continue
        known[first.id] = 0 if first.child else 1
        waiting = [first.id]
        while waiting:
            at = waiting.pop(0)
            for one, other, up in steps:
                if one == at and other not in known:
                    known[other] = known[at] + up
                    waiting.append(other)
    least = min(known.values(), default=0)
    return {one: generation - least for one, generation in known.items()}


def _places(
    people: Sequence[Shown], ties: Sequence[Tie], generations: Mapping[str, int]
) -> dict[str, tuple[int, int]]:
    """Couples side by side, each generation in the middle of its row, the oldest above."""
    partner: dict[str, str] = {}
    for tie in ties:
        if tie.relation in COUPLES:
            partner.setdefault(tie.person, tie.other)
            partner.setdefault(tie.other, tie.person)
    ordered = sorted(people, key=lambda one: -generations[one.id])
    top = max(generations.values(), default=0)
    places: dict[str, tuple[int, int]] = {}
    for generation, group in groupby(ordered, key=lambda one: generations[one.id]):
        row: list[str] = []
        ids = [one.id for one in group]
        for one in ids:
            for each in (one, partner.get(one, one)):
                if each in ids and each not in row:
                    row.append(each)
        for number, one in enumerate(row):
            x = round((number - (len(row) - 1) / 2) * ACROSS)
            places[one] = (x, (top - generation) * DOWN)
    return places
