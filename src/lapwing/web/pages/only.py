"""Who may open a page at all: those whose role may do what the page is for."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponseBase

from lapwing.record.access import Act
from lapwing.web.pages.help import refused
from lapwing.web.places import may_open
from lapwing.web.viewing import viewer

P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def only_for(act: Act) -> Callable[[Page[P]], Page[P]]:
    """Open a page to those who may do this, and tell the others that they may not."""

    def guarded(page: Page[P]) -> Page[P]:
        @wraps(page)
        def asked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            if refusal := may_open(viewer(request), act):
                return refused(request, refusal, status=403)
            return page(request, *args, **kwargs)

        return asked

    return guarded
