"""The demonstration has something to find: a neighbour's child at night, among officers at work."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from lapwing.areas.forces import read_force
from lapwing.casework.odd_looks import actions, queries
from lapwing.casework.odd_looks.reasons import ORDINARY, Reason
from lapwing.jobs.demo.load import load
from lapwing.jobs.demo.looking import NIGHTS
from lapwing.jobs.demo.sign_ins import PASSWORD
from lapwing.jobs.demo.tell import tell
from lapwing.journal.models import Look
from lapwing.record.queries import viewer_of

AT = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)


@pytest.mark.django_db
def test_professional_standards_find_who_looked_three_nights_running() -> None:
    demo = tell(read_force("northmere"), days=24, scale=0.15, seed="lapwing", at=AT)
    load(demo, password=PASSWORD, now=AT, progress=lambda _done, _total: None)
    nights = Look.objects.filter(doing="read a child's record").order_by("at")
    assert len(nights) == NIGHTS
    assert len({(one.by_user_id, one.people[0]) for one in nights}) == 1
    assert [(one.at.date() - nights[0].at.date()).days for one in nights] == [0, 1, 2]
    assert {one.at.hour for one in nights} <= {1, 2}
    viewer = viewer_of(UUID(demo.people["professional-standards"][0].id), AT)
    assert viewer is not None
    sample = actions.draw(viewer, AT, AT - timedelta(days=7), AT, seed="any")
    assert isinstance(sample, UUID)
    lines = queries.lines_of(viewer, sample)
    found = [one for one in lines if one.look in {each.pk for each in nights}]
    assert found
    assert all(set(one.why) == {Reason.REPEATED, Reason.ODD_HOURS, Reason.NO_WORK} for one in found)
    assert {one.stratum for one in lines} >= {Reason.REPEATED, Reason.COLLEAGUE, ORDINARY}
    # Whoever was at work is not asked about, but as an ordinary look.
    (kept,) = queries.samples(viewer)
    assert kept.frame[Reason.NO_WORK] == NIGHTS
    assert kept.frame[ORDINARY] > 50
    assert actions.draw_again(kept, "northmere")


@pytest.mark.django_db
def test_a_demonstration_too_short_for_a_child_at_rest_still_loads() -> None:
    demo = tell(read_force("northmere"), days=2, scale=0.2, seed="lapwing", at=AT)
    loaded = load(demo, password=PASSWORD, now=AT, progress=lambda _done, _total: None)
    assert loaded.surprises == ()
    assert not Look.objects.filter(doing="read a child's record").exists()
