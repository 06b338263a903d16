"""Uses of police protection: who asked, who knew how soon, where the child was, how it ended."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from lapwing.areas.protection.kinds.keeping import STATION
from lapwing.assurance.figures.data_set import (
    Case,
    DataSet,
    Question,
    between,
    name_of_council,
    within,
)
from lapwing.assurance.figures.values import (
    AGES_PROTECTED,
    AS_18_1,
    LOOKED_AFTER,
    NOT_ON_RECORD,
    SELF_DEFINED,
    SEX,
    age_group,
    bands,
)
from lapwing.base.clock import london_date
from lapwing.base.partial_date import ages_on
from lapwing.journal.entry import Entry

USED, ENDED, NOT_USED = "protection-used", "protection-ended", "protection-not-used"
TOLD, PLACED = "protection-council-told", "protection-accommodated"
LATER = "later"
HOUR = timedelta(hours=1)


def apart(entries: Sequence[Entry]) -> Iterator[tuple[Entry, ...]]:
    """Each use of the power on one case; what was recorded in error was none."""
    if any(one.kind == NOT_USED for one in entries):
        return
    uses: list[list[Entry]] = []
    for one in entries:
        running = uses and not any(each.kind == ENDED for each in uses[-1])
        if one.kind == USED and not running:
            uses.append([])
        if uses:
            uses[-1].append(one)
    yield from (tuple(one) for one in uses)


def council(case: Case) -> str:
    """The council where the child lives, else where they were found, else their record's."""
    told = [one for one in case.entries if one.kind == TOLD]
    home = [one for one in told if _names(one, "home") or one.answers.get("lives_there") == "yes"]
    return name_of_council(*(one.answers.get("council") for one in (*home, *told)), case.council)


def _names(entry: Entry, which: str) -> bool:
    said = entry.answers.get("which")
    return isinstance(said, tuple | list) and which in said


def age(case: Case) -> str:
    """The group of the child's age when the power was used; not known where it may be two."""
    used = case.first(USED)
    if case.birth is None or used is None:
        return NOT_ON_RECORD
    youngest, oldest = ages_on(case.birth, london_date(used.at))
    groups = {age_group(AGES_PROTECTED, each) for each in (youngest, oldest)}
    return groups.pop() if len(groups) == 1 else NOT_ON_RECORD


def sex(case: Case) -> str:
    """The child's record's word."""
    return SEX.of(case.sex)


def ethnicity(case: Case) -> str:
    """What the child said, and nobody for them."""
    said = AS_18_1.get(case.ethnicity, case.ethnicity)
    return SELF_DEFINED.of(said) if case.self_defined else NOT_ON_RECORD


def looked_after(case: Case) -> str:
    """The child's record's word."""
    return LOOKED_AFTER.of(case.looked_after)


def asked_by(case: Case) -> str:
    """Who asked for it, if anybody."""
    used = case.first(USED)
    return ASKED_BY.of(None if used is None else used.answers.get("requested_by"))


def kept_for(case: Case) -> str:
    """How long the child was kept."""
    used, ended = case.first(USED), case.first(ENDED)
    if used is not None and ended is None and case.now - used.at <= 72 * HOUR:
        return "now"
    limits = [(str(hours), hours * HOUR) for hours in (24, 48, 72)]
    return within(between(used, ended), limits, LATER)


def officer(case: Case) -> str:
    """How soon a designated officer accepted."""
    accepted = between(case.first(USED), case.first("protection-designated"))
    return within(accepted, _SOON, LATER)


def council_told(case: Case) -> str:
    """How soon the first council was told."""
    return within(between(case.first(USED), case.first(TOLD)), _SOON, LATER)


def station(case: Case) -> str:
    """Whether the child was ever at a police station, as far as it is on record where they were."""
    types = [one.answers.get("type") for one in case.entries if one.kind == PLACED]
    if STATION in types:
        return "yes"
    return "no" if types else NOT_ON_RECORD


