"""A code from an app is taken once for as long as it can be shown, not for half a minute."""

import pytest
from allauth.core.context import request_context
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.core.cache import cache
from django.test import RequestFactory

from lapwing.record.models import User
from lapwing.web.signing.codes import SecondStepForm
from tests.pages.door import code_of
from tests.web.conftest import World


def test_a_code_is_not_taken_again_once_allauth_has_forgotten_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.clear()
    user = User.objects.get(pk=world.users["sergeant"])
    secret = generate_totp_secret()
    with request_context(RequestFactory().post("/")):
        TOTP.activate(user, secret)
        code = code_of(secret, later=1)
        assert SecondStepForm(user=user, data={"code": code}).is_valid()
        monkeypatch.setattr(TOTP, "_mark_code_used", lambda *_: True)
        assert not SecondStepForm(user=user, data={"code": f" {code[:3]} {code[3:]}"}).is_valid()
        assert SecondStepForm(user=user, data={"code": code_of(secret)}).is_valid()
