"""Every way in which the policy is broken on purpose is noticed by the independent table."""

import random
from collections.abc import Mapping

import pytest

from lapwing.record.access import POLICY, Tie, decide
from tests.reach import so_far
from tests.record.access.at_once import ALL, Bits, answered, differs, everywhere, wanted
from tests.record.access.mutants import Does, Mutant, mutants
from tests.record.access.situations import PAIRS, said

# Mutants that change nothing, and why; anything else that no cell notices fails the test.
SAME: Mapping[str, tuple[str, ...]] = {
    "A later rule already gives the same answer for an ordinary or a restricted case.": (
        "covert-named: sensitivity with ordinary",
        "covert-named: sensitivity with restricted",
        "covert-glass: sensitivity with restricted",
        "covert-log: sensitivity with ordinary",
        "covert-log: sensitivity with restricted",
        "restricted-tied: sensitivity with ordinary",
        "restricted-out: sensitivity with ordinary",
        "restricted-protection: sensitivity with ordinary",
        "glass-broken: sensitivity with ordinary",
        "restricted: sensitivity with ordinary",
    ),
    "No later rule gives this on a covert case; the refusal is for those not written yet.": (
        "covert: without record on a case",
        "covert: without take out many at once",
        "covert: without say how sensitive it is, and assign by name",
        "covert: without break the glass",
        "covert: without agree that somebody breaks the glass",
        "covert: without review a broken glass",
        "covert: without read who looked",
        "covert: without sample who looked, and review it",
        "covert: without say whether two records are of one person",
    ),
    "The rule of the log already lets professional standards read it.": (
        "log-review: with read who looked",
    ),
    "Whatever is covert was decided by an earlier rule.": (
        "conditions-missing: sensitivity without covert",
        "partner-conditions: sensitivity without covert",
        "partner: sensitivity without covert",
        "partner-answers: sensitivity without covert",
        "partner-package: sensitivity without covert",
        "partner-package-alone: sensitivity without covert",
    ),
    "Code C without its conditions was decided by an earlier rule.": (
        "ordinary-out: handling without C, conditions missing",
        "restricted-out: handling without C, conditions missing",
    ),
    "What keeps the child safe, and who the child is, is given whole to the same people.": (
        "safety: parts with who the child is",
        "person: parts with what keeps the child safe",
        "ordinary: parts with what keeps the child safe",
        "ordinary: parts with who the child is",
        "restricted-tied: parts with what keeps the child safe",
        "restricted-tied: parts with who the child is",
        "glass-broken: parts with what keeps the child safe",
        "glass-broken: parts with who the child is",
    ),
    "Another rule gives the same sight to those with this tie.": (
        f"restricted-tied: ties with {Tie.OPENED}",
        f"restricted-tied: ties with {Tie.OPENED_BY_TWO}",
        "glass-broken: ties with supervises it",
        "glass-broken: ties with is its allocated officer",
        "glass-broken: ties with is assigned to it by name",
        "glass-broken: ties with is of the team that holds it",
    ),
    "Those who answer for protecting children have the whole by another rule.": (
        *(
            f"{rule}: without {role}"
            for role in ("safeguarding-inspector", "head-of-public-protection")
            for rule in (
                "restricted-tied",
                "restricted-out",
                "glass-broken",
                "restricted",
                "classify-supervisor",
            )
        ),
    ),
    "An earlier rule gives whoever was given the case itself, or the package, as much.": (
        "partner-package: ties with is of an agency that it was shared with",
        "partner-package-alone: ties with is of an agency that it was shared with",
        "partner-package-alone: parts with a package that was made of it to share",
    ),
    "What follows it is about no case.": ("restricted: put last",),
    "Those who say who has a conflict of interest may read who looked by another rule.": (
        "conflicts: with read who looked",
    ),
}


@pytest.mark.thorough
def test_every_mutant_is_noticed() -> None:
    lived, wrongly_made = [], []
    did = dict.fromkeys(Does, 0)
    every = list(mutants())
    tried = so_far(every, 300)
    for mutant in tried:
        too_much, too_little, wrong_words = differs(mutant.policy, PAIRS)
        if not too_much | too_little | wrong_words:
            lived.append(mutant.name)
            continue
        did[_what_it_did(too_much, too_little)] += 1
        if (mutant.does == Does.BLOCKS and too_much) or (mutant.does == Does.OPENS and too_little):
            wrongly_made.append(mutant.name)
    same = {name for names in SAME.values() for name in names}
    assert set(lived) == same & {mutant.name for mutant in tried}
    assert same <= {mutant.name for mutant in every}
    assert not wrongly_made
    assert len(every) >= 1380
    assert sum(did.values()) >= 0.93 * len(tried) >= 270
    assert did[Does.BLOCKS] >= 0.4 * len(tried)  # only a rightful user would notice these
    assert did[Does.OPENS] >= 0.4 * len(tried)


def test_the_policy_as_it_is_says_what_the_table_says() -> None:
    for pair in PAIRS:
        assert answered(POLICY, pair) == wanted(pair)


def test_no_two_mutants_have_one_name() -> None:
    names = [mutant.name for mutant in mutants()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("seed", range(4))
def test_what_tries_mutants_reads_the_rules_as_the_policy_is_read(seed: int) -> None:
    rolls = random.Random(seed)
    chosen = rolls.sample(list(mutants()), 30)
    for mutant in [Mutant(name="as it is", policy=POLICY, does=Does.EITHER), *chosen]:
        for pair in rolls.sample(PAIRS, 4):
            answers = answered(mutant.policy, pair)
            assert sum(answers.values()) == ALL  # each situation has one answer
            for place in rolls.sample(range(len(everywhere())), 40):
                each = everywhere()[place]
                got = said(decide(each.viewer, *pair, each.facts, policy=mutant.policy))
                assert answers.get(got, 0) >> place & 1, (mutant.name, pair, each)


def _what_it_did(too_much: Bits, too_little: Bits) -> Does:
    if too_little and not too_much:
        return Does.BLOCKS
    return Does.OPENS if too_much and not too_little else Does.EITHER
