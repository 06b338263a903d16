"""Serves styles, scripts and pictures through WhiteNoise, whole, so that no file is left open."""

from django.http import HttpRequest, HttpResponse
from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.responders import StaticFile


class Assets(WhiteNoiseMiddleware):  # type: ignore[misc]  # it has no types
    """WhiteNoise as a server with ASGI needs it.

    WhiteNoise is made for WSGI and hands out an open file (its issue 251, open since 2020). Under
    ASGI Django reads such a file whole before it sends any of it, warns of it, and never closes it
    where a browser goes away before the answer is begun. Our files are small: they are read here.
    """

    @staticmethod
    def serve(static_file: StaticFile, request: HttpRequest) -> HttpResponse:
        """One file, or that it has not changed, or what else was asked of it."""
        found = static_file.get_response(request.method, request.META)
        content = b""
        if found.file is not None:
            with found.file as file:
                content = file.read()
        response = HttpResponse(content, status=int(found.status))
        del response["Content-Type"]
        for key, value in found.headers:
            response[key] = value
        return response
