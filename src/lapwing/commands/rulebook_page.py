"""The rulebook as a page in Markdown, generated and never written by hand."""

from collections.abc import Mapping, Sequence

from lapwing.duties.language import Confidence
from lapwing.duties.rulebook import Published, PublishedNumber
from lapwing.record.roles import ROLES

_HEAD = """# The rulebook

<!-- Made by `lapwing rulebook --markdown`; do not edit. -->

Every rule that Lapwing keeps, with what it rests on. Nothing marked **local** is law or guidance:
it is a force's own choice, and another force may choose otherwise. **Unverified** means that
nobody has checked the source. Stories are the rules' tests.
"""


def page(rules: Sequence[Published], areas: Mapping[str, str]) -> str:
    """The whole page."""
    kept = [rule for rule in rules if rule.rule != "not adopted"]
    awaited = [rule for rule in rules if rule.rule == "not adopted"]
    lines = [_HEAD]
    for area in dict.fromkeys(rule.area for rule in kept):
        lines.append(f"## {areas[area]}\n")
        for rule in kept:
            if rule.area == area:
                lines += _rule(rule)
    if awaited:
        lines.append("## Not adopted yet\n")
        lines.append(f"{awaited[0].reason}\n")
        for area in dict.fromkeys(rule.area for rule in awaited):
            lines.append(f"### {areas[area]}\n")
            lines += [f"- `{rule.key}`: {rule.title}" for rule in awaited if rule.area == area]
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _rule(rule: Published) -> list[str]:
    head = f"`{rule.key}` · {rule.rule} · **{rule.weight}**"
    if rule.owner is not None:
        head += f" · {ROLES[rule.owner].title}"
    if rule.confidence == Confidence.UNVERIFIED:
        head += " · **unverified**"
    lines = [f"### {rule.title}\n", f"{head}\n"]
    if rule.words:
        lines.append(" ".join(rule.words) + "\n")
    if rule.why:
        lines.append(f"Why: {rule.why}\n")
    lines.append(f"Source: {rule.source} ({rule.confidence}).\n")
    if rule.numbers:
        lines += ["| Number | | Weight | Source |", "|---|---|---|---|"]
        lines += [_number(number) for number in rule.numbers]
        lines.append("")
    if rule.test:
        lines.append(f"Kept by construction; shown by `{rule.test}`.\n")
    for story in rule.story:
        lines += ["```", story.rstrip(), "```", ""]
    return lines


def _number(number: PublishedNumber) -> str:
    weight = f"**{number.weight}**{'' if number.verified else ', unverified'}"
    weight += f", confirmed by {number.confirmed}" if number.confirmed else ""
    since = "; ".join(f"{value:g} from {day}" for day, value in number.values.items())
    changed = f" ({since})" if len(number.values) > 1 else ""
    return f"| {number.title} | {number.words}{changed} | {weight} | {number.source} |"
