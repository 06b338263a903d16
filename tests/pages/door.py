"""What tests of signing in share: an authenticator app, and a passkey that the browser keeps."""

import base64
import hashlib
import hmac
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from playwright.sync_api import Page

from lapwing.web.moment import the_moment

STEP = 30  # seconds


def code_of(secret: str, *, later: int = 0) -> str:
    """The code that an app shows for this secret (RFC 6238), or so many steps later."""
    counter = int(the_moment().timestamp()) // STEP + later
    key = base64.b32decode(secret.replace(" ", ""))
    made = hmac.new(key, struct.pack(">Q", counter), hashlib.sha1).digest()
    at = made[-1] & 0x0F
    (number,) = struct.unpack(">I", made[at : at + 4])
    return f"{(number & 0x7FFFFFFF) % 1_000_000:06}"


def let_proofs_age(seconds: float) -> None:
    """Everybody proved who they are so many seconds earlier than they did."""
    for row in Session.objects.all():
        kept = SessionStore(row.session_key)
        for one in kept.get(AUTHENTICATION_METHODS_SESSION_KEY, []):
            one["at"] -= seconds
        kept.modified = True
        kept.save()


@contextmanager
def passkeys_of(page: Page, *, verified: bool = True) -> Iterator[str]:
    """A device of the browser's own that keeps passkeys, and unlocks them as a finger would."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    made = devtools.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": verified,
                "automaticPresenceSimulation": True,
            }
        },
    )
    try:
        yield made["authenticatorId"]
    finally:
        devtools.detach()
