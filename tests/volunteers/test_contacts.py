"""The two stay strangers: contacts and threats do not travel, in no language; what is read out, and a cry for help, does."""

import time

import pytest

from accounts.models import VolunteerShare
from assistant.services.media import clip_add, clip_check
from common.languages import LANGUAGES
from tests.conftest import Client
from tests.voice.clips import recording, tone
from tests.volunteers.conftest import MakeQuestion, heard, notices, photo_of, take, with_photo
from tests.volunteers.contact_words import ASKED, GIVEN, STRANGERS, THREATS
from volunteers.contacts import exchanges_contact
from volunteers.models import Claim, HelpRequest, Message, MessageKind, MessageState, Side, Volunteer
from volunteers.services.claims import transfer
from volunteers.services.errors import ContactHeld, ContactNotPassedOn, MessageHeld, MessageNotPassedOn
from volunteers.services.messages import note_hear, person_say, volunteer_correct, volunteer_say
from volunteers.services.requests import help_ask
from volunteers.web.talk import lines_of


def each(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts]


@pytest.mark.parametrize("table", [ASKED, STRANGERS], ids=["asked", "strangers"])
def test_every_language_is_tried(table: dict[str, tuple[str, ...]]) -> None:
    assert set(table) == set(GIVEN) == set(THREATS) == set(LANGUAGES)
    assert min(len(texts) for texts in table.values()) >= 8


@pytest.mark.parametrize("printed", [None, "OAT MILK"])
@pytest.mark.parametrize(
    ("table", "reason"), [(ASKED, "contact.asked"), (GIVEN, "contact.given"), (THREATS, "threat")], ids=["asked", "given", "threats"]
)
def test_contacts_and_threats_are_found_in_every_language(table: dict[str, tuple[str, ...]], reason: str, printed: str | None) -> None:
    found = {(text, exchanges_contact(text, language, printed)) for language, text in each(table)}
    missed = {text for text, found_reason in found if found_reason is None}
    if printed is None:  # then an address alone is nothing that can be told from a printed one
        missed = {text for text in missed if "@" not in text}
    assert missed == set()
    assert {found_reason for _, found_reason in found} - {None} == {reason}


@pytest.mark.parametrize("printed", [None, "OAT MILK"])
@pytest.mark.parametrize(("language", "text"), each(STRANGERS))
def test_what_strangers_may_say_is_left_alone(language: str, text: str, printed: str | None) -> None:
    assert exchanges_contact(text, language, printed) is None


@pytest.mark.parametrize("table", [ASKED, THREATS], ids=["asked", "threats"])
def test_another_language_than_the_talks_is_understood_too(table: dict[str, tuple[str, ...]]) -> None:
    assert [text for _, text in each(table) if exchanges_contact(text, "ta", None) is None] == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("anna.weber@example.org", "contact.given"),
        ("Write it to anna at example dot org", "contact.given"),
        ("anna Punkt weber Klammeraffe example Punkt org", "contact.given"),
        ("I am @anna_weber there", "contact.given"),
        ("Look at https://example.org/help", "contact.link"),
        ("Look at www.example.org", "contact.link"),
        ("Look at wa.me/4917123456", "contact.link"),
        ("evil-amazon.com knows more", "contact.link"),
        ("amazon.com/gp/xyz knows more", "contact.link"),
        ("看看example.org吧", "contact.link"),
    ],
)
def test_an_address_that_is_printed_nowhere_is_found(text: str, reason: str) -> None:
    assert exchanges_contact(text, "en", "OAT MILK\nDr. Maria Weber") == reason


@pytest.mark.parametrize(
    "text",
    [
        "The e-mail is anna.weber@example.org.",
        "anna dot weber at example dot org",
        "The page is www.example.org",
        "The page is https://example.org/",
        "The account is @anna_weber",
        "anna.veber@example.org, or so",
        "anna.weber@exampie.org",
        "The number is 0171 234 5678, the total 7.95, best before 31.12.2026, 3.5 l/100km, 2 @ 3.50",
        "Red.It is a cup.",
    ],
)
def test_what_is_printed_may_be_read_out_but_for_one_misread_character(text: str) -> None:
    printed = "Anna.Weber@ example.org\nwww.example.org\n@anna_weber"
    assert exchanges_contact(text, "en", printed) is None


def test_a_printed_letter_may_be_read_out_as_it_is() -> None:
    letter = "Dear Maria,\ncall me tonight. My number is 0171 234 5678. I know where you live.\nMum"
    assert exchanges_contact("Call me tonight. My number is 0171-2345678. I know where you live.", "en", letter) is None
    assert exchanges_contact("Call me tonight. My number is 0171-2345679.", "en", letter) == "contact.given"


