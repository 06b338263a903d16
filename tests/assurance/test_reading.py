"""Inspection reports read in: what each shape of report gives, and that nothing is guessed."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from lapwing.assurance.reports.from_pdf import PdfRefused
from lapwing.assurance.reports.reading import ReportRefused, read_report
from lapwing.assurance.reports.report import Kind, Report
from lapwing.assurance.reports.shown import as_json, as_lines
from tests.assurance import fictional


def read(text: str) -> Report:
    return read_report(text.encode())


def timed(report: Report) -> Sequence[tuple[str | None, str | None, date | None]]:
    """The area, the time limit and the day of each recommendation."""
    return [
        (one.area.title if one.area else None, one.timescale, one.due)
        for one in report.recommendations
    ]


def whys(report: Report) -> str:
    return "\n".join(f"{one.why} [{one.text}]" for one in report.unread)


def grades(report: Report) -> Sequence[tuple[int | None, int | None, int | None, int | None]]:
    return [
        (one.cases, one.good, one.requires_improvement, one.inadequate) for one in report.audits
    ]


def test_a_report_in_the_manner_of_2022() -> None:
    report = read(fictional.OLD)
    assert report.about.force == "Northshire Constabulary"
    assert report.about.body == "HMICFRS"
    assert report.about.published == date(2022, 10, 14)
    assert report.about.fieldwork == ("2022-05", "2022-06")
    assert timed(report) == [
        ("Initial contact", "immediately", date(2022, 10, 14)),
        ("Initial contact", "within three months", date(2023, 1, 14)),
        ("Assessment and help", "within six months", date(2023, 4, 14)),
        ("Police detention", "by 31 December 2023", date(2023, 12, 31)),
        ("Police detention", None, None),
    ]
    assert report.recommendations[1].parts == (
        "every call about a child is searched in all its systems",
        "a supervisor reviews each decision not to attend within 60 minutes of the call",
        "children’s own words are recorded",
    )
    assert report.recommendations[2].parts == (
        "improve its referrals",
        "train its officers",
        "audit what it does",
    )
    assert grades(report) == [(40, 11, 17, 12)]
    (study,) = report.case_studies
    assert study.title == "A child who was not looked for"
    assert study.text.endswith("The officer said that the force should act immediately.")
    assert "No time limit is given. [We recommend that the force should review" in whys(report)
    assert "[Northshire Constabulary should improve its records of custody.]" in whys(report)
    assert "action plan" not in " ".join(one.text for one in report.recommendations)


def test_a_web_page_in_the_manner_of_2024() -> None:
    report = read(fictional.NEW)
    assert report.about.force == "Eastmere Police"
    assert report.about.published == date(2025, 3, 27)
    assert timed(report) == [
        ("Risk assessment and referral", "immediately", date(2025, 3, 27)),
        ("Risk assessment and referral", "within three months", date(2025, 6, 27)),
        ("Investigation", None, None),
        ("Investigation", None, None),
    ]
    first, _, third, _ = report.recommendations
    assert first.parts == (
        "make sure that its officers: see the child; speak to them alone",
        "review each referral that was not shared",
    )
    assert third.kind is Kind.AREA_FOR_IMPROVEMENT
    assert [one.area.theme for one in report.recommendations if one.area] == [
        "risk-assessment-and-referral",
        "risk-assessment-and-referral",
        "investigating",
        "investigating",
    ]
    assert grades(report) == [(10, 2, 3, 5), (60, 20, 25, 15)]
    assert [one.area.title if one.area else None for one in report.audits] == [
        "Missing children",
        None,
    ]
    assert [one.text for one in report.findings][:2] == [
        "Leadership: Good",
        "Partnership working: Requires improvement",
    ]
    (study,) = report.case_studies
    assert study.title == "a phone that waited"
    assert study.text == "The phone of a boy waited for a year.\nWe asked why."


def test_a_pasted_page_with_broken_lines() -> None:
    report = read(fictional.BROKEN)
    assert report.about.title == "Southvale Police - Child protection post-inspection review"
    assert [one.text for one in report.recommendations] == [
        (
            "Southvale Police must, within three months of publication of this report, improve how "
            "it shares information with children's services."
        ),
        "The chief constable is to make sure, by the end of June 2024, that:",
    ]
    assert [one.due for one in report.recommendations] == [date(2023, 8, 9), date(2024, 6, 30)]
    assert report.recommendations[1].parts == (
        "every child in custody is seen by an inspector in person",
        "appropriate adults are called at once",
        "the court gets a certificate",
    )
    assert grades(report) == [(12, 4, 3, 5)]
    assert report.unread == ()


def test_the_same_with_an_empty_line_after_each() -> None:
    apart = fictional.BROKEN.replace("\n", "\n\n")
    assert (
        as_json(read(apart))["recommendations"]
        == as_json(read(fictional.BROKEN))["recommendations"]
    )


def test_a_joint_inspection_in_other_words() -> None:
    report = read(fictional.JOINT)
    assert report.about.body == "HMICFRS, Ofsted, CQC"
    assert [(one.text, one.timescale) for one in report.recommendations] == [
        ("The sharing of police notifications with schools.", None),
        ("The timeliness of strategy meetings.", None),
        (
            fictional.JOINT.split("\n\n")[9].split(". ")[0] + ".",
            "immediately",
        ),
        (
            "Riverton Police and the council need to agree within 28 days how they will do so.",
            "within 28 days",
        ),
        ("The local authority should review its front door", None),
        ("The local authority should share its plans with police", None),
        ("The local authority should train its staff", None),
    ]
    assert report.recommendations[3].due == date(2025, 4, 30)


def test_a_report_that_recommends_nothing_says_so() -> None:
    report = read(fictional.NONE)
    assert report.recommendations == ()
    assert [one.why for one in report.unread] == ["No recommendation was found."]


def test_a_review_has_no_days_until_somebody_says_when_the_first_report_was() -> None:
    report = read(fictional.REVIEW)
    assert report.about.fieldwork == ("2023-11", "2023-12")
    assert [(one.timescale, one.due) for one in report.recommendations] == [
        ("immediately", None),
        ("within three months", None),
    ]
    assert "when that was published is not given: 2 time limits have no day" in whys(report)
    assert grades(report) == [(20, 5, 8, 7)]
    assert [(one.found.value, one.text) for one in report.findings] == [
        ("recommendations made", report.findings[0].text),
        ("improved", "the time it takes to record a missing child"),
        ("improved", "how it listens"),
        ("still to improve", "referrals"),
        ("still to improve", "The force works well with schools, but its notifications are late"),
    ]
    assert report.findings[0].number == 2
    assert "not plainly of something improved" in whys(report)
    assert "It speaks of a recommendation, and makes none. [We recommended a plan" in whys(report)

    said = read_report(fictional.REVIEW.encode(), recommended=date(2022, 8, 31))
    assert [one.due for one in said.recommendations] == [date(2022, 8, 31), date(2022, 11, 30)]
    assert "is not given" not in whys(said)


def test_a_pasted_report_with_the_feet_of_pages_and_titles_that_ask() -> None:
    report = read(
        "Hallamdale Police: an inspection\n\nPublished: 17 January 2025\n\nRecommendations\n\n"
        "Within three months, Hallamdale Police should:\n\n• grade each child’s risk; and\n\n"
        "Page 14 of 60\n\n• offer interviews on return.\n\nArea for improvement\n\n"
        "The force needs to improve how quickly it visits offenders\n\nIt was slow before.\n"
    )
    assert [(one.text, one.parts) for one in report.recommendations] == [
        (
            "Within three months, Hallamdale Police should:",
            ("grade each child’s risk", "offer interviews on return"),
        ),
        ("The force needs to improve how quickly it visits offenders", ()),
    ]


def test_headings_and_tables_that_say_by_when() -> None:
    report = read(fictional.TABLE)
    assert report.about.published == date(2025, 8, 1)
    assert [(one.text, one.timescale, one.due) for one in report.recommendations] == [
        (
            "We recommend that Fenland Constabulary reviews its custody records.",
            "immediately",
            date(2025, 8, 1),
        ),
        (
            "The force should train its call handlers.",
            "within six months",
            date(2026, 2, 1),
        ),
        (
            "The chief constable should publish a policy on children’s voices.",
            "by 31 December 2025",
            date(2025, 12, 31),
        ),
        ("The force must check its referrals.", "within twelve weeks", date(2025, 10, 24)),
        ("The force must share its analysis.", "by March 2026", None),
    ]
    assert "“by March 2026” may mean more than one day." in whys(report)


def test_a_pdf_with_running_heads_and_parted_words() -> None:
    data = bytes(typst.compile(fictional.PDF.encode(), format="pdf"))
    report = read_report(data)
    assert report.about.published == date(2022, 5, 12)
    assert timed(report) == [
        ("Initial contact", "immediately", date(2022, 5, 12)),
        ("Initial contact", "within three months", date(2022, 8, 12)),
        ("Police detention", "within six months", date(2022, 11, 12)),
    ]
    assert "well-being is considered" in report.recommendations[0].text
    assert report.recommendations[1].parts == (
        (
            "recording the demeanour of children who are interviewed and their communication needs "
            "throughout investigations"
        ),
        "responsibilities of supervisors",
        "notifications",
    )
    assert grades(report) == [(31, 10, 12, 9)]
    text = " ".join(block.text for block in report.paragraphs)
    assert "Brackenshire – child protection inspection" not in text
    assert " of 5" not in text


@pytest.mark.parametrize(
    ("said", "limit", "due"),
    [
        ("We recommend that, within six months, X should act.", "within six months", (2024, 8, 29)),
        ("We also recommend that within 3 months X acts.", "within three months", (2024, 5, 29)),
        ("Within one year, Marshland Police should act.", "within one year", (2025, 2, 28)),
        ("Marshland Police should act by the end of 2025.", "by 31 December 2025", (2025, 12, 31)),
        (
            "The chief constable must, no later than 1 May 2024, act.",
            "by 1 May 2024",
            (2024, 5, 1),
        ),
        ("Inspectors recommend that the force acts with immediate effect.", "immediately", None),
        ("With immediate effect, the force should act.", "immediately", None),
        ("Marshland Police should immediately act.", "immediately", None),
        ("It is recommended that the force immediately acts.", "immediately", None),
        (
            "HMICFRS recommends that officers are trained within 28 days of publication.",
            "within 28 days",
            (2024, 3, 28),
        ),
    ],
)
def test_each_way_of_saying_by_when(
    said: str, limit: str, due: tuple[int, int, int] | None
) -> None:
    report = read(f"Marshland Police\n\nPublished: 29 February 2024\n\n{said}\n")
    (one,) = report.recommendations
    assert (one.timescale, one.due) == (limit, date(*due) if due else date(2024, 2, 29))


@pytest.mark.parametrize(
    "said",
    [
        "The policy says that officers should attend within 24 hours.",
        "We make no recommendations.",
        "We do not recommend that the force changes this within three months.",
        "The guidance recommends that officers immediately speak to the child.",
        "The force told us that within three months it should have trained everybody.",
        "In one case an officer should have attended within an hour.",
    ],
)
def test_what_is_no_recommendation(said: str) -> None:
    assert read(f"Marshland Police\n\nPublished: 1 May 2024\n\n{said}\n").recommendations == ()


def test_haste_that_is_not_plainly_its_own_is_left_to_a_person() -> None:
    report = read(
        "Marshland Police\n\nPublished: 1 May 2024\n\nWe recommend that the force makes sure that "
        "officers immediately tell a supervisor.\n"
    )
    assert [one.timescale for one in report.recommendations] == [None]
    assert "It speaks of haste" in whys(report)


def test_a_summary_that_repeats_a_recommendation_does_not_make_another() -> None:
    again = (
        f"{fictional.OLD}\nSummary of recommendations\n\nWe recommend that, within six months, "
        "Northshire Constabulary should:\n\n• improve its referrals;\n• train its officers; and\n"
        "• audit what it does.\n"
    )
    assert timed(read(again)) == timed(read(fictional.OLD))


def test_fewer_recommendations_than_are_spoken_of_is_said() -> None:
    report = read(
        "Marshland Police\n\nPublished: 1 May 2024\n\nIt made 15 recommendations. Six of the "
        "15 recommendations have been achieved.\n"
    )
    assert "It speaks of 15 recommendations, and the text of 0 was read." in whys(report)
    assert [(one.found.value, one.number, one.of) for one in report.findings] == [
        ("recommendations made", 15, None),
        ("recommendations achieved", 6, 15),
    ]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "We audited 30 cases: ten good, 12 requiring improvement and eight inadequate.",
            (30, 10, 12, 8),
        ),
        (
            "Of 30 cases, we graded 10 as good, 12 as requires improvement and 8 as inadequate.",
            (30, 10, 12, 8),
        ),
        (
            "Good in 10 cases, required improvement in 12 and inadequate in 8 of the 30 cases.",
            (30, 10, 12, 8),
        ),
        (
            "We audited cases.\n\n• Good: 10\n• Requires improvement: 12\n• Inadequate: 8",
            (30, 10, 12, 8),
        ),
    ],
)
def test_audit_figures_in_any_order(said: str, expected: tuple[int, ...]) -> None:
    assert grades(read(f"Marshland Police\n\n{said}\n")) == [expected]


def test_figures_that_do_not_add_up_are_left_to_a_person() -> None:
    report = read(
        "Marshland Police\n\nWe audited 40 cases: ten good, 12 requiring improvement and eight "
        "inadequate.\n"
    )
    assert report.audits == ()
    assert "grades and numbers that could not be put together" in whys(report)
    percent = read("Marshland Police\n\nOf the cases 30% were good and 70% were inadequate.\n")
    assert percent.audits == ()
    assert "percentages" in whys(percent)


def test_more_than_one_force_is_said() -> None:
    report = read("Marshland Police and Fenland Constabulary\n\nPublished: 1 May 2024\n\nText.\n")
    assert report.about.force == "Marshland Police and Fenland Constabulary"
    assert "more than one force" in whys(report)


def test_the_keys_of_the_json_are_these() -> None:
    told: Mapping[str, Any] = as_json(read(fictional.OLD))
    assert list(told) == [
        "force",
        "published",
        "recommendations",
        "audits",
        "findings",
        "case_studies",
        "unread",
    ]
    assert list(told["recommendations"][0]) == ["text", "area", "timescale", "due", "parts"]
    places = {block.number for block in read(fictional.OLD).paragraphs}
    assert {one["paragraph"] for one in [*told["audits"], *told["case_studies"]]} <= places


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"  \n", "empty"),
        (b"PK\x03\x04rest", "word processor"),
        (b"\x01\x00\x02\x00", "neither"),
    ],
)
def test_what_is_no_report_is_refused_in_plain_words(data: bytes, why: str) -> None:
    with pytest.raises(ReportRefused, match=why):
        read_report(data)


def test_a_pdf_of_pictures_or_broken_is_refused_in_plain_words() -> None:
    with pytest.raises(PdfRefused, match="no text"):
        read_report(bytes(typst.compile(b"#rect()", format="pdf")))
    with pytest.raises(PdfRefused):
        read_report(b"%PDF-1.7\nnothing of a PDF")


def test_a_text_of_another_time_and_another_machine() -> None:
    text = fictional.OLD.replace("\n", "\r\n")
    assert timed(read_report(text.encode("cp1252"))) == timed(read(fictional.OLD))
    assert timed(read_report(text.encode("utf-16"))) == timed(read(fictional.OLD))


@given(
    st.lists(
        st.sampled_from(
            fictional.OLD.split("\n") + fictional.JOINT.split("\n") + ["\u0000", "•", "1. ", "<p>"]
        ),
        max_size=40,
    )
)
def test_any_lines_in_any_order_are_read_or_refused(lines: Sequence[str]) -> None:
    try:
        report = read_report("\n".join(lines).encode())
    except ReportRefused:
        return
    numbers = {block.number for block in report.paragraphs}
    assert all(one.paragraph in numbers for one in report.recommendations)
    assert all(one.due is None or one.timescale for one in report.recommendations)
    assert list(as_lines(report))


def test_nothing_is_said_that_the_report_does_not_say() -> None:
    for text in (fictional.OLD, fictional.BROKEN, fictional.REVIEW):
        report = read(text)
        whole = " ".join(block.text for block in report.paragraphs)
        for one in report.recommendations:
            assert one.text in whole
            assert all(part in whole for part in one.parts)


def test_a_file_is_read_from_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import json

    from lapwing.commands import main

    file = tmp_path / "report.txt"
    file.write_text(fictional.OLD)
    assert main(["import", "inspection", str(file), "--dry-run", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == json.loads(json.dumps(as_json(read(fictional.OLD))))
    assert main(["import", "inspection", str(file), "--dry-run", "--published", "2022-01-31"]) == 0
    assert "due 2022-04-30" in capsys.readouterr().out
    assert main(["import", "inspection", str(tmp_path / "none"), "--dry-run"]) == 1
    assert "cannot be read" in capsys.readouterr().err
    assert main(["import", "inspection", str(file), "--dry-run", "--published", "May"]) == 1
    assert "must be a day such as" in capsys.readouterr().err
