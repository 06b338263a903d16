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
from lapwing.jobs.demo.names import NAMINGS
from lapwing.jobs.demo.notebook import Notebook, notebook, standing_notebook
from lapwing.jobs.demo.people import Child, one_child, own_writing
from lapwing.jobs.demo.plans import directed, tell_plan
from lapwing.jobs.demo.searching import tell_search
from lapwing.jobs.demo.staff import Staff, team_id

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
    unseen: int  # minutes before the report at which the child was last seen
    told: str  # by whoever reports
    grade: str = "medium"
    in_care: bool = False
    exploitation: bool = False
    indicator: str = ""  # what makes the risk high
    plan: bool = False
    lapses: Lapses = WELL
    then: Callable[[Notebook, datetime], None] | None = None


def _handed_to_neighbour(book: Notebook, at: datetime) -> None:
    """A transfer that the other force has not acknowledged: until it does, it is ours."""
    book.tell(
        "missing-sighting",
        at - timedelta(minutes=74),
        "call-handler",
        where="Tolland railway station",
        by_whom="The staff on the platform, who have his picture",
        significant="yes",
        detail="Got on the train to Saltholm, alone, with a sports bag.",
    )
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
    told = at - timedelta(minutes=11)
    sergeants = [one for one in book.staff["sergeant"] if one.signs_in]
    holder = book.who("sergeant", at)
    other = next(one for one in sergeants if one != holder)
    book.tell(
        "missing-handover-offered",
        told,
        "sergeant",
        by=holder,
        at_once=True,
        to=other.id,
        briefing="I am needed at another scene. The review is due; his mother rings often.",
    )


def _restricted(book: Notebook, at: datetime) -> None:
    """A colleague's child: few are to read it, and all are told which desk to ring."""
    desk = next(one for one in book.force.desks if one.kind == "missing")
    book.restricted = True
    book.tell(
        "case-classified",
        at - timedelta(minutes=120),
        "safeguarding-inspector",
        at_once=True,
        sensitivity="restricted",
        handling="P",
        desk=f"{desk.name}, {desk.number}",
        reason="Her mother works in the control room and reads the board.",
    )


