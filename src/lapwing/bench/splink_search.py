"""Splink as somebody would use it to find people: its own comparisons and blocking, well chosen.

It is trained on the same people as it is asked about, on who they really are, which flatters it.
All questions are asked in one batch, and each one's time is its part of the batch's.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from time import perf_counter
from typing import Any

from lapwing.base.partial_date import BornOn
from lapwing.base.text import fold
from lapwing.bench.matching_quality import Bed, Question
from lapwing.bench.rounds import Reading
from lapwing.bench.splink import PACKAGE
from lapwing.matching.description import Description
from lapwing.matching.identifiers import Sort

_BLOCKING = (
    ("family", "given"),
    ("family", "born"),
    ("given", "born"),
    ("family", "postcode"),
    ("given", "postcode"),
    ("born", "postcode"),
    ("nhs",),
    ("phone",),
)
Ranked = Sequence[tuple[int, float]]
Measure = Callable[[Sequence[tuple[Question, Ranked]]], Reading]


def finder(made: Bed, questions: Sequence[Question], measure: Measure) -> Callable[[], Reading]:
    """A turn that asks Splink all the questions in one batch."""
    splink: Any = import_module(PACKAGE)
    pandas: Any = import_module("pandas")
    api = splink.DuckDBAPI()
    known = [_row(at, each.told, f"k{at}") for at, each in enumerate(made.known)]
    asked = [
        _row(at, each.told, f"k{each.right}" if each.right is not None else None)
        for at, each in enumerate(questions)
    ]
    tables = [api.register(pandas.DataFrame(rows)) for rows in (known, asked)]
    linker = splink.Linker(tables, _settings(splink))
    linker.training.estimate_u_using_random_sampling(max_pairs=1_000_000, seed=1)
    linker.training.estimate_m_from_label_column("label")

    def turn() -> Reading:
        begun = perf_counter()
        frame = linker.inference.predict(threshold_match_weight=-10).as_pandas_dataframe()
        passed = 1000 * (perf_counter() - begun) / len(questions)
        found: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for row in frame.itertuples():
            found[int(row.unique_id_r)].append((int(row.unique_id_l), float(row.match_weight)))
        ranked = [
            (question, sorted(found[at], key=lambda each: -each[1])[:10])
            for at, question in enumerate(questions)
        ]
        return {"p50 ms": passed, **measure(ranked)}

    return turn


def _row(number: int, told: Description, label: str | None) -> dict[str, Any]:
    numbers = {each.sort: each.value for each in told.identifiers}
    day: date | None = told.birth.day if isinstance(told.birth, BornOn) else None
    return {
        "unique_id": number,
        "label": label,
        "given": fold(told.given).split()[0] if fold(told.given) else None,
        "family": fold(told.family) or None,
        "born": day.isoformat() if day else None,
        "postcode": told.postcode or None,
        "nhs": numbers.get(Sort.NHS),
        "phone": numbers.get(Sort.PHONE),
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
            library.ExactMatch("nhs"),
            library.ExactMatch("phone"),
        ],
        blocking_rules_to_generate_predictions=[splink.block_on(*columns) for columns in _BLOCKING],
    )
