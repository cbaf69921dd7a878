"""How something gets its place in the one order in which both sides hear it."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from common.enqueue import enqueue_on_commit
from voice.speech.speakable import speakable
from voice.speech.ssml import to_ssml
from volunteers.live import announce_request
from volunteers.models import OPEN, Claim, HelpRequest, Message, MessageKind, MessageState, Side
from volunteers.phrases import PHRASES
from volunteers.services.errors import ClaimOver, HelpRequestOver


@transaction.atomic
def append(
    request_id: UUID,
    side: Side,
    kind: MessageKind,
    text: str,
    *,
    claim: Claim | None = None,
    corrects: int | None = None,
    spoken: str | None = None,
    language: str = "",
    open_only: bool = False,
) -> Message:
    """Says ``text`` now; ``spoken`` is what is heard where that is more than was written. With ``open_only`` raises HelpRequestOver.

    ``language``: of these words, where it is not the request's.
    Raises ClaimOver when ``claim`` has ended while its volunteer's words were judged.
    """
    request = lock(request_id)
    if claim is not None and not Claim.objects.filter(pk=claim.pk, ended_at=None).exists():
        raise ClaimOver
    if open_only and request.state not in OPEN:
        raise HelpRequestOver
    message = Message(request=request, claim=claim, side=side, kind=kind, language=language or request.language, corrects=corrects)
    return _place(request, message, text, spoken)


def place(message: Message, text: str) -> Message:
    """The same for a message that exists already: a voice note that has now been heard. Call it within a transaction."""
    request = lock(message.request_id)
    if not Message.objects.filter(pk=message.pk, state=MessageState.HEARING).exists():
        return message  # said by another worker
    return _place(request, message, text, None)


def notice(request: HelpRequest, phrase: str, **arguments: str | int | float) -> Message:
    """Sightline's own words to the person."""
    text = PHRASES.say(f"notice-{phrase}", request.language, **arguments)
    return append(request.pk, Side.NOTICE, MessageKind.NOTICE, text, language=PHRASES.language(request.language))


def news(request: HelpRequest, phrase: str) -> Message:
    """A notice that is worth a push: whoever was told to wait has perhaps put the phone away."""
    enqueue_on_commit("volunteers.push_news", str(request.pk), f"notice-{phrase}")
    return notice(request, phrase)


def lock(request_id: UUID) -> HelpRequest:
    """The request, one transaction at a time. The order of locks: request, claims, offers (by key), volunteers (by key); a request never
    after another. (SQLite has one writer anyway.) Its key is not locked: a row that only points to it need not wait.

    Raises HelpRequestOver when it is gone.
    """
    request = HelpRequest.objects.select_for_update(no_key=True).filter(pk=request_id).first()
    if request is None:
        raise HelpRequestOver
    return request


def _place(request: HelpRequest, message: Message, text: str, spoken: str | None) -> Message:
    last = request.messages.exclude(sequence=None).order_by("-sequence").values_list("sequence", flat=True).first()
    message.sequence = (last or 0) + 1
    message.state = MessageState.SAID
    message.text = text
    message.speech = speakable(spoken or text, message.language) or text
    message.ssml = to_ssml(spoken or text, message.speech, message.language)
    message.said_at = timezone.now()
    message.save()
    announce_request(request.pk)
    return message
