"""Arriving and being authorised: how the child came, why they are held, and where."""

from collections.abc import Mapping

from lapwing.areas.detention.kinds.who import CUSTODY_OFFICERS
from lapwing.areas.detention.relevant_time import (
    ARRESTED,
    AT_STATION,
    OTHER_AREA,
    OTHER_DETENTION,
    OUTSIDE,
    STREET_BAIL,
    TAKEN_OVER,
    relevant_time,
)
from lapwing.base.clock_text import parse_instant
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    Choice,
    Choices,
    Moment,
    Number,
    Option,
    ShownWhen,
    Text,
    Worked,
    YesNo,
)
from lapwing.journal.seriousness import CONCERN, ROUTINE, SaidBy

# What returns ask for: 18 groups and one for what was not stated; Roma as the last census has it.
ETHNICITIES = (
    Option("W1", "White: British"),
    Option("W2", "White: Irish"),
    Option("W3", "White: Gypsy or Irish Traveller"),
    Option("W4", "White: Roma"),
    Option("W9", "White: any other background"),
    Option("M1", "Mixed: White and Black Caribbean"),
    Option("M2", "Mixed: White and Black African"),
    Option("M3", "Mixed: White and Asian"),
    Option("M9", "Mixed: any other background"),
    Option("A1", "Asian or Asian British: Indian"),
    Option("A2", "Asian or Asian British: Pakistani"),
    Option("A3", "Asian or Asian British: Bangladeshi"),
    Option("A4", "Asian or Asian British: Chinese"),
    Option("A9", "Asian or Asian British: any other background"),
    Option("B1", "Black or Black British: Caribbean"),
    Option("B2", "Black or Black British: African"),
    Option("B9", "Black or Black British: any other background"),
    Option("O2", "Arab"),
    Option("O9", "Any other ethnic group"),
    Option("N1", "Not stated"),
)
SEEN_ETHNICITIES = (
    Option("1", "White: North European"),
    Option("2", "White: South European"),
    Option("3", "Black"),
    Option("4", "Asian"),
    Option("5", "Chinese, Japanese or other South-East Asian"),
    Option("6", "Arab or North African"),
    Option("9", "Not known"),
)
OFFENCE_GROUPS = (
    Option("violence", "Violence against the person"),
    Option("sexual", "Sexual offences"),
    Option("robbery", "Robbery"),
    Option("theft", "Theft offences"),
    Option("damage", "Criminal damage and arson"),
    Option("drugs", "Drug offences"),
    Option("weapons", "Possession of weapons offences"),
    Option("public-order", "Public order offences"),
    Option("miscellaneous", "Miscellaneous crimes against society"),
    Option("fraud", "Fraud offences"),
    Option("not-notifiable", "Not a notifiable offence, breach of bail, or a warrant"),
)
NECESSITY = (
    Option("name", "To find out their name"),
    Option("address", "To find out their address"),
    Option("prevent", "To prevent injury, loss, damage, indecency or obstruction"),
    Option("protect-child", "To protect a child or another vulnerable person"),
    Option("investigate", "To allow a prompt and effective investigation"),
    Option("disappear", "To prevent them from disappearing"),
)
PLACES = (
    Option("detention-room", "Juvenile detention room"),
    Option("other-room", "Another secure room"),
    Option("cell", "A cell"),
)
CELL_REASONS = (
    Option("no-room", "No other secure accommodation is available"),
    Option("supervision", "They cannot be supervised elsewhere"),
    Option("other", "Something else"),
)
_IN_CELL = ShownWhen("place", ("cell",))
_FROM_ELSEWHERE = ShownWhen("how", (OTHER_AREA, OTHER_DETENTION, TAKEN_OVER))

WHERE_HELD = (
    Choice("place", "Where are they held?", options=PLACES),
    Choice("cell_reason", "Why in a cell?", options=CELL_REASONS, shown_when=_IN_CELL),
    Text(
        "cell_why",
        "What was looked at instead, and why did it not do?",
        long=True,
        shown_when=_IN_CELL,
    ),
    YesNo("away_from_adults", "Are they out of the sight and hearing of adults who are held?"),
)


def _in_order(answers: Mapping[str, Answer]) -> str | None:
    arrest, arrival = answers.get("arrest_at"), answers.get("arrived_at")
    if (
        isinstance(arrest, str)
        and isinstance(arrival, str)
        and answers.get("how") not in (AT_STATION, STREET_BAIL)
        and parse_instant(arrival) < parse_instant(arrest)
    ):
        return "The arrival is earlier than the arrest. Look at both times again."
    return None


