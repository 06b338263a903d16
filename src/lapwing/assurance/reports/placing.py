"""Where in a report each block stands: in which area, under what sort of heading, in which case."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lapwing.assurance.reports.blocks import Block, Shape
from lapwing.assurance.reports.report import Area, Kind
from lapwing.assurance.reports.said import TimeLimit, limits_in
from lapwing.assurance.themes import theme_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Placed:
    """A block where it stands; ``asks`` is what its heading says is asked for, if anything.

    ``earlier`` says that the heading names another report, ``limit`` the time that it names, and
    ``study`` tells apart the case studies; ``findings`` that headings here say what was found.
    """

    block: Block
    area: Area | None
    asks: Kind | None = None
    earlier: bool = False
    limit: TimeLimit | None = None
    study: int = 0
    findings: bool = False


_LABELS = (
    (Kind.CAUSE_OF_CONCERN, r"causes?\s+of\s+concern"),
    (
        Kind.AREA_FOR_IMPROVEMENT,
        (
            r"(?:areas?\s+for\s+(?:improvement|priority\s+action|development)|AFIs?"
            r"|priority\s+actions?|what\s+(?:the\s+[\w\s]{3,40}\s+)?needs?\s+to\s+improve"
            r"(?:\s+in\s+this\s+[\w\s]+)?)"
        ),
    ),
    (Kind.RECOMMENDATION, r"(?:[\w\s’'-]{0,30}\s)?recommendations?"),
)
# “Recommendation 3: X Police should ...”: what the paragraph is stands before it.
_LABEL = re.compile(
    r"^(?:(?P<recommendation>(?:(?:post-inspection\s+review|new|further|national|local|immediate)\s+)?"
    r"recommendations?)|(?P<cause>causes?\s+of\s+concern)|(?P<area>areas?\s+for\s+improvement|AFI))"
    r"\s*(?:no\.?|number)?\s*(?:\d+(?:\.\d+)*|[A-Z])?\s*(?:[:.)–—-]+\s*|\s+(?=(?:We|Within|By|The|Immediately)\b))"
    r"(?=\S)",
    re.IGNORECASE,
)
_ASKING = re.compile(r"\brecommendations?\b|\bcauses?\s+of\s+concern\b", re.IGNORECASE)
# Headings over what became of recommendations, which ask for nothing.
_ABOUT = re.compile(
    r"\b(?:progress|summary\s+of\s+(?:post|our|find)|findings|response\s+to|previous\s+inspections?"
    r"|how\s+we|made\s+no)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:from|of|in)\s+(?:the|our|its)\s+(?:previous|last|earlier|initial|first|\d{4})\b"
    r"|\b\d{4}\s+(?:inspection|report|recommendations?)\b"
    r"|\b(?:previous|earlier|original)\s+recommendations?\b",
    re.IGNORECASE,
)
_STUDY = re.compile(r"^case\s+(?:study|example)s?\b\s*(?:\d+|[A-Z])?\s*[:.–-]?\s*", re.IGNORECASE)
_FINDINGS = re.compile(r"\bfindings\b|\bwhat\s+we\s+found\b", re.IGNORECASE)
_NO_AREA = re.compile(
    r"^(?:\d+[.)]?\s+)?(?:introduction|foreword|contents|summary|overall\s+summary|conclusions?"
    r"|next\s+steps?|background|context|about\b.*|annex.*|appendix.*|definitions.*|terminology.*"
    r"|overview|methodology|how\s+we\s+.*|our\s+inspection.*|recommendations?|back\s+to.*"
    r"|get\s+the\s+report.*|print.*|press\s+release.*|case\s+(?:file\s+)?audits?.*|.*\bgrad(?:es|ings?)\b.*"
    r"|summary\s+of\s+.*|findings.*|key\s+findings.*|main\s+findings.*|headline.*"
    r"|areas?\s+for\s+.*|headline.*|causes?\s+of\s+concern.*|.*recommendations?.*|fieldwork.*"
    r"|published.*|inspected.*|immediate.*|within\s+.*|by\s+\d.*|our\s+\d{4}\s+.*|the\s+\d{4}\s+.*|what\s+.*)$",
    re.IGNORECASE,
)
_COMMENT = re.compile(
    r"^(?:We|Our|In\s+(?:\w+|\d+)\s+of\s+the|This\s+(?:case|shows|means|example)|These\s+cases|Overall"
    r"|However,\s+we|But\s+we)\b"
)
LONGEST_AREA = 8  # words of a heading that is an area and no sentence


def label_of(text: str) -> tuple[Kind, str] | None:
    """What a paragraph says that it is, and the rest of it."""
    if not (found := _LABEL.match(text)):
        return None
    rest = text[found.end() :]
    if found["cause"]:
        return Kind.CAUSE_OF_CONCERN, rest
    return (Kind.AREA_FOR_IMPROVEMENT if found["area"] else Kind.RECOMMENDATION), rest


def study_title(text: str) -> str | None:
    """What follows “Case study” in a heading; nothing where it heads no case study."""
    found = _STUDY.match(text)
    return text[found.end() :] if found else None


def asks_in(heading: str) -> Kind | None:
    """What a heading says that stands below it, if that asks for something."""
    head = heading.rsplit(":", 1)[-1].strip() if ":" in heading else heading
    if _ABOUT.search(head):
        return None
    for kind, pattern in _LABELS:
        if re.search(rf"\b{pattern}\b", head, re.IGNORECASE) and len(head.split()) <= 14:
            return kind
    return None


def limit_in(heading: str) -> TimeLimit | None:
    """The time that a heading names and that holds for what stands below it."""
    found = limits_in(heading)
    return found[0][1] if found and len(heading.split()) <= 8 else None


class _Walk:
    def __init__(self, *, new: bool) -> None:
        self.new = new
        self.area: Area | None = None
        self.area_level = 0
        self.asks: Kind | None = None
        self.asks_level = 0
        self.earlier = False
        self.limit: TimeLimit | None = None
        self.findings = False
        self.titles = False  # the next heading is the title of what is asked
        self.studies = 0
        self.study = 0
        self.study_box = 0
        self.untitled = False
        self.first = True

    def place(self, block: Block) -> Placed:
        if self.study and self.study_box and block.box != self.study_box:
            self.study = 0
        if block.shape is Shape.HEADING:
            self._heading(block)
        elif self.study and not self.study_box and _COMMENT.match(block.text):
            self.study = 0
        else:
            self.untitled = self.titles = False
        return Placed(
            block=block,
            area=self.area,
            asks=None if self.study else self.asks,
            earlier=self.earlier,
            limit=self.limit,
            study=self.study,
            findings=self.findings,
        )

    def _heading(self, block: Block) -> None:
        text = block.text
        if (title := study_title(text)) is not None:
            self.studies += 1
            self.study, self.study_box, self.untitled = self.studies, block.box, not title
            return
        if self.study and (self.untitled or self.study_box):
            self.untitled = False  # the case study's own title
            return
        self.study = 0
        if self.first:
            self.first = False
            self.asks, self.earlier = asks_in(text) if ":" in text else None, False
            return
        asks, limit = asks_in(text), limit_in(text)
        if asks is None and self.titles and len(text.split()) > LONGEST_AREA // 2:
            self.titles = False
            return
        self.titles = asks is not None
        named = self._area(block)
        if asks is not None:
            self.asks, self.asks_level = asks, block.level
            self.earlier = bool(_EARLIER.search(text))
            self.limit = limit
        elif limit is not None and self.asks is not None:
            self.limit = limit
        elif named or not (self.asks and self._below(block, self.asks_level)):
            self.asks, self.limit, self.earlier = None, None, False
        self.findings = bool(_FINDINGS.search(text)) or (
            self.findings and len(text.split()) > LONGEST_AREA // 2 and asks is None
        )

    def _below(self, block: Block, level: int) -> bool:
        return bool(block.level and level and block.level > level)

    def _area(self, block: Block) -> bool:
        """Whether the heading names an area; what it then is."""
        text = block.text
        theme = theme_of(text, new=self.new)
        if theme is not None:
            within = self._below(block, self.area_level) and self.area and self.area.theme
            if not within:
                self.area = Area(title=theme.title, theme=theme.key)
                self.area_level = block.level
            return True
        if _NO_AREA.match(text) or len(text.split()) > LONGEST_AREA:
            if block.level and self.area_level and block.level <= self.area_level:
                self.area = None
            return False
        if block.level and (not self.area_level or block.level <= self.area_level or not self.area):
            self.area, self.area_level = Area(title=text), block.level
            return True
        if not block.level and (self.area is None or self.area.theme is None):
            self.area = Area(title=text)
            return True
        return False


def placed(blocks: Sequence[Block], *, new: bool) -> Iterator[Placed]:
    """Each block where it stands; ``new`` prefers the topics since 2024 where both have a name."""
    walk = _Walk(new=new)
    for block in blocks:
        yield walk.place(block)
