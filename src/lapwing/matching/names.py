"""A person's name as it is compared: its words without accents and particles, and their forms.

What was given stays as it was given, in the description; nothing here is shown or kept. Ways of
naming differ: a particle may be written apart, joined or left out (O'Brien, Obrien, Ó Briain; ap
Rhys; al-Hassan), a family name may have a man's and a woman's ending (Kowalski, Kowalska), and a
religious name may stand before the one that a person is called by (Mohammed Ali).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from lapwing.base.text import fold
from lapwing.matching.nicknames import forms

# Words that say that no name is known. Unknown is never a name that two people share.
_NO_NAME = frozenset(
    [
        "unknown",
        "nk",
        "na",
        "none",
        "notknown",
        "unnamed",
        "unborn",
        "baby",
        "babyboy",
        "babygirl",
        "twin",
        "boy",
        "girl",
        "male",
        "female",
        "infant",
        "child",
    ]
)
_TITLES = frozenset({
    "mr", "mrs", "miss", "ms", "mx", "dr", "rev", "master", "sir", "lady", "dame",
})  # fmt: skip
_AFTER = frozenset({
    "jr", "snr", "sr", "jnr", "junior", "senior", "ii", "iii",
})  # fmt: skip
# Written before a family name, apart or joined by an apostrophe or a hyphen.
_PARTICLES = frozenset(
    [
        "o",
        "mac",
        "mc",
        "fitz",
        "ap",
        "ab",
        "ferch",
        "verch",
        "ni",
        "nic",
        "ui",
        "mhic",
        "nig",
        "al",
        "el",
        "ul",
        "as",
        "ash",
        "ad",
        "ibn",
        "bin",
        "ben",
        "bint",
        "binti",
        "de",
        "da",
        "di",
        "del",
        "della",
        "dos",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "st",
    ]
)
# These are part of the name: O Brien, O'Brien and Obrien are one.
_JOINED = {"o": "o", "mac": "mac", "mc": "mac", "fitz": "fitz", "ni": "o", "ui": "o"} | {
    "nic": "mac", "nig": "mac", "mhic": "mac"
}  # fmt: skip
# A particle that was written as part of the name, with what must be left of it.
_WITHIN = re.compile(r"^(?:o|al|el|ap|ab|de|di|du|la|le|van|abd)(?=\w{5})")
# After these, in a woman's Irish name, the family name begins with a softened letter.
_SOFTENING = frozenset({"ni", "nic", "ui", "mhic", "nig"})
_SOFTENED = re.compile(r"^([bcdfgmpst])h")
# A religious or honorary name beside which the name stands that somebody is called by.
_BESIDE = frozenset({"mohammed", "syed", "sheikh", "abu"})
_WORDS = re.compile(r"[\s/,;()\"“”]+")
_JOINED_O = re.compile(r"^[oOóÓ]['\u2019\u02bc`]\s*(?=\w)")
_WOMANS = (("ska", "ski"), ("cka", "cki"), ("dzka", "dzki"), ("ova", "ov"), ("eva", "ev"))
_SHORTEST_WITH_ENDING = 6


@dataclass(frozen=True, kw_only=True, slots=True)
class Given:
    """Given names to compare: their words in order, what they may stand for, how they sound.

    ``words`` are without a religious name that stands ``beside`` others; ``initials`` stand alone.
    """

    words: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    initials: tuple[str, ...] = ()

    @property
    def main(self) -> str:
        """The first name in full, by which how common it is is known; empty where there is none."""
        return self.words[0] if self.words else ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Family:
    """A family name to compare: the whole without particles, and its parts."""

    whole: str = ""
    parts: tuple[str, ...] = ()


# A force has far fewer names than people: nearly all have been read before.
@lru_cache(maxsize=50_000)
def given_names(text: str) -> Given:
    """Given names, from what was given: "Mohammed Ali", "J. Ann", "Siân"."""
    words = [word for word in _words(text) if word not in _TITLES and word not in _AFTER]
    if all(word in _NO_NAME for word in words):
        return Given()
    full = tuple(word for word in words if len(word) > 1)
    initials = tuple(word for word in words if len(word) == 1)
    beside = tuple(word for word in full if forms(word) & _BESIDE)
    called = tuple(word for word in full if word not in beside)
    if not called:
        return Given(words=full, initials=initials)
    return Given(words=called, beside=beside, initials=initials)


@lru_cache(maxsize=50_000)
def family_name(text: str) -> Family:
    """A family name, from what was given: "O'Brien", "Smith-Jones", "ferch Dafydd"."""
    words = [word for word in _words(_JOINED_O.sub("o ", text.strip())) if word not in _AFTER]
    parts: list[str] = []
    joining, softening = "", False
    for place, word in enumerate(words):
        if word in _PARTICLES and place < len(words) - 1:
            joining = _JOINED.get(word, "")
            softening = word in _SOFTENING
            continue
        part = _SOFTENED.sub(r"\1", word) if softening else word
        parts.append(_one_ending(joining + part if joining else _macs(part)))
        joining, softening = "", False
    return Family(whole=" ".join(parts), parts=tuple(dict.fromkeys(parts)))


def bare(part: str) -> str:
    """A part of a family name without a particle written as one with it: obrien, alhassan."""
    return _WITHIN.sub("", part, count=1)


def split_name(full: str) -> tuple[str, str]:
    """The given and the family part of a name that was given in one piece.

    "Murphy, Aoife" says which is which; else the family name is the last word, with the particles
    before it. Whether they are in the other order is for the comparison to find.
    """
    before, comma, after = full.partition(",")
    if comma:
        return after.strip(), before.strip()
    words = full.split()
    cut = len(words) - 1
    while cut > 1 and fold(words[cut - 1]) in _PARTICLES:
        cut -= 1
    return " ".join(words[: max(cut, 1)]), " ".join(words[max(cut, 1) :])


def _words(text: str) -> list[str]:
    """The folded words; none where they say that no name is known."""
    folded = fold(text.replace(".", " "))
    if folded.replace(" ", "").replace("/", "") in _NO_NAME:
        return []
    return [word for word in _WORDS.split(folded) if word]


def _macs(word: str) -> str:
    """McDonald as MacDonald; Mackie and Mace stay what they are."""
    if word.startswith("mc") and len(word) > 4:
        return "mac" + word[2:]
    return word


def _one_ending(word: str) -> str:
    """A woman's ending of a Slavic family name as the man's."""
    if len(word) >= _SHORTEST_WITH_ENDING:
        for womans, mans in _WOMANS:
            if word.endswith(womans):
                return word.removesuffix(womans) + mans
    return word
