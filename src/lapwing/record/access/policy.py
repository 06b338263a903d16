"""The access policy: who may see and do what, as one list of rules of which the first decides.

Refusals come first, so that they override whatever follows; then what gives the whole; then what
only says that there is a record. What no rule allows is refused. ``docs/access.md`` is printed from
this list, and an independent table in the tests says the same in other words.
"""

from lapwing.base.refusals import Refusal
from lapwing.record.access.rule import Rule
from lapwing.record.access.words import Act, Handling, Level, Part, Sensitivity, Tie
from lapwing.record.roles import (
    ASSURANCE_LEAD,
    CHIEF_OFFICER,
    CONTROL_ROOM_SUPERVISOR,
    CUSTODY_HEALTHCARE,
    CUSTODY_INSPECTOR,
    DUTY_SUPERINTENDENT,
    FORCE_INCIDENT_MANAGER,
    HEAD_OF_PUBLIC_PROTECTION,
    LIAISON_AND_DIVERSION,
    MISSING_LEAD,
    MISSING_TEAM,
    PRIVACY_OFFICER,
    PROFESSIONAL_STANDARDS,
    ROLES,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_UNIT,
    SYSTEM_ADMINISTRATOR,
    Rank,
)

ADMINISTRATORS = frozenset({SYSTEM_ADMINISTRATOR.key})
OVERSEERS = frozenset({PRIVACY_OFFICER.key, PROFESSIONAL_STANDARDS.key})
STANDARDS = frozenset({PROFESSIONAL_STANDARDS.key})
PARTNERS = frozenset(role.key for role in ROLES.values() if role.partner)
REPORTERS = frozenset({CUSTODY_HEALTHCARE.key, LIAISON_AND_DIVERSION.key})
ASSURANCE = frozenset({ASSURANCE_LEAD.key})
OPERATIONAL = frozenset(ROLES) - PARTNERS - ADMINISTRATORS - OVERSEERS - REPORTERS - ASSURANCE
PROTECTION = frozenset({SAFEGUARDING_INSPECTOR.key, HEAD_OF_PUBLIC_PROTECTION.key})
SECONDERS = frozenset({DUTY_SUPERINTENDENT.key, CHIEF_OFFICER.key, HEAD_OF_PUBLIC_PROTECTION.key})
UNIT_LEADS = PROTECTION | {SAFEGUARDING_SERGEANT.key}
UNIT = UNIT_LEADS | {SAFEGUARDING_UNIT.key}
CUSTODY_CHECKERS = frozenset({CUSTODY_INSPECTOR.key, HEAD_OF_PUBLIC_PROTECTION.key})
SAMPLERS = CUSTODY_CHECKERS | {
    role.key
    for role in (
        SAFEGUARDING_SERGEANT,
        SAFEGUARDING_INSPECTOR,
        CONTROL_ROOM_SUPERVISOR,
        FORCE_INCIDENT_MANAGER,
    )
}
FIGURES = ASSURANCE | PROTECTION | {CUSTODY_INSPECTOR.key}
STATISTICS = frozenset({MISSING_LEAD.key, HEAD_OF_PUBLIC_PROTECTION.key})
ANSWERABLE = ASSURANCE | {key for key in OPERATIONAL if ROLES[key].rank >= Rank.INSPECTOR}
SUPERVISORS = frozenset(key for key in OPERATIONAL if ROLES[key].rank >= Rank.SERGEANT)
JOINERS = SUPERVISORS | {SAFEGUARDING_UNIT.key, MISSING_TEAM.key}

