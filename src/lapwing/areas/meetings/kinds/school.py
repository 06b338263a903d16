"""Telling the school of domestic abuse: how, what, and when there is no school to tell."""

from lapwing.areas.missing.kinds.agencies import SCHOOL
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Option, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import CONCERN, SERIOUS
from lapwing.record.roles import SAFEGUARDING_INSPECTOR, SAFEGUARDING_SERGEANT

SCHOOL_TOLD = Kind(
    key="meetings-school-told",
    happened="School told of domestic abuse",
    does="Tell the school of domestic abuse",
    seriousness=CONCERN,
    partner=SCHOOL,
    edition=2,
    after_closing=True,
    hint="The child need not have been in the room. Tell each school or college of theirs.",
    anywhere=True,
    questions=(
        Choice(
            "to",
            "Who was told?",
            options=(
                Option("school", "The designated safeguarding lead of a school or college"),
                Option("home-educated", "The authority, because the child is taught at home"),
                Option("no-place", "The authority, because the child has no school place"),
                Option("safe-route", "Somebody else, as the detective sergeant decided"),
            ),
        ),
        Text("establishment", "Which school, college or authority, and whom there?"),
        Choice(
            "way",
            "In which way?",
            options=(
                Option("message", "By secure message"),
                Option("telephone", "By telephone"),
                Option("person", "In person"),
            ),
            required=False,
        ),
        Choice(
            "delivery",
            "Did it arrive?",
            options=(
                Option("acknowledged", "Yes, they acknowledged it"),
                Option("sent", "It was sent; nobody has acknowledged it yet"),
                Option("failed", "No, it could not be delivered, or nobody answered"),
            ),
        ),
        Text("happened_at", "When and where did it happen? Give the reference."),
        YesNo("present", "Was the child there?"),
        Text(
            "child_words",
            "What did the child say, in their own words?",
            long=True,
            child_words=True,
            required=False,
        ),
        Text("circumstances", "What should the school know to look after them today?", long=True),
        YesNo(
            "others",
            "Is there another school or college to tell for this child?",
            hint="Such as a second school, a college, or alternative provision.",
        ),
    ),
)
SCHOOL_NOT_TOLD = Kind(
    key="meetings-school-not-told",
    happened="No school to tell",
    does="Say that there is no school to tell",
    seriousness=CONCERN,
    after_closing=True,
    hint="A worry about safety is no reason: it changes how and whom you tell, not whether.",
    anywhere=True,
    questions=(
        Choice(
            "reason",
            "Why?",
            options=(
                Option("too-young", "The child has not started reception yet"),
                Option("left", "They are 18, or have left education"),
                Option(
                    "elsewhere", "They live in another force's area, which will tell the school"
                ),
                Option("no-other", "Each school and college of theirs has been told"),
                Option("regulations", "Regulations except this case"),
            ),
        ),
        Text(
            "regulation",
            "Which regulation, and why does it apply?",
            shown_when=ShownWhen("reason", ("regulations",)),
        ),
        Text(
            "force",
            "Who in that force accepted it?",
            shown_when=ShownWhen("reason", ("elsewhere",)),
        ),
    ),
    by=(SAFEGUARDING_SERGEANT, SAFEGUARDING_INSPECTOR),
)
ROUTE_QUESTIONED = Kind(
    key="meetings-school-route-questioned",
    happened="Telling the school in the usual way may be unsafe",
    does="Say that the usual way to tell the school may be unsafe",
    seriousness=SERIOUS,
    after_closing=True,
    hint="For example, a suspect works at the school. A detective sergeant decides how it is told.",
    anywhere=True,
    questions=(Text("worry", "Who could learn of it, and what could they do?", long=True),),
)
ROUTE_DECIDED = Kind(
    key="meetings-school-route-decided",
    happened="Safe way to tell the school decided",
    does="Decide how the school is told safely",
    seriousness=SERIOUS,
    after_closing=True,
    anywhere=True,
    questions=(
        Text("whom", "Who is told, by name?"),
        Text("how", "How, and what is left out?", long=True),
        Text("reasons", "Why is that safe?", long=True),
    ),
    by=(SAFEGUARDING_SERGEANT, SAFEGUARDING_INSPECTOR),
)

KINDS = (SCHOOL_TOLD, SCHOOL_NOT_TOLD, ROUTE_QUESTIONED, ROUTE_DECIDED)
