"""Children who go missing again and again: counts, meetings, and a plan that everybody sees."""

from lapwing.areas.missing.rulebook import words
from lapwing.areas.missing.rulebook.words import (
    NOT_MISSING,
    PATTERN,
    PROACTIVE_KINDS,
    PROACTIVE_STANDS,
    REPORTED,
)
from lapwing.duties.language import (
    OWNER,
    ByRankOf,
    Confidence,
    Duty,
    Flagged,
    Given,
    Has,
    Is,
    Lacks,
    NotGiven,
    On,
    Once,
    Repeated,
    Scope,
    Seen,
    Signal,
    Tell,
)
from lapwing.record.roles import (
    HEAD_OF_PUBLIC_PROTECTION,
    MISSING_LEAD,
    MISSING_TEAM,
    SAFEGUARDING_INSPECTOR,
    Role,
)

INTERVENTION_REQUESTED = On(("missing-intervention-meeting-requested",))
INTERVENTION_HELD = On(("missing-intervention-meeting-held",))
MEETING_ASKED = On(
    (
        "missing-intervention-meeting-requested",
        "missing-strategy-requested",
        "meetings-strategy-requested",
    )
)
REVIEWED_BY_INSPECTOR = On(("missing-pattern-reviewed",), where=ByRankOf(SAFEGUARDING_INSPECTOR))
REVIEWED_BY_HEAD = On(("missing-pattern-reviewed",), where=ByRankOf(HEAD_OF_PUBLIC_PROTECTION))

# Whoever asks for a meeting, or reviews the pattern, says whether significant harm is suspected.
SAYS_OF_HARM = ("missing-intervention-meeting-requested", "missing-pattern-reviewed")
HARM_SUSPECTED = On(SAYS_OF_HARM, where=Is("significant_harm", ("yes",)))
# A discussion may be told of on the episode, or be a case of its own.
DISCUSSION_HELD = On(("missing-strategy-held", "meetings-strategy-held"))
DISCUSSION_ASKED = On(
    (
        *("missing-strategy-requested", "missing-strategy-held"),
        *("meetings-strategy-requested", "meetings-strategy-notified", "meetings-strategy-held"),
    )
)
NOT_ASKED_SINCE_REPORTED = Lacks(DISCUSSION_ASKED, since=REPORTED)

HARM = (
    Tell(OWNER, at_start=True),
    Tell(SAFEGUARDING_INSPECTOR, after="0m"),
    Tell(HEAD_OF_PUBLIC_PROTECTION, after="1d"),
)

