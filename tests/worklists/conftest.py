"""The small force that every test of the worklists begins with."""

import pytest

from tests.worklists.world import World, make_world


@pytest.fixture
def world(db: None) -> World:
    """A force with somebody on duty in each role that an episode meets first."""
    return make_world()
