"""Live hints wake readers up; rows tell the truth."""

import asyncio
import time

import pytest

from common.live import MemoryBus, RedisBus

REDIS = "redis://127.0.0.1:6379/15"


async def woken_after(bus: MemoryBus | RedisBus, topic: str) -> float:
    async with bus.listen(topic) as hints:
        loop = asyncio.get_running_loop()
        loop.run_in_executor(None, lambda: (time.sleep(0.1), bus.announce(topic)))
        began = time.monotonic()
        await hints.wait(5)
        return time.monotonic() - began


def test_a_hint_from_another_thread_wakes_the_reader() -> None:
    assert asyncio.run(woken_after(MemoryBus(), "a")) < 4


def test_a_hint_about_something_else_does_not() -> None:
    async def scenario() -> bool:
        bus = MemoryBus()
        async with bus.listen("a") as hints:
            bus.announce("b")
            began = time.monotonic()
            await hints.wait(0.2)
            return time.monotonic() - began >= 0.15

    assert asyncio.run(scenario())


def test_a_hint_that_came_before_the_wait_is_not_lost() -> None:
    async def scenario() -> None:
        bus = MemoryBus()
        async with bus.listen("a") as hints:
            bus.announce("a")
            await asyncio.wait_for(hints.wait(30), 5)

    asyncio.run(scenario())


def test_listeners_leave_nothing_behind() -> None:
    bus = MemoryBus()

    async def scenario() -> None:
        async with bus.listen("a"):
            assert bus._listeners
        assert not bus._listeners

    asyncio.run(scenario())


@pytest.mark.services
def test_redis_carries_a_hint(services: None) -> None:
    assert asyncio.run(woken_after(RedisBus(REDIS), f"t{time.time()}")) < 4


@pytest.mark.services
def test_redis_keeps_a_hint_that_came_while_the_reader_connected(services: None) -> None:
    async def scenario() -> None:
        bus, topic = RedisBus(REDIS), f"t{time.time()}"
        async with bus.listen(topic) as hints:
            bus.announce(topic)
            await asyncio.wait_for(hints.wait(30), 5)

    asyncio.run(scenario())


def test_without_redis_readers_fall_back_to_a_timer() -> None:
    async def scenario() -> None:
        bus = RedisBus("redis://127.0.0.1:1/0")
        bus.announce("a")
        async with bus.listen("a") as hints:
            await asyncio.wait_for(hints.wait(0.2), 10)

    asyncio.run(scenario())
