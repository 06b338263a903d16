"""Splink (PyPI) on the test sets, with its own comparisons, as its guides advise.

It learns by itself, without the truth: u from random pairs, m by expectation maximisation over
two ways of bringing pairs together. How rare a name is counts where that helped it.
"""

import logging
from collections.abc import Sequence
from importlib import import_module
from itertools import pairwise
from typing import Any

from lapwing.bench.matching_linked import Linked
from lapwing.bench.matching_sets import Set, pair

LIKELIER_THAN_NOT = 0.0  # match weight; it has the prior in it
LEAST_WEIGHT = -15.0
RANDOM_PAIRS = 2_000_000

_FEBRL_BLOCKS = (
    ("given_name", "surname"), ("given_name", "date_of_birth"), ("surname", "date_of_birth"),
    ("given_name", "postcode"), ("surname", "postcode"), ("date_of_birth", "postcode"),
    ("given_name", "suburb"), ("surname", "suburb"), ("date_of_birth", "suburb"),
    ("given_name", "address_1"), ("surname", "address_1"), ("date_of_birth", "address_1"),
    ("date_of_birth", "street_number"), ("street_number", "address_1"), ("suburb", "postcode"),
    ("address_1", "suburb"), ("address_2", "postcode"), ("date_of_birth",),
)  # fmt: skip
_CENSUS_BLOCKS = (
    ("first_name", "last_name"), ("first_name", "date_of_birth"), ("last_name", "date_of_birth"),
    ("first_name", "zipcode", "street_name"), ("last_name", "zipcode", "street_name"),
    ("date_of_birth", "zipcode"), ("date_of_birth", "street_name"), ("date_of_birth",),
    ("first_name", "middle_initial", "zipcode"), ("last_name", "first_name", "zipcode"),
    ("street_number", "street_name", "first_name"), ("last_name", "age"),
)  # fmt: skip


def linked(tested: Set) -> Linked:
    """What Splink makes of a set: every pair's match weight, and those likelier than not."""
    logging.getLogger("splink").setLevel(logging.ERROR)
    splink: Any = import_module("splink")
    library: Any = import_module("splink.comparison_library")
    is_febrl = "given_name" in tested.rows[0]
    linker = _linker(splink, tested, (_febrl if is_febrl else _census)(splink, library, tested))
    given, family = ("given_name", "surname") if is_febrl else ("first_name", "last_name")
    sure = [splink.block_on(given, family, "date_of_birth")]
    linker.training.estimate_probability_two_random_records_match(sure, recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=RANDOM_PAIRS, seed=1)
    for columns in (("date_of_birth",), (given, family)):
        linker.training.estimate_parameters_using_expectation_maximisation(
            splink.block_on(*columns)
        )
    frame = linker.inference.predict(threshold_match_weight=LEAST_WEIGHT).as_pandas_dataframe()
    scores = {
        pair(int(one), int(other)): float(weight)
        for one, other, weight in zip(
            frame["unique_id_l"], frame["unique_id_r"], frame["match_weight"], strict=True
        )
    }
    links = (each for each, weight in scores.items() if weight > LIKELIER_THAN_NOT)
    return Linked(scores=scores, links=frozenset(links))


def _linker(splink: Any, tested: Set, settings: Any) -> Any:
    pandas: Any = import_module("pandas")
    api = splink.DuckDBAPI()
    numbered = [{"unique_id": at, **row} for at, row in enumerate(tested.rows)]
    cuts = (None, tested.second, None) if tested.second else (None, None)
    files = [numbered[begin:end] for begin, end in pairwise(cuts)]
    tables = [api.register(pandas.DataFrame(file)) for file in files]
    return splink.Linker(tables if len(tables) > 1 else tables[0], settings)


def _settings(splink: Any, tested: Set, comparisons: Sequence[Any], blocks: Sequence[Any]) -> Any:
    return splink.SettingsCreator(
        link_type="link_only" if tested.second else "dedupe_only",
        comparisons=list(comparisons),
        blocking_rules_to_generate_predictions=[splink.block_on(*each) for each in blocks],
    )


def _rarer(comparison: Any) -> Any:
    """The same, where it counts how rare what agrees is."""
    return comparison.configure(term_frequency_adjustments=True)


def _febrl(splink: Any, library: Any, tested: Set) -> Any:
    return _settings(
        splink,
        tested,
        (
            _rarer(library.NameComparison("given_name")),
            _rarer(library.NameComparison("surname")),
            library.DateOfBirthComparison(
                "date_of_birth", input_is_string=True, datetime_format="%Y%m%d"
            ),
            _rarer(library.LevenshteinAtThresholds("street_number", 1)),
            _rarer(library.JaroWinklerAtThresholds("address_1", [0.9, 0.8])),
            _rarer(library.JaroWinklerAtThresholds("address_2", [0.9, 0.8])),
            _rarer(library.JaroWinklerAtThresholds("suburb", [0.9, 0.8])),
            _rarer(library.DamerauLevenshteinAtThresholds("postcode", [1, 2])),
            library.ExactMatch("state"),
        ),
        _FEBRL_BLOCKS,
    )


def _census(splink: Any, library: Any, tested: Set) -> Any:
    return _settings(
        splink,
        tested,
        (
            library.NameComparison("first_name"),
            library.NameComparison("last_name"),
            library.ExactMatch("middle_initial"),
            library.DateOfBirthComparison(
                "date_of_birth", input_is_string=True, datetime_format="%m/%d/%Y"
            ),
            library.ExactMatch("street_number"),
            library.JaroWinklerAtThresholds("street_name", [0.9, 0.8]),
            library.DamerauLevenshteinAtThresholds("zipcode", [1, 2]),
            library.ExactMatch("sex"),
        ),
        _CENSUS_BLOCKS,
    )
