"""How well people are found: the right one among the first ten, and how many links are wrong."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from lapwing.bench.matching_index import Hit, Index
from lapwing.bench.population import Resident, population
from lapwing.bench.retold import retold
from lapwing.matching.bands import Band
from lapwing.matching.description import Description, traits
from lapwing.matching.model import Model


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """Somebody told of by another source, and who they are: nobody where they are not on record."""

    told: Description
    right: int | None
    naming: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Bed:
    """People on record and questions about them and about others of their households."""

    known: tuple[Resident, ...]
    questions: tuple[Question, ...]


def bed(many: int, questions: int, seed: int = 7) -> Bed:
    """So many people, a tenth of them not on record; half the questions are about those."""
    chance = Random(seed)
    everybody = population(many, seed)
    unknown = set(chance.sample(range(len(everybody)), max(questions // 2, len(everybody) // 10)))
    known = tuple(each for each in everybody if each.number not in unknown)
    place = {each.number: at for at, each in enumerate(known)}
    half = questions // 2
    asked = [*chance.sample(known, half), *(everybody[at] for at in sorted(unknown)[:half])]
    return Bed(
        known=known,
        questions=tuple(
            Question(
                told=retold(each, chance, many), right=place.get(each.number), naming=each.naming
            )
            for each in asked
        ),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What a search gave for one question."""

    question: Question
    hits: tuple[Hit, ...]

    @property
    def first_is_right(self) -> bool:
        """Whether the likeliest is the right one."""
        return bool(self.hits) and self.hits[0].number == self.question.right

    @property
    def linked_wrongly(self) -> bool:
        """Whether somebody else would be linked without a person."""
        return any(
            hit.judged.band is Band.LINK and hit.number != self.question.right for hit in self.hits
        )


def answers(index: Index, questions: Iterable[Question]) -> list[Answer]:
    """The answer to every question."""
    return [
        Answer(question=each, hits=tuple(index.search(traits(each.told)))) for each in questions
    ]


def index_of(made: Bed, model: Model) -> Index:
    """The index of those on record."""
    return Index([traits(each.told) for each in made.known], model)


def among_first_ten(given: Sequence[Answer]) -> float:
    """The share of known people who are among the first ten."""
    known = [each for each in given if each.question.right is not None]
    found = [each for each in known if any(hit.number == each.question.right for hit in each.hits)]
    return len(found) / len(known)


def recall_at(given: Sequence[Answer], precision: float) -> float:
    """The largest share of known people that one threshold finds with at least this precision."""
    pairs = [
        (each.hits[0].judged.likely, each.first_is_right, each.question.right is not None)
        for each in given
        if each.hits
    ]
    known = sum(each.question.right is not None for each in given)
    return recall_of([(likely, right) for likely, right, _ in pairs], known, precision)


def recall_of(ranked: Iterable[tuple[float, bool]], known: int, precision: float) -> float:
    """The same of any ranking: how sure it was of each answer, and whether that was right."""
    best = 0.0
    right = 0
    ordered = sorted(ranked, key=lambda each: -each[0])
    for asked, (sure, is_right) in enumerate(ordered, start=1):
        right += is_right
        last_of_equals = asked == len(ordered) or ordered[asked][0] < sure
        if last_of_equals and right / asked >= precision:
            best = right / known
    return best


def wrong_links_by_naming(given: Sequence[Answer]) -> dict[str, tuple[int, int]]:
    """For each way of naming: how many would be linked to somebody else, of how many."""
    asked = Counter(each.question.naming for each in given)
    wrong = Counter(each.question.naming for each in given if each.linked_wrongly)
    return {naming: (wrong[naming], many) for naming, many in asked.items()}
