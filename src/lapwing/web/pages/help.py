"""Help and keys, in the same place on every page; and pages for what is not there."""

from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.base.refusals import Refusal
from lapwing.record.access import NOT_FOUND
from lapwing.web.page import show


@require_GET
def keys_and_help(request: HttpRequest) -> HttpResponse:
    """What is not plain from the pages themselves."""
    return show(request, "pages/help.html", SimpleNamespace(), title="Help and keys")


def refused(request: HttpRequest, refusal: Refusal, status: int = 404) -> HttpResponse:
    """A page that says what happened and what to do; hidden and absent read the same."""
    page = SimpleNamespace(heading=refusal.what, says=(refusal.do,))
    return show(request, "pages/trouble.html", page, title="This cannot be shown", status=status)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """There is no such page: said in the words in which what is hidden is said to be absent."""
    del exception
    return refused(request, NOT_FOUND)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without its hidden field, most often because somebody signed out in another tab."""
    del reason
    from lapwing.web.pages.kept import kept_after_refusal

    return kept_after_refusal(request)
