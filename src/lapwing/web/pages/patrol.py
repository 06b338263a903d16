"""The form on patrol: its empty shell, what a phone keeps of it, and where its reports arrive."""

import json
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.views.decorators.http import require_GET, require_POST
from markupsafe import Markup

from lapwing import __version__
from lapwing.record.access import Act
from lapwing.web.frame import Frame
from lapwing.web.jinja import machine
from lapwing.web.middleware import moment_of
from lapwing.web.page import is_demo
from lapwing.web.patrol import actions, arriving, queries
from lapwing.web.patrol.form import kind, steps, version
from lapwing.web.patrol.sealed import Unreadable
from lapwing.web.places import may_open
from lapwing.web.viewing import viewer

SHEETS = (
    "colours", "night", "frame", "pieces", "worklist", "case", "forms", "mend", "lock", "door",
    "print", "patrol", "published",
)  # fmt: skip
# Everything that the shell is made of: each is looked up by its own fingerprint where it has one,
# and the modules that others name also as they name them.
NAMED = (
    "vendor/govuk-frontend.min.css",
    "vendor/moj-frontend.min.css",
    *(f"lapwing/css/{sheet}.css" for sheet in SHEETS),
    "lapwing/img/icon.svg",
    "lapwing/img/lapwing.svg",
    "lapwing/img/icon-192.png",
    "lapwing/js/patrol/patrol.js",
)
MODULES = (
    "lapwing/js/dependents.js",
    "lapwing/js/trust.js",
    "lapwing/js/patrol/draft.js",
    "lapwing/js/patrol/outbox.js",
    "lapwing/js/patrol/store.js",
    "lapwing/js/patrol/strip.js",
)
WORKER = "lapwing/js/patrol/worker.js"
SHELL = "/patrol/"


@require_GET
def patrol(request: HttpRequest) -> HttpResponse:
    """The empty form, the same for everybody: it holds nothing of anybody, and asks nobody in."""
    return HttpResponse(shell(request))


def shell(request: HttpRequest) -> str:
    """The shell, made of the declared questions and of the key that reports are sealed for."""
    key = actions.key_in_use(moment_of(request))
    page = SimpleNamespace(
        does=kind().does,
        hint=kind().hint,
        steps=steps(),
        form=version(),
        key=key.id,
        public=key.public,
    )
    frame = Frame(title=kind().does, csrf=Markup(""), edition=__version__, demo=is_demo())
    return render_to_string("patrol/form.html", {"frame": frame, "page": page})


@require_GET
def worker(request: HttpRequest) -> HttpResponse:
    """The program that keeps the shell on the phone; its version is what it keeps."""
    marks = sha256(shell(request).encode())
    for name in (*NAMED, *MODULES, WORKER):
        marks.update(_text(name))
    files = [SHELL, *(static(name) for name in NAMED), *(f"/assets/{name}" for name in MODULES)]
    told = json.dumps({"edition": marks.hexdigest()[:16], "shell": SHELL, "files": files})
    response = HttpResponse(
        f"self.LAPWING = {told};\n".encode() + _text(WORKER), content_type="text/javascript"
    )
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Service-Worker-Allowed"] = "/"
    return response


def _text(name: str) -> bytes:
    found = finders.find(name)
    assert isinstance(found, str), name
    return Path(found).read_bytes()


@require_GET
def manifest(request: HttpRequest) -> HttpResponse:
    """What makes a phone offer to install it."""
    del request
    pictures = [("192x192", "any", "icon-192"), ("512x512", "any", "icon-512")]
    pictures += [("512x512", "maskable", "icon-maskable-512")]
    icons = [
        {
            "src": static(f"lapwing/img/{name}.png"),
            "sizes": sizes,
            "type": "image/png",
            "purpose": purpose,
        }
        for sizes, purpose, name in pictures
    ]
    told = {
        "name": "Lapwing on patrol",
        "short_name": "Lapwing",
        "description": "Write down a concern for a child, with a signal or without.",
        "lang": "en-GB",
        "id": SHELL,
        "start_url": SHELL,
        "scope": "/",
        "display": "standalone",
        "background_color": "#0d2f2c",
        "theme_color": "#0d2f2c",
        "icons": icons,
    }
    response = JsonResponse(told, content_type="application/manifest+json")
    response.headers["Cache-Control"] = "no-cache"
    return response


@require_GET
def ready(request: HttpRequest) -> HttpResponse:
    """What a phone needs before it sends: whose it is now, a fresh token, the key in use.

    And which of the reports that it has sent still wait for a person.
    """
    who = viewer(request)
    key = actions.key_in_use(moment_of(request))
    sent = {found for text in request.GET.getlist("sent")[:50] if (found := _id(text)) is not None}
    return JsonResponse(
        {
            "owner": str(who.user),
            "token": get_token(request),
            "key": key.id,
            "public": key.public,
            "waiting": sorted(map(str, queries.still_waiting(who.user, sent))),
        }
    )


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


@require_POST
def arrive(request: HttpRequest) -> HttpResponse:
    """Take one report; the answer says whether it was recorded, or waits for a person."""
    who, now = viewer(request), moment_of(request)
    if refusal := may_open(who, Act.RECORD):
        return _not_taken(str(refusal), 422)
    try:
        became = arriving.receive(who, request.body, now)
    except Unreadable as wrong:
        return _not_taken(str(wrong), 400)
    except arriving.SomebodyElses:
        return _not_taken("Somebody else wrote this: they must sign in to send it.", 409)
    except arriving.AnotherUnderItsId:
        return _not_taken("Another report was sent under the same number.", 409)
    except arriving.UnknownKey:
        return _not_taken(
            "This was sealed for a key that is not kept any more, so nobody can open it. Write it "
            "again, and tell whoever runs Lapwing.",
            422,
        )
    # Whoever may put nobody on record has done their part: a colleague says who the child is.
    theirs = may_open(who, Act.ADD_PERSON) is None
    state = "recorded" if became.sent_as else "waits" if theirs else "passed"
    return JsonResponse({"state": state, "at": machine(became.arrived)})


def _not_taken(says: str, status: int) -> HttpResponse:
    return JsonResponse({"says": says}, status=status)
