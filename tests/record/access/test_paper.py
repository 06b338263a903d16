"""The two published pages say what the policy is now."""

from dataclasses import replace
from pathlib import Path

import pytest

from lapwing.record.access import POLICY, Act, Level
from lapwing.record.access.paper import access_page, roles_page
from lapwing.record.roles import ROLES

DOCUMENTS = Path(__file__).resolve().parents[3] / "docs"
WRITE = (
    "run: python -c 'from lapwing.record.access.paper import *; print({}_page(), end=\"\")'"
    " > docs/{}.md"
)


@pytest.mark.parametrize(("name", "page"), [("access", access_page), ("roles", roles_page)])
def test_the_published_page_is_up_to_date(name: str, page: object) -> None:
    assert callable(page)
    published = (DOCUMENTS / f"{name}.md").read_text(encoding="utf-8")
    assert published == page(), WRITE.format(name, name)


def test_every_rule_and_every_role_is_published() -> None:
    policy, roles = access_page(), roles_page()
    for rule in POLICY:
        assert rule.title in policy
        assert rule.sentence in policy
        assert f"`{rule.key}`" in policy
    for role in ROLES.values():
        assert role.title in roles


def test_the_pages_follow_the_rules_and_not_a_text() -> None:
    silent = tuple(
        replace(rule, answer=Level.NOTHING) if rule.key == "safety" else rule for rule in POLICY
    )
    assert access_page(silent) != access_page()
    assert "| See what keeps the child safe | covert" in roles_page(silent)
    assert "| See what keeps the child safe, and who the child is | ordinary" in roles_page()


def test_every_rule_reads_as_a_sentence_and_has_a_key_of_its_own() -> None:
    assert len({rule.key for rule in POLICY}) == len(POLICY)
    for rule in POLICY:
        assert rule.sentence.endswith(".")
        assert not {Act.SEE_CASE, Act.SEE_PERSON} & rule.acts  # these are turned into SEE
