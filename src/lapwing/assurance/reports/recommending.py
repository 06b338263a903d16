"""The recommendations of a report: where each begins, what belongs to it and by when."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from rapidfuzz import fuzz

from lapwing.assurance.reports.blocks import Block, Marker, Shape
from lapwing.assurance.reports.placing import Placed, label_of
from lapwing.assurance.reports.report import Kind, Recommendation, Unread
from lapwing.assurance.reports.said import (
    NUMBER,
    Limit,
    TimeLimit,
    limit_of_cell,
    limits_in,
    number_of,
    speaks_of_haste,
)

ALIKE = 93  # of a hundred: the same recommendation told twice, as a summary at the end does

_WHO = (
    r"(?:we|I|inspectors|the\s+inspectorates?|the\s+inspectors|HMICFRS|HMIC|HMI\s+Probation|HMIP|HMI"
    r"|Ofsted|the\s+CQC|CQC|Estyn|CIW|HIW|ETI|His\s+Majesty’s\s+Inspector\w*|Her\s+Majesty’s\s+Inspector\w*)"
)
_RECOMMENDS = re.compile(
    rf"\b{_WHO}\s+(?:(?:also|therefore|further|now|strongly|jointly|would|have|again|and|all|both)\s+)*"
    r"recommends?\b"
    r"|\bit\s+is\s+(?:also\s+|therefore\s+|further\s+)?recommended\b"
    r"|\b(?:our|a|the)\s+(?:\w+\s+)?recommendation\s+(?:is|to\s+(?:the\s+)?[\w\s]{3,40}?\s+is)\s+(?:that|for)\b"
    r"|\bis\s+recommended\s+to\b",
    re.IGNORECASE,
)
_RECOMMENDED = re.compile(rf"\b{_WHO}\s+(?:\w+\s+)?recommended\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:do(?:es)?\s+not|don’t|don't|make\s+no|no)\s+recommend", re.IGNORECASE)
_MODAL = re.compile(
    r"\b(?:should|must|shall|needs?\s+to|is\s+to|are\s+to|ought\s+to|is\s+required\s+to|are\s+required\s+to)\b",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(
    r"\b(?:Police|Constabulary|police\s+service|the\s+force|the\s+constabulary|chief\s+constables?"
    r"|commissioner|forces|partnership|partners|local\s+authorit(?:y|ies)|council|children’s\s+(?:social\s+care|services)"
    r"|integrated\s+care\s+board|health|probation|youth\s+justice|Heddlu|Home\s+Office|College\s+of\s+Policing"
    r"|safeguarding\s+\w+|the\s+service|leaders)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:told\s+us|said|says|states?|policy|guidance|law|legislation|code|was\s+told|agreed|expects?)\b",
    re.IGNORECASE,
)
# What a force is to send back about all of them is no recommendation of its own.
_ANSWER = re.compile(
    r"\b(?:send|provide|submit|give|respond|report|reply|write|explain|publish)\w*\b.{0,60}"
    r"\b(?:action\s+plan|(?:written\s+)?(?:response|statement)|to\s+(?:us|HMICFRS|the\s+inspectorate))\b",
    re.IGNORECASE,
)
_FORCE_SHOULD = re.compile(
    r"\b(?:[A-Z][\w’-]+\s+(?:Police|Constabulary)|the\s+(?:force|constabulary|chief\s+constable))\s+"
    r"(?:should|must|needs?\s+to)\s+(?!have\b)",
)
_MORE = re.compile(
    r"^(?:This|It|These|They|The\s+(?:review|plan|actions?|work|training|process|audit|force|constabulary)"
    r"|In\s+(?:doing\s+(?:so|this)|particular)|As\s+a\s+minimum|Particular\s+attention)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\b(?:should|must|includ\w+|needs?\s+to|attention|as\s+a\s+minimum)\b", re.IGNORECASE
)
# An abbreviation's dot ends no sentence.
_SENTENCE = re.compile(
    r"(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bNo\.)(?<!\bSt\.)(?<!\bDr\.)(?<=[.!?])[”’\"')\]]?\s+(?=[“‘\"'(]?[A-Z])"
)
_MADE = re.compile(
    rf"\b(?:made|make|makes|making|contains?|set\s+out|given|issued|of\s+(?:our|the|its|these))\s+"
    rf"(?:a\s+(?:total|further)\s+(?:of\s+)?)?({NUMBER})\s+(?:\w+\s+){{0,2}}recommendations?\b"
    rf"|\b(?:total\s+of|there\s+are|has\s+had)\s+({NUMBER})\s+(?:\w+\s+){{0,2}}recommendations?\b",
    re.IGNORECASE,
)


@dataclass(kw_only=True, slots=True)
class _Begun:
    """A recommendation as it is being read."""

    text: str
    placed: Placed
    kind: Kind
    parts: list[str] = field(default_factory=list)
    markers: set[Marker | None] = field(default_factory=set)
    listed: bool = False
    within: bool = False  # the last part has parts of its own
    limit: TimeLimit | None = None  # said beside it, as in a table


@dataclass(frozen=True, kw_only=True, slots=True)
class Read:
    """The recommendations that were read, and what was not."""

    recommendations: tuple[tuple[Recommendation, TimeLimit | None, bool], ...]
    unread: tuple[Unread, ...]


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph."""
    return [part for part in _SENTENCE.split(text) if part.strip()]


