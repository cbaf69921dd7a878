"""The whole server with a vision model behind the OpenAI protocol (a local server that speaks it)."""

import base64
import io
from pathlib import Path

from PIL import Image

from tests.assistant.providers.protocol import chat_server
from tests.conftest import DrawPhoto
from tests.served import served


def test_the_model_sees_the_photo_and_its_answer_is_heard_through_the_gate(tmp_path: Path, label: DrawPhoto) -> None:
    with chat_server() as model:
        model.words = ["This is a label ", 'that says "OAT MILK". ', "The man beside it is ", "Tom Hanks. ", "It stands on a table."]
        settings = {"ASSISTANT_PROVIDER": "openai_compatible", "ASSISTANT_BASE_URL": model.base_url, "ASSISTANT_MODEL": "any"}
        with served(tmp_path, **settings) as server:
            person = server.person()
            files = [("photo", ("p.jpg", label("OAT MILK"), "image/jpeg")), ("text", (None, "What is this?"))]
            answer = person.http.post("/api/v1/ask/", files=files, headers={"Accept": "application/json"}).json()
    heard = [sentence["text"] for sentence in answer["sentences"]]
    assert heard[0] == 'This is a label that says "OAT MILK".'
    assert heard[-1] == "It stands on a table."
    assert "Hanks" not in " ".join(heard)
    assert len(heard) == 3  # the held sentence was replaced
    assert answer["offer_human"] is True

    (request,) = model.seen
    picture = next(part for part in request["messages"][-1]["content"] if part["type"] == "image_url")
    pixels = base64.b64decode(picture["image_url"]["url"].split(",", 1)[1])
    assert Image.open(io.BytesIO(pixels)).size == (900, 700)


def test_a_person_who_shares_nothing_is_answered_by_our_own_eyes(tmp_path: Path, label: DrawPhoto) -> None:
    with chat_server() as model:
        settings = {"ASSISTANT_PROVIDER": "openai_compatible", "ASSISTANT_BASE_URL": model.base_url, "ASSISTANT_MODEL": "any"}
        with served(tmp_path, **settings) as server:
            person = server.person()
            person.http.patch("/api/v1/me/", json={"shares_photos": False}).raise_for_status()
            files = [("photo", ("p.jpg", label("OAT MILK"), "image/jpeg")), ("text", (None, "What does it say?"))]
            answer = person.http.post("/api/v1/ask/", files=files, headers={"Accept": "application/json"}).json()
    assert model.seen == []
    assert answer["provider"] == "embedded"
    assert "OAT MILK" in " ".join(sentence["text"] for sentence in answer["sentences"])


def test_where_one_model_breaks_off_the_next_goes_on_and_the_answer_is_heard_once(tmp_path: Path) -> None:
    with chat_server() as first, chat_server() as spare:
        first.mode, first.words = "cut", ["Milk is white. ", "It comes from cows. ", "It is kept at fo"]
        spare.words = ["Milk is white. ", "It is kept cold."]
        settings = {
            "ASSISTANT_PROVIDER": "openai_compatible,spare:openai_compatible",
            "ASSISTANT_BASE_URL": first.base_url,
            "ASSISTANT_MODEL": "large",
            "ASSISTANT_SPARE_BASE_URL": spare.base_url,
            "ASSISTANT_SPARE_MODEL": "small",
        }
        with served(tmp_path, **settings) as server:
            person = server.person()
            ask = {"files": [("text", (None, "What is milk?"))], "headers": {"Accept": "application/json"}}
            answer = person.http.post("/api/v1/ask/", **ask).json()
            first.mode = "busy"
            again = person.http.post("/api/v1/ask/", **ask).json()
            person.http.post("/api/v1/ask/", **ask).raise_for_status()
    assert [sentence["text"] for sentence in answer["sentences"]] == ["Milk is white.", "It comes from cows.", "It is kept cold."]
    assert (answer["provider"], answer["failure"], answer["state"]) == ("spare", "", "answered")
    assert spare.seen[0]["messages"][-2] == {"role": "assistant", "content": "Milk is white. It comes from cows."}
    assert [sentence["text"] for sentence in again["sentences"]] == ["Milk is white.", "It is kept cold."]
    assert len(first.seen) == 2  # the busy one asked for seven seconds, and was not asked within them
    assert [request["model"] for request in spare.seen] == ["small"] * 3
