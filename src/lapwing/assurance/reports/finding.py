"""What a report found improved and what still to improve, its grades, and its case studies."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lapwing.assurance.reports.blocks import Shape
from lapwing.assurance.reports.placing import Placed, study_title
from lapwing.assurance.reports.recommending import sentences
from lapwing.assurance.reports.report import CaseStudy, Finding, Found, Unread
from lapwing.assurance.reports.said import NUMBER, number_of

_TO_IMPROVE = re.compile(
    r"\b(?:(?:still|also)\s+(?:requir\w+|need\w*)\b.*improve|requir(?:es?|ing)\s+improvement|areas?\s+for\s+improvements?"
    r"|needs?\s+to\s+(?:improve|do|be|make|ensure|strengthen|focus|understand|provide|increase|reduce|consider)|still\s+(?:working|waits?|miss\w*|be\s+done|more\s+to)"
    r"|still\s+(?:doesn’t|don’t|does\s+not|do\s+not|aren’t|are\s+not|isn’t)|remain\w*\s+(?:inconsistent|a\s+concern|in\s+custody|poor)"
    r"|inconsistent|isn’t\s+(?:yet\s+)?consistent|not\s+(?:yet\s+)?consistent\w*|too\s+(?:often|long|many|slow\w*)|more\s+to\s+be\s+done"
    r"|less\s+effective|not\s+good\s+enough|poor|weak\w*|delays?\b|shouldn’t|should\s+not|(?:doesn’t|don’t|does\s+not|do\s+not|isn’t|aren’t)\s+\w+"
    r"|fail\w*\s+to|opportunities?\s+(?:for|to)\b.*\bimprove|concern(?:s|ed)\s+(?:about|that)|inadequate)\b",
    re.IGNORECASE,
)
_IMPROVED = re.compile(
    r"\b(?:ha(?:s|ve|d)\s+(?:\w+\s+)?(?:improved|addressed|increased|strengthened|taken\s+steps)|improvements?\s+(?:\w+\s+){0,3}(?:in|noted|made)"
    r"|(?:is|are|was|were)\s+(?:now\s+)?(?:much\s+|\w+ly\s+)?(?:better|more\s+effective|effective|improved|good|prompt\w*|strong)"
    r"|(?:is|are)\s+now\s+\w+|works?\s+(?:well|hard|effectively)|strengths?|doing\s+well|good\s+practice|now\s+more\s+effective"
    r"|particular\s+improvements?|significantly\s+improved|improved)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:but|however|although|though|yet)\b", re.IGNORECASE)
_GRADE = r"(?P<grade>outstanding|good|adequate|requir(?:es|ing)\s+improvement|inadequate)"
_GRADED = re.compile(
    rf"^(?:graded?|judge?ment|overall\s+\w+)?\s*:?\s*{_GRADE}\s*\.?$", re.IGNORECASE
)
_GRADED_AT = re.compile(
    rf"^(?P<who>[\w\s’'&-]{{3,60}}?(?:Police|Constabulary|force|service|partnership))\s+(?:is|was|are)?\s*"
    rf"(?:graded\s+(?:as\s+)?|assessed\s+as\s+|judged\s+(?:as\s+)?)?{_GRADE}\s+(?:at|in|for)\s+(?P<what>[^.]{{5,160}})\.?$",
    re.IGNORECASE,
)
_ROW = re.compile(rf"^(?P<what>[^|]{{3,100}})\s*\|\s*{_GRADE}$", re.IGNORECASE)
_ACHIEVED = re.compile(
    rf"\b({NUMBER})\s+(?:of|out\s+of)\s+(?:the|our|its|these)?\s*({NUMBER})?\s*(?:\w+\s+){{0,2}}recommendations?\s+"
    r"(?:have\s+been|had\s+been|were|are|has\s+been)\s+(?:\w+\s+)?(?:achieved|met|closed|completed|implemented|discharged|addressed)\b",
    re.IGNORECASE,
)
# Sentences that name what is still to improve, without a list.
_NAMED = re.compile(
    r"\bareas?\b.{0,40}\brequiring\s+improvement|\bareas?\s+for\s+improvements?\s+(?:include|are|were)"
    r"|\b(?:also|still)\s+needs?\s+to\s+improve\b",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"^(?P<lead>[^–—:]{10,160}?)\s*(?:\s[–—-]\s|:\s|\bin\s+particular\b|\bparticularly\b)\s*(?P<list>.+;.+)$"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Findings:
    """What was read, and what was not."""

    findings: tuple[Finding, ...]
    case_studies: tuple[CaseStudy, ...]
    unread: tuple[Unread, ...]


def read_findings(blocks: Sequence[Placed]) -> Findings:
    """The findings and case studies of a report."""
    findings: list[Finding] = []
    unread: list[Unread] = []
    lead: tuple[Found, str] | None = None
    announced: Placed | None = None
    for one in blocks:
        text = one.block.text
        if one.study or one.asks:
            lead, announced = None, None
            continue
        if one.block.shape is Shape.ITEM and lead is not None:
            announced = None
            findings.append(_finding(lead[0], text, one))
            continue
        if announced is not None:
            unread.append(_missing(announced))
        lead = announced = None
        if (graded := _graded(one)) is not None:
            findings.append(graded)
            continue
        if one.block.shape is Shape.HEADING:
            if found := _heading(one):
                findings.append(found)
            elif one.findings and len(text.split()) > 4 and _is_sentence(text):
                unread.append(
                    Unread(
                        why="A finding, but not plainly of something improved or still to improve.",
                        text=text,
                        paragraph=one.block.number,
                    )
                )
            continue
        findings += _counts(one)
        last = sentences(text)[-1] if sentences(text) else ""
        if last.endswith(":") and (kind := found_in(last)) is not None:
            lead, announced = (kind, last), one
            continue
        findings += _inline(one)
    if announced is not None:
        unread.append(_missing(announced))
    return Findings(
        findings=_once(findings), case_studies=tuple(_studies(blocks)), unread=tuple(unread)
    )


def found_in(text: str) -> Found | None:
    """Whether words tell of something improved or still to improve; the worse where of both."""
    worse, better = _TO_IMPROVE.search(text), _IMPROVED.search(text)
    if better is None:
        return Found.TO_IMPROVE if worse else None
    # “Works well, but misses some opportunities”: what is turned round is still to improve.
    if _BUT.search(text) or (worse and worse.start() <= better.start()):
        return Found.TO_IMPROVE
    return Found.IMPROVED


def _finding(found: Found, text: str, one: Placed) -> Finding:
    tidy = re.sub(r"(?:;\s*(?:and|or)?|,\s*(?:and|or)?|\.)\s*$", "", text).strip()
    return Finding(found=found, text=tidy, area=one.area, paragraph=one.block.number)


def _is_sentence(text: str) -> bool:
    return bool(
        re.search(
            r"\b(?:is|are|has|have|need\w*|should|does|doesn’t|don’t|works?|make\w*|share\w*|still|isn’t|aren’t)\b",
            text,
        )
    )


def _heading(one: Placed) -> Finding | None:
    """A heading that is a sentence says what was found below it."""
    text = one.block.text
    if len(text.split()) < 5 or not _is_sentence(text) or text.endswith("?"):
        return None
    found = found_in(text)
    return _finding(found, text, one) if found is not None else None


def _graded(one: Placed) -> Finding | None:
    text = one.block.text
    if found := _ROW.match(text) or _GRADED_AT.match(text):
        what, grade = found["what"].strip(), found["grade"].capitalize()
        return Finding(
            found=Found.GRADED,
            text=f"{what}: {_grade(grade)}",
            area=one.area,
            paragraph=one.block.number,
        )
    if one.area is not None and (found := _GRADED.match(text)):
        return Finding(
            found=Found.GRADED,
            text=f"{one.area.title}: {_grade(found['grade'])}",
            area=one.area,
            paragraph=one.block.number,
        )
    return None


def _grade(text: str) -> str:
    return re.sub(r"requiring", "requires", " ".join(text.lower().split())).capitalize()


def _counts(one: Placed) -> Iterator[Finding]:
    for said in sentences(one.block.text):
        if found := _ACHIEVED.search(said):
            yield Finding(
                found=Found.ACHIEVED,
                text=said,
                area=one.area,
                number=number_of(found[1]),
                of=number_of(found[2]) if found[2] else None,
                paragraph=one.block.number,
            )


def _inline(one: Placed) -> Iterator[Finding]:
    """A list that stands within its sentence, parted by semicolons; or what names one."""
    for said in sentences(one.block.text):
        parted = _INLINE.match(said)
        if parted and (found := found_in(parted["lead"])) is not None:
            for part in parted["list"].rstrip(".").split(";"):
                text = re.sub(r"^\s*(?:and|particularly)\s+", "", part).strip()
                if text:
                    yield _finding(found, text, one)
        elif _NAMED.search(said):
            yield _finding(Found.TO_IMPROVE, said, one)


def _missing(one: Placed) -> Unread:
    return Unread(
        why="A list was announced, and none could be read.",
        text=sentences(one.block.text)[-1],
        paragraph=one.block.number,
    )


def _once(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    kept: dict[tuple[Found, str], Finding] = {}
    for one in findings:
        kept.setdefault((one.found, one.text.lower()), one)
    return tuple(kept.values())


def _studies(blocks: Sequence[Placed]) -> Iterator[CaseStudy]:
    found: dict[int, list[Placed]] = {}
    for one in blocks:
        if one.study:
            found.setdefault(one.study, []).append(one)
    for held in found.values():
        heads = [one.block.text for one in held if one.block.shape is Shape.HEADING]
        said = [title for head in heads if (title := study_title(head))]
        others = [head for head in heads if study_title(head) is None]
        text = "\n".join(one.block.text for one in held if one.block.shape is not Shape.HEADING)
        if text:
            yield CaseStudy(
                title=next(iter([*said, *others]), ""),
                text=text,
                area=held[0].area,
                paragraph=held[0].block.number,
            )