def stated(blocks: Sequence[Block]) -> list[tuple[int, Block]]:
    """How many recommendations the report says there are, wherever it says so."""
    return [
        (number_of(said[1] or said[2]), block)
        for block in blocks
        for said in _MADE.finditer(block.text)
    ]


def read_recommendations(blocks: Sequence[Placed]) -> Read:
    """Every recommendation of a report. Numbered items are parts or recommendations of their own,
    as the report's own count of them says; where it gives none, as their lead reads.
    """
    counts = {number for number, _ in stated([one.block for one in blocks])}
    readings = [_read(blocks, apart=apart) for apart in (None, True, False)]
    for reading in readings:
        if counts & counted(one for one, _, _ in reading.recommendations):
            return reading
    return readings[0]


def counted(read: Iterable[Recommendation]) -> set[int]:
    """How many were read: all, and those alone that are called recommendations."""
    kinds = [one.kind for one in read]
    return {len(kinds), len([kind for kind in kinds if kind is not Kind.AREA_FOR_IMPROVEMENT])}


def _read(blocks: Sequence[Placed], *, apart: bool | None) -> Read:
    reader = _Reader()
    for place, one in enumerate(blocks):
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        reader.take(one, after)
    reader.close()
    kept: list[tuple[Recommendation, TimeLimit | None, bool]] = []
    unread = list(reader.unread)
    for begun in reader.begun:
        for read, limit, notes in _finished(begun, apart=apart):
            if not any(_same(read, other) for other, _, _ in kept):
                kept.append((read, limit, begun.placed.earlier))
                unread += notes
    return Read(recommendations=tuple(kept), unread=tuple(unread))


