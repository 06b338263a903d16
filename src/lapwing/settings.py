"""Django's settings, each read from the environment where a force may want it otherwise.

DATABASE_URL, DATABASE_OWNER_URL   a PostgreSQL of your own, as application and as owner
LAPWING_SECRET_KEY                 signs sessions; else kept in the data folder
LAPWING_SECRET_KEY_BEFORE          the one before, while it is being changed
LAPWING_HOSTS                      names this is served under, with commas; else the loopback's
LAPWING_DEMO                       1: a demonstration: invented people, this machine only
LAPWING_OIDC_ISSUER                the force's own directory, as in its discovery document's issuer
LAPWING_OIDC_CLIENT, _SECRET       as whom Lapwing asks it
LAPWING_OIDC_NUMBER                the claim that holds the staff number; else staff_number
EMAIL_URL, LAPWING_MAIL_FROM       smtp://user:password@host:587; else no mail is sent
LAPWING_DATA                       the folder for all that belongs to this machine alone
"""

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from psycopg.conninfo import conninfo_to_dict

from lapwing.jobs.data_folder import data_folder, secret_key
from lapwing.jobs.postgres import database_urls

HERE = Path(__file__).resolve().parent

# --- This installation ---------------------------------------------------------------------------

DATA = data_folder()
DEMO = os.environ.get("LAPWING_DEMO") == "1"
DEBUG = False  # errors are read in the log: a page that prints variables would print people
SECRET_KEY = os.environ.get("LAPWING_SECRET_KEY") or secret_key(DATA)
# The key before this one: what it signed and sealed is still read.
SECRET_KEY_FALLBACKS = [key for key in (os.environ.get("LAPWING_SECRET_KEY_BEFORE"),) if key]
ALLOWED_HOSTS = os.environ.get("LAPWING_HOSTS", "localhost,127.0.0.1,[::1]").split(",")

# --- What it is made of --------------------------------------------------------------------------

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    *(
        f"lapwing.{layer}"
        for layer in ("record", "journal", "duties", "worklists", "assurance", "web")
        if (HERE / layer / "apps.py").exists()
    ),
]
MIDDLEWARE = [
    "lapwing.web.middleware.giving_back",
    "lapwing.web.middleware.at_a_moment",
    "lapwing.web.middleware.closed_pages",
    "lapwing.web.middleware.from_here_only",
    "lapwing.web.assets.Assets",
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "lapwing.web.middleware.signed_in_only",
    "lapwing.web.looking.in_the_readers_name",
]
ROOT_URLCONF = "lapwing.web.urls"
APPEND_SLASH = False  # web/pages/absent.py does it
ASGI_APPLICATION = "lapwing.web.asgi.application"

# --- The database --------------------------------------------------------------------------------


def _database(url: str, engine: str, **options: Any) -> dict[str, Any]:
    parts = {**conninfo_to_dict(url)}
    return {
        "ENGINE": engine,
        "NAME": parts.pop("dbname", ""),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": parts.pop("port", ""),
        "OPTIONS": {**parts, **options},
    }


_urls = database_urls()
IN_A_NAME = "lapwing.record.database"  # every statement says for whom it is run
DATABASES = {
    "default": _database(
        _urls.app,
        IN_A_NAME,
        # Connections come from a pool, as ones that stay with a thread leak under ASGI.
        pool={"min_size": 1, "max_size": 12, "timeout": 10},
        # A page asks the same statements each time, and with row-level security to plan one takes
        # as long as to run it: from its third time on a connection a statement stays prepared.
        server_side_binding=True,
        prepare_threshold=2,
    ),
    "owner": _database(_urls.owner, "django.db.backends.postgresql"),
}
DATABASE_ROUTERS = ["lapwing.jobs.router.OwnerMigrates"]

# --- People who sign in --------------------------------------------------------------------------

