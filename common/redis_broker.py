"""Celery's Redis transport with one thing mended: a channel whose connection is gone says so by a ConnectionError.

kombu 5.7 lets an AttributeError out instead. Whoever cleans up after a lost connection expects the former and is ended by the latter: a
Redis that was emptied and restarted took every worker with it ("Unrecoverable error"), and a worker that was told to stop after it had
once lost its connection ended with status 1.
"""

from typing import Any

from kombu.transport import TRANSPORT_ALIASES, redis
from redis.exceptions import ConnectionError as RedisConnectionError


class Channel(redis.Channel):
    def _connparams(self, asynchronous: bool = False) -> Any:
        if self.connection is None or self.connection.client is None:
            raise RedisConnectionError("the connection of this channel is closed")
        return super()._connparams(asynchronous)  # type: ignore[misc]  # a mixin's, which the type checker does not see


class Transport(redis.Transport):
    Channel = Channel


def use_mended_transport() -> None:
    """For every ``redis://`` and ``rediss://`` broker of this process."""
    for scheme in ("redis", "rediss"):
        TRANSPORT_ALIASES[scheme] = f"{__name__}:Transport"
