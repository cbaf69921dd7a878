"""Deciding several cases together."""

from datetime import timedelta

import pytest
import time_machine
from django.core import signing
from django.utils import timezone

from moderation.models import AuditEntry, CaseState, ReviewDecision, Source
from moderation.services.errors import NotAllowed, NotPreviewed
from moderation.services.many import MOST, many_confirm, many_preview
from tests.moderation.conftest import hold
from tests.moderation.web.conftest import page, text_of

WHY = {"kind": "uphold", "clause": "", "reason": "All of them ask how to break in."}


def token_on(response: object) -> str:
    return text_of(response).split('name="token" value="')[1].split('"')[0]


def test_the_preview_says_for_each_what_will_happen_and_nothing_happens_yet(leas, make_case) -> None:
    cases = [make_case() for _ in range(3)]
    answer = leas.post(page("many"), {"case": [one.pk for one in cases], **WHY})
    said = text_of(answer)
    assert "3 cases will be upheld" in said
    assert said.count("illicit.crime</td>") == 3
    for case in cases:
        assert str(case.pk)[:8] in said
    assert not ReviewDecision.objects.exists()
    answer = leas.post(page("many-confirm"), {"token": token_on(answer)})
    assert "3 cases decided" in text_of(answer)
    assert {(one.kind, one.clause, one.reason) for one in ReviewDecision.objects.all()} == {("uphold", "illicit.crime", WHY["reason"])}
    for case in cases:
        case.refresh_from_db()
        assert case.state == CaseState.DECIDED


def test_first_it_is_asked_what_to_decide(leas, make_case) -> None:
    said = text_of(leas.post(page("many"), {"case": [make_case().pk]}))
    assert "See what will happen" in said
    assert 'name="token"' not in said


def test_without_a_reason_there_is_no_preview(leas, make_case) -> None:
    answer = leas.post(page("many"), {"case": [make_case().pk], **WHY, "reason": ""})
    assert answer.status_code == 422
    assert 'name="token"' not in text_of(answer)


@pytest.mark.parametrize(
    "token", ["", "nonsense", signing.dumps({"reviewer": "x"}, salt="another")], ids=["none", "nonsense", "for another purpose"]
)
def test_without_having_looked_nothing_is_decided(leas, make_case, token) -> None:
    make_case()
    answer = leas.post(page("many-confirm"), {"token": token})
    assert answer.status_code == 409
    assert not ReviewDecision.objects.exists()


def test_what_somebody_else_looked_at_cannot_be_confirmed(lea, lou, make_case) -> None:
    preview = many_preview(lea, [make_case().pk], "uphold", "", WHY["reason"])
    with pytest.raises(NotPreviewed):
        many_confirm(lou, preview.token)


def test_what_was_looked_at_too_long_ago_cannot_be_confirmed(lea, make_case) -> None:
    preview = many_preview(lea, [make_case().pk], "uphold", "", WHY["reason"])
    with time_machine.travel(timezone.now() + timedelta(minutes=16)), pytest.raises(NotPreviewed):
        many_confirm(lea, preview.token)


def test_a_case_that_changed_meanwhile_is_named_and_left_and_the_others_are_decided(lea, mo, make_case) -> None:
    first, escalated, taken, gone = (make_case() for _ in range(4))
    preview = many_preview(lea, [first.pk, escalated.pk, taken.pk, gone.pk], "uphold", "", WHY["reason"])
    type(escalated).objects.filter(pk=escalated.pk).update(state=CaseState.ESCALATED)
    hold(mo, taken)
    gone_id = gone.pk
    gone.delete()
    done = many_confirm(lea, preview.token)
    assert done.decided == (first.pk,)
    assert dict(done.left) == {
        escalated.pk: "It has changed since you looked.",
        taken.pk: "Another reviewer holds this case.",
        gone_id: "It is gone.",
    }


def test_confirming_twice_decides_once(lea, make_case) -> None:
    preview = many_preview(lea, [make_case().pk, make_case().pk], "uphold", "", WHY["reason"])
    many_confirm(lea, preview.token)
    again = many_confirm(lea, preview.token)
    assert again.decided == ()
    assert len(again.left) == 2
    assert ReviewDecision.objects.count() == 2


def test_appeals_and_reports_are_decided_by_themselves(lea, make_case) -> None:
    alone = [make_case(Source.APPEAL), make_case(Source.PERSON_REPORTED, key="1"), make_case(Source.VOLUNTEER_REPORTED, key="2")]
    preview = many_preview(lea, [one.pk for one in alone], "overturn", "clean", WHY["reason"])
    assert preview.planned == ()
    assert preview.token == ""
    assert [case.pk for case, _ in preview.left] == [one.pk for one in alone]


def test_a_case_whose_gate_named_no_clause_needs_one_that_is_chosen(lea, make_case) -> None:
    case = make_case(Source.CORRECTION, question=None, key="1")
    assert many_preview(lea, [case.pk], "uphold", "", WHY["reason"]).planned == ()
    (planned,) = many_preview(lea, [case.pk], "uphold", "answers.mistaken", WHY["reason"]).planned
    assert planned.clause == "answers.mistaken"


def test_overturned_cases_were_harmless(lea, make_case) -> None:
    preview = many_preview(lea, [make_case().pk], "overturn", "clean", WHY["reason"])
    many_confirm(lea, preview.token)
    assert ReviewDecision.objects.get().category == ""


def test_no_more_than_fifty_at_once(lea, make_case, make_question) -> None:
    question = make_question()
    cases = [make_case(question=question).pk for _ in range(MOST + 3)]
    assert len(many_preview(lea, cases, "uphold", "", WHY["reason"]).planned) == MOST


def test_it_is_written_down_once_for_all_and_once_for_each(lea, make_case) -> None:
    many_confirm(lea, many_preview(lea, [make_case().pk, make_case().pk], "uphold", "", WHY["reason"]).token)
    verbs = list(AuditEntry.objects.values_list("verb", flat=True))
    assert verbs.count("case.decided") == 2
    assert verbs[-1] == "cases.decided"
    assert AuditEntry.objects.last().detail == {"kind": "uphold", "decided": 2, "left": 0}


def test_only_leads_may(mos, mo, make_case) -> None:
    case = make_case()
    assert 'type="checkbox" name="case"' not in text_of(mos.get(page("queue")))
    assert mos.post(page("many"), {"case": [case.pk], **WHY}).status_code == 403
    with pytest.raises(NotAllowed):
        many_preview(mo, [case.pk], "uphold", "", WHY["reason"])


def test_nothing_chosen_is_said(leas) -> None:
    assert "No case was chosen" in text_of(leas.post(page("many"), {"case": ["nonsense"]}))


def test_one_that_somebody_takes_in_that_very_moment_does_not_stop_the_others(leas, lea, mo, make_case, monkeypatch) -> None:
    """The decision fails, and there is nothing to give back any more."""
    from moderation.services import many

    cases = [make_case() for _ in range(3)]
    decide = many.case_decide

    def taken_meanwhile(reviewer, case, ruling):
        if case.pk == cases[1].pk:
            hold(mo, case)
        return decide(reviewer, case, ruling)

    monkeypatch.setattr(many, "case_decide", taken_meanwhile)
    token = many_preview(lea, [one.pk for one in cases], "uphold", "", WHY["reason"]).token
    done = many_confirm(lea, token)
    assert [len(done.decided), len(done.left)] == [2, 1]
    assert AuditEntry.objects.get(verb="cases.decided").detail["decided"] == 2
