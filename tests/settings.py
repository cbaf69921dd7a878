"""The project's settings with everything a test must not touch turned inward."""

import tempfile
from pathlib import Path

from config.settings import *  # noqa: F403

VAR_DIR = Path(tempfile.mkdtemp(prefix="sightline-test-"))
MEDIA_ROOT = VAR_DIR / "media"
STATIC_ROOT = VAR_DIR / "static"
STATIC_ROOT.mkdir()
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
PUSHERS = {"webpush": "scripted"}
AXES_ENABLED = False
CELERY_TASK_ALWAYS_EAGER = True
CELERY_TASK_EAGER_PROPAGATES = True

# A file, not memory: the senses and the streaming layer read from threads of their own.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):  # noqa: F405
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / "test.sqlite3")}  # noqa: F405
