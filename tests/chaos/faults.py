"""Everything that goes wrong, one after the other, in an order that the seed decides. Each fault undoes itself."""

import asyncio
import random
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from tests.chaos.disk import Disk
from tests.rig.parts import BEAT, WEB, WORKER, Part, Parts
from tests.rig.postgres import Postgres
from tests.rig.provider import FAULTS, ChatServer
from tests.rig.redis import Redis

T = TypeVar("T")

PAUSE_S = (1.0, 4.0)
#: Longer than the lease of a question (30 s): another worker takes over, and the frozen one wakes to a question that is no longer its own.
FROZEN_S = 40.0
SUPERVISED_EVERY_S = 2.0
#: How long a worker that is told to stop may need: it finishes its answers first.
FAREWELL_S = 90.0


@dataclass
class Stage:
    """What can be broken. ``log``: when each fault began and ended, in seconds since the epoch, and its name. ``unclean`` tells of
    processes that did not go as they should. ``busy``: names of parts that a fault has in its hands.
    """

    parts: Parts
    postgres: Postgres
    redis: Redis
    disk: Disk
    chats: Sequence[ChatServer]
    dice: random.Random
    log: list[tuple[float, float, str]] = field(default_factory=list)
    unclean: list[str] = field(default_factory=list)
    busy: set[str] = field(default_factory=set)

    @asynccontextmanager
    async def one(self, kind: str) -> AsyncIterator[Part | None]:
        """Any one of this kind that no other fault has in its hands; None where there is none."""
        free = [part for part in self.parts.of(kind) if part.name not in self.busy]
        part = self.dice.choice(free) if free else None
        self.busy |= {part.name} if part else set()
        try:
            yield part
        finally:
            self.busy -= {part.name} if part else set()

    def answering_worker_left(self) -> bool:
        """Whether at least two workers are in nobody's hands: one may be taken away for long."""
        return len([part for part in self.parts.of(WORKER) if part.name not in self.busy]) >= 2


Fault = Callable[[Stage], Awaitable[None]]


def _kill(kind: str) -> Fault:
    async def fault(stage: Stage) -> None:
        async with stage.one(kind) as part:
            if part is None:
                return
            await asyncio.to_thread(part.kill)
            await asyncio.sleep(stage.dice.uniform(0, 3))
            await _up_again(part)

    return fault


def _stop(kind: str) -> Fault:
    """As at a deploy. A worker finishes its answers and ends with status 0; a web server ends within its graceful time."""

    async def fault(stage: Stage) -> None:
        async with stage.one(kind) as part:
            if part is None:
                return
            part.ask_to_stop()
            status = await asyncio.to_thread(part.wait, FAREWELL_S)
            if status is None or (kind == WORKER and status not in (0, -signal.SIGTERM)):  # -SIGTERM: it was not up yet
                stage.unclean.append(f"{part.name} told to stop: {'still there' if status is None else status}")
            await _up_again(part)

    return fault


async def _up_again(part: Part) -> None:
    await asyncio.to_thread(part.restart)
    if part.kind == WEB:
        await asyncio.to_thread(part.wait_until_up)


async def freeze_worker(stage: Stage) -> None:
    if not stage.answering_worker_left():
        return
    async with stage.one(WORKER) as part:
        if part is not None:
            part.freeze()
            try:
                await asyncio.sleep(FROZEN_S)
            finally:
                part.thaw()


async def postgres_restarted(stage: Stage) -> None:
    await asyncio.to_thread(stage.postgres.restart, "immediate", stage.dice.uniform(0, 3))


async def postgres_connections_cut(stage: Stage) -> None:
    await asyncio.to_thread(stage.postgres.cut_connections)


async def redis_flushed(stage: Stage) -> None:
    await asyncio.to_thread(stage.redis.flush)


async def redis_restarted(stage: Stage) -> None:
    await asyncio.to_thread(stage.redis.restart, stage.dice.uniform(0, 3))


async def redis_stalled(stage: Stage) -> None:
    stage.redis.freeze()
    try:
        await asyncio.sleep(5)
    finally:
        stage.redis.thaw()


