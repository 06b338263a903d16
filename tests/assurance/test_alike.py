"""Recommendations that say much the same are found by the words that they share, and others not."""

from lapwing.assurance.alike import most_alike, words_in

TEXTS = {
    "same": "Within three months, Fenland Constabulary should make sure that appropriate adults "
    "attend the police station promptly when children are detained in custody.",
    "near": "Moorland Police should review how promptly appropriate adults attend such children.",
    "other": "The force should improve how it visits registered sex offenders at home.",
}
ASKED = (
    "We recommend that, within six months, the force makes sure that appropriate adults attend "
    "promptly when it detains children."
)


def test_the_same_is_found_across_forces_and_the_words_are_named() -> None:
    found = most_alike(ASKED, TEXTS, 5)
    assert [key for key, _ in found] == ["near", "same"]
    assert {"adult", "attend", "children", "promptly"} <= set(found[0][1].words)


def test_what_every_recommendation_says_does_not_make_two_alike() -> None:
    assert (
        words_in("We recommend that, within three months, Marshland Police should improve.")
        == set()
    )
    assert most_alike("Marshland Police should immediately review its practice.", TEXTS, 5) == []


def test_no_more_are_named_than_were_asked_for() -> None:
    assert len(most_alike(ASKED, TEXTS, 1)) == 1
