"""Settings, read once from the environment. A value that cannot be right fails at start, not at the first question.

Without any variable set this is one process tree on SQLite (``make serve``). With DATABASE_URL, REDIS_URL and BROKER_URL set the same
code runs on PostgreSQL, Redis and separate workers. docs/architecture.md lists every variable.
"""

from datetime import timedelta
from pathlib import Path
from typing import Any

import environ
from csp.constants import NONE, SELF

env = environ.Env()
BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(env.str("SIGHTLINE_VAR_DIR", default=str(BASE_DIR / "var")))

# Core ---------------------------------------------------------------------------------------------------------------------------
DEBUG = env.bool("DJANGO_DEBUG", default=False)
SECRET_KEY = env.str("DJANGO_SECRET_KEY", default="")
if not SECRET_KEY:
    from common.secret import local_secret

    SECRET_KEY = local_secret(VAR_DIR)  # one machine only; check sightline.E001 refuses it with --deploy
ALLOWED_HOSTS: list[str] = env.list("DJANGO_ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
ROOT_URLCONF = "config.urls"
ASGI_APPLICATION = "config.asgi.application"
AUTH_USER_MODEL = "accounts.Person"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
APPEND_SLASH = False  # a redirected POST loses its body
USE_TZ = True
TIME_ZONE = "UTC"

INSTALLED_APPS = [
    "django.contrib.admin.apps.SimpleAdminConfig",  # nothing registers itself: moderation.admin says what is shown
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "drf_standardized_errors",
    "django_htmx",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "rules",
    "common",
    "accounts",
    "voice",
    "vision",
    "safety",
    "assistant",
    "volunteers",
    "moderation",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "common.middleware.ApiRequests",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "axes.middleware.AxesMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# Storage ------------------------------------------------------------------------------------------------------------------------
DATABASES: dict[str, Any] = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'sightline.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # WAL lets readers go on while one writes; IMMEDIATE makes writers queue instead of failing "database is locked".
    DATABASES["default"]["OPTIONS"] = {
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
    }
else:
    DATABASES["default"].setdefault("OPTIONS", {})["pool"] = {"min_size": 1, "max_size": env.int("DATABASE_POOL_MAX", default=32)}
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True  # a restarted server leaves dead connections behind

MEDIA_ROOT = VAR_DIR / "media"
MEDIA_URL = ""  # media is private: only the owner's API call or a worker reads it
STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700

# Live hints and the queue -------------------------------------------------------------------------------------------------------
REDIS_URL = env.str("REDIS_URL", default="")
CACHES: dict[str, Any] = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
    if REDIS_URL
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
}

CELERY_BROKER_URL = env.str("BROKER_URL", default=REDIS_URL or "memory://localhost/")
# A broker that is down must not hold a request up: the question is stored, and the resume task will find it.
CELERY_BROKER_TRANSPORT_OPTIONS: dict[str, Any] = (
    {"polling_interval": 0.01}
    if CELERY_BROKER_URL.startswith("memory")
    else {"socket_connect_timeout": 1, "max_retries": 0, "interval_start": 0, "interval_max": 0}
)
CELERY_BROKER_CONNECTION_TIMEOUT = 1
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_IGNORE_RESULT = True  # the row is the truth
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_TASK_ROUTES = {
    "assistant.see_photo": {"queue": "seeing"},
    "assistant.hear_clip": {"queue": "hearing"},
    "assistant.answer_question": {"queue": "answering"},
    "volunteers.hear_note": {"queue": "hearing"},
    # Apart, because a push service that is down keeps each of them for seconds.
    "volunteers.push_offer": {"queue": "pushing"},
    "volunteers.push_news": {"queue": "pushing"},
    # Apart, because it keeps a processor busy for a minute or two.
    "moderation.backtest": {"queue": "backtesting"},
}
CELERY_TASK_DEFAULT_QUEUE = "housekeeping"
CELERY_BEAT_SCHEDULE = {
    "resume-unfinished": {"task": "assistant.resume_unfinished", "schedule": timedelta(seconds=15), "options": {"expires": 14}},
    "volunteers-turn": {"task": "volunteers.turn", "schedule": timedelta(seconds=3), "options": {"expires": 3}},
    "volunteers-wake": {"task": "volunteers.wake", "schedule": timedelta(minutes=1), "options": {"expires": 50}},
    "moderation-collect": {"task": "moderation.collect", "schedule": timedelta(seconds=15), "options": {"expires": 14}},
    "moderation-sweep": {"task": "moderation.sweep", "schedule": timedelta(minutes=1), "options": {"expires": 50}},
    "moderation-tally": {"task": "moderation.tally", "schedule": timedelta(minutes=5), "options": {"expires": 280}},
    "tidy-up": {"task": "assistant.tidy_up", "schedule": timedelta(hours=1), "options": {"expires": 3000}},
}

# API ----------------------------------------------------------------------------------------------------------------------------
REST_FRAMEWORK: dict[str, Any] = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["accounts.api.authentication.AccessTokenAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["common.parsers.JSONParser"],
    "DEFAULT_PAGINATION_CLASS": "common.pagination.NewestFirst",
    "PAGE_SIZE": 50,
    "EXCEPTION_HANDLER": "common.problems.exception_handler",
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
SPECTACULAR_SETTINGS: dict[str, Any] = {
    "TITLE": "Sightline",
    "VERSION": "1.0.0",
    "DESCRIPTION": "Photos and questions in, safe sentences out. Errors are RFC 9457 problem+json; answers stream as server-sent events.",
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.AllowAny"],
    "SERVE_AUTHENTICATION": [],
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "COMPONENT_SPLIT_REQUEST": True,
    "ENUM_NAME_OVERRIDES": {
        "VolunteerShareEnum": "accounts.models.VolunteerShare",
        "MessageKindEnum": "volunteers.models.MessageKind",
        "PushKindEnum": "volunteers.push.base.KINDS",
        "WaitKindEnum": "volunteers.api.serializers.WAIT_KINDS",
    },
    "POSTPROCESSING_HOOKS": ["drf_spectacular.hooks.postprocess_schema_enums", "common.schema.add_problems"],
}
ACCESS_TOKEN_LIFETIME = timedelta(minutes=5)
REFRESH_TOKEN_LIFETIME = timedelta(days=90)
IDEMPOTENCY_LIFETIME = timedelta(hours=24)

# Browser security ---------------------------------------------------------------------------------------------------------------
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "blob:", "data:"],
        "media-src": [SELF, "blob:"],
        "connect-src": [SELF],
        "worker-src": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "no-referrer"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = env.bool("HTTPS_ONLY", default=False)
SECURE_SSL_REDIRECT = env.bool("HTTPS_ONLY", default=False)
SECURE_HSTS_SECONDS = 31_536_000 if SECURE_SSL_REDIRECT else 0

# Budgets for what people send (bytes, pixels, seconds, characters) ----------------------------------------------------------------
PHOTO_MAX_BYTES = 16 * 1024 * 1024
CLIP_MAX_BYTES = 10 * 1024 * 1024
PHOTOS_PER_QUESTION = 8
QUESTION_MAX_CHARACTERS = 2_000
REQUEST_MAX_BYTES = PHOTOS_PER_QUESTION * PHOTO_MAX_BYTES + CLIP_MAX_BYTES + 64 * 1024  # enforced before Django reads the body
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

# Hearing ------------------------------------------------------------------------------------------------------------------------
VOICE_TRANSCRIBER = env.str("VOICE_TRANSCRIBER", default="embedded")
VOICE_OPTIONS: dict[str, Any] = {
    "embedded": {"model": env.str("WHISPER_MODEL", default="packaged"), "threads": env.int("WHISPER_THREADS", default=1)},
    "openai_api": {"api_key": env.str("OPENAI_API_KEY", default=""), "model": env.str("VOICE_OPENAI_MODEL", default="gpt-transcribe")},
    "openai_compatible": {
        "base_url": env.str("VOICE_BASE_URL", default=""),
        "api_key": env.str("VOICE_API_KEY", default=""),
        "model": env.str("VOICE_MODEL", default="whisper"),
    },
    "scripted": {},
}

# Answering ----------------------------------------------------------------------------------------------------------------------
ASSISTANT_PROVIDER = env.str("ASSISTANT_PROVIDER", default="embedded")
ASSISTANT_OPTIONS: dict[str, Any] = {
    "embedded": {},
    "openai_api": {"api_key": env.str("OPENAI_API_KEY", default=""), "model": env.str("ASSISTANT_OPENAI_MODEL", default="gpt-5.4")},
    "openai_compatible": {
        "base_url": env.str("ASSISTANT_BASE_URL", default=""),
        "api_key": env.str("ASSISTANT_API_KEY", default=""),
        "model": env.str("ASSISTANT_MODEL", default=""),
    },
    "scripted": env.json("ASSISTANT_SCRIPT", default={}),
}

# Safety -------------------------------------------------------------------------------------------------------------------------
SAFETY_POLICY = env.str("SAFETY_POLICY", default="")  # empty: the newest released policy
SAFETY_JUDGE = env.str("SAFETY_JUDGE", default="")  # empty: no second opinion
SAFETY_JUDGE_OPTIONS: dict[str, Any] = {
    "openai_api": {
        "api_key": env.str("OPENAI_API_KEY", default=""),
        "model": env.str("SAFETY_JUDGE_MODEL", default=ASSISTANT_OPTIONS["openai_api"]["model"]),
        "moderation_model": env.str("SAFETY_MODERATION_MODEL", default="omni-moderation-latest"),
    },
    "openai_compatible": {
        "base_url": env.str("ASSISTANT_BASE_URL", default=""),
        "api_key": env.str("ASSISTANT_API_KEY", default=""),
        "model": env.str("SAFETY_JUDGE_MODEL", default=ASSISTANT_OPTIONS["openai_compatible"]["model"]),
        "moderation_model": env.str("SAFETY_MODERATION_MODEL", default=""),  # few such servers have the endpoint
    },
    "scripted": env.json("SAFETY_JUDGE_SCRIPT", default={}),
}

# Moderation ---------------------------------------------------------------------------------------------------------------------
AUDIT_KEY = env.str("AUDIT_KEY", default="")  # of the audit chain; changed, no entry before the change verifies
if not AUDIT_KEY:
    from common.secret import local_secret

    AUDIT_KEY = local_secret(VAR_DIR, "audit-key")  # one machine only; check moderation.E001 refuses it with --deploy

# Volunteers ---------------------------------------------------------------------------------------------------------------------
VAPID_PRIVATE_KEY = env.str("VAPID_PRIVATE_KEY", default="")  # empty: made once in SIGHTLINE_VAR_DIR, for one machine only
PUSHERS = {"webpush": env.str("WEB_PUSH", default="webpush")}  # kind of subscription -> who sends; empty: nobody
PUSH_OPTIONS: dict[str, Any] = {
    "webpush": {
        "contact": env.str("PUSH_CONTACT", default="mailto:operator@sightline.invalid"),
        **({"private_key": VAPID_PRIVATE_KEY} if VAPID_PRIVATE_KEY else {"key_directory": str(VAR_DIR)}),
    },
    "scripted": {},
}

# Staff and volunteers sign in with a password -------------------------------------------------------------------------------------
LOGIN_URL = "/volunteers/sign-in/"
LOGIN_REDIRECT_URL = "/volunteers/"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "rules.permissions.ObjectPermissionBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
SESSION_COOKIE_AGE = int(timedelta(days=14).total_seconds())
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"

# Whoever guesses passwords is locked out. (Behind a proxy the web server must be told which one, or everybody shares its address.)
AXES_FAILURE_LIMIT = 8
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_LOCKOUT_CALLABLE = "config.lockout.locked_out"
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

OTP_TOTP_ISSUER = "Sightline"  # what an authenticator calls us

LANGUAGES = [
    ("en", "English"),
    ("zh-hans", "Chinese"),
    ("es", "Spanish"),
    ("fr", "French"),
    ("de", "German"),
    ("hi", "Hindi"),
    ("ar", "Arabic"),
    ("pt", "Portuguese"),
    ("ja", "Japanese"),
    ("ru", "Russian"),
]

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": env.str("LOG_LEVEL", default="INFO")},
    "loggers": {"faster_whisper": {"level": "WARNING"}, "celery": {"level": "WARNING"}, "django.request": {"level": "ERROR"}},
}
