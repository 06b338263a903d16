"""The model that ships can be read, and one that is wrong is refused with the reason."""

import json
from importlib.resources import files
from typing import Any

import pytest

from lapwing.matching.compare import LEVELS, Field
from lapwing.matching.model import FILE, ModelError, read_model, shipped


def data() -> Any:
    return json.loads(files("lapwing.matching").joinpath(FILE).read_text(encoding="utf-8"))


def test_the_model_that_ships_says_how_it_was_made() -> None:
    model = shipped()
    assert {"by", "on", "m", "u", "household", "set by hand"} <= set(model.made)
    assert "no real person" in model.made["on"]


@pytest.mark.parametrize("field", Field)
def test_what_agrees_speaks_for_and_what_differs_speaks_against(field: Field) -> None:
    levels = shipped().levels[field]
    first, last = levels[LEVELS[field][0]], levels[LEVELS[field][-1]]
    assert first.m > first.u
    assert last.m < last.u


def refused(broken: Any) -> str:
    with pytest.raises(ModelError) as problem:
        read_model(json.dumps(broken))
    return str(problem.value)


def test_a_model_that_is_wrong_is_refused() -> None:
    broken = data()
    broken["fields"]["sex"]["same"]["m"] = 0.5
    assert "sex (m) add up to" in refused(broken)
    broken["fields"]["sex"]["same"]["m"] = 0
    assert "sex (m) does not lie" in refused(broken)
    del broken["fields"]["sex"]["same"]
    assert "levels of sex: ['same']" in refused(broken)
    broken = data()
    broken["common"]["given"]["x"] = 1.5
    assert "names of given" in refused(broken)
    broken = data()
    broken["rarest"]["family"] = 0
    assert "rarest" in refused(broken)
    del broken["edition"]
    assert "edition" in refused(broken)


def test_what_is_not_json_is_refused() -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        read_model("{")
