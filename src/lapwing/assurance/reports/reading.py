"""Reads an inspection report: from a file's bytes, or text that was pasted, to what it says."""

import re
from collections.abc import Sequence
from datetime import date

from lapwing.assurance.reports.about import read_about
from lapwing.assurance.reports.blocks import Pages
from lapwing.assurance.reports.figures import read_figures
from lapwing.assurance.reports.finding import read_findings
from lapwing.assurance.reports.from_html import read_html
from lapwing.assurance.reports.from_pdf import read_pdf
from lapwing.assurance.reports.from_text import read_text
from lapwing.assurance.reports.placing import Placed, placed
from lapwing.assurance.reports.recommending import counted, dated, read_recommendations, stated
from lapwing.assurance.reports.report import (
    About,
    Area,
    Finding,
    Found,
    Recommendation,
    Report,
    Unread,
)
from lapwing.assurance.reports.said import Limit, TimeLimit
from lapwing.assurance.themes import NEW_SINCE, THEMES, theme_of

_TAG = re.compile(
    r"<(?:!doctype\s+html|html|head|body|main|article|div|h[1-6]|p|ul|section)\b", re.I
)
_LEADING = 4096  # characters in which a page shows that it is one


class ReportRefused(Exception):
    """The file is no report that can be read; the message says why and what to do."""


def pages_of(data: bytes) -> Pages:
    """The blocks of a file, whatever its format; raises ``ReportRefused`` or ``PdfRefused``."""
    if not data.strip():
        raise ReportRefused("The file is empty. Choose the report's web page, PDF or text.")
    if data.lstrip()[:5] == b"%PDF-":
        return read_pdf(data)
    if data[:4] in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
        raise ReportRefused(
            "This is a word processor's file or an archive. Save it as PDF, web page or text."
        )
    text = _text(data)
    return read_html(text) if _TAG.search(text[:_LEADING]) else read_text(text)


def _text(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\x00" in text:
        raise ReportRefused("This is neither a web page, a PDF nor text. Save the report as one.")
    return text


def read_report(
    data: bytes, *, published: date | None = None, recommended: date | None = None
) -> Report:
    """What the report says.

    ``published`` is the day it was published, where a person says so; ``recommended`` that of the
    earlier report, where this one repeats its recommendations.
    """
    pages = pages_of(data)
    about, unread = read_about(pages)
    if published is not None:
        unread = tuple(one for one in unread if not one.why.startswith("The day it was published"))
        about = About(
            body=about.body,
            force=about.force,
            title=about.title,
            published=published,
            fieldwork=about.fieldwork,
        )
    blocks = list(placed(pages.blocks, new=_is_new(pages, about)))
    read = read_recommendations(blocks)
    recommendations, of_time = _dated(read.recommendations, about.published, recommended)
    figures = read_figures(blocks)
    found = read_findings(blocks)
    made = _made(blocks)
    notes = [
        *unread,
        *_missing(blocks, recommendations),
        *of_time,
        *read.unread,
        *figures.unread,
        *found.unread,
    ]
    return Report(
        about=about,
        sections=tuple(dict.fromkeys(one.area for one in blocks if one.area is not None)),
        recommendations=recommendations,
        audits=figures.audits,
        findings=(*made, *found.findings),
        case_studies=found.case_studies,
        unread=tuple(dict.fromkeys(notes)),
        paragraphs=pages.blocks,
    )


def _is_new(pages: Pages, about: About) -> bool:
    """Whether a report is by the topics since 2024: by its day, else by its headings."""
    if about.published is not None:
        return about.published >= NEW_SINCE
    named = [
        theme_of(block.text, new=False)
        for block in pages.blocks
        if block.level or len(block.text) < 60
    ]
    keys = {theme.key for theme in named if theme is not None}
    old = {"initial-contact", "assessment-and-help", "decision-making", "trusted-adult"}
    return not keys & old and any(THEMES[key].new for key in keys)


def _dated(
    read: Sequence[tuple[Recommendation, TimeLimit | None, bool]],
    published: date | None,
    recommended: date | None,
) -> tuple[tuple[Recommendation, ...], list[Unread]]:
    """The recommendations with their days, each counted from the report that made it."""
    unread: list[Unread] = []
    earlier = [one for one, limit, is_earlier in read if is_earlier and _is_counted(limit)]
    if earlier and recommended is None:
        unread.append(
            Unread(
                why="These recommendations are of an earlier report, and when that was published "
                f"is not given: {len(earlier)} time limits have no day.",
                text=earlier[0].text,
                paragraph=earlier[0].paragraph,
            )
        )
    return tuple(
        dated(one, limit, recommended if is_earlier else published)
        for one, limit, is_earlier in read
    ), unread


def _is_counted(limit: TimeLimit | None) -> bool:
    return limit is not None and limit.limit not in (Limit.DATE, Limit.UNKNOWN)


def _made(blocks: Sequence[Placed]) -> list[Finding]:
    first = dict(reversed(stated([one.block for one in blocks])))
    return [
        Finding(found=Found.MADE, text=block.text, number=number, paragraph=block.number)
        for number, block in first.items()
    ]


def _missing(blocks: Sequence[Placed], read: Sequence[Recommendation]) -> list[Unread]:
    """That fewer or more recommendations were read than the report says there are."""
    said = stated([one.block for one in blocks])
    if said and not counted(read) & {number for number, _ in said}:
        number, block = said[0]
        why = f"It speaks of {number} recommendations, and the text of {len(read)} was read."
        return [Unread(why=why, text=block.text, paragraph=block.number)]
    if not read:
        return [Unread(why="No recommendation was found.")]
    return []


def areas_of(report: Report) -> tuple[Area, ...]:
    """The areas in which recommendations were made, in their order."""
    return tuple(dict.fromkeys(one.area for one in report.recommendations if one.area is not None))
