"""What stands in the journal was let in by the gates of its day, for the store and for pages."""

from dataclasses import replace

import pytest

from lapwing.duties import queries
from lapwing.duties.actions import refresh
from lapwing.duties.in_force import in_force
from lapwing.duties.language import Confidence, Gate, On
from lapwing.duties.models import ObligationRow
from lapwing.web import reading
from tests.worklists.world import FORCE, World, later

pytestmark = pytest.mark.django_db

NEW_GATE = Gate(
    key="test-nobody-grades",
    title="Nobody grades any more",
    stops=On(("missing-risk-graded",)),
    says="Grading is over.",
    why="A test",
    source="A test",
    confidence=Confidence.LOCAL,
)


def test_a_gate_that_is_added_later_throws_nothing_out_on_a_page_or_in_the_store(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = world.child("Ada")
    world.grade(child, "high", later(minutes=5), by="inspector")
    real = in_force(FORCE)
    changed = replace(real, rules=replace(real.rules, gates=(*real.rules.gates, NEW_GATE)))
    for module in (reading, queries):
        monkeypatch.setattr(module, "in_force", lambda _: changed)
    monkeypatch.setattr("lapwing.duties.actions.in_force", lambda _: changed)

    now = later(minutes=6)
    assert refresh([child.person], now).changed == 0
    page = reading.read(world.viewer("sergeant"), child.person, now)
    assert page is not None
    shown = {one.identity: (one.due_at, one.outcome) for one in page.obligations}
    kept = {
        (row.duty, row.key, row.begun_by, row.slot): (row.due_at, row.outcome)
        for row in ObligationRow.objects.filter(about=child.person)
    }
    assert shown == kept
    graded = [
        outcome for (duty, *_), (_, outcome) in shown.items() if duty == "missing-initial-risk"
    ]
    assert graded == ["done"]
