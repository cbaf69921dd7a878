"""After erasing, no table of any app, no file and no cache holds the person's id, words or media; what stays is named here.

Every model is walked, also those that are added later. docs/privacy.md tells people of what stays.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.core.cache import cache
from django.db.models import Model
from django.utils import timezone

from accounts.keys import person_key
from accounts.models import Person, Receipt, VolunteerShare
from accounts.receipts import receipt_document
from accounts.services import person_erase
from assistant.models import Feedback, Photo, Question, Spending, Viewer
from assistant.services.media import clip_add, clip_check
from assistant.services.viewing import photo_viewed
from common.models import FileToDelete, IdempotencyRecord
from moderation.models import Appeal, AuditEntry, DecisionKind, Notice, ReviewCase, ReviewDecision, Reviewer, Source
from moderation.services.appeals import appeal_make
from moderation.services.deciding import Ruling, case_decide
from moderation.services.notices import notice_give
from moderation.services.proposals import proposal_confirm
from moderation.services.revealing import photo_reveal, photo_shown
from safety.models import Decision
from tests.conftest import Client
from tests.moderation.conftest import MakeCase, MakeQuestion, hold
from tests.voice.clips import recording, tone
from tests.volunteers.conftest import ALWAYS, photo_of, take, with_photo
from volunteers.models import HelpRequest, PushSubscription, Report, ReportReason, Side, Volunteer
from volunteers.services.afterwards import report
from volunteers.services.messages import person_say, volunteer_say
from volunteers.services.requests import help_ask
from volunteers.services.sharing import photo_for_volunteer

pytestmark = pytest.mark.django_db(transaction=True)

#: What still names an erased person, and why.
STAYS = {
    AuditEntry: "the log of the staff's acts is a chain, out of which no entry can be taken; it holds ids and codes, no words",
}
#: What still has the number of a photo or question that is gone, and leads nowhere any more: what a gate said of it, in codes and scores.
NUMBERS_STAY = {AuditEntry, Decision}
#: Words that nobody else in these tests uses.
QUESTION, HELD, COMMENT, WHY, SAID, NOTE, PRINT = "quokka", "wombat", "numbat", "bilby", "potoroo", "dunnart", "KOWARI"
WORDS = (QUESTION, HELD, COMMENT, WHY, SAID, NOTE, PRINT)
#: Where names or words of Alice were before, or the test proves nothing.
MET = {
    "Person",
    "Device",
    "PersonKey",
    "IdempotencyRecord",
    "Conversation",
    "Question",
    "Photo",
    "Clip",
    "HeldSentence",
    "Feedback",
    "PhotoView",
    "Spending",
    "HelpRequest",
    "Message",
    "Report",
    "PushSubscription",
    "ReviewCase",
    "Appeal",
    "Notice",
    "Strike",
    "Proposal",
    "AuditEntry",
}


@dataclass(frozen=True)
class Cast:
    """Alice, with something of everything; Vera, who helped her."""

    alice: Person
    vera: Person


def cached() -> str:
    """All that the cache holds, be it memory or Redis."""
    inner: Any = cache._cache
    if hasattr(inner, "items"):
        return str(list(inner.items()))
    redis = inner.get_client()
    return str([(key, redis.get(key) if redis.type(key) == b"string" else "") for key in redis.scan_iter()])


@pytest.fixture
def cast(alice: Client, mo: Reviewer, lea: Reviewer, make_question: MakeQuestion, make_case: MakeCase, make_held: Any) -> Cast:
    person = alice.person
    question = make_question(person, f"How do I pick the lock of the {QUESTION}?")
    with_photo(question, photo_of(person, PRINT))
    question.clip = clip_add(person, clip_check(recording("audio/wav", tone(0.3))), hear_now=False)
    question.save()
    make_held(question, f"This is {HELD}.")
    Feedback.objects.create(person=person, question=question, wrong=True, comment=COMMENT)
    IdempotencyRecord.objects.create(person=person, key_hash="k", request_hash="", status=200, body={"text": QUESTION})
    PushSubscription.objects.create(person=person, endpoint=f"https://push.example/{QUESTION}")
    Spending.objects.create(day=timezone.now().date(), person=person, provider="openai_api", answers=1)
    photo_viewed(Photo.objects.get().pk, Viewer.MODEL, "openai_api", obscured=True, question_id=question.pk)
    _talked(person, question)
    case = make_case(question=question, holder=mo, taken_at=timezone.now())
    photo_reveal(mo, case, 1, "blurred", "to see what it is")
    photo_shown(mo, case, 1, "blurred")
    case_decide(mo, hold(mo, case), Ruling(DecisionKind.UPHOLD, "illicit", "So.", sanction="warn", weight=1))
    ruling = Ruling(DecisionKind.UPHOLD, "illicit", "Again.", sanction="suspend_talks", weight=1)
    proposal_confirm(lea, case_decide(mo, hold(mo, make_case(question=question)), ruling).proposal)
    appeal_make(person, question=question, text=WHY)
    notice_give(person, "restored", question=question)
    return Cast(person, Volunteer.objects.get().person)


def _talked(person: Person, question: Question) -> None:
    helper = Person.objects.create_user("vera", "a long enough passphrase", role="volunteer", language="en")
    now = timezone.now()
    vera = Volunteer.objects.create(person=helper, hours=ALWAYS, guidelines_at=now, practised_at=now)
    request = help_ask(person, question, share=VolunteerShare.WHOLE)
    claim = take(vera, request)
    photo_for_volunteer(HelpRequest.objects.get(pk=request.pk), 1)
    person_say(HelpRequest.objects.get(pk=request.pk), f"It is about the {SAID}.")
    volunteer_say(vera, claim.pk, f"I see a {NOTE}.")
    report(claim, Side.PERSON, ReportReason.RUDE, WHY)
    # Reported by Alice: the case is about Vera's account, and outlives Alice's question.
    ReviewCase.objects.create(
        source=Source.VOLUNTEER_REPORTED, key=str(Report.objects.get().pk), question=question, account=helper, due_at=now
    )


def rows_with(*needles: str) -> set[type[Model]]:
    """The models of which some row holds any of the needles, in any column."""
    return {type(row) for row, held in _all_rows() if any(needle.lower() in held for needle in needles)}


def _all_rows() -> Iterator[tuple[Model, str]]:
    for model in apps.get_models(include_auto_created=True):
        if not model._meta.proxy:
            for row in model._default_manager.all():
                yield row, "\n".join(_plain(getattr(row, field.attname)) for field in model._meta.concrete_fields).lower()


def _plain(value: object) -> str:
    match value:
        case UUID():
            return f"{value} {value.hex}"
        case bytes() | memoryview():
            return bytes(value).hex() + bytes(value).decode("latin-1")
        case dict() | list():
            return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


def names_of(person: Person) -> tuple[str, ...]:
    return str(person.pk), person.pk.hex, person.username


def stored() -> dict[str, bytes]:
    root = Path(settings.MEDIA_ROOT)
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_nothing_of_an_erased_person_is_left(cast: Cast, stranger: Client) -> None:
    before = rows_with(*names_of(cast.alice), *WORDS)
    person_key(cast.alice.pk)
    mine = {str(photo.pk) for photo in Photo.objects.filter(person=cast.alice)}
    assert {model.__name__ for model in before} >= MET, "the test lost sight of tables that it is about"
    cache.set("something", "else")
    receipt = person_erase(cast.alice)

    assert rows_with(*names_of(cast.alice)) == set(STAYS)
    assert rows_with(*WORDS) == set()
    assert rows_with(*mine) <= NUMBERS_STAY
    files = stored()
    assert not [name for name in files if any(one in name for one in mine)]
    assert not [name for name, content in files.items() if any(word.encode() in content for word in WORDS)]
    assert not FileToDelete.objects.exists()
    assert str(cast.alice.pk) not in cached()

    document = {**receipt_document(receipt), "person_id": str(cast.alice.pk)}
    answer = stranger.post("/api/v1/receipts/verify/", document).json()
    assert answer["valid"] is True
    assert answer["yours"] is True
    assert answer["remains"]["belongings"] == {}
    assert answer["remains"]["key"] is False
    assert answer["remains"]["files_waiting"] == 0
    assert answer["remains"]["outlives"] == {"moderation": {"audit_entries": AuditEntry.objects.filter(subject_id=cast.alice.pk).count()}}
    told = receipt.body["counts"]
    assert told["assistant"]["photos"] == 1
    assert told["assistant"]["held_sentences"] == 1
    assert told["volunteers"]["help_requests"] == 1
    assert told["moderation"]["appeals"] == 1


def test_a_case_about_somebody_else_outlives_the_person_who_reported_them(cast: Cast) -> None:
    person_erase(cast.alice)
    case = ReviewCase.objects.get(source=Source.VOLUNTEER_REPORTED)
    assert (case.account, case.question) == (cast.vera, None)
    assert not Question.objects.exists()
    assert not Appeal.objects.exists()
    assert not Notice.objects.filter(person=cast.alice.pk).exists()
    assert ReviewDecision.objects.count() == 0  # they were about Alice


def test_a_volunteer_who_erases_their_account_leaves_no_name_and_no_way_in(cast: Cast) -> None:
    session = SessionStore()
    session["_auth_user_id"] = str(cast.vera.pk)
    session.save()
    others = SessionStore()
    others["_auth_user_id"] = str(cast.alice.pk)
    others.save()
    person_erase(cast.vera)
    assert rows_with(*names_of(cast.vera)) <= set(STAYS)
    assert not SessionStore().exists(session.session_key)
    assert SessionStore().exists(others.session_key)
    assert HelpRequest.objects.get().messages.filter(text__contains=NOTE).exists(), "what was said to Alice is Alice's"


def test_what_is_waiting_in_a_storage_that_is_down_is_told_until_it_is_gone(cast: Cast, stranger: Client, monkeypatch: Any) -> None:
    from django.core.files.storage import default_storage

    from common.files import delete_due

    def down(name: str) -> None:
        raise OSError("down")

    with monkeypatch.context() as patch:
        patch.setattr(default_storage, "delete", down)
        receipt = person_erase(cast.alice)
    assert receipt.body["files"]["waiting"] == 2
    assert receipt.body["keys_dropped"] == 1
    document = {**receipt_document(receipt), "person_id": str(cast.alice.pk)}
    assert stranger.post("/api/v1/receipts/verify/", document).json()["remains"]["files_waiting"] == 2
    delete_due()
    assert stranger.post("/api/v1/receipts/verify/", document).json()["remains"]["files_waiting"] == 0


def test_the_export_tells_of_every_table_that_erasing_empties(cast: Cast) -> None:
    """Whatever is counted as theirs is in the archive as words, or is there in a count."""
    from accounts.belongings import counts, rooms

    members = {member.path: member.content for room in rooms() for member in room.export(cast.alice)}
    everything = b"".join(content for path, content in members.items() if path.endswith(".json")).decode()
    for word in (QUESTION, COMMENT, WHY, SAID, NOTE, PRINT):
        assert word in everything
    assert HELD not in everything, "what the gate held was never theirs to hear"
    assert "a long enough passphrase" not in everything
    assert str(cast.vera.pk) not in everything
    told = counts(cast.alice.pk)
    assert len([path for path in members if path.startswith("photos/") and path.endswith(".jpg")]) == told["assistant"]["photos"]
    assert len([path for path in members if path.startswith("help_requests/")]) == told["volunteers"]["help_requests"]
    assert {view["viewer"] for view in json.loads(members["photo_views.json"])} == {"model", "volunteer", "moderator"}
    assert json.loads(members["moderation/cases.json"])
    assert not Receipt.objects.exists()
