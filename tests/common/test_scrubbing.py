import uuid

import pytest

from common.scrubbing import scrubbed


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("sent to alice.b+x@mail.example.org today", "sent to * today"),
        ("call +49 (170) 123-4567 now", "call * now"),
        ("call 030 12345678", "call *"),
        ("Authorization: Bearer abc.def", "Authorization: *"),
        ("bearer abc", "bearer *"),
        ("api_key=sk-123456", "api_key=*"),
        ("got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln here", "got * here"),
        ("data:image/jpeg;base64,/9j/4AAQSkZJRg== is it", "data:* is it"),
        ("at redis://user:pass@cache:6379/0", "at redis://*@cache:6379/0"),
        ("GET /api/v1/media/?ticket=abc&x=1", "GET /api/v1/media/?*"),
        ("from 203.0.113.7 or 2001:db8:0:1:2:3:4:5", "from * or *"),
        ('she said "where is my insulin, please"', 'she said "*"'),
        ("elle dit «où est mon insuline»", 'elle dit "*"'),
        ("key " + "Ab1_" * 12, "key *"),
    ],
)
def test_what_looks_like_a_persons_data_is_taken_out(text: str, left: str) -> None:
    assert scrubbed(text) == left


@pytest.mark.parametrize(
    "text",
    [
        f"question {uuid.UUID(int=2**127 + 12345)} could not be answered",
        "provider openai_api: provider_busy (assistant.providers.base.ProviderBusy)",
        "the clock did not turn for 31 s; deadlines begin anew",
        "models are loaded (3.2 s)",
        "answered 200 in 1234.5 ms",
        "POST api/v1/questions/<uuid:question_id>/feedback/",
        "audit head 1234:" + "0a1b2c3d" * 8,
    ],
)
def test_what_an_operator_needs_stays(text: str) -> None:
    assert scrubbed(text) == text


def test_a_long_text_is_cut() -> None:
    assert len(scrubbed("word " * 1000)) < 600
