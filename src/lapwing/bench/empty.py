"""The two least pages there can be: one that bypasses the framework, and one bare Django view."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

Message = MutableMapping[str, Any]


async def nothing(
    _scope: Message,
    receive: Callable[[], Awaitable[Message]],
    send: Callable[[Message], Awaitable[None]],
) -> None:
    """An empty answer: what the server and the loopback cost by themselves."""
    await receive()
    await send(
        {
            "type": "http.response.start",
            "status": 200,
            "headers": [(b"content-length", b"0")],
        }
    )
    await send({"type": "http.response.body", "body": b""})


def bare_view(_request: HttpRequest) -> HttpResponse:
    """One word from Django, without a session, middleware, template or query."""
    return HttpResponse("bare")


urlpatterns = [path("", bare_view)]


def bare() -> Any:
    """A Django application that has nothing but the bare view."""
    settings.configure(
        ROOT_URLCONF=__name__, ALLOWED_HOSTS=["localhost"], SECRET_KEY=uuid4().hex, MIDDLEWARE=[]
    )
    return get_asgi_application()
