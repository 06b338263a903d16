"""A report as a phone seals it, and how it is opened: a key of its own, wrapped for the server.

The phone draws a fresh AES-256-GCM key for each report, wraps it with the server's public key by
RSA-OAEP with SHA-256, and forgets it: what waits on a phone cannot be read there again. The
report's id is bound to it as additional data, so that no report can be sent as another.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256

from lapwing.web.forms.typed import Typed, typed_from

LONGEST = 1_500_000  # bytes of one report as it is sent
KEY_BYTES, NONCE_BYTES = 32, 12


class Unreadable(Exception):
    """This is no report, or it was changed on its way; the message says so in a sentence."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sealed:
    """A report as it is sent: which it is, for which key it was sealed, and what cannot be read."""

    id: UUID
    key: str
    wrapped: bytes
    nonce: bytes
    sealed: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class Opened:
    """What a phone sealed: whose report, by which version of the form, and what was typed."""

    owner: UUID
    form: str
    finished: datetime
    typed: Typed
    asked: dict[str, str]


def sealed_from(body: bytes) -> Sealed:
    """The report in a request's body."""
    if len(body) > LONGEST:
        raise Unreadable("This report is too long to be sent.")
    told = _mapping(body)
    try:
        return Sealed(
            id=UUID(str(told["id"])),
            key=str(told["key"])[:100],
            wrapped=base64.b64decode(str(told["wrapped"]), validate=True),
            nonce=base64.b64decode(str(told["nonce"]), validate=True),
            sealed=base64.b64decode(str(told["sealed"]), validate=True),
        )
    except (KeyError, ValueError, binascii.Error):
        raise Unreadable("This is no report.") from None


def unseal(report: Sealed, key: RSAPrivateKey) -> Opened:
    """What was sealed, for whoever has the private key; refused where one bit was changed."""
    try:
        once = key.decrypt(report.wrapped, OAEP(mgf=MGF1(SHA256()), algorithm=SHA256(), label=None))
        if len(once) != KEY_BYTES or len(report.nonce) != NONCE_BYTES:
            raise Unreadable("This report was not sealed as the form seals it.")
        plain = AESGCM(once).decrypt(report.nonce, report.sealed, str(report.id).encode())
    except (ValueError, InvalidTag):
        raise Unreadable("This report was changed on its way, or sealed for another.") from None
    return _opened(_mapping(plain))


def _opened(told: Mapping[str, Any]) -> Opened:
    try:
        finished = datetime.fromisoformat(str(told["finished"]))
        if finished.tzinfo is None:
            raise Unreadable("This report does not say when it was finished.")
        return Opened(
            owner=UUID(str(told["owner"])),
            form=str(told["form"])[:100],
            finished=finished.astimezone(UTC),
            typed=typed_from((str(name), _texts(said)) for name, said in told["typed"].items()),
            asked={str(name): str(words) for name, words in told["asked"].items()},
        )
    except (KeyError, ValueError, AttributeError, TypeError, OverflowError):
        raise Unreadable("What is in this report cannot be read.") from None


def _texts(said: object) -> list[str]:
    if not isinstance(said, list) or not all(isinstance(one, str) for one in said):
        raise ValueError("must be a list of texts")
    return said


def _mapping(text: bytes) -> Mapping[str, Any]:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        raise Unreadable("This is no report.") from None
    if not isinstance(told, dict):
        raise Unreadable("This is no report.")
    return told
