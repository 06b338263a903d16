"""One walk over the policy, in Python where a thing is known and in SQL where it is not.

A term is true, false, or a condition in SQL that the database will judge. The walk joins terms and
settles at once what is known, so that it decides a single case when everything is known, and writes
the condition of a list when it is not. A condition may be null in SQL; null never grants, and never
keeps a deny from being one, as only ``unless`` turns a term round and it takes null for false.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from lapwing.record.access.rule import Rule
from lapwing.record.access.words import Act, Handling, Level, Part, Sensitivity, Tie

Term = bool | str


class Atoms(Protocol):
    """Says of each single condition whether it holds, or how to ask the database."""

    def active(self) -> Term:
        """Whether the viewer's account is active."""

    def holds(self, roles: frozenset[str]) -> Term:
        """Whether the viewer holds one of these roles."""

    def own_force(self) -> Term:
        """Whether the case is of the viewer's force."""

    def tie(self, tie: Tie) -> Term:
        """Whether the viewer has this tie to the case."""

    def sensitivity(self, among: frozenset[Sensitivity]) -> Term:
        """Whether the case is kept in one of these ways."""

    def handling(self, among: frozenset[Handling]) -> Term:
        """Whether the case has one of these handling codes."""


def every(terms: Iterable[Term]) -> Term:
    """True when all of these are."""
    asked: list[str] = []
    for term in terms:
        if term is False:
            return False
        if isinstance(term, str):
            asked.append(term)
    return _joined(" and ", asked, nothing=True)


def some(terms: Iterable[Term]) -> Term:
    """True when one of these is."""
    asked: list[str] = []
    for term in terms:
        if term is True:
            return True
        if isinstance(term, str):
            asked.append(term)
    return _joined(" or ", asked, nothing=False)


def unless(term: Term) -> Term:
    """True when this is not; what the database does not know counts as not."""
    return f"({term}) is not true" if isinstance(term, str) else not term


def met(rule: Rule, atoms: Atoms) -> Term:
    """Whether all that a rule asks for holds."""
    return every(_asks(rule, atoms))


def first_met(
    policy: Sequence[Rule], act: Act, part: Part, atoms: Atoms
) -> Iterator[tuple[Rule, Term]]:
    """The rules that may answer, in order, each with when it does; the first that holds decides."""
    for rule in policy:
        if rule.speaks_of(act, part) and (term := met(rule, atoms)) is not False:
            yield rule, term
            if term is True:
                return


def at_least(level: Level, policy: Sequence[Rule], act: Act, part: Part, atoms: Atoms) -> Term:
    """Whether the answer is this or more: rules that say so are joined, the others taken out.

    What every one of them asks (the own force, mostly) is said once more before all else, where an
    index can serve it.
    """
    answer: Term = False  # what nobody allows is refused
    granting: list[set[Term]] = []
    for rule, term in reversed(list(first_met(policy, act, part, atoms))):
        if rule.answer >= level:
            answer = some((term, answer))
            granting.append(set(_asks(rule, atoms)))
        else:
            answer = every((unless(term), answer))
    shared = set.intersection(*granting) if granting else set()
    return every((*sorted(shared, key=str), answer))


def _asks(rule: Rule, atoms: Atoms) -> Iterator[Term]:
    """The conditions of a rule, those first that are soonest settled."""
    if rule.active is not None:
        yield atoms.active() if rule.active else unless(atoms.active())
    if rule.roles is not None:
        yield atoms.holds(rule.roles)
    if rule.own_force:
        yield atoms.own_force()
    if rule.sensitivity is not None:
        yield atoms.sensitivity(rule.sensitivity)
    if rule.handling is not None:
        yield atoms.handling(rule.handling)
    if rule.ties is not None:
        yield some(atoms.tie(tie) for tie in Tie if tie in rule.ties)


def _joined(word: str, asked: list[str], *, nothing: bool) -> Term:
    if not asked:
        return nothing
    return asked[0] if len(asked) == 1 else f"({word.join(dict.fromkeys(asked))})"
