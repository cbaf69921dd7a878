"""The provider that reads from a script remembers what a test may look at, and no more: what it is asked holds photos."""

from assistant.providers.base import AnswerRequest
from assistant.providers.scripted import KEPT, ScriptedProvider


def test_it_keeps_the_last_requests_alone() -> None:
    provider = ScriptedProvider()
    for number in range(KEPT + 5):
        list(provider.stream(AnswerRequest(str(number), "en")))
    assert [each.question for each in provider.requests] == [str(number) for number in range(5, KEPT + 5)]
