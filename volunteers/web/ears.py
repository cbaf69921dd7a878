"""Listens to several topics at once (common.live has one listener for each)."""

import asyncio
from collections.abc import Set
from contextlib import AsyncExitStack, suppress
from types import TracebackType

from common.live import Hints, bus


class Ears:
    """``async with Ears() as ears``; then ``listen_to`` may change what is listened to, and ``wait`` returns at the first hint of any."""

    def __init__(self, longest_s: float) -> None:
        self._longest_s = longest_s
        self._heard: dict[str, tuple[AsyncExitStack, Hints]] = {}
        self._waits: dict[str, asyncio.Task[None]] = {}

    async def __aenter__(self) -> "Ears":
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.listen_to(frozenset())

    async def listen_to(self, topics: Set[str]) -> bool:
        """Whether there is a new one: what was read before this may be old already."""
        for topic in set(self._heard) - topics:
            await self._close(topic)
        new = topics - set(self._heard)
        for topic in new:
            stack = AsyncExitStack()
            self._heard[topic] = (stack, await stack.enter_async_context(bus().listen(topic)))
        return bool(new)

    async def wait(self) -> None:
        """Until a hint, or ``longest_s``. A wait goes on over several calls: to break one off would cost a connection."""
        for topic, (_, hints) in self._heard.items():
            if topic not in self._waits:
                self._waits[topic] = asyncio.ensure_future(hints.wait(self._longest_s))
        done, _ = await asyncio.wait(self._waits.values(), return_when=asyncio.FIRST_COMPLETED)
        self._waits = {topic: task for topic, task in self._waits.items() if task not in done}

    async def _close(self, topic: str) -> None:
        stack, _ = self._heard.pop(topic)
        task = self._waits.pop(topic, None)
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await stack.aclose()