class _Reader:
    """Goes through the blocks once, with the recommendation that is open."""

    def __init__(self) -> None:
        self.begun: list[_Begun] = []
        self.unread: list[Unread] = []
        self.open: _Begun | None = None
        self.under_heading = 0
        self.levels: list[int] = []
        self.unfinished = False

    def take(self, one: Placed, after: Placed | None) -> None:
        """Read one more block."""
        block = one.block
        if one.study:
            self.open = None
        elif block.shape is Shape.HEADING:
            self._heading(one, after)
        elif block.shape is Shape.ROW and one.asks:
            self._row(one, one.asks)
        elif block.shape is Shape.ITEM and self._part(one):
            pass
        else:
            self._paragraph(one)

    def close(self) -> None:
        """Nothing follows."""
        for begun in self.begun:
            if begun.text.rstrip().endswith(":") and not begun.parts:
                self.unread.append(
                    Unread(
                        why="A list was announced, and none could be read.",
                        text=begun.text,
                        paragraph=begun.placed.block.number,
                    )
                )

    def _heading(self, one: Placed, after: Placed | None) -> None:
        self.open = None
        self.under_heading = 0
        label = label_of(one.block.text)
        text = label[1] if label else one.block.text
        kind = label[0] if label else one.asks
        # The title of an area for improvement is what is asked; what follows explains it.
        if kind and _MODAL.search(text) and not text.endswith("?"):
            self._begin(text, one, kind)
            self.under_heading = 1
            followed = after is not None and after.block.shape is Shape.ITEM
            if not followed and not text.endswith(":"):
                self.open = None

    def _row(self, one: Placed, asks: Kind) -> None:
        """A table's row: what is asked stands in one cell, and by when may stand in another."""
        self.open = None
        cells = [cell.strip() for cell in one.block.text.split("|")]
        asked = next(
            (cell for cell in cells if _MODAL.search(cell) or _RECOMMENDS.search(cell)), ""
        )
        if not asked:
            return
        self._begin(asked, one, asks)
        beside = [limit_of_cell(cell) for cell in cells if cell != asked and len(cell.split()) <= 8]
        self.begun[-1].limit = next((limit for limit in beside if limit), None)
        self.open = None

    def _part(self, one: Placed) -> bool:
        """Whether an item belongs to the recommendation that is open."""
        open_ = self.open
        if open_ is None or not (open_.listed or _leads(open_.text)):
            return False
        text = one.block.text
        if _RECOMMENDS.search(text):
            return False
        open_.listed = True
        first = min((level for level in self.levels), default=one.block.level)
        if open_.parts and one.block.level > first:
            open_.parts[-1] = _with_sub(open_.parts[-1], text, first=not open_.within)
            open_.within = True
        else:
            open_.within = False
            self.levels.append(one.block.level)
            open_.parts.append(_tidy(text))
            open_.markers.add(one.block.marker)
        return True

    def _paragraph(self, one: Placed) -> None:
        block = one.block
        label = label_of(block.text)
        text = label[1] if label else block.text
        asks = label[0] if label else one.asks
        if self.open is not None and self._more(text):
            return
        if self.open is not None and self._lost_bullet(text):
            return
        self.open = None
        taken = False
        for sentence in sentences(text):
            if self._opens(sentence, one, asks, labelled=label is not None, first=not taken):
                self._begin(sentence, one, asks or Kind.RECOMMENDATION)
                taken = True
            elif taken and (asks or _GOES_ON.search(sentence)):
                self.begun[-1].text = f"{self.begun[-1].text} {sentence}"
            elif (why := _speaks(sentence, asks, taken=taken)) and not _ANSWER.search(sentence):
                self.unread.append(Unread(why=why, text=sentence, paragraph=block.number))
        self.under_heading += 1

    def _opens(
        self, sentence: str, one: Placed, asks: Kind | None, *, labelled: bool, first: bool
    ) -> bool:
        if _NOT.search(sentence) or _ANSWER.search(sentence):
            return False
        if _RECOMMENDS.search(sentence):
            return True
        if asks and _RECOMMENDED.search(sentence):
            return True
        if labelled and first:
            return asks is not Kind.CAUSE_OF_CONCERN or bool(_limited(sentence))
        if _limited(sentence) and _ADDRESSED.search(sentence) and not _TOLD.search(sentence):
            return True
        if asks is None:
            return False
        if asks is Kind.CAUSE_OF_CONCERN:
            return bool(_limited(sentence))
        if asks is Kind.AREA_FOR_IMPROVEMENT and self.under_heading:
            return one.block.shape is Shape.ITEM and not self._titled()
        if one.block.shape is Shape.ITEM:
            return first
        if _MORE.match(sentence) and not first:
            return False
        return bool(_MODAL.search(sentence)) and not _TOLD.search(sentence)

    def _titled(self) -> bool:
        """Whether this part of the report already has its area for improvement as a title."""
        return bool(self.begun) and self.begun[-1].placed.block.shape is Shape.HEADING

    def _begin(self, text: str, one: Placed, kind: Kind) -> None:
        self.open = _Begun(text=text.strip(), placed=one, kind=kind)
        self.levels = []
        self.begun.append(self.open)

    def _more(self, text: str) -> bool:
        """Whether a paragraph goes on with the recommendation that is open."""
        open_ = self.open
        if open_ is None or not _MORE.match(text) or not _GOES_ON.search(text):
            return False
        if _limited(text) or _RECOMMENDS.search(text):
            return False
        if open_.parts:
            return False
        open_.text = f"{open_.text} {text}"
        return True

    def _lost_bullet(self, text: str) -> bool:
        """Whether a paragraph is a part whose bullet was lost when it was pasted."""
        open_ = self.open
        if open_ is None or not _leads(open_.text) or _RECOMMENDS.search(text):
            return False
        if open_.parts and not self.unfinished:
            return False
        if not (text[:1].islower() or text.endswith((";", "; and", ", and"))):
            return False
        self.unfinished = not text.endswith(".")
        open_.parts.append(_tidy(text))
        return True


