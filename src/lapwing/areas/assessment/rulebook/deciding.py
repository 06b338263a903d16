"""Shared, or filed for a reason: the share floor is read from the record and chosen by nobody."""

from lapwing.areas.assessment.rulebook import words
from lapwing.areas.assessment.rulebook.words import (
    APPROVED,
    APPROVED_MEDIUM,
    APPROVED_STANDARD,
    CLOSED,
    FILED,
    KNOWN_ANEW,
    MAY_BE_HARM,
    SHARED_WITH_SOCIAL_CARE,
    STANDARD,
    STATUS_CHECKED,
    SUBMITTED,
    TRIAGED,
    UNIT,
    UNSHARED_ALLOWED,
)
from lapwing.duties.language import (
    AllOf,
    AnyOf,
    ByAnother,
    Confidence,
    Counted,
    Depends,
    Duty,
    Flagged,
    Gate,
    Has,
    Is,
    IsNot,
    Lacks,
    NotGiven,
    On,
    Once,
    Repeated,
    Scope,
    Seen,
    Signal,
    Stands,
    State,
    Within,
)
from lapwing.record.roles import SAFEGUARDING_SERGEANT, SAFEGUARDING_UNIT

NOT_YET_SHARED = Lacks(SHARED_WITH_SOCIAL_CARE)
REVIEWED = On(("assessment-cumulative-reviewed",))
KNOWN_TO_SOCIAL_CARE = On(
    STATUS_CHECKED.kinds,
    where=Is("status", ("open", "plan", "looked-after")),
    called="news that social care works with the child",
)
NOT_SIGNED_OFF = AllOf(
    (
        IsNot("decided", ("mentored",)),
        AnyOf((Is("competent", ("no",)), NotGiven("competent"))),
    )
)
TRIAGED_WITH_A_MENTOR = On(TRIAGED.kinds, where=Is("decided", ("mentored",)))
AGREED = On(("assessment-triage-agreed",))
# What was not known when the grade was approved, or to be shared was decided: the same demand.
SHARE_DECIDED = On(TRIAGED.kinds, where=Is("decision", ("share", "strategy")))


# --- The share floor ------------------------------------------------------------------------------
# Each reason by which an assessment is shared whatever its grade: what it is called in the key of
# its gate, when it holds, and the words for whoever would file it.

SAID = ("significant_harm", "domestic_abuse", "sexual_image", "exploitation")
SAID_ON_THE_FORM = Stands(
    On(SUBMITTED.kinds, where=AnyOf(tuple(Is(question, ("yes",)) for question in SAID)))
)
WENT_MISSING = Within(On(("missing-reported",)), "assessment-floor-missing", across=Scope.PERSON)
WAS_DETAINED = Within(On(("detention-arrived",)), "assessment-floor-detention", across=Scope.PERSON)
WAS_PROTECTED = Within(On(("protection-used",)), "assessment-floor-protection", across=Scope.PERSON)
PILING_UP = Counted(
    SUBMITTED,
    "assessment-cumulative-times",
    "assessment-cumulative-window",
    across=Scope.PERSON,
)
FROM_THE_RECORD = (
    Stands(KNOWN_TO_SOCIAL_CARE),
    WENT_MISSING,
    WAS_DETAINED,
    WAS_PROTECTED,
    PILING_UP,
)
FLOOR: tuple[tuple[str, str, State, str], ...] = (
    (
        "harm",
        "of a child who is likely to be harmed",
        Stands(On(SUBMITTED.kinds, where=Is("significant_harm", ("yes",)))),
        "This child is likely to suffer significant harm.",
    ),
    (
        "domestic-abuse",
        "about domestic abuse",
        Stands(On(SUBMITTED.kinds, where=Is("domestic_abuse", ("yes",)))),
        "There is domestic abuse around this child.",
    ),
    (
        "known",
        "of a child whom social care works with",
        Stands(KNOWN_TO_SOCIAL_CARE),
        "Social care works with this child, and somebody there must hear it.",
    ),
    (
        "image",
        "about a sexual image",
        Stands(On(SUBMITTED.kinds, where=Is("sexual_image", ("yes",)))),
        "There is a sexual image of a child, or a request for one.",
    ),
    (
        "exploitation",
        "about exploitation",
        Stands(On(SUBMITTED.kinds, where=Is("exploitation", ("yes",)))),
        "Somebody may be exploiting this child.",
    ),
    (
        "missing",
        "of a child who went missing",
        WENT_MISSING,
        "This child went missing not long ago.",
    ),
    (
        "detained",
        "of a child who was held by the police lately",
        WAS_DETAINED,
        "This child was arrested lately.",
    ),
    (
        "protected",
        "of a child who was in police protection lately",
        WAS_PROTECTED,
        "The police protected this child lately, because harm was likely.",
    ),
    (
        "several",
        "of a child of whom there are several",
        PILING_UP,
        "This is not the first assessment of this child, nor the second, in a short time.",
    ),
)
_SHARE_IT = (
    "It is shared, whatever its grade. Only the safeguarding unit's detective sergeant or "
    "inspector may allow that it is not, and says why."
)
_NOT_KNOWN = AnyOf(tuple(NotGiven(question) for question in SAID))

