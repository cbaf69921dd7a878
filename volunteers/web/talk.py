"""What a volunteer sees of a request: the question, what is shared, the machine's answer, and the talk as it stands. Never the person."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from accounts.models import VolunteerShare
from assistant.claims import ClaimKind
from volunteers.models import Claim, HelpRequest, Message, MessageKind, MessageState, Side
from volunteers.phrases import PHRASES
from volunteers.services.errors import held_for
from volunteers.services.messages import CANNED


@dataclass(frozen=True, slots=True)
class Line:
    """``who``: person, you, or earlier (a volunteer before). ``note`` is our own word about it: a correction, being heard, not said."""

    key: int
    who: str
    text: str
    state: str
    language: str
    note: str
    why: str


def lines_of(claim: Claim, language: str) -> list[Line]:
    """What was said, and what this volunteer's own words became that were not. Our notices to the person are not theirs to read."""
    own = Q(claim=claim, side=Side.VOLUNTEER)
    heard_soon = Q(side=Side.PERSON, state=MessageState.HEARING)
    messages = claim.request.messages.filter(Q(state=MessageState.SAID) | own | heard_soon).exclude(side=Side.NOTICE)
    return [_line(message, claim, language) for message in messages]


def shared_of(claim: Claim) -> dict[str, Any]:
    request = claim.request
    photos = [] if request.share == VolunteerShare.TEXT else list(request.photos.values_list("number", flat=True))
    return {"claim": claim, "request_shared": request, "photos": photos, "photos_mark": f"{request.share}-{len(photos)}"}


def answer_of(claim: Claim) -> dict[str, Any]:
    """The machine's answer, sentence by sentence; ``doubt`` where it was not sure itself."""
    rows = list(claim.request.question.sentences.order_by("sequence"))
    sentences = [{"row": row, "doubt": row.kind == ClaimKind.CAUTION, "print": row.kind == ClaimKind.VERBATIM} for row in rows]
    return {"claim": claim, "sentences": sentences, "answer_mark": str(len(rows))}


def talk_of(claim: Claim, language: str) -> dict[str, Any]:
    """With it go the marks by which a page sees that the photos or the answer are others now."""
    claim.request.refresh_from_db()
    marks = {"photos_mark": shared_of(claim)["photos_mark"], "answer_mark": answer_of(claim)["answer_mark"]}
    return {"claim": claim, "lines": lines_of(claim, language), **marks}


def canned(request: HelpRequest, language: str) -> list[dict[str, Any]]:
    """What one key says: in the volunteer's words, and as the person hears it."""
    return [
        {
            "key": key,
            "phrase": phrase,
            "text": PHRASES.say(f"canned-{phrase}", language),
            "heard": PHRASES.say(f"canned-{phrase}", request.language),
        }
        for key, phrase in enumerate(CANNED, start=1)
    ]


def _line(message: Message, claim: Claim, language: str) -> Line:
    who = "person" if message.side == Side.PERSON else "you" if message.claim_id == claim.pk else "earlier"
    note = ""
    if message.state == MessageState.HEARING:
        note = PHRASES.say("web-talk-hearing", language)
    elif message.state == MessageState.UNHEARD:
        note = PHRASES.say("web-talk-unheard", language)
    elif message.state == MessageState.HELD:
        note = PHRASES.say("web-talk-held", language)
    elif message.kind in (MessageKind.CORRECTION, MessageKind.VOICE, MessageKind.RETAKE):
        note = PHRASES.say(f"web-talk-{message.kind}", language)
    why = PHRASES.say(held_for(message.reason).phrase(), language) if message.state == MessageState.HELD else ""
    return Line(message.pk, who, message.text, message.state, message.language, note, why)
