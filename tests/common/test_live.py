"""Live hints wake readers up; rows tell the truth."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest

from common import live
from common.live import Hints, MemoryBus, RedisBus
from tests.rig.redis import Redis


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


def test_everybody_can_be_woken_at_once() -> None:
    async def scenario() -> None:
        bus = MemoryBus()
        async with bus.listen("a") as one, bus.listen("b") as another:
            bus.announce_all()
            await asyncio.wait_for(asyncio.gather(one.wait(30), another.wait(30)), 5)

    asyncio.run(scenario())


def test_without_redis_readers_fall_back_to_a_timer_and_hear_their_own_process() -> None:
    async def scenario() -> None:
        bus = RedisBus("redis://127.0.0.1:1/0")
        async with bus.listen("a") as hints:
            await hints.wait(0.2)
            assert not bus.is_sure
            bus.announce("a")
            await asyncio.wait_for(hints.wait(30), 5)
        bus.close()

    asyncio.run(scenario())


# With a Redis of our own, so that it can be flushed, killed and frozen.


@pytest.fixture
def redis(services: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Redis]:
    monkeypatch.setattr(live, "LONGEST_PAUSE_S", 0.2)
    with Redis() as server:
        yield server


@pytest.fixture
def bus(redis: Redis) -> Iterator[RedisBus]:
    bus = RedisBus(redis.url)
    yield bus
    bus.close()


@asynccontextmanager
async def listening(bus: RedisBus, topic: str) -> AsyncIterator[Hints]:
    """A listener that was woken once already, as everybody is when the reader has connected."""
    async with bus.listen(topic) as hints:
        await settled(bus, hints)
        yield hints


async def settled(bus: RedisBus, hints: Hints) -> None:
    async with asyncio.timeout(20):
        while not bus.is_sure:
            await hints.wait(0.05)
    await hints.wait(0.3)


def elsewhere(redis: Redis, topic: str) -> None:
    """Another process announces something."""
    another = RedisBus(redis.url)
    another.announce(topic)
    another.close()


async def is_woken(hints: Hints, within_s: float = 10) -> bool:
    began = time.monotonic()
    await hints.wait(within_s)
    return time.monotonic() - began < within_s * 0.9


@pytest.mark.services
def test_redis_carries_a_hint_from_another_process_to_who_waits_for_it(redis: Redis, bus: RedisBus) -> None:
    async def scenario() -> tuple[bool, bool]:
        async with listening(bus, "a") as a, listening(bus, "b") as b:
            await settled(bus, a)
            elsewhere(redis, "a")
            return await is_woken(a), await is_woken(b, 0.3)

    assert asyncio.run(scenario()) == (True, False)


@pytest.mark.services
def test_a_hint_that_comes_while_the_reader_connects_is_not_lost(redis: Redis, bus: RedisBus) -> None:
    async def scenario() -> bool:
        async with bus.listen("a") as hints:
            elsewhere(redis, "a")
            return await is_woken(hints)

    assert asyncio.run(scenario())


@pytest.mark.services
def test_a_process_reads_on_one_connection_however_many_listen(redis: Redis, bus: RedisBus) -> None:
    async def scenario() -> list[bool]:
        async with listening(bus, "a") as first:
            others = [bus.listen(f"t{number}") for number in range(300)]
            hints = [await each.__aenter__() for each in others]
            connected = [each for each in redis.client().client_list() if each["name"] == "hints"]
            assert len(connected) == 1
            for number in range(300):
                bus.announce(f"t{number}")
            woken = await asyncio.gather(*(is_woken(each) for each in hints))
            for each in others:
                await each.__aexit__(None, None, None)
            assert not await is_woken(first, 0.3)
            return woken

    threads = threading.active_count()
    assert asyncio.run(scenario()) == [True] * 300
    assert threading.active_count() <= threads + 2


@pytest.mark.services
@pytest.mark.parametrize("fault", ["flushed", "restarted", "connection killed"])
def test_whatever_becomes_of_redis_hints_come_again(redis: Redis, bus: RedisBus, fault: str) -> None:
    async def scenario() -> tuple[bool, bool]:
        async with listening(bus, "a") as hints:
            elsewhere(redis, "z")
            if fault == "flushed":
                redis.flush()
                woken = True
            elif fault == "restarted":
                redis.restart()
                woken = await is_woken(hints)
            else:
                redis.client().client_kill_filter(_type="normal", skipme=True)
                woken = await is_woken(hints)
            await settled(bus, hints)
            elsewhere(redis, "a")
            return woken, await is_woken(hints)

    assert asyncio.run(scenario()) == (True, True), "after a gap everybody looks once, then hints are heard as before"


@pytest.mark.services
def test_a_redis_that_stands_still_holds_no_worker_up_and_is_known_not_to_be_sure(
    redis: Redis, bus: RedisBus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "BLOCK_S", 0.2)
    monkeypatch.setattr(live, "SURE_S", 0.5)
    monkeypatch.setattr(live, "SILENT_S", 600.0)

    async def scenario() -> tuple[bool, bool]:
        async with listening(bus, "a") as hints:
            redis.freeze()
            async with asyncio.timeout(20):
                while bus.is_sure:
                    await hints.wait(0.05)
            tried = []
            xadd = bus._client.xadd
            monkeypatch.setattr(bus._client, "xadd", lambda *arguments, **named: (tried.append(arguments), xadd(*arguments, **named)))
            for _ in range(1000):
                await asyncio.to_thread(bus.announce, "a")
            assert len(tried) == 1, "a worker waits once, not at every sentence"
            bus._silent_until = 0.0
            woken = await is_woken(hints)
            redis.thaw()
            await settled(bus, hints)
            elsewhere(redis, "a")
            return woken, await is_woken(hints)

    assert asyncio.run(scenario()) == (True, True)


@pytest.mark.services
def test_a_process_that_was_held_up_looks_at_everything_once(redis: Redis, bus: RedisBus) -> None:
    async def scenario() -> bool:
        async with listening(bus, "a") as hints:
            bus._reader._heard_at -= live.SURE_S  # as after a minute without a processor
            elsewhere(redis, "something else")
            return await is_woken(hints)

    assert asyncio.run(scenario())
