"""What an audit finds is for the child first: a case that is not safe goes back now."""

from lapwing.duties.language import (
    OWNER,
    BuiltIn,
    ByAnother,
    Confidence,
    Duty,
    Gate,
    Is,
    Named,
    On,
    Once,
    Rulebook,
    Tell,
)
from lapwing.record.roles import (
    DUTY_INSPECTOR,
    DUTY_SUPERINTENDENT,
    HEAD_OF_PUBLIC_PROTECTION,
    SAFEGUARDING_INSPECTOR,
    SERGEANT,
)

POLICY = "Force policy"
FINDINGS = "HMICFRS child protection inspection findings, 2023"
RETURNED = On(("inspection-returned",), called="sending it back")
FEEDBACK = On(("inspection-feedback-given",))
SAFE = On(("inspection-return-answered",), where=Is("safe", ("yes",)))

DUTIES = (
    Duty(
        key="ins-return",
        title="Put right what the audit found, and see that the child is safe",
        owner=SAFEGUARDING_INSPECTOR,
        begins=(RETURNED,),
        due=Once(within="inspection-return"),
        done_by=(SAFE,),
        each=True,
        retrigger="new",
        escalate=(
            Tell(OWNER, at_start=True),
            Tell(HEAD_OF_PUBLIC_PROTECTION, after="0m"),
        ),
        why="An audit that finds a child unsafe, and reports it next month, has left the child "
        "there.",
        source=f"{FINDINGS}; {POLICY}",
        confidence=Confidence.INSPECTION,
        does="inspection-return-answered",
    ),
    Duty(
        key="ins-return/at-risk",
        title="See to the child now: an audit found that they may be at risk",
        owner=DUTY_INSPECTOR,
        begins=(On(RETURNED.kinds, where=Is("at_risk", ("yes",))),),
        due=Once(within="inspection-return-at-risk"),
        done_by=(SAFE,),
        each=True,
        retrigger="new",
        escalate=(Tell(OWNER, at_start=True), Tell(DUTY_SUPERINTENDENT, after="0m")),
        why="Whoever is on duty goes to the child; whose case it is can be asked afterwards.",
        source=f"{FINDINGS}; {POLICY}",
        confidence=Confidence.INSPECTION,
        does="inspection-return-answered",
    ),
    Duty(
        key="ins-return/read",
        title="Read what an audit found about your work",
        owner=SERGEANT,
        begins=(FEEDBACK,),
        due=Once(within="inspection-feedback"),
        done_by=(On(("inspection-feedback-read",)),),
        each=True,
        retrigger="new",
        named=Named(by=(FEEDBACK,), question="officer"),
        escalate=(Tell(OWNER, before="1d"), Tell(SAFEGUARDING_INSPECTOR, after="0m")),
        why="Good work that nobody names is not done again, and a mistake that nobody names is.",
        source=POLICY,
        confidence=Confidence.LOCAL,
        does="inspection-feedback-read",
    ),
)

GATES = (
    Gate(
        key="ins-return/another",
        title="Whoever sent a case back does not say that it was put right",
        stops=On(("inspection-return-answered",)),
        unless=(ByAnother(RETURNED),),
        says="You sent this case back. Its team says what was done, and you may look again.",
        why="An auditor who answers for the team audits themselves.",
        source=POLICY,
        confidence=Confidence.LOCAL,
    ),
)

BUILT_IN = (
    BuiltIn(
        key="ins-audit-blind",
        title="Some cases of an audit are marked twice, the second time without seeing the first",
        test="tests/assurance/audit/test_keeping.py::"
        "test_the_second_marker_sees_nothing_of_the_first_and_the_database_gives_it_to_nobody",
        source=POLICY,
        confidence=Confidence.LOCAL,
    ),
)

RULEBOOK = Rulebook(
    area="inspection",
    title="Inspection and assurance",
    duties=DUTIES,
    gates=GATES,
    built_in=BUILT_IN,
)