DUTIES = (
    Duty(
        key="cra-csc-status-checked",
        title="Ask whether social care already knows the child",
        owner=SAFEGUARDING_UNIT,
        begins=(On(APPROVED_STANDARD.kinds, APPROVED_STANDARD.where, given=(NOT_YET_SHARED,)),),
        due=Once(within="assessment-status"),
        done_by=(STATUS_CHECKED,),
        ends=(SHARED_WITH_SOCIAL_CARE,),
        escalate=UNIT,
        why="Assessments about children whom a social worker was seeing every week were kept in a "
        "drawer, because nobody asked.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.INSPECTION,
        does="assessment-status-checked",
    ),
    Duty(
        key="cra-triage-competent/triaged",
        title="Decide what becomes of the assessment",
        owner=SAFEGUARDING_UNIT,
        begins=(SUBMITTED,),
        due=Once(within="assessment-triage"),
        done_by=(TRIAGED,),
        ends=(CLOSED,),
        escalate=UNIT,
        why="An assessment that waits in a queue protects nobody, and nobody sees that it waits.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.LOCAL,
        does="assessment-triaged",
    ),
    Duty(
        key="cra-triage-competent/agreed",
        title="Agree with what somebody decided who is not signed off, or decide anew",
        owner=SAFEGUARDING_UNIT,
        begins=(TRIAGED_WITH_A_MENTOR,),
        due=Once(within="assessment-triage-agree"),
        done_by=(AGREED, TRIAGED),
        ends=(CLOSED,),
        escalate=UNIT,
        why="A decision with a mentor is one that the mentor has read.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="assessment-triage-agreed",
    ),
    Duty(
        key="cra-shared",
        title="Share the assessment with children's social care",
        owner=SAFEGUARDING_UNIT,
        begins=(
            On(
                APPROVED.kinds,
                where=Is("grade", ("high", "medium")),
                given=(NOT_YET_SHARED,),
            ),
            *(
                On(APPROVED.kinds, given=(NOT_YET_SHARED, holds))
                for holds in (SAID_ON_THE_FORM, *FROM_THE_RECORD)
            ),
            # What is learnt, or decided, after the grade was approved.
            On(
                STATUS_CHECKED.kinds,
                given=(NOT_YET_SHARED, Stands(KNOWN_TO_SOCIAL_CARE), Stands(APPROVED)),
            ),
            On(SHARE_DECIDED.kinds, SHARE_DECIDED.where, given=(NOT_YET_SHARED,)),
        ),
        due=Once(
            within=Depends(
                (
                    (Stands(APPROVED_STANDARD), "assessment-share-standard"),
                    (Stands(APPROVED_MEDIUM), "assessment-share-medium"),
                ),
                "assessment-share-high",
            ),
            catch_up="assessment-share-high",
        ),
        done_by=(SHARED_WITH_SOCIAL_CARE,),
        ends=(FILED,),
        escalate=UNIT,
        why="What police know protects a child only once those who can help know it too.",
        source=f"{words.OTHER_FORCES}; {words.INSPECTION}; {words.SECTION_11}",
        confidence=Confidence.PRIMARY,
        does="assessment-shared",
    ),
    Duty(
        key="cra-shared/harm",
        title="Send in writing, the same day, what was told by telephone",
        owner=SAFEGUARDING_UNIT,
        begins=(On(SUBMITTED.kinds, where=MAY_BE_HARM),),
        due=Once(within="assessment-share-harm"),
        done_by=(SHARED_WITH_SOCIAL_CARE,),
        ends=(FILED,),
        escalate=UNIT,
        why="What was said on the telephone is remembered differently by each; the child needs "
        "one account.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="assessment-shared",
    ),
    Duty(
        key="cra-cumulative-review",
        title="Review what the assessments of this child add up to",
        owner=SAFEGUARDING_UNIT,
        scope=Scope.PERSON,
        begins=(Flagged("cra-third-standard"), Flagged("cra-standard-after-medium")),
        due=Once(within="assessment-cumulative-review"),
        done_by=(REVIEWED,),
        escalate=UNIT,
        why="Each one was small. Read together they were a child who was being neglected.",
        source=f"{words.PILING_UP}; {words.INSPECTION}",
        confidence=Confidence.PRIMARY,
        does="assessment-cumulative-reviewed",
    ),
)

