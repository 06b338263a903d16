"""A report as blocks: its headings, paragraphs, items of lists and rows of tables, in order."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class Shape(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


class Marker(StrEnum):
    """What an item of a list begins with."""

    BULLET = "bullet"
    NUMBER = "number"
    LETTER = "letter"


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """One block; ``number`` is its place in the report, from 1.

    ``level`` is how high a heading stands (1 is the title, 0 is not known) and how deep an item;
    ``box`` tells apart what stands in a box of its own, such as a case study, where that is known.
    """

    shape: Shape
    text: str
    level: int = 0
    marker: Marker | None = None
    box: int = 0
    number: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Pages:
    """A report's blocks, and what its format says of it besides: the day it was published."""

    blocks: tuple[Block, ...]
    published: str = ""


def numbered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks that hold something, each with its place."""
    held = [block for block in blocks if block.text]
    return tuple(replace(block, number=place) for place, block in enumerate(held, start=1))


_SPACES = re.compile(r"[\s\u00a0\u200b\u2060\ufeff]+")


def plain(text: str) -> str:
    """One line of text: every run of white space is one space, and no soft hyphen is left."""
    return _SPACES.sub(" ", text.replace("\u00ad", "")).strip()


# A bullet of any shape that a word processor, a page or a PDF's own font makes; a dash or a star
# needs a space behind it. A letter or a roman number must be closed by a dot or a bracket.
_BULLET = re.compile(
    r"^\s*(?:[•◦▪▫●○■□◆◇►▶‣\u2043∙·➢➤✓✔\uf0b7\uf0a7\uf02d]\s*|[-–—*+]\s+|o\s{1,3}(?=\w))"
)
_NUMBER = re.compile(r"^\s*\(?(\d{1,2})(?:[.)]\s+|\)\s*)(?=\S)")
_LETTER = re.compile(r"^\s*(?:\(([a-z]|[ivx]{1,4})\)\s*|([a-z]|[ivx]{1,4})[.)]\s+)(?=\S)")


def marked(line: str) -> tuple[Marker, str] | None:
    """What an item of a list begins with and what follows it, if the line begins one."""
    for marker, pattern in (
        (Marker.BULLET, _BULLET),
        (Marker.NUMBER, _NUMBER),
        (Marker.LETTER, _LETTER),
    ):
        if found := pattern.match(line):
            return marker, line[found.end() :]
    return None


_ENDS = re.compile(r"[.:;,?!…]['’”\")\]]*$")
LONGEST_HEADING = 180
LONGEST_QUESTION = 12  # words


def could_be_heading(line: str) -> bool:
    """Whether a line that stands alone reads as a heading: short, begun large and not ended."""
    asked = line.endswith("?") and len(line.split()) <= LONGEST_QUESTION
    return (
        0 < len(line) <= LONGEST_HEADING
        and (line[0].isupper() or line[0].isdigit() or line[0] in "‘'“\"")
        and (asked or not _ENDS.search(line))
        and not line.endswith((" and", " or"))
        and any(letter.isalpha() for letter in line)
    )


def ends(text: str) -> bool:
    """Whether a line ends as a sentence, a clause or what leads to a list ends."""
    return bool(_ENDS.search(text)) or text.endswith(("; and", "; or", ", and", ", or"))


def goes_on(before: str, after: str) -> bool:
    """Whether a line goes on in the next one by its words: it has not ended, that begins small."""
    return bool(before) and (not ends(before) or before.endswith(",")) and after[:1].islower()


def joined(before: str, after: str, words: frozenset[str] = frozenset()) -> str:
    """Two lines as one. A hyphen at the end is kept where ``words`` have the word with it."""
    if before.endswith("\u00ad"):
        return before[:-1] + after
    if re.search(r"\w[-\u2010]$", before) and after[:1].islower():
        first = before[:-1].rsplit(None, 1)[-1]
        second = re.split(r"[^\w’'-]", after, maxsplit=1)[0]
        whole, with_hyphen = f"{first}{second}".lower(), f"{first}-{second}".lower()
        keep = with_hyphen in words and whole not in words
        return before + after if keep else before[:-1] + after
    return f"{before} {after}"


def words_of(lines: Sequence[str]) -> frozenset[str]:
    """Every word of the lines that is whole, so that a word that was parted can be known again."""
    found: set[str] = set()
    for line in lines:
        words = re.findall(r"[\w’']+(?:-[\w’']+)*", line.lower())
        found.update(words[:-1] if re.search(r"[-\u2010\u00ad]\s*$", line) else words)
    return frozenset(found)
