"""Who may open a page at all: those whose role may do what the page is for."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponseBase

from lapwing.record.access import Act
from lapwing.web.pages.help import refused
from lapwing.web.places import may_open
from lapwing.web.viewing import viewer

Page = Callable[[HttpRequest], HttpResponseBase]


def only_for(act: Act) -> Callable[[Page], Page]:
    """Open a page to those who may do this, and tell the others that they may not."""

    def guarded(page: Page) -> Page:
        @wraps(page)
        def asked(request: HttpRequest) -> HttpResponseBase:
            if refusal := may_open(viewer(request), act):
                return refused(request, refusal, status=403)
            return page(request)

        return asked

    return guarded
