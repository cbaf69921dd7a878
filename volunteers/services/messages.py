"""What is said within a request. Every message has its place in one order, and is heard in the person's language."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from accounts.models import Person
from assistant.models import Clip
from assistant.services.media import CheckedClip, StoredClip, clip_add, clip_hear, clip_store
from assistant.services.questions import clean_text
from common.enqueue import enqueue_on_commit
from volunteers.live import announce_request
from volunteers.models import Claim, HelpRequest, Message, MessageKind, MessageState, Report, Side, Volunteer
from volunteers.phrases import PHRASES
from volunteers.services.barriers import person_words_check, volunteer_words_held
from volunteers.services.claims import claim_touch, open_claim_of
from volunteers.services.errors import ContactNotPassedOn, HelpRequestOver, MessageEmpty, MessageNotPassedOn, NobodyHasClaimed
from volunteers.services.saying import append, lock, notice, place

#: What a volunteer can say with one key, in the person's language: no gate is needed for our own reviewed words.
CANNED = ("hello", "one-moment", "please-closer", "please-light", "please-whole", "anything-else", "glad-to-help")
#: Characters that make a screen show the words after them in another order than a voice reads them.
TURNED = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
#: A note that was not heard by then (the ears are down, or its job dies each time) is given up.
HEARD_WITHIN = timedelta(minutes=3)


@dataclass(frozen=True, slots=True)
class PassedWords:
    """A person's words that the gate has let through."""

    text: str


def person_say(request: HelpRequest, text: str) -> Message:
    """Raises MessageEmpty, QuestionTooLong, TextInvalid, NobodyHasClaimed, HelpRequestOver, MessageNotPassedOn."""
    return person_say_passed(request, person_words_pass(request, text))


def person_words_pass(request: HelpRequest, text: str) -> PassedWords:
    """Judges; says nothing yet. Outside the transaction that says it, so that the decision stays where it is a no. Raises as person_say."""
    text = _words(text)
    _check_claimed(request)
    person_words_check(request, text)
    return PassedWords(text)


def person_say_passed(request: HelpRequest, passed: PassedWords) -> Message:
    """Raises HelpRequestOver."""
    return append(request.pk, Side.PERSON, MessageKind.TEXT, passed.text, open_only=True)


def volunteer_say(volunteer: Volunteer, claim_id: UUID, text: str) -> Message:
    """Raises ClaimOver, MessageEmpty, QuestionTooLong, TextInvalid; MessageHeld for what may not be heard (it is kept, with its reason)."""
    return _volunteer_says(volunteer, claim_id, MessageKind.TEXT, _words(text))


def volunteer_correct(volunteer: Volunteer, claim_id: UUID, text: str, sequence: int | None = None) -> Message:
    """What the machine got wrong, and how it is: the person hears "the volunteer corrects me". Raises as volunteer_say."""
    return _volunteer_says(volunteer, claim_id, MessageKind.CORRECTION, _words(text), sequence)


def volunteer_say_canned(volunteer: Volunteer, claim_id: UUID, phrase: str) -> Message:
    """One of CANNED, in the person's language; those that want another photo are a retake. Raises ClaimOver, KeyError."""
    if phrase not in CANNED:
        raise KeyError(phrase)
    kind = MessageKind.RETAKE if phrase.startswith("please-") else MessageKind.CANNED
    return _volunteer_says_own(volunteer, claim_id, kind, f"canned-{phrase}")


def volunteer_ask_retake(volunteer: Volunteer, claim_id: UUID) -> Message:
    """ "I cannot see it, please take the photo again"; a client opens its camera. Raises ClaimOver."""
    return _volunteer_says_own(volunteer, claim_id, MessageKind.RETAKE, "retake")


def person_speak(request: HelpRequest, person: Person, recorded: CheckedClip | StoredClip) -> Message:
    """A voice note: heard by Whisper, judged, then put before the volunteer as text; nobody hears the voice. Raises as person_say."""
    _check_claimed(request)
    return _note(request, person, None, Side.PERSON, recorded)


def volunteer_speak(volunteer: Volunteer, claim_id: UUID, checked: CheckedClip) -> Message:
    """A voice note, spoken to the person as text once it is heard and judged. Raises ClaimOver."""
    claim = open_claim_of(volunteer, claim_id)
    claim_touch(claim)
    return _note(claim.request, volunteer.person, claim, Side.VOLUNTEER, clip_store(volunteer.person, checked))


