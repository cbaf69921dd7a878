"""The project's settings with everything a test must not touch turned inward."""

import tempfile
from pathlib import Path

from config.settings import *  # noqa: F403
from tests.services import redis_number

VAR_DIR = Path(tempfile.mkdtemp(prefix="sightline-test-"))
MEDIA_ROOT = VAR_DIR / "media"
STATIC_ROOT = VAR_DIR / "static"
STATIC_ROOT.mkdir()
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
PUSHERS = {"webpush": "scripted"}
AXES_ENABLED = False
RATE_LIMITS_GIVEN = "*=1000000/second"  # all tests come from one address
CELERY_TASK_ALWAYS_EAGER = True
CELERY_TASK_EAGER_PROPAGATES = True

if REDIS_URL:  # noqa: F405  # each of two that run side by side has its own
    REDIS_URL = f"{REDIS_URL.rpartition('/')[0]}/{redis_number(8)}"  # noqa: F405
    CACHES["default"]["LOCATION"] = REDIS_URL  # noqa: F405

# A file, not memory: the senses and the streaming layer read from threads of their own.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):  # noqa: F405
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / "test.sqlite3")}  # noqa: F405
