"""Text is kept as it was written, folded only to search, and questioned when it hides something."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.refusals import Refusal
from lapwing.base.text import check_text, fold

ANY = st.text(st.characters())


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Sam Lee", "sam lee"),
        ("  Sam \t\u00a0 Lee \n", "sam lee"),
        ("Si\u00e2n", "sian"),
        ("Sia\u0302n", "sian"),
        ("Ŵyn Tŷ Ïo ŶŴÂÊÎÔÛ", "wyn ty io ywaeiou"),
        ("Łukasz", "lukasz"),
        ("Straße STRASSE ẞ", "strasse strasse ss"),
        ("Søren Ærø", "soren aero"),
        ("Þóra Ðorð Đặng", "thora dord dang"),
        ("Œuvre", "oeuvre"),
        ("İbrahim I\u015f\u0131k \u0131", "ibrahim isik i"),
        ("O'Brien", "obrien"),
        (
            "O\u2019Brien O\u2018Brien O`Brien O\u00b4Brien O\u02bcBrien O\uff07Brien",
            "obrien " * 5 + "obrien",
        ),
        ("Smith-Jones", "smith jones"),
        ("Smith \u2013 Jones\u2010Li", "smith jones li"),
        ("Sam\u200bLee", "samlee"),
        ("\ufb01nn \uff2c\uff45\uff45", "finn lee"),
        ("Nguyễn", "nguyen"),
        ("नितिन", "नितिन"),
        ("مُحَمَّد", "محمد"),
        ("Ольга ЁЛКИН", "ольга елкин"),
        ("ǅ ǰ ŉ", "dz j n"),
        ("Bo\x00b \ud800", "bob"),
        ("Sam\tLee\nSmith", "sam lee smith"),
        ("Sam\u3164Lee \u2003 X", "samlee x"),
        ("\u017fam", "sam"),
        ("St. John (Jr)", "st. john (jr)"),
        ("", ""),
    ],
)
def test_a_name_folds_to_what_somebody_would_type(name: str, key: str) -> None:
    assert fold(name) == key


def test_folded_names_sort_as_an_index_does() -> None:
    names = ["Zed", "Łukasz", "adam", "Émile", "Eve"]
    assert sorted(names, key=fold) == ["adam", "Émile", "Eve", "Łukasz", "Zed"]


@given(ANY)
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold(fold(name)) == fold(name)


def test_folding_any_letter_twice_is_folding_it_once() -> None:
    letters = [chr(n) for n in (*range(0x3100), *range(0xA000, 0xAC00), *range(0xF900, 0x11000))]
    assert [c for c in letters if fold(fold(c)) != fold(c)] == []


@given(ANY)
def test_composed_and_decomposed_names_fold_alike(name: str) -> None:
    keys = {fold(unicodedata.normalize(form, name)) for form in ("NFC", "NFD")}
    assert keys == {fold(name)}


@given(st.text(st.characters(max_codepoint=0x24F)))
def test_capitals_make_no_difference(name: str) -> None:
    assert fold(name.upper()) == fold(name.lower()) or "\u0149" in name


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Sam\u200bLee", "a zero width space, after “Sam”"),
        ("Sam\u202eeeL", "a right-to-left override, after “Sam”"),
        ("Sam\u2066Lee", "a left-to-right isolate, after “Sam”"),
        ("\ufeffSam", "a byte order mark, at the beginning"),
        (" \ufeffSam", "a byte order mark, at the beginning"),
        ("Sam\x00", "a null, after “Sam”"),
        ("Sam\x1b[0m", "the character U+001B, after “Sam”"),
        ("Sam\u00ad", "a soft hyphen, after “Sam”"),
        ("Sam\u3164", "the character U+3164, after “Sam”"),
        ("Sam\u2028Lee", "the character U+2028, after “Sam”"),
        ("Sam\u2029Lee", "the character U+2029, after “Sam”"),
        ("Sam\u0085Lee", "the character U+0085, after “Sam”"),
        ("Sam\u200dLee", "a zero width joiner, after “Sam”"),
        ("\u0645\u06cc\u200c", "a zero width non-joiner, after “\u0645\u06cc”"),
        ("\u200c\u0645\u06cc", "a zero width non-joiner, at the beginning"),
        ("\u0645\u06cc\u200c\u200c\u062e", "a zero width non-joiner, after “\u0645\u06cc”"),
        ("a\u0645\u06cc\u200cb", "a zero width non-joiner, after “a\u0645\u06cc”"),
        ("a\u200c\u062e", "a zero width non-joiner, after “a”"),
        ("Twice upon_a_long_time\u200b", "a zero width space, after “_a_long_time”"),
        ("\u0645\u202e\u062e", "a right-to-left override, after “\u0645”"),
        ("\u0645\u200c\u062e\u200b", "a zero width space, after “\u0645\u062e”"),
        ("Ab\u200dc\u200bd", "a zero width joiner, after “Ab”"),
    ],
)
def test_what_cannot_be_seen_is_asked_about_where_it_stands(text: str, shown: str) -> None:
    for lines in (False, True):
        refused = check_text(text, most_bytes=100, field="name", lines=lines)
        assert isinstance(refused, Refusal)
        assert refused.what == f"This has a character that cannot be seen, {shown}."
        assert refused.field == "name"


def test_characters_that_steer_text_are_named() -> None:
    names = {
        "\u200e": "a left-to-right mark",
        "\u200f": "a right-to-left mark",
        "\u202a": "a left-to-right embedding",
        "\u202b": "a right-to-left embedding",
        "\u202c": "a pop directional formatting",
        "\u202d": "a left-to-right override",
        "\u2060": "a word joiner",
        "\u2067": "a right-to-left isolate",
        "\u2068": "a first strong isolate",
        "\u2069": "a pop directional isolate",
    }
    for character, name in names.items():
        assert f"seen, {name}, after “a”" in str(check_text(f"a{character}b", most_bytes=9))


def test_half_a_character_is_refused_before_its_bytes_are_counted() -> None:
    refused = check_text("Sam\ud83d", most_bytes=1)
    assert isinstance(refused, Refusal)
    assert refused.what == "This has half of a character, after “Sam”, which cannot be stored."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Siân O\u2019Brien-Łukasz",
        "Sia\u0302n",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "क्\u200dष",
        "\U0001f469\u200d\U0001f467 \u2764\ufe0f\u200d\U0001f525",
        "\U0001fae8 a face newer than this Python",
        "non\u00a0breaking",
        "\ue000 an apple",
    ],
)
def test_what_can_be_seen_or_is_spelling_stands(text: str) -> None:
    assert check_text(text, most_bytes=100) is None


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\t"])
def test_line_breaks_stand_only_in_a_narrative(break_: str) -> None:
    assert check_text(f"one{break_}two", most_bytes=100, lines=True) is None
    assert check_text(f"one{break_}two", most_bytes=100) is not None
    assert check_text("one\x0btwo", most_bytes=100, lines=True) is not None


def test_length_is_counted_in_bytes() -> None:
    assert check_text("é" * 50, most_bytes=100) is None
    refused = check_text("é" * 50 + "e", most_bytes=100, field="name")
    assert isinstance(refused, Refusal)
    assert refused.what == "This is too long: it takes 101 bytes and there is room for 100."
    assert refused.field == "name"
    assert check_text("", most_bytes=0) is None


@given(ANY)
def test_whatever_stands_can_be_stored(text: str) -> None:
    if check_text(text, most_bytes=10_000, lines=True) is None:
        assert "\x00" not in text
        assert text.encode().decode() == text
