"""Loads models before somebody waits for them."""

import logging
import time
from collections.abc import Callable, Collection

logger = logging.getLogger(__name__)


def gates_warm() -> None:
    """What every question needs. A worker does so before it takes its first: meanwhile the line is served by those that are ready."""
    _load(_gates)


def senses_warm(queues: Collection[str]) -> None:
    """What a worker needs that does the work of ``queues`` for others."""
    senses = {"hearing": _ears, "seeing": _eyes}
    _load(*(load for queue, load in senses.items() if queue in queues))


def all_warm() -> None:
    """Also what only photos and recordings need."""
    _load(_gates, _eyes, _ears)


def _gates() -> None:
    from assistant.pipeline.tools import tools_from_settings
    from assistant.providers.embedded.intents import understand
    from safety.current import current_gate

    tools_from_settings(gate=current_gate()).gate.warm_up()
    understand("", "en")


def _eyes() -> None:
    from vision.look import warm

    warm()


def _ears() -> None:
    from assistant.pipeline.tools import tools_from_settings

    tools_from_settings().transcriber.warm()


def _load(*loads: Callable[[], None]) -> None:
    """What cannot be loaded is told in the log, and met again by the question that needs it."""
    began = time.perf_counter()
    try:
        for load in loads:
            load()
    except Exception:
        logger.exception("the models could not be loaded ahead of the first question")
        return
    logger.info("models are loaded (%.1f s)", time.perf_counter() - began)
