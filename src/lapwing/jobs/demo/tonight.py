"""The scenes of the night on which the demonstration opens: children missing now, at each stage."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from lapwing.areas.forces import Force
from lapwing.base.clock import london_date
from lapwing.jobs.demo.chance import chance
from lapwing.jobs.demo.episodes import Episode
from lapwing.jobs.demo.households import born, children_s_homes
from lapwing.jobs.demo.lapses import Lapses
from lapwing.jobs.demo.notebook import Notebook, notebook, standing_notebook
from lapwing.jobs.demo.people import Child, one_child
from lapwing.jobs.demo.plans import tell_plan
from lapwing.jobs.demo.searching import tell_search
from lapwing.jobs.demo.staff import Staff

WELL = Lapses()
LATER = timedelta(hours=5)  # when the children of tonight will be found, which nobody knows yet


@dataclass(frozen=True, kw_only=True, slots=True)
class Scene:
    """One child of tonight: who, since when, how grave, and what has gone wrong so far."""

    key: str
    given: str
    family: str
    sex: str
    age: int
    minutes: int  # since the report
    grade: str = "medium"
    in_care: bool = False
    exploitation: bool = False
    plan: bool = False
    lapses: Lapses = WELL
    then: Callable[[Notebook, datetime], None] | None = None


def _handed_to_neighbour(book: Notebook, at: datetime) -> None:
    """A transfer that the other force has not acknowledged: until it does, it is ours."""
    book.tell(
        "missing-transfer-proposed",
        at - timedelta(minutes=52),
        "duty-inspector",
        at_once=True,
        to_force=book.force.neighbours[0].name,
        rationale="Seen boarding a train to Saltholm, where the father lives.",
        contact="Their control room, by telephone",
    )


def _spoken_to_only(book: Notebook, at: datetime) -> None:
    """Located by telephone: located is not found."""
    book.tell(
        "missing-located",
        at - timedelta(minutes=34),
        "response-officer",
        at_once=True,
        how="phone",
        where="Says she is at a friend's in Staithe End and will not say whose",
        with_whom="Not known; voices in the background",
    )


def _risky_flat(book: Notebook, at: datetime) -> None:
    """Officers are with the child and wait for the inspector's decision."""
    book.tell(
        "missing-located",
        at - timedelta(minutes=26),
        "response-officer",
        at_once=True,
        how="police",
        where="A flat above a shop, Marsh Harrow",
        with_whom="Two men in their twenties and another child",
    )
    book.tell(
        "missing-people-assessed",
        at - timedelta(minutes=14),
        "response-officer",
        at_once=True,
        adults="One gave a name and birth date; the other would not.",
        checks="The one who did is known for supplying drugs to young people.",
        risk="yes",
        why="Adults who exploit, and a child who says he owes them money.",
    )
    book.tell(
        "missing-left-with",
        at - timedelta(minutes=9),
        "response-officer",
        at_once=True,
        refused=True,
        with_whom="The adults of the flat",
        where="The flat",
        why_safe="He says that he wants to stay.",
    )


def _handover_offered(book: Notebook, at: datetime) -> None:
    """A sergeant who wants to go home and has not been answered."""
    sergeants = book.people["sergeant"]
    book.holders["sergeant"] = sergeants[0]
    book.tell(
        "missing-handover-offered",
        at - timedelta(minutes=11),
        "sergeant",
        at_once=True,
        to=sergeants[1].id,
        briefing="Two enquiries outstanding; the mother rings every half hour.",
    )


