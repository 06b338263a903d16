"""Where somebody lives as it is compared: postcode, house, and the words of the street."""

import re
from dataclasses import dataclass

from lapwing.base.text import fold

_POSTCODE = re.compile(r"\b([a-z]{1,2}[0-9][a-z0-9]?)\s*([0-9][a-z]{2})\b")
_NUMBER = re.compile(r"\b([0-9]+)\s*([a-z]?)\b")
_FLAT = re.compile(r"\b(?:flat|apartment|apt|unit|room|bedsit)\s*([0-9]+|[a-z])\s*([a-z]?)\b")
_NO_HOME = re.compile(r"\b(no fixed (abode|address)|nfa|unknown|not known|homeless|refused)\b")
_SHORT = {
    "rd": "road", "ave": "avenue", "av": "avenue", "ln": "lane", "dr": "drive", "cl": "close",
    "ct": "court", "cres": "crescent", "gdns": "gardens", "pl": "place", "sq": "square",
    "tce": "terrace", "terr": "terrace", "hse": "house", "saint": "st", "gr": "green", "pk": "park",
}  # fmt: skip
_MOST_WORDS = 12
_KINDS = frozenset({
    "road", "street", "st", "avenue", "lane", "drive", "close", "court", "crescent", "gardens",
    "place", "square", "terrace", "way", "the", "house", "flat", "apartment", "apt", "unit", "room",
    "of", "and",
})  # fmt: skip
_PUNCTUATION = re.compile(r"[,;./\n]")
_PIECES = re.compile(r"[,;\n]")
_HOUSE_AND_STREET = re.compile(r"\d[a-z]?\s+[^\W\d]{3,}")
_STREETS = frozenset({
    "road", "st", "avenue", "lane", "drive", "close", "court", "crescent", "gardens", "place",
    "square", "terrace", "way",
})  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A place to compare: "nm14ab"; "12a", or "3/12a" for a flat; the words of street and town.

    What is not known is empty.
    """

    postcode: str = ""
    house: str = ""
    words: frozenset[str] = frozenset()

    @property
    def outward(self) -> str:
        """The first half of the postcode: a town or a part of one."""
        return self.postcode[:-3]


def place(lines: str, postcode: str = "") -> Place:
    """A place, from an address as it was typed; the postcode may stand among its lines."""
    text = fold(_PUNCTUATION.sub(" ", lines))
    if _NO_HOME.search(text):
        return Place()
    found = _POSTCODE.search(fold(postcode)) or _POSTCODE.search(text)
    code = "".join(found.groups()) if found else ""
    text = _POSTCODE.sub(" ", text)
    flat = _FLAT.search(text)
    rest = _FLAT.sub(" ", text)
    number = _NUMBER.search(rest)
    house = "/".join("".join(each.groups()) for each in (flat, number) if each)
    words = [_SHORT.get(word, word) for word in _NUMBER.sub(" ", rest).split()]
    own = [word for word in words if word not in _KINDS and len(word) > 1]
    # A house that has a name and no number is known by the name, which comes first.
    return Place(
        postcode=code,
        house=house or (own[0] if own and code else ""),
        words=frozenset(own[:_MOST_WORDS]),
    )


def address_key(lines: str, postcode: str = "") -> str:
    """The key by which an address is known however it is typed: "nm14ab|3/12|mill rd".

    A postcode with a house and its street is one address, whatever town is written after it.
    Where one of them is missing the whole text counts: unknown is never the same.
    """
    where = place(lines, postcode)
    first = _first_line(lines)
    if where.postcode and where.house and first:
        numbered = any(character.isdigit() for character in where.house)
        return "|".join((where.postcode, where.house if numbered else "", first))
    words = _POSTCODE.sub(" ", fold(_PUNCTUATION.sub(" ", lines))).split()
    return "|".join((where.postcode, "", " ".join(_street_word(word) for word in words)))


def house_and_street(lines: str) -> str:
    """The part of an address's key after its postcode: "3/12|mill rd"; nothing without both."""
    where, first = place(lines), _first_line(lines)
    numbered = any(character.isdigit() for character in where.house)
    return f"{where.house}|{first}" if first and numbered else ""


def house_as_written(lines: str) -> str:
    """The part of an address with a house and its street, in small letters: "39 victoria close"."""
    for piece in _PIECES.split(lines.lower()):
        if _HOUSE_AND_STREET.search(piece):
            return " ".join(piece.split())
    return ""


def _first_line(lines: str) -> str:
    """The name of the street, or of a house that has one and no number, and nothing after it."""
    for piece in _PIECES.split(lines):
        text = _POSTCODE.sub(" ", fold(_PUNCTUATION.sub(" ", piece)))
        words = [_street_word(word) for word in _NUMBER.sub(" ", _FLAT.sub(" ", text)).split()]
        for at, word in enumerate(words):
            if at and word in _STREETS:
                return " ".join(words[: at + 1])
        if words:
            return " ".join(words)
    return ""


def _street_word(word: str) -> str:
    """A word of a street in the one way in which it is compared: "rd" is a road, "street" a st."""
    return "st" if word == "street" else _SHORT.get(word, word)
