"""Children in police detention: overnight, after charge, how long each step took, and transfers."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from lapwing.areas.detention.kinds.charging import ALTERNATIVE, REFUSALS, SECURE
from lapwing.areas.detention.overnight import nights
from lapwing.assurance.figures.data_set import (
    Case,
    DataSet,
    Question,
    between,
    name_of_council,
    within,
)
from lapwing.assurance.figures.values import (
    AGES_DETAINED,
    AS_18_1,
    CHECK,
    LOOKED_AFTER,
    NOT_ON_RECORD,
    OFFENCES,
    OFFICER_DEFINED,
    SELF_DEFINED,
    SEX,
    ValueSet,
    age_group,
    bands,
)
from lapwing.journal.entry import Answer, Entry

ARRIVED, AUTHORISED = "detention-arrived", "detention-authorised"
CHARGED, BAIL = "detention-charged", "detention-bail-decided"
ASKED, ANSWERED = "detention-accommodation-asked", "detention-accommodation-answered"
MOVED, COURT, RELEASED = (
    "detention-moved-to-council",
    "detention-taken-to-court",
    "detention-released",
)
ENDS = (RELEASED, COURT, MOVED)
LONGEST = timedelta(hours=96)  # the longest that the law lets anybody be detained without charge
NONE, LATER = "none", "later"


def _limits(*hours: float) -> list[tuple[str, timedelta]]:
    return [(f"{one:g}", timedelta(hours=one)) for one in hours]


def _arrival(case: Case, question: str) -> Answer | None:
    arrival = case.first(ARRIVED)
    return None if arrival is None else arrival.answers.get(question)


def council(case: Case) -> str:
    """The council that looks after the child, else the one asked for a place, else their own."""
    asked = case.last(ASKED)
    return name_of_council(
        _arrival(case, "council"),
        None if asked is None else asked.answers.get("council"),
        case.council,
    )


def age(case: Case) -> str:
    """The group of the age that the custody record gives."""
    said = _arrival(case, "age")
    return age_group(AGES_DETAINED, int(said)) if isinstance(said, int | float) else NOT_ON_RECORD


def sex(case: Case) -> str:
    """The custody record's word, else the child's record's."""
    said = SEX.of(_arrival(case, "sex"))
    return SEX.of(case.sex) if said == NOT_ON_RECORD else said


def ethnicity(case: Case) -> str:
    """What the child said in custody, else what they said before."""
    said = _arrival(case, "ethnicity")
    if not said and case.self_defined:
        said = case.ethnicity
    return SELF_DEFINED.of(AS_18_1.get(str(said), said))


def seen_ethnicity(case: Case) -> str:
    """What an officer saw."""
    return OFFICER_DEFINED.of(_arrival(case, "officer_ethnicity"))


def looked_after(case: Case) -> str:
    """The custody record's word, else the child's record's."""
    said = LOOKED_AFTER.of(_arrival(case, "looked_after"))
    return LOOKED_AFTER.of(case.looked_after) if said == NOT_ON_RECORD else said


def offence(case: Case) -> str:
    """The group of the offence, where it was said."""
    return OFFENCES.of(_arrival(case, "offence_group"))


def _end_is_unknown(case: Case) -> bool:
    """Whether nobody said how a detention ended that cannot go on any more."""
    arrival = case.first(ARRIVED)
    return arrival is None or (case.last(*ENDS) is None and case.now - arrival.at > LONGEST)


def overnight(case: Case) -> str:
    """Whether, and when, they were held for the hours that are a night."""
    if _end_is_unknown(case):
        return NOT_ON_RECORD
    arrival = case.first(ARRIVED)
    assert arrival is not None
    hours = case.numbers["detention-overnight"].value_on(arrival.at.date())
    found = nights(case.entries, hours, case.now)
    before = any(one.before_charge for one in found)
    after = any(one.after_charge for one in found)
    if before and after:
        return "both"
    return "before" if before else "after" if after else "no"


def authorised(case: Case) -> str:
    """How long from the arrival until somebody authorised the detention."""
    return within(between(case.first(ARRIVED), case.first(AUTHORISED)), _limits(0.5, 1, 2), LATER)


def adult(case: Case) -> str:
    """How long from the authorisation until an appropriate adult was there."""
    came = between(case.first(AUTHORISED), case.first("detention-adult-arrived"))
    # An adult who was there before the authorisation kept nobody waiting.
    return within(came if came is None else max(came, timedelta(0)), _limits(1, 2, 4), LATER)


def review(case: Case) -> str:
    """How long from the authorisation until the first review; none is due of a short detention."""
    since, reviewed = case.first(AUTHORISED), case.first("detention-reviewed")
    if since is not None and reviewed is None:
        until = [one.at for one in case.entries if one.kind in (*ENDS, CHARGED)]
        if min(until, default=case.now) - since.at <= timedelta(hours=6):
            return NONE
    return within(between(since, reviewed), _limits(6, 9), LATER)


def charge(case: Case) -> str:
    """How long from the authorisation until the charge; or that they left without one."""
    charged = case.first(CHARGED)
    if charged is None:
        left = case.last(*ENDS)
        return NONE if left is not None and left.kind == RELEASED else NOT_ON_RECORD
    return within(between(case.first(AUTHORISED), charged), _limits(6, 12, 24), LATER)


def bail(case: Case) -> str:
    """What was decided on bail after charge."""
    if case.first(CHARGED) is None:
        return NONE if charge(case) == NONE else NOT_ON_RECORD
    decided = case.last(BAIL)
    return BAILED.of(None if decided is None else decided.answers.get("decision"))