SCENES = (
    Scene(key="just-told", given="Saoirse", family="O'Dunleavy", sex="female", age=14, minutes=7),
    Scene(
        key="grave",
        given="Łukasz",
        family="Brzęczyk",
        sex="male",
        age=12,
        minutes=46,
        grade="high",
        lapses=Lapses(inspector_late=True),
    ),
    Scene(
        key="boy",
        given="Ashton",
        family="Copperwheat",
        sex="male",
        age=13,
        minutes=228,
        lapses=Lapses(slow_first_enquiry=True, no_home_search=True, inspector_late=True),
    ),
    Scene(
        key="girl",
        given="Noor-ul-Ain",
        family="Bukhari",
        sex="female",
        age=15,
        minutes=305,
        in_care=True,
        exploitation=True,
        plan=True,
        lapses=Lapses(enquiry_not_done=True),
    ),
    Scene(key="about-to-breach", given="Gethin", family="ab Owain-Hughes", sex="male", age=16,
          minutes=352, lapses=Lapses(review_skipped=True), then=_handover_offered),
    Scene(key="to-neighbour", given="Tyrese", family="Delacroix-Hunt", sex="male", age=16,
          minutes=250, then=_handed_to_neighbour),
    Scene(key="long", given="Mădălina", family="Țurcanu", sex="female", age=15,
          minutes=27 * 60 + 20, grade="high", in_care=True, exploitation=True, plan=True,
          lapses=Lapses(quiet_night=True, result_in_wrong_place=True)),
    Scene(key="by-telephone", given="Xiaomei", family="Ouyang", sex="female", age=16, minutes=410,
          then=_spoken_to_only),
    Scene(key="risky-flat", given="Chukwuemeka", family="Nwachukwu-Bell", sex="male", age=14,
          minutes=190, grade="high", then=_risky_flat),
)  # fmt: skip


def tell_tonight(
    force: Force, people: Staff, *, at: datetime, seed: str
) -> tuple[tuple[Child, ...], tuple[Notebook, ...]]:
    """The children of tonight and what has been recorded of them."""
    children: list[Child] = []
    books: list[Notebook] = []
    cases: dict[str, Notebook] = {}
    for number, scene in enumerate(SCENES):
        child = _child(scene, force, at, seed)
        episode = _episode(scene, child, at)
        book = notebook(force, people, child, scene.key, seed=seed, at=episode.reported)
        book.lapses = scene.lapses
        _by_those_who_sign_in(book, number)
        if scene.plan:
            standing = standing_notebook(force, people, child, seed=seed)
            tell_plan(standing, "missing-trigger-plan-written", at - timedelta(days=200))
            tell_plan(standing, "missing-trigger-plan-reviewed", at - timedelta(days=88))
            books.append(standing)
        tell_search(book, episode, plan=scene.plan, until=at)
        if scene.then is not None:
            scene.then(book, at)
        children.append(child)
        books.append(book)
        cases[scene.key] = book
    _link(cases["boy"], cases["girl"], at)
    return tuple(children), tuple(books)


def _by_those_who_sign_in(book: Notebook, number: int) -> None:
    """Tonight's children are in the hands of those whom the demonstration lets you be."""
    for role, officers in book.people.items():
        here = [officer for officer in officers if officer.signs_in]
        if here:
            book.holders[role] = here[number % len(here)]


def _link(boy: Notebook, girl: Notebook, at: datetime) -> None:
    """Two children who are out together: what is learnt of one shows on the other."""
    boy.tell(
        "missing-children-linked",
        at - timedelta(minutes=150),
        "control-room-supervisor",
        at_once=True,
        case=girl.case,
        child=girl.about,
        how_known="His mother saw a message: they were to meet at the bus station at six.",
    )
    boy.tell(
        "missing-risk-indicator",
        at - timedelta(minutes=70),
        "control-room-supervisor",
        at_once=True,
        indicators=("travel-searches", "with-exploited-child"),
        detail="The tablet left at home shows searches for coaches and for a hostel.",
        told_by="His mother",
    )


def _child(scene: Scene, force: Force, at: datetime, seed: str) -> Child:
    """A child as drawn, with the name and the age that the scene asks for."""
    random = chance(seed, "tonight", scene.key)
    drawn = one_child(
        f"{seed}-tonight-{scene.key}",
        4 if scene.plan else 1,
        care=scene.in_care,
        exploited=scene.exploitation,
        force=force,
        homes=children_s_homes(force),
        day=london_date(at),
        random=random,
    )
    adults = tuple(replace(adult, family=scene.family) for adult in drawn.household.adults)
    return replace(
        drawn,
        given=scene.given,
        family=scene.family,
        known_as="",
        own_writing="",
        sex=scene.sex,
        born=born(scene.age, london_date(at), random),
        household=replace(drawn.household, adults=adults),
    )


def _episode(scene: Scene, child: Child, at: datetime) -> Episode:
    reported = at - timedelta(minutes=scene.minutes)
    return Episode(
        key=child.key,
        child=child,
        reported=reported,
        last_seen=reported - timedelta(minutes=95),
        found=at + LATER,
        grade=scene.grade,
        found_how="police",
        exploitation=scene.exploitation,
        earlier=(),
    )
