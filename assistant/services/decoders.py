"""Decoding what was sent takes a processor, and up to half a gigabyte for a moment: only so much of it at once, in each process."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings

from assistant.services.errors import Busy

RETRY_S = 10
DECODERS = threading.BoundedSemaphore(settings.DECODERS)


@contextmanager
def room_to_decode() -> Iterator[None]:
    """Raises Busy when there is none within DECODER_PATIENCE_S."""
    if not DECODERS.acquire(timeout=settings.DECODER_PATIENCE_S):
        raise Busy(seconds=RETRY_S)
    try:
        yield
    finally:
        DECODERS.release()
