"""Who is offered what, in which order, and what a second look looks like."""

from datetime import timedelta
from typing import Any

import pytest
from django.http import QueryDict
from django.utils import timezone

from moderation.models import Appeal, CaseState, DecisionKind, Proposal, ReviewCase, ReviewDecision, Reviewer, Skip, Source, StaffRole
from moderation.services.blind import GOLD_AFTER, SECOND_WITHIN
from moderation.services.errors import OwnCase
from moderation.services.leasing import case_take
from moderation.services.queue import QueueFilters, gold_for, is_blind_for, queue_of
from moderation.services.stranded import stranded
from tests.moderation.conftest import MakeCase, MakeQuestion, MakeReviewer

pytestmark = pytest.mark.django_db


def offered(reviewer: Reviewer, **filters: Any) -> list[ReviewCase]:
    return list(queue_of(reviewer, QueueFilters(**filters)))


def decide(case: ReviewCase, reviewer: Reviewer, kind: str = DecisionKind.UPHOLD, **fields: Any) -> ReviewDecision:
    """The reviewer's word on a case, as rows."""
    made: ReviewDecision = ReviewDecision.objects.create(
        case=case, reviewer=reviewer, kind=kind, clause="illicit", reason="clear", **fields
    )
    if not fields.get("blind") and kind in (DecisionKind.UPHOLD, DecisionKind.OVERTURN):
        ReviewCase.objects.filter(pk=case.pk).update(state=CaseState.DECIDED, decided_at=timezone.now())
    case.refresh_from_db()
    return made


def test_the_most_urgent_comes_first_and_then_what_is_due_first(mo: Reviewer, make_case: MakeCase) -> None:
    now = timezone.now()
    late, urgent, early = (
        make_case(priority=30, due_at=now + timedelta(hours=3)),
        make_case(priority=90, due_at=now + timedelta(hours=9)),
        make_case(priority=30, due_at=now + timedelta(hours=1)),
    )
    assert offered(mo) == [urgent, early, late]


def test_a_language_that_the_reviewer_does_not_speak_is_not_offered_but_an_unknown_one_is(
    mo: Reviewer, lea: Reviewer, make_case: MakeCase
) -> None:
    german, unknown = make_case(language="de", priority=2), make_case(language="", priority=1)
    assert offered(mo) == [unknown]
    assert offered(lea) == [german, unknown]