def heard(case: Case) -> str:
    """Whether the child was asked, or watched, for what they wish and feel."""
    said = case.first("protection-child-heard")
    return HEARD.of(None if said is None else said.answers.get("how"))


def how_it_ended(case: Case) -> str:
    """How it ended, or that it has not."""
    ended = case.first(ENDED)
    if ended is None and kept_for(case) == "now":
        return "now"
    return HOW_IT_ENDED.of(None if ended is None else ended.answers.get("reason"))


_SOON = [("1", HOUR), ("2", 2 * HOUR), ("4", 4 * HOUR)]
SOON = (
    ("1", "Within 1 hour"),
    ("2", "1 to 2 hours"),
    ("4", "2 to 4 hours"),
    (LATER, "Over 4 hours"),
)
ASKED_BY = bands(
    "asked-by",
    "Who asked for it",
    (
        ("nobody", "Nobody: the officer’s own"),
        ("social-worker", "A social worker"),
        ("duty-team", "The council’s emergency duty team"),
        ("health", "Health"),
        ("school", "A school or college"),
        ("other", "Somebody else"),
    ),
)
KEPT_FOR = bands(
    "kept-for",
    "How long it lasted",
    (
        ("24", "Up to 24 hours"),
        ("48", "24 to 48 hours"),
        ("72", "48 to 72 hours"),
        (LATER, "Over 72 hours"),
        ("now", "Still runs"),
    ),
    "The law’s limit is 72 hours (Children Act 1989, section 46(6)); the bands are local",
)
STATION_USED = bands(
    "station",
    "At a police station",
    (("yes", "At some time at a station"), ("no", "Elsewhere all the time")),
)
HEARD = bands(
    "heard",
    "The child’s wishes and feelings",
    (
        ("asked", "Asked"),
        ("watched", "Watched: uses no words"),
        ("refused", "Asked, and did not want to say"),
    ),
)
HOW_IT_ENDED = bands(
    "ended",
    "How it ended",
    (
        ("released", "Released to a parent or carer"),
        ("council", "Placed by the council by agreement"),
        ("order", "A court’s order"),
        ("hospital", "Detained in hospital"),
        ("run-out", "72 hours ran out"),
        ("other", "Otherwise"),
        ("now", "Still runs"),
    ),
)
PROTECTION = DataSet(
    key="protection",
    title="Uses of police protection",
    counts="uses",
    field="protection",
    begins=USED,
    apart=apart,
    by=(
        Question(key="council", title="Council", said=council),
        Question(key="age", title="Age", said=age, values=AGES_PROTECTED),
        Question(key="sex", title="Sex", said=sex, values=SEX),
        Question(key="ethnicity", title=SELF_DEFINED.title, said=ethnicity, values=SELF_DEFINED),
        Question(
            key="looked-after", title=LOOKED_AFTER.title, said=looked_after, values=LOOKED_AFTER
        ),
    ),
    measures=(
        Question(key="asked-by", title=ASKED_BY.title, said=asked_by, values=ASKED_BY),
        Question(key="kept-for", title=KEPT_FOR.title, said=kept_for, values=KEPT_FOR),
        Question(
            key="officer",
            title="Time to the designated officer",
            counts_from="from the use until one accepted",
            said=officer,
            values=bands("officer", "Time to the designated officer", SOON),
        ),
        Question(
            key="council-told",
            title="Time to telling a council",
            counts_from="from the use until the first was told",
            said=council_told,
            values=bands("council-told", "Time to telling a council", SOON),
        ),
        Question(key="station", title=STATION_USED.title, said=station, values=STATION_USED),
        Question(key="heard", title=HEARD.title, said=heard, values=HEARD),
        Question(key="ended", title=HOW_IT_ENDED.title, said=how_it_ended, values=HOW_IT_ENDED),
    ),
)
