"""The areas of police work; each adds its kinds of entry and its rules, by one line here."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module, resources

from lapwing.duties.language import Rulebook
from lapwing.duties.numbers import Number, Numbers, overlay, read_numbers, together
from lapwing.duties.story import Story, read_stories
from lapwing.journal import common
from lapwing.journal.case_words import CaseWords
from lapwing.journal.kind import Kind
from lapwing.journal.lasting import Lasting

AREAS = (
    "contact",
    "missing",
    "protection",
    "assessment",
    "meetings",
    "detention",
    "household",
    "information",
    "inspection",
)


@cache
def all_kinds() -> Mapping[str, Kind]:
    """Every kind of entry, by its key: those of any case, then each area's."""
    kinds = [*common.KINDS]
    for area in AREAS:
        kinds += import_module(f"lapwing.areas.{area}.kinds").KINDS
    return {kind.key: kind for kind in kinds}


def begins_case(kind: str) -> Kind | None:
    """The kind of entry of that key, if a case begins by it."""
    found = all_kinds().get(kind)
    return found if found is not None and found.opens_case else None


@cache
def all_lasting() -> tuple[Lasting, ...]:
    """What lasts from one entry to another, of every area."""
    found: list[Lasting] = []
    for area in AREAS:
        found += import_module(f"lapwing.areas.{area}.kinds").LASTING
    return tuple(found)


@cache
def case_words() -> Mapping[str, CaseWords]:
    """What the cases of each field of work are called; of a field that opens none, nothing."""
    found = {area: import_module(f"lapwing.areas.{area}.kinds") for area in AREAS}
    return {area: kinds.CASE for area, kinds in found.items() if hasattr(kinds, "CASE")}


def case_title(kind: str) -> str:
    """What a case of this kind is, in words."""
    words = case_words().get(kind)
    return words.title if words else "Child's file"


@cache
def groups_of(area: str) -> tuple[tuple[str, tuple[Kind, ...]], ...]:
    """The kinds of a field of work, in the groups in which people think of them."""
    groups: tuple[tuple[str, tuple[Kind, ...]], ...] = import_module(
        f"lapwing.areas.{area}.kinds"
    ).GROUPS
    return groups


def area_of(kind: str, case: str = "") -> str:
    """The field of work that an entry belongs to: its kind's own, else that of its kind of case.

    None, which is the empty text, where it is about the child and no field in particular.
    """
    return next((area for area in AREAS if kind.startswith(f"{area}-") or case == area), "")


@cache
def area_titles() -> Mapping[str, str]:
    """What each field of work is called."""
    return {one.area: one.title for one in all_rulebooks()}


@cache
def all_rulebooks() -> tuple[Rulebook, ...]:
    """Every area's rules."""
    return tuple(import_module(f"lapwing.areas.{area}.rulebook").RULEBOOK for area in AREAS)


@cache
def national_numbers() -> Numbers:
    """Every area's numbers, before any force has laid its own over them."""
    return together(_numbers_of(area) for area in AREAS)


def numbers_with(overlays: Mapping[str, str], force: str) -> Numbers:
    """The national numbers with a force's files (name to text) laid over them in order."""
    laid: Mapping[str, Number] = national_numbers().by_key
    for where, text in overlays.items():
        laid = overlay(laid, text, where, force)
    return Numbers(laid)


@cache
def all_stories() -> tuple[Story, ...]:
    """Every story that ships with a rule, in the order of its area, file and place."""
    found: list[Story] = []
    for area in AREAS:
        folder = resources.files(f"lapwing.areas.{area}") / "stories"
        # A field whose rules are all built in has none: each names its test instead.
        files = folder.iterdir() if folder.is_dir() else ()
        for file in sorted(files, key=lambda one: one.name):
            if file.name.endswith(".story"):
                found += read_stories(file.read_text(encoding="utf-8"), file.name, all_kinds())
    return tuple(found)


def _numbers_of(area: str) -> dict[str, Number]:
    text = (resources.files(f"lapwing.areas.{area}") / "numbers.toml").read_text(encoding="utf-8")
    return read_numbers(text, f"areas/{area}/numbers.toml")
