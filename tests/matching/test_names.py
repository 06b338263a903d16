"""Names as they are compared: every way of naming, and nothing lost of what was given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.text import fold
from lapwing.matching.names import family_name, given_names, split_name
from lapwing.matching.nicknames import forms, likeliest_forms, rows
from lapwing.matching.sounds import sound


@pytest.mark.parametrize(
    "spellings",
    [
        "Siobhán Shivaun",
        "Niamh Neve Nieve",
        "Caoimhe Keeva",
        "Aoife Eefa",
        "Seán Sean Shaun Shawn",
        "Dafydd David",
        "Gruffydd Griffith",
        "Rhys Rees Reece",
        "Llywelyn Llewelyn",
        "Wiśniewski Wisniewski Vishnevsky",
        "Szymański Shimanski",
        "Mohammed Muhammad Mohamed Mohammad",
        "Ahmed Ahmad",
        "Chaudhry Choudhury Chowdhury",
        "Yusuf Yousef",
        "Ṣade Sade Shade",
        "Stephen Steven Stefan",
        "Callaghan Callahan",
        "Thompson Thomson",
        "Katherine Catherine Kathryn",
    ],
)
def test_spellings_of_one_name_sound_alike(spellings: str) -> None:
    assert len({sound(fold(each)) for each in spellings.split()}) == 1


def test_a_name_in_another_script_sounds_as_it_is_written() -> None:
    assert sound(fold("王")) == "王"


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=20))
def test_every_word_has_a_sound(word: str) -> None:
    assert sound(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("O'Brien", "OBRIEN"),
        ("O’Brien", "O Brien"),
        ("McDonald", "Mac Donald"),
        ("Kowalska", "Kowalski"),
        ("Zawadzka", "Zawadzki"),
        ("ap Rhys", "Rhys"),
        ("ferch Dafydd", "Dafydd"),
        ("al-Hassan", "Hassan"),
        ("van der Berg", "Berg"),
        ("SMITH jr", "Smith"),
        ("Georgieva", "Georgiev"),
    ],
)
def test_one_family_name_in_two_ways(one: str, other: str) -> None:
    assert family_name(one) == family_name(other)


def test_a_softened_irish_name_sounds_as_the_mans() -> None:
    assert [sound(part) for part in family_name("Ní Bhriain").parts] == [
        sound(part) for part in family_name("Ó Briain").parts
    ]


def test_two_names_have_two_parts() -> None:
    assert (
        family_name("Smith-Jones").parts == family_name("Smith Jones").parts == ("smith", "jones")
    )


@pytest.mark.parametrize("text", ["", "Unknown", "not known", "N/K", "-", "Baby", "Unborn baby"])
def test_no_name_is_no_name(text: str) -> None:
    assert not given_names(text).words
    assert not given_names(text).initials


def test_a_religious_name_stands_beside_the_one_that_somebody_is_called_by() -> None:
    assert given_names("Mohammed Ali").words == ("ali",)
    assert given_names("Mohammed Ali").beside == ("mohammed",)
    assert given_names("Muhammad").words == ("muhammad",)


def test_an_initial_is_not_a_name() -> None:
    assert given_names("J. Ann") == given_names("J Ann")
    assert given_names("J. Ann").words == ("ann",)
    assert given_names("Mr J.").initials == ("j",)


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Aoife Murphy", ("Aoife", "Murphy")),
        ("MURPHY, Aoife", ("Aoife", "MURPHY")),
        ("Marc van der Berg", ("Marc", "van der Berg")),
        ("Omar al Hassan", ("Omar", "al Hassan")),
        ("Cher", ("Cher", "")),
        ("", ("", "")),
    ],
)
def test_a_name_in_one_piece_is_split(full: str, parts: tuple[str, str]) -> None:
    assert split_name(full) == parts


def test_a_short_name_stands_for_several_and_they_not_for_each_other() -> None:
    assert {"alexander", "alexandra", "alex"} <= forms("alex")
    assert forms("alexander").isdisjoint(forms("alexandra"))
    assert not forms("siobhan").isdisjoint(forms("shivaun"))


def test_the_likeliest_forms_are_the_common_names() -> None:
    assert likeliest_forms("liz", 1) == ("liz", "elizabeth")
    assert "samuel" in likeliest_forms("sam", 3)


def test_the_table_is_folded_and_no_name_is_short_for_itself() -> None:
    for formal, shorts in rows():
        assert all(name and name == fold(name) for name in (formal, *shorts))
        assert formal not in shorts
