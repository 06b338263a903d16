"""The kinds of entry about a package: sent to an agency, looked at a second time.

One entry stands for one agency, so that what each was sent can be withdrawn by itself, and each
answers what it was sent. A sending is withdrawn as any entry is, and then no longer counts: what
sharing it had answered is due again.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from lapwing.journal.entry import Entry
from lapwing.journal.keeping import GATEWAYS
from lapwing.journal.kind import Kind
from lapwing.journal.known import in_effect
from lapwing.journal.questions import Choice, Number, Option, Reference, Text
from lapwing.journal.seriousness import CONCERN, ROUTINE, SaidBy
from lapwing.record.access import Act
from lapwing.record.roles import (
    HEALTH_LEAD,
    LOCAL_AUTHORITY,
    LOCAL_AUTHORITY_MANAGER,
    ROLES,
    SCHOOL_LEAD,
    YOUTH_JUSTICE,
)

# As the kinds that record sharing by other ways call them, so that a duty may ask for either.
SERVICES = (
    Option("social-care", "Children's social care"),
    Option("school", "School or college"),
    Option("health", "Health"),
    Option("early-help", "Early help"),
    Option("domestic-abuse", "Domestic abuse service"),
    Option("youth-justice", "Youth justice service"),
    Option("police", "Another police force"),
    Option("other", "Somebody else"),
)
SERVICE_OF: Mapping[str, str] = MappingProxyType(
    {
        LOCAL_AUTHORITY.key: "social-care",
        LOCAL_AUTHORITY_MANAGER.key: "social-care",
        SCHOOL_LEAD.key: "school",
        HEALTH_LEAD.key: "health",
        YOUTH_JUSTICE.key: "youth-justice",
    }
)
SECOND_LOOK, AT_ONCE = "second-look", "at-once"
ANSWERS = (
    Option("acknowledged", "It arrived, and somebody is working on it"),
    Option("done", "We have done, or decided, what was asked"),
    Option("cannot", "We cannot do what was asked"),
)

PACKAGE_SENT = Kind(
    key="package-sent",
    happened="Package sent to a partner agency",
    does="Send a package to a partner agency",
    seriousness=ROUTINE,
    hint="The agency sees the package, just as it was previewed, and not the case. It is logged as "
    "a disclosure.",
    questions=(
        Reference("agency", "To which agency?", to="agency"),
        Choice("recipients", "What kind of agency is it?", options=SERVICES),
        Text("package", "Which package?", longest=100),
        Text("reference", "Under which reference?", longest=100),
        Number("version", "Which version?", least=1, most=999),
        Text("digest", "Its hash (SHA-256)", longest=64),
        Choice("gateway", "By which lawful gateway?", options=GATEWAYS),
        Text("why", "Why is it necessary?", long=True),
        Text("asked", "What is asked of the agency?", long=True),
        Reference("made_by", "Who made it?", to="officer"),
        Choice(
            "looked",
            "Who looked at it before it went?",
            options=(
                Option(SECOND_LOOK, "Whoever sent it, and they did not make it"),
                Option(
                    AT_ONCE,
                    "Nobody but its maker, as the child could not wait",
                    "Somebody else looks at it afterwards",
                ),
            ),
        ),
        Text("cannot_wait", "Why could it not wait?", long=True, required=False),
        Text("shown", "What was shown of others, and why?", long=True, required=False),
        Text("replaces", "Which package does it replace?", longest=100, required=False),
    ),
    after_closing=True,
    at_once=True,
    made_by_page=True,
    needs=Act.SHARE,
)
PACKAGE_LOOKED_AT = Kind(
    key="package-looked-at",
    happened="Second look at a package",
    does="Look a second time at a package that was sent at once",
    seriousness=SaidBy(question="found", answers={"right": ROUTINE, "wrong": CONCERN}),
    regards=(PACKAGE_SENT.key,),
    answers_one=True,
    questions=(
        Choice(
            "found",
            "What did you find?",
            options=(
                Option("right", "It was right to send it as it is"),
                Option("wrong", "It must be withdrawn or replaced"),
            ),
        ),
        Text("said", "What else should be known?", long=True, required=False),
    ),
    after_closing=True,
    made_by_page=True,
    needs=Act.SHARE,
)
PACKAGE_ANSWERED = Kind(
    key="package-answered",
    happened="Package answered by the agency",
    does="Answer a package",
    seriousness=ROUTINE,
    by=tuple(role for role in ROLES.values() if role.partner),
    regards=(PACKAGE_SENT.key,),
    answers_one=True,
    questions=(
        Choice(
            "answer",
            "What do you say?",
            options=ANSWERS,
        ),
        Text("said", "Who does what, and by when; or why not?", long=True),
        Choice("recipients", "What kind of agency answers?", options=SERVICES),
    ),
    after_closing=True,
)

KINDS = (PACKAGE_SENT, PACKAGE_LOOKED_AT, PACKAGE_ANSWERED)


def had(entries: Iterable[Entry], case: str) -> dict[str, Entry]:
    """What agencies have of a case: each sending that stands and that no later one replaced.

    By the entry's id. A package is replaced, for every agency that had it, as soon as the version
    after it is sent to any: nobody goes on working by what the sender knows to be out of date.
    """
    mine = [one for one in in_effect(entries) if one.case == case and one.kind == PACKAGE_SENT.key]
    replaced = {one.answers.get("replaces") for one in mine}
    return {one.id: one for one in mine if one.answers.get("package") not in replaced}
