"""Blacks out of a text what tells of others than the child: names, addresses, numbers.

It is pure, and errs on the side of blacking: a bar too many is seen by whoever prepares a package,
who may lift it with a reason; a name too many is seen by whoever was sent it. What it does not
know of (somebody who is not on record, "the man next door") it cannot find; a person reads the
package before it goes.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from lapwing.base.text import fold

NAME = "Another person's name"
PLACE = "Another address"
NUMBER = "Another person's number"
REACHED = "A way to reach somebody"
CHOSEN = "Taken out by whoever prepared this"

# Wide on purpose: whatever a telephone would take, however it is spaced.
_TELEPHONE = re.compile(r"(?<![\w+])(?:\+\d|\(?0)(?:[\s().\u2010-\u2015-]{0,3}\d){8,14}(?!\w)")
_MAIL = re.compile(r"[^\s@<>()\[\],;:]+@[^\s@<>()\[\],;:]+\.[^\W\d_]{2,}")
_POSTCODE = re.compile(r"(?<!\w)[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}(?!\w)", re.IGNORECASE)
_SAME = 9  # figures by which +44 7700 900123 and 07700 900123 are one number
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER")
_FEWEST_LETTERS = 2  # an initial alone would black out every "A" and "I"


@dataclass(frozen=True, kw_only=True, slots=True)
class Other:
    """Somebody else, or something of theirs, that a text may tell of.

    ``key`` is by what a bar is lifted again, ``words`` what stands for it on the page of whoever
    prepares the package, ``texts`` all that it may be called; ``whole`` texts are looked for as
    they are, and of the others each word of its own as well.
    """

    key: str
    words: str
    why: str
    texts: tuple[str, ...]
    whole: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """A piece of a text: what may be read, or a bar with why it is there and what lifts it."""

    text: str
    why: str = ""
    key: str = ""

    @property
    def black(self) -> bool:
        """Whether it is a bar; then ``text`` is what stood there, and leaves with nobody."""
        return bool(self.why)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Found:
    start: int
    end: int
    why: str
    key: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Blacking:
    """What is blacked out of the texts of one package, and what is not although it was found.

    ``own`` are the child's own names, addresses and numbers, which stand; ``lifted`` the keys of
    what was shown again for a reason.
    """

    others: tuple[Other, ...]
    own: tuple[str, ...] = ()
    lifted: frozenset[str] = frozenset()

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """The text in pieces, which together are the text."""
        found, at = [], 0
        for one in _apart(self._found(text), self.lifted):
            if one.start > at:
                found.append(Piece(text=text[at : one.start]))
            found.append(Piece(text=text[one.start : one.end], why=one.why, key=one.key))
            at = one.end
        if at < len(text) or not found:
            found.append(Piece(text=text[at:]))
        return tuple(found)

    def _found(self, text: str) -> Iterator[_Found]:
        plain, places = _plain(text)
        own = frozenset(word for each in self.own for word in _words(each))
        for other in self.others:
            for asked in sorted(_asked(other, own)):
                for hit in _pattern(asked, other.whole).finditer(plain):
                    yield _at(places, hit.start(), hit.end(), other.why, other.key)
        mine = [_only(each) for each in self.own]
        for pattern in (_TELEPHONE, _MAIL, _POSTCODE):
            for hit in pattern.finditer(text):
                said = _only(hit.group())
                if not any(said[-_SAME:] in each for each in mine):
                    yield _Found(start=hit.start(), end=hit.end(), why=REACHED, key=f"said:{said}")


def _asked(other: Other, own: Collection[str]) -> set[tuple[str, ...]]:
    """The runs of folded words that are looked for: each text whole, and each word of a name."""
    asked = set()
    for text in other.texts:
        words = tuple(_words(text))
        if not words or all(word in own for word in words):
            continue
        if len("".join(words)) >= _FEWEST_LETTERS:
            asked.add(words)
        if not other.whole:
            asked |= {(word,) for word in words if word not in own and len(word) >= _FEWEST_LETTERS}
    return asked


def _words(text: str) -> Iterator[str]:
    """The folded words of a name or an address."""
    for word in re.split(r"[^\w]+", fold(text)):
        if word:
            yield word


@lru_cache(maxsize=4096)
def _pattern(words: tuple[str, ...], together: bool) -> re.Pattern[str]:
    """These words one after the other, with what may stand between, and a possessive after.

    ``together`` words may also be written as one, as numbers are.
    """
    between = r"[\W_]*" if together or any(map(_has_no_spaces, words)) else r"[\W_]+"
    inside = between.join(_spelled(word) for word in words)
    if any(map(_has_no_spaces, words)):
        return re.compile(inside)
    return re.compile(rf"(?<![^\W_]){inside}(?:s|es)?(?![^\W_])")


def _spelled(word: str) -> str:
    """A word as it may be spelled: O'Neill folds to oneill, and is written O Neill as well."""
    if word[0] in "od" and len(word) > _FEWEST_LETTERS + 1:
        return rf"{word[0]}\s?{re.escape(word[1:])}"
    return re.escape(word)


def _has_no_spaces(word: str) -> bool:
    """Whether a word is of a script that sets no spaces between words."""
    return any(unicodedata.name(each, "").startswith(_UNSPACED) for each in word)


def _plain(text: str) -> tuple[str, list[int]]:
    """The text folded letter by letter, and where each of its letters came from."""
    plain: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        category = unicodedata.category(character)
        folded = " " if character.isspace() or category in {"Pd", "Zl", "Zp"} else fold(character)
        for each in folded:
            plain.append(each)
            places.append(place)
        # An apostrophe folds to nothing, which is what makes O'Neill and ONeill one name.
    places.append(len(text))
    return "".join(plain), places


def _at(places: list[int], start: int, end: int, why: str, key: str) -> _Found:
    return _Found(start=places[start], end=places[end - 1] + 1, why=why, key=key)


def _only(text: str) -> str:
    """Letters and digits alone, by which numbers and postcodes are the same however spaced."""
    return "".join(each for each in fold(text) if each.isalnum())


def _apart(found: Iterable[_Found], lifted: Collection[str]) -> list[_Found]:
    """What was found, in order and without overlaps; where two overlap, one bar covers both.

    What is lifted shows only what no other bar covers.
    """
    joined: list[_Found] = []
    wanted = [one for one in found if one.key not in lifted]
    for one in sorted(wanted, key=lambda each: (each.start, -each.end)):
        last = joined[-1] if joined else None
        if last is None or one.start >= last.end:
            joined.append(one)
        elif one.end > last.end:
            joined[-1] = _Found(start=last.start, end=one.end, why=last.why, key=last.key)
    return joined
