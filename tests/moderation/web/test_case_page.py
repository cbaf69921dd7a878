"""The page of a case: reading, holding, deciding, taking back, passing on, and looking at a photo."""

from datetime import timedelta

import pytest
from django.utils import timezone

from moderation.models import CaseState, EvaluationCase, Reveal, ReviewCase, ReviewDecision, Skip, Source
from tests.moderation.conftest import hold
from tests.moderation.web.conftest import page, text_of
from tests.volunteers.conftest import photo_of, with_photo

RULING = {"form": "decide", "kind": "uphold", "category": "illicit", "clause": "illicit.crime", "reason": "It asks how to break in."}
BLURRED = {"usual": "The words do not settle it", "stage": "blurred"}


@pytest.fixture
def held(mo, make_case):
    """Mo holds it."""
    return hold(mo, make_case())


@pytest.fixture
def photographed(mo, make_case, make_question):
    question = make_question()
    with_photo(question, photo_of(question.person, "OAT MILK", "1 L"))
    return hold(mo, make_case(question=question))


def test_stored_html_stays_text(mos, make_case, make_question) -> None:
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>"
    question = make_question(text=evil, answer_language="de")
    case = make_case(Source.REFUSAL, question=question)
    said = text_of(mos.get(page("case", case.pk)))
    assert "<script>alert" not in said
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in said
    assert "<img src=x" not in said
    assert '<p class="words quoted" lang="de" dir="auto">&lt;script' in said


def test_nothing_on_it_names_the_person(mos, held) -> None:
    said = text_of(mos.get(page("case", held.pk)))
    for name in (held.question.person.username, str(held.question.person_id), str(held.question_id), str(held.question.conversation_id)):
        assert name not in said


def test_a_case_is_taken_and_then_the_form_is_there(mos, mo, make_case) -> None:
    case = make_case()
    assert 'id="decide"' not in text_of(mos.get(page("case", case.pk)))
    answer = mos.post(page("case-take", case.pk), follow=True)
    assert 'id="decide"' in text_of(answer)
    case.refresh_from_db()
    assert case.holder == mo


def test_a_case_that_another_holds_can_be_read_and_not_decided(mias, held) -> None:
    said = text_of(mias.get(page("case", held.pk)))
    assert "A colleague holds this case." in said
    assert 'id="decide"' not in said
    assert page("case-take", held.pk) not in said
    answer = mias.post(page("case-take", held.pk))
    assert answer.status_code == 409
    assert "Another reviewer holds this case." in text_of(answer)
    assert mias.post(page("case-decide", held.pk), RULING).status_code == 409
    assert not ReviewDecision.objects.exists()


def test_deciding_shows_what_was_decided_and_offers_to_take_it_back(mos, held) -> None:
    answer = mos.post(page("case-decide", held.pk), RULING, follow=True)
    said = text_of(answer)
    held.refresh_from_db()
    assert held.state == CaseState.DECIDED
    assert "Decided: upheld." in said
    assert "It asks how to break in." in said
    decision = ReviewDecision.objects.get()
    assert page("decision-undo", held.pk, decision.pk) in said
    answer = mos.post(page("decision-undo", held.pk, decision.pk), {"form": "undo", "reason": "I misread it."}, follow=True)
    assert "taken back" in text_of(answer)
    held.refresh_from_db()
    assert held.state == CaseState.OPEN


def test_submit_and_next_leads_to_the_next_case(mos, mo, held, make_case) -> None:
    other = make_case()
    answer = mos.post(page("case-decide", held.pk), {**RULING, "then": "next"})
    assert answer.headers["Location"] == page("case", other.pk)
    other.refresh_from_db()
    assert other.holder == mo


def test_after_an_error_nothing_typed_is_lost(mos, held) -> None:
    answer = mos.post(page("case-decide", held.pk), {**RULING, "kind": "", "reason": "A long thought <b>with</b> care."})
    said = text_of(answer)
    assert answer.status_code == 422
    assert "Choose what you decide." in said
    assert "A long thought &lt;b&gt;with&lt;/b&gt; care." in said
    assert '<option value="illicit.crime" selected>' in said
    assert not ReviewDecision.objects.exists()


def test_when_the_lease_was_lost_meanwhile_what_was_written_is_still_there_once_the_case_is_taken_again(mos, mo, mia, held) -> None:
    hold(mia, held)
    answer = mos.post(page("case-decide", held.pk), RULING)
    assert answer.status_code == 409
    said = text_of(answer)
    assert "You no longer hold this case" in said
    assert "It asks how to break in." in said
    type(held).objects.filter(pk=held.pk).update(holder=None, lease_until=None)
    assert "Take the case and submit" in text_of(mos.post(page("case-decide", held.pk), RULING))
    mos.post(page("case-decide", held.pk), {**RULING, "take": "yes"})
    assert ReviewDecision.objects.get().reviewer == mo


