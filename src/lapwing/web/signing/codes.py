"""Codes from an app, each taken once for as long as a slow or fast clock may still show it."""

from typing import Any

from allauth.mfa import app_settings
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, BaseAuthenticateForm, ReauthenticateForm
from django.core.cache import cache


def spend(user: Any, code: str) -> bool:
    """Note that this code has been used; false if it had been.

    Allauth notes it for one step, half a minute; with a tolerance it is good for three.
    """
    steps = 2 * app_settings.TOTP_TOLERANCE + 1
    digits = "".join(code.split())
    return cache.add(
        f"lapwing.code.{user.pk}.{digits}", "used", timeout=steps * app_settings.TOTP_PERIOD
    )


class _Once(BaseAuthenticateForm):  # type: ignore[misc]
    def clean_code(self) -> str:
        code: str = super().clean_code()
        if not spend(self.user, code):
            raise get_adapter().validation_error("incorrect_code")
        return code


class SecondStepForm(_Once, AuthenticateForm):  # type: ignore[misc]
    """A code, as the second step of signing in."""


class ProofForm(_Once, ReauthenticateForm):  # type: ignore[misc]
    """A code, as a proof that it is still the same person."""
