"""What the words of the area keep: who may decide, both dates, owners, and the child's words."""

from lapwing.areas import all_kinds, all_rulebooks
from lapwing.duties.language import On
from lapwing.journal.kind import read_answers
from lapwing.record.roles import SAFEGUARDING_INSPECTOR, SAFEGUARDING_SERGEANT, Rank

KINDS = all_kinds()
# A gate keeps the case open until this is done.
GATED = {"strategy-police-attended/missed"}


def test_a_safe_way_is_decided_by_a_detective_sergeant_or_above() -> None:
    for key in ("meetings-school-route-decided", "meetings-school-not-told"):
        assert KINDS[key].by == (SAFEGUARDING_SERGEANT, SAFEGUARDING_INSPECTOR)
        assert all(role.rank >= Rank.SERGEANT for role in KINDS[key].by)


def test_a_worry_about_safety_is_no_reason_not_to_tell() -> None:
    kind = KINDS["meetings-school-not-told"]
    _, wrong = read_answers(kind, {"reason": "unsafe"})
    assert [one.question for one in wrong] == ["reason"]
    # An exception is one that regulations make, and says which.
    _, wrong = read_answers(kind, {"reason": "regulations"})
    assert [(one.question, one.why) for one in wrong] == [("regulation", "needs an answer")]
    answers, wrong = read_answers(kind, {"reason": "too-young"})
    assert (answers, wrong) == ({"reason": "too-young"}, ())


def test_a_discussion_keeps_its_own_date_and_that_of_the_enquiry() -> None:
    kind = KINDS["meetings-strategy-held"]
    said = {
        "present": ["police", "social-care", "health"],
        "people": "p",
        "shared": "s",
        "decision": "joint",
        "reasons": "r",
        "medical": "no",
        "video_interview": "no",
        "safety_plan": "s",
        "police_actions": "no",
        "enquiry_began": "2026-03-03T09:00:00Z",
    }
    answers, wrong = read_answers(kind, said)
    assert wrong == ()
    assert answers["enquiry_began"] == "2026-03-03T09:00:00Z"
    _, wrong = read_answers(kind, {**said, "decision": "none"})
    assert [one.question for one in wrong] == ["enquiry_began"]
    # An interview that is planned says who, when and where.
    _, wrong = read_answers(kind, {**said, "video_interview": "yes"})
    assert [one.question for one in wrong] == ["interview_plan"]


def test_an_action_has_an_owner_and_a_date() -> None:
    kind = KINDS["meetings-action-set"]
    said = {"action": "a", "meeting": "strategy"}
    _, wrong = read_answers(kind, {**said, "agency": "police"})
    assert {one.question for one in wrong} == {"owner", "by_when"}
    _, wrong = read_answers(kind, {**said, "agency": "partner"})
    assert {one.question for one in wrong} == {"partner_owner", "by_when"}


def test_the_child_s_words_are_shown_as_theirs() -> None:
    question = KINDS["meetings-school-told"].question("child_words")
    assert getattr(question, "child_words", False) is True


def test_what_outlasts_a_discussion_may_be_recorded_when_it_is_closed() -> None:
    """Each duty that closing does not end has a button, which must lead somewhere."""
    rules = next(book for book in all_rulebooks() if book.area == "meetings")
    for duty in rules.duties:
        ended = {kind for end in duty.ends if isinstance(end, On) for kind in end.kinds}
        if ended & {"meetings-closed", "missing-closed"}:
            continue
        assert duty.does is not None
        assert KINDS[duty.does].after_closing or duty.key in GATED, duty.key
