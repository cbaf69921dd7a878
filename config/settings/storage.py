"""Where things are kept: the database, files, static files."""

from datetime import timedelta
from typing import Any

from common.storage_address import storage_of
from config.settings.base import VAR_DIR, env

DATABASES: dict[str, Any] = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'sightline.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # WAL lets readers go on while one writes; IMMEDIATE makes writers queue instead of failing "database is locked".
    DATABASES["default"]["OPTIONS"] = {
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
    }
else:
    DATABASES["default"].setdefault("OPTIONS", {})["pool"] = {
        "min_size": 1,
        "max_size": env.int("DATABASE_POOL_MAX", default=32),
        # Seconds. A pool that goes on by itself waits longer after each try; one that gives up begins anew with whoever asks next, so a
        # server that was restarted is noticed soon (common.connections).
        "timeout": 10.0,
        "reconnect_timeout": 4.0,
    }
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True  # a restarted server leaves dead connections behind

MEDIA_ROOT = VAR_DIR / "media"
MEDIA_URL = ""  # media is private: only the owner's API call or a worker reads it
MEDIA_STORAGE = env.str("MEDIA_STORAGE", default="")  # common.storage_address
MEDIA_LINK_LIFETIME = timedelta(seconds=env.int("MEDIA_LINK_LIFETIME", default=60))
# They wrap each person's own key; the first wraps, all of them unwrap. Lost, no photo and no recording can be read again.
MEDIA_KEYS: list[str] = env.list("MEDIA_KEYS", default=[])
if not MEDIA_KEYS:
    from common.secret import key_of_local_secret

    MEDIA_KEYS = [key_of_local_secret(VAR_DIR, "media-key")]  # one machine only; check sightline.E021 refuses it with --deploy
try:
    _MEDIA: dict[str, Any] = storage_of(MEDIA_STORAGE)
except ValueError:
    _MEDIA = {"BACKEND": "common.no_storage.NoStorage"}  # check sightline.E022 says what is wrong
STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STORAGES = {
    "default": _MEDIA,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700
