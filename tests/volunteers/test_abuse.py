"""Strangers, persons and volunteers who mean harm: what they try, and what comes of it."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client as Browser
from django.utils import timezone

from accounts.models import Role, VolunteerShare
from assistant.models import Clip
from assistant.services.media import CheckedClip, clip_add
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, heard, offer, photo_of, take, with_photo
from volunteers.models import (
    Claim,
    ClaimEnd,
    HelpRequest,
    Message,
    MessageKind,
    MessageState,
    Outcome,
    PushSubscription,
    Report,
    ReportReason,
    RequestState,
    Side,
    Turn,
    Volunteer,
)
from volunteers.push.errors import PushSubscriptionInvalid
from volunteers.selectors import offers_of
from volunteers.services import offers, sharing, turning
from volunteers.services.afterwards import REPORTS_THAT_COUNT, REPORTS_TO_BLOCK, report
from volunteers.services.becoming import awake_update
from volunteers.services.claims import LEASE, claim, close, give_back, heartbeat
from volunteers.services.errors import AskedTooOften, ClaimOver, MessageHeld, PhotoNotShared
from volunteers.services.messages import note_hear, volunteer_correct, volunteer_say
from volunteers.services.offers import wave_offer
from volunteers.services.pushing import subscription_add
from volunteers.services.requests import MOST_AN_HOUR, help_ask, help_withdraw, photo_send, share_change
from volunteers.services.sharing import photo_for_volunteer
from volunteers.services.turning import turn

pytestmark = pytest.mark.django_db

ENDPOINT = "https://push.test/of-alice"


@pytest.fixture
def browser(vera: Volunteer) -> Browser:
    """Vera's, signed in."""
    made = Browser()
    made.force_login(vera.person, backend="django.contrib.auth.backends.ModelBackend")
    return made


def page(claim_id: object, part: str = "") -> str:
    return f"/volunteers/requests/{claim_id}/{part}"


# Of others


def test_nobody_else_reads_or_ends_a_request_and_it_looks_as_if_it_were_not_there(
    asked: HelpRequest, bob: Client, stranger: Client
) -> None:
    address = f"/api/v1/help-requests/{asked.pk}/"
    nowhere = f"/api/v1/help-requests/{uuid4()}/"
    for part, method in (("", "get"), ("", "patch"), ("events/", "get"), ("withdraw/", "post"), ("messages/", "post"), ("report/", "post")):
        of_another = getattr(bob, method)(address + part, {"share": "whole"}, format="json")
        of_nobody = getattr(bob, method)(nowhere + part, {"share": "whole"}, format="json")
        assert of_another.status_code == of_nobody.status_code == 404
        assert of_another.json()["detail"] == of_nobody.json()["detail"]
        assert getattr(stranger, method)(address + part).status_code == 401
    asked.refresh_from_db()
    assert asked.state == RequestState.WAITING


def test_a_volunteer_reaches_nothing_of_another_volunteers_talk(
    held: Claim, victor: Volunteer, alice: Client, make_question: MakeQuestion
) -> None:
    photo_send(held.request, photo_of(alice.person))
    other = Browser()
    other.force_login(victor.person, backend="django.contrib.auth.backends.ModelBackend")
    before = list(Message.objects.values_list("pk", flat=True))
    for part in ("", "talk/", "photos/", "answer/", "photos/1/", "after/"):
        assert other.get(page(held.pk, part)).status_code in (404, 409)
    for part in ("say/", "correct/", "canned/", "retake/", "heartbeat/", "give-back/", "transfer/", "close/", "rate/", "report/", "speak/"):
        sent = {"text": "hello", "phrase": "hello", "outcome": "helped", "stars": "1", "reason": "rude", "correction": "no"}
        assert other.post(page(held.pk, part), sent).status_code in (404, 409)
    held.refresh_from_db()
    assert held.ended_at is None
    assert list(Message.objects.values_list("pk", flat=True)) == before


def test_a_volunteer_never_sees_who_asks(alice: Client, held: Claim, browser: Browser) -> None:
    alice.person.username = "person-with-a-name"
    alice.person.save()
    for address in ("/volunteers/", "/volunteers/offers/", "/volunteers/history/", page(held.pk), page(held.pk, "talk/")):
        body = browser.get(address).content.decode()
        secrets = (
            str(alice.person.pk),
            "person-with-a-name",
            "Alice",
            str(held.request.question_id),
            str(held.request.question.conversation_id),
        )
        assert not [secret for secret in secrets if secret in body]


