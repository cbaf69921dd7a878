"""Settings that cannot be right, and settings that run but should not be deployed.

sightline.E001  (deploy) the secret key was made on this machine
sightline.E002  (deploy) the queue stays within one process
sightline.E003  an address is none of the kinds that we can talk to
sightline.E004  a number is too small to work with
sightline.E005  (deploy) any host name is answered
sightline.E022  MEDIA_STORAGE cannot be understood
sightline.E030  RATE_LIMITS cannot be read, or a route has a rule that does not exist
sightline.E031  TRUSTED_PROXIES is no count
sightline.E050  METRICS_TOKEN can be guessed
sightline.E051  METRICS_PORT is no port
sightline.E052  traces would be sent to something that is no address
sightline.W001  (deploy) live hints stay within one process
sightline.W002  (deploy) the database is a file
sightline.W030  (deploy) TLS is spoken by a proxy that is not trusted to say whom it speaks to
sightline.W050  (deploy) figures are told to a network
"""

import os
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

from common.limits import rate_complaints
from common.storage_address import storage_of


def missing_secret(variable: str, complaint: str, hint: str, identifier: str) -> list[CheckMessage]:
    """The complaint where the environment does not give the secret, so that each machine has made one of its own."""
    return [] if os.environ.get(variable) else [Error(complaint, hint=hint, id=identifier)]


@register(Tags.security, deploy=True)
def secret_is_given(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    hint = "Set DJANGO_SECRET_KEY in the environment of every process; without it a second machine signs tokens of its own."
    return missing_secret("DJANGO_SECRET_KEY", "The secret key was made on this machine and lies in its files.", hint, "sightline.E001")


#: Environment variable -> setting, and the schemes that it may begin with ("": it may be empty).
ADDRESSES = {
    "REDIS_URL": ("REDIS_URL", ("", "redis", "rediss", "unix")),
    "BROKER_URL": ("CELERY_BROKER_URL", ("memory", "redis", "rediss", "amqp", "amqps")),
}


@register()
def addresses_are_of_a_known_kind(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    return [
        Error(
            f"{variable} begins with {urlsplit(getattr(settings, setting)).scheme!r}.",
            hint=f"It can begin with: {', '.join(scheme for scheme in schemes if scheme)}.",
            id="sightline.E003",
        )
        for variable, (setting, schemes) in ADDRESSES.items()
        if urlsplit(getattr(settings, setting)).scheme not in schemes
    ]


@register()
def the_storage_is_known(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    try:
        storage_of(settings.MEDIA_STORAGE)
    except ValueError as error:
        hint = "Leave it empty for files in SIGHTLINE_VAR_DIR, or give s3://bucket/prefix?endpoint_url=https://…&region_name=…"
        return [Error(f"MEDIA_STORAGE cannot be understood: {error}.", hint=hint, id="sightline.E022")]
    return []


@register()
def the_pool_has_room(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    pool = settings.DATABASES["default"].get("OPTIONS", {}).get("pool")
    if not pool or pool["max_size"] >= 4:
        return []
    hint = "Set DATABASE_POOL_MAX to 4 or more: an answer, its lease and its senses each need a connection at times."
    return [Error("The pool of database connections is too small.", hint=hint, id="sightline.E004")]


@register()
def rates_can_be_read(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    hint = "Give JSON, or entry=rates parted by commas, as in ask/device=60/minute;2000/day,register/address=50/hour; * is every entry."
    return [Error(f"{complaint}.", hint=hint, id="sightline.E030") for complaint in rate_complaints()]


@register()
def proxies_are_counted(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if settings.TRUSTED_PROXIES >= 0:
        return []
    hint = "Set TRUSTED_PROXIES to how many proxies of your own each request passes: 0 without one."
    return [Error("TRUSTED_PROXIES is less than nothing.", hint=hint, id="sightline.E031")]


@register(Tags.security, deploy=True)
def clients_can_be_told_apart(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if settings.TRUSTED_PROXIES or not settings.SECURE_SSL_REDIRECT:
        return []
    hint = "Set TRUSTED_PROXIES=1 behind a proxy: without it all clients share its address, and its rates. Or silence this."
    return [Warning("HTTPS is required, and no proxy is trusted to say whom it speaks to.", hint=hint, id="sightline.W030")]


@register(Tags.security, deploy=True)
def hosts_are_named(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if "*" not in settings.ALLOWED_HOSTS:
        return []
    hint = "Set DJANGO_ALLOWED_HOSTS to the names of this service; links and redirects are built from the name that a request came with."
    return [Error("Any host name is answered.", hint=hint, id="sightline.E005")]


@register(Tags.database, deploy=True)
def the_database_is_a_server(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if not settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        return []
    hint = "Set DATABASE_URL to a PostgreSQL server: a file serves the processes of one machine, and one writer at a time."
    return [Warning("The database is a file.", hint=hint, id="sightline.W002")]


@register(Tags.compatibility, deploy=True)
def processes_can_wake_each_other(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        return []
    complaints: list[CheckMessage] = []
    if settings.CELERY_BROKER_URL.startswith("memory"):
        complaints.append(
            Error(
                "The queue stays within one process.",
                hint="Set BROKER_URL (or REDIS_URL): without it no other process ever hears of a question.",
                id="sightline.E002",
            )
        )
    if not settings.REDIS_URL:
        complaints.append(_hints_stay_here())
    return complaints


def _hints_stay_here() -> CheckMessage:
    return Warning(
        "Live hints stay within one process.",
        hint="Set REDIS_URL: without it a client hears a sentence up to two seconds after it was stored by another process.",
        id="sightline.W001",
    )


SHORTEST_TOKEN = 16
LOOPBACK = ("127.0.0.1", "::1", "localhost")


@register()
def figures_and_traces_go_where_they_should(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    complaints: list[CheckMessage] = []
    if 0 < len(settings.METRICS_TOKEN) < SHORTEST_TOKEN:
        hint = f"Give it at least {SHORTEST_TOKEN} characters (openssl rand -hex 32), or leave it empty: then nobody reads /metrics."
        complaints.append(Error("METRICS_TOKEN can be guessed.", hint=hint, id="sightline.E050"))
    if not 0 <= settings.METRICS_PORT <= 65_000:
        complaints.append(Error("METRICS_PORT is no port.", hint="Set it to a free port, or to 0 for none.", id="sightline.E051"))
    for variable in ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"):
        address = urlsplit(os.environ.get(variable, "").strip())
        if (address.scheme or address.path) and not (address.scheme in ("http", "https") and address.netloc):
            complaints.append(Error(f"{variable} is no address.", hint="For example http://127.0.0.1:4318", id="sightline.E052"))
    return complaints


@register(Tags.security, deploy=True)
def figures_stay_on_this_machine(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if not settings.METRICS_PORT or settings.METRICS_ADDRESS in LOOPBACK:
        return []
    hint = "Whoever reaches METRICS_ADDRESS reads all figures without a token. In a container that only Prometheus reaches: fine."
    return [Warning("Figures are told to a network.", hint=hint, id="sightline.W050")]
