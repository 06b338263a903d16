"""Printed sheets: tagged PDFs that hold every name byte for byte and run nobody's markup."""

from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import (
    Briefing,
    DueLine,
    EnquiryLine,
    EntryLine,
    Fact,
    Handover,
    HandoverEpisode,
    PackageSheet,
)

DUTY = DueLine(
    due="Sat 21 Nov, 1:20am",
    state="overdue by 20 minutes",
    todo="Complete a first tracing enquiry",
    owner="Allocated officer",
    basis="local policy",
)
ENTRY = EntryLine(
    at="Fri 20 Nov, 11:40pm",
    what="Reported missing",
    by="Call handler 7001",
    told="#evil[markup] *is* only text",
    late="recorded 20 minutes later",
)


def briefing(**changes: object) -> Briefing:
    """A whole sheet, with every section filled."""
    values: dict[str, object] = {
        "force": "Northmere Police (fictional)",
        "made": "Saturday 21 November 2026 at 1:40am",
        "made_by": "Sergeant Ó Fearghail",
        "child": "Siân O’Brien-Łukasz",
        "reference": "MC-26-00412",
        "grade": "Medium risk",
        "grade_since": "since 20 November, 11:55pm",
        "facts": (Fact(label="Born", text="about 14"), Fact(label="Last seen", text="7:10pm")),
        "warnings": ("At risk of exploitation",),
        "own_words": ("I'm not going back there #set",),
        "plan": ("Ring her aunt", "Visit the skate park"),
        "linked": (Fact(label="Dylan", text="MC-26-00413"),),
        "enquiries": (
            EnquiryLine(what="Ring the aunt", owner="PC 2114", due="1:00am", result="No answer"),
        ),
        "duties": (DUTY,),
        "entries": (ENTRY,),
    } | changes
    return Briefing(**values)  # type: ignore[arg-type]


def test_a_briefing_is_a_tagged_pdf_in_english() -> None:
    made = pdf(briefing())
    assert made.startswith(b"%PDF-")
    assert b"/MarkInfo" in made
    assert b"en-GB" in made


def test_the_title_names_no_one() -> None:
    assert b"O\xe2\x80\x99Brien" not in pdf(briefing())[:2000]


def test_an_empty_briefing_says_what_is_empty() -> None:
    empty = briefing(
        warnings=(), own_words=(), plan=(), linked=(), enquiries=(), duties=(), entries=()
    )
    assert pdf(empty).startswith(b"%PDF-")


def test_a_handover_holds_every_episode_and_an_empty_one_prints_too() -> None:
    episode = HandoverEpisode(
        child="بلال Farooq",
        reference="MC-26-00413",
        grade="High risk",
        facts=(Fact(label="Missing since", text="6:00pm"),),
        duties=(DUTY,),
        entries=(ENTRY,),
    )
    pack = Handover(
        force="Northmere Police (fictional)",
        made="Saturday 21 November 2026 at 6:50am",
        made_by="Sergeant Ó Fearghail",
        outgoing="Sergeant Ó Fearghail",
        incoming="Sergeant Nowak",
        tour="Night, 11pm to 7am",
        alerts=("MC-26-00413: no tracing act for an hour",),
        episodes=(episode,) * 5,
    )
    assert pdf(pack).startswith(b"%PDF-")
    bare = Handover(
        force="f",
        made="m",
        made_by="b",
        outgoing="o",
        incoming="i",
        tour="t",
        alerts=(),
        episodes=(),
    )
    assert pdf(bare).startswith(b"%PDF-")


def test_a_package_is_a_tagged_pdf_of_its_document() -> None:
    said = [{"text": "#evil[markup]"}, {"bar": "Another person's name"}]
    document = {
        **dict.fromkeys(("force", "desk", "what", "reference", "prepared", "prepared_by"), "W"),
        **dict.fromkeys(("handling", "conditions", "gateway", "law"), "W"),
        "version": 2,
        "replaces": 1,
        "recipients": ["W"],
        "may": ["W"],
        **dict.fromkeys(("changed", "why", "asked"), said),
        "child": [{"label": "Name", "text": said}],
        "told": [
            {
                **dict.fromkeys(("what", "when", "by"), "W"),
                "rows": [{"asks": "W", "said": True, "lines": [said, said]}],
            }
        ],
    }
    made = pdf(
        PackageSheet(
            force="F", made="M", made_by="B", sent="Not sent", digest="0" * 64, document=document
        )
    )
    assert made.startswith(b"%PDF-")
    assert b"/MarkInfo" in made
