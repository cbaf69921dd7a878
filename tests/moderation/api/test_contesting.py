"""The person's own doors: contesting and hearing what came of it. What is somebody else's does not exist."""

import re

import pytest
from django.utils import timezone
from drf_spectacular.generators import SchemaGenerator

from accounts.models import Suspension
from assistant.models import Clip
from moderation.models import Appeal, AppealState, DecisionKind, Notice, ReviewCase, Reviewer
from moderation.services.deciding import Ruling, case_decide
from moderation.services.notices import notice_give
from tests.conftest import Client
from tests.moderation.conftest import MakeCase, MakeQuestion, hold

pytestmark = pytest.mark.django_db
API = "/api/v1"
PATHS = SchemaGenerator().get_schema(public=True)["paths"]
ROUTES = sorted((method, path) for path in PATHS for method in PATHS[path] if re.search(r"/(appeals?|notices|heard)/", path))
WARN = Ruling(DecisionKind.UPHOLD, "talks.rude", "Insults.", sanction="warn", weight=1)


def stored() -> list[list[object]]:
    return [list(model.objects.order_by("pk").values()) for model in (Appeal, Notice, ReviewCase)]


def concrete(path: str, alice: Client, question: object) -> str:
    """With the id of Alice's row of the kind that the path names."""
    row = question if "/questions/" in path else (Notice if "/notices/" in path else Appeal).objects.get(person=alice.person)
    return re.sub(r"\{\w+\}", str(row.pk), path)  # type: ignore[attr-defined]


@pytest.fixture
def refused(alice: Client, make_question: MakeQuestion):  # type: ignore[no-untyped-def]
    return make_question(alice.person)


@pytest.fixture
def contested(alice: Client, refused):  # type: ignore[no-untyped-def]
    """Alice has contested a refusal and was told something."""
    assert alice.post(f"{API}/questions/{refused.pk}/appeal/", {"text": "It is my own lock."}).status_code == 201
    notice_give(alice.person, "restored")
    return refused


def test_the_walk_covers_the_room() -> None:
    assert len(ROUTES) == 7


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_a_stranger_gets_nothing(alice: Client, stranger: Client, contested, method: str, path: str) -> None:  # type: ignore[no-untyped-def]
    before = stored()
    response = getattr(stranger, method)(concrete(path, alice, contested))
    assert (response.status_code, response.json()["code"]) == (401, "not_authenticated")
    assert stored() == before


@pytest.mark.parametrize(("method", "path"), [route for route in ROUTES if "{" in route[1]])
def test_what_is_alices_does_not_exist_for_bob(alice: Client, bob: Client, contested, method: str, path: str) -> None:  # type: ignore[no-untyped-def]
    before = stored()
    response = getattr(bob, method)(concrete(path, alice, contested))
    assert (response.status_code, response.json()["code"]) == (404, "not_found")
    assert stored() == before
    assert bob.get(f"{API}/appeals/").json()["results"] == bob.get(f"{API}/notices/").json()["results"] == []


def test_a_refusal_is_contested_listened_to_and_taken_back(alice: Client, refused) -> None:  # type: ignore[no-untyped-def]
    made = alice.post(f"{API}/questions/{refused.pk}/appeal/", {"text": "It is my own lock."})
    body = made.json()
    assert made.status_code == 201
    assert (body["about"], body["question"], body["state"], body["language"]) == ("question", str(refused.pk), "waiting", "en")
    assert body["said"][0].startswith("Somebody who was not involved will look at it")
    assert body["can_withdraw"] is True
    assert alice.get(made["Location"]).json() == body
    assert alice.get(f"{API}/appeals/").json()["results"] == [body]
    assert alice.delete(made["Location"]).status_code == 204
    after = alice.get(made["Location"]).json()
    assert (after["state"], after["can_withdraw"]) == ("withdrawn", False)
    assert alice.delete(made["Location"]).json()["code"] == "appeal_over"


def test_the_same_request_sent_again_is_answered_alike(alice: Client, refused) -> None:  # type: ignore[no-untyped-def]
    door, key = f"{API}/questions/{refused.pk}/appeal/", {"Idempotency-Key": "again"}
    first, second = alice.post(door, headers=key), alice.post(door, headers=key)
    assert first.json() == second.json()
    assert second["Idempotent-Replayed"] == "true"
    assert Appeal.objects.count() == 1


