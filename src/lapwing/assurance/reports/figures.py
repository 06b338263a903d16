"""How many audited cases were graded how, wherever a report says it in words, lists or a table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lapwing.assurance.reports.blocks import Block, Shape
from lapwing.assurance.reports.placing import Placed
from lapwing.assurance.reports.report import Area, Audit, Unread
from lapwing.assurance.reports.said import NUMBER, number_of

_GRADES = {
    "good": r"good",
    "requires_improvement": r"(?:requir\w+|need\w*|in\s+need\s+of|to)\s+improve(?:ment|d)?",
    "inadequate": r"inadequate(?:ly)?",
}
_GRADE = re.compile(
    "|".join(rf"(?P<{key}>\b{pattern}\b)" for key, pattern in _GRADES.items()), re.IGNORECASE
)
_NUMBER = re.compile(
    rf"(?<![\d.£/-])\b({NUMBER})\b(?!\s*(?:%|per\s*cent|months?|weeks?|days?|years?|hours?))",
    re.IGNORECASE,
)
_CASES = re.compile(
    rf"\b({NUMBER})\s+(?:of\s+(?:its|the\s+force’s|their)\s+)?(?:[\w-]+\s+){{0,4}}?(?:cases|case\s+files|files|records|investigations|incidents)\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\b\d+(?:\.\d+)?\s*(?:%|per\s*cent)", re.IGNORECASE)
_AUDITED = re.compile(
    r"\b(?:audit|assess|examin|review|grad|judg|inspect|dip.sampl|consider)\w*|\bcases?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """What was read, and what was not."""

    audits: tuple[Audit, ...]
    unread: tuple[Unread, ...]


def read_figures(blocks: Sequence[Placed]) -> Figures:
    """Every set of grades with how many cases had each."""
    totals = {number_of(said[1]) for one in blocks for said in _CASES.finditer(one.block.text)}
    audits: list[Audit] = []
    unread: list[Unread] = []
    for text, block, area in _stretches(blocks):
        read = _figures(text, block, area, totals)
        if isinstance(read, Audit):
            known = [(one.good, one.requires_improvement, one.inadequate) for one in audits]
            if (read.good, read.requires_improvement, read.inadequate) not in known:
                audits.append(read)
        elif read is not None:
            unread.append(read)
    return Figures(audits=tuple(audits), unread=tuple(unread))


def _stretches(blocks: Sequence[Placed]) -> Iterator[tuple[str, Block, Area | None]]:
    """Each block's text; a list's items and a table's rows also as one with what leads to them."""
    held: list[Placed] = []
    for one in blocks:
        if one.study:
            continue
        if one.block.shape in (Shape.ITEM, Shape.ROW) and held:
            held.append(one)
            continue
        yield from _listed(held)
        held = [one]
    yield from _listed(held)


def _listed(held: Sequence[Placed]) -> Iterator[tuple[str, Block, Area | None]]:
    whole = [one for one in held if len(_grades(one.block.text)) >= 2]
    for one in whole:
        heads = one.block.shape is Shape.ROW and not _NUMBER.search(one.block.text)
        if not heads:
            yield one.block.text, one.block, one.area
            continue
        for row in held[held.index(one) + 1 :]:
            name = row.block.text.split("|")[0].strip()
            whole_table = _NUMBER.fullmatch(name) or name.lower() in {"all", "total", "overall"}
            area = row.area if whole_table else Area(title=name)
            yield f"{one.block.text}; {row.block.text}", row.block, area
    rows = [one for one in held if len(_grades(one.block.text)) == 1]
    if not whole and len(rows) >= 2:
        yield "; ".join(one.block.text for one in held), rows[0].block, rows[0].area


def _grades(text: str) -> set[str]:
    return {found.lastgroup for found in _GRADE.finditer(text) if found.lastgroup}


def _figures(text: str, block: Block, area: Area | None, totals: set[int]) -> Audit | Unread | None:
    if not _AUDITED.search(text) and block.shape is not Shape.ROW:
        return None
    best: Audit | None = None
    for part in (text, *re.split(r"(?<=[.!?])\s+", text)):
        if len(_grades(part)) < 2:
            continue
        best = _counted(part, block, area, totals)
        if best is not None:
            return best
    if _PERCENT.search(text) and len(_grades(text)) >= 2:
        return Unread(
            why="It gives grades in percentages, and not how many cases.",
            text=text,
            paragraph=block.number,
        )
    if len(_grades(text)) == 3 and _NUMBER.search(text):
        return Unread(
            why="It gives grades and numbers that could not be put together.",
            text=text,
            paragraph=block.number,
        )
    return None


def _counted(text: str, block: Block, area: Area | None, totals: set[int]) -> Audit | None:
    tokens = sorted(
        [(found.start(), "", number_of(found[1])) for found in _NUMBER.finditer(text)]
        + [(found.start(), str(found.lastgroup), 0) for found in _GRADE.finditer(text)]
    )
    if (column := _columns(tokens)) is not None:
        return _audit(column, sum(column.values()), block, area)
    before, after = _paired(tokens, step=-1), _paired(tokens, step=1)
    said = {number_of(found[1]) for found in _CASES.finditer(text)}
    for paired in (before, after):
        total = sum(paired.values())
        if len(paired) == 3 and total in said:
            return _audit(paired, total, block, area)
    for paired in _preferred(tokens, before, after):
        total = sum(paired.values())
        if len(paired) == 3:
            # A total beside them that they do not add up to: no reading of them is certain.
            beyond = max(said, default=0) > max(paired.values())
            return None if beyond and total not in totals else _audit(paired, total, block, area)
    return None


def _columns(tokens: Sequence[tuple[int, str, int]]) -> dict[str, int] | None:
    """The grades of a table's first row with the numbers of another, where they are as many."""
    grades = [grade for _, grade, _ in tokens if grade]
    numbers = [number for _, grade, number in tokens if not grade]
    if len(grades) != len(_GRADES) or [grade for _, grade, _ in tokens[: len(grades)]] != grades:
        return None
    if len(numbers) == len(grades) + 1:  # with a column of all cases, first or last
        first, *rest = numbers
        numbers = (
            rest if first == sum(rest) else numbers[:-1] if numbers[-1] == sum(numbers[:-1]) else []
        )
    return dict(zip(grades, numbers, strict=True)) if len(numbers) == len(grades) else None


def _preferred(
    tokens: Sequence[tuple[int, str, int]], before: dict[str, int], after: dict[str, int]
) -> tuple[dict[str, int], ...]:
    """Which reading comes first: numbers stand behind the grades where a number ends the text."""
    return (before, after) if tokens and tokens[-1][1] else (after, before)


def _paired(tokens: Sequence[tuple[int, str, int]], *, step: int) -> dict[str, int]:
    """Each grade with the number right beside it, on that side."""
    found: dict[str, int] = {}
    for place, (_, grade, _number) in enumerate(tokens):
        beside = place + step
        if grade and 0 <= beside < len(tokens) and not tokens[beside][1] and grade not in found:
            found[grade] = tokens[beside][2]
    return found


def _audit(paired: dict[str, int], cases: int | None, block: Block, area: Area | None) -> Audit:
    return Audit(
        cases=cases,
        good=paired["good"],
        requires_improvement=paired["requires_improvement"],
        inadequate=paired["inadequate"],
        area=area,
        paragraph=block.number,
    )
