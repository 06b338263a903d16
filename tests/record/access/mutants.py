"""Breaks the policy on purpose, one small way at a time, as somebody who edits it might."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from lapwing.record.access import (
    ADMINISTRATORS,
    OPERATIONAL,
    POLICY,
    Act,
    Handling,
    Level,
    Part,
    Rule,
    Sensitivity,
    Tie,
)
from lapwing.record.roles import ROLES

Policy = tuple[Rule, ...]
# What stands behind a refusal that comes first is not added to later rules: it would change
# nothing, and that the refusal is there is tried by breaking the refusal.
BEHIND_A_REFUSAL = frozenset({Tie.LOCKED, Sensitivity.COVERT})
RARE = (Act.BULK, Act.READ_LOG, Act.MANAGE_USERS)  # acts that few may do


class Does(StrEnum):
    """What a mutant does to people, as far as it is known from how it was made."""

    BLOCKS = "only blocks those who should see"
    OPENS = "only shows what should be hidden"
    EITHER = "may do either, or say the wrong words"


@dataclass(frozen=True, kw_only=True, slots=True)
class Mutant:
    """A broken policy and what was done to it."""

    name: str
    policy: Policy
    does: Does


def mutants() -> Iterator[Mutant]:
    """Every mutant, rule by rule."""
    for place, rule in enumerate(POLICY):
        yield _made(f"{rule.key}: dropped", without(place), Does.EITHER, rule, narrower=True)
        for name, changed, narrower in _changes(rule):
            broken = (*POLICY[:place], changed, *POLICY[place + 1 :])
            yield _made(f"{rule.key}: {name}", broken, Does.EITHER, rule, narrower=narrower)
        for level in Level:
            if level != rule.answer:
                broken = (
                    *POLICY[:place],
                    replace(rule, answer=level),
                    *POLICY[place + 1 :],
                )
                does = Does.BLOCKS if level < rule.answer else Does.OPENS
                yield Mutant(name=f"{rule.key}: answers {level.name}", policy=broken, does=does)
        if rule.refusal is not None:
            broken = (*POLICY[:place], replace(rule, refusal=None), *POLICY[place + 1 :])
            yield Mutant(name=f"{rule.key}: without words", policy=broken, does=Does.EITHER)
        if rule.answer == Level.WHOLE:
            yield Mutant(
                name=f"{rule.key}: put first",
                policy=(rule, *without(place)),
                does=Does.OPENS,
            )
        else:
            yield Mutant(
                name=f"{rule.key}: put last",
                policy=(*without(place), rule),
                does=Does.EITHER,
            )


def without(place: int) -> Policy:
    """The policy without one rule."""
    return (*POLICY[:place], *POLICY[place + 1 :])


def _made(name: str, policy: Policy, does: Does, rule: Rule, *, narrower: bool | None) -> Mutant:
    """A grant of the whole that asks more only blocks, and one that asks less only opens."""
    if rule.answer == Level.WHOLE and narrower is not None:
        does = Does.BLOCKS if narrower else Does.OPENS
    if rule.answer == Level.NOTHING and narrower is not None:
        does = Does.OPENS if narrower else Does.BLOCKS
    return Mutant(name=name, policy=policy, does=does)


def _changes(rule: Rule) -> Iterator[tuple[str, Rule, bool | None]]:
    """The rule with one thing changed, and whether it then holds for fewer."""
    for act in rule.acts:
        yield f"without {act}", replace(rule, acts=rule.acts - {act}), True
    for act in RARE:
        if act not in rule.acts and rule.roles != ADMINISTRATORS:
            yield f"with {act}", replace(rule, acts=rule.acts | {act}), False
    yield from _smaller_and_larger(rule, "parts", frozenset(Part))
    yield from _roles(rule)
    yield from _smaller_and_larger(rule, "ties", frozenset(Tie))
    yield from _smaller_and_larger(rule, "sensitivity", frozenset(Sensitivity))
    yield from _smaller_and_larger(rule, "handling", frozenset(Handling))
    turned = replace(rule, own_force=not rule.own_force)
    yield ("of any force" if rule.own_force else "of the own force"), turned, not rule.own_force
    if rule.active is None:
        yield "when not active", replace(rule, active=False), True
    else:
        yield "whether active or not", replace(rule, active=None), False
        yield "the other way", replace(rule, active=not rule.active), None


def _roles(rule: Rule) -> Iterator[tuple[str, Rule, bool]]:
    if rule.roles is None:
        yield "of officers alone", replace(rule, roles=OPERATIONAL), True
        return
    yield "of any role", replace(rule, roles=None), False
    for role in sorted(rule.roles):
        yield f"without {role}", replace(rule, roles=rule.roles - {role}), True
    for role in ROLES:
        if role not in rule.roles | ADMINISTRATORS:
            yield f"with {role}", replace(rule, roles=rule.roles | {role}), False


def _smaller_and_larger(
    rule: Rule, what: str, everything: frozenset[Any]
) -> Iterator[tuple[str, Rule, bool]]:
    """One less, one more, and asking nothing; a condition that asks nothing is asked something."""
    asked: frozenset[Any] | None = getattr(rule, what)
    if asked is None:
        for one in sorted(everything):
            if what != "ties":
                yield f"{what} without {one}", _with(rule, what, everything - {one}), True
        return
    for one in sorted(asked):
        yield f"{what} without {one}", _with(rule, what, asked - {one}), True
    for one in sorted(everything - asked - BEHIND_A_REFUSAL):
        yield f"{what} with {one}", _with(rule, what, asked | {one}), False
    if what not in {"parts", "sensitivity"}:
        yield f"whatever the {what}", _with(rule, what, None), False


def _with(rule: Rule, what: str, value: frozenset[Any] | None) -> Rule:
    return replace(rule, **{what: value})  # type: ignore[arg-type]