def test_why_can_be_a_recording_of_ones_own(alice: Client, bob: Client, refused) -> None:  # type: ignore[no-untyped-def]
    def clip(of: Client) -> Clip:
        return Clip.objects.create(person=of.person, audio="clips/none", media_type="audio/wav", duration_s=1)

    door = f"{API}/questions/{refused.pk}/appeal/"
    assert alice.post(door, {"clip": str(clip(bob).pk)}).status_code == 404
    mine = clip(alice)
    assert alice.post(door, {"clip": str(mine.pk)}).json()["clip"] == str(mine.pk)


def test_what_was_answered_is_not_contested_and_says_so(alice: Client, make_question: MakeQuestion) -> None:
    response = alice.post(f"{API}/questions/{make_question(alice.person, verdict='allow').pk}/appeal/")
    assert (response.status_code, response.json()["code"]) == (409, "nothing_to_appeal")
    assert "nothing to contest" in response.json()["detail"]


def test_too_many_say_when_to_come_back(alice: Client, make_question: MakeQuestion) -> None:
    for _ in range(10):
        alice.post(f"{API}/questions/{make_question(alice.person).pk}/appeal/")
    response = alice.post(f"{API}/questions/{make_question(alice.person).pk}/appeal/")
    assert (response.status_code, response["Retry-After"]) == (429, "3600")


@pytest.mark.parametrize("body", [{"text": "\x00"}, {"text": "x" * 100_000}, {"clip": "nonsense"}, {"text": ["a"]}, [], {"text": None}])
def test_bad_input_is_refused_in_words(alice: Client, refused, body: object) -> None:  # type: ignore[no-untyped-def]
    response = alice.post(f"{API}/questions/{refused.pk}/appeal/", body)
    assert response.status_code in (400, 413, 422)
    assert response.json()["detail"]
    assert not Appeal.objects.exists()


def test_a_notice_is_heard_once(alice: Client, contested) -> None:  # type: ignore[no-untyped-def]
    [news] = alice.get(f"{API}/notices/?unheard=true").json()["results"]
    assert (news["kind"], news["can_contest"], news["heard_at"]) == ("restored", False, None)
    assert news["ssml"].startswith("<speak")
    first = alice.post(f"{API}/notices/{news['id']}/heard/").json()["heard_at"]
    assert first is not None
    assert alice.post(f"{API}/notices/{news['id']}/heard/").json()["heard_at"] == first
    assert alice.get(f"{API}/notices/?unheard=true").json()["results"] == []
    assert len(alice.get(f"{API}/notices/").json()["results"]) == 1
    assert alice.get(f"{API}/notices/?unheard=nonsense").status_code == 400


def test_who_is_suspended_contests_the_decision_and_a_refusal(alice: Client, mo: Reviewer, refused, make_case: MakeCase) -> None:  # type: ignore[no-untyped-def]
    case_decide(mo, hold(mo, make_case(account=alice.person, question=None)), WARN)
    alice.person.suspended = Suspension.ALL
    alice.person.save()
    asked = alice.post(f"{API}/ask/", {"text": "What is this?"}, format="multipart")
    assert (asked.status_code, asked.json()["code"]) == (403, "account_suspended")
    assert "emergency" in asked.json()["detail"]
    [news] = alice.get(f"{API}/notices/").json()["results"]
    assert (news["kind"], news["can_contest"]) == ("warned", True)
    made = alice.post(f"{API}/notices/{news['id']}/appeal/", {"text": "Not me."})
    assert (made.status_code, made.json()["about"]) == (201, "account")
    assert alice.get(f"{API}/notices/").json()["results"][0]["can_contest"] is False
    assert alice.post(f"{API}/questions/{refused.pk}/appeal/").status_code == 201
    assert Appeal.objects.filter(state=AppealState.WAITING, created_at__lte=timezone.now()).count() == 2


def test_a_notice_that_tells_of_no_decision_is_not_contested(alice: Client, contested) -> None:  # type: ignore[no-untyped-def]
    notice = Notice.objects.get()
    assert alice.post(f"{API}/notices/{notice.pk}/appeal/").json()["code"] == "nothing_to_appeal"
