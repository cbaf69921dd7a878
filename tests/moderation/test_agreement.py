"""How far reviewers agree: the figure itself, and which decisions it is made of."""

import random
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from moderation.agreement import FEWEST, Pair, agreement, agreement_of, by_month, kappa
from moderation.models import AuditEntry, CaseState, ReviewCase, ReviewDecision, Reviewer
from moderation.services.agreeing import gold_mark, pairs_of_two, pairs_with_gold
from moderation.services.errors import CaseOpen, NotAllowed, OwnCase
from tests.moderation.conftest import MakeCase

UP, OVER = "uphold", "overturn"
labels = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=FEWEST, max_size=80)


def table(both: int, first_only: int, second_only: int, neither: int) -> list[tuple[str, str]]:
    return [(UP, UP)] * both + [(UP, OVER)] * first_only + [(OVER, UP)] * second_only + [(OVER, OVER)] * neither


def test_kappa_is_cohens() -> None:
    """Examples from the literature: 20/5/10/15 of 50 is 0.4; 45/15/25/15 of 100 is 0.1304; 25/35/5/35 is 0.2593."""
    assert kappa(table(20, 5, 10, 15)).value == pytest.approx(0.4)
    assert kappa(table(45, 15, 25, 15)).value == pytest.approx(0.1304, abs=1e-4)
    assert kappa(table(25, 35, 5, 35)).value == pytest.approx(0.2593, abs=1e-4)


def test_there_is_no_figure_below_ten_pairs() -> None:
    nine = kappa(table(5, 0, 0, 4))
    assert (nine.n, nine.value, nine.interval) == (9, None, None)
    assert kappa(table(5, 0, 0, 5)).value == 1.0


def test_where_everybody_only_ever_says_the_same_chance_explains_it_all() -> None:
    alike = kappa(table(30, 0, 0, 0))
    assert (alike.agreed.value, alike.value) == (1.0, None)


def test_ten_perfect_pairs_prove_little() -> None:
    low, high = kappa(table(5, 0, 0, 5)).interval or (0, 0)
    assert low < 0.6
    assert high == pytest.approx(1.0)


@given(labels)
def test_the_figure_lies_in_its_interval_and_does_not_depend_on_who_is_named_first(pairs: list[tuple[str, str]]) -> None:
    found, turned = kappa(pairs), kappa([(other, one) for one, other in pairs])
    assert (found.value is None) == (found.interval is None)
    if found.value is not None and found.interval is not None:
        assert -1 <= found.interval[0] <= found.value + 1e-9
        assert found.value <= found.interval[1] + 1e-9 <= 1 + 2e-9
        assert turned.value == pytest.approx(found.value)


def test_nineteen_of_twenty_intervals_hold_the_true_value() -> None:
    """Two reviewers who each err independently in 10 % of evenly spread cases: the true kappa is (0.82 - 0.5) / 0.5 = 0.64."""
    chance, held = random.Random(7), 0
    for _ in range(600):
        truth = [chance.choice((UP, OVER)) for _ in range(120)]
        seen = [[(OVER if one == UP else UP) if chance.random() < 0.1 else one for one in truth] for _ in range(2)]
        low, high = kappa(list(zip(*seen, strict=True))).interval or (0, 0)
        held += low <= 0.64 <= high
    assert 0.92 <= held / 600 <= 0.99


def test_a_reviewer_is_compared_with_all_the_others_of_their_pairs() -> None:
    one, two, three = uuid4(), uuid4(), uuid4()
    at = datetime(2026, 3, 1, tzinfo=UTC)

    def pair(first: UUID, second: UUID | None, kinds: tuple[str, str]) -> Pair:
        return Pair(at, first, second, kinds, ("", ""))

    pairs = [pair(one, two, (UP, UP))] * 6 + [pair(three, one, (OVER, OVER))] * 5 + [pair(two, three, (UP, OVER))] * 20
    assert agreement_of(one, pairs).kind.agreed.hits == agreement_of(one, pairs).n == 11
    assert agreement_of(two, pairs).kind.agreed.hits == 6
    assert agreement_of(three, [pair(three, None, (UP, OVER))]).n == 1
    with pytest.raises(ValueError):
        pair(one, None, (UP, UP)).seen_by(two)


