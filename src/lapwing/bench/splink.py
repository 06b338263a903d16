"""Splink (PyPI), given our comparisons, to check our counts and our sums against.

It is never part of a running Lapwing. Our own function says at which level each pair stands, so
that the counting and the arithmetic are what is checked.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from random import Random
from typing import Any

from lapwing.matching.compare import LEVELS, UNKNOWN, Field, compare
from lapwing.matching.description import Traits
from lapwing.matching.model import Model
from lapwing.matching.score import RARITY, name_share

PACKAGE = "splink"
_UNKNOWN_CODE = 15  # of four bits, one for each field
_BATCH = 8192  # pairs; the database asks level by level for some thousand pairs at once


def is_installed() -> bool:
    """Whether the package is there; it is for training and measuring only."""
    return find_spec(PACKAGE) is not None


def levels_code(one: Traits, other: Traits) -> int:
    """The levels of a pair as one number, four bits for each field."""
    levels = compare(one, other)
    code = 0
    for place, field in enumerate(Field):
        level = levels[field]
        at = _UNKNOWN_CODE if level == UNKNOWN else LEVELS[field].index(level)
        code |= at << 4 * place
    return code


def connection(people: Sequence[Traits]) -> Any:
    """A DuckDB that knows the levels of each pair of these, who are numbered in their order."""
    duckdb: Any = import_module("duckdb")
    opened = duckdb.connect()
    opened.execute("set threads to 1")

    @lru_cache(maxsize=_BATCH)
    def code(one: int, other: int) -> int:
        return levels_code(people[one], people[other])

    opened.create_function("lapwing_levels", code, ["BIGINT", "BIGINT"], "BIGINT")
    return opened


def people_table(
    people: Iterable[Traits], labels: Iterable[str | None] | None = None
) -> list[dict[str, Any]]:
    """The rows that Splink is given: our number, the two names whose rarity counts, a label."""
    rows = [
        {
            "unique_id": number,
            "given": each.given.main or None,
            "family": each.family.whole or None,
        }
        for number, each in enumerate(people)
    ]
    if labels is not None:
        for row, label in zip(rows, labels, strict=True):
            row["label"] = label
    return rows


def settings(model: Model | None = None) -> dict[str, Any]:
    """Splink's settings for our comparisons, with the model's shares where there is one."""
    return {
        "link_type": "dedupe_only",
        "blocking_rules_to_generate_predictions": ["1=1"],
        "retain_intermediate_calculation_columns": False,
        "retain_matching_columns": False,
        "probability_two_random_records_match": 0.5,  # even odds add no bits
        "comparisons": [_comparison(place, field, model) for place, field in enumerate(Field)],
    }


def _comparison(place: int, field: Field, model: Model | None) -> dict[str, Any]:
    asked = f"(lapwing_levels(unique_id_l, unique_id_r) >> {4 * place}) & 15"
    unknown = {
        "sql_condition": f"{asked} = {_UNKNOWN_CODE}",
        "label_for_charts": UNKNOWN,
        "is_null_level": True,
    }
    levels = []
    for at, level in enumerate(LEVELS[field]):
        last = at == len(LEVELS[field]) - 1
        said: dict[str, Any] = {
            "sql_condition": "ELSE" if last else f"{asked} = {at}",
            "label_for_charts": level,
        }
        if RARITY.get(field) == level:
            said |= {
                "tf_adjustment_column": str(field),
                "tf_adjustment_weight": 1.0,
                "disable_tf_exact_match_detection": True,
            }
        if model:
            shares = model.levels[field][level]
            said |= {"m_probability": shares.m, "u_probability": shares.u}
        levels.append(said)
    return {"output_column_name": str(field), "comparison_levels": [unknown, *levels]}


def weights(
    people: Sequence[Traits], pairs: Sequence[tuple[int, int]], model: Model
) -> Mapping[tuple[int, int], float]:
    """Splink's match weight of each of these pairs, by the model's shares and commonness."""
    splink: Any = import_module(PACKAGE)
    pandas: Any = import_module("pandas")
    # Each side of each pair is a row of its own, and a pair is two rows with one number.
    sides = [people[each] for pair in pairs for each in pair]
    rows = people_table(sides)
    for row in rows:
        row["pair"] = row["unique_id"] // 2
    said = settings(model) | {"blocking_rules_to_generate_predictions": ["l.pair = r.pair"]}
    api = splink.DuckDBAPI(connection=connection(sides))
    linker = splink.Linker(api.register(pandas.DataFrame(rows)), said)
    register_commonness(linker, api, people, model)
    found = linker.inference.predict().as_pandas_dataframe()
    return {pairs[int(row.unique_id_l) // 2]: float(row.match_weight) for row in found.itertuples()}


def some_pairs(people: int, many: int, chance: Random) -> list[tuple[int, int]]:
    """So many pairs of descriptions, of whom each person has two: ``people`` apart.

    Half are of one person or of one household, so that every level occurs.
    """
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < many:
        one = chance.randrange(people)
        near = min(max(one + chance.choice((0, 0, 1, -1, 2)), 0), people - 1)
        other = near if chance.random() < 0.5 else chance.randrange(people)
        pairs.add((one, people + other))
    return sorted(pairs)


def counted_by_label(people: Sequence[Traits]) -> Mapping[Field, Mapping[str, float]]:
    """The share of pairs with one NHS number at each level, as Splink counts them."""
    splink: Any = import_module(PACKAGE)
    pandas: Any = import_module("pandas")
    labels = [next(iter(each.nhs), None) for each in people]
    api = splink.DuckDBAPI(connection=connection(people))
    linker = splink.Linker(api.register(pandas.DataFrame(people_table(people, labels))), settings())
    linker.training.estimate_m_from_label_column("label")
    return {
        Field(comparison["output_column_name"]): {
            level["label_for_charts"]: level.get("m_probability") or 0.0
            for level in comparison["comparison_levels"]
            if not level.get("is_null_level")
        }
        for comparison in linker.misc.save_model_to_json()["comparisons"]
    }


def register_commonness(linker: Any, api: Any, people: Sequence[Traits], model: Model) -> None:
    """Tells Splink how common each name is by our model, the rare ones too."""
    pandas: Any = import_module("pandas")
    for field in RARITY:
        shares = {_name(each, field): name_share(each, field, model) for each in people}
        frame = pandas.DataFrame(
            [{str(field): name, f"tf_{field}": share} for name, share in shares.items() if name]
        )
        linker.table_management.register_term_frequency_lookup(api.register(frame), str(field))


def _name(known: Traits, field: Field) -> str:
    return known.given.main if field is Field.GIVEN else known.family.whole
