"""A refusal speaks in whole sentences and stands beside its question."""

import pytest

from lapwing.base.refusals import Refusal, about, by_field


def test_a_refusal_reads_as_what_happened_and_what_to_do() -> None:
    assert str(Refusal(what="It is shut.", do="Ring.")) == "It is shut. Ring."


@pytest.mark.parametrize(
    ("what", "do"), [("Shut", "Ring."), ("Shut.", "ring"), ("", "Ring."), ("Shut.", "  ")]
)
def test_a_refusal_that_is_not_a_sentence_is_a_mistake_in_the_program(what: str, do: str) -> None:
    with pytest.raises(ValueError, match="whole sentences"):
        Refusal(what=what, do=do)


def test_a_refusal_may_ask_exclaim_or_end_in_a_quotation() -> None:
    for what in ("Which?", "Stop!", "It says “no”", "Shut. "):
        assert Refusal(what=what, do="Ring.").what == what


def test_a_refusal_is_set_beside_a_question_only_once() -> None:
    plain = Refusal(what="No.", do="Ring.", rule="r", source="s")
    placed = about(plain, "born")
    assert (placed.field, placed.rule, placed.source) == ("born", "r", "s")
    assert about(placed, "name") is placed


def test_refusals_are_gathered_under_their_questions_in_order() -> None:
    a, b, c = (
        Refusal(what=f"{n}.", do="Ring.", field=f)
        for n, f in zip("abc", ("x", None, "x"), strict=True)
    )
    assert by_field([a, b, c]) == {"x": (a, c), None: (b,)}
    assert by_field([]) == {}
