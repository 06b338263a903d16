"""A report as PDF: its lines without what every page repeats, as paragraphs again."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from statistics import median

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTChar, LTPage, LTTextBox
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.psparser import PSException

from lapwing.assurance.reports.blocks import (
    Block,
    Marker,
    Pages,
    Shape,
    could_be_heading,
    ends,
    joined,
    marked,
    numbered,
    plain,
    words_of,
)


class PdfRefused(Exception):
    """The PDF cannot be read; the message says why and what to do."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Line:
    page: int
    text: str
    left: float
    top: float
    bottom: float
    size: float
    bold: bool
    edge: bool  # in the band at the top or bottom of the page, where furniture stands


EDGE = 0.1  # of the page's height
REPEATED = 0.5  # of the pages, and two at least
LARGER = 1.08  # than most letters: a heading
APART = 0.65  # of a line's height, further than most lines are: another paragraph


def read_pdf(data: bytes) -> Pages:
    """The blocks of a PDF; raises ``PdfRefused`` where it has no text that can be read."""
    try:
        lines = [
            line
            for number, page in enumerate(
                extract_pages(BytesIO(data), laparams=LAParams(boxes_flow=0.5)), start=1
            )
            for line in _lines(number, page)
        ]
    except (PDFPasswordIncorrect, PDFEncryptionError):
        raise PdfRefused(
            "This PDF is locked by a password. Save it without one, and import that."
        ) from None
    except (PDFException, PSException, ValueError, KeyError, TypeError, AssertionError) as problem:
        raise PdfRefused(
            f"This PDF cannot be read ({problem}). Save the report's web page, and import that."
        ) from None
    if not any(line.text for line in lines):
        raise PdfRefused(
            "This PDF holds pictures of pages and no text. Import the report's web page, or its "
            "text as somebody typed or recognised it."
        )
    return Pages(blocks=numbered(_blocks(_without_furniture(lines))))


def _lines(number: int, page: LTPage) -> Iterator[_Line]:
    for box in page:
        if not isinstance(box, LTTextBox):
            continue
        for line in box:
            text = line.get_text().replace("\u00a0", " ").strip()
            letters = [letter for letter in line if isinstance(letter, LTChar)]
            if not text or not letters:
                continue
            middle = (line.y0 + line.y1) / 2
            bold = sum("bold" in letter.fontname.lower() for letter in letters)
            yield _Line(
                page=number,
                text=text,
                left=line.x0,
                top=line.y1,
                bottom=line.y0,
                size=round(median(letter.size for letter in letters), 1),
                bold=2 * bold > len(letters),
                edge=middle < EDGE * page.height or middle > (1 - EDGE) * page.height,
            )


def _without_furniture(lines: Sequence[_Line]) -> list[_Line]:
    """The lines but for running heads and feet, and the numbers of pages."""
    pages = len({line.page for line in lines})
    seen = Counter(_shape(line.text) for line in lines if line.edge)
    least = max(2, REPEATED * pages)
    return [
        line
        for line in lines
        if not (line.edge and (seen[_shape(line.text)] >= least or _is_page_number(line.text)))
    ]


def _shape(text: str) -> str:
    return re.sub(r"\d+", "0", text)


def _is_page_number(text: str) -> bool:
    return bool(re.fullmatch(r"(?:page\s+)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?", text, re.IGNORECASE))


def _blocks(lines: Sequence[_Line]) -> Iterator[Block]:
    words = words_of([line.text for line in lines])
    body = _commonest(lines)
    sizes = sorted({line.size for line in lines if line.size > body * LARGER}, reverse=True)
    gap = _usual_gap(lines)
    held: list[_Line] = []
    for line in _with_bullets(lines):
        if held and _parts(held, line, body, gap):
            yield _block(held, words, body, sizes)
            held = []
        held.append(line)
    if held:
        yield _block(held, words, body, sizes)


def _with_bullets(lines: Sequence[_Line]) -> list[_Line]:
    """The lines, with a bullet that stands in a box of its own put before the line beside it."""
    left: list[_Line] = []
    alone: list[_Line] = []
    for line in lines:
        is_alone = len(line.text) <= 3 and marked(f"{line.text} x") is not None
        (alone if is_alone else left).append(line)
    for bullet in alone:
        middle = (bullet.top + bullet.bottom) / 2
        for place, line in enumerate(left):
            beside = line.page == bullet.page and line.bottom <= middle <= line.top
            if beside and line.left > bullet.left:
                left[place] = _Line(
                    page=line.page,
                    text=f"{bullet.text} {line.text}",
                    left=bullet.left,
                    top=line.top,
                    bottom=line.bottom,
                    size=line.size,
                    bold=line.bold,
                    edge=line.edge,
                )
                break
    return left


def _commonest(lines: Sequence[_Line]) -> float:
    """The size that most letters have."""
    counted: Counter[float] = Counter()
    for line in lines:
        counted[line.size] += len(line.text)
    return counted.most_common(1)[0][0]


def _usual_gap(lines: Sequence[_Line]) -> float:
    """How far one line usually stands below the one before, from foot to head."""
    gaps = [
        one.bottom - other.top
        for one, other in pairwise(lines)
        if one.page == other.page and one.size == other.size and one.bottom > other.bottom
    ]
    return median(gaps) if gaps else 0.0


def _is_large(line: _Line, body: float) -> bool:
    return line.size > body * LARGER or (line.bold and could_be_heading(plain(line.text)))


def _parts(held: Sequence[_Line], line: _Line, body: float, gap: float) -> bool:
    """Whether a line begins a block of its own."""
    before = held[-1]
    if marked(line.text) is not None:
        return True
    if _is_large(line, body) != _is_large(before, body) or (
        _is_large(line, body) and abs(line.size - before.size) > 1
    ):
        return True
    if line.page != before.page:
        return ends(before.text) or not line.text[:1].islower()
    if line.bottom > before.bottom:  # the next column, or a box beside
        return ends(before.text) or not line.text[:1].islower()
    height = line.top - line.bottom
    return (before.bottom - line.top) - gap > APART * height


def _block(
    held: Sequence[_Line], words: frozenset[str], body: float, sizes: Sequence[float]
) -> Block:
    first = held[0]
    item = marked(first.text)
    text = plain(item[1] if item else first.text)
    for line in held[1:]:
        text = joined(text, plain(line.text), words)
    large = _is_large(first, body)
    if item and not (item[0] is Marker.NUMBER and large):
        return Block(shape=Shape.ITEM, text=text, level=int(first.left // 12), marker=item[0])
    if large and len(text.split()) <= 40:
        level = sizes.index(first.size) + 1 if first.size in sizes else len(sizes) + 1
        return Block(shape=Shape.HEADING, text=text, level=level)
    return Block(shape=Shape.PARAGRAPH, text=text)