def test_a_decision_rests_on_a_clause_except_where_a_lead_is_asked_to_decide(mos, held) -> None:
    assert mos.post(page("case-decide", held.pk), {**RULING, "clause": ""}).status_code == 422
    mos.post(page("case-decide", held.pk), {**RULING, "kind": "escalate", "clause": ""})
    held.refresh_from_db()
    assert held.state == CaseState.ESCALATED


def test_whoever_only_routes_is_offered_no_more_than_to_escalate(tias, tia, make_case) -> None:
    case = hold(tia, make_case())
    said = text_of(tias.get(page("case", case.pk)))
    assert 'value="escalate"' in said
    assert 'value="uphold"' not in said
    assert tias.post(page("case-decide", case.pk), RULING).status_code == 422
    assert not ReviewDecision.objects.exists()


def test_what_concerns_an_account_is_asked_only_where_one_is_concerned(mos, mo, make_case) -> None:
    assert 'name="sanction"' in text_of(mos.get(page("case", hold(mo, make_case()).pk)))
    case = make_case(account=None)
    mos.post(page("case-take", case.pk))
    assert 'name="sanction"' not in text_of(mos.get(page("case", case.pk)))


def test_a_suspension_waits_for_a_second_person_and_the_page_says_so(mos, mo, make_case) -> None:
    case = hold(mo, make_case(Source.PERSON_REPORTED, key="1"))
    sanction = {**RULING, "clause": "talks.rude", "category": "talks", "sanction": "suspend_talks", "weight": "2", "days": "7"}
    answer = mos.post(page("case-decide", case.pk), sanction, follow=True)
    assert "It waits for a second person now." in text_of(answer)
    case.refresh_from_db()
    assert case.state == CaseState.PENDING


def test_skipping_asks_why_and_goes_on(mos, held) -> None:
    answer = mos.post(page("case-skip", held.pk), {"form": "skip", "reason": ""})
    assert answer.status_code == 422
    assert "Say why, in a few words." in text_of(answer)
    mos.post(page("case-skip", held.pk), {"form": "skip", "reason": "I do not know this law."})
    assert Skip.objects.get().case == held
    held.refresh_from_db()
    assert held.holder is None


def test_giving_back_frees_the_case(mos, held) -> None:
    mos.post(page("case-release", held.pk))
    held.refresh_from_db()
    assert held.holder is None


def test_the_open_page_renews_the_lease_and_hears_when_it_is_lost(mos, mia, held) -> None:
    soon = timezone.now() + timedelta(seconds=30)
    type(held).objects.filter(pk=held.pk).update(lease_until=soon)
    assert mos.post(page("case-renew", held.pk)).status_code == 204
    held.refresh_from_db()
    assert held.lease_until > soon + timedelta(minutes=10)
    hold(mia, held)
    answer = mos.post(page("case-renew", held.pk))
    assert answer.status_code == 409
    assert "<" not in text_of(answer)


def test_a_case_that_is_gone_is_not_there(mos, held) -> None:
    where = page("case", held.pk)
    held.delete()
    assert mos.get(where).status_code == 404


def test_a_photo_is_hidden_until_it_is_asked_for_with_a_reason(mos, photographed) -> None:
    said = text_of(mos.get(page("case", photographed.pk)))
    assert "Photo 1: hidden" in said
    assert "<img class" not in said
    assert "OAT MILK\n1 L" in said
    answer = mos.post(page("photo-reveal", photographed.pk, 1), {"form": "reveal-1", "stage": "blurred"})
    assert answer.status_code == 422
    assert "Say why you must see it." in text_of(answer)
    assert mos.get(page("photo", photographed.pk, 1, "blurred")).status_code == 403
    assert not Reveal.objects.exists()


def test_a_photo_is_first_blurred_then_clear_and_kept_by_nobody(mos, photographed) -> None:
    case = photographed
    answer = mos.post(page("photo-reveal", case.pk, 1), {**BLURRED, "form": "reveal-1"})
    assert answer.headers["Location"].endswith("#photo-1")
    said = text_of(mos.get(page("case", case.pk)))
    assert "Photo 1: blurred" in said
    assert 'alt="Photo 1, blurred. No face was found.' in said
    picture = mos.get(page("photo", case.pk, 1, "blurred"))
    assert picture.headers["Content-Type"] == "image/jpeg"
    assert picture.headers["Cache-Control"] == "no-store"
    assert mos.get(page("photo", case.pk, 1, "obscured")).status_code == 403
    mos.post(page("photo-reveal", case.pk, 1), {"form": "reveal-1", "reason": "To read the small print", "stage": "obscured"})
    assert "Photo 1: clear, faces and cards hidden" in text_of(mos.get(page("case", case.pk)))
    assert [one.reason for one in Reveal.objects.order_by("pk")] == ["The words do not settle it", "To read the small print"]


