"""The dictionary of the data as a page in Markdown, generated and never written by hand."""

from collections.abc import Iterable, Mapping, Sequence

from lapwing.areas.dictionary import Asked, Described
from lapwing.journal.seriousness import MEANS

_HEAD = """# The words of the record

<!-- Made by `lapwing rulebook --kinds --markdown`; do not edit. -->

Every kind of entry that the journal may hold, with each question that it asks: the dictionary of
the data. An entry also has, whatever its kind, the case and the person it is about, when it
happened, when it was recorded, and by whom in which role. What is needed is needed of whoever
types or imports. "Not known" is an answer of its own and never counts as no.

How serious an entry is says what it tells of, so that a long chronology can be narrowed. It is
declared here, as data, and read from what was said; it is no score of a child and foretells
nothing. No source grades entries so: all of it is **local**.

""" + "".join(f"- **{words}**: {means}\n" for words, means in MEANS.values())


def kinds_page(kinds: Sequence[Described], areas: Mapping[str, str]) -> str:
    """The whole page."""
    happened = {kind.key: kind.happened for kind in kinds}
    lines = [_HEAD]
    for area in dict.fromkeys(kind.area for kind in kinds):
        lines.append(f"## {areas[area] if area else 'Any case'}\n")
        for kind in kinds:
            if kind.area == area:
                lines += _of_kind(kind, happened)
    return "\n".join(lines).rstrip() + "\n"


def _of_kind(kind: Described, happened: Mapping[str, str]) -> list[str]:
    lines = [f"### {kind.happened}\n", f"`{kind.key}` · edition {kind.edition} · “{kind.does}”\n"]
    by = _list(kind.by) if kind.by else "Anybody on the case"
    said = [f"Recorded by: {by[:1].upper()}{by[1:]}."]
    if kind.answers:
        said.append(f"Answers: {_list(f'“{happened.get(one, one)}”' for one in kind.answers)}.")
    if kind.facts:
        said.append(f"It {'; '.join(kind.facts)}.")
    if kind.partner:
        said.append(f"Partner: {kind.partner}.")
    said.append(f"Seriousness: {kind.seriousness}.")
    lines.append(" ".join(said) + "\n")
    if kind.hint:
        lines.append(f"{kind.hint}\n")
    if not kind.questions:
        return [*lines, "It asks nothing more.\n"]
    lines += ["| Question | Name | Type | Choices | Needed |", "|---|---|---|---|---|"]
    lines += [_row(question) for question in kind.questions]
    return [*lines, ""]


def _row(asked: Asked) -> str:
    words = f"{asked.words} ({asked.hint})" if asked.hint else asked.words
    choices = "; ".join(f"`{code}` {label}" for code, label in asked.choices.items())
    return f"| {words} | `{asked.name}` | {asked.type} | {choices} | {asked.needed} |".replace(
        "\n", " "
    )


def _list(words: Iterable[str]) -> str:
    return ", ".join(words)
