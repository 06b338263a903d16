"""The settings as tests have them: a demonstration, without the pool, and quick to sign in."""

import os

# The pages of a test are served without https, as those of a demonstration are.
os.environ["LAPWING_DEMO"] = "1"
os.environ["LAPWING_ASSETS"] = "live"

from lapwing.settings import *  # noqa: F403
from lapwing.settings import DATABASES, MIDDLEWARE
from tests.emptied import OURS

# A pool's threads would outlive the databases that tests make and drop.
DATABASES["default"]["OPTIONS"].pop("pool")
# Row-level security makes a statement dear to plan, and tests ask each of a few rows: one plan
# serves them all. What the product plans is tried where that is the question.
DATABASES["default"]["OPTIONS"].update(
    application_name=OURS,
    prepare_threshold=1,
    options="-c plan_cache_mode=force_generic_plan",
)
# The real one is slow on purpose.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
# Whatever a page reads is compared with what was logged of it.
MIDDLEWARE.insert(2, "tests.tap.compared")