ABOUT_A_CASE = frozenset(
    {
        Act.SEE,
        Act.RECORD,
        Act.ANSWER,
        Act.EXPORT,
        Act.BULK,
        Act.SHARE,
        Act.CLASSIFY,
        Act.BREAK_GLASS,
        Act.SECOND_GLASS,
        Act.REVIEW_GLASS,
        Act.READ_LOG,
        Act.REVIEW_LOOKS,
        Act.JOIN,
    }
)
IN_GENERAL = frozenset(
    {
        Act.FIND_PEOPLE,
        Act.ADD_PERSON,
        Act.GO_ON_DUTY,
        Act.SEE_STAFF,
        Act.MANAGE_USERS,
        Act.KEEP_CONFLICTS,
        Act.CHECK_CUSTODY,
        Act.SAMPLE_WORK,
        Act.READ_INSPECTIONS,
        Act.KEEP_INSPECTIONS,
        Act.READ_MEASURES,
        Act.TRIAGE,
        Act.READ_FIGURES,
        Act.READ_PACKS,
    }
)
SEE = frozenset({Act.SEE})
OUT = frozenset({Act.EXPORT, Act.SHARE})

ORDINARY = frozenset({Sensitivity.ORDINARY})
RESTRICTED = frozenset({Sensitivity.RESTRICTED})
COVERT = frozenset({Sensitivity.COVERT})
NAMED = frozenset({Tie.SUPERVISOR, Tie.ALLOCATED, Tie.ASSIGNED})
STORY = frozenset({Part.NARRATIVE, Part.PACKAGE, Part.EXISTENCE})
# By which an agency was told of a case, and so may say what it does about it.
TOLD = frozenset({Tie.SHARED, Tie.GIVEN})

