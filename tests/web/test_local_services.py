"""Local services stand where a child is assessed and read of, by where they live and their age."""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.web.conftest import World
from tests.web.test_contact import say

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]


def test_services_stand_beside_the_assessment_and_on_the_child_s_page(
    world: World, browsing: Browsing
) -> None:
    child = f"/children/{world.child}/"
    form = f"/begin/assessment-submitted/{world.child}/"
    sergeant = browsing("sergeant")
    for address in (child, form):
        page = sergeant.get(address).content.decode()
        assert "Services nearby" in page
        assert "By age alone: no home with a postcode is known" in page
        assert "Marsh Harrow family hub" in page  # nothing is left out for what is not known
        assert "Small Hours" not in page  # she is thirteen
    from lapwing.record import queries

    file = queries.standing_file(world.viewer("sergeant"), world.child)
    assert file is not None
    say(
        world,
        file.id,
        "household-moved-in",
        address="4 Rook Lane, Lower Fennick",
        postcode="NM2 4AB",
        lives="home",
        told_by="Her mother",
    )
    for address in (child, form):
        page = sergeant.get(address).content.decode()
        assert "By home in NM2, and by age" in page
        assert "Lower Fennick family hub" in page
        assert "May be offered to" in page
        assert "Marsh Harrow family hub" not in page
    assert (
        "Services nearby"
        not in sergeant.get(f"/begin/contact-received/{world.child}/").content.decode()
    )