SCENES = (
    Scene(
        key="just-told",
        given="Saoirse",
        family="O'Dunleavy",
        sex="female",
        age=14,
        minutes=7,
        unseen=70,
        told="Saoirse went to the shop after an argument and has not come back. Her coat is here.",
    ),
    Scene(
        key="grave",
        given="Łukasz",
        family="Brzęczyk",
        sex="male",
        age=12,
        minutes=46,
        unseen=55,
        grade="high",
        indicator="travel-searches",
        lapses=Lapses(inspector_late=True),
        told="Łukasz told a brother he was meeting a friend from a game, whom nobody has met.",
    ),
    Scene(
        key="boy",
        given="Ashton",
        family="Copperwheat",
        sex="male",
        age=13,
        minutes=228,
        unseen=120,
        lapses=Lapses(slow_first_enquiry=True, no_home_search=True, inspector_late=True),
        told="Ashton went out without a word. He has been writing to a girl who lives in a home.",
    ),
    Scene(
        key="girl",
        given="Noor-ul-Ain",
        family="Bukhari",
        sex="female",
        age=15,
        minutes=305,
        unseen=90,
        in_care=True,
        exploitation=True,
        plan=True,
        lapses=Lapses(enquiry_not_done=True),
        told="Noor-ul-Ain was there at one check and gone at the next, with her good shoes.",
    ),
    Scene(
        key="about-to-breach",
        given="Iestyn",
        family="ab Owain-Hughes",
        sex="male",
        age=16,
        minutes=352,
        unseen=60,
        lapses=Lapses(review_skipped=True),
        told="Iestyn left after an argument, to stay with a friend. The friend has not seen him.",
        then=_handover_offered,
    ),
    Scene(
        key="to-neighbour",
        given="Tyrese",
        family="Delacroix-Hunt",
        sex="male",
        age=16,
        minutes=250,
        unseen=140,
        told="Tyrese was to be at his grandmother's and never came. He talks of living elsewhere.",
        then=_handed_to_neighbour,
    ),
    Scene(
        key="long",
        given="Mădălina",
        family="Țurcanu",
        sex="female",
        age=15,
        minutes=27 * 60 + 20,
        unseen=40,
        grade="high",
        in_care=True,
        exploitation=True,
        indicator="with-exploited-child",
        plan=True,
        lapses=Lapses(quiet_night=True, result_in_wrong_place=True),
        told="Mădălina walked to the shop with another girl. Both telephones are off.",
    ),
    Scene(
        key="by-telephone",
        given="Xiaomei",
        family="Ouyang",
        sex="female",
        age=16,
        minutes=410,
        unseen=100,
        told="Xiaomei said she was with a friend, whose parents know nothing of it.",
        then=_spoken_to_only,
    ),
    Scene(
        key="risky-flat",
        given="Chukwuemeka",
        family="Nwachukwu-Bell",
        sex="male",
        age=14,
        minutes=190,
        unseen=65,
        grade="high",
        exploitation=True,
        indicator="exploitation",
        told="Chukwuemeka took a call, looked frightened and went. He says that he owes money.",
        then=_risky_flat,
    ),
    Scene(
        key="family-of-staff",
        given="Ffraid",
        family="Cadwaladr",
        sex="female",
        age=14,
        minutes=265,
        unseen=80,
        plan=True,
        then=_restricted,
        told="Ffraid left school at lunch. Her mother works in our control room: tell few people.",
    ),
)


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
        book.give_to_those_who_sign_in(at, number)
        if scene.plan:
            standing = standing_notebook(force, people, child, seed=seed)
            tell_plan(standing, "missing-trigger-plan-written", at - timedelta(days=200))
            tell_plan(standing, "missing-trigger-plan-reviewed", at - timedelta(days=88))
            book.directed = directed(standing, episode.reported)
            books.append(standing)
        tell_search(book, episode, plan=scene.plan, until=at)
        if scene.then is not None:
            scene.then(book, at)
        children.append(child)
        books.append(book)
        cases[scene.key] = book
    _link(cases["boy"], cases["girl"], at)
    _share(cases["girl"], at)
    return tuple(children), tuple(books)


def _link(boy: Notebook, girl: Notebook, at: datetime) -> None:
    """Two children who are out together: what is learnt of one shows on the other."""
    boy.tell(
        "missing-children-linked",
        at - timedelta(minutes=150),
        "control-room-supervisor",
        at_once=True,
        case=girl.case,
        child=girl.about,
        how_known="His mother saw a message: they were to meet at the bus station.",
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


def _share(girl: Notebook, at: datetime) -> None:
    """The council that looks after a child is given her case, to hold its own meeting."""
    council = next(team.key for team in girl.force.teams if team.partner)
    girl.tell(
        "case-shared",
        at - timedelta(minutes=61),
        "safeguarding-inspector",
        at_once=True,
        agency=team_id(girl.force, council),
        gateway="CA89-47",
        shared="The episode, with where she has been seen and with whom. They look after her and "
        "decide tonight where she is to go.",
    )


def _child(scene: Scene, force: Force, at: datetime, seed: str) -> Child:
    """A child as drawn, with the name and the age that the scene asks for."""
    random = chance(seed, "tonight", scene.key)
    names = next(kind for kind in NAMINGS if scene.family in kind.families)
    drawn = one_child(
        f"{seed}-tonight-{scene.key}",
        4 if scene.plan else 1,
        care=scene.in_care,
        exploited=scene.exploitation,
        force=force,
        homes=children_s_homes(force),
        day=london_date(at),
        random=random,
        names=names,
    )
    adults = tuple(replace(adult, family=scene.family) for adult in drawn.household.adults)
    return replace(
        drawn,
        given=scene.given,
        family=scene.family,
        known_as="",
        own_writing=own_writing(names, scene.given, scene.family),
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
        last_seen=reported - timedelta(minutes=scene.unseen),
        found=at + LATER,
        grade=scene.grade,
        found_how="police",
        exploitation=scene.exploitation,
        earlier=(),
        told=scene.told,
        indicator=scene.indicator,
    )