def asked(case: Case) -> str:
    """What the council was asked for, of a child who was refused bail."""
    refused = bail(case)
    if refused != "refused":
        return NOT_ON_RECORD if refused == NOT_ON_RECORD else NONE
    types = {one.answers.get("type") for one in case.entries if one.kind == ASKED}
    if {ALTERNATIVE, SECURE} <= types:
        return "both"
    return ASKED_FOR.of(next(iter(types), None))


def got(case: Case) -> str:
    """What came of it: whether they were moved, or what the council last said."""
    wanted = asked(case)
    if wanted == NONE:
        return NONE
    if case.first(MOVED) is not None:
        return "moved"
    answer = case.last(ANSWERED)
    return GOT.of(None if answer is None else answer.answers.get("answer"))


def transfer(case: Case) -> str:
    """How long from the first request until they were moved; or that they were not."""
    wanted = asked(case)
    if wanted == NONE:
        return NONE
    moved = case.first(MOVED)
    if moved is None:
        kept = case.first("detention-certified") or case.last(COURT, RELEASED)
        return "not-moved" if kept is not None else NOT_ON_RECORD
    return within(between(case.first(ASKED), moved), _limits(1, 3, 6), LATER)


OVERNIGHT = bands(
    "overnight",
    "Held overnight",
    (
        ("before", "Overnight, before charge"),
        ("after", "Overnight, after charge"),
        ("both", "Overnight, before and after charge"),
        ("no", "Not overnight"),
    ),
    f"Overnight before or after charge, as returns on custody ask; {CHECK}",
)
BAILED = bands(
    "bail",
    "Bail after charge",
    (
        ("unconditional", "Bail without conditions"),
        ("conditional", "Bail on conditions"),
        ("refused", "Refused"),
        (NONE, "Not charged"),
    ),
)
ASKED_FOR = bands(
    "asked",
    "Accommodation asked for",
    (
        (ALTERNATIVE, "Alternative"),
        (SECURE, "Secure"),
        ("both", "Both, one after the other"),
        (NONE, "Bail was not refused"),
    ),
    f"What was asked of the council; {CHECK}",
)
_WHY_NOT = {
    "no-bed": "No place",
    "no-duty": "Said they need not",
    "refused": "Refused otherwise",
}
GOT = bands(
    "got",
    "Outcome of the request",
    (
        ("moved", "Moved to the council’s accommodation"),
        ("accepted", "A place, and not moved"),
        *((one, _WHY_NOT[one]) for one in REFUSALS),
        ("no-reply", "Not reached"),
        (NONE, "Bail was not refused"),
    ),
    f"Outcome of the request for accommodation; {CHECK}",
)


def _took(key: str, title: str, hours: Sequence[float], *others: tuple[str, str]) -> ValueSet:
    """The bands of a length of time, with what else can be said of it."""
    words = []
    for before, one in zip((0, *hours), hours, strict=False):
        name = "30 minutes" if one == 0.5 else "1 hour" if one == 1 else f"{one:g} hours"
        since = "30 minutes" if before == 0.5 else f"{before:g}"
        words.append((f"{one:g}", f"Within {name}" if not before else f"{since} to {name}"))
    return bands(key, title, (*words, (LATER, f"Over {hours[-1]:g} hours"), *others))


def apart(entries: Sequence[Entry]) -> Iterator[tuple[Entry, ...]]:
    """One case is one custody record."""
    yield tuple(entries)


DETENTION = DataSet(
    key="detention",
    title="Children in police detention",
    counts="detentions",
    field="detention",
    begins=ARRIVED,
    apart=apart,
    by=(
        Question(key="council", title="Council", said=council),
        Question(key="age", title="Age", said=age, values=AGES_DETAINED),
        Question(key="sex", title="Sex", said=sex, values=SEX),
        Question(key="ethnicity", title=SELF_DEFINED.title, said=ethnicity, values=SELF_DEFINED),
        Question(
            key="seen-ethnicity",
            title=OFFICER_DEFINED.title,
            said=seen_ethnicity,
            values=OFFICER_DEFINED,
        ),
        Question(
            key="looked-after", title=LOOKED_AFTER.title, said=looked_after, values=LOOKED_AFTER
        ),
    ),
    measures=(
        Question(key="offence", title=OFFENCES.title, said=offence, values=OFFENCES),
        Question(key="overnight", title=OVERNIGHT.title, said=overnight, values=OVERNIGHT),
        Question(
            key="authorised",
            title="Time to authorisation",
            counts_from="from the arrival at the station",
            said=authorised,
            values=_took("authorised", "Time to authorisation", (0.5, 1, 2)),
        ),
        Question(
            key="adult",
            title="Time to the appropriate adult",
            counts_from="from the authorisation until one was there",
            said=adult,
            values=_took("adult", "Time to the appropriate adult", (1, 2, 4)),
        ),
        Question(
            key="review",
            title="Time to the first review",
            counts_from="from the authorisation",
            said=review,
            values=_took(
                "review", "Time to the first review", (6, 9), (NONE, "None was due in 6 hours")
            ),
        ),
        Question(
            key="charge",
            title="Time to charge",
            counts_from="from the authorisation",
            said=charge,
            values=_took("charge", "Time to charge", (6, 12, 24), (NONE, "Released uncharged")),
        ),
        Question(key="bail", title=BAILED.title, said=bail, values=BAILED),
        Question(key="asked", title=ASKED_FOR.title, said=asked, values=ASKED_FOR),
        Question(key="got", title=GOT.title, said=got, values=GOT),
        Question(
            key="transfer",
            title="Time to transfer",
            counts_from="from the first request until they were moved",
            said=transfer,
            values=_took(
                "transfer",
                "Time to transfer",
                (1, 3, 6),
                ("not-moved", "Not moved"),
                (NONE, "Bail was not refused"),
            ),
        ),
    ),
)
