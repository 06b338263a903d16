"""Watching over what is decided: a monthly sample of what was not shared, and how long it waits."""

from lapwing.areas.assessment.rulebook import words
from lapwing.areas.assessment.rulebook.words import (
    CLOSED,
    FILED,
    SHARED_WITH_SOCIAL_CARE,
    SUBMITTED,
    TRIAGED,
    UNIT,
    UNSHARED_ALLOWED,
)
from lapwing.duties.language import (
    OWNER,
    ByAnother,
    Confidence,
    Duty,
    Gate,
    Is,
    Lacks,
    On,
    Once,
    Quiet,
    Signal,
    Tell,
)
from lapwing.record.roles import (
    HEAD_OF_PUBLIC_PROTECTION,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_UNIT,
)

AUDITED = On(("assessment-audited",))
DECIDED_NOT_TO_SHARE = On(
    (*FILED.kinds, *TRIAGED.kinds, *UNSHARED_ALLOWED.kinds), called="the decision not to share"
)

DUTIES = (
    Duty(
        key="cra-standard-audited",
        title="Look at the assessment that was drawn for the monthly sample",
        owner=SAFEGUARDING_SERGEANT,
        begins=(On(("assessment-drawn",)),),
        due=Once(within="assessment-audit-review"),
        done_by=(AUDITED,),
        escalate=(
            Tell(OWNER, before="1d"),
            Tell(SAFEGUARDING_INSPECTOR, after="0m"),
            Tell(HEAD_OF_PUBLIC_PROTECTION, after="5d"),
        ),
        why="What is filed unshared is seen by nobody again, and nobody learns whether it was "
        "right.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.LOCAL,
        does="assessment-audited",
    ),
    Duty(
        key="cra-standard-audited/shared",
        title="Share the assessment that should have been shared",
        owner=SAFEGUARDING_UNIT,
        begins=(
            On(
                AUDITED.kinds,
                where=Is("found", ("share",)),
                given=(Lacks(SHARED_WITH_SOCIAL_CARE),),
            ),
        ),
        due=Once(within="assessment-share-high"),
        done_by=(SHARED_WITH_SOCIAL_CARE,),
        escalate=UNIT,
        why="To find that a child was missed, and to leave it there, is to miss the child twice.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="assessment-shared",
    ),
)

GATES = (
    Gate(
        key="cra-standard-audited/another",
        title="Nobody audits a decision of their own",
        stops=AUDITED,
        unless=(ByAnother(DECIDED_NOT_TO_SHARE),),
        says="You decided on this assessment yourself. Another supervisor looks at it.",
        why="Whoever decided reads it as they read it then.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)

SIGNALS = (
    Signal(
        key="cra-backlog-controlled",
        title="An assessment waits too long to be triaged",
        when=Quiet(
            begins=(SUBMITTED,),
            broken_by=(TRIAGED,),
            length="assessment-backlog-age",
            ends=(TRIAGED, CLOSED),
        ),
        tells=(SAFEGUARDING_INSPECTOR,),
        why="A backlog is not seen by those who work in it one case after another; whoever can "
        "send more people must hear of it.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.LOCAL,
    ),
)
