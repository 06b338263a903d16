"""Our sum beside Splink's match weight, for pairs that script/train-matching --check wrote down."""

import json
from pathlib import Path
from random import Random

import pytest

from lapwing.bench.population import population
from lapwing.bench.retold import retold
from lapwing.matching.description import traits
from lapwing.matching.model import shipped
from lapwing.matching.score import match_weight

TABLE = Path(__file__).with_name("splink_weights.json")


def test_our_sum_is_splinks_match_weight() -> None:
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    model = shipped()
    assert table["edition"] == model.edition, "Run script/train-matching --check again."
    chance = Random(table["seed"])
    residents = population(table["people"], table["seed"])
    told = [each.told for each in residents]
    told += [retold(each, chance, table["people"]) for each in residents]
    assert len(table["weights"]) >= 200
    for one, other, weight in table["weights"]:
        ours = match_weight(traits(told[one]), traits(told[other]), model)
        assert ours == pytest.approx(weight, abs=1e-9)