def test_what_weighs_on_people_goes_only_to_those_who_opted_into_it(mo: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    hard = make_case(category="violence", hard=True)
    Reviewer.objects.update(takes_hard=["sexual"])
    for reviewer in (mo, lea):
        reviewer.refresh_from_db()
        assert offered(reviewer) == []
        reviewer.takes_hard = ["violence"]
        assert offered(reviewer) == [hard]


def test_hard_cases_that_nobody_has_opted_into_are_counted(make_reviewer: MakeReviewer, make_case: MakeCase) -> None:
    hard = (("open", "minors", "en"), ("open", "minors", "fr"), ("escalated", "minors", "en"), ("open", "hate", "en"))
    for state, category, language in hard:
        make_case(state=state, category=category, language=language, hard=True)
    make_case(category="identity")
    make_case(state="decided", category="minors", hard=True)
    assert stranded() == {"hate": 1, "minors": 3}
    make_reviewer("tim", StaffRole.TRIAGE)
    moderator = make_reviewer("mo", takes_hard=["minors"])
    assert stranded() == {"hate": 1, "minors": 2}  # one in a language that they do not speak, and one for leads
    lead = make_reviewer("lea", StaffRole.LEAD, takes_hard=["minors"])
    assert stranded() == {"hate": 1}
    Reviewer.objects.filter(pk__in=(moderator.pk, lead.pk)).update(left_at=timezone.now())
    assert stranded() == {"hate": 1, "minors": 3}


def test_only_leads_are_offered_what_was_escalated(mo: Reviewer, tia: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    escalated = make_case(state=CaseState.ESCALATED)
    assert offered(mo) == offered(tia) == offered(mo, state="escalated") == []
    assert offered(lea) == offered(lea, state="escalated") == [escalated]


def test_nobody_is_offered_their_own_question_account_or_decision(mo: Reviewer, make_question: MakeQuestion, make_case: MakeCase) -> None:
    make_case(question=make_question(mo.person), account=None)
    make_case(account=mo.person)
    make_case(not_for=mo)
    for state in ("", "open", "decided", "pending"):
        assert offered(mo, state=state) == []


def test_an_appeal_is_not_offered_to_who_decided_about_the_same_question(
    mo: Reviewer, mia: Reviewer, make_question: MakeQuestion, make_case: MakeCase
) -> None:
    question = make_question()
    decide(make_case(question=question), mo)
    appeal = make_case(Source.APPEAL, question=question)
    other = make_case(Source.HELD, question=question)
    assert set(offered(mo)) == {other}
    assert set(offered(mia)) == {appeal, other}


def test_an_appeal_is_not_offered_to_the_lead_who_agreed_to_what_it_is_against(
    mo: Reviewer, mia: Reviewer, lea: Reviewer, lou: Reviewer, make_case: MakeCase
) -> None:
    case = make_case()
    word = decide(case, mo, sanction="suspend_all")
    Proposal.objects.create(
        kind="suspend", state="confirmed", decision=word, account=case.account, reason="clear", proposed_by=mo, answered_by=lea
    )
    appeal = make_case(Source.APPEAL, question=None)
    Appeal.objects.create(person=case.account, against=word, case=appeal, language="en")
    assert offered(mo) == offered(lea) == []
    assert offered(mia) == offered(lou) == [appeal]
    for reviewer in (mo, lea):
        with pytest.raises(OwnCase):
            case_take(reviewer, appeal.pk)
    assert case_take(mia, appeal.pk) == appeal


def test_what_was_passed_on_is_not_offered_again_for_a_day(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    Skip.objects.create(case=case, reviewer=mo, reason="I know this shop")
    assert offered(mo) == []
    assert offered(mia) == [case]
    Skip.objects.all()._raw_delete("default")
    Skip.objects.create(case=case, reviewer=mo, reason="I know this shop", created_at=timezone.now() - timedelta(hours=25))
    assert offered(mo) == [case]


def test_who_escalated_a_case_leaves_it_to_others_until_that_is_undone(lea: Reviewer, lou: Reviewer, make_case: MakeCase) -> None:
    case = make_case(state=CaseState.ESCALATED)
    word = decide(case, lea, DecisionKind.ESCALATE)
    assert offered(lea) == []
    assert offered(lou) == [case]
    ReviewDecision.objects.create(case=case, reviewer=lea, kind=DecisionKind.UNDO, clause="", reason="a slip", undoes=word)
    assert offered(lea) == [case]


def test_who_decided_a_case_may_decide_it_anew_when_that_was_undone(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    word = decide(case, mo)
    assert offered(mo) == []
    ReviewDecision.objects.create(case=case, reviewer=mo, kind=DecisionKind.UNDO, clause="", reason="a slip", undoes=word)
    ReviewCase.objects.update(state=CaseState.OPEN, decided_at=None)
    assert offered(mo) == [case]


def test_what_another_holds_is_not_offered_until_the_lease_runs_out(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=mia)
    assert offered(mo) == []
    assert offered(mia) == offered(mia, mine=True) == [case]
    ReviewCase.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert offered(mo) == [case]


def test_an_auditor_sees_all_that_waits_in_every_language_and_the_hard_too(audrey: Reviewer, make_case: MakeCase) -> None:
    Reviewer.objects.update(takes_hard=[], languages=["en"])
    audrey.refresh_from_db()
    cases = {make_case(language="hi"), make_case(hard=True), make_case(state=CaseState.ESCALATED)}
    assert set(offered(audrey)) == cases


def test_who_has_left_the_staff_is_offered_nothing(mo: Reviewer, make_case: MakeCase) -> None:
    make_case()
    mo.left_at = timezone.now()
    assert offered(mo) == []


# Second looks


def test_a_decided_case_is_offered_once_more_looking_like_an_open_one(
    mo: Reviewer, mia: Reviewer, tia: Reviewer, audrey: Reviewer, make_case: MakeCase
) -> None:
    case = make_case(twice=True)
    decide(case, mo, DecisionKind.OVERTURN)
    [shown] = offered(mia)
    assert (shown.pk, shown.shown_state) == (case.pk, CaseState.OPEN)  # type: ignore[attr-defined]
    assert is_blind_for(mia, case)
    assert offered(mia, state="open") == [case]
    assert offered(mia, state="decided") == []  # there its decision would stand beside it
    assert not any(is_blind_for(reviewer, case) for reviewer in (mo, tia, audrey))
    assert offered(mo) == offered(tia) == offered(audrey) == []
    assert offered(mo, state="decided") == [case]


def test_nobody_looks_a_third_time(mo: Reviewer, mia: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    case = make_case(twice=True)
    decide(case, mo)
    decide(case, mia, blind=True)
    assert not is_blind_for(lea, case)
    assert offered(lea) == []
    assert offered(lea, state="decided") == offered(mia, state="decided") == [case]


def test_a_second_look_that_comes_too_late_is_none(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case(twice=True)
    decide(case, mo)
    ReviewCase.objects.update(decided_at=timezone.now() - SECOND_WITHIN - timedelta(minutes=1))
    case.refresh_from_db()
    assert not is_blind_for(mia, case)
    assert offered(mia) == []


def test_a_case_that_was_not_picked_is_not_looked_at_twice(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case(twice=False)
    decide(case, mo)
    assert not is_blind_for(mia, case)
    assert offered(mia) == []


def test_an_undecided_case_is_never_blind(mia: Reviewer, make_case: MakeCase) -> None:
    assert not is_blind_for(mia, make_case(twice=True, gold="uphold"))


def test_a_hard_case_is_not_looked_at_twice_by_who_has_not_opted_in(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case(twice=True, hard=True, category="hate")
    decide(case, mo)
    mia.takes_hard = []
    assert not is_blind_for(mia, case)
    assert offered(mia) == []


def test_nobody_looks_a_second_time_at_what_is_about_themselves(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case(twice=True, account=mia.person)
    decide(case, mo)
    assert not is_blind_for(mia, case)
    assert offered(mia) == []


def test_one_case_in_twenty_is_a_gold_one_and_none_is_met_twice(mo: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    for _ in range(12):
        decide(make_case(gold="uphold", question=None), lea)
    others, between = 0, []
    for _ in range(200):
        if gold := gold_for(mo, QueueFilters()):
            assert [case.pk for case in offered(mo)] == gold  # it waits among the others
            between.append(others)
            others = 0
            decide(ReviewCase.objects.get(pk=gold[0]), mo, blind=True)
        else:
            others += 1
            decide(make_case(question=None), mo)
    assert 7 <= len(between) <= 12
    assert set(between) <= set(GOLD_AFTER)
    assert len(set(between)) > 3  # nobody can count to the next
    assert ReviewDecision.objects.filter(reviewer=mo, blind=True).values("case").distinct().count() == len(between)


def test_reviewers_meet_the_gold_cases_in_different_orders(mo: Reviewer, mia: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    for _ in range(12):
        decide(make_case(gold="uphold", question=None), lea)

    def order(reviewer: Reviewer) -> list[object]:
        met: list[object] = []
        for _ in range(12 * GOLD_AFTER.stop):
            if gold := gold_for(reviewer, QueueFilters()):
                met += gold
                decide(ReviewCase.objects.get(pk=gold[0]), reviewer, blind=True)
            else:
                ReviewDecision.objects.create(case=filler, reviewer=reviewer, kind="uphold", clause="illicit", reason="clear")
        return met

    filler = make_case(question=None)
    first, second = order(mo), order(mia)
    assert set(first) == set(second)
    assert len(first) == 12
    assert first != second


# Filters


def test_filters_narrow_what_is_offered(mo: Reviewer, make_case: MakeCase) -> None:
    now = timezone.now()
    case = make_case(Source.HELD, category="identity", language="en", severity=3, due_at=now - timedelta(hours=1))
    make_case(Source.REFUSAL, category="medical", language="", severity=1)
    for filters in ({"source": "held"}, {"category": "identity"}, {"language": "en"}, {"severity": 3}, {"overdue": True}):
        assert offered(mo, **filters) == [case]
    assert len(offered(mo, severity=1)) == 2
    assert offered(mo, source="held", category="medical") == []


def test_search_finds_words_of_the_question_categories_sources_and_the_beginning_of_an_id(
    mo: Reviewer, make_question: MakeQuestion, make_case: MakeCase
) -> None:
    case = make_case(Source.WRONG, question=make_question(text="Is this a Dangerous mushroom, 100% sure?"), category="high_risk")
    make_case(question=make_question(text="What is on this letter?"))
    for search in (
        "mushroom",
        "DANGEROUS sure",
        "high_risk",
        "wrong mushroom",
        "100% s",
        str(case.pk)[:8],
        f"#{str(case.pk)[:13]}",
        str(case.pk),
    ):
        assert offered(mo, search=search) == [case], search
    for search in ("toadstool", "mushroom letter", "100_ s", "ffffffff0000"):
        assert offered(mo, search=search) == [], search


def test_search_looks_back_ninety_days_and_by_id_for_ever(mo: Reviewer, make_question: MakeQuestion, make_case: MakeCase) -> None:
    old = make_case(question=make_question(text="an old mushroom"), created_at=timezone.now() - timedelta(days=91))
    assert offered(mo, search="mushroom") == []
    assert offered(mo, search=str(old.pk)[:8]) == [old]


def test_looking_back_shows_the_latest_first_and_what_one_decided_oneself(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    first, second = make_case(), make_case()
    decide(first, mo)
    decide(second, mia)
    assert offered(mo, state="decided") == [second, first]
    assert offered(mo, state="decided", mine=True) == [first]


def test_an_address_makes_filters_and_nonsense_in_it_filters_nothing() -> None:
    query = QueryDict("source=held&category=unchecked&language=pt-BR&state=decided&severity=3&search=%20two%20%20words&mine=1&overdue=on")
    assert QueueFilters.from_query(query) == QueueFilters(
        source="held",
        category="unchecked",
        language="pt",
        state="decided",
        severity=3,
        search="two words",
        mine=True,
        overdue=True,
    )
    nonsense = "source=x&category=<b>&state=closed&severity=9&severity=%2D1&search=%00&mine=no&language="
    assert QueueFilters.from_query(QueryDict(nonsense)) == QueueFilters()
    assert len(QueueFilters.from_query(QueryDict(f"search={'a' * 500}&language={'b' * 500}")).search) == 100
