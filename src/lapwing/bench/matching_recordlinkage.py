"""recordlinkage (PyPI) on the test sets: its comparisons, and ECM, which needs no truth."""

import warnings
from importlib import import_module
from typing import Any

from lapwing.bench.matching_linked import Linked
from lapwing.bench.matching_sets import Set, pair

_ALIKE = 0.85  # Jaro-Winkler; what its guides use
# Each column, and how it is compared.
_FEBRL = {
    "given_name": "string", "surname": "string", "date_of_birth": "exact", "suburb": "string",
    "state": "exact", "address_1": "string", "address_2": "string", "postcode": "exact",
    "street_number": "exact",
}  # fmt: skip
_CENSUS = {
    "first_name": "string", "last_name": "string", "middle_initial": "exact",
    "date_of_birth": "exact", "street_number": "exact", "street_name": "string",
    "zipcode": "exact", "sex": "exact",
}  # fmt: skip
_BLOCKS = {
    "given_name": (("given_name",), ("surname",), ("date_of_birth",), ("postcode", "suburb")),
    "first_name": (
        ("first_name", "last_name"), ("date_of_birth",), ("first_name", "zipcode", "street_name"),
        ("last_name", "zipcode", "street_name"),
    ),
}  # fmt: skip


def linked(tested: Set) -> Linked:
    """What it makes of a set: how likely each pair is, and those likelier than not."""
    package: Any = import_module("recordlinkage")
    pandas: Any = import_module("pandas")
    columns, blocks = (
        (_FEBRL, _BLOCKS["given_name"])
        if "given_name" in tested.rows[0]
        else (_CENSUS, _BLOCKS["first_name"])
    )
    whole = pandas.DataFrame(list(tested.rows))
    files = [whole[: tested.second], whole[tested.second :]] if tested.second else [whole]
    indexer, compare = package.Index(), package.Compare()
    for block in blocks:
        indexer.block(list(block))
    for column, how in columns.items():
        if how == "string":
            compare.string(column, column, method="jarowinkler", threshold=_ALIKE, label=column)
        else:
            compare.exact(column, column, label=column)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        vectors = compare.compute(indexer.index(*files), *files)
        learner = package.ECMClassifier()
        learner.fit(vectors)
        likely = learner.prob(vectors)
    scores = {pair(int(one), int(other)): float(chance) for (one, other), chance in likely.items()}
    links = frozenset(each for each, chance in scores.items() if chance > 0.5)
    return Linked(scores=scores, links=links)
