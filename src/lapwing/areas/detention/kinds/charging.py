"""Charge, bail, and where a child goes who is refused it: requests, answers, certificate, court."""

from collections.abc import Mapping

from lapwing.areas.detention.kinds.who import CUSTODY_OFFICERS
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Moment, Option, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy

ALTERNATIVE, SECURE = "alternative", "secure"
COUNCIL = "Children's social care"
REFUSALS = ("no-bed", "no-duty", "refused")
IMPRACTICABLE, NOT_SECURE = "impracticable", "no-secure"
# What Code C, Note 16D, gives as exceptional, and what it rules out.
BLOCKED = ("behaviour", "offence", "no-secure-bed", "hour")
IMPRACTICABLE_REASONS = (
    Option("travel", "No journey could be made with the child"),
    Option("weather", "The weather made it impossible"),
    Option("no-contact", "The council could not be reached, however often it was tried"),
    Option("behaviour", "How the child behaves"),
    Option("offence", "What they are charged with"),
    Option("no-secure-bed", "No secure bed could be had"),
    Option("hour", "The hour, or how soon the court sits"),
)
GROUNDS = (
    Option("name", "Their name or address is not known, or is doubted"),
    Option("not-appear", "They would fail to appear in court"),
    Option("offence", "They would commit an offence"),
    Option("injury", "They would injure somebody, or damage property"),
    Option("interfere", "They would interfere with justice or the investigation"),
    Option("protection", "For their own protection"),
    Option("sample", "So that a sample can be taken"),
    Option("own-interests", "In their own interests, as a child"),
    Option("murder", "They are charged with murder or the like"),
)


def _one_type(answers: Mapping[str, Answer]) -> str | None:
    asked = str(answers.get("asked_for") or "").casefold()
    if answers.get("type") == ALTERNATIVE and "secure" in asked.replace("non-secure", ""):
        return (
            "You ask for alternative accommodation, and write of secure. Ask for one of the two: "
            "the council must give the first, and need not give the second."
        )
    if answers.get("type") == SECURE and ("alternative" in asked or "non-secure" in asked):
        return (
            "You ask for secure accommodation, and write of another. Ask for one of the two: if it "
            "is refused, ask again for alternative accommodation."
        )
    return None


