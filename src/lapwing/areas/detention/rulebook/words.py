"""The words that the custody rules share: entries, clocks that stand still, sources and ladders."""

from lapwing.areas.detention.kinds.arriving import ARRIVED as ARRIVED_KIND
from lapwing.areas.detention.kinds.charging import REFUSALS, SECURE
from lapwing.duties.language import OWNER, AnyOf, Has, Is, Lacks, NotGiven, On, Runs, Tell
from lapwing.record.roles import CUSTODY_INSPECTOR, DUTY_SUPERINTENDENT

# --- Sources --------------------------------------------------------------------------------------

POLICY = "Force policy"
INSPECTION = "HMICFRS child protection inspection findings on children in custody, 2022 and 2023"
CONCORDAT = "Home Office concordat on children in custody, 2017"
CODE_C = "PACE Code C"


def pace(section: str) -> str:
    """A section of the Act that the clocks come from."""
    return f"Police and Criminal Evidence Act 1984, section {section}"


# --- Entries --------------------------------------------------------------------------------------

ARRIVED = On((ARRIVED_KIND.key,))
AUTHORISED = On(("detention-authorised",))
BACK = On(("detention-back",))
CHARGED = On(("detention-charged",))
EXTENDED = On(("detention-extended",))
WARRANT = On(("detention-warrant-granted",))
REVIEWED = On(("detention-reviewed",))
ADULT_ASKED = On(("detention-adult-asked",))
ADULT_ARRIVED = On(("detention-adult-arrived",))
STRIP_SEARCHED = On(("detention-strip-searched",))
RELEASED = On(("detention-released",))
COURT = On(("detention-taken-to-court",))
MOVED = On(("detention-moved-to-council",))
CERTIFIED = On(("detention-certified",))
ENDED = On((*RELEASED.kinds, *COURT.kinds, *MOVED.kinds), called="the end of detention")
# A night in the council's care is no end: they are still to be brought to court.
BAIL_REFUSED = On(("detention-bail-decided",), where=Is("decision", ("refused",)))
ASKED = On(("detention-accommodation-asked",))
SECURE_ASKED = On(ASKED.kinds, where=Is("type", (SECURE,)))
ANSWERED = On(("detention-accommodation-answered",))
# No answer is as little a bed as a refusal.
NOT_GIVEN_A_PLACE = On(
    ANSWERED.kinds, where=Is("answer", (*REFUSALS, "no-reply")), called="an answer without a place"
)
TO_HOSPITAL = On(("detention-taken-out",), where=Is("going", ("hospital",)))

# --- Clocks ---------------------------------------------------------------------------------------

BAILED = On(RELEASED.kinds, where=Is("disposal", ("bail",)), called="bail before charge")
STOPPED = On(
    (*RELEASED.kinds, *TO_HOSPITAL.kinds),
    where=AnyOf((Is("disposal", ("bail",)), Is("going", ("hospital",)))),
    called="bail before charge, or leaving for hospital",
)
FROM_RELEVANT_TIME = Runs(
    since=ARRIVED,
    question="relevant_time",
    stops=STOPPED,
    starts=BACK,
    counting="questioned_minutes",
)
# Hospital does not stop the reviews: somebody who is held there is reviewed there.
FROM_AUTHORISATION = Runs(since=AUTHORISED, stops=BAILED, starts=BACK)

NOT_CHARGED = Lacks(CHARGED)
# Unknown is never no: nobody has said that she is a boy.
MAYBE_A_GIRL = Has(
    On(ARRIVED.kinds, where=AnyOf((Is("sex", ("female",)), NotGiven("sex")))),
)

# --- Ladders --------------------------------------------------------------------------------------

CUSTODY = (
    Tell(OWNER, before="5m"),
    Tell(CUSTODY_INSPECTOR, after="0m"),
    Tell(DUTY_SUPERINTENDENT, after="1h"),
)
LIMIT = (
    Tell(OWNER, before="6h"),
    Tell(CUSTODY_INSPECTOR, before="2h"),
    Tell(DUTY_SUPERINTENDENT, before="1h"),
    Tell(DUTY_SUPERINTENDENT, after="0m"),
)
AFTERWARDS = (Tell(OWNER, before="1d"), Tell(DUTY_SUPERINTENDENT, after="0m"))
