"""A household as a picture: who stands above whom, and in which sign."""

from lapwing.web.present.genogram import Shown, Tie, elements


def shown(name: str, sex: str = "female", *, child: bool = False, warned: str = "") -> Shown:
    return Shown(id=name, name=name, age="9", sex=sex, child=child, warned=warned)


GIRL, BOY = shown("girl", child=True), shown("boy", "male", child=True)
MOTHER, STEPFATHER = shown("mother"), shown("stepfather", "male", warned="Violent")
GRANDMOTHER, LODGER = shown("grandmother"), shown("lodger", "unknown")
TIES = (
    Tie(person="girl", other="mother", relation="mother"),
    Tie(person="girl", other="stepfather", relation="stepfather"),
    Tie(person="mother", other="stepfather", relation="partner"),
    Tie(person="boy", other="girl", relation="half-sister"),
    Tie(person="girl", other="grandmother", relation="grandmother"),
)
EVERYBODY = (GIRL, BOY, STEPFATHER, LODGER, MOTHER, GRANDMOTHER)


def places() -> dict[str, tuple[int, int]]:
    return {
        str(one["data"]["id"]): (one["position"]["x"], one["position"]["y"])  # type: ignore[index]
        for one in elements(EVERYBODY, TIES)
        if one["group"] == "nodes"
    }


def test_whoever_brought_somebody_up_stands_above_them() -> None:
    at = places()
    assert at["girl"][1] == at["boy"][1] > at["mother"][1] == at["stepfather"][1]
    assert at["mother"][1] > at["grandmother"][1]
    assert at["lodger"][1] == at["mother"][1]
    assert len(set(at.values())) == len(at)  # nobody stands on another


def test_a_couple_stands_side_by_side() -> None:
    at = places()
    row = sorted(x for x, y in at.values() if y == at["mother"][1])
    assert abs(row.index(at["mother"][0]) - row.index(at["stepfather"][0])) == 1


def test_the_same_household_is_the_same_picture() -> None:
    assert elements(EVERYBODY, TIES) == elements(EVERYBODY, list(TIES))


def test_signs_say_sex_childhood_and_warnings() -> None:
    nodes = {
        str(one["data"]["id"]): (one["data"]["shape"], one["classes"])  # type: ignore[index]
        for one in elements(EVERYBODY, TIES)
        if one["group"] == "nodes"
    }
    assert nodes["girl"] == ("ellipse", "child")
    assert nodes["stepfather"] == ("rectangle", "warned")
    assert nodes["lodger"] == ("diamond", "")


def test_a_tie_to_somebody_who_is_not_there_is_not_drawn() -> None:
    parts = elements((GIRL,), TIES)
    assert [one["group"] for one in parts] == ["nodes"]


def test_lines_tell_a_couple_from_a_birth_and_from_what_is_neither() -> None:
    lines = {
        str(one["data"]["label"]): one["classes"]  # type: ignore[index]
        for one in elements(EVERYBODY, TIES)
        if one["group"] == "edges"
    }
    assert lines["mother"] == "birth"
    assert lines["partner"] == "couple"
    assert lines["stepfather"] == lines["half-sister"] == "other"
