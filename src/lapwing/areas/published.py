"""Every rule of every area as it is published, with the whole country's numbers or a force's."""

from collections.abc import Mapping
from functools import cache
from importlib import resources

from lapwing.areas import AREAS, all_kinds, all_rulebooks, all_stories, national_numbers
from lapwing.areas.dictionary import Described, described
from lapwing.duties.in_force import in_force
from lapwing.duties.language import On
from lapwing.duties.numbers import Numbers
from lapwing.duties.parts import parts
from lapwing.duties.rulebook import Awaited, Published, published, read_awaited
from lapwing.duties.sentences import Words


@cache
def everything(force: str = "") -> tuple[Published, ...]:
    """Every rule of every area, and those awaited; with a force's numbers where one is named."""
    numbers = numbers_of(force)
    words = Words(
        kinds=all_kinds(),
        numbers=numbers,
        signals={signal.key: signal.title for book in all_rulebooks() for signal in book.signals},
    )
    return published(all_rulebooks(), _awaited(), numbers, words, all_stories())


def numbers_of(force: str) -> Numbers:
    """The numbers of a force, or the whole country's."""
    return in_force(force).parameters.numbers if force else national_numbers()


@cache
def areas() -> Mapping[str, str]:
    """The title of each area, built or awaited."""
    built = {book.area: book.title for book in all_rulebooks()}
    return {field.area: field.title for field in _awaited()} | built


@cache
def dictionary() -> Mapping[str, Described]:
    """Every kind of entry with its questions, by its key."""
    return {one.key: one for one in described(all_kinds().values(), AREAS)}


@cache
def read_by() -> Mapping[str, tuple[str, ...]]:
    """The rules that look for entries of each kind."""
    found: dict[str, dict[str, None]] = {}
    for book in all_rulebooks():
        for rule in book.rules:
            for part in parts(rule):
                for kind in part.kinds if isinstance(part, On) else ():
                    found.setdefault(kind, {})[rule.key] = None
    return {kind: tuple(rules) for kind, rules in found.items()}


@cache
def _awaited() -> tuple[Awaited, ...]:
    text = (resources.files("lapwing.areas") / "awaited.toml").read_text(encoding="utf-8")
    return read_awaited(text)
