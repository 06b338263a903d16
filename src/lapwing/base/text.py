"""Text as people write it: kept byte for byte, folded only to search and sort, never mended.

A name is stored as it was given. Characters that cannot be seen are asked about rather than taken
out without a word, because they may hide something, or belong there.
"""

import unicodedata

from lapwing.base.refusals import Refusal

# Letters that do not fall apart into a plain letter and a mark.
_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ŋ": "ng", "\u0131": "i", "ĸ": "k",
        "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "e", "ƶ": "z",
    }
)  # fmt: skip
_APOSTROPHES = str.maketrans(
    "", "", "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2018\u2019\u201b\u2032\uff07"
)
_LINE_BREAKS = frozenset("\n\r\t")
_NAMES = {
    "\x00": "a null",
    "\u00ad": "a soft hyphen",
    "\u200b": "a zero width space",
    "\u200c": "a zero width non-joiner",
    "\u200d": "a zero width joiner",
    "\u200e": "a left-to-right mark",
    "\u200f": "a right-to-left mark",
    "\u202a": "a left-to-right embedding",
    "\u202b": "a right-to-left embedding",
    "\u202c": "a pop directional formatting",
    "\u202d": "a left-to-right override",
    "\u202e": "a right-to-left override",
    "\u2060": "a word joiner",
    "\u2066": "a left-to-right isolate",
    "\u2067": "a right-to-left isolate",
    "\u2068": "a first strong isolate",
    "\u2069": "a pop directional isolate",
    "\ufeff": "a byte order mark",
}
# Joiners change how some scripts are written, and are part of the name there.
_FIRST_BEYOND_LATIN = 0x0590  # Hebrew; Latin, Greek and Cyrillic come before
_JOINERS = frozenset("\u200c\u200d")
# Letters drawn as nothing at all, though Unicode does not count them as format characters.
_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0\u034f\u17b4\u17b5")


def fold(name: str) -> str:
    """The key by which a name is searched and sorted; O'Brien-Łukasz becomes obrien lukasz.

    Accents, capitals and apostrophes go; hyphens and runs of spaces become one space; what cannot
    be seen goes. Vowel signs of scripts whose vowels are signs stay. Folding twice is folding once.
    """
    if name.isascii():
        return " ".join(name.translate(_ASCII).split())
    # Apostrophes go first: some of them fall apart into a space and a mark.
    whole = unicodedata.normalize("NFC", name).translate(_APOSTROPHES)
    words = unicodedata.normalize("NFKD", whole).casefold()
    plain = unicodedata.normalize("NFKD", words.translate(_LETTERS)).translate(_APOSTROPHES)
    return " ".join("".join(map(_folded, plain)).translate(_LETTERS).split())


def _folded(character: str) -> str:
    """One decomposed character as it stands in a search key, which may be nothing."""
    category = unicodedata.category(character)
    if category == "Pd" or character.isspace():
        return " "
    if character in _BLANKS or category in {"Cc", "Cf", "Cs"}:
        return ""
    return "" if unicodedata.combining(character) else character


# What the steps of fold come to for each plain letter, so that most names take one step.
_ASCII = {
    code: _folded(chr(code).casefold().translate(_APOSTROPHES) or "\0") for code in range(128)
}


def check_text(
    text: str, *, most_bytes: int, field: str | None = None, lines: bool = False
) -> Refusal | None:
    """Why this text cannot be kept as it stands, or None.

    ``lines`` allows line breaks and tabs, for a narrative. A joiner between two letters is allowed
    beyond the Latin scripts, where it is spelling and not a trick.
    """
    for place, character in enumerate(text):
        if _is_hidden(character) and not (
            (lines and character in _LINE_BREAKS) or _is_spelling(text, place)
        ):
            return _hidden(text, place, field)
    size = len(text.encode())
    if size > most_bytes:
        return Refusal(
            what=f"This is too long: it takes {size:,} bytes and there is room for {most_bytes:,}.",
            do="Shorten it. Letters with accents, and scripts other than Latin, take more room.",
            field=field,
        )
    return None


def _is_hidden(character: str) -> bool:
    """Whether the character cannot be seen, steers the text, or cannot be stored at all."""
    # Letters newer than Python's tables count as unassigned; they are let in, being visible.
    return character in _BLANKS or unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _is_spelling(text: str, place: int) -> bool:
    """Whether a joiner stands between two characters neither of which is Latin or blank."""
    if text[place] not in _JOINERS or not 0 < place < len(text) - 1:
        return False
    beside = text[place - 1] + text[place + 1]
    return all(ord(each) >= _FIRST_BEYOND_LATIN and not _is_hidden(each) for each in beside)


def _hidden(text: str, place: int, field: str | None) -> Refusal:
    """Ask about the character at this place, showing what stands before it."""
    character = text[place]
    name = _NAMES.get(character, f"the character U+{ord(character):04X}")
    before = "".join(
        each for each in text[max(0, place - 12) : place] if not _is_hidden(each)
    ).strip()
    where = f"after “{before}”" if before else "at the beginning"
    what = f"This has a character that cannot be seen, {name}, {where}."
    if unicodedata.category(character) == "Cs":
        what = f"This has half of a character, {where}, which cannot be stored."
    return Refusal(
        what=what,
        do="Delete it and type that part again, or copy it from its source as plain text.",
        field=field,
    )
