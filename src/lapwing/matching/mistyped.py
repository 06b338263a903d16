"""Which names somebody may have meant who mistyped one: those on record that are a slip away.

Every name on record is kept once, under itself and under itself with any one letter left out. Two
names share one of these where a slip lies between them: a letter left out, put in, struck wrongly
or exchanged with the next. So a slip is found by looking up a few numbers, whatever its place, and
nothing about slips has to be kept with each person.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from zlib import crc32

from rapidfuzz.distance import OSA, JaroWinkler

from lapwing.matching.description import Traits
from lapwing.matching.keys import keys_of_names, signed

SHORTEST, LONGEST = 3, 30  # letters of a name in which a slip is looked for
MOST_MEANT = 6  # names that one may have been meant for
_MOST_WORDS = 3  # of a name


def slips(word: str) -> frozenset[int]:
    """The numbers under which a folded name is kept, and looked for; none of one too short."""
    if not SHORTEST <= len(word) <= LONGEST:
        return frozenset()
    without_one = (word[:at] + word[at + 1 :] for at in range(len(word)))
    return frozenset(signed(crc32(each.encode())) for each in (word, *without_one))


def words(known: Traits) -> tuple[str, ...]:
    """The words of a person's names that may be mistyped."""
    return tuple(dict.fromkeys((*known.given.words, *known.given.beside, *known.family.parts)))


def meant(word: str, on_record: Iterable[str]) -> tuple[str, ...]:
    """Of some names those that are a slip away from this one, the likest first."""
    near = (each for each in on_record if each != word and OSA.distance(word, each) == 1)
    return tuple(
        sorted(near, key=lambda each: (-JaroWinkler.similarity(word, each), each))[:MOST_MEANT]
    )


def keys_if_mistyped(asked: Traits, others: Mapping[str, Sequence[str]]) -> frozenset[int]:
    """The keys of whoever is called as was asked but for a slip in one word.

    ``others`` has for a word the names that may have been meant.
    """
    return frozenset(key for each in _respelt(asked, others) for key in keys_of_names(each))


def _respelt(asked: Traits, others: Mapping[str, Sequence[str]]) -> Iterator[Traits]:
    """What was asked with one word of its names written as another that may have been meant."""
    given, family = asked.given, asked.family
    for at, word in enumerate(given.words[:_MOST_WORDS]):
        for other in others.get(word, ()):
            spelt = (*given.words[:at], other, *given.words[at + 1 :])
            yield replace(asked, given=replace(given, words=spelt))
    for at, part in enumerate(family.parts[:_MOST_WORDS]):
        for other in others.get(part, ()):
            parts = (*family.parts[:at], other, *family.parts[at + 1 :])
            yield replace(asked, family=replace(family, parts=parts))
