"""RabbitMQ as the broker: the same code, one variable."""

import os
import shutil
import socket
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.served import sentences
from tests.served_apart.conftest import SENTENCES, running_apart

pytestmark = pytest.mark.services


@pytest.fixture
def broker() -> Iterator[str]:
    """The address of a virtual host of our own on the RabbitMQ of this machine."""
    with socket.socket() as probe:
        probe.settimeout(1)
        if probe.connect_ex(("127.0.0.1", 5672)) != 0 or not shutil.which("rabbitmqctl") or os.geteuid() != 0:
            pytest.skip("RabbitMQ is not running on port 5672, or rabbitmqctl cannot be used")
    name = f"sightline_test_{uuid.uuid4().hex[:12]}"

    def control(*arguments: str) -> None:
        subprocess.run(["rabbitmqctl", "--quiet", *arguments], check=True, timeout=60, capture_output=True)

    control("add_vhost", name)
    try:
        control("set_permissions", "--vhost", name, "guest", ".*", ".*", ".*")
        yield f"amqp://guest:guest@127.0.0.1:5672/{name}"
    finally:
        control("delete_vhost", name)


def test_a_question_is_answered_through_rabbitmq_and_a_killed_worker_is_followed_by_another(
    services: None, broker: str, tmp_path: Path
) -> None:
    with running_apart(tmp_path, BROKER_URL=broker) as apart:
        first = apart.worker()
        person = apart.web.person()
        question = person.submit(text="What is milk?")
        before = person.listen(question, stop_after=2)
        first.kill()
        apart.worker()
        after = person.listen(question, after=int(before[-1]["id"]))
    assert sentences(before) + sentences(after) == SENTENCES
