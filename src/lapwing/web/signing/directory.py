"""The force's own directory, asked by OpenID Connect who somebody is.

A token is believed about a staff number and about when its holder was last asked to show who they
are; what groups or roles it names is not read, because posts stand in our own tables.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.internal import jwtkit
from allauth.socialaccount.providers.base import AuthProcess
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

from lapwing.web.middleware import moment_of

PROVIDER = "force"
CLOCKS_DIFFER = timedelta(seconds=30)


def is_set_up() -> bool:
    """Whether this installation has a directory to ask."""
    return bool(settings.OIDC_ISSUER)


def where_to_ask(request: HttpRequest, *, onward: str) -> str:
    """The address at which the directory says who it is, to come back signed in."""
    return _address(request, AuthProcess.LOGIN, onward, {})


def where_to_ask_again(request: HttpRequest, *, onward: str, within: timedelta) -> str:
    """The address at which the directory makes whoever sits there show it once more."""
    max_age = str(int(within.total_seconds()))
    return _address(request, AuthProcess.REDIRECT, onward, {"max_age": max_age, "prompt": "login"})


def _address(request: HttpRequest, process: str, onward: str, more: dict[str, str]) -> str:
    provider = get_adapter(request).get_provider(request, provider=PROVIDER)
    answer = provider.redirect(request, process, next_url=onward, auth_params=more)
    return str(answer.url)


def answered(request: HttpRequest) -> HttpResponseBase:
    """What the directory sent the browser back with."""
    view = OAuth2CallbackView.adapter_view(_SignedByIssuer(request, PROVIDER))
    answer: HttpResponseBase = view(request)
    return answer


def claims_of(sociallogin: Any) -> Mapping[str, Any]:
    """What the directory signed."""
    claims: Mapping[str, Any] = sociallogin.account.extra_data["id_token"]
    return claims


def staff_number_in(claims: Mapping[str, Any]) -> str:
    """The staff number that the token names, or nothing."""
    number = claims.get(settings.OIDC_NUMBER)
    return str(number).strip() if isinstance(number, str | int) else ""


def was_asked_within(request: HttpRequest, claims: Mapping[str, Any], within: timedelta) -> bool:
    """Whether the directory made its user show who they are within this time; unknown is no."""
    asked = claims.get("auth_time")
    if not isinstance(asked, int):
        return False
    return moment_of(request).timestamp() - asked < (within + CLOCKS_DIFFER).total_seconds()


class _SignedByIssuer(OpenIDConnectOAuth2Adapter):  # type: ignore[misc]
    """Believes a token only with the issuer's signature, wherever the token came from."""

    @property
    def openid_config(self) -> dict[str, Any]:
        """The discovery document, if it is that of the issuer who was named to us."""
        told: dict[str, Any] = super().openid_config
        if str(told.get("issuer", "")).rstrip("/") != settings.OIDC_ISSUER:
            raise OAuth2Error("The discovery document is another issuer's")
        return told

    def _decode_id_token(self, app: Any, id_token: str) -> dict[str, Any]:
        try:
            claims: dict[str, Any] = jwtkit.verify_and_decode(
                credential=id_token,
                keys_url=self.openid_config["jwks_uri"],
                issuer=self.openid_config["issuer"],
                audience=app.client_id,
                lookup_kid=jwtkit.lookup_kid_jwk,
            )
        except (KeyError, TypeError, ValueError) as problem:
            raise OAuth2Error("The token is not one that can be read") from problem
        return claims

    def complete_login(self, request: HttpRequest, app: Any, token: Any, **more: Any) -> Any:
        """Without a token that the issuer signed there is nobody."""
        if not more["response"].get("id_token"):
            raise OAuth2Error("The directory sent no identity token")
        return super().complete_login(request, app, token, **more)