# Nothing ends these demands but doing them: an episode opened in error later must not take away
# what earlier ones showed. A demand that was itself a mistake is waived, with a reason.
DUTIES = (
    Duty(
        key="missing-strategy-repeat",
        title="Request a missing intervention meeting: the child keeps going missing",
        owner=MISSING_TEAM,
        scope=Scope.PERSON,
        begins=(Flagged("missing-repeat"),),
        due=Once(within="missing-intervention-request"),
        done_by=(MEETING_ASKED,),
        escalate=PATTERN,
        why="Short episodes look harmless one by one; nobody met about one child until the "
        "twenty-fourth.",
        source=f"{words.INSPECTION}; other forces' published procedures",
        confidence=Confidence.PRIMARY,
        does="missing-intervention-meeting-requested",
    ),
    Duty(
        key="missing-strategy-repeat/held",
        title="Hold the missing intervention meeting",
        owner=MISSING_TEAM,
        scope=Scope.PERSON,
        begins=(INTERVENTION_REQUESTED,),
        due=Once(within="missing-intervention-held"),
        done_by=(INTERVENTION_HELD,),
        escalate=PATTERN,
        why="A request is not a meeting.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="missing-intervention-meeting-held",
    ),
    Duty(
        key="missing-strategy-repeat/harm",
        title="Request a strategy discussion: significant harm is suspected",
        owner=MISSING_TEAM,
        scope=Scope.PERSON,
        begins=(On(SAYS_OF_HARM, where=HARM_SUSPECTED.where, given=(NOT_ASKED_SINCE_REPORTED,)),),
        due=Once(within="missing-strategy-harm"),
        done_by=(DISCUSSION_ASKED,),
        escalate=HARM,
        why="Where harm is suspected a meeting about going missing is not enough: those who can "
        "protect the child must decide together.",
        source=f"{words.POLICY}; Children Act 1989, section 47, sets the threshold and no time",
        confidence=Confidence.LOCAL,
        does="missing-strategy-requested",
    ),
    Duty(
        key="missing-strategy-repeat/harm-known",
        title="Find out whether significant harm is suspected",
        owner=MISSING_TEAM,
        scope=Scope.PERSON,
        begins=(
            On(
                SAYS_OF_HARM,
                where=NotGiven("significant_harm"),
                given=(NOT_ASKED_SINCE_REPORTED,),
            ),
        ),
        due=Once(within="missing-strategy-harm"),
        done_by=(On(SAYS_OF_HARM, where=Given("significant_harm")), DISCUSSION_ASKED),
        escalate=HARM,
        why="Unknown is never no: somebody must ask before the child goes again.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="missing-pattern-reviewed",
    ),
    Duty(
        key="missing-strategy-repeat/harm-held",
        title="Hold the strategy discussion about suspected significant harm",
        owner=MISSING_TEAM,
        scope=Scope.PERSON,
        begins=(
            On(
                ("missing-strategy-requested",),
                given=(Has(HARM_SUSPECTED, since=DISCUSSION_HELD),),
            ),
        ),
        due=Once(within="missing-strategy-held"),
        done_by=(DISCUSSION_HELD,),
        escalate=HARM,
        why="The child being back does not end the harm: the discussion is held all the same.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="missing-strategy-held",
    ),
    Duty(
        key="missing-strategy-repeat/fifth",
        title="Review this pattern as detective inspector",
        owner=SAFEGUARDING_INSPECTOR,
        scope=Scope.PERSON,
        begins=(Flagged("missing-repeat-fifth"),),
        due=Once(within="missing-pattern-review"),
        done_by=(REVIEWED_BY_INSPECTOR,),
        escalate=(Tell(OWNER, at_start=True), Tell(HEAD_OF_PUBLIC_PROTECTION, after="0m")),
        why="At the fifth episode the plan so far has not worked, and somebody senior must say "
        "what changes.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="missing-pattern-reviewed",
    ),
    Duty(
        key="missing-strategy-repeat/tenth",
        title="Review this pattern as head of public protection",
        owner=HEAD_OF_PUBLIC_PROTECTION,
        scope=Scope.PERSON,
        begins=(Flagged("missing-repeat-tenth"),),
        due=Once(within="missing-pattern-review"),
        done_by=(REVIEWED_BY_HEAD,),
        escalate=(Tell(OWNER, at_start=True), Tell(MISSING_LEAD, after="0m")),
        why="Ten episodes are a failure of every agency, and belong at the top of one of them.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="missing-pattern-reviewed",
    ),
    Duty(
        key="missing-proactive-plan",
        title="Write or renew the proactive management plan",
        owner=MISSING_TEAM,
        scope=Scope.PERSON,
        begins=(
            Flagged("missing-repeat"),
            Flagged("missing-repeat-short"),
            Flagged("missing-repeat-year"),
        ),
        due=Once(within="missing-proactive-plan"),
        done_by=(On(PROACTIVE_KINDS),),
        escalate=PATTERN,
        why="Looking for a child again and again is not a plan to keep them.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="missing-proactive-plan-written",
    ),
)

GATES = ()


def _repeat(
    key: str, title: str, times: str, within: str, *, since: On | None, tells: tuple[Role, ...]
) -> Signal:
    """A count of episodes in a window, begun again after what the count demanded was done."""
    return Signal(
        key=key,
        title=title,
        scope=Scope.PERSON,
        when=Repeated(
            REPORTED,
            times=times,
            within=within,
            since=since,
            unless=NOT_MISSING,
        ),
        tells=tells,
        why="A pattern shows only when somebody counts.",
        source=f"{words.INSPECTION}; other forces' published procedures",
        confidence=Confidence.LOCAL,
    )


SIGNALS = (
    _repeat(
        "missing-repeat",
        "The child has gone missing again and again",
        "missing-repeat-times",
        "missing-repeat-window",
        since=INTERVENTION_HELD,
        tells=(MISSING_TEAM,),
    ),
    _repeat(
        "missing-repeat-short",
        "The child goes missing more and more often",
        "missing-repeat-short-times",
        "missing-repeat-short-window",
        since=None,
        tells=(MISSING_TEAM,),
    ),
    _repeat(
        "missing-repeat-year",
        "The child has gone missing many times in a year",
        "missing-repeat-year-times",
        "missing-repeat-year-window",
        since=None,
        tells=(MISSING_TEAM,),
    ),
    # A meeting does not begin these two again: that meetings did not help is what they tell. The
    # review does, by the rank that each demands; until then every further episode tells again.
    _repeat(
        "missing-repeat-fifth",
        "Fifth episode in the window",
        "missing-fifth",
        "missing-repeat-window",
        since=REVIEWED_BY_INSPECTOR,
        tells=(SAFEGUARDING_INSPECTOR,),
    ),
    _repeat(
        "missing-repeat-tenth",
        "Tenth episode in the window",
        "missing-tenth",
        "missing-repeat-window",
        since=REVIEWED_BY_HEAD,
        tells=(HEAD_OF_PUBLIC_PROTECTION, MISSING_LEAD),
    ),
    Signal(
        key="missing-proactive-plan/incident",
        title="A child with a proactive management plan has come to notice",
        when=Seen(
            On(
                (
                    "missing-reported",
                    "missing-risk-indicator",
                    "missing-sighting",
                    "contact-received",
                ),
                given=(PROACTIVE_STANDS,),
            )
        ),
        tells=(MISSING_TEAM,),
        why="Those who made the plan must hear of the child at once, not at the next meeting.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
)
