"""The pages as served at the end of the history, whatever day it is where they are measured."""

import time
from datetime import datetime, timedelta

from lapwing.bench.history import AT
from lapwing.web import moment
from lapwing.web.asgi import application

__all__ = ["application"]

_BEGUN = time.monotonic()


def the_moment() -> datetime:
    """The history's last moment, and what has passed since this server was started."""
    return AT + timedelta(seconds=time.monotonic() - _BEGUN)


moment.the_moment = the_moment
