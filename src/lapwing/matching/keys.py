"""The keys by which a description is found: two that may mean one person share at least one.

One function makes them for what is kept and for what is asked, so that who is found never depends
on who came first. Each key is 32 bits, signed as the database's integers are, of the edition, the
family of the key and its parts. A key is made from what is personal and is as personal: it is kept,
guarded and deleted with the description it was made from.
"""

from collections.abc import Iterator
from zlib import crc32

from lapwing.matching.dates import day_and_month, years
from lapwing.matching.description import Traits
from lapwing.matching.names import Given, bare
from lapwing.matching.nicknames import likeliest_forms
from lapwing.matching.sounds import sound

EDITION = 2  # raised with every change to what a key is made of; then all are made again
_MOST_FORMS = 3  # names that a nickname may stand for, in keys
_MOST_WORDS = 3  # of a name, in keys


def keys(known: Traits) -> frozenset[int]:
    """All the keys of a description."""
    return frozenset(map(_numbered, _written(known)))


def keys_of_names(known: Traits) -> frozenset[int]:
    """Those of a description's keys that both names make, or the one that is known."""
    given, family, spans, day = _parts(known)
    if given and family:
        return frozenset(map(_numbered, _by_both_names(given, family, spans, day)))
    return frozenset(map(_numbered, _by_one_name(given | family, spans, day, known)))


def keys_of_numbers(known: Traits) -> frozenset[int]:
    """Those of a description's keys that a number makes: NHS, telephone, vehicle or reference."""
    return frozenset(map(_numbered, _by_numbers(known)))


def signed(number: int) -> int:
    """A number of 32 bits as the database's integers are."""
    return number - (1 << 32) if number >= 1 << 31 else number


def _numbered(key: str) -> int:
    return signed(crc32(f"{EDITION}|{key}".encode()))


def _parts(known: Traits) -> tuple[frozenset[str], frozenset[str], tuple[int, ...], str]:
    """How the given and the family names sound, the years and the day of the birth."""
    when = known.born
    return (
        _given_sounds(known.given),
        _family_sounds(known),
        years(when) if when else (),
        day_and_month(when.day) if when and when.day else "",
    )


def _written(known: Traits) -> Iterator[str]:
    given, family, spans, day = _parts(known)
    when, where = known.born, known.place
    yield from _by_both_names(given, family, spans, day)
    yield from _by_one_name(given | family, spans, day, known)
    yield from _by_name_and_initial(known, given, family, spans)
    if where.postcode and where.house:
        yield f"home|{where.postcode}|{where.house}"
    if when and when.day:
        yield f"born|{when.day.year}{day}"
    yield from _by_numbers(known)


def _by_numbers(known: Traits) -> Iterator[str]:
    """Each number of theirs; one alone says more than a name does."""
    for sort, values in (
        ("nhs", known.nhs),
        ("phone", known.phones),
        ("vehicle", known.vehicles),
        ("reference", known.references),
    ):
        for value in values:
            yield f"{sort}|{value}"


def _by_both_names(
    given: frozenset[str], family: frozenset[str], spans: tuple[int, ...], day: str
) -> Iterator[str]:
    """A given and a family name, whichever was put first, with the year, the day, or alone."""
    for one in given:
        for other in family:
            pair = "|".join(sorted((one, other)))
            yield f"names|{pair}"
            for year in spans:
                yield f"names-year|{pair}|{year}"
            if day:
                yield f"names-day|{pair}|{day}"


def _by_one_name(
    names: frozenset[str], spans: tuple[int, ...], day: str, known: Traits
) -> Iterator[str]:
    """One name, for when the other has changed or was misheard."""
    for name in names:
        yield f"name|{name}"
        for year in spans:
            yield f"name-year|{name}|{year}"
            if day:
                yield f"name-birth|{name}|{year}{day}"
        if day:
            yield f"name-day|{name}|{day}"
        if known.place.postcode:
            yield f"name-postcode|{name}|{known.place.postcode}"


def _by_name_and_initial(
    known: Traits, given: frozenset[str], family: frozenset[str], spans: tuple[int, ...]
) -> Iterator[str]:
    """A name and the other's initial, for when only that is known or the name was mistyped."""
    outward, postcode = known.place.outward, known.place.postcode
    firsts = {word[0] for word in (*known.given.words, *known.given.initials)}
    lasts = {part[0] for part in known.family.parts}
    if postcode:
        for initial in firsts | lasts:  # when both names were mistyped
            yield f"initial-postcode|{initial}|{postcode}"
    for name, initials in ((family, firsts), (given, lasts)):
        for one in name:
            for initial in initials:
                for year in spans:
                    yield f"initial-year|{one}|{initial}|{year}"
                if outward:
                    yield f"initial-town|{one}|{initial}|{outward}"


def _given_sounds(given: Given) -> frozenset[str]:
    """Of the first name all that it may stand for; of the others how they sound themselves."""
    others = (*given.words[1:_MOST_WORDS], *given.beside[:1])
    firsts = likeliest_forms(given.main, _MOST_FORMS) if given.main else ()
    return frozenset(sound(word) for word in (*firsts, *others))


def _family_sounds(known: Traits) -> frozenset[str]:
    parts = known.family.parts[:_MOST_WORDS]
    return frozenset(sound(each) for part in parts for each in (part, bare(part)))
