"""Splink as somebody would use it to find people: its own comparisons and blocking, well chosen.

It is trained on pairs of which it is told that they are one person, which flatters it. It is asked
question by question, as somebody who waits would, and all questions at once.
"""

import logging
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from typing import Any

from lapwing.base.partial_date import BornOn
from lapwing.base.text import fold
from lapwing.matching.description import Description

_BLOCKING = (
    ("family", "given"), ("family", "born"), ("given", "born"), ("family", "postcode"),
    ("given", "postcode"), ("born", "postcode"), ("address", "given"), ("address", "family"),
)  # fmt: skip
_LEAST_WEIGHT = -10
Ranked = Sequence[tuple[int, float]]


class SplinkSearch:
    """People in a table of DuckDB, and a model that was trained on some of them told of again."""

    def __init__(
        self, people: Sequence[Description], told_again: Sequence[tuple[Description, int]]
    ) -> None:
        logging.getLogger("splink").setLevel(logging.ERROR)
        self._splink: Any = import_module("splink")
        self._pandas: Any = import_module("pandas")
        self._database: Any = import_module("duckdb").connect()
        self._api = self._splink.DuckDBAPI(connection=self._database)
        self._known = self._table(
            "known", [_row(at, each, f"k{at}") for at, each in enumerate(people) if each.family]
        )
        again = self._table(
            "again", [_row(at, each, f"k{who}") for at, (each, who) in enumerate(told_again)]
        )
        self._linker = self._splink.Linker([self._known, again], _settings(self._splink))
        training = self._linker.training
        training.estimate_u_using_random_sampling(max_pairs=1_000_000, seed=1)
        training.estimate_m_from_label_column("label")
        self._asked = 0

    def ask(self, told: Sequence[Description]) -> list[Ranked]:
        """The ten likeliest for each of these, the likeliest first."""
        self._asked += 1
        asked = self._table(
            f"asked_{self._asked}", [_row(at, each, None) for at, each in enumerate(told)]
        )
        frame = self._linker.inference.predict_between(
            self._known, asked, threshold_match_weight=_LEAST_WEIGHT
        ).as_pandas_dataframe()
        found: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for known, one, weight in zip(
            frame["unique_id_l"], frame["unique_id_r"], frame["match_weight"], strict=True
        ):
            found[int(one)].append((int(known), float(weight)))
        return [sorted(found[at], key=lambda each: -each[1])[:10] for at in range(len(told))]

    def _table(self, name: str, rows: list[dict[str, Any]]) -> Any:
        # A table of its own: what lies in Python's memory is read anew for every question.
        frame = self._pandas.DataFrame(rows, columns=list(_COLUMNS))
        types = ", ".join(f"{each}::varchar as {each}" for each in _COLUMNS[1:])
        self._database.from_df(frame).project(f"unique_id, {types}").create(name)
        return self._api.register(name, dataset_display_name=name)


_COLUMNS = ("unique_id", "label", "given", "family", "born", "postcode", "address")


def _row(number: int, told: Description, label: str | None) -> dict[str, Any]:
    day: date | None = told.birth.day if isinstance(told.birth, BornOn) else None
    return {
        "unique_id": number,
        "label": label,
        "given": fold(told.given).split()[0] if fold(told.given) else None,
        "family": fold(told.family) or None,
        "born": day.isoformat() if day else None,
        "postcode": told.postcode or None,
        "address": fold(told.address) or None,
    }


def _settings(splink: Any) -> Any:
    library: Any = import_module("splink.comparison_library")
    return splink.SettingsCreator(
        link_type="link_only",
        comparisons=[
            library.NameComparison("given"),
            library.NameComparison("family"),
            library.DateOfBirthComparison("born", input_is_string=True),
            library.PostcodeComparison("postcode"),
            library.ExactMatch("address"),
        ],
        blocking_rules_to_generate_predictions=[splink.block_on(*each) for each in _BLOCKING],
    )
