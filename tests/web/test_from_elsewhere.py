"""Who may ask for what, by what browsers say of the page that asks; and headers beyond a demo."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import Client, RequestFactory

from lapwing.web.policy.headers import comes_from_elsewhere

PAGE = {"HTTP_SEC_FETCH_MODE": "navigate", "HTTP_SEC_FETCH_DEST": "document"}
FRAME = {"HTTP_SEC_FETCH_MODE": "navigate", "HTTP_SEC_FETCH_DEST": "iframe"}
PART = {"HTTP_SEC_FETCH_MODE": "no-cors", "HTTP_SEC_FETCH_DEST": "image"}
# What a force's installation answers, with a proxy's https before it, and no demonstration.
BEYOND_A_DEMO = """
import django, json
django.setup()
from django.conf import settings
from django.middleware.csrf import get_token
from django.test import Client
answer = Client().get("/sign-in/", secure=True)
print(json.dumps({
    "status": answer.status_code,
    "hsts": answer.headers.get("Strict-Transport-Security"),
    "cookies": answer.cookies.output(header="").splitlines(),
    "session": [settings.SESSION_COOKIE_NAME, settings.SESSION_COOKIE_SECURE,
                settings.SESSION_COOKIE_PATH, settings.SESSION_COOKIE_DOMAIN,
                settings.SESSION_COOKIE_HTTPONLY, settings.SESSION_COOKIE_SAMESITE],
}))
"""


@pytest.mark.parametrize(
    ("site", "method", "how", "refused"),
    [
        ("same-origin", "post", PAGE, False),
        ("none", "get", PAGE, False),
        ("none", "post", PAGE, False),
        (None, "post", {}, False),  # the hidden field of the form is asked for all the same
        ("cross-site", "get", PAGE, False),
        ("same-site", "get", PAGE, False),
        ("cross-site", "post", PAGE, True),
        ("same-site", "post", PAGE, True),
        ("cross-site", "get", FRAME, True),
        ("cross-site", "get", PART, True),
        ("same-site", "get", PART, True),
        ("cross-site", "delete", PAGE, True),
        ("nonsense", "post", PAGE, True),
    ],
)
def test_only_a_link_to_a_page_is_followed_from_elsewhere(
    site: str | None, method: str, how: dict[str, str], refused: bool
) -> None:
    said = {**how, **({"HTTP_SEC_FETCH_SITE": site} if site else {})}
    request = getattr(RequestFactory(), method)("/drafts/", **said)
    assert comes_from_elsewhere(request) is refused


@pytest.mark.django_db  # each answer looks whether a connection is to be given back
def test_a_refusal_from_elsewhere_is_closed_like_any_page() -> None:
    answer = Client().post("/sign-out/", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert b"sent by another site" in answer.content


def test_beyond_a_demonstration_cookies_are_the_hosts_own_and_https_is_kept(
    tmp_path: Path,
) -> None:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("LAPWING_")
    }
    done = subprocess.run(
        [sys.executable, "-c", BEYOND_A_DEMO],
        env={
            **environment,
            "DJANGO_SETTINGS_MODULE": "lapwing.settings",
            "LAPWING_DATA": str(tmp_path),
            "LAPWING_HOSTS": "testserver",
            "LAPWING_ASSETS": "live",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["status"] == 200
    assert told["hsts"] == "max-age=31536000"
    (form,) = told["cookies"]
    assert form.strip().startswith("__Host-lapwing-form=")
    for part in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
        assert part in form
    assert "Domain" not in form
    assert told["session"] == ["__Host-lapwing", True, "/", None, True, "Lax"]