GATES = (
    *(
        Gate(
            key=f"cra-standard-share-floor/{part}",
            title=f"An assessment {title} is not filed unshared",
            stops=On(FILED.kinds, given=(holds,)),
            unless=(Has(UNSHARED_ALLOWED, since=KNOWN_ANEW),),
            says=f"{says} {_SHARE_IT}",
            why="Two of ten standard assessments that inspectors read should have been shared and "
            "were not.",
            source=f"{words.INSPECTION}; {words.POLICY}",
            confidence=Confidence.INSPECTION,
        )
        for part, title, holds, says in FLOOR
    ),
    Gate(
        key="cra-standard-share-floor/not-known",
        title="An assessment is not filed while it is not known whether it reaches the share floor",
        stops=On(FILED.kinds, given=(Stands(On(SUBMITTED.kinds, where=_NOT_KNOWN)),)),
        unless=(Has(UNSHARED_ALLOWED, since=KNOWN_ANEW),),
        says="Nobody has said whether harm is likely, or whether there is domestic abuse, a sexual "
        "image or exploitation. Find out, and correct the assessment; not known is not no.",
        why="What nobody asked is not the same as what is not there.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    Gate(
        key="cra-csc-status-checked/filed",
        title="No assessment is filed unshared before social care was asked about the child",
        stops=FILED,
        unless=(Has(STATUS_CHECKED),),
        says="Nobody has asked whether children's social care knows this child. Ask, and record "
        "what they said.",
        why="Whether a child already has a social worker cannot be seen from the form.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="cra-shared/graded",
        title="Only an assessment that was approved as standard is filed unshared",
        stops=FILED,
        unless=(Stands(APPROVED_STANDARD),),
        says="Only what a supervisor approved as standard may be filed. Have the grade approved, "
        "or share it.",
        why="High and medium are always shared, and what nobody approved may be either.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    Gate(
        key="cra-triage-competent",
        title="Nobody decides alone who is not signed off to",
        stops=On(TRIAGED.kinds, where=NOT_SIGNED_OFF),
        says="You are not signed off to decide alone. Decide it with your mentor, and name them; "
        "if the child cannot wait, share it now.",
        why="People new to the unit decided about children before anybody had shown them how.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="cra-triage-competent/second",
        title="Nobody agrees with a decision of their own",
        stops=AGREED,
        unless=(ByAnother(TRIAGED),),
        says="You decided this yourself. Somebody else who is signed off agrees.",
        why="To agree with oneself adds nobody.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    Gate(
        key="cra-triage-competent/unagreed",
        title="What somebody decided who is not signed off is not filed before a second agrees",
        stops=On(FILED.kinds, given=(Stands(TRIAGED_WITH_A_MENTOR),)),
        unless=(Has(AGREED, since=TRIAGED),),
        says="Whoever decided this is not signed off to decide alone, and nobody has agreed yet.",
        why="People new to the unit decided about children before anybody had shown them how.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    Gate(
        key="cra-triage-competent/filed",
        title="No assessment is filed unshared before somebody competent decided so",
        stops=FILED,
        unless=(Stands(On(TRIAGED.kinds, where=Is("decision", ("file", "early-help")))),),
        says="Nobody has decided that this may be filed. Triage it first.",
        why="To file is a decision about a child, and not a way to clear a list.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    Gate(
        key="cra-shared/closed",
        title="An assessment closes only when it was shared, or filed with a reason",
        stops=CLOSED,
        unless=(Has(On((*SHARED_WITH_SOCIAL_CARE.kinds, *FILED.kinds))),),
        says="This assessment was neither shared nor filed with a reason.",
        why="What is closed without a decision has been decided by nobody.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)

SIGNALS = (
    Signal(
        key="cra-third-standard",
        title="Standard assessments of this child add up",
        scope=Scope.PERSON,
        when=Repeated(
            STANDARD,
            times="assessment-cumulative-times",
            within="assessment-cumulative-window",
            since=REVIEWED,
        ),
        tells=(SAFEGUARDING_UNIT,),
        why="A pattern shows only when somebody counts.",
        source=f"{words.PILING_UP}; {words.INSPECTION}",
        confidence=Confidence.PRIMARY,
    ),
    Signal(
        key="cra-standard-after-medium",
        title="A standard assessment follows a graver one",
        scope=Scope.PERSON,
        when=Seen(
            On(
                STANDARD.kinds,
                STANDARD.where,
                given=(
                    Within(
                        On(APPROVED.kinds, where=Is("grade", ("medium", "high"))),
                        "assessment-after-medium",
                    ),
                ),
            )
        ),
        tells=(SAFEGUARDING_UNIT, SAFEGUARDING_SERGEANT),
        why="After something grave a small worry may be the sign that it is not over.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.LOCAL,
    ),
)
