"""Nobody hears, sees or ends another person's talk with a volunteer. Walks every route that the room adds."""

import re

import pytest
from drf_spectacular.generators import SchemaGenerator

from tests.conftest import Client
from tests.volunteers.api.conftest import HELP, ask_human, at
from volunteers.models import Claim, HelpRequest, Message, PushSubscription, Rating, Report, Thanks

pytestmark = pytest.mark.django_db

PATHS = SchemaGenerator().get_schema(public=True)["paths"]
ROUTES = sorted(
    (method, path)
    for path in PATHS
    for method in PATHS[path]
    if re.match(r"/api/v1/(help-requests|push|stats)", path) and path != "/api/v1/stats/"
)
ROWS = (HelpRequest, Message, Thanks, Rating, Report, PushSubscription)


def concrete(path: str, request: HelpRequest) -> str:
    return re.sub(r"\{\w+\}", str(request.pk), path)


def stored() -> list[list[object]]:
    return [list(model.objects.order_by("pk").values()) for model in ROWS]


def test_the_walk_covers_the_room() -> None:
    assert len(ROUTES) == 14


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_a_stranger_gets_nothing(stranger: Client, held: Claim, method: str, path: str) -> None:
    before = stored()
    response = getattr(stranger, method)(concrete(path, held.request))
    assert response.status_code == 401, response.content
    assert response.json()["code"] == "not_authenticated"
    assert stored() == before


@pytest.mark.parametrize(("method", "path"), [route for route in ROUTES if "{" in route[1]])
def test_what_is_alices_does_not_exist_for_bob(bob: Client, held: Claim, method: str, path: str) -> None:
    before = stored()
    body = {"share": "whole", "text": "Hello?", "stars": 1, "reason": "rude"} if method != "get" else None
    response = getattr(bob, method)(concrete(path, held.request), body)
    assert response.status_code == 404, response.content
    assert response.json()["code"] == "not_found"
    assert stored() == before


def test_bob_can_neither_list_alices_requests_nor_ask_about_her_question(alice: Client, bob: Client, asked: HelpRequest) -> None:
    assert [row["id"] for row in alice.get(HELP).json()["results"]] == [str(asked.pk)]
    assert bob.get(HELP).json()["results"] == []
    assert bob.get(HELP, {"question": str(asked.question_id)}).json()["results"] == []
    assert ask_human(bob, asked.question).status_code == 404
    assert not HelpRequest.objects.filter(person=bob.person).exists()


def test_the_volunteer_who_holds_it_has_no_key_to_the_persons_door(held: Claim) -> None:
    from accounts.models import Device

    assert held.volunteer is not None
    vera = Client(Device.objects.create(person=held.volunteer.person, name="Vera's phone"))
    assert vera.get(at(held.request)).status_code == 404
    assert vera.post(at(held.request, "rating/"), {"stars": 5}).status_code == 404


def test_nothing_says_who_the_volunteer_is(alice: Client, held: Claim) -> None:
    assert held.volunteer is not None
    told = alice.get(at(held.request)).content.decode()
    for secret in (held.pk, held.volunteer.pk, held.volunteer.person_id, held.volunteer.person.username):
        assert str(secret) not in told
    assert "claim" not in {key for message in alice.get(at(held.request)).json()["messages"] for key in message}


def test_a_volunteer_may_ask_as_well_and_only_about_their_own(held: Claim, make_question) -> None:
    from accounts.models import Device

    assert held.volunteer is not None
    vera = Client(Device.objects.create(person=held.volunteer.person, name="Vera's phone"))
    assert ask_human(vera, make_question(vera.person)).status_code == 201
    assert ask_human(vera, held.request.question).status_code == 404
