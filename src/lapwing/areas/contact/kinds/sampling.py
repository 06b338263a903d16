"""The monthly sample: a few contacts of each handler, looked at by another, and heard of."""

from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Option, ShownWhen, Text
from lapwing.journal.seriousness import CONCERN, ROUTINE, SaidBy
from lapwing.record.roles import CONTROL_ROOM_SUPERVISOR, FORCE_INCIDENT_MANAGER

SUPERVISORS = (CONTROL_ROOM_SUPERVISOR, FORCE_INCIDENT_MANAGER)

DRAWN = Kind(
    key="contact-drawn",
    happened="Drawn for the monthly sample",
    does="Draw this contact for the monthly sample",
    seriousness=ROUTINE,
    by=SUPERVISORS,
    regards=("contact-received",),
    answers_one=True,
    after_closing=True,
    at_once=True,
    made_by_page=True,
    questions=(
        Text("month", "Which month's sample?"),
        Text("seed", "By which seed?"),
        Text("stratum", "From which part?", required=False),
        Text("frame", "From how many?"),
        Text("fingerprint", "What tells the frame from another?"),
    ),
)
REVIEWED = Kind(
    key="contact-quality-reviewed",
    happened="Quality of the contact reviewed",
    does="Say what you found about how the contact was handled",
    hint="Listen to it and read it. Whoever handled it is told what you found.",
    seriousness=SaidBy(question="found", answers={"fault": CONCERN, "right": ROUTINE}),
    by=SUPERVISORS,
    regards=("contact-drawn",),
    answers_one=True,
    after_closing=True,
    questions=(
        Choice(
            "found",
            "Was it handled as it should be?",
            options=(Option("right", "Yes"), Option("fault", "No, or not all of it")),
        ),
        Choices(
            "errors",
            "What went wrong?",
            shown_when=ShownWhen("found", ("fault",)),
            options=(
                Option("children", "Children were not asked about, or it was not followed up"),
                Option("risk", "The six elements do not hold what was told"),
                Option("history", "What is known was not looked up"),
                Option("grade", "The grade did not follow the risk"),
                Option("again", "It was not assessed again when something was new"),
                Option("words", "The child's own words are missing"),
                Option("caller", "How the caller was spoken with"),
                Option("other", "Something else"),
            ),
        ),
        Text("said", "What is whoever handled it to know?", long=True),
    ),
)
REVIEW_READ = Kind(
    key="contact-review-read",
    happened="Review read by whoever handled the contact",
    does="Say that you have read it",
    seriousness=ROUTINE,
    regards=("contact-quality-reviewed",),
    answers_one=True,
    receipt=True,
    after_closing=True,
    at_once=True,
    questions=(Text("said", "What do you say to it?", long=True, required=False),),
)

KINDS = (DRAWN, REVIEWED, REVIEW_READ)
