"""What is blacked out of a text stands nowhere in what is left, however it is written."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lapwing.base.text import fold
from lapwing.journal.blacking import CHOSEN, NAME, PLACE, REACHED, Blacking, Other

CHILD = ("Ellis Parry-Quill", "14 Bell Lane, Lower Fennick, NM1 2AB", "07700 900111")
KERRY = Other(key="person:1", words="mother", why=NAME, texts=("Kerry O'Neill-Parry", "Kez Parry"))
LUKASZ = Other(key="person:2", words="", why=NAME, texts=("Łukasz Żółć",))
HOME = Other(
    key="place:1",
    words="",
    why=PLACE,
    texts=("9 Tannery Row Eastmarsh", "9 Tannery Row"),
    whole=True,
)
CAR = Other(
    key="number:1", words="", why="Another person's number", texts=("AB12 CDE",), whole=True
)
BLACK = Blacking(others=(KERRY, LUKASZ, HOME, CAR), own=CHILD)


def left(text: str, black: Blacking = BLACK) -> str:
    """What may be read of a text, a bar as one mark."""
    return "".join("█" if one.black else one.text for one in black.pieces(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kerry was here.", "█ was here."),
        ("KERRY's car, kerrys dog, Kérry’s bag", "█ car, █ dog, █ bag"),
        ("Kerry O’Neill-Parry and Kerry ONeill", "█ and █ █"),
        ("O Neill, o'neill, O‘NEILL's", "█, █, █"),
        ("Lukasz, ŁUKASZ, Zolc and Łukasz Żółć", "█, █ and █"),
        ("Ellis Parry-Quill lives with Kez Parry.", "Ellis Parry-Quill lives with █."),
        ("Ker\u00adry and Ker\u200bry", "█ and █"),
        ("Kerrygold butter, akerry", "Kerrygold butter, akerry"),
        ("They went to 9 Tannery Row, Eastmarsh.", "They went to █."),
        ("They went to 9, tannery row at 8.", "They went to █ at 8."),
        ("A van, AB12CDE or ab12 cde", "A van, █ or █"),
        ("Ring 07700 900123 or +44 7700 900124", "Ring █ or █"),
        ("Ring 07700900111, her own, +447700900111", "Ring 07700900111, her own, +447700900111"),
        ("At NM1 2AB, not NM9 9ZZ", "At NM1 2AB, not █"),
        ("Mail kerry.p@example.org now", "Mail █ now"),
        ("On 2 March 2026 at 14:35, 3 of 12", "On 2 March 2026 at 14:35, 3 of 12"),
        ("", ""),
    ],
)
def test_what_is_left_of_a_text(text: str, wanted: str) -> None:
    assert left(text) == wanted
    assert "".join(one.text for one in BLACK.pieces(text)) == text


def test_a_bar_says_why_it_is_there() -> None:
    whys = {one.text: one.why for one in BLACK.pieces("Kerry, 9 Tannery Row, 07700 900123")}
    assert whys["Kerry"] == NAME
    assert whys["9 Tannery Row"] == PLACE
    assert whys["07700 900123"] == REACHED


def test_what_is_lifted_is_shown_and_the_rest_is_not() -> None:
    lifted = Blacking(others=BLACK.others, own=CHILD, lifted=frozenset({"person:1"}))
    assert left("Kerry and Łukasz", lifted) == "Kerry and █"
    # What hides somebody else as well stays hidden.
    both = Other(key="person:3", words="", why=NAME, texts=("Kerry Vaughan",))
    black = Blacking(others=(KERRY, both), own=CHILD, lifted=frozenset({"person:1"}))
    assert left("Kerry Vaughan, Kerry Parry", black) == "█, █ Parry"


def test_words_that_are_chosen_are_taken_out_whole() -> None:
    chosen = Other(key="chosen:x", words="", why=CHOSEN, texts=("the man next door",), whole=True)
    assert left("The man next  door, a man", Blacking(others=(chosen,))) == "█, a man"


def test_names_of_scripts_without_spaces_are_found_within_a_line() -> None:
    black = Blacking(others=(Other(key="1", words="", why=NAME, texts=("王小明",)),))
    assert "王小明" not in left("昨天王小明来了", black)


LETTERS = st.text(
    st.characters(categories=("Lu", "Ll"), include_characters="'’-", max_codepoint=0x24F),
    min_size=3,
    max_size=10,
).filter(lambda word: len(re.sub(r"[^\w]", "", fold(word))) >= 3 and word[0].isalpha())


def written(name: str, how: int) -> str:
    """A name as somebody may write it: in capitals, without accents, of which something is."""
    plain = unicodedata.normalize("NFKD", name)
    bare = "".join(each for each in plain if not unicodedata.combining(each))
    ways = (name, name.upper(), name.lower(), bare, f"{name}'s", f"{name}’s", plain, f"({name})")
    return ways[how % len(ways)]


@given(
    name=st.lists(LETTERS, min_size=1, max_size=3).map(" ".join),
    how=st.integers(0, 7),
    before=st.sampled_from(["", "Then ", "1. ", "„", "\n"]),
    after=st.sampled_from(["", " came.", ", said", "\n", "”"]),
)
@example(name="Siân D'Arcy-Holt", how=4, before="", after="")
def test_a_name_that_is_blacked_out_is_nowhere_in_what_is_left(
    name: str, how: int, before: str, after: str
) -> None:
    text = f"{before}{written(name, how)}{after}"
    black = Blacking(others=(Other(key="1", words="", why=NAME, texts=(name,)),))
    pieces = black.pieces(text)
    assert "".join(one.text for one in pieces) == text
    shown = " ".join(one.text for one in pieces if not one.black)
    there = set(re.split(r"\W+", fold(shown)))
    assert not there & {word for word in re.split(r"\W+", fold(name)) if len(word) > 1}


@given(text=st.text(max_size=60))
def test_any_text_is_all_there_in_its_pieces(text: str) -> None:
    assert "".join(one.text for one in BLACK.pieces(text)) == text
