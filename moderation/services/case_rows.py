"""What a gate judged in a case, as a row of an evaluation suite: the words as they were, by the names of safety.evaluation.cases."""

from typing import Any
from uuid import UUID

from assistant.models import Feedback, HeldSentence, Question, Sentence
from assistant.reviewable import sources
from assistant.selectors import questions_before
from assistant.services.answering import TURNS_REMEMBERED
from moderation.models import ReviewCase, Source
from moderation.services.errors import NothingToTest
from safety.models import Decision
from vision.together import all_print, any_face
from vision.types import Glance, Reading

PASSES = frozenset({"allow", "released", "clean"})
SUITES = {"question": "questions", "sentence": "sentences", "photo_text": "photo_texts"}
_WORDLESS = (Source.VOLUNTEER_REPORTED, Source.PERSON_REPORTED, Source.CORRECTION)


def judged(case: ReviewCase) -> tuple[str, bool, dict[str, Any]]:
    """(suite, whether the gate stopped it, the words as they were). Raises NothingToTest."""
    question, decision = case.question, case.decision
    if question is None or case.source in _WORDLESS:
        raise NothingToTest("no words that a gate judged")
    if (spoken := _contested_sentence(case, question)) is not None:
        earlier = question.sentences.filter(sequence__lt=spoken.sequence)
        return "sentences", False, _sentence_row(question, spoken.text, tuple(earlier.values_list("text", flat=True)))
    gate = decision.gate if decision else Decision.Gate.SENTENCE if case.source == Source.HELD else Decision.Gate.QUESTION
    if gate not in SUITES:
        raise NothingToTest("a photo is no test")
    stopped = (decision.outcome if decision else question.verdict if case.source != Source.HELD else "held") not in PASSES
    match SUITES[gate]:
        case "sentences":
            row = _held_row(case, question, decision)
        case "photo_texts":
            row = {"kind": "photo_text", "ocr_text": _photos_print(question) or ""}
        case _:
            row = _question_row(question)
    if not (row.get("sentence") or row.get("question") or row.get("ocr_text")):
        raise NothingToTest("no words")
    return SUITES[gate], stopped, row


def tidy(row: dict[str, Any]) -> dict[str, Any]:
    """``row`` as a line of a suite's file can hold it: no tabs, line breaks only in a photo's text, no | in what is joined by it.

    For a question, a photo without print is as good as none.
    """
    tidied = {name: _tidy(name, value) for name, value in row.items()}
    if "question" in row and "sentence" not in row and not tidied.get("ocr_text"):
        tidied["ocr_text"] = None
    return tidied


def _contested_sentence(case: ReviewCase, question: Question) -> Sentence | None:
    """The one sentence of the answer that the person says was wrong."""
    if case.source != Source.WRONG:
        return None
    try:
        said = Feedback.objects.filter(pk=UUID(case.key), question=question).first()
    except ValueError:
        return None
    return question.sentences.filter(sequence=said.sequence).first() if said and said.sequence else None


def _question_row(question: Question) -> dict[str, Any]:
    turns = list(questions_before(question).values_list("text", flat=True)[:TURNS_REMEMBERED])
    photos = [row.photo for row in question.question_photos.select_related("photo")]
    return {
        "question": question.text,
        "has_face": any_face(Glance.model_validate(photo.glance) if photo.glance else None for photo in photos),
        "ocr_text": _photos_print(question),
        "previous_turns": turns[::-1],
    }


def _held_row(case: ReviewCase, question: Question, decision: Decision | None) -> dict[str, Any]:
    text, before = _volunteers_words(case), question.sentences.all()
    if not text:
        held = HeldSentence.objects.select_related("decision").filter(question=question)
        one = held.filter(decision=decision).first() if decision else held.order_by("decision__created_at").last()
        if one is None:
            raise NothingToTest("the sentence is gone")
        text, before = one.text, before.filter(created_at__lt=one.decision.created_at)
    return _sentence_row(question, text, tuple(before.values_list("text", flat=True)))


def _volunteers_words(case: ReviewCase) -> str:
    """What a volunteer said and the gate held: the first line of what the case shows."""
    if not case.key.startswith("message:"):
        return ""
    shown = [exhibit for source in sources() for exhibit in source.exhibits(case.source, case.key)]
    return next((one.text for exhibit in shown for one in exhibit.lines if one.who == "volunteer"), "")


def _sentence_row(question: Question, sentence: str, previous: tuple[str, ...]) -> dict[str, Any]:
    return {"sentence": sentence, "question": question.text, "ocr_text": _photos_print(question), "previous": list(previous)}


def _photos_print(question: Question) -> str | None:
    photos = [row.photo for row in question.question_photos.select_related("photo")]
    return all_print(Reading.model_validate(photo.reading) if photo.reading else None for photo in photos)


def _tidy(name: str, value: Any) -> Any:
    match value:
        case str() if name == "ocr_text":
            lines = (" ".join(one.replace("\0", " ").replace("\\n", "/n").split()) for one in value.splitlines())
            text = "\n".join(one for one in lines if one)
            return "–" if text == "-" else text
        case str():
            return " ".join(value.replace("\0", " ").split())
        case list() | tuple():
            parts = (_tidy("", str(part)).replace("|", "/") for part in value)
            return [part for part in parts if part]
        case _:
            return value
