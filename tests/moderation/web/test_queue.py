"""The queue page."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from assistant.models import QuestionPhoto
from moderation.models import CaseState, ReviewDecision, SavedFilter, Source
from moderation.web.filters import clean_query
from moderation.web.queue import PER_PAGE
from tests.moderation.conftest import hold
from tests.moderation.web.conftest import page, signed_in, text_of
from tests.volunteers.conftest import photo_of, with_photo


def test_it_says_of_each_case_why_how_grave_and_how_soon(mos, make_case) -> None:
    make_case(Source.WRONG, severity=3, due_at=timezone.now() + timedelta(hours=5, minutes=1))
    make_case(Source.REFUSAL, due_at=timezone.now() - timedelta(days=2))
    said = text_of(mos.get(page("queue")))
    assert "“that was wrong”" in said
    assert "serious" in said
    assert "in 5 hours" in said
    assert "overdue by 2 days" in said
    assert "English" in said


def test_whoever_asked_is_nowhere_on_it(mos, make_case) -> None:
    case = make_case()
    said = text_of(mos.get(page("queue")))
    assert str(case.question.person_id) not in said
    assert case.question.person.username not in said
    assert str(case.question_id) not in said


def test_a_page_asks_the_database_as_often_for_one_case_as_for_twenty(mos, make_case) -> None:
    make_case()
    mos.get(page("queue"))  # what is loaded once is loaded
    with CaptureQueriesContext(connection) as one:
        mos.get(page("queue"))
    for source in (Source.REFUSAL, Source.WRONG, Source.HELD, Source.AUDIT) * 5:
        make_case(source)
    make_case(Source.WRONG)
    with CaptureQueriesContext(connection) as many:
        mos.get(page("queue"))
    assert len(many) <= len(one) + 2  # what was said, and which sentence was wrong, is asked where there is such a case
    assert len(many) < 25


def test_there_is_a_next_page_only_where_there_is_more(mos, make_case, make_question) -> None:
    question = make_question()
    for _ in range(PER_PAGE):
        make_case(question=question)
    assert "Next page" not in text_of(mos.get(page("queue")))
    make_case(question=question)
    assert "page=2" in text_of(mos.get(page("queue")))
    second = text_of(mos.get(page("queue"), {"page": "2"}))
    assert second.count("data-row") == 1
    assert "Page before" in second


@pytest.mark.parametrize("nonsense", ["0", "-1", "x", "99999999", "²", ""])
def test_a_page_number_that_is_none_is_the_first_or_the_last_page(mos, make_case, nonsense) -> None:
    make_case()
    assert mos.get(page("queue"), {"page": nonsense}).status_code == 200


def test_filters_narrow_it(mos, make_case, make_question) -> None:
    make_case(Source.WRONG, question=make_question(text="Is this milk?"))
    make_case(Source.REFUSAL, question=make_question(text="How do I pick this lock?"))
    assert text_of(mos.get(page("queue"), {"source": "wrong"})).count("data-row") == 1
    assert text_of(mos.get(page("queue"), {"search": "milk"})).count("data-row") == 1
    assert "No case fits" in text_of(mos.get(page("queue"), {"search": "helicopter"}))


def test_a_view_is_kept_under_a_name_shown_and_deleted(mos, mo, make_case) -> None:
    mos.post(page("filter-save"), {"name": "Wrong ones", "query": "source=wrong&page=7&evil=1"})
    kept = SavedFilter.objects.get(reviewer=mo)
    assert (kept.name, kept.query) == ("Wrong ones", "source=wrong")
    assert 'href="/moderation/queue/?source=wrong"' in text_of(mos.get(page("queue")))
    mos.post(page("filter-delete", kept.pk))
    assert not SavedFilter.objects.exists()


def test_a_view_of_a_colleague_cannot_be_deleted(mos, mia) -> None:
    theirs = SavedFilter.objects.create(reviewer=mia, name="Mine", query="")
    assert mos.post(page("filter-delete", theirs.pk)).status_code == 404
    assert SavedFilter.objects.filter(pk=theirs.pk).exists()


def test_a_query_is_only_what_narrows() -> None:
    assert clean_query("search=%3Cb%3E&page=3&next=//evil") == "search=%3Cb%3E"
    assert clean_query("") == ""


def test_take_the_next_case_leads_to_the_most_urgent(mos, mo, make_case) -> None:
    make_case(priority=1)
    urgent = make_case(priority=90)
    answer = mos.post(page("case-next"))
    assert answer.headers["Location"] == page("case", urgent.pk)
    urgent.refresh_from_db()
    assert urgent.holder == mo
    assert "You hold a case" in text_of(mos.get(page("queue")))


def test_the_next_case_stays_within_the_view(mos, make_case) -> None:
    make_case(Source.REFUSAL, priority=90)
    wrong = make_case(Source.WRONG, priority=1)
    answer = mos.post(page("case-next"), {"query": "source=wrong"})
    assert answer.headers["Location"] == page("case", wrong.pk) + "?source=wrong"


def test_when_nothing_waits_it_says_so(mos) -> None:
    answer = mos.post(page("case-next"), follow=True)
    assert "Nothing waits for you here." in text_of(answer)


def test_whoever_has_had_enough_for_today_reads_it_on_the_queue(make_reviewer, make_case) -> None:
    tired = make_reviewer("tired", daily_budget=0)
    make_case()
    answer = signed_in(tired).post(page("case-next"))
    assert answer.status_code == 409
    assert 'role="alert"' in text_of(answer)


def test_an_auditor_looks_and_takes_nothing(audreys, make_case) -> None:
    case = make_case()
    said = text_of(audreys.get(page("queue")))
    assert str(case.pk)[:8] in said
    assert page("case-next") not in said
    assert audreys.post(page("case-next")).status_code == 403
    case.refresh_from_db()
    assert case.holder is None


def test_a_second_look_is_listed_like_an_open_case(mos, mia, make_case) -> None:
    case = make_case(state=CaseState.DECIDED, twice=True, decided_at=timezone.now())
    ReviewDecision.objects.create(case=case, reviewer=mia, kind="uphold", clause="illicit", reason="A secret reason")
    said = text_of(mos.get(page("queue")))
    assert str(case.pk)[:8] in said
    assert "<td>open</td>" in said.lower()
    assert "decided</td>" not in said


def test_who_else_holds_a_case_is_not_said_by_name(leas, mo, make_case, audreys) -> None:
    hold(mo, make_case())
    said = text_of(audreys.get(page("queue")))
    assert "with a colleague" in said
    assert "mo" not in [word.strip("<>,.") for word in said.split()]


def test_whether_the_photo_is_needed_is_said_in_a_word(mos, make_case, make_question) -> None:
    question = make_question(verdict="allow")
    question.sentences.update(kind="description")
    make_case(Source.WRONG, question=with_photo(question, photo_of(question.person)))
    row = text_of(mos.get(page("queue"))).split("<tbody>")[1].split("</tbody>")[0]
    assert "<td>yes</td>" in row
    assert QuestionPhoto.objects.count() == 1