ARRIVED = Kind(
    key="detention-arrived",
    happened="Arrived under arrest",
    does="Record a child's arrival at the station",
    seriousness=CONCERN,
    opens_case=True,
    made_by_page=True,
    hint="Treat anybody who may be under 18 as a child. The time from which detention is counted "
    "is worked out of what you answer.",
    questions=(
        Choice(
            "how",
            "How did they come to be detained?",
            options=(
                Option(ARRESTED, "Arrested elsewhere, and brought to the station"),
                Option(AT_STATION, "Came to the station of their own accord, and arrested there"),
                Option(STREET_BAIL, "Came as street bail asked them to"),
                Option(OTHER_AREA, "Arrested for us in another force's area"),
                Option(OTHER_DETENTION, "Moved from detention in another force, for our offence"),
                Option(TAKEN_OVER, "Taken over from another force, for the same offence"),
                Option(OUTSIDE, "Arrested outside England and Wales"),
            ),
        ),
        Moment("arrest_at", "When were they arrested?"),
        Moment(
            "arrived_at",
            "When did they arrive at this station?",
            hint="If they were taken to another station of the force first: when they came there.",
        ),
        Moment(
            "first_station_at",
            "When did they first arrive at a police station of the other force?",
            required=False,
            shown_when=_FROM_ELSEWHERE,
        ),
        Moment(
            "left_at",
            "When did they leave the place where they were held?",
            shown_when=ShownWhen("how", (OTHER_DETENTION,)),
        ),
        YesNo(
            "questioned_there",
            "Were they questioned there about our offence?",
            shown_when=ShownWhen("how", (OTHER_AREA, OTHER_DETENTION)),
        ),
        Moment(
            "entered_at",
            "When did they enter England and Wales?",
            shown_when=ShownWhen("how", (OUTSIDE,)),
        ),
        Worked(
            "relevant_time",
            "From when is their detention counted?",
            required=False,
            out_of=relevant_time,
        ),
        Text("station", "At which station?"),
        Text("custody_no", "What is the number of the custody record?", required=False),
        Text("offence", "For what were they arrested?", long=True),
        Choice(
            "offence_group",
            "In which group of returns is that offence?",
            options=OFFENCE_GROUPS,
            required=False,
        ),
        YesNo("indictable", "Is it an indictable offence?"),
        Choices("necessity", "Why was the arrest necessary?", options=NECESSITY),
        Text(
            "alternatives",
            "Why would a voluntary interview, or bail in the street, not have done?",
            long=True,
        ),
        Number("age", "How old are they, or how old do they seem?", unit="years", most=17),
        Choice(
            "age_basis",
            "How is that known?",
            options=(
                Option("document", "From a document"),
                Option("record", "From the child's record"),
                Option("told", "They, or their family, say so"),
                Option("appearance", "By how they look: treated as a child"),
            ),
        ),
        Choice(
            "sex",
            "What is their sex?",
            options=(
                Option("female", "Female"),
                Option("male", "Male"),
                Option("unknown", "Not known"),
            ),
        ),
        Choice(
            "ethnicity",
            "What do they say their ethnicity is?",
            options=ETHNICITIES,
            required=False,
        ),
        Choice(
            "officer_ethnicity",
            "What does an officer see their ethnicity as?",
            options=SEEN_ETHNICITIES,
            required=False,
        ),
        YesNo("looked_after", "Are they looked after by a council?"),
        Text(
            "council",
            "Which council looks after them?",
            shown_when=ShownWhen("looked_after", ("yes",)),
        ),
        YesNo(
            "mental_health_power",
            "Were they brought under section 135 or 136 of the Mental Health Act?",
            hint="A police station is never a place of safety for somebody under 18.",
        ),
    ),
    check=_in_order,
)
AUTHORISED = Kind(
    key="detention-authorised",
    happened="Detention authorised",
    does="Authorise the detention",
    seriousness=CONCERN,
    by=CUSTODY_OFFICERS,
    questions=(
        Choices(
            "grounds",
            "Why is it necessary to detain them without charge?",
            options=(
                Option("evidence", "To secure or preserve evidence"),
                Option("questioning", "To obtain evidence by questioning"),
                Option("charge", "To be charged now"),
            ),
        ),
        Text("why", "What makes it necessary for this child, and why now?", long=True),
        *WHERE_HELD,
        Text("needs", "What does this child need while they are here?", long=True),
    ),
)
TAKEN_ON = Kind(
    key="detention-taken-on",
    happened="Taken on by another custody officer",
    does="Take the child on as their custody officer",
    seriousness=ROUTINE,
    by=CUSTODY_OFFICERS,
    hint="Whoever takes the child on says so themselves. From then on they answer for the child.",
    questions=(
        YesNo("seen", "Did you see the child, and say who you are?"),
        Text(
            "told",
            "What were you told: what the child needs, what worries, and what is due next?",
            long=True,
        ),
    ),
)
PLACED = Kind(
    key="detention-placed",
    happened="Moved within the station",
    does="Record where they are held now",
    seriousness=SaidBy(
        question="place",
        answers={"cell": CONCERN, "detention-room": ROUTINE, "other-room": ROUTINE},
    ),
    questions=WHERE_HELD,
)
OUT = Kind(
    key="detention-taken-out",
    happened="Taken out of the station",
    does="Record that they are taken out of the station",
    seriousness=CONCERN,
    questions=(
        Choice(
            "going",
            "Where to?",
            options=(
                Option("hospital", "To hospital"),
                Option("station", "To another station of the force"),
                Option("force", "To another force, which takes them over"),
                Option("search", "To a place that is searched, or to be shown something"),
                Option("court", "To court, for a warrant"),
            ),
        ),
        Text("where", "Which, and with whom?"),
        Text("why", "Why?", long=True),
    ),
)
BACK = Kind(
    key="detention-back",
    happened="Back at the station",
    does="Record that they are back at the station",
    seriousness=CONCERN,
    hint="Time on bail, and at or on the way to hospital, is not counted, except while they were "
    "questioned there. The clocks go on from what had run.",
    questions=(
        Choice(
            "back_from",
            "From where?",
            options=(
                Option("bail", "From bail: they answered it, or were arrested for not doing so"),
                Option("hospital", "From hospital"),
                Option("other", "From elsewhere"),
            ),
        ),
        Number(
            "questioned_minutes",
            "For how many minutes were they questioned there about the offence?",
            unit="minutes",
            shown_when=ShownWhen("back_from", ("hospital",)),
        ),
        Text(
            "why",
            "Why is it necessary to detain them again?",
            long=True,
            shown_when=ShownWhen("back_from", ("bail",)),
        ),
    ),
)

KINDS = (ARRIVED, AUTHORISED, TAKEN_ON, PLACED, OUT, BACK)
