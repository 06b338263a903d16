"""An index in memory over descriptions, to measure matching by itself: keys, budget, scores."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from lapwing.matching.bands import Judged, judge
from lapwing.matching.description import Traits
from lapwing.matching.heavy import HEAVY, look_under, weights_of, worth_comparing
from lapwing.matching.keys import keys
from lapwing.matching.mistyped import keys_if_mistyped, meant, slips, words
from lapwing.matching.model import Model
from lapwing.matching.score import score


@dataclass(frozen=True, kw_only=True, slots=True)
class Hit:
    """Somebody found: their number, and what was judged of them."""

    number: int
    judged: Judged


class Index:
    """People by their keys; each is numbered by where they stand in what the index was made of."""

    def __init__(self, people: Sequence[Traits], model: Model) -> None:
        self.people = people
        self.model = model
        self.under: dict[int, list[int]] = defaultdict(list)
        self.keys = [keys(known) for known in people]
        for number, own in enumerate(self.keys):
            for key in own:
                self.under[key].append(number)
        self.spelt: dict[int, set[str]] = defaultdict(set)
        for word in {word for known in people for word in words(known)}:
            for slip in slips(word):
                self.spelt[slip].add(word)
        self.heavy = {key: len(rows) for key, rows in self.under.items() if len(rows) > HEAVY}

    def candidates(self, asked: Traits) -> list[int]:
        """Whoever shares the keys that weigh most, of those that are looked under."""
        own, meant = keys(asked), self._if_mistyped(asked)
        looked_under = look_under(own, meant, self.heavy)
        found = {each for key in looked_under for each in self.under.get(key, ())}
        weights = weights_of(own | meant, self.heavy, people=float(len(self.people)))
        return worth_comparing({each: self.keys[each] for each in sorted(found)}, weights)

    def _if_mistyped(self, asked: Traits) -> frozenset[int]:
        return keys_if_mistyped(
            asked,
            {
                word: meant(word, set().union(*(self.spelt.get(slip, ()) for slip in slips(word))))
                for word in words(asked)
            },
        )

    def search(self, asked: Traits, most: int = 10) -> list[Hit]:
        """The likeliest people, the likeliest first."""
        found = self.candidates(asked)
        people = float(len(self.people))
        scores = [score(asked, self.people[each], self.model, people=people) for each in found]
        hits = [
            Hit(number=number, judged=judged)
            for number, judged in zip(found, judge(scores, people=people), strict=True)
        ]
        hits.sort(key=lambda hit: (-hit.judged.score.total, hit.number))
        return hits[:most]
