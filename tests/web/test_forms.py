"""A kind becomes a form: what is read of it, what is wrong, and that the page says so rightly."""

from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from lapwing.areas.missing.kinds import KINDS
from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    Choice,
    Choices,
    Moment,
    Number,
    Option,
    Reference,
    ShownWhen,
    Text,
    YesNo,
)
from lapwing.web.forms.answers import answer_rows
from lapwing.web.forms.offers import Offer, Offers
from lapwing.web.forms.pieces import form_pieces
from lapwing.web.forms.read import Read, read_form
from lapwing.web.forms.typed import Typed, typed_from, typed_from_text, typed_text
from lapwing.web.jinja import environment

NOW = datetime(2026, 10, 26, 3, 14, tzinfo=UTC)
KIND = Kind(
    key="tried",
    happened="Tried",
    does="Try",
    questions=(
        YesNo("phone", "Is there a phone?"),
        Text("number", "What is its number?", shown_when=ShownWhen("phone", ("yes",))),
        Choice("grade", "How high?", options=(Option("high", "High", "Harm is likely"),)),
        Choices("signs", "Which signs?", options=(Option("a", "One"), Option("b", "Another"))),
        Text("why", "Why?", long=True),
        Moment("last", "When last seen?"),
        Number("miles", "How far?", unit="miles", most=500),
        Reference("officer", "Who?", to="officer"),
    ),
)
FULL = {
    "phone": ("yes",),
    "number": ("07700 900123",),
    "grade": ("high",),
    "signs": ("b", "a"),
    "why": ("Because",),
    "last-day": ("26",),
    "last-month": ("10",),
    "last-year": ("2026",),
    "last-time": ("1:30am",),
    "miles": ("1",),
    "officer": ("7",),
}
OFFERS = Offers(of={"officer": (Offer(code="7", label="Siân O’Brien"),)})


def read(**changes: str) -> Read:
    """What is read when these fields are changed."""
    named = {name.replace("_", "-"): (value,) for name, value in changes.items()}
    return read_form(KIND, Typed(values={**FULL, **named}), NOW)


def wrong(question: str, **changes: str) -> str:
    """What is said to be wrong with one question."""
    says = [problem.says for problem in read(**changes).problems if problem.question == question]
    assert len(says) == 1, says
    return says[0]


def test_a_full_form_is_read_as_the_journal_keeps_it() -> None:
    got = read()
    assert got.problems == ()
    assert got.at is None
    assert got.answers == {
        "phone": "yes",
        "number": "07700 900123",
        "grade": "high",
        "signs": ("a", "b"),
        "why": "Because",
        "last": "2026-10-26T01:30:00Z",
        "miles": 1,
        "officer": "7",
    }


def test_an_empty_form_names_each_required_question_that_is_asked() -> None:
    problems = read_form(KIND, Typed(), NOW).problems
    assert [problem.question for problem in problems] == [
        question.name for question in KIND.questions if question.name != "number"
    ]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("why", "O'Brien’s “word” <b>&amp;</b>\r\n\r\n  two  spaces\t"),
        ("why", "Llŷr a Siôn; مريم الحسيني; 陈小明"),
        ("number", "Ó Conaill"),
    ],
)
def test_text_is_kept_byte_for_byte(field: str, value: str) -> None:
    got = read(**{field: value})
    assert got.problems == ()
    assert got.answers[field] == value


def test_a_long_narrative_is_taken_and_one_past_the_limit_is_named() -> None:
    assert read(why="x" * 100_000).problems == ()
    assert "100,000" in wrong("why", why="x" * 100_001)


def test_a_character_that_cannot_be_stored_is_refused_and_a_draft_still_keeps_it() -> None:
    assert "a null" in wrong("why", why="before\x00after")
    typed = Typed(values={"why": ("before\x00after\ud800",)})
    text = typed_text(typed)
    assert "\x00" not in text
    assert typed_from_text(text) == typed


def test_a_hidden_mark_in_a_single_line_is_asked_about() -> None:
    assert "right-to-left override" in wrong("number", number="abc\u202edef")


def test_a_future_time_is_refused_only_where_the_past_is_meant() -> None:
    assert "in the future" in wrong("last", last_year="2027")


