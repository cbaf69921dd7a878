"""Settings that cannot be right, and settings that run but should not be deployed.

sightline.E001  (deploy) the secret key was made on this machine
sightline.E002  (deploy) the queue stays within one process
sightline.E003  an address is none of the kinds that we can talk to
sightline.E004  a number is too small to work with
sightline.E005  (deploy) any host name is answered
sightline.W001  (deploy) live hints stay within one process
sightline.W002  (deploy) the database is a file
"""

import os
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register


@register(Tags.security, deploy=True)
def secret_is_given(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if os.environ.get("DJANGO_SECRET_KEY"):
        return []
    return [
        Error(
            "The secret key was made on this machine and lies in its files.",
            hint="Set DJANGO_SECRET_KEY in the environment of every process; without it a second machine signs tokens of its own.",
            id="sightline.E001",
        )
    ]


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
def the_pool_has_room(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    pool = settings.DATABASES["default"].get("OPTIONS", {}).get("pool")
    if not pool or pool["max_size"] >= 4:
        return []
    hint = "Set DATABASE_POOL_MAX to 4 or more: an answer, its lease and its senses each need a connection at times."
    return [Error("The pool of database connections is too small.", hint=hint, id="sightline.E004")]


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
