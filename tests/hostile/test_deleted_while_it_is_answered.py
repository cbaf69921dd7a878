"""What a person deletes is gone, also from under an answer that is being spoken; the listener is told and not left waiting."""

import io
import json
import zipfile

import httpx2
import pytest

from tests.conftest import DrawPhoto
from tests.served import PersonClient, Served, events


def _asked(person: PersonClient, photo: bytes) -> dict[str, str]:
    sent = person.http.post("/api/v1/photos/", files={"photo": ("a.jpg", photo, "image/jpeg")}).raise_for_status().json()
    body = {"text": "What is on the sign?", "photos": [{"photo": sent["id"]}]}
    question = person.http.post("/api/v1/questions/", json=body).raise_for_status().json()
    return {
        "conversation": f"/api/v1/conversations/{question['conversation']}/",
        "question": f"/api/v1/questions/{question['id']}/",
        "account": "/api/v1/me/",
        "photo": f"/api/v1/photos/{sent['id']}/",
    }


def _deleted_after_the_first_sentence(person: PersonClient, question: str, target: str) -> str:
    """The state that the listener is told at the end."""
    heard = 0
    with person.http.stream("GET", f"{question}events/", headers={"Accept": "text/event-stream"}) as response:
        for event in events(response.iter_lines()):
            heard += event["event"] == "sentence"
            if event["event"] == "sentence" and heard == 1:
                with httpx2.Client(base_url=person.http.base_url, headers=person.http.headers, timeout=60) as second:
                    assert second.delete(target).status_code in (200, 204)
            if event["event"] == "done":
                return str(event["data"]["state"])
    return "the stream ended without a word"


@pytest.mark.parametrize("deleted", ["conversation", "question", "account"])
def test_the_listener_is_told_that_it_is_deleted(slow_server: Served, label: DrawPhoto, deleted: str) -> None:
    person = slow_server.person()
    paths = _asked(person, label("EXIT"))
    assert _deleted_after_the_first_sentence(person, paths["question"], paths[deleted]) == "deleted"
    assert person.http.get(paths["question"]).status_code in (401, 404)


def test_an_answer_outlives_its_photo(slow_server: Served, label: DrawPhoto) -> None:
    person = slow_server.person()
    paths = _asked(person, label("EXIT"))
    assert _deleted_after_the_first_sentence(person, paths["question"], paths["photo"]) == "answered"
    assert person.http.get(f"{paths['photo']}image/").status_code == 404
    assert person.http.get(paths["question"]).json()["photos"] == []


def test_an_erased_account_leaves_no_file(slow_server: Served, label: DrawPhoto) -> None:
    person = slow_server.person()
    paths = _asked(person, label("EXIT"))
    media = slow_server.process.log.parent / "media"
    mine = list(media.rglob(f"{paths['photo'].split('/')[-2]}*"))
    assert len(mine) == 1
    assert _deleted_after_the_first_sentence(person, paths["question"], paths["account"]) == "deleted"
    assert not mine[0].exists()


def test_an_archive_that_erases_arrives_whole_and_leaves_nothing(slow_server: Served, label: DrawPhoto) -> None:
    person = slow_server.person()
    sent = person.http.post("/api/v1/photos/", files={"photo": ("a.jpg", label("EXIT"), "image/jpeg")}).raise_for_status().json()
    person_id = person.http.get("/api/v1/me/").json()["id"]
    response = person.http.post("/api/v1/me/export/", json={"erase": True}, headers={"Accept": "application/zip"})
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        assert archive.testzip() is None
        assert archive.read(f"photos/{sent['id']}.jpg").startswith(b"\xff\xd8")
        receipt = json.loads(archive.read("erase-receipt.json"))
    told = httpx2.post(f"{slow_server.url}/api/v1/receipts/verify/", json={**receipt, "person_id": person_id}).json()
    assert told["remains"] == {"belongings": {}, "outlives": {}, "key": False, "files_waiting": 0}
    assert person.http.get("/api/v1/me/").status_code == 401
    assert not list((slow_server.process.log.parent / "media").rglob(f"{sent['id']}*"))