POLICY: tuple[Rule, ...] = (
    # --- What overrides everything ---------------------------------------------------------------
    Rule(
        key="inactive",
        title="Accounts that are not active",
        sentence="An account that is not active does nothing and sees nothing.",
        acts=ABOUT_A_CASE | IN_GENERAL,
        active=False,
        answer=Level.NOTHING,
        refusal=Refusal(
            what="Your account is not active.",
            do="Ask your force's Lapwing administrator to look at it.",
        ),
    ),
    Rule(
        key="administrators",
        title="Those who run Lapwing",
        sentence="Whoever runs Lapwing sees no case, no person and no log, whatever else they are; "
        "otherwise they could give themselves the right to look.",
        acts=ABOUT_A_CASE
        | {Act.FIND_PEOPLE, Act.ADD_PERSON, Act.KEEP_CONFLICTS, Act.SAMPLE_WORK}
        | {Act.READ_INSPECTIONS, Act.KEEP_INSPECTIONS, Act.READ_MEASURES, Act.TRIAGE}
        | {Act.CHECK_CUSTODY, Act.READ_FIGURES, Act.READ_PACKS},
        roles=ADMINISTRATORS,
        answer=Level.NOTHING,
        refusal=Refusal(
            what="Those who run Lapwing do not see cases.",
            do="Ask somebody on the case to do it.",
        ),
    ),
    Rule(
        key="lockout",
        title="Conflict of interest",
        sentence="Whoever is, or whose family is, the child, a victim, a witness or a suspect is "
        "locked out of all of it, without being told that it is there. This stands above what "
        "keeps the child safe, too: they must not be the one who goes to the child.",
        acts=ABOUT_A_CASE,
        ties=frozenset({Tie.LOCKED}),
        answer=Level.NOTHING,
    ),
    Rule(
        key="own-look",
        title="Nobody reviews their own look",
        sentence="Whoever broke the glass does not review it, and whoever looked does not review "
        "that they did.",
        acts=frozenset({Act.REVIEW_GLASS, Act.REVIEW_LOOKS}),
        roles=OVERSEERS,
        own_force=True,
        ties=frozenset({Tie.OWN_LOOK}),
        answer=Level.POINTER,
        refusal=Refusal(
            what="This was your own look, so somebody else reviews it.",
            do="Leave it to a colleague whose role it is, too.",
        ),
    ),
    # --- Covert ----------------------------------------------------------------------------------
    Rule(
        key="covert-named",
        title="Covert: those named on it",
        sentence="A covert case is seen, and recorded on, by those named on it and by whoever "
        "broke the glass with a second person.",
        acts=frozenset({Act.SEE, Act.RECORD}),
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=COVERT,
        ties=NAMED | {Tie.OPENED_BY_TWO},
        answer=Level.WHOLE,
    ),
    Rule(
        key="covert-supervisor",
        title="Covert: its supervisor",
        sentence="The supervisor of a covert case says how sensitive it is, assigns people to it "
        "by name, and may be the second person for somebody who breaks the glass.",
        acts=frozenset({Act.CLASSIFY, Act.SECOND_GLASS}),
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=COVERT,
        ties=frozenset({Tie.SUPERVISOR}),
        answer=Level.WHOLE,
    ),
    Rule(
        key="covert-second",
        title="Covert: the second person",
        sentence="These may be the second person for somebody who breaks the glass of a covert "
        "case. Agreeing shows them nothing of it.",
        acts=frozenset({Act.SECOND_GLASS}),
        roles=SECONDERS,
        own_force=True,
        sensitivity=COVERT,
        answer=Level.WHOLE,
    ),
    Rule(
        key="covert-glass",
        title="Covert: breaking the glass takes two",
        sentence="The glass of a covert case is broken only together with a second, different "
        "person who may agree to it.",
        acts=frozenset({Act.BREAK_GLASS}),
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=COVERT,
        ties=frozenset({Tie.SECONDED}),
        answer=Level.WHOLE,
    ),
    Rule(
        key="covert-log",
        title="Covert: the log",
        sentence="Professional standards alone read and review who looked at a covert case, and "
        "review the glass broken on one.",
        acts=frozenset({Act.READ_LOG, Act.REVIEW_GLASS, Act.REVIEW_LOOKS}),
        roles=STANDARDS,
        own_force=True,
        sensitivity=COVERT,
        answer=Level.WHOLE,
    ),
    Rule(
        key="covert",
        title="Covert: everybody else",
        sentence="To everybody else a covert case is not there, not even what keeps the child "
        "safe, as a warning without a source would give the operation away. Whoever runs it "
        "writes what officers must know to keep the child safe on the child's standing file.",
        acts=ABOUT_A_CASE,
        sensitivity=COVERT,
        answer=Level.NOTHING,
    ),
    # --- Handling codes --------------------------------------------------------------------------
    Rule(
        key="conditions-missing",
        title="Handling code C without its conditions",
        sentence="What is handled under code C leaves the force only when its conditions are "
        "written down.",
        acts=OUT,
        roles=OPERATIONAL,
        own_force=True,
        handling=frozenset({Handling.CONDITIONS_MISSING}),
        answer=Level.POINTER,
        refusal=Refusal(
            what="This is handled under code C, and its conditions are not written down yet.",
            do="Have the conditions written down first, or ring the desk that holds it.",
        ),
    ),
    # --- What the force's own officers see -------------------------------------------------------
    Rule(
        key="safety",
        title="What keeps the child safe",
        sentence="Everybody in the force who may meet the child sees the warnings, the trigger "
        "plan and the proactive management plan, however closely the rest is kept.",
        acts=SEE,
        parts=frozenset({Part.SAFETY}),
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=ORDINARY | RESTRICTED,
        answer=Level.WHOLE,
    ),
    Rule(
        key="person",
        title="Who the child is",
        sentence="Everybody in the force who may meet the child sees who they are, so that they "
        "know whose safety it is.",
        acts=SEE,
        parts=frozenset({Part.PERSON}),
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=ORDINARY | RESTRICTED,
        answer=Level.WHOLE,
    ),
    Rule(
        key="ordinary",
        title="Ordinary cases",
        sentence="An ordinary case is seen by everybody in the force who may meet the child.",
        acts=SEE,
        parts=STORY,
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=ORDINARY,
        answer=Level.WHOLE,
    ),
    Rule(
        key="record",
        title="Recording",
        sentence="Whoever may meet the child records what they saw and did, also on a case that "
        "is restricted; recording shows them nothing more of it. So do those who only report: who "
        "meet children in custody for a health service, or for liaison and diversion. They find "
        "nobody and are shown nothing, and somebody of the force says whom it is about.",
        acts=frozenset({Act.RECORD}),
        roles=OPERATIONAL | REPORTERS,
        own_force=True,
        sensitivity=ORDINARY | RESTRICTED,
        answer=Level.WHOLE,
    ),
    Rule(
        key="join",
        title="Whether two records are of one person",
        sentence="Supervisors, the missing people team and the safeguarding unit say of two "
        "records whether they are of one person, and take it back. It needs the right on both, and "
        "shows nobody more of either.",
        acts=frozenset({Act.JOIN}),
        roles=JOINERS,
        own_force=True,
        sensitivity=ORDINARY | RESTRICTED,
        answer=Level.WHOLE,
    ),
    Rule(
        key="ordinary-out",
        title="Copies and sharing: ordinary cases",
        sentence="Whoever may meet the child may print an ordinary case for the work in hand, and "
        "share it with a partner agency that needs it to protect the child.",
        acts=OUT,
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=ORDINARY,
        answer=Level.WHOLE,
    ),
    Rule(
        key="restricted-tied",
        title="Restricted: those on the case",
        sentence="A restricted case is seen by those named on it and by the team that holds it.",
        acts=SEE,
        parts=STORY,
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=RESTRICTED,
        ties=NAMED | {Tie.TEAM},
        answer=Level.WHOLE,
    ),
    Rule(
        key="restricted-out",
        title="Copies and sharing: restricted cases",
        sentence="Those named on a restricted case take a copy out or share it; its team as a "
        "whole does not.",
        acts=OUT,
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=RESTRICTED,
        ties=NAMED,
        answer=Level.WHOLE,
    ),
    Rule(
        key="restricted-protection",
        title="Restricted: those who answer for protecting children",
        sentence="Those who answer for protecting children in the force see its restricted cases, "
        "and take copies out and share them.",
        acts=SEE | OUT,
        roles=PROTECTION,
        own_force=True,
        sensitivity=RESTRICTED,
        answer=Level.WHOLE,
    ),
    Rule(
        key="glass-broken",
        title="Restricted: after breaking the glass",
        sentence="Whoever broke the glass of a restricted case sees it for 30 minutes; it gives "
        "them nothing but the sight of it.",
        acts=SEE,
        parts=STORY,
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=RESTRICTED,
        ties=frozenset({Tie.OPENED, Tie.OPENED_BY_TWO}),
        answer=Level.WHOLE,
    ),
    Rule(
        key="break-glass",
        title="Breaking the glass",
        sentence="Whoever may meet the child may break the glass of a restricted case at once. "
        "The privacy officer hears of every time, and each is reviewed.",
        acts=frozenset({Act.BREAK_GLASS}),
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=RESTRICTED,
        answer=Level.WHOLE,
    ),
    Rule(
        key="classify-supervisor",
        title="How sensitive a case is, and who is on it: its supervisor",
        sentence="The supervisor of a case says how sensitive it is, and assigns people to it by "
        "name, who then see it.",
        acts=frozenset({Act.CLASSIFY}),
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=ORDINARY | RESTRICTED,
        ties=frozenset({Tie.SUPERVISOR}),
        answer=Level.WHOLE,
    ),
    Rule(
        key="classify-protection",
        title="How sensitive a case is, and who is on it: those who answer for protecting children",
        sentence="Those who answer for protecting children say how sensitive a case is, and assign "
        "people to it by name.",
        acts=frozenset({Act.CLASSIFY}),
        roles=PROTECTION,
        own_force=True,
        sensitivity=ORDINARY | RESTRICTED,
        answer=Level.WHOLE,
    ),
    Rule(
        key="bulk",
        title="Many at once",
        sentence="Statistics and returns are taken out by these, from ordinary cases with handling "
        "code P alone, as nobody can keep the conditions of many cases at once.",
        acts=frozenset({Act.BULK}),
        roles=STATISTICS,
        own_force=True,
        sensitivity=ORDINARY,
        handling=frozenset({Handling.PERMITTED}),
        answer=Level.WHOLE,
    ),
    Rule(
        key="log",
        title="The log of who looked",
        sentence="The privacy officer and professional standards read who looked and review every "
        "broken glass. They see the log and not the case.",
        acts=frozenset({Act.READ_LOG, Act.REVIEW_GLASS}),
        roles=OVERSEERS,
        own_force=True,
        sensitivity=ORDINARY | RESTRICTED,
        answer=Level.WHOLE,
    ),
    Rule(
        key="log-review",
        title="Sampling who looked",
        sentence="Professional standards draw samples of who looked and say of each look what they "
        "found, also where the privacy officer only reads.",
        acts=frozenset({Act.REVIEW_LOOKS}),
        roles=STANDARDS,
        own_force=True,
        sensitivity=ORDINARY | RESTRICTED,
        answer=Level.WHOLE,
    ),
    # --- Partners --------------------------------------------------------------------------------
    Rule(
        key="partner-conditions",
        title="Partners: conditions missing",
        sentence="While a shared case is handled under code C and its conditions are not written "
        "down, a partner rings the desk and says there what they have to say; what keeps the child "
        "safe they go on seeing.",
        acts=SEE | {Act.ANSWER},
        parts=frozenset({Part.PERSON, Part.NARRATIVE}),
        roles=PARTNERS,
        ties=frozenset({Tie.SHARED}),
        handling=frozenset({Handling.CONDITIONS_MISSING}),
        answer=Level.POINTER,
        refusal=Refusal(
            what="This was shared with your agency, and how you may use it is being written down.",
            do="Ring the desk that holds it.",
        ),
    ),
    Rule(
        key="partner",
        title="Partners",
        sentence="A partner sees what was shared with their agency, whole, and nothing else.",
        acts=SEE,
        roles=PARTNERS,
        ties=frozenset({Tie.SHARED}),
        answer=Level.WHOLE,
    ),
    Rule(
        key="partner-answers",
        title="Partners: acknowledging and answering",
        sentence="A partner says, on a case that their agency was told of, what is theirs to say: "
        "that it arrived, what they decided, what they found. Which entries those are, each says "
        "itself by naming their role; it stands on the case as their agency's word.",
        acts=frozenset({Act.ANSWER}),
        roles=PARTNERS,
        ties=TOLD,
        answer=Level.WHOLE,
    ),
    Rule(
        key="partner-package",
        title="Partners: a package",
        sentence="A partner sees each package that was sent to their agency, just as it was sent, "
        "until it is withdrawn or another replaces it.",
        acts=SEE,
        parts=frozenset({Part.PACKAGE}),
        roles=PARTNERS,
        ties=frozenset({Tie.GIVEN}),
        answer=Level.WHOLE,
    ),
    Rule(
        key="partner-package-alone",
        title="Partners: the case behind a package",
        sentence="Of the case from which a package was made they learn that there is one and whom "
        "to ring, and nothing that is not in the package.",
        acts=SEE,
        parts=frozenset({Part.NARRATIVE, Part.EXISTENCE}),
        roles=PARTNERS,
        ties=frozenset({Tie.GIVEN}),
        answer=Level.POINTER,
        refusal=Refusal(
            what="Your agency was sent a package of this, and not the case.",
            do="Open the package, or ring the desk that holds the case.",
        ),
    ),
    # --- What only says that there is a record ---------------------------------------------------
    Rule(
        key="restricted",
        title="Restricted: everybody else in the force",
        sentence="Everybody else in the force who may meet the child is told that there is a "
        "restricted record and which desk to ring, now.",
        acts=SEE | OUT,
        roles=OPERATIONAL,
        own_force=True,
        sensitivity=RESTRICTED,
        answer=Level.POINTER,
        refusal=Refusal(
            what="There is a restricted record.",
            do="Ring the desk that holds it now, or break the glass if the child cannot wait.",
        ),
    ),
    # --- Acts that are about no one case ---------------------------------------------------------
    Rule(
        key="at-work",
        title="Finding and adding people",
        sentence="Whoever may meet a child finds people, adds people and sees who is on duty; what "
        "a search shows of each is decided by the rules above.",
        acts=frozenset({Act.FIND_PEOPLE, Act.ADD_PERSON, Act.SEE_STAFF}),
        roles=OPERATIONAL,
        answer=Level.WHOLE,
    ),
    Rule(
        key="duty",
        title="Going on duty",
        sentence="Whoever may meet a child goes on duty in their own force.",
        acts=frozenset({Act.GO_ON_DUTY}),
        roles=OPERATIONAL,
        own_force=True,
        answer=Level.WHOLE,
    ),
    Rule(
        key="users",
        title="Managing users",
        sentence="Those who run Lapwing manage its users and see who is on duty.",
        acts=frozenset({Act.MANAGE_USERS, Act.SEE_STAFF}),
        roles=ADMINISTRATORS,
        answer=Level.WHOLE,
    ),
    Rule(
        key="conflicts",
        title="Conflicts of interest",
        sentence="Professional standards say who at work is on record themselves, or has family "
        "who is, and when that ends. Anybody may say it of themselves, and only professional "
        "standards end it.",
        acts=frozenset({Act.KEEP_CONFLICTS}),
        roles=STANDARDS,
        own_force=True,
        answer=Level.WHOLE,
    ),
    Rule(
        key="triage",
        title="The safeguarding unit's queue",
        sentence="The safeguarding unit and those who answer for it read which child risk "
        "assessments wait and for what; of each it shows what the rules above give.",
        acts=frozenset({Act.TRIAGE}),
        roles=UNIT,
        own_force=True,
        answer=Level.WHOLE,
    ),
    Rule(
        key="inspections",
        title="Inspections, recommendations and audits",
        sentence="Whoever is an inspector or above, and the assurance lead, read what inspectors "
        "reported of forces, what became of each recommendation, and how the force's own audits "
        "stand. Whoever may not read a case knows it there by its number alone.",
        acts=frozenset({Act.READ_INSPECTIONS}),
        roles=ANSWERABLE,
        own_force=True,
        answer=Level.WHOLE,
    ),
    Rule(
        key="assurance",
        title="Keeping inspections and audits",
        sentence="The assurance lead reads inspection reports in, says who owns each "
        "recommendation, and closes it; nobody closes one that they own. They draw audits, whose "
        "cases are marked by others, and see no case.",
        acts=frozenset({Act.KEEP_INSPECTIONS}),
        roles=ASSURANCE,
        own_force=True,
        answer=Level.WHOLE,
    ),
    Rule(
        key="measures",
        title="How often duties were met",
        sentence="The assurance lead, inspectors and above read how often each duty was met in the "
        "force, and supervisors below them how often in their own team. A figure counts no covert "
        "case, and none from which its reader is locked out; the cases behind it are read by the "
        "rules above.",
        acts=frozenset({Act.READ_MEASURES}),
        roles=SUPERVISORS | ASSURANCE,
        own_force=True,
        answer=Level.WHOLE,
    ),
    Rule(
        key="custody-checks",
        title="Checks of custody records",
        sentence="The custody inspector and the head of public protection check every custody "
        "record of a child against the criteria; of each they see what the rules above give.",
        acts=frozenset({Act.CHECK_CUSTODY}),
        roles=CUSTODY_CHECKERS,
        own_force=True,
        answer=Level.WHOLE,
    ),
    Rule(
        key="figures",
        title="Figures of the force",
        sentence="Those who answer for custody, for protecting children and for assurance read "
        "figures that are counted over the whole force, and make them ready for partners with "
        "small numbers withheld. Covert cases are in none; of the cases behind a figure they see "
        "what the rules above give.",
        acts=frozenset({Act.READ_FIGURES}),
        roles=FIGURES,
        own_force=True,
        answer=Level.WHOLE,
    ),
    Rule(
        key="partner-figures",
        title="Partners: figures",
        sentence="A partner reads the packs of figures that are made each month for partners, in "
        "which small numbers are withheld, and nothing of any case behind them.",
        acts=frozenset({Act.READ_PACKS}),
        roles=PARTNERS,
        own_force=True,
        answer=Level.WHOLE,
    ),
    Rule(
        key="samples",
        title="Samples of work",
        sentence="Those who supervise the safeguarding unit, the control room or custody draw a "
        "sample of its work each month and say what they found; of each they see what the rules "
        "above give.",
        acts=frozenset({Act.SAMPLE_WORK}),
        roles=SAMPLERS,
        own_force=True,
        answer=Level.WHOLE,
    ),
)