def test_without_a_reading_only_a_full_link_counts_as_an_address() -> None:
    assert exchanges_contact("It is anna@example.org, or www.example.org.", "en", None) is None
    assert exchanges_contact("https://example.org", "en", None) == "contact.link"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Do not call me.", None),
        ("Why don't you call me?", "contact.asked"),
        ("I can't see it, call me.", "contact.asked"),
        ("Someone who knows you will call me", None),
        ("I will kill you and then myself.", None),
    ],
)
def test_a_no_counts_where_it_belongs(text: str, reason: str | None) -> None:
    assert exchanges_contact(text, "en", None) == reason


def test_nothing_takes_long() -> None:
    printed = "0123456789 abcdef " * 300
    for text in ("a" * 2000, "a." * 1000, "call me " * 250, "@" * 2000, "www." + "a" * 1900, "at dot " * 300):
        begun = time.perf_counter()
        exchanges_contact(text, "en", printed)
        assert time.perf_counter() - begun < 1.0


@pytest.mark.django_db
@pytest.mark.parametrize(("words", "reason"), [("Call me on WhatsApp.", "contact.asked"), ("Look at www.example.com", "contact.link")])
def test_a_volunteers_contact_is_held_with_its_reason_and_its_sentence(
    alice: Client, make_question: MakeQuestion, vera: Volunteer, words: str, reason: str
) -> None:
    claim = take(vera, help_ask(alice.person, with_photo(make_question(alice.person), photo_of(alice.person)), share=VolunteerShare.WHOLE))
    for say in (volunteer_say, volunteer_correct):
        with pytest.raises(ContactHeld) as refused:
            say(vera, claim.pk, words)
        assert refused.value.detail == reason
    assert set(Message.objects.filter(state=MessageState.HELD).values_list("reason", "text")) == {(reason, words)}
    assert heard(claim.request, Side.VOLUNTEER) == []
    assert "stay strangers" in lines_of(claim, "en")[-1].why
    with pytest.raises(ContactHeld):
        transfer(vera, claim.pk, words)
    claim.refresh_from_db()
    assert claim.ended_at is None


@pytest.mark.django_db
def test_what_the_label_says_is_read_out(alice: Client, make_question: MakeQuestion, vera: Volunteer) -> None:
    question = with_photo(make_question(alice.person), photo_of(alice.person, "OAT MILK", "hello@oatmilk.example"))
    claim = take(vera, help_ask(alice.person, question, share=VolunteerShare.WHOLE))
    volunteer_say(vera, claim.pk, "The address is hello@oatmilk.example.")
    assert heard(claim.request, Side.VOLUNTEER) == ["The address is hello@oatmilk.example."]


@pytest.mark.django_db
def test_a_volunteers_threat_is_held(held: Claim, vera: Volunteer) -> None:
    with pytest.raises(MessageHeld, match="threat"):
        volunteer_say(vera, held.pk, "I know where you live.")
    assert "without names" in lines_of(held, "en")[-1].why


@pytest.mark.django_db
def test_a_person_hears_why_a_contact_is_not_passed_on(held: Claim) -> None:
    request = HelpRequest.objects.get(pk=held.request_id)
    with pytest.raises(ContactNotPassedOn, match=r"contact\.asked"):
        person_say(request, "Where do you live?")
    with pytest.raises(MessageNotPassedOn, match="threat"):
        person_say(request, "I will find you!")
    assert heard(request, Side.PERSON) == []
    person_say(request, "I want to kill myself")
    assert heard(request, Side.PERSON) == ["I want to kill myself"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("side", "told"), [(Side.PERSON, ["I did not pass this on: no contacts, no names and no meetings, please."]), (Side.VOLUNTEER, [])]
)
def test_a_voice_note_with_a_contact_is_held(held: Claim, side: Side, told: list[str]) -> None:
    request = HelpRequest.objects.get(pk=held.request_id)
    clip = clip_add(request.person, clip_check(recording("audio/wav", tone(1.0))), hear_now=False)
    clip.transcript = {"text": "What is your phone number?"}
    clip.save()
    note = Message.objects.create(
        request=request,
        claim=held if side == Side.VOLUNTEER else None,
        side=side,
        kind=MessageKind.VOICE,
        state=MessageState.HEARING,
        language="en",
        clip=clip,
    )
    already = len(notices(request))
    note_hear(note.pk)
    note.refresh_from_db()
    assert (note.state, note.reason, note.sequence) == (MessageState.HELD, "contact.asked", None)
    assert [said.split(" You and")[0] for said in notices(request)[already:]] == told