async def disk_full(stage: Stage) -> None:
    if not stage.disk.can_fill:
        return
    await asyncio.to_thread(stage.disk.fill)
    try:
        await asyncio.sleep(5)
    finally:
        stage.disk.empty()


async def storage_gone(stage: Stage) -> None:
    stage.disk.take_away()
    try:
        await asyncio.sleep(5)
    finally:
        stage.disk.bring_back()


#: Those that take long run beside the others.
ON_THEIR_OWN = {f"worker frozen for {FROZEN_S:.0f} s": freeze_worker, "worker stopped": _stop(WORKER), "web server stopped": _stop(WEB)}
IN_TURN: dict[str, Fault] = {
    "worker killed": _kill(WORKER),
    "web server killed": _kill(WEB),
    "clock killed": _kill(BEAT),
    "PostgreSQL restarted": postgres_restarted,
    "PostgreSQL connections cut": postgres_connections_cut,
    "Redis flushed": redis_flushed,
    "Redis restarted": redis_restarted,
    "Redis stalled for 5 s": redis_stalled,
    "disk full": disk_full,
    "storage gone": storage_gone,
}
#: How many times in each round; the others once.
OFTEN = {"worker killed": 4, "web server killed": 2}


async def break_things(stage: Stage, until: float, only: Sequence[str] = ()) -> None:
    """Until ``until`` (monotonic seconds), with those faults whose name holds one of the words in ``only`` (none given: all).

    Comes back when every fault has undone itself.
    """
    apart: list[asyncio.Task[None]] = []
    providers = asyncio.create_task(_providers(stage, until, only))
    chosen = _chosen({**IN_TURN, **ON_THEIR_OWN}, only)
    async for name, fault in _deck(chosen, stage.dice, until, OFTEN):
        task = asyncio.create_task(_logged(stage, name, fault))
        if name in ON_THEIR_OWN:
            apart.append(task)
        else:
            await task
        await asyncio.sleep(stage.dice.uniform(*PAUSE_S))
    await asyncio.gather(providers, *apart)
    await asyncio.sleep(max(0.0, until - time.monotonic()))
    for chat in stage.chats:
        await asyncio.to_thread(chat.fail, "")


async def _logged(stage: Stage, name: str, fault: Fault) -> None:
    began = time.time()
    await fault(stage)
    stage.log.append((began, time.time(), name))


async def supervise(stage: Stage) -> None:
    """Starts what died of itself again, as any operator's supervisor does; and tells of it, since nothing should."""
    while True:
        await asyncio.sleep(SUPERVISED_EVERY_S)
        for part in stage.parts.all:
            if not part.lives and part.name not in stage.busy:
                stage.unclean.append(f"{part.name} died of itself")
                part.start()


async def _providers(stage: Stage, until: float, only: Sequence[str]) -> None:
    """Providers fail on their own account: mostly the first, now and then both at once."""
    dice = random.Random(stage.dice.random())
    async for name, fault in _deck(_chosen({f"provider: {name}": name for name in FAULTS}, only), dice, until):
        failing = stage.chats if dice.random() < 0.25 else stage.chats[:1]
        began = time.time()
        for chat in failing:
            await asyncio.to_thread(chat.fail, fault, dice.choice((0.3, 1.0)))
        await asyncio.sleep(dice.uniform(3, 6))
        for chat in failing:
            await asyncio.to_thread(chat.fail, "")
        stage.log.append((began, time.time(), name if len(failing) == 1 else f"{name}, both"))
        await asyncio.sleep(dice.uniform(0, 2))


def _chosen(faults: Mapping[str, T], only: Sequence[str]) -> dict[str, T]:
    return {name: fault for name, fault in faults.items() if not only or any(word in name for word in only)}


async def _deck(
    faults: Mapping[str, T], dice: random.Random, until: float, often: Mapping[str, int] | None = None
) -> AsyncIterator[tuple[str, T]]:
    """Shuffled and dealt, again and again: each comes as often as any other, or as often as ``often`` says."""
    hand: list[str] = []
    while faults and time.monotonic() < until:
        if not hand:
            hand = [name for name in faults for _ in range((often or {}).get(name, 1))]
            dice.shuffle(hand)
        name = hand.pop()
        yield name, faults[name]