REFUSAL_LIKELY = Kind(
    key="detention-refusal-likely",
    happened="Charge sought, and bail may be refused",
    does="Record that bail may be refused",
    seriousness=CONCERN,
    questions=(Text("why", "Why may it be?", long=True),),
)
COUNCIL_ALERTED = Kind(
    key="detention-council-alerted",
    happened="Council and youth justice told that bail may be refused",
    does="Record that the council and youth justice were told early",
    seriousness=ROUTINE,
    partner=COUNCIL,
    questions=(
        Choices(
            "who",
            "Who was told?",
            options=(
                Option("council", "The council"),
                Option("youth-justice", "Youth justice"),
            ),
        ),
        Text("person", "Whom did you speak with?"),
        Text("said", "What did they say?", long=True),
    ),
)
CHARGED = Kind(
    key="detention-charged",
    happened="Charged",
    does="Record the charge",
    seriousness=CONCERN,
    by=CUSTODY_OFFICERS,
    questions=(
        Text("offence", "With what?", long=True),
        YesNo("adult", "Was the appropriate adult there?"),
        Moment("sitting_at", "When does the court sit next?", future=True),
        Text("court", "Which court?"),
    ),
)
BAIL_DECIDED = Kind(
    key="detention-bail-decided",
    happened="Bail decided",
    does="Decide on bail after charge",
    seriousness=SaidBy(
        question="decision",
        answers={"refused": SERIOUS, "conditional": ROUTINE, "unconditional": ROUTINE},
    ),
    by=CUSTODY_OFFICERS,
    questions=(
        Choice(
            "decision",
            "What is decided?",
            options=(
                Option("unconditional", "Bail without conditions"),
                Option("conditional", "Bail on conditions"),
                Option("refused", "Bail is refused"),
            ),
        ),
        Choices(
            "grounds",
            "On which grounds?",
            options=GROUNDS,
            shown_when=ShownWhen("decision", ("refused",)),
        ),
        Text("why", "Why, for this child?", long=True),
        YesNo("in_presence", "Was it written down while the child was there?"),
    ),
)
ASKED = Kind(
    key="detention-accommodation-asked",
    happened="Council asked for accommodation",
    does="Ask the council for accommodation",
    seriousness=SERIOUS,
    partner=COUNCIL,
    hint="Ask for one type. Alternative accommodation is any that the council has, a home too, and "
    "it must give it. Secure accommodation is for a child of 12 or over from whom the public must "
    "be protected from death or serious injury.",
    questions=(
        Choice(
            "type",
            "For which do you ask?",
            options=(
                Option(ALTERNATIVE, "Alternative accommodation"),
                Option(SECURE, "Secure accommodation"),
            ),
        ),
        Text("asked_for", "What exactly did you ask for?", long=True),
        YesNo(
            "serious_harm",
            "Would nothing else protect the public from death or serious injury by more violent "
            "or sexual offences of theirs?",
            shown_when=ShownWhen("type", (SECURE,)),
        ),
        Text(
            "evidence",
            "What shows it?",
            long=True,
            shown_when=ShownWhen("type", (SECURE,)),
        ),
        Text("council", "Which council?"),
        Text("person", "Whom did you speak with?"),
    ),
    check=_one_type,
)
ANSWERED = Kind(
    key="detention-accommodation-answered",
    happened="Council answered",
    does="Record what the council answered",
    seriousness=SaidBy(
        question="answer",
        answers={"accepted": CONCERN, **dict.fromkeys((*REFUSALS, "no-reply"), SERIOUS)},
    ),
    partner=COUNCIL,
    regards=("detention-accommodation-asked",),
    answers_one=True,
    questions=(
        Choice(
            "answer",
            "What did they say?",
            options=(
                Option("accepted", "They have a place"),
                Option("no-bed", "No: there is no place"),
                Option("no-duty", "No: they say that they need not"),
                Option("refused", "No, for another reason"),
                Option("no-reply", "They cannot be reached"),
            ),
        ),
        Text("person", "Who said so?"),
        Text("placement", "Where is the place?", shown_when=ShownWhen("answer", ("accepted",))),
        Text(
            "why",
            "Why not, and to whom was it taken further?",
            long=True,
            shown_when=ShownWhen("answer", (*REFUSALS, "no-reply")),
        ),
    ),
)
NO_FALLBACK = Kind(
    key="detention-fallback-ruled-out",
    happened="No other accommodation asked for",
    does="Say why other accommodation would not protect the public",
    seriousness=SERIOUS,
    by=CUSTODY_OFFICERS,
    questions=(Text("why", "Why would it not protect the public from serious harm?", long=True),),
)
MOVED = Kind(
    key="detention-moved-to-council",
    happened="Moved to the council's accommodation",
    does="Record the move to the council's accommodation",
    seriousness=CONCERN,
    questions=(
        Text("placement", "Where to?"),
        Text("person", "Who received them?"),
    ),
)
CERTIFIED = Kind(
    key="detention-certified",
    happened="Certified why the child was kept",
    does="Certify why the child is kept",
    seriousness=SERIOUS,
    by=CUSTODY_OFFICERS,
    hint="Impracticable means that something exceptional stood in the way. It never means the "
    "child's behaviour, the offence, the hour, or that no secure bed could be had.",
    questions=(
        Choice(
            "ground",
            "Why are they kept?",
            options=(
                Option(IMPRACTICABLE, "A move was impracticable"),
                Option(
                    NOT_SECURE,
                    "12 or over, no secure place, and other accommodation would not protect the "
                    "public from serious harm",
                ),
            ),
        ),
        Choice(
            "code",
            "What made it impracticable?",
            options=IMPRACTICABLE_REASONS,
            shown_when=ShownWhen("ground", (IMPRACTICABLE,)),
        ),
        Text("why", "What happened, with the times and whom you spoke with?", long=True),
    ),
)
CERTIFICATE_SENT = Kind(
    key="detention-certificate-sent",
    happened="Certificate given to the court",
    does="Record that the court has the certificate",
    seriousness=ROUTINE,
    after_closing=True,
    questions=(
        Text("court", "Which court?"),
        Text("how", "How, and who received it?"),
    ),
)
COURT = Kind(
    key="detention-taken-to-court",
    happened="Brought to court",
    does="Record that they were brought to court",
    seriousness=CONCERN,
    questions=(
        Text("court", "Which court?"),
        Text("taken_by", "By whom, and who was with the child?"),
    ),
)
RELEASED = Kind(
    key="detention-released",
    happened="Released",
    does="Record the release",
    seriousness=CONCERN,
    by=CUSTODY_OFFICERS,
    questions=(
        Choice(
            "disposal",
            "How?",
            options=(
                Option("bail", "On bail, before charge"),
                Option("investigation", "Under investigation"),
                Option("no-action", "No further action"),
                Option("out-of-court", "With an out-of-court disposal"),
                Option("charged", "Charged, and released on bail"),
                Option("force", "To another force, which took them over"),
                Option("health", "To a hospital or other health place of safety"),
            ),
        ),
        Text("released_to", "To whom, and how do they get there safely?", long=True),
        Text("plan", "What was agreed for the child's safety?", long=True),
    ),
)

KINDS = (
    REFUSAL_LIKELY,
    COUNCIL_ALERTED,
    CHARGED,
    BAIL_DECIDED,
    ASKED,
    ANSWERED,
    NO_FALLBACK,
    MOVED,
    CERTIFIED,
    CERTIFICATE_SENT,
    COURT,
    RELEASED,
)
