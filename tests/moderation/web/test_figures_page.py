"""The dashboard, and making a case a gold one."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from moderation.models import CaseState, ReviewCase
from moderation.services.tallying import tally
from tests.moderation.test_figures import seed_pairs
from tests.moderation.web.conftest import page, text_of


@pytest.fixture
def counted(mo, mia, make_case, make_question):
    """A day of everything, counted."""
    seed_pairs(make_case, mo, mia)
    make_question(intent="colour")
    make_case(source="audit", state=CaseState.DECIDED, decided_at=timezone.now())
    tally()


def test_every_chart_is_there_in_words_too(leas, counted) -> None:
    said = text_of(leas.get(page("figures")))
    assert said.count("<svg") == said.count("<desc") >= 6
    assert said.count("as a table</summary>") == said.count("<svg")
    assert "What people ask about" in said
    assert "colour" in said
    assert "1.00 (" in said  # Mo and Mia agree
    assert "Not enough yet." in said  # nobody has appealed


def test_before_anything_happened_it_says_so(audreys) -> None:
    answer = audreys.get(page("figures"))
    assert answer.status_code == 200
    assert "<svg" not in text_of(answer)
    assert text_of(answer).count("Not enough yet.") >= 12


@pytest.mark.parametrize(("asked", "told"), [("7", 7), ("90", 90), ("", 30), ("1000000", 30), ("<b>", 30)])
def test_the_period_can_be_chosen_and_nonsense_is_thirty_days(leas, asked, told) -> None:
    said = text_of(leas.get(page("figures"), {"days": asked}))
    assert f"Of the last {told} days" in said
    assert f'<option value="{told}" selected>' in said
    assert "<b>" not in said


def test_a_moderator_sees_only_how_they_themselves_agree(mos, counted) -> None:
    said = text_of(mos.get(page("figures")))
    assert "mo (moderator)" in said
    assert "mia (moderator)" not in said


def test_it_stays_light_when_there_is_more(leas, mo, mia, make_case, counted) -> None:
    with CaptureQueriesContext(connection) as few:
        leas.get(page("figures"))
    seed_pairs(make_case, mo, mia, 30)
    tally()
    with CaptureQueriesContext(connection) as many:
        leas.get(page("figures"))
    assert len(many) == len(few) <= 16


def test_a_lead_makes_a_decided_case_a_gold_one_on_its_page(leas, make_case) -> None:
    case = make_case(state=CaseState.DECIDED, decided_at=timezone.now() - timedelta(days=1))
    answer = leas.post(page("gold", case.pk), {"kind": "overturn", "category": ""})
    assert answer.status_code == 302
    assert ReviewCase.objects.get(pk=case.pk).gold == "overturn"
    for kind, category in (("escalate", ""), ("uphold", "nonsense"), ("", "illicit")):
        answer = leas.post(page("gold", case.pk), {"kind": kind, "category": category}, follow=True)
        assert "Choose a right answer" in text_of(answer)
    assert ReviewCase.objects.get(pk=case.pk).gold == "overturn"


def test_only_leads_see_and_use_the_gold_form(leas, mos, mo, make_case, make_question) -> None:
    case = make_case(state=CaseState.DECIDED, decided_at=timezone.now())
    from moderation.models import ReviewDecision

    ReviewDecision.objects.create(case=case, reviewer=mo, kind="uphold", category="illicit", clause="illicit", reason="Clear.")
    assert "Make it a gold case" in text_of(leas.get(page("case", case.pk)))
    assert "gold case" not in text_of(mos.get(page("case", case.pk)))
    assert mos.post(page("gold", case.pk), {"kind": "uphold", "category": "illicit"}).status_code == 403


def test_an_open_case_is_no_gold_case(leas, make_case) -> None:
    answer = leas.post(page("gold", make_case().pk), {"kind": "uphold", "category": "illicit"})
    assert answer.status_code == 409
    assert "not decided yet" in text_of(answer)