AUTH_USER_MODEL = "record.User"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "/"
# Beside the password stands allauth: second factors, passkeys, the force's directory, sessions. Its
# pages and its mail are not used; docs/decisions/0017-signing-in.md says what is.
ACCOUNT_ADAPTER = "lapwing.web.signing.adapters.Entrance"
MFA_ADAPTER = "lapwing.web.signing.adapters.Factors"
SOCIALACCOUNT_ADAPTER = "lapwing.web.signing.adapters.Directory"
ACCOUNT_USER_MODEL_USERNAME_FIELD = "number"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]  # nobody signs up: the adapter says so
ACCOUNT_EMAIL_VERIFICATION = "none"
# Local, as of the password's own limits in web/signing/queries.py: of one address, of one person.
ACCOUNT_RATE_LIMITS = {"login_failed": "60/15m/ip,8/15m/key"}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_RATE_LIMITS = {"webauthn_login": "60/15m/ip"}
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Lapwing"
MFA_TOTP_TOLERANCE = 1  # a phone's clock may be half a minute out
SOCIALACCOUNT_STORE_TOKENS = False
OIDC_ISSUER = os.environ.get("LAPWING_OIDC_ISSUER", "").rstrip("/")
OIDC_NUMBER = os.environ.get("LAPWING_OIDC_NUMBER", "staff_number")
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "APPS": [
            {
                "provider_id": "force",
                "name": "Force account",
                "client_id": os.environ.get("LAPWING_OIDC_CLIENT", ""),
                "secret": os.environ.get("LAPWING_OIDC_SECRET", ""),
                "settings": {
                    "server_url": OIDC_ISSUER,
                    "fetch_userinfo": False,  # only what the directory signed is read
                    "oauth_pkce_enabled": True,
                    "scope": ["openid", "profile"],
                },
            }
        ]
    }
}

# --- Cookies and headers -------------------------------------------------------------------------

SESSION_ENGINE = "django.contrib.sessions.backends.db"
# A demonstration is served without https, to this machine alone.
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEMO
SESSION_COOKIE_NAME = "lapwing" if DEMO else "__Host-lapwing"
CSRF_COOKIE_NAME = "lapwing-form" if DEMO else "__Host-lapwing-form"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "lapwing.web.pages.help.csrf_failed"  # what was typed is kept
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SECURE_HSTS_SECONDS = 0 if DEMO else 31_536_000
# The web's own middleware sets the policy of what a page may do.

# --- Pages ---------------------------------------------------------------------------------------

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": False,
        "OPTIONS": {"environment": "lapwing.web.jinja.environment"},
    }
]
STATIC_URL = "/assets/"
STATIC_ROOT = DATA / "assets"
# Once gathered (serve does it) each file has its fingerprint in its name, and is kept for ever.
_live = os.environ.get("LAPWING_ASSETS") == "live"  # as a developer changes them
_gathered = not _live and (STATIC_ROOT / "staticfiles.json").exists()
_storage = "CompressedManifestStaticFilesStorage" if _gathered else "CompressedStaticFilesStorage"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": f"whitenoise.storage.{_storage}"},
}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = not _gathered
WHITENOISE_ALLOW_ALL_ORIGINS = False
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
# A photograph is held in memory and never laid on the disk as it came; a larger file is dropped,
# and its page says so.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
FILE_UPLOAD_MAX_MEMORY_SIZE = 15_000_000

# --- Language and time ---------------------------------------------------------------------------

LANGUAGE_CODE = "en-gb"
USE_TZ = True
TIME_ZONE = "Europe/London"

# --- Mail ----------------------------------------------------------------------------------------

_mail = urlsplit(os.environ.get("EMAIL_URL", ""))
_mail_engine = "smtp" if _mail.scheme in {"smtp", "smtps"} else "dummy"
EMAIL_BACKEND = f"django.core.mail.backends.{_mail_engine}.EmailBackend"
EMAIL_HOST, EMAIL_PORT = _mail.hostname or "", _mail.port or 25
EMAIL_HOST_USER = unquote(_mail.username or "")
EMAIL_HOST_PASSWORD = unquote(_mail.password or "")
EMAIL_USE_SSL, EMAIL_USE_TLS = _mail.scheme == "smtps", _mail.query == "tls"
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = os.environ.get("LAPWING_MAIL_FROM", "lapwing@localhost")

# --- The log -------------------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": os.environ.get("LAPWING_LOG", "WARNING")},
}
