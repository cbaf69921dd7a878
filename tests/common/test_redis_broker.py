"""A worker outlives its broker, whatever the broker forgets."""

import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from kombu import Connection
from redis.exceptions import ConnectionError as RedisConnectionError

from tests.rig.redis import Redis
from tests.served import Process, environment

pytestmark = pytest.mark.skipif(shutil.which("redis-server") is None, reason="redis-server is not installed")

SEND = "import sys; from tests.common.broker_app import work; [work.apply_async(args=(1.0, sys.argv[1])) for _ in range(int(sys.argv[2]))]"


@pytest.fixture
def redis() -> Iterator[Redis]:
    with Redis() as server:
        yield server


def test_a_channel_whose_connection_is_gone_says_so_as_a_lost_connection_does(redis: Redis) -> None:
    from common.redis_broker import Transport

    channel = Connection(redis.url, transport=Transport).channel()
    channel._disconnect_pools()  # what kombu leaves of a channel when its connection is lost
    channel.connection.client = None
    with pytest.raises(RedisConnectionError):
        channel.basic_ack("what was worked on meanwhile")


def test_a_worker_outlives_a_redis_that_is_emptied_and_restarted_and_then_works_on(redis: Redis, tmp_path: Path) -> None:
    child = environment(tmp_path, REDIS_URL=redis.url, BROKER_URL=redis.url)
    celery = [sys.executable, "-m", "celery", "-A", "tests.common.broker_app", "worker", "-P", "threads", "-c", "8", "-Q", "housekeeping"]
    worker = Process(celery, child, tmp_path / "worker.log").start()

    def send(name: str, times: int) -> Path:
        sender = Process([sys.executable, "-c", SEND, str(tmp_path / name), str(times)], child, tmp_path / "send.log").start()
        assert sender.child is not None
        assert sender.child.wait(60) == 0, sender.log.read_text()
        return tmp_path / name

    try:
        assert _appears(send("before", 30)), worker.log.read_text()
        redis.flush()
        redis.restart(down_s=0.5)
        assert _appears(send("after", 1)), worker.log.read_text()
        assert worker.child is not None
        assert worker.child.poll() is None
    finally:
        worker.stop()


def _appears(file: Path, seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while not file.exists() and time.monotonic() < end:
        time.sleep(0.05)
    return file.exists()
