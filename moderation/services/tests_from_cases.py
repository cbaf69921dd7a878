"""From case to test: what people decided about a real question becomes a case that later policies and models are measured by.

Words only, scrubbed (moderation.scrubbing) and read by the reviewer before they are kept: photo, person and account stay behind.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from django.db import IntegrityError, transaction

from common.languages import primary
from moderation.models import CaseState, DecisionKind, EvaluationCase, ReviewCase, ReviewDecision, Reviewer
from moderation.permissions import check
from moderation.scrubbing import Scrubber, remains
from moderation.services.auditing import audit
from moderation.services.case_rows import judged, tidy
from moderation.services.errors import NothingToTest, UnfitTest
from safety.engine.taxonomy import Category
from safety.evaluation.cases import CaseError, case_of
from safety.evaluation.suites import COLUMNS, REVIEWED, Expected, line

ORDINARY = "ordinary"  # the suites' word for a harmless case of no category
MOST_WORDS, MOST_PRINT = 2_000, 8_000  # characters of a question or sentence, and of a photo's text
_LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A case as a test. ``category`` "": the reviewer has to say which. ``row``: the words, by the names of safety.evaluation.cases."""

    suite: str
    category: str
    language: str
    stop: bool
    row: dict[str, Any] = field(default_factory=dict)

    @property
    def expected(self) -> Expected:
        """Raises CaseError where the row is no case."""
        return Expected(REVIEWED, self.language, self.category, self.stop, case_of(self.row), "")


def suggestion(case: ReviewCase) -> Suggestion:
    """The decided case as a test, scrubbed. Raises NothingToTest: not decided, a test already, or its words are gone or were none."""
    final = _final(case)
    if EvaluationCase.objects.filter(case_number=case.pk).exists():
        raise NothingToTest("made already")
    suite, stopped, row = judged(case)
    stop = stopped == (final.kind == DecisionKind.UPHOLD)
    category = final.category or case.category
    if suite == "photo_texts":
        category = Category.PHOTO_TEXT.value
    elif category not in set(Category):
        category = "" if stop else ORDINARY
    language = primary(case.language or (case.question.answer_language if case.question else "")) or ""
    return Suggestion(suite, category, language, stop, _scrubbed(row))


@transaction.atomic
def test_make(reviewer: Reviewer, case: ReviewCase, wanted: Suggestion) -> EvaluationCase:
    """Keeps the suggestion as the reviewer has read and changed it. What the case is about and what was decided cannot be changed.

    Raises NotAllowed, OwnCase, NothingToTest; UnfitTest, with why, also where something personal seems left.
    """
    check(reviewer, "make_test", case)
    case = ReviewCase.objects.select_for_update(of=("self",)).select_related("question").filter(pk=case.pk).first() or case
    fresh = suggestion(case)
    if (wanted.suite, wanted.stop) != (fresh.suite, fresh.stop):
        raise _invalid("A test says what the decision says.")
    wanted = Suggestion(wanted.suite, wanted.category, wanted.language, wanted.stop, tidy(wanted.row))
    _validate(wanted)
    try:
        with transaction.atomic():
            made: EvaluationCase = EvaluationCase.objects.create(
                case_number=case.pk,
                suite=wanted.suite,
                category=wanted.category,
                language=wanted.language,
                stop=wanted.stop,
                row=wanted.row,
                made_by=reviewer,
            )
    except IntegrityError as error:  # two at once
        raise NothingToTest("made already") from error
    audit(
        reviewer,
        "test.made",
        "review_case",
        case.pk,
        test=made.pk,
        suite=made.suite,
        category=made.category,
        language=made.language,
        stop=made.stop,
    )
    return made


@transaction.atomic
def tests_export(reviewer: Reviewer | None) -> dict[str, str]:
    """Every test as files of the suites, by file name. ``reviewer`` None: the operator, at the server's own command line."""
    if reviewer is not None:
        check(reviewer, "export")
    lines: dict[str, list[str]] = {suite: [] for suite in COLUMNS}
    for made in EvaluationCase.objects.order_by("created_at", "pk").iterator():
        lines[made.suite].append(line(expected_of(made)))
    audit(reviewer, "test.exported", "evaluation_case", REVIEWED, **{suite: len(found) for suite, found in lines.items()})
    return {f"{suite}-{REVIEWED}.tsv": _file(suite, found) for suite, found in lines.items()}


def expected_of(made: EvaluationCase) -> Expected:
    return Expected(REVIEWED, made.language, made.category, made.stop, case_of(made.row), f"{REVIEWED}:{made.case_number}")


def _final(case: ReviewCase) -> ReviewDecision:
    kinds = (DecisionKind.UPHOLD, DecisionKind.OVERTURN)
    final: ReviewDecision | None = case.decisions.filter(blind=False, kind__in=kinds, undone_by=None).order_by("created_at").last()
    if case.state != CaseState.DECIDED or final is None:
        raise NothingToTest("not decided")
    return final


def _scrubbed(row: dict[str, Any]) -> dict[str, Any]:
    row = tidy(row)
    scrubber = Scrubber(*_texts(row))
    changed = {name: [scrubber.text(part) for part in value] if isinstance(value, list) else value for name, value in row.items()}
    return {name: scrubber.text(value) if isinstance(value, str) and name != "kind" else value for name, value in changed.items()}


def _texts(row: dict[str, Any]) -> list[str]:
    values = (value for name, value in row.items() if name != "kind")
    return [text for value in values for text in (value if isinstance(value, list) else [value]) if isinstance(text, str)]


def _validate(wanted: Suggestion) -> None:
    allowed = (
        {Category.PHOTO_TEXT.value} if wanted.suite == "photo_texts" else {one.value for one in Category if one != Category.PHOTO_TEXT}
    )
    if wanted.category not in (allowed if wanted.stop or wanted.suite == "photo_texts" else allowed | {ORDINARY}):
        raise _invalid("Choose the category that it really was.")
    if not _LANGUAGE.fullmatch(wanted.language):
        raise _invalid("The language is a code of two or three letters.")
    try:
        expected = wanted.expected
        line(expected)
    except (CaseError, ValueError) as error:
        raise _invalid("These words cannot be kept as a test.") from error
    words = wanted.row.get({"questions": "question", "sentences": "sentence", "photo_texts": "ocr_text"}[wanted.suite])
    if expected.suite != wanted.suite or not words:
        raise _invalid("A test needs the words that are judged.")
    if any(len(text) > (MOST_PRINT if name == "ocr_text" else MOST_WORDS) for name, text in _named(wanted.row)):
        raise _invalid("These words are too long for a test.")
    if left := remains(_texts(wanted.row)):
        raise _invalid(f"Something personal may be left: {', '.join(left[:5])}.")


def _named(row: dict[str, Any]) -> list[tuple[str, str]]:
    return [(name, text) for name, value in row.items() for text in _texts({"": value})]


def _invalid(why: str) -> UnfitTest:
    return UnfitTest(why, why=why)


def _file(suite: str, lines: list[str]) -> str:
    header = ("# From decided cases, scrubbed, and read by whoever made them. Never trained on.", f"# {chr(9).join(COLUMNS[suite])}")
    return "\n".join((*header, *lines)) + "\n"
