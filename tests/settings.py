"""The project's settings with everything a test must not touch turned inward."""

import tempfile
from pathlib import Path

from config.settings import *  # noqa: F403

VAR_DIR = Path(tempfile.mkdtemp(prefix="sightline-test-"))
MEDIA_ROOT = VAR_DIR / "media"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CELERY_TASK_ALWAYS_EAGER = True
CELERY_TASK_EAGER_PROPAGATES = True
