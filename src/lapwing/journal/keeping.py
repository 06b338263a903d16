"""The kinds of entry that move access: how closely a case is kept, who is on it, who is told of it.

Whoever is named here gains sight of a case, or loses it, from the moment of recording. What an
entry ends is named in it: the same officer or agency may be put on a case again later.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.journal.known import in_effect
from lapwing.journal.questions import Choice, Option, Reference, ShownWhen, Text
from lapwing.journal.seriousness import ROUTINE
from lapwing.record.access import Act

GATEWAYS = (
    Option("CA89-47", "Enquiries into significant harm", "Children Act 1989 s.47"),
    Option("CA04-10/11", "Co-operation and safeguarding", "Children Act 2004 ss.10 and 11"),
    Option(
        "CA04-16LA",
        "Duty to share for a child's safety or welfare",
        "Children Act 2004 s.16LA; unverified: check that it is in force",
    ),
    Option("CDA98-115", "Crime and disorder", "Crime and Disorder Act 1998 s.115"),
    Option("CJA03-325", "Public protection arrangements", "Criminal Justice Act 2003 s.325"),
    Option("CL-POLICE", "A policing purpose", "Common law"),
    Option("COURT", "A court's order, or for proceedings"),
    Option("DBS", "Disclosure and barring"),
    Option("HMICFRS", "The inspectorate"),
    Option(
        "CSODS/DVDS",
        "A disclosure scheme",
        "The child sex offender or the domestic violence disclosure scheme",
    ),
    Option("FOI/SAR", "A request for information, or by the person themselves"),
)

CASE_CLASSIFIED = Kind(
    key="case-classified",
    happened="Sensitivity decided",
    does="Say how closely the case is kept",
    seriousness=ROUTINE,
    hint="Whoever no longer sees the case loses it at once. What keeps the child safe stays with "
    "every officer, unless the case is covert.",
    questions=(
        Choice(
            "sensitivity",
            "How closely is it kept?",
            options=(
                Option("ordinary", "Ordinary", "Everybody in the force who may meet the child"),
                Option(
                    "restricted",
                    "Restricted",
                    "Those named on it and its team; others are told which desk to ring",
                ),
                Option("covert", "Covert", "Those named on it; to others it is not there"),
            ),
        ),
        Choice(
            "handling",
            "Which handling code?",
            hint="The code of the 3x5x2 report.",
            options=(
                Option("P", "P: lawful sharing permitted"),
                Option("C", "C: sharing permitted with conditions"),
            ),
        ),
        Text(
            "conditions", "Which conditions?", long=True, shown_when=ShownWhen("handling", ("C",))
        ),
        Text(
            "desk",
            "Which desk is to be rung about it?",
            hint="A name and a number that answers at any hour. Name nobody whom it is about.",
            longest=200,
        ),
        Text("reason", "Why is it kept like this?", long=True),
    ),
    after_closing=True,
    at_once=True,
    needs=Act.CLASSIFY,
)
OFFICER_ASSIGNED = Kind(
    key="officer-assigned",
    happened="Assigned by name",
    does="Assign somebody by name",
    seriousness=ROUTINE,
    hint="They see the case, however closely it is kept, until the assignment is ended.",
    questions=(
        Reference("officer", "Who works on it?", to="officer"),
        Text("reason", "What for?", required=False),
    ),
    after_closing=True,
    at_once=True,
    needs=Act.CLASSIFY,
)
ASSIGNMENT_ENDED = Kind(
    key="assignment-ended",
    happened="Assignment ended",
    does="End an assignment",
    seriousness=ROUTINE,
    questions=(
        Reference("officer", "Who no longer works on it?", to="officer"),
        Text("reason", "Why?", required=False),
    ),
    after_closing=True,
    at_once=True,
    needs=Act.CLASSIFY,
)
CASE_SHARED = Kind(
    key="case-shared",
    happened="Shared with a partner agency",
    does="Share the case with a partner agency",
    seriousness=ROUTINE,
    hint="Everybody of the agency who uses Lapwing sees the case whole until sharing is ended. It "
    "is logged as a disclosure.",
    questions=(
        Reference("agency", "With which agency?", to="agency"),
        Choice("gateway", "By which lawful gateway?", options=GATEWAYS),
        Text("shared", "What was shared, and why do they need it?", long=True),
    ),
    after_closing=True,
    at_once=True,
    needs=Act.SHARE,
)
SHARING_ENDED = Kind(
    key="sharing-ended",
    happened="Sharing ended",
    does="End the sharing with an agency",
    seriousness=ROUTINE,
    questions=(
        Reference("agency", "With which agency?", to="agency"),
        Text("reason", "Why?"),
    ),
    after_closing=True,
    at_once=True,
    needs=Act.SHARE,
)

KINDS = (CASE_CLASSIFIED, OFFICER_ASSIGNED, ASSIGNMENT_ENDED, CASE_SHARED, SHARING_ENDED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """What begins and ends with two kinds of entry, and the question that says for whom."""

    begins: str
    ends: str
    names: str


ASSIGNMENT = Span(begins=OFFICER_ASSIGNED.key, ends=ASSIGNMENT_ENDED.key, names="officer")
SHARING = Span(begins=CASE_SHARED.key, ends=SHARING_ENDED.key, names="agency")


def held(entries: Iterable[Entry], span: Span, case: str) -> dict[str, Entry]:
    """Who is assigned to a case, or has been given it, each with the entry that began it.

    By everything that is in effect, in the order in which it was recorded.
    """
    found: dict[str, Entry] = {}
    mine = [one for one in in_effect(entries) if one.case == case]
    for entry in sorted(mine, key=lambda one: one.recorded):
        who = entry.answers.get(span.names)
        if entry.kind == span.begins and isinstance(who, str):
            found.setdefault(who, entry)
        elif entry.kind == span.ends and isinstance(who, str):
            found.pop(who, None)
    return found
