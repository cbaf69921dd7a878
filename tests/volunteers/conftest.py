"""Volunteers, a question that was answered, and a help request about it. Rows are made directly: nothing here needs a model."""

from collections.abc import Callable
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from django.utils import timezone

from accounts.models import Person, Role, VolunteerShare
from assistant.models import Conversation, Photo, Question, QuestionPhoto, QuestionState, Sentence
from assistant.services.media import photo_add, photo_clean
from tests.conftest import Client, draw_label
from vision.types import Face, Glance, Light, Quality, Reading, TextLine
from volunteers.models import Claim, HelpRequest, Offer, Side, Speaks, Volunteer
from volunteers.services.claims import claim
from volunteers.services.requests import help_ask

MakeVolunteer = Callable[..., Volunteer]
MakeQuestion = Callable[..., Question]
ALWAYS = [{"days": [0, 1, 2, 3, 4, 5, 6], "start": "00:00", "end": "00:00"}]
GOOD = Quality(usable=True)
_numbers = count(1)


@pytest.fixture
def make_volunteer(db: None) -> MakeVolunteer:
    """Ready and awake now; ``languages`` with the mother tongue first."""

    def make(*languages: str, **fields: Any) -> Volunteer:
        now = timezone.now()
        person = Person.objects.create_user(f"volunteer-{next(_numbers)}", role=Role.VOLUNTEER, language=(languages or ("en",))[0])
        given: dict[str, Any] = {
            "hours": ALWAYS,
            "awake_from": now - timedelta(hours=1),
            "awake_until": now + timedelta(hours=8),
            "guidelines_at": now,
            "practised_at": now,
        }
        volunteer = Volunteer.objects.create(person=person, **{**given, **fields})
        for place, language in enumerate(languages or ("en",)):
            Speaks.objects.create(volunteer=volunteer, language=language, place=place)
        return volunteer

    return make


@pytest.fixture
def vera(make_volunteer: MakeVolunteer) -> Volunteer:
    return make_volunteer()


@pytest.fixture
def victor(make_volunteer: MakeVolunteer) -> Volunteer:
    return make_volunteer()


@pytest.fixture
def make_question(db: None) -> MakeQuestion:
    """A question that was answered, of ``person``."""

    def make(person: Person, text: str = "Is the milk still good?", **fields: Any) -> Question:
        given: dict[str, Any] = {
            "conversation": fields.pop("conversation", None) or Conversation.objects.create(person=person),
            "typed": True,
            "state": QuestionState.ANSWERED,
            "answer_language": "en",
            "verdict": "allow",
            "finished_at": timezone.now(),
        }
        question = Question.objects.create(person=person, text=text, **{**given, **fields})
        said = "It is a carton of cream."
        Sentence.objects.create(
            question=question, sequence=1, text=said, speech=said, ssml=f"<speak>{said}</speak>", kind="description", language="en"
        )
        return question

    return make


@pytest.fixture
def question(alice: Client, make_question: MakeQuestion) -> Question:
    return make_question(alice.person)


@pytest.fixture
def asked(alice: Client, question: Question) -> HelpRequest:
    """Alice has asked; nobody was offered anything yet."""
    return help_ask(alice.person, question, share=VolunteerShare.WHOLE)


@pytest.fixture
def held(asked: HelpRequest, vera: Volunteer) -> Claim:
    """Vera has taken Alice's request on."""
    return take(vera, asked)


def photo_of(
    person: Person, *lines: str, faces: tuple[Face, ...] | None = (), undressed: float | None = 0.0, content: bytes | None = None
) -> Photo:
    """A drawn photo that our own eyes have seen: as much as the arguments say."""
    photo = photo_add(person, photo_clean(content or draw_label(*(lines or ("OAT MILK",)))), look_now=False)
    glance = Glance(
        size=(photo.width, photo.height),
        faces=faces,
        undressed=undressed,
        codes=(),
        colours=(),
        light=Light(level="normal", mean=0.6),
        quality=GOOD,
    )
    printed = tuple(TextLine(text=line, box=(60, 60 + 90 * n, 600, 60), confidence=0.99) for n, line in enumerate(lines or ("OAT MILK",)))
    photo.glance, photo.reading = glance.model_dump(mode="json"), Reading(lines=printed, quality=GOOD).model_dump(mode="json")
    photo.save()
    return photo


def with_photo(question: Question, photo: Photo, region: dict[str, float] | None = None) -> Question:
    QuestionPhoto.objects.create(question=question, photo=photo, number=question.question_photos.count() + 1, region=region)
    return question


def offer(request: HelpRequest, volunteer: Volunteer, **fields: Any) -> Offer:
    return Offer.objects.create(request=request, volunteer=volunteer, wave=1, **fields)


def take(volunteer: Volunteer, request: HelpRequest) -> Claim:
    """Offered and claimed."""
    offer(request, volunteer)
    return claim(volunteer, request.pk)


def heard(request: HelpRequest, side: Side | None = None) -> list[str]:
    """What was said, in the order in which it is heard."""
    said = request.messages.filter(sequence__isnull=False).order_by("sequence")
    return list((said.filter(side=side) if side else said).values_list("text", flat=True))


def notices(request: HelpRequest) -> list[str]:
    return heard(request, Side.NOTICE)