def note_hear(message_id: int) -> None:
    """Hears a voice note and says it, once. Quiet when it is gone or said. The recording is deleted when it is heard."""
    message = Message.objects.select_related("request", "claim", "clip").filter(pk=message_id, state=MessageState.HEARING).first()
    if message is None:
        return
    clip = message.clip
    if clip is not None and clip.transcript is None:
        clip_hear(clip.pk)
        clip.refresh_from_db()
    text = str((clip.transcript or {}).get("text", "")).strip() if clip is not None else ""
    if not text:
        _leave_unheard(message)
    else:
        _judge_note(message, text)
    if clip is not None:
        clip.delete()


def notes_give_up(now: datetime) -> None:
    """Notes that nobody could hear for so long: who spoke is told, instead of waiting for ever."""
    late = Message.objects.select_related("request", "clip").filter(state=MessageState.HEARING, created_at__lt=now - HEARD_WITHIN)
    for message in late[:100]:
        _leave_unheard(message)
        if message.clip is not None:
            message.clip.delete()


def _leave_unheard(message: Message) -> None:
    if _settle(message, MessageState.UNHEARD, "unheard") and message.side == Side.PERSON:
        notice(message.request, "unheard")


def _judge_note(message: Message, text: str) -> None:
    request = message.request
    if message.side == Side.PERSON:
        try:
            person_words_check(request, text)
        except MessageNotPassedOn as refused:
            if _settle(message, MessageState.HELD, refused.detail or refused.code, text):
                notice(request, "contact-not-passed-on" if isinstance(refused, ContactNotPassedOn) else "not-passed-on")
            return
    elif (held := volunteer_words_held(request, text)) is not None:
        _settle(message, MessageState.HELD, held.detail, text)
        return
    with transaction.atomic():
        lock(message.request_id)
        if message.side == Side.VOLUNTEER and Report.objects.filter(claim=message.claim, side=Side.PERSON).exists():
            _settle(message, MessageState.HELD, "reported", text)  # the person wants to hear no more of them
            return
        place(message, text)


def _volunteer_says(volunteer: Volunteer, claim_id: UUID, kind: MessageKind, text: str, corrects: int | None = None) -> Message:
    claim = open_claim_of(volunteer, claim_id)
    claim_touch(claim)
    held = volunteer_words_held(claim.request, text)
    if held is not None:
        Message.objects.create(
            request=claim.request,
            claim=claim,
            side=Side.VOLUNTEER,
            kind=kind,
            state=MessageState.HELD,
            text=text,
            language=claim.request.language,
            corrects=corrects,
            reason=held.detail,
        )
        raise held
    spoken = PHRASES.say("correction", claim.request.language, text=text) if kind is MessageKind.CORRECTION else None
    return append(claim.request_id, Side.VOLUNTEER, kind, text, claim=claim, corrects=corrects, spoken=spoken)


def _volunteer_says_own(volunteer: Volunteer, claim_id: UUID, kind: MessageKind, phrase: str) -> Message:
    claim = open_claim_of(volunteer, claim_id)
    claim_touch(claim)
    wished = claim.request.language
    return append(claim.request_id, Side.VOLUNTEER, kind, PHRASES.say(phrase, wished), claim=claim, language=PHRASES.language(wished))


@transaction.atomic
def _note(request: HelpRequest, author: Person, claim: Claim | None, side: Side, recorded: CheckedClip | StoredClip) -> Message:
    clip: Clip = clip_add(author, recorded, request.language, hear_now=False)
    message = Message.objects.create(
        request=request,
        claim=claim,
        side=side,
        kind=MessageKind.VOICE,
        state=MessageState.HEARING,
        language=request.language,
        clip=clip,
    )
    enqueue_on_commit("volunteers.hear_note", str(message.pk))
    announce_request(request.pk)
    return message


def _settle(message: Message, state: MessageState, reason: str, text: str = "") -> bool:
    """False when another worker was first."""
    settled = Message.objects.filter(pk=message.pk, state=MessageState.HEARING).update(state=state, reason=reason, text=text) == 1
    announce_request(message.request_id)
    return settled


def _words(text: str) -> str:
    text = clean_text(text.translate(TURNED))
    if not text:
        raise MessageEmpty
    return text


def _check_claimed(request: HelpRequest) -> None:
    if not request.is_open:
        raise HelpRequestOver
    if not request.claims.filter(ended_at=None).exists():
        raise NobodyHasClaimed
