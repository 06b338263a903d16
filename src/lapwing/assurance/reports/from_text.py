"""A report as plain or pasted text: which lines are one paragraph, an item of a list, a heading."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lapwing.assurance.reports.blocks import (
    Block,
    Marker,
    Pages,
    Shape,
    could_be_heading,
    goes_on,
    joined,
    marked,
    numbered,
    plain,
    words_of,
)

# A text that no line of is longer than this was broken into lines by whatever it was copied from.
WIDEST = 130
# A line that is this much of the widest is full: the next one may go on with it.
FULL = 0.8
INDENT = 2  # spaces by which a list in a list stands further in
# What a web page has around the report, where all of it was copied.
_AROUND = re.compile(
    r"\bcookies?\b|^skip to (?:main )?content|^quickly exit this site|^share(?: this)?:?$"
    r"|^back to (?:top|publication)|^sorry, there was a technical problem"
    r"|^page\s+\d+(?:\s+of\s+\d+)?$|^\d+\s+of\s+\d+$|\bbeta\b.*\b(?:website|site)\b",
    re.IGNORECASE,
)
# A line that says what it is begins a block, however full the one above it is.
_LABELLED = re.compile(
    r"^(?:(?:first\s+)?published\b|publication\s+date|date\b|recommendation\s+\d|case\s+study\b|[A-Z][\w-]+(?:\s\w+){0,2}:\s)",
    re.IGNORECASE,
)
_MARKS = re.compile(r"^#{1,6}\s+")


def read_text(text: str) -> Pages:
    """The blocks of a text."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").split("\n")
    # A text copied from a page may have an empty line after each line that was broken.
    blocks = _mended(_blocks(lines), words_of(lines))
    return Pages(blocks=numbered(block for block in blocks if not _AROUND.search(block.text)))


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    words = words_of(lines)
    width = _width(lines)
    for stretch in _stretches(lines):
        for group in _groups(stretch, width):
            yield _block(group, words, alone=len(group) == 1)


def _stretches(lines: Sequence[str]) -> Iterator[list[str]]:
    """The runs of lines without an empty line between them."""
    held: list[str] = []
    for line in lines:
        if line.strip():
            held.append(line)
        elif held:
            yield held
            held = []
    if held:
        yield held


def _width(lines: Sequence[str]) -> int:
    """How wide the lines were broken, or nought where each line is a paragraph."""
    lengths = sorted(len(line.rstrip()) for line in lines if line.strip())
    if not lengths or lengths[-1] > WIDEST:
        return 0
    broken = any(goes_on(plain(one), plain(other)) for one, other in pairwise(lines))
    return lengths[-1] if broken else 0


def _groups(stretch: Sequence[str], width: int) -> Iterator[list[str]]:
    """The lines that belong together: a paragraph, an item or a heading."""
    held: list[str] = []
    for line in stretch:
        if held and not _continues(held, line, width):
            yield held
            held = []
        held.append(line)
    if held:
        yield held


def _continues(held: Sequence[str], line: str, width: int) -> bool:
    before, after = plain(held[-1]), plain(line)
    if marked(line) is not None or not width or _LABELLED.match(after):
        return False
    if goes_on(before, after):
        return True
    # What ended a sentence goes on in the next line only where its own line was full.
    return len(held[-1].rstrip()) >= FULL * width


def _block(group: Sequence[str], words: frozenset[str], *, alone: bool) -> Block:
    first = group[0]
    item = marked(first)
    text = plain(item[1] if item else _MARKS.sub("", first))
    for line in group[1:]:
        text = joined(text, plain(line), words)
    if item and not _is_numbered_heading(item, text):
        indent = len(first.expandtabs(4)) - len(first.expandtabs(4).lstrip())
        return Block(shape=Shape.ITEM, text=text, level=indent // INDENT, marker=item[0])
    if _MARKS.match(first):
        level = len(first) - len(first.lstrip("#"))
        return Block(shape=Shape.HEADING, text=text, level=level)
    if could_be_heading(text) and (alone or len(group) <= 2):
        return Block(shape=Shape.HEADING, text=text)
    return Block(shape=Shape.PARAGRAPH, text=text)


def _is_numbered_heading(item: tuple[Marker, str], text: str) -> bool:
    """“3. Initial contact” is a chapter; “1. review its policy” is an item."""
    return item[0] is Marker.NUMBER and could_be_heading(text) and len(text.split()) <= 8


def _mended(blocks: Iterator[Block], words: frozenset[str]) -> Iterator[Block]:
    """The blocks with those joined that go on in the next one by their words."""
    held: Block | None = None
    for block in blocks:
        if held is None:
            held = block
        elif block.shape is Shape.PARAGRAPH and goes_on(held.text, block.text):
            shape = Shape.PARAGRAPH if held.shape is Shape.HEADING else held.shape
            text = joined(held.text, block.text, words)
            held = Block(shape=shape, text=text, level=held.level, marker=held.marker)
        else:
            yield held
            held = block
    if held is not None:
        yield held
