"""Whatever is no address of ours: the one that was meant, or the page of what is not there."""

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import resolve

from lapwing.web.pages.help import not_found

NAME = "absent"


def absent(request: HttpRequest) -> HttpResponseBase:
    """Add the last stroke where that leads to a page; else say that there is none.

    It is an address like any other, so that Django makes no such page by itself: under ASGI it
    does so in another thread, whose connection to the database nobody closes.
    """
    meant = f"{request.path}/"
    if request.method == "GET" and resolve(meant).url_name != NAME:
        query = request.META.get("QUERY_STRING", "")
        return HttpResponseRedirect(f"{meant}?{query}" if query else meant)
    return not_found(request)
