"""A force's directory for tests: a real OpenID provider on loopback, made of Authlib, with PKCE."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2.rfc6749 import AuthorizationCodeMixin, ClientMixin, grants
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import OpenIDCode
from flask import Flask, jsonify, redirect, request
from joserfc.jwk import KeySet, RSAKey
from werkzeug.serving import make_server

from lapwing.web.moment import the_moment

CLIENT, SECRET = "lapwing", "not a secret: it is a test's"
PAGE = """<!doctype html><html lang="en"><title>Directory</title><h1>Northmere directory</h1>
<form method="post"><button name="say" value="yes">Yes, it is me</button>
<button name="say" value="no">No</button></form>"""


@dataclass(kw_only=True)
class Directory:
    """What the provider says of whoever comes: the test changes it as it likes."""

    issuer: str = ""
    claims: dict[str, Any] = field(default_factory=dict)
    asked_ago: int = 0  # seconds since its user last showed who they are
    says_when: bool = True
    audience: str = CLIENT
    lasts: int = 300
    key: Any = None  # what it signs with; its published key is another's if a test says so
    sent: list[dict[str, str]] = field(default_factory=list)  # what it was asked with


class _Client(ClientMixin):  # type: ignore[misc]
    def __init__(self, back: str) -> None:
        self.back = back

    def get_client_id(self) -> str:
        return CLIENT

    def get_default_redirect_uri(self) -> str:
        return self.back

    def get_allowed_scope(self, scope: str) -> str:
        return scope

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        return redirect_uri == self.back

    def check_client_secret(self, client_secret: str) -> bool:
        return client_secret == SECRET

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        return method == "client_secret_post"

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type == "authorization_code"


class _Code(AuthorizationCodeMixin):  # type: ignore[misc]
    def __init__(self, asked: Any, directory: Directory) -> None:
        data = asked.payload.data
        self.back, self.scope = asked.payload.redirect_uri, asked.payload.scope
        self.code_challenge = data["code_challenge"]
        self.code_challenge_method = data["code_challenge_method"]
        self.at = int(the_moment().timestamp()) - directory.asked_ago
        self.says_when = directory.says_when

    def get_redirect_uri(self) -> str:
        return str(self.back)

    def get_scope(self) -> str:
        return str(self.scope)

    def get_nonce(self) -> None:
        return None

    def get_auth_time(self) -> int | None:
        return self.at if self.says_when else None

    def get_acr(self) -> None:
        return None

    def get_amr(self) -> None:
        return None


class _Grant(grants.AuthorizationCodeGrant):  # type: ignore[misc]
    """One code for one token, as RFC 6749 has it."""

    TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_post",)
    directory: Directory
    codes: dict[str, _Code]

    def save_authorization_code(self, code: str, asked: Any) -> None:
        self.codes[code] = _Code(asked, self.directory)

    def query_authorization_code(self, code: str, client: Any) -> _Code | None:
        return self.codes.get(code)

    def delete_authorization_code(self, code: _Code) -> None:
        for each in [each for each, found in self.codes.items() if found is code]:
            del self.codes[each]

    def authenticate_user(self, code: _Code) -> dict[str, Any]:
        return self.directory.claims


class _Identity(OpenIDCode):  # type: ignore[misc]
    """The token that says who it is, as the test would have it."""

    def __init__(self, directory: Directory) -> None:
        super().__init__()
        self.directory = directory

    def exists_nonce(self, nonce: str, asked: Any) -> bool:
        return False

    def resolve_client_private_key(self, client: Any) -> Any:
        return self.directory.key

    def get_client_algorithm(self, client: Any) -> str:
        return "RS256"

    def get_compatible_claims(self, asked: Any) -> dict[str, Any]:
        now = int(the_moment().timestamp())
        return {
            "iss": self.directory.issuer,
            "aud": [self.directory.audience],
            "iat": now,
            "exp": now + self.directory.lasts,
        }

    def get_encode_header(self, client: Any) -> dict[str, str]:
        return {"alg": "RS256", "kid": "1"}

    def generate_user_info(self, user: Any, scope: str) -> dict[str, Any]:
        return {"sub": "7f3a", **user}


def _provider(directory: Directory, back: str) -> Flask:
    app = Flask("directory")
    published = RSAKey.generate_key(2048, {"kid": "1", "alg": "RS256", "use": "sig"})
    directory.key = published
    server = AuthorizationServer(app, query_client=lambda _: _Client(back), save_token=_forget)
    grant = type("Grant", (_Grant,), {"directory": directory, "codes": {}})
    server.register_grant(grant, [CodeChallenge(required=True), _Identity(directory)])

    @app.get("/.well-known/openid-configuration")
    def configuration() -> Any:
        site = directory.issuer
        return jsonify(
            issuer=site,
            authorization_endpoint=f"{site}/authorize",
            token_endpoint=f"{site}/token",
            jwks_uri=f"{site}/keys",
            token_endpoint_auth_methods_supported=["client_secret_post"],
        )

    @app.get("/keys")
    def keys() -> Any:
        return jsonify(KeySet([published]).as_dict(private=False))

    @app.route("/authorize", methods=["GET", "POST"])
    def authorize() -> Any:
        if request.method == "GET":
            directory.sent.append(request.args.to_dict())
            return PAGE
        if request.form["say"] == "no":
            return redirect(f"{back}?error=access_denied&state={request.args['state']}")
        asked = server.get_consent_grant(end_user=directory.claims)
        return server.create_authorization_response(grant_user=directory.claims, grant=asked)

    @app.post("/token")
    def token() -> Any:
        return server.create_token_response()

    return app


def _forget(token: Any, asked: Any) -> None:
    """Access tokens are for nothing here."""


@contextmanager
def directory_for(site: str) -> Iterator[Directory]:
    """A directory that serves this site, until the test ends."""
    directory = Directory()
    app = _provider(directory, f"{site}/sign-in/force/back/")
    server = make_server("127.0.0.1", 0, app, threaded=True)
    directory.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield directory
    finally:
        server.shutdown()
        thread.join(5)
        server.server_close()
