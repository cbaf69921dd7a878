"""The two barriers, for a human instead of a model.

Egress: nothing of a person's goes before a volunteer's eyes before the question gate has spoken about it. Nothing is refused here (a human
is where a refusal leads), but what may distress goes only to volunteers who take it on, and abuse within a talk is not passed on.
Speech: a volunteer's words are heard only sentence by sentence passed by the answer gate.
Before either gate: the two stay strangers, and neither threatens the other (the gates were made for questions to a machine).
"""

from dataclasses import dataclass

from assistant.models import Photo, Question
from assistant.selectors import questions_before
from assistant.services.answering import TURNS_REMEMBERED
from safety.current import current_gate
from safety.engine.taxonomy import Category
from safety.engine.types import QuestionCase, QuestionJudgement, SentenceCase, Verdict
from safety.services import decision_append
from vision.together import all_print, any_face
from vision.types import Glance, Reading
from voice.speech.segmenter import Segmenter
from volunteers.contacts import exchanges_contact
from volunteers.models import HelpRequest, MessageState, Side
from volunteers.services.errors import ContactNotPassedOn, MessageHeld, MessageNotPassedOn, held_for

STOPS = (Verdict.REFUSE, Verdict.ESCALATE)
#: What may weigh on whoever is asked about it.
HARD = frozenset({Category.ILLICIT, Category.VIOLENCE, Category.SELF_HARM, Category.HATE, Category.SEXUAL, Category.MINORS})
#: Said to a volunteer in the middle of a talk, this is abuse. (A cry for help never is.)
ABUSE = HARD - {Category.SELF_HARM}
SUBJECT = "help_request"
SENTENCES_REMEMBERED = 20


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the question gate makes of a question that a human is asked."""

    urgent: bool
    hard: bool


def question_weigh(question: Question, text: str, language: str) -> tuple[Weighed, QuestionJudgement]:
    """A gate that could not check has not found it clean: then the question is hard."""
    photos = [row.photo for row in question.question_photos.select_related("photo")]
    judgement = current_gate().judge_question(QuestionCase(text, language, has_face(photos), photo_text(photos), _earlier(question)))
    distressing = judgement.verdict in STOPS and any(category in HARD for category in judgement.categories)
    return Weighed(judgement.verdict is Verdict.ESCALATE, distressing or bool(judgement.failures)), judgement


def person_words_check(request: HelpRequest, text: str) -> None:
    """Raises MessageNotPassedOn for abuse, threats, and what could not be checked; ContactNotPassedOn for contacts."""
    said = tuple(request.messages.filter(state=MessageState.SAID, side=Side.PERSON).order_by("sequence").values_list("text", flat=True))
    photos = photos_of(request)
    printed = photo_text(photos)
    if (reason := exchanges_contact(text, request.language, _open_text(request, photos, printed))) is not None:
        raise (ContactNotPassedOn if reason.startswith("contact.") else MessageNotPassedOn)(reason)
    case = QuestionCase(text, request.language, has_face(photos), printed, (request.text, *said)[-SENTENCES_REMEMBERED:])
    judgement = current_gate().judge_question(case)
    decision_append(subject_kind=SUBJECT, subject_id=request.pk, gate="question", judgement=judgement, language=request.language)
    abusive = judgement.verdict in STOPS and bool(judgement.categories) and judgement.categories[0] in ABUSE
    if abusive or judgement.failures:
        raise MessageNotPassedOn


def volunteer_words_held(request: HelpRequest, text: str) -> MessageHeld | None:
    """Why the first sentence that must not be heard is held (``detail``: the reason code); None when all may be."""
    photos = photos_of(request)
    printed, faces = photo_text(photos), has_face(photos)
    if (reason := exchanges_contact(text, request.language, _open_text(request, photos, printed))) is not None:
        return held_for(reason)
    # Not our own notices: "a volunteer is with you" beside "that is the red one" looks as if somebody were being named.
    said = request.messages.filter(state=MessageState.SAID).order_by("sequence")
    previous = [
        *request.question.sentences.values_list("text", flat=True),
        *said.filter(side=Side.VOLUNTEER).values_list("text", flat=True),
    ]
    asked = tuple(said.filter(side=Side.PERSON).values_list("text", flat=True))[-SENTENCES_REMEMBERED:]
    segmenter = Segmenter(request.language)
    for sentence in (*segmenter.feed(text), *segmenter.finish()):
        case = SentenceCase(sentence, request.text, request.language, faces, printed, tuple(previous[-SENTENCES_REMEMBERED:]), asked)
        judgement = current_gate().judge_sentence(case)
        decision_append(subject_kind=SUBJECT, subject_id=request.pk, gate="sentence", judgement=judgement, language=request.language)
        if not judgement.release:
            return held_for(judgement.reason)
        previous.append(sentence)
    return None


def weighing_keep(request: HelpRequest, judgement: QuestionJudgement) -> None:
    decision_append(subject_kind=SUBJECT, subject_id=request.pk, gate="question", judgement=judgement, language=request.language)


def photos_of(request: HelpRequest) -> list[Photo]:
    """All photos of the question and of the talk: what is printed on any of them may be said."""
    shown = [row.photo for row in request.photos.select_related("photo")]
    asked = [row.photo for row in request.question.question_photos.select_related("photo")]
    return list({photo.pk: photo for photo in (*asked, *shown)}.values())


def has_face(photos: list[Photo]) -> bool | None:
    """None: somebody should have looked and could not, or has not yet."""
    return any_face(Glance.model_validate(photo.glance) if photo.glance else None for photo in photos)


def photo_text(photos: list[Photo]) -> str | None:
    """All that is printed, or None: then nothing counts as printed."""
    return all_print(Reading.model_validate(photo.reading) if photo.reading else None for photo in photos)


def _open_text(request: HelpRequest, photos: list[Photo], printed: str | None) -> str | None:
    """What both may read out: the print, what is in the codes, and what the machine has said of them. None: the print is not known."""
    if printed is None:
        return None
    glances = [Glance.model_validate(photo.glance) for photo in photos if photo.glance]
    codes = [code.text for glance in glances for code in glance.codes or ()]
    return "\n".join((printed, *codes, *request.question.sentences.values_list("text", flat=True)))


def _earlier(question: Question) -> tuple[str, ...]:
    return tuple(reversed(questions_before(question).values_list("text", flat=True)[:TURNS_REMEMBERED]))
