"""One real server for all hostile tests: it answers slowly enough to be disturbed while it speaks."""

import json
from collections.abc import Iterator

import pytest

from tests.served import Served, served

ANSWER = "One is the first sentence. Two is the second sentence. Three is the third sentence. Four is the last sentence."


@pytest.fixture(scope="session")
def slow_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    script = json.dumps({"answer": ANSWER, "fragment": 3, "pause_s": 0.1})
    with served(tmp_path_factory.mktemp("var"), ASSISTANT_PROVIDER="scripted", ASSISTANT_SCRIPT=script) as up:
        yield up
