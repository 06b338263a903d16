"""Seals what an authenticator app shares with us, so that a stolen database holds no secret."""

import base64
from functools import cache

from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

_PURPOSE = b"lapwing.web.signing.sealing"


def seal(text: str) -> str:
    """The text as it is kept."""
    return _seals().encrypt(text.encode()).decode()


def unseal(sealed: str) -> str:
    """The text that was sealed; an older secret key opens it for as long as it is listed."""
    return _seals().decrypt(sealed.encode()).decode()


@cache
def _seals() -> MultiFernet:
    keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    return MultiFernet(_fernet(str(key)) for key in keys)


def _fernet(key: str) -> Fernet:
    made = HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(key.encode())
    return Fernet(base64.urlsafe_b64encode(made))