def test_a_person_never_sees_who_helps(alice: Client, held: Claim, vera: Volunteer) -> None:
    volunteer_say(vera, held.pk, "It is a blue cup.")
    close(vera, held.pk, Outcome.HELPED)
    told = alice.get(f"/api/v1/help-requests/{held.request_id}/").content.decode()
    assert "It is a blue cup." in told
    assert not [secret for secret in (str(vera.pk), str(vera.person_id), vera.person.username, str(held.pk)) if secret in told]


# Photos that are not shared


def test_consent_taken_back_while_the_photo_is_prepared_holds(
    alice: Client, make_question: MakeQuestion, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = help_ask(alice.person, with_photo(make_question(alice.person), photo_of(alice.person)), share=VolunteerShare.WHOLE)
    slow = sharing.photo_jpeg

    def thinks_better_of_it(*arguments: object) -> bytes:
        share_change(HelpRequest.objects.get(pk=request.pk), VolunteerShare.TEXT)
        return slow(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(sharing, "photo_jpeg", thinks_better_of_it)
    with pytest.raises(PhotoNotShared):
        photo_for_volunteer(request, 1)


def test_a_new_photo_does_not_bring_back_one_that_was_taken_back(alice: Client, make_question: MakeQuestion) -> None:
    request = help_ask(alice.person, with_photo(make_question(alice.person), photo_of(alice.person)), share=VolunteerShare.WHOLE)
    request = share_change(request, VolunteerShare.TEXT)
    sent = photo_send(request, photo_of(alice.person, "ANOTHER"))
    request.refresh_from_db()
    assert sent.number == 2
    assert photo_for_volunteer(request, 2)
    with pytest.raises(PhotoNotShared):
        photo_for_volunteer(request, 1)


def test_an_ended_claim_shows_no_photo_and_none_is_kept_by_a_browser(alice: Client, held: Claim, vera: Volunteer, browser: Browser) -> None:
    photo_send(held.request, photo_of(alice.person))
    shown = browser.get(page(held.pk, "photos/1/"))
    assert (shown.status_code, shown["Cache-Control"]) == (200, "no-store")
    give_back(vera, held.pk)
    assert browser.get(page(held.pk, "photos/1/")).status_code == 409
    for address in (page(held.pk), page(held.pk, "after/"), "/volunteers/"):
        assert "no-store" in browser.get(address)["Cache-Control"]


# Words that must not be heard


@pytest.mark.parametrize(
    "text",
    [
        "That is An\u200bgela Mer\u200bkel.",
        "T h a t  i s  A n g e l a  M e r k e l.",
        "It is safe to cr\u2060oss now.",
        "It is sa**fe** to cr**oss** now.",
        "It is a cup. " * 40 + "You can take two of these tablets.",
    ],
)
def test_no_disguise_gets_a_forbidden_statement_through(held: Claim, vera: Volunteer, text: str) -> None:
    for act in (volunteer_say, volunteer_correct):
        with pytest.raises(MessageHeld):
            act(vera, held.pk, text)
    assert heard(held.request, Side.VOLUNTEER) == []


def test_a_forbidden_statement_in_two_halves_is_held_at_the_second(held: Claim, vera: Volunteer) -> None:
    try:
        volunteer_say(vera, held.pk, "It is safe to")
    except MessageHeld:
        return  # at the first already
    with pytest.raises(MessageHeld):
        volunteer_say(vera, held.pk, "cross now.")


def test_the_screen_shows_the_words_in_the_order_in_which_they_are_heard(held: Claim, vera: Volunteer) -> None:
    assert volunteer_say(vera, held.pk, "It is a \u202epuc\u202c \u2067blue\u2069 cup.").text == "It is a puc blue cup."


def test_markup_is_words_to_the_ear_and_to_the_page(held: Claim, vera: Volunteer, browser: Browser) -> None:
    text = '<break time="999s"/>It is a blue cup.<script>alert(1)</script>'
    try:
        volunteer_say(vera, held.pk, text)
    except MessageHeld:
        pass  # the gate did not like it either
    else:
        assert "<break" not in Message.objects.get(kind=MessageKind.TEXT).ssml
    HelpRequest.objects.update(text=text, note=text)
    Message.objects.filter(side=Side.NOTICE).update(side=Side.PERSON, text=text)
    for address in (page(held.pk), page(held.pk, "talk/")):
        body = browser.get(address).content.decode()
        assert "&lt;break" in body
        assert "<break" not in body
        assert "<script>alert" not in body


def test_a_voice_note_of_one_who_was_reported_is_not_heard_afterwards(held: Claim, vera: Volunteer) -> None:
    clip = clip_add(vera.person, CheckedClip(b"heard already", "audio/ogg", 1.0), "en", hear_now=False)
    Clip.objects.update(transcript={"text": "It is a blue cup.", "language": "en"})
    note = Message.objects.create(
        request=held.request,
        claim=held,
        side=Side.VOLUNTEER,
        kind=MessageKind.VOICE,
        state=MessageState.HEARING,
        language="en",
        clip=clip,
    )
    report(held, Side.PERSON, ReportReason.RUDE)
    note_hear(note.pk)
    note.refresh_from_db()
    assert (note.state, note.sequence) == (MessageState.HELD, None)
    assert heard(held.request, Side.VOLUNTEER) == []


# Too much


def test_asking_and_withdrawing_in_a_loop_ends_soon(
    alice: Client, bob: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer
) -> None:
    question = make_question(alice.person)
    for _ in range(MOST_AN_HOUR):
        help_withdraw(help_ask(alice.person, question, share=VolunteerShare.TEXT))
    with pytest.raises(AskedTooOften):
        help_ask(alice.person, question, share=VolunteerShare.TEXT)
    refused = alice.post("/api/v1/help-requests/", {"question": str(question.pk), "share": "text"}, format="json")
    assert (refused.status_code, refused.json()["code"], refused["Retry-After"]) == (429, "asked_too_often", "600")
    assert help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    HelpRequest.objects.update(created_at=timezone.now() - timedelta(hours=1, seconds=1))
    assert help_ask(alice.person, question, share=VolunteerShare.TEXT)


def test_a_thousand_requests_are_three_offers(vera: Volunteer, bob: Client, make_question: MakeQuestion) -> None:
    for _ in range(20):
        question = make_question(bob.person)
        made = HelpRequest.objects.create(
            person=bob.person,
            question=question,
            asked="client",
            language="en",
            share="text",
            expires_at=timezone.now() + timedelta(hours=1),
        )
        wave_offer(made.pk)
    assert offers_of(vera).count() == 3


@pytest.mark.parametrize("full", ["open", "today"])
def test_waves_that_chose_the_same_volunteer_at_the_same_moment_leave_no_more_than_fit(
    asked: HelpRequest, vera: Volunteer, bob: Client, make_question: MakeQuestion, monkeypatch: pytest.MonkeyPatch, full: str
) -> None:
    stale = list(offers.candidates(asked, timezone.now()))
    assert [one.volunteer for one in stale] == [vera.pk]
    if full == "today":
        Volunteer.objects.update(offers_on=timezone.now().date(), offers_that_day=vera.daily_cap)
    for _ in range(3 if full == "open" else 0):
        other = HelpRequest.objects.create(
            person=bob.person, question=make_question(bob.person), language="en", share="text", expires_at=timezone.now() + LEASE
        )
        offer(other, vera)
    monkeypatch.setattr(offers, "candidates", lambda *_: iter(stale))  # read before the others' offers were written
    HelpRequest.objects.filter(pk=asked.pk).update(next_wave_at=timezone.now())
    assert wave_offer(asked.pk) == 0
    assert not vera.offers.filter(request=asked).exists()


# Reports


def test_who_reports_whoever_comes_blocks_nobody(bob: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer) -> None:
    people = [volunteer.person for volunteer in (make_volunteer() for _ in range(REPORTS_TO_BLOCK))]
    victims = [make_volunteer() for _ in range(REPORTS_THAT_COUNT + 2)]
    for victim in victims:
        for person in people:
            request = HelpRequest.objects.create(
                person=person, question=make_question(person), language="en", share="text", expires_at=timezone.now() + LEASE
            )
            report(take(victim, request), Side.PERSON, ReportReason.RUDE)
            HelpRequest.objects.filter(pk=request.pk).update(state=RequestState.WITHDRAWN)
    blocked = set(Volunteer.objects.filter(blocked_at__isnull=False).values_list("pk", flat=True))
    assert victims[-1].pk not in blocked
    assert Report.objects.filter(claim__volunteer=victims[-1]).count() == REPORTS_TO_BLOCK  # for moderation all the same


def test_who_is_blocked_in_the_middle_of_a_talk_is_gone_from_it(held: Claim, vera: Volunteer, asked: HelpRequest) -> None:
    turn()
    Volunteer.objects.update(blocked_at=timezone.now())
    turn()
    held.refresh_from_db()
    asked.refresh_from_db()
    assert held.end == ClaimEnd.LAPSED
    assert asked.state == RequestState.WAITING
    with pytest.raises(ClaimOver):
        volunteer_say(vera, held.pk, "It is a blue cup.")


def test_who_is_blocked_reads_no_offers_any_more(asked: HelpRequest, vera: Volunteer, browser: Browser) -> None:
    offer(asked, vera)
    assert "milk" in browser.get("/volunteers/offers/").content.decode()
    Volunteer.objects.update(blocked_at=timezone.now())
    assert "milk" not in browser.get("/volunteers/offers/").content.decode()


# Clocks and zones


def test_nothing_runs_out_while_a_gap_could_not_be_forgiven(held: Claim, monkeypatch: pytest.MonkeyPatch) -> None:
    turn()
    Turn.objects.update(turned_at=timezone.now() - timedelta(minutes=10))
    Claim.objects.update(lease_until=timezone.now() - timedelta(minutes=9))

    def fails(now: object) -> None:
        raise RuntimeError("a deadlock, say")

    with monkeypatch.context() as patched:
        patched.setattr(turning, "gap_forgive", fails)
        with pytest.raises(RuntimeError):  # within a caller's transaction, as this test is one
            turn()
    turn()
    held.refresh_from_db()
    assert held.ended_at is None


@pytest.mark.django_db(transaction=True)
def test_a_gap_that_could_not_be_forgiven_stops_the_turn(held: Claim, monkeypatch: pytest.MonkeyPatch) -> None:
    Claim.objects.update(lease_until=timezone.now() - timedelta(minutes=9))

    def gap_forgive(now: object) -> None:
        raise RuntimeError("a deadlock, say")

    monkeypatch.setattr(turning, "gap_forgive", gap_forgive)
    turn()
    held.refresh_from_db()
    assert held.ended_at is None


@pytest.mark.parametrize("broken", [{"zone": "Mars/Olympus"}, {"hours": [{"days": [9], "start": "x", "end": "y"}]}])
def test_hours_or_a_zone_that_cannot_be_read_keep_nobody_else_asleep(
    make_volunteer: MakeVolunteer, asked: HelpRequest, broken: dict[str, object]
) -> None:
    poisoned = make_volunteer(offers_on=timezone.now().date(), **broken)
    other = make_volunteer()
    HelpRequest.objects.update(next_wave_at=timezone.now())
    assert wave_offer(asked.pk) >= 1
    assert other.offers.exists()
    Volunteer.objects.update(awake_until=timezone.now() - timedelta(seconds=1))
    assert awake_update() == 2
    other.refresh_from_db()
    poisoned.refresh_from_db()
    assert other.awake_until is not None
    assert other.awake_until > timezone.now()
    assert poisoned.awake_until is None


def test_heartbeats_are_worth_nothing_when_replayed(held: Claim, vera: Volunteer, browser: Browser) -> None:
    assert browser.post(page(held.pk, "heartbeat/")).status_code == 204
    give_back(vera, held.pk)
    assert browser.post(page(held.pk, "heartbeat/")).status_code == 409
    with pytest.raises(ClaimOver):
        heartbeat(vera, held.pk)
    assert not Claim.objects.filter(ended_at=None).exists()


# Accounts


def test_a_volunteer_who_asks_with_the_same_account_is_never_their_own_helper(
    alice: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer
) -> None:
    both = make_volunteer()
    alice_as_volunteer = both.person
    alice.device.person = alice_as_volunteer  # type: ignore[union-attr]
    alice.device.save()  # type: ignore[union-attr]
    request = help_ask(alice_as_volunteer, make_question(alice_as_volunteer), share=VolunteerShare.TEXT)
    HelpRequest.objects.update(next_wave_at=timezone.now())
    assert wave_offer(request.pk) == 0
    assert alice_as_volunteer.role == Role.VOLUNTEER


def test_who_only_knows_an_endpoint_cannot_take_it_over(alice: Client, bob: Client) -> None:
    subscription_add(alice.person, "webpush", ENDPOINT, "key of alice", "secret of alice")
    with pytest.raises(PushSubscriptionInvalid):
        subscription_add(bob.person, "webpush", ENDPOINT, "key of bob", "secret of bob")
    assert PushSubscription.objects.get().person == alice.person
    subscription_add(alice.person, "webpush", ENDPOINT, "new key", "new secret")  # one's own may change
    subscription_add(bob.person, "webpush", ENDPOINT, "new key", "new secret")  # the same browser, another account
    assert PushSubscription.objects.get().person == bob.person


def test_a_claim_through_an_ended_offer_or_after_the_end_wins_nothing(asked: HelpRequest, vera: Volunteer) -> None:
    offer(asked, vera, ended_at=timezone.now(), end="lapsed")
    browser = Browser()
    browser.force_login(vera.person, backend="django.contrib.auth.backends.ModelBackend")
    assert browser.post(f"/volunteers/offers/{asked.pk}/take/").status_code == 409
    help_withdraw(asked)
    assert browser.post(f"/volunteers/offers/{asked.pk}/take/").status_code == 409
    with pytest.raises(Exception, match="over"):
        claim(vera, asked.pk)
    assert not Claim.objects.exists()
