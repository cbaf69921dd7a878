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