def test_an_hour_that_happened_twice_is_asked_about_and_then_taken() -> None:
    first = read(last_day="25", last_time="1:30am")
    assert [problem.control for problem in first.problems] == ["q-last-which"]
    assert "last" in first.twice
    for which, instant in (("first", "2026-10-25T00:30:00Z"), ("second", "2026-10-25T01:30:00Z")):
        got = read(last_day="25", last_time="1:30am", last_which=which)
        assert got.problems == ()
        assert got.answers["last"] == instant
        assert "last" in got.twice  # the choice stays on the page


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"last_day": "31", "last_month": "2"}, "day"),
        ({"last_time": ""}, "time"),
        ({"last_time": "half one"}, "time"),
        ({"last_day": "29", "last_month": "3", "last_time": "1:30am"}, "time"),
        ({"last_year": "0026"}, "year"),
    ],
)
def test_a_wrong_moment_leads_to_its_part(changes: dict[str, str], part: str) -> None:
    assert [problem.control for problem in read(**changes).problems] == [f"q-last-{part}"]


def test_a_question_that_is_not_asked_is_left_out_and_said_to_be() -> None:
    got = read(phone="unknown")
    assert "number" not in got.answers
    assert [question.name for question in got.left_out] == ["number"]


@pytest.mark.parametrize("miles", ["1.5", "many", "501", "-1", "1" * 30])
def test_a_wrong_number_is_named(miles: str) -> None:
    assert wrong("miles", miles=miles)


def test_a_choice_that_was_not_offered_is_refused() -> None:
    assert wrong("grade", grade="severe") == "Choose from the answers offered."
    assert "Search" in wrong("officer", officer="somebody-else")


def test_when_it_happened_is_now_unless_it_is_said_to_be_earlier() -> None:
    earlier = {
        "happened_at": "earlier",
        "happened_at_day": "26",
        "happened_at_month": "10",
        "happened_at_year": "2026",
        "happened_at_time": "2am",
    }
    assert read(**earlier).at == datetime(2026, 10, 26, 2, tzinfo=UTC)
    assert "in the future" in wrong("happened-at", **{**earlier, "happened_at_day": "27"})


def test_what_a_page_sends_itself_is_no_answer() -> None:
    typed = typed_from([("csrfmiddlewaretoken", ["x"]), ("form-key", ["y"]), ("why", ["z"])])
    assert typed.values == {"why": ("z",)}


class Ids(HTMLParser):
    """Collects the ids, what is described by them, and what stands in a textarea."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.described: list[str] = []
        self.controls: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note one tag."""
        named = dict(attrs)
        if found := named.get("id"):
            self.ids.append(found)
            if tag in {"input", "select", "textarea"}:
                self.controls.add(found)
        self.described += (named.get("aria-describedby") or "").split()


def drawn(kind: Kind, typed: Typed, got: Read | None) -> str:
    """The kind's questions as HTML."""
    pieces = form_pieces(kind, typed, got, OFFERS, NOW)
    source = (
        "{% from 'forms/question.html' import question %}"
        "{% for piece in pieces %}{{ question(piece) }}{% endfor %}"
    )
    return environment().from_string(source).render(pieces=pieces)


@pytest.mark.parametrize("kind", [KIND, *KINDS], ids=lambda kind: kind.key)
@pytest.mark.parametrize("typed", [Typed(), Typed(values=FULL | {"happened-at": ("earlier",)})])
def test_each_error_leads_to_a_control_and_each_description_stands(
    kind: Kind, typed: Typed
) -> None:
    got = read_form(kind, typed, NOW)
    page = Ids(drawn(kind, typed, got))
    assert len(page.ids) == len(set(page.ids)), "an id stands twice"
    assert {problem.control for problem in got.problems} <= page.controls
    assert set(page.described) <= set(page.ids)


def test_a_narrative_stands_in_its_box_exactly_as_typed() -> None:
    text = "\n  first line\n    <b>second</b>\n"
    html = drawn(KIND, Typed(values={"why": (text,)}), None)
    assert ">\n\n  first line\n    &lt;b&gt;second&lt;/b&gt;\n</textarea>" in html


def test_answers_are_read_back_in_words() -> None:
    got = read(phone="no")
    rows = {row.name: row for row in answer_rows(KIND, got.answers, {"7": "Siân O’Brien"})}
    assert rows["grade"].lines == ("High",)
    assert rows["signs"].lines == ("One", "Another")
    assert rows["last"].lines == ("Monday 26 October 2026 at 1:30am",)
    assert rows["miles"].lines == ("1 miles",)
    assert rows["officer"].lines == ("Siân O’Brien",)
    assert "number" not in rows
