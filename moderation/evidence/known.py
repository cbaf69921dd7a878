"""What moderation.sufficiency needs to know of cases, from their rows: for a page of them in four queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from assistant.claims import ClaimKind
from assistant.models import Feedback, Photo, QuestionPhoto, Sentence
from moderation.models import ReviewCase, Source
from moderation.sufficiency import Known
from safety.models import Decision


def known(cases: Sequence[ReviewCase]) -> dict[UUID, Known]:
    """By the id of the case."""
    photos = _photos(cases)
    decisions = Decision.objects.in_bulk([case.decision_id for case in cases if case.decision_id])
    contested = _contested([case for case in cases if case.source == Source.WRONG])
    return {
        case.pk: _known(case, decisions.get(case.decision_id), photos.get(case.question_id, []), contested=contested.get(case.pk, set()))
        for case in cases
    }


def _known(case: ReviewCase, decision: Decision | None, photos: Sequence[Photo], *, contested: set[str]) -> Known:
    return Known(
        source=case.source,
        category=case.category,
        gate=decision.gate if decision else "",
        stays=bool(decision and decision.gate == Decision.Gate.PHOTO and decision.outcome == "stays"),
        unchecked=bool(decision and decision.failures),
        photos=len(photos),
        unseen=sum(not _seen(photo) for photo in photos),
        unread=any((photo.reading or {}).get("unread") for photo in photos),
        described=bool(contested - {ClaimKind.VERBATIM}),
        verbatim=contested == {ClaimKind.VERBATIM},
    )


def _seen(photo: Photo) -> bool:
    """Looked at and read; null where a list is expected means that nobody could."""
    return (photo.glance or {}).get("faces") is not None and (photo.reading or {}).get("lines") is not None


def _photos(cases: Sequence[ReviewCase]) -> dict[UUID | None, list[Photo]]:
    found: dict[UUID | None, list[Photo]] = defaultdict(list)
    questions = {case.question_id for case in cases if case.question_id}
    for row in QuestionPhoto.objects.filter(question__in=questions).select_related("photo"):
        found[row.question_id].append(row.photo)
    return found


def _contested(cases: Sequence[ReviewCase]) -> dict[UUID, set[str]]:
    """What kinds of claims were called wrong: of the sentence that was named, else of the whole answer. Notices claim nothing."""
    if not cases:
        return {}
    named = dict(Feedback.objects.filter(pk__in=_uuids(case.key for case in cases)).values_list("pk", "sequence"))
    said: dict[UUID | None, dict[int, str]] = defaultdict(dict)
    sentences = Sentence.objects.filter(question__in={case.question_id for case in cases}).exclude(kind=ClaimKind.NOTICE)
    for question, sequence, kind in sentences.values_list("question_id", "sequence", "kind"):
        said[question][sequence] = kind
    found = {}
    for case in cases:
        kinds = said[case.question_id]
        place = next((named[pk] for pk in _uuids([case.key]) if pk in named), None)
        found[case.pk] = {kinds[place]} if place is not None and place in kinds else set(kinds.values())
    return found


def _uuids(keys: Iterable[str]) -> list[UUID]:
    found = []
    for key in keys:
        try:
            found.append(UUID(key))
        except ValueError:
            continue
    return found
