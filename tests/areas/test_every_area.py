"""Every field of work says what the pages need to know of it, so that none has to be told apart."""

import pytest

from lapwing.areas import (
    AREAS,
    all_kinds,
    all_rulebooks,
    area_of,
    begins_case,
    case_title,
    case_words,
    groups_of,
)
from lapwing.record.identity import PREFIXES


@pytest.mark.parametrize("area", AREAS)
def test_every_kind_of_a_field_stands_in_one_of_its_groups(area: str) -> None:
    grouped = [kind.key for _, kinds in groups_of(area) for kind in kinds]
    assert sorted(grouped) == sorted(key for key in all_kinds() if area_of(key) == area)


def test_a_field_whose_kinds_begin_a_case_says_what_a_case_is_called_and_has_references() -> None:
    beginning = {area_of(kind.key) for kind in all_kinds().values() if kind.opens_case}
    assert beginning == set(case_words())
    assert beginning <= set(PREFIXES)
    assert len(set(PREFIXES.values())) == len(PREFIXES)


def test_what_begins_no_case_is_not_asked_as_if_it_did() -> None:
    assert begins_case("missing-reported") is all_kinds()["missing-reported"]
    assert begins_case("note-added") is None
    assert begins_case("nothing-of-the-kind") is None


def test_a_standing_file_is_called_so() -> None:
    assert case_title("missing") == "Missing episode"
    assert case_title("standing") == "Child's file"


def test_what_does_a_duty_belongs_on_a_case_on_which_the_duty_may_stand() -> None:
    """Else the button on the worklist would lead to a form that the door refuses."""
    kinds = all_kinds()
    wrong = []
    for duty in (one for book in all_rulebooks() for one in book.duties if one.does):
        does = kinds[duty.does or ""]
        if does.anywhere or does.standing or does.opens_case or area_of(does.key) == "":
            continue
        for begin in duty.begins:
            for key in getattr(begin, "kinds", ()):
                begun = kinds[key]
                if begun.anywhere or area_of(key) not in ("", area_of(does.key)):
                    wrong.append((duty.key, does.key, key))
    assert wrong == []


def test_whoever_holds_a_duty_may_record_what_does_it() -> None:
    kinds = all_kinds()
    wrong = [
        duty.key
        for book in all_rulebooks()
        for duty in book.duties
        if duty.does and kinds[duty.does].by and duty.owner not in kinds[duty.does].by
    ]
    # Whoever used the power sees to it that an inspector accepts, and may not do so themselves.
    assert wrong == ["pp-designate"]
