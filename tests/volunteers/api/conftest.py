import pytest
from django.core.cache import cache

from assistant.models import Question
from tests.conftest import Client
from volunteers.models import HelpRequest

HELP = "/api/v1/help-requests/"


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    cache.clear()


def ask_human(client: Client, question: Question, share: str = "whole", **headers: str):
    return client.post(HELP, {"question": str(question.pk), "share": share}, headers=headers)


def at(request: HelpRequest, door: str = "") -> str:
    """``at(request, "messages/")``: its address."""
    return f"{HELP}{request.pk}/{door}"
