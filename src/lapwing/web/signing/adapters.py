"""What allauth asks us on the way: who is let in, where they go then, and how a secret is kept."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest, HttpResponseBase

from lapwing.web.signing import entering, proof, sealing


class Entrance(DefaultAccountAdapter):  # type: ignore[misc]
    """Signing in, whatever way was taken to it."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody makes themselves a user."""
        del request
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """The address that the server sees; a server behind a socket sees none."""
        return request.META.get("REMOTE_ADDR") or "::"

    def respond_user_inactive(self, request: HttpRequest, user: Any) -> HttpResponseBase:
        """Somebody who has left is told no more than somebody who guesses."""
        from lapwing.web.pages.sign_in import not_let_in

        del user
        return not_let_in(request)

    def post_login(
        self, request: HttpRequest, user: Any, *, redirect_url: str | None, **more: Any
    ) -> HttpResponseBase:
        """Begin the session as ours begin."""
        super().post_login(request, user, redirect_url=redirect_url, **more)
        return entering.entered(request, user, redirect_url or entering.HOME)

    def is_reauthentication_required(self, *, app: str, **_: Any) -> bool:
        """Pages ask for a proof before allauth's own steps, which ask whether they did."""
        del app
        return not proof.recently_proved(self.request)


class Factors(DefaultMFAAdapter):  # type: ignore[misc]
    """Authenticator apps and passkeys."""

    def encrypt(self, text: str) -> str:
        """A secret as it is kept."""
        return sealing.seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        """A secret as it is used."""
        return sealing.unseal(encrypted_text)

    def get_totp_label(self, user: Any) -> str:
        """What an authenticator app shows beside its code."""
        return str(user.number)

    def get_public_key_credential_user_entity(self, user: Any) -> dict[str, Any]:
        """What a browser shows when it offers a passkey."""
        entity: dict[str, Any] = super().get_public_key_credential_user_entity(user)
        return {**entity, "name": user.number, "display_name": user.name}

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Whom a passkey is made for."""
        entity: dict[str, str] = super().get_public_key_credential_rp_entity()
        return {**entity, "name": "Lapwing"}


class Directory(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """The force's own directory: it says who somebody is, and nothing else."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Nobody becomes a user by what a directory says."""
        del request, sociallogin
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Find the user whom the directory has named."""
        from lapwing.web.pages.directory import named_by_directory

        named_by_directory(request, sociallogin)

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Any,
        error: Any = None,
        exception: Any = None,
        extra_context: Any = None,
    ) -> None:
        """Say in our own words that it went wrong, on the page where there are other ways in."""
        from lapwing.web.pages.directory import directory_failed

        del provider, exception
        state = (extra_context or {}).get("state") or {}
        onward = state.get("next") or entering.HOME
        raise ImmediateHttpResponse(directory_failed(request, error, onward))