def _leads(text: str) -> bool:
    """Whether a text leads to a list: it ends with a colon, or is not ended."""
    return text.endswith((":", "–", "-", "—")) or not re.search(r"[.!?][”’\"')]?$", text)


def _limited(sentence: str) -> bool:
    """Whether a sentence says that something should be done by a time, and says so at its head."""
    modal = _MODAL.search(sentence)
    if modal is None:
        return False
    return any(
        place < modal.end() + 12 or limit.limit is Limit.DATE
        for place, limit in limits_in(sentence)
    )


def _speaks(sentence: str, asks: Kind | None, *, taken: bool) -> str:
    """Why somebody should look at a sentence that was not read, if they should."""
    if re.search(r"\brecommend(?:s|ed)?\b", sentence, re.IGNORECASE):
        return "" if _NOT.search(sentence) else "It speaks of a recommendation, and makes none."
    if taken or _TOLD.search(sentence):
        return ""
    wanted = _MODAL if asks is Kind.RECOMMENDATION else _FORCE_SHOULD
    said = "It says what should be done, and not plainly that this is recommended."
    return said if wanted.search(sentence) else ""


def _tidy(text: str) -> str:
    """A part without what only joined it to the next one."""
    return re.sub(r"(?:[;,.]|;\s*(?:and|or)|,\s*(?:and|or))\s*$", "", text).strip()


def _with_sub(part: str, sub: str, *, first: bool) -> str:
    """A part with one that stands in a list within it."""
    gap = "; " if not first else " " if part.endswith(":") else ": "
    return f"{part}{gap}{_tidy(sub)}"


def _same(one: Recommendation, other: Recommendation) -> bool:
    whole, before = (" ".join((item.text, *item.parts)).lower() for item in (one, other))
    return bool(fuzz.ratio(whole, before) >= ALIKE) and one.timescale == other.timescale


def _finished(
    begun: _Begun, *, apart: bool | None
) -> Iterator[tuple[Recommendation, TimeLimit | None, list[Unread]]]:
    """The recommendation, or one for each item where each is a recommendation of its own."""
    own = [limits_in(part) for part in begun.parts]
    timed = any(limits and limits[0][0] < 3 for limits in own)
    lead = _limit(begun.text)
    single = begun.markers == {Marker.NUMBER} and len(begun.parts) > 1
    if apart is None:
        limit = lead or begun.limit or begun.placed.limit
        apart = limit is None and not _RECOMMENDS.search(begun.text)
        apart = apart and begun.kind is Kind.RECOMMENDATION
    if begun.parts and ((timed and lead is None) or (single and apart)):
        for part in begun.parts:
            text = f"{begun.text.rstrip(':').rstrip()} {part}"
            yield _one(begun, text, (), _limit(part) or lead)
        return
    yield _one(begun, begun.text, tuple(begun.parts), lead)


def _limit(text: str) -> TimeLimit | None:
    """The limit of a recommendation: that of its first sentence, where it is said first."""
    found = limits_in(sentences(text)[0])
    return found[0][1] if found else None


def _one(
    begun: _Begun, text: str, parts: tuple[str, ...], limit: TimeLimit | None
) -> tuple[Recommendation, TimeLimit | None, list[Unread]]:
    limit = limit or begun.limit or begun.placed.limit
    number = begun.placed.block.number
    notes: list[Unread] = []
    different = {one.words for _, one in limits_in(sentences(text)[0])}
    if limit is None:
        why = (
            "It speaks of haste, but not plainly of its own: by when it is to be done is not read."
            if speaks_of_haste(text)
            else "No time limit is given."
        )
        notes.append(Unread(why=why, text=text, paragraph=number))
    elif len(different) > 1:
        why = f"It names more than one time: {', '.join(sorted(different))}."
        notes.append(Unread(why=why, text=text, paragraph=number))
    elif limit.limit is Limit.UNKNOWN:
        why = f"“{limit.words}” may mean more than one day."
        notes.append(Unread(why=why, text=text, paragraph=number))
    one = Recommendation(
        text=text,
        parts=parts,
        area=begun.placed.area,
        kind=begun.kind,
        timescale=limit.words if limit else None,
        paragraph=number,
    )
    return one, limit, notes


def dated(one: Recommendation, limit: TimeLimit | None, published: date | None) -> Recommendation:
    """The recommendation with the day on which its limit falls."""
    return replace(one, due=limit.due(published) if limit else None)
