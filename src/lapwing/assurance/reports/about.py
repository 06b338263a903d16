"""Whose report it is, of which force, when its inspectors came and when it was published."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from lapwing.assurance.reports.blocks import Block, Pages, Shape
from lapwing.assurance.reports.report import About, Unread
from lapwing.assurance.reports.said import day_in, months_in

_BODIES = (
    ("HMICFRS", r"HMICFRS|Inspectorate\s+of\s+Constabulary\s+and\s+Fire"),
    ("HMIC", r"\bHMIC\b|Inspectorate\s+of\s+Constabulary(?!\s+and)"),
    ("Ofsted", r"\bOfsted\b"),
    ("CQC", r"\bCQC\b|Care\s+Quality\s+Commission"),
    ("HMI Probation", r"HMI\s*Probation|Inspectorate\s+of\s+Probation|\bHMIP\b"),
    ("HMI Prisons", r"HMI\s*Prisons|Inspectorate\s+of\s+Prisons"),
    ("CIW", r"\bCIW\b|Care\s+Inspectorate\s+Wales"),
    ("HIW", r"\bHIW\b|Healthcare\s+Inspectorate\s+Wales"),
    ("Estyn", r"\bEstyn\b"),
    ("IOPC", r"\bIOPC\b|Independent\s+Office\s+for\s+Police\s+Conduct"),
)
_NAME = r"(?!(?:Police|Constabulary)\b)[A-Z][\w’'-]+"
_FORCE = re.compile(
    rf"\b((?:{_NAME}(?:,)?\s+(?:(?:and|&|of|the)\s+)?){{1,4}})(Police\s+Service|Police|Constabulary)\b(?!\s+(?:and\s+Crime|National|Federation|Act|Powers|Code))"
    rf"|\b(Heddlu\s+{_NAME}(?:[\s-]{_NAME})?)"
)
# What stands before “Police” and is no force's name.
_NO_FORCE = {
    "the", "this", "a", "an", "his", "her", "majesty’s", "we", "our", "in", "at", "by", "for",
    "when", "national", "college", "inspectorate", "how", "both", "if", "as", "but", "and", "that",
    "since", "after", "however", "frontline", "within", "immediately", "assistant", "chief",
    "overall", "overview", "police", "recommend", "recommendations", "recommendation", "while",
    "until", "from", "all", "to", "also",
}  # fmt: skip
_PUBLISHED = re.compile(
    r"\b(?:first\s+published|published(?:\s+on)?|publication\s+date|date\s+of\s+publication|date\s+published"
    r"|publication|issued(?:\s+on)?|report\s+date)\s*(?:on\s*)?[:–-]?\s*",
    re.IGNORECASE,
)
_UNCLEAR = re.compile(r"\bpublish\w*\b[^.]{0,60}\b(?:today|yesterday|this\s+week)\b", re.IGNORECASE)
_FIELDWORK = re.compile(
    r"\b(?:fieldwork|inspected|re-?inspection|inspection\s+(?:took\s+place|was\s+carried\s+out|dates?)|we\s+(?:returned|visited)"
    r"|returned\s+to\s+the\s+force|took\s+place|carried\s+out|underwent)\b",
    re.IGNORECASE,
)
_HEAD = 12  # blocks in which a report's front page stands
_TITLE_COUNTS = 6  # mentions that one in the title is worth


def read_about(pages: Pages) -> tuple[About, tuple[Unread, ...]]:
    """Whose report it is and when; and what of that could not be read."""
    blocks = pages.blocks
    heads = [one for one in blocks if one.shape is Shape.HEADING]
    title = next((one.text for one in heads if one.level == 1 or one.number <= _HEAD), "")
    published = _published(pages)
    forces = _forces(blocks, title)
    unread: list[Unread] = []
    if published is None:
        said = next((one for one in blocks if _UNCLEAR.search(one.text)), None)
        why = "The day it was published is not given, so nothing counted from it has a day."
        unread.append(
            Unread(why=why, text=said.text if said else "", paragraph=said.number if said else None)
        )
    if not forces:
        unread.append(Unread(why="Which force it is about could not be read."))
    elif len(forces) > 1:
        unread.append(
            Unread(why=f"It is about more than one force: {', '.join(forces)}.", text=title)
        )
    about = About(
        body=_body(blocks),
        force=" and ".join(forces) or None,
        title=title,
        published=published,
        fieldwork=_fieldwork(blocks),
    )
    return about, tuple(unread)


def _published(pages: Pages) -> date | None:
    for place, block in enumerate(pages.blocks):
        for said in _PUBLISHED.finditer(block.text):
            rest = block.text[said.end() : said.end() + 40]
            found = day_in(rest)
            if found is not None and (_stands_first(rest) or place < _HEAD):
                return found
            after = pages.blocks[place + 1].text if place + 1 < len(pages.blocks) else ""
            if not rest.strip() and len(after) < 40 and (found := day_in(after)) is not None:
                return found
    if pages.published:
        return date.fromisoformat(pages.published)
    alone = [day_in(one.text) for one in pages.blocks[:_HEAD] if len(one.text) < 30]
    days = [day for day in alone if day is not None]
    return days[0] if len(days) == 1 else None


def _stands_first(rest: str) -> bool:
    return bool(re.match(r"\s*(?:\w+day,?\s+)?\d", rest))


def _body(blocks: Sequence[Block]) -> str | None:
    text = "\n".join(one.text for one in blocks)
    named = [name for name, pattern in _BODIES if re.search(pattern, text)]
    if "HMICFRS" in named and "HMIC" in named:
        named.remove("HMIC")
    # A force's report names others in passing; a joint report names them on its front page.
    head = "\n".join(one.text for one in blocks[:_HEAD])
    first = [name for name, pattern in _BODIES if name in named and re.search(pattern, head)]
    return ", ".join(first or named[:1]) or None


def _forces(blocks: Sequence[Block], title: str) -> list[str]:
    counted: Counter[str] = Counter()
    for block in blocks:
        for name in _names(block.text):
            counted[name] += 1
    in_title = list(dict.fromkeys(_names(title)))
    if not counted:
        return []
    if len(in_title) > 1:
        return in_title
    for name in list(counted):
        place = re.sub(r"\s+(?:Police\s+Service|Police|Constabulary)$", "", name)
        if place.lower() in title.lower():
            counted[name] += _TITLE_COUNTS
    (first, most), *rest = counted.most_common()
    # Two forces that are named about as often: a report on both.
    alike = [name for name, count in rest if count == most and most > 1]
    return [first, *alike]


def _names(text: str) -> list[str]:
    found: list[str] = []
    for said in _FORCE.finditer(text):
        if said[3]:
            found.append(said[3])
            continue
        words = said[1].split()
        while words and words[0].lower().rstrip(",") in _NO_FORCE:
            words = words[1:]
        if words and words[0][0].isupper():
            found.append(" ".join([*words, " ".join(said[2].split())]))
    return found


def _fieldwork(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The months in which inspectors were there, such as "2025-03", in the order of the report."""
    found: list[str] = []
    for block in blocks:
        for said in re.split(r"(?<=[.!?])\s+", block.text):
            if _FIELDWORK.search(said):
                found += [f"{year}-{month:02}" for year, month in months_in(said)]
    return tuple(dict.fromkeys(found))
