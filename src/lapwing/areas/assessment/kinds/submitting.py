"""Submitting: a concern, what the officer saw and heard, how grave it is, and who agreed."""

from lapwing.areas.assessment.kinds.who import SOCIAL_CARE, SUPERVISORS
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Option, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy, yes_is_serious

GRADES = (
    Option("high", "High", "Serious harm has happened or is likely soon"),
    Option("medium", "Medium", "Harm is likely unless something changes"),
    Option("standard", "Standard", "A worry that others should know of, or that may add up"),
)
BY_GRADE = SaidBy(
    question="grade", answers={"high": SERIOUS, "medium": CONCERN, "standard": ROUTINE}
)

NEEDED = Kind(
    key="assessment-needed",
    happened="Concern for a child",
    does="Say that a child risk assessment is needed",
    hint="Say so as soon as you are worried, on whatever case you are writing. The assessment "
    "itself is due before your tour of duty ends.",
    seriousness=yes_is_serious("significant_harm", no=CONCERN),
    after_closing=True,
    anywhere=True,
    questions=(
        Text("worry", "What worries you for this child?", long=True),
        YesNo(
            "significant_harm",
            "Is the child likely to suffer significant harm now?",
            hint="If so, or if you cannot tell, ring children's social care at once.",
        ),
    ),
)
SUBMITTED = Kind(
    key="assessment-submitted",
    happened="Child risk assessment submitted",
    does="Submit a child risk assessment",
    hint="Write about this child, not only about the offence. Somebody who has never met them "
    "will decide by what you write.",
    seriousness=BY_GRADE,
    opens_case=True,
    # The least with which somebody who has never met the child can act; the rest is chosen.
    shares=(
        *("significant_harm", "concerns", "happened", "worries", "words", "why_not"),
        *("grade", "why_grade"),
    ),
    questions=(
        # Asked first, so that whoever must ring does so before they write the rest.
        YesNo(
            "significant_harm",
            "Is the child likely to suffer significant harm now?",
            hint="If so, or if you cannot tell, ring children's social care at once, and "
            "write the rest afterwards.",
        ),
        Choices(
            "concerns",
            "What is it about?",
            options=(
                Option("neglect", "Neglect"),
                Option("physical", "Physical abuse"),
                Option("sexual", "Sexual abuse"),
                Option("emotional", "Emotional abuse"),
                Option("domestic-abuse", "Domestic abuse in the child's life"),
                Option("sexual-exploitation", "Sexual exploitation"),
                Option("criminal-exploitation", "Criminal exploitation"),
                Option("missing", "Being missing"),
                Option("online", "Harm online"),
                Option("harmful-sexual-behaviour", "Harmful sexual behaviour"),
                Option("detained", "Being detained"),
                Option("other", "Something else"),
            ),
        ),
        Text("happened", "What happened, where, and who was there?", long=True),
        Text("worries", "What worries you for this child?", long=True),
        Text(
            "need",
            "What does this child need, and how are they?",
            hint="Their health, home, school and who cares for them, and not only the offence",
            long=True,
        ),
        Choice(
            "spoken_to",
            "Did you speak with the child?",
            options=(
                Option("yes", "Yes"),
                Option("no", "No"),
                Option("pre-verbal", "They are too young to speak, or do not use words"),
            ),
        ),
        YesNo("alone", "Were you alone with them?", shown_when=ShownWhen("spoken_to", ("yes",))),
        Text(
            "why_not_alone",
            "Who was with them, and why?",
            shown_when=ShownWhen("alone", ("no", "unknown")),
        ),
        Text(
            "words",
            "What did the child say, word for word?",
            hint="Their own words, not a summary. If they would not speak, what did they do?",
            long=True,
            child_words=True,
            shown_when=ShownWhen("spoken_to", ("yes",)),
        ),
        Text(
            "why_not",
            "Why did you not speak with them?",
            long=True,
            shown_when=ShownWhen("spoken_to", ("no",)),
        ),
        Text(
            "appearance",
            "Appearance: how did the child look?",
            hint="Clothes, cleanliness, weight, injuries. If you did not see them, say so",
            long=True,
        ),
        Text(
            "behaviour",
            "Behaviour: how did the child behave, and towards whom?",
            hint="Of a child without words this is their voice: whom they went to, what they "
            "flinched from",
            long=True,
        ),
        Text(
            "communication",
            "Communication and capacity: how does the child make themselves understood?",
            hint="Language, interpreter, disability, whether they understood what was asked",
            long=True,
        ),
        Text("danger", "Danger: what could happen, through whom, how soon?", long=True),
        Text(
            "environment",
            "Environment: what was the place like, and who lives there?",
            hint="Food, bedding, warmth, drugs, animals; other children, and where they are",
            long=True,
        ),
        YesNo("domestic_abuse", "Is there domestic abuse around the child?"),
        YesNo("sexual_image", "Is there a sexual image of a child, or a request for one?"),
        YesNo("exploitation", "May somebody be exploiting the child?"),
        Text("protects", "What protects the child?", long=True, required=False),
        Text("parents", "How did the parents or carers respond?", long=True, required=False),
        Text("done", "What was done at once?", long=True, required=False),
        Choice("grade", "How do you grade it?", options=GRADES),
        Text("why_grade", "Why that grade?", long=True),
    ),
)
IMMEDIATE_REFERRAL = Kind(
    key="assessment-immediate-referral",
    happened="Referred by telephone at once",
    does="Record a referral by telephone",
    seriousness=SERIOUS,
    partner=SOCIAL_CARE,
    after_closing=True,
    anywhere=True,
    questions=(
        Text("authority", "Which local authority did you ring, and which team?"),
        Text("told", "Whom did you speak with?"),
        Text("said", "What did you tell them?", long=True),
        Text("answer", "What did they say they would do, and by when?", long=True),
        Text("reference", "What is their reference?", required=False),
    ),
)
GRADE_APPROVED = Kind(
    key="assessment-grade-approved",
    happened="Assessment's grade approved",
    does="Approve the grade of the assessment",
    seriousness=BY_GRADE,
    by=SUPERVISORS,
    shares=("grade",),
    questions=(
        YesNo(
            "child_focused",
            "Is it about the child's needs and welfare, and not only about the offence?",
            hint="If not, send it back and say what is missing.",
        ),
        Choice(
            "decision",
            "Do you agree with the grade that was proposed?",
            options=(Option("agreed", "Yes"), Option("changed", "No, it is changed")),
        ),
        Choice("grade", "What is the grade?", options=GRADES),
        Text(
            "why_changed",
            "Why is it changed?",
            long=True,
            shown_when=ShownWhen("decision", ("changed",)),
        ),
    ),
)
SENT_BACK = Kind(
    key="assessment-sent-back",
    happened="Assessment sent back",
    does="Send the assessment back to its author",
    hint="Sharing does not wait for this: what is grave is shared as it is.",
    seriousness=ROUTINE,
    by=SUPERVISORS,
    questions=(
        Text("missing", "What is missing about the child?", long=True),
        Text("reason", "Why does it matter for this child?", long=True, required=False),
    ),
)
MENDED = Kind(
    key="assessment-mended",
    happened="Assessment mended",
    does="Add what was missing from the assessment",
    seriousness=CONCERN,
    shares=("added",),
    questions=(Text("added", "What is added about the child?", long=True),),
)

KINDS = (NEEDED, SUBMITTED, IMMEDIATE_REFERRAL, GRADE_APPROVED, SENT_BACK, MENDED)