def test_a_colleague_who_does_not_hold_the_case_gets_no_picture(mos, mias, photographed) -> None:
    mos.post(page("photo-reveal", photographed.pk, 1), {**BLURRED, "form": "reveal-1"})
    assert mias.get(page("photo", photographed.pk, 1, "blurred")).status_code in (403, 409)
    assert "Photo 1: hidden" in text_of(mias.get(page("case", photographed.pk)))


def test_who_only_routes_sees_no_photo(tias, tia, photographed) -> None:
    hold(tia, photographed)
    assert "Show photo 1" not in text_of(tias.get(page("case", photographed.pk)))
    assert tias.post(page("photo-reveal", photographed.pk, 1), {**BLURRED, "form": "reveal-1"}).status_code == 403


def test_a_long_print_is_folded(mos, mo, make_case, make_question) -> None:
    question = make_question()
    with_photo(question, photo_of(question.person, *(f"Line {number}" for number in range(14))))
    said = text_of(mos.get(page("case", hold(mo, make_case(question=question)).pk)))
    assert "<summary>Print in it: 14 lines</summary>" in said


def test_a_blind_second_review_shows_an_open_case_and_no_word_of_the_first(mos, mia, make_case) -> None:
    case = make_case(state=CaseState.DECIDED, twice=True, decided_at=timezone.now())
    ReviewDecision.objects.create(case=case, reviewer=mia, kind="uphold", clause="illicit", reason="A secret reason")
    mos.post(page("case-take", case.pk))
    said = text_of(mos.get(page("case", case.pk)))
    assert "A secret reason" not in said
    assert "What was decided" not in said
    assert "<dt>State</dt><dd>Open</dd>" in said
    answer = mos.post(page("case-decide", case.pk), {**RULING, "kind": "overturn", "reason": "My own view"}, follow=True)
    assert "Decided: overturned." in text_of(answer)
    assert "A secret reason" not in text_of(answer)
    assert ReviewDecision.objects.get(blind=True).kind == "overturn"


def test_an_auditor_reads_everything_and_can_do_nothing(audreys, photographed) -> None:
    said = text_of(audreys.get(page("case", photographed.pk)))
    assert "What the gates said" in said
    for name in ("case-take", "case-next", "case-skip", "case-decide", "case-release"):
        where = page(name) if name == "case-next" else page(name, photographed.pk)
        assert where not in said
        assert audreys.post(where, RULING).status_code == 403


def test_shortcuts_are_off_for_whoever_has_switched_them_off(mos, mo, held) -> None:
    assert 'data-shortcuts="on"' in text_of(mos.get(page("case", held.pk)))
    mo.shortcuts = False
    mo.save()
    assert 'data-shortcuts="off"' in text_of(mos.get(page("case", held.pk)))


def test_a_decided_case_becomes_a_test_after_its_words_were_read(mos, mo, make_case, make_question) -> None:
    case = hold(mo, make_case(question=make_question(text="How do I pick the lock of 98765401?")))
    assert page("test", case.pk) not in text_of(mos.get(page("case", case.pk)))
    assert mos.get(page("test", case.pk)).status_code == 409
    mos.post(page("case-decide", case.pk), RULING)
    assert page("test", case.pk) in text_of(mos.get(page("case", case.pk)))
    said = text_of(mos.get(page("test", case.pk)))
    assert "It must be stopped." in said
    assert "98765401" not in said
    words = {"category": "illicit", "language": "en", "ocr_text": "", "previous_turns": ""}
    answer = mos.post(page("test-keep", case.pk), {**words, "question": "Write to jane@example.org how to pick this lock"})
    assert answer.status_code == 422
    assert "personal may be left" in text_of(answer)
    mos.post(page("test-keep", case.pk), {**words, "question": "How do I pick this lock?"})
    made = EvaluationCase.objects.get()
    assert (made.suite, made.stop, made.row["question"]) == ("questions", True, "How do I pick this lock?")
    assert "It is a test." in text_of(mos.get(page("case", case.pk)))


def test_a_lead_can_make_a_decided_case_gold_from_its_page(mos, leas, held) -> None:
    mos.post(page("case-decide", held.pk), RULING)
    assert page("gold", held.pk) not in text_of(mos.get(page("case", held.pk)))
    assert page("gold", held.pk) in text_of(leas.get(page("case", held.pk)))


def test_whoever_looks_a_second_time_learns_nothing_by_making_a_test(mos, mias, mo, make_case) -> None:
    case = hold(mo, make_case())
    mos.post(page("case-decide", case.pk), RULING)
    ReviewCase.objects.filter(pk=case.pk).update(twice=True)
    for answer in (mias.get(page("test", case.pk)), mias.post(page("test-keep", case.pk), {"category": "illicit", "language": "en"})):
        assert answer.status_code == 409
        assert "It must be" not in text_of(answer)
    assert mos.get(page("test", case.pk)).status_code == 200
