"""The whole of a case, as one reviewer may see it."""

from dataclasses import dataclass

from assistant.models import Question
from assistant.reviewable import Exhibit, Line, sources
from moderation.alias import alias
from moderation.evidence.around import AccountStanding, Word, contested, earlier, standing, words_on
from moderation.evidence.asked import Asked, Turn, answer, asked, before, held
from moderation.evidence.judged import Judged, decisions_of, held_sentences, judged
from moderation.evidence.known import known
from moderation.evidence.seen import PhotoSeen, photos
from moderation.models import Appeal, ReviewCase, Reviewer, Source
from moderation.permissions import check
from moderation.services.queue import is_blind_for
from moderation.sufficiency import needs_photo

WHY = {
    Source.REFUSAL: "The question gate refused this question, or answered it only in part.",
    Source.HELD: "The answer gate held back a sentence that the machine wanted to say.",
    Source.AUDIT: "Nothing was stopped here. This answer was picked at random, to find what the gates let through.",
    Source.WRONG: "The person says that the answer was wrong.",
    Source.APPEAL: "The person contests what was decided.",
    Source.VOLUNTEER_REPORTED: "The person reported the volunteer who helped them.",
    Source.PERSON_REPORTED: "The volunteer reported the person whom they helped.",
    Source.CORRECTION: "A volunteer corrected what the machine had said.",
}


@dataclass(frozen=True, slots=True)
class CaseView:
    """``blind``: it was decided before, and this reviewer must not learn how. ``person``: an alias, "" where nobody is concerned."""

    case: ReviewCase
    blind: bool
    why: tuple[str, ...]
    person: str
    question: Asked | None
    answer: tuple[Line, ...]
    held: tuple[Line, ...]
    photos: tuple[PhotoSeen, ...]
    photo_needed: bool
    photo_why: str
    judged: tuple[Judged, ...]
    exhibits: tuple[Exhibit, ...]
    before: tuple[Turn, ...]
    appeal: Line | None
    contested: Word | None
    earlier: tuple[Word, ...]
    account: AccountStanding | None
    words: tuple[Word, ...]


def case_view(reviewer: Reviewer, case: ReviewCase) -> CaseView:
    """Raises OwnCase, NotAllowed."""
    check(reviewer, "view_case", case)
    blind = is_blind_for(reviewer, case)
    question = _question(case)
    kept = held_sentences(question) if question else {}
    seen = photos(question) if question else ()
    needed, photo_why = needs_photo(known([case])[case.pk])
    return CaseView(
        case=case,
        blind=blind,
        why=_why(case),
        person=alias("person", question.person_id) if question else "",
        question=asked(question) if question else None,
        answer=answer(question) if question else (),
        held=held(kept.values(), question.answer_language) if question else (),
        photos=seen,
        photo_needed=needed,
        photo_why=photo_why,
        judged=judged(decisions_of(case), kept),
        exhibits=tuple(exhibit for source in sources() for exhibit in source.exhibits(case.source, case.key)),
        before=before(question) if question else (),
        appeal=_appeal(case),
        contested=contested(case),
        earlier=earlier(case),
        account=standing(case.account, without=case if blind else None) if case.account else None,
        words=() if blind else words_on(case, reviewer),
    )


def _question(case: ReviewCase) -> Question | None:
    """With what the page reads of it, in a few queries."""
    if case.question_id is None:
        return None
    found = Question.objects.select_related("clip").prefetch_related("sentences", "question_photos__photo").get(pk=case.question_id)
    case.question = found
    return found


def _why(case: ReviewCase) -> tuple[str, ...]:
    if case.sampled < 1:
        return WHY[Source(case.source)], f"About one in {round(1 / case.sampled)} of its kind is looked at."
    return (WHY[Source(case.source)],)


def _appeal(case: ReviewCase) -> Line | None:
    appeal: Appeal | None = getattr(case, "appeal", None)
    if appeal is None:
        return None
    if appeal.text:
        return Line("person", appeal.text, appeal.language)
    spoken = (appeal.clip.transcript or {}) if appeal.clip else {}
    return Line("person", str(spoken.get("text", "")), appeal.language, "as it was heard" if spoken else "")
