"""How the child is: their own words, health care, liaison and diversion, visits and searches."""

from collections.abc import Mapping

from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Number, Option, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, yes_is_serious
from lapwing.record.roles import (
    CUSTODY_INSPECTOR,
    CUSTODY_SERGEANT,
    RESPONSE_OFFICER,
    SERGEANT,
)

SERVICES = (
    Option("health", "Health care professional"),
    Option("liaison", "Liaison and diversion"),
)


def _words_or_why_none(answers: Mapping[str, Answer]) -> str | None:
    if not answers.get("words") and not answers.get("why_no_words"):
        return "Write what the child said in their own words, or why there are none."
    return None


VOICE = Kind(
    key="detention-child-voice",
    happened="What the child said",
    does="Record the child's voice",
    seriousness=yes_is_serious("child_harm", no=CONCERN),
    questions=(
        Choice(
            "occasion",
            "When was that?",
            options=(
                Option("booking-in", "At booking-in"),
                Option("review", "At a review"),
                Option("release", "Before release, or before they were taken elsewhere"),
                Option("other", "Between"),
            ),
        ),
        Text(
            "words",
            "What did the child say, word for word?",
            long=True,
            child_words=True,
            required=False,
        ),
        Text("why_no_words", "If there are no words of theirs, why?", required=False),
        Text("needs", "What do they need?", long=True),
        Text("worries", "What worries them?", long=True),
        Text("feelings", "How do they feel, and how do they seem?", long=True),
        YesNo("child_harm", "Does any of it suggest that they have been or are being harmed?"),
    ),
    check=_words_or_why_none,
)
REFERRED = Kind(
    key="detention-referred",
    happened="Referred to health care, or to liaison and diversion",
    does="Refer them to health care, or to liaison and diversion",
    seriousness=ROUTINE,
    questions=(
        Choice("service", "To whom?", options=SERVICES),
        Text("why", "What for?", long=True),
    ),
)
SEEN = Kind(
    key="detention-seen-by",
    happened="Seen by health care, or by liaison and diversion",
    does="Record who saw them, and what came of it",
    seriousness=CONCERN,
    questions=(
        Choice("service", "By whom?", options=SERVICES),
        Choice(
            "result",
            "What came of it?",
            options=(
                Option("seen", "They were seen"),
                Option("declined", "They were offered it and did not want it"),
                Option("not-come", "Nobody came"),
            ),
        ),
        Text("outcome", "What was found, and what is to be done?", long=True),
        YesNo("assessment", "Does a child risk assessment have to be made?"),
    ),
)
CHECKED = Kind(
    key="detention-checked",
    happened="Looked after",
    does="Record a visit to the child",
    seriousness=ROUTINE,
    questions=(
        YesNo("face_seen", "Was their face seen, or were they roused?"),
        Text("how", "How are they, and what were they offered?"),
    ),
)
STRIP_SEARCHED = Kind(
    key="detention-strip-searched",
    happened="Strip searched",
    does="Record a strip search",
    seriousness=SERIOUS,
    by=(RESPONSE_OFFICER, SERGEANT, CUSTODY_SERGEANT, CUSTODY_INSPECTOR),
    questions=(
        Text("why", "Why was it necessary, and what would have been less?", long=True),
        YesNo("same_sex", "Was everybody there of the same sex as the child?"),
        YesNo("out_of_sight", "Was it out of the sight of everybody else?"),
        Choice(
            "adult",
            "Was the appropriate adult there?",
            options=(
                Option("there", "Yes"),
                Option("not-wanted", "No: the child said so before them, and they agreed"),
                Option("urgent", "No: there was a risk of serious harm"),
                Option("no", "No"),
            ),
        ),
        Number("people", "How many people were there besides the child?", unit="people", most=20),
        YesNo("urgent", "Was there a risk of serious harm that could not wait?"),
        YesNo("inspector", "Did an inspector authorise it beforehand?"),
        Text("authorised_by", "Which inspector, and when?", required=False),
        YesNo("parent_told", "Was the parent told?"),
        Text("found", "What was found?", long=True),
    ),
)
SEARCH_TOLD = Kind(
    key="detention-search-told",
    happened="Safeguarding told of the strip search",
    does="Record that safeguarding was told of the strip search",
    seriousness=CONCERN,
    after_closing=True,
    questions=(
        Text("who", "Who was told, and how?"),
        YesNo("referral", "Was the child referred to children's social care?"),
        YesNo("parent_told", "Was the parent told?"),
    ),
)

KINDS = (VOICE, REFERRED, SEEN, CHECKED, STRIP_SEARCHED, SEARCH_TOLD)