def test_drift_is_told_by_calendar_month() -> None:
    one, two = uuid4(), uuid4()
    spring = [Pair(datetime(2026, month, 28, 23, 59, tzinfo=UTC), one, two, (UP, UP), ("", "")) for month in (5, 3, 3, 4)]
    assert {month: each.n for month, each in by_month(spring).items()} == {date(2026, 3, 1): 2, date(2026, 4, 1): 1, date(2026, 5, 1): 1}
    assert list(by_month(spring)) == sorted(by_month(spring))


# From rows ------------------------------------------------------------------------------------------------------------------------


def said(reviewer: Reviewer, case: ReviewCase, kind: str = UP, **fields: object) -> ReviewDecision:
    given = {"clause": "illicit", "reason": "Clear.", "category": "illicit" if kind == UP else ""}
    decision: ReviewDecision = ReviewDecision.objects.create(case=case, reviewer=reviewer, kind=kind, **{**given, **fields})
    return decision


def long_ago() -> datetime:
    return timezone.now() - timedelta(days=30)


def test_a_pair_is_the_first_decision_that_stands_and_the_blind_one(
    mo: Reviewer, mia: Reviewer, lea: Reviewer, make_case: MakeCase
) -> None:
    case = make_case(twice=True, state=CaseState.DECIDED)
    wrong = said(mo, case, UP)
    said(lea, case, "undo", undoes=wrong)
    said(mo, case, OVER)
    said(mia, case, UP, blind=True, category="violence")
    (pair,) = pairs_of_two(long_ago())
    assert (pair.reviewer, pair.other) == (mo.pk, mia.pk)
    assert (pair.kind, pair.category) == ((OVER, UP), ("", "violence"))
    assert pairs_with_gold(long_ago()) == []


def test_no_pair_is_made_of_one_person_of_escalations_or_of_a_case_that_nobody_else_saw(
    mo: Reviewer, mia: Reviewer, make_case: MakeCase
) -> None:
    alone, passed_on, once = (make_case(twice=True, state=CaseState.DECIDED) for _ in range(3))
    said(mo, alone)
    said(mo, alone, blind=True)
    said(mo, passed_on)
    said(mia, passed_on, "escalate", blind=True)
    said(mo, once)
    assert pairs_of_two(long_ago()) == []


def test_gold_pairs_stand_beside_the_agreed_answer(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case(state=CaseState.DECIDED, gold=OVER, gold_category="")
    said(mo, case, UP)
    said(mia, case, OVER, blind=True)
    (pair,) = pairs_with_gold(long_ago())
    assert (pair.reviewer, pair.other, pair.kind) == (mia.pk, None, (OVER, OVER))
    assert pairs_of_two(long_ago()) == []


def test_the_number_of_queries_does_not_grow_with_the_pairs(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    for _ in range(12):
        case = make_case(twice=True, state=CaseState.DECIDED, gold=UP, gold_category="illicit")
        said(mo, case)
        said(mia, case, blind=True)
    with CaptureQueriesContext(connection) as queries:
        pairs, golden = pairs_of_two(long_ago()), pairs_with_gold(long_ago())
    assert (len(queries), len(pairs), len(golden)) == (3, 12, 12)
    assert agreement(pairs).n == agreement_of(mia.pk, golden).n == 12


def test_a_lead_marks_a_decided_case_as_gold_and_it_is_logged(lea: Reviewer, make_case: MakeCase) -> None:
    case = make_case(state=CaseState.DECIDED)
    gold_mark(lea, case, OVER)
    case.refresh_from_db()
    assert (case.gold, case.gold_category) == (OVER, "")
    gold_mark(lea, case, "")
    case.refresh_from_db()
    assert case.gold == ""
    assert list(AuditEntry.objects.values_list("verb", "subject_id", "detail")) == [
        ("gold.marked", str(case.pk), {"kind": OVER, "category": ""}),
        ("gold.unmarked", str(case.pk), {"kind": "", "category": ""}),
    ]


def test_nobody_marks_what_they_may_not(lea: Reviewer, mo: Reviewer, make_case: MakeCase) -> None:
    decided = make_case(state=CaseState.DECIDED)
    with pytest.raises(NotAllowed):
        gold_mark(mo, decided, UP, "illicit")
    with pytest.raises(CaseOpen):
        gold_mark(lea, make_case(), UP, "illicit")
    with pytest.raises(OwnCase):
        gold_mark(lea, make_case(state=CaseState.DECIDED, account=lea.person), UP, "illicit")
    for kind, category in (("escalate", ""), (UP, "nonsense"), ("", "illicit")):
        with pytest.raises(ValueError):
            gold_mark(lea, decided, kind, category)
    assert not AuditEntry.objects.exists()
