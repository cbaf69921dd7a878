"""From what was counted to what is shown: shares with their n, estimates that weigh, and the pictures of them."""

import math
import re
from datetime import UTC, date, timedelta
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from moderation.charts import Chart, Drawing
from moderation.figures import Counted, Daily, Sum
from moderation.measures import Measure
from moderation.models import CaseState, ReviewDecision, Reviewer, Tally
from moderation.services.figures import figures
from safety.evaluation.metrics import Share, wilson
from safety.evaluation.plots import Bar, single_bars
from safety.evaluation.time_plots import Line, lines
from tests.moderation.conftest import MakeCase

TODAY = date(2026, 3, 4)


def summed(measure: Measure, group: str, n: int, category: str = "", language: str = "", value: float = 0.0) -> Sum:
    return Sum(measure, group, category, language, n, value)


def of(*rows: Sum | Daily) -> Counted:
    return Counted([row for row in rows if isinstance(row, Sum)], [row for row in rows if isinstance(row, Daily)])


QUESTIONS = (
    summed(Measure.QUESTIONS, "allow", 80, language="en"),
    summed(Measure.QUESTIONS, "guide", 5, "medical", "en"),
    summed(Measure.QUESTIONS, "refuse", 10, "illicit", "en"),
    summed(Measure.QUESTIONS, "escalate", 5, "self_harm", "de"),
    summed(Measure.QUESTIONS, "", 7, language="en"),  # nobody could hear them: nothing was judged
)


def test_what_was_refused_is_a_share_of_what_was_judged() -> None:
    counted = of(*QUESTIONS)
    assert counted.refused() == Share(15, 100)
    assert counted.refused_by_language() == [("en", Share(10, 95)), ("de", Share(5, 5))]
    assert counted.refused_by_category() == [("illicit", Share(10, 100)), ("self_harm", Share(5, 100))]


def test_held_sentences_are_a_share_of_all_sentences() -> None:
    counted = of(
        summed(Measure.DECISIONS, "sentence:released", 90, language="en"),
        summed(Measure.DECISIONS, "sentence:held", 10, "identity", "en"),
        summed(Measure.DECISIONS, "question:refuse", 50, "illicit", "en"),
    )
    assert counted.held_by_language() == [("en", Share(10, 100))]


def test_a_rare_category_that_is_always_looked_at_does_not_outweigh_a_common_one() -> None:
    """Of 1,000 refusals for identity one in twenty is looked at, of 10 for minors each: half of the ones for minors were wrong."""
    counted = of(
        summed(Measure.RULINGS, "refusal:uphold", 50, "identity", "en", 1000.0),
        summed(Measure.RULINGS, "refusal:uphold", 5, "minors", "en", 5.0),
        summed(Measure.RULINGS, "refusal:overturn", 5, "minors", "en", 5.0),
        summed(Measure.RULINGS, "appeal:overturn", 9, "minors", "en", 9.0),
    )
    found = counted.overturned("refusal")
    assert (found.looked, found.share) == (Share(5, 60), pytest.approx(5 / 1010))
    assert found.interval == wilson(found.share, 60)
    assert dict(counted.overturned_by_category("refusal"))["minors"].share == 0.5
    assert dict(counted.overturned_by_language("refusal"))["en"].n == 60
    assert counted.overturned("appeal").share == 1.0
    assert math.isnan(counted.overturned("audit").share)


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 50), st.floats(0.001, 1)), min_size=1, max_size=12))
def test_an_estimate_is_a_share_and_lies_in_its_interval(kinds: list[tuple[bool, int, float]]) -> None:
    rows = [summed(Measure.RULINGS, f"refusal:{'overturn' if over else 'uphold'}", n, value=n / share) for over, n, share in kinds]
    found = of(*rows).overturned("refusal")
    low, high = found.interval
    assert 0 <= low <= found.share + 1e-9 <= high + 2e-9 <= 1 + 3e-9


def test_intents_are_told_the_most_common_first_and_by_language() -> None:
    counted = of(
        summed(Measure.INTENTS, "colour", 3, language="en"),
        summed(Measure.INTENTS, "colour", 3, language="de"),
        summed(Measure.INTENTS, "expiry", 2, language="de"),
    )
    assert counted.intents() == [("colour", Share(6, 8)), ("expiry", Share(2, 8))]
    assert counted.intents_by_language() == [("de", [("colour", Share(3, 5)), ("expiry", Share(2, 5))]), ("en", [("colour", Share(3, 3))])]


def test_waits_weigh_each_day_by_its_cases_and_backlogs_are_those_of_the_last_day() -> None:
    yesterday = TODAY - timedelta(days=1)
    counted = of(
        summed(Measure.CASES_IN, "refusal", 5),
        summed(Measure.CASES_OUT, "refusal", 4),
        summed(Measure.LATE, "refusal", 1),
        summed(Measure.REVEALED, "refusal", 2),
        Daily(yesterday, Measure.WAITS, "refusal", 1, 10.0),
        Daily(TODAY, Measure.WAITS, "refusal", 3, 2.0),
        Daily(yesterday, Measure.OPEN, "refusal", 50, 0.0),
        Daily(TODAY, Measure.OPEN, "refusal", 0, 0.0),
        Daily(TODAY, Measure.OVERDUE, "refusal", 0, 0.0),
    )
    (one,) = counted.waits()
    assert (one.came, one.decided, one.hours, one.late, one.open) == (5, 4, 4.0, Share(1, 4), 0)
    assert one.revealed == Share(2, 4)


def test_failures_are_a_share_of_the_decisions_of_their_gate() -> None:
    counted = of(
        summed(Measure.DECISIONS, "question:refuse", 40),
        summed(Measure.DECISIONS, "question:allow", 60),
        summed(Measure.DECISIONS, "photo:leaves", 1000),
        summed(Measure.FAILURES, "question:meaning", 3),
    )
    (one,) = counted.failures()
    assert (one.gate, one.detector, one.failed) == ("question", "meaning", Share(3, 100))


# Pictures -------------------------------------------------------------------------------------------------------------------------


def drawn(*rows: Sum | Daily) -> Drawing:
    return Drawing(of(*rows), TODAY, str, str)


def charts_of(draw: Drawing) -> list[Chart]:
    counted = draw.counted
    return [
        draw.refused_by_day(),
        draw.shares("languages", "By language", "Language", counted.refused_by_language(), "questions", str),
        draw.estimates("over", "Refused without need", "Category", counted.overturned_by_category("refusal"), str),
        draw.cases_by_day(),
        draw.waits(str),
        draw.latency(),
        draw.failures(),
        draw.drift([]),
    ]


def test_without_anything_counted_nothing_is_drawn_and_no_figure_is_told() -> None:
    for chart in charts_of(drawn()):
        assert (chart.svg, list(chart.rows)) == ("", [])
        assert "%" not in chart.note.replace("95 %", "")


def test_every_chart_tells_its_n_since_when_and_the_same_as_a_table() -> None:
    hostile = '<b>&"x'
    rows = [
        *QUESTIONS,
        summed(Measure.QUESTIONS, "refuse", 3, hostile, hostile),
        summed(Measure.RULINGS, "refusal:overturn", 3, hostile, "en", 60.0),
        summed(Measure.CASES_IN, "refusal", 4),
        summed(Measure.CASES_OUT, "refusal", 2),
        summed(Measure.DECISIONS, "question:refuse", 10),
        summed(Measure.FAILURES, f"question:{hostile}", 3),
        Daily(TODAY, Measure.QUESTIONS, "refuse", 3, 0.0),
        Daily(TODAY + timedelta(days=1), Measure.QUESTIONS, "allow", 3, 0.0),
        Daily(TODAY, Measure.CASES_IN, "refusal", 4, 0.0),
        Daily(TODAY, Measure.WAITS, "refusal", 2, 3.5),
        Daily(TODAY, Measure.LATENCY_P50, "question", 10, 4.0),
        Daily(TODAY, Measure.LATENCY_P95, "question", 10, 9.5),
    ]
    for chart in charts_of(drawn(*rows))[:-1]:
        svg = ElementTree.fromstring(chart.svg)
        assert svg.attrib["role"] == "img"
        assert {part.tag for part in svg} >= {"title", "desc"}
        assert re.match(r"n = \d+ .* since 4 March 2026\.", chart.note), chart.note
        assert chart.rows
        assert all(len(row) == len(chart.head) for row in chart.rows)


def test_a_line_is_broken_where_a_day_is_missing() -> None:
    days = [TODAY + timedelta(days=number) for number in (0, 1, 4, 5, 9)]
    svg = ElementTree.fromstring(lines("x", "X", [Line("one", [(day, 1.0) for day in days])]))
    path = next(part for part in svg if part.tag == "path").attrib["d"]
    assert (path.count("M"), path.count("L"), path.count("h3")) == (3, 2, 1)


def test_more_lines_than_can_be_told_apart_are_not_drawn() -> None:
    with pytest.raises(ValueError):
        lines("x", "X", [Line(str(number), [(TODAY, 1.0)]) for number in range(5)])
    with pytest.raises(ValueError):
        lines("x", "X", [Line("none", [])])


@given(st.lists(st.tuples(st.text(max_size=9), st.floats(0, 1), st.floats(0, 0.3)), min_size=1, max_size=8))
def test_bars_stay_within_their_scale(bars: list[tuple[str, float, float]]) -> None:
    words = [(re.sub(r"[^\w<>&\"]", "", label), value, spread) for label, value, spread in bars]
    shown = [Bar(label, value, str(value), (max(0, value - spread), min(1, value + spread))) for label, value, spread in words]
    svg = single_bars("x", "X", shown)
    for bar in (part for part in ElementTree.fromstring(svg) if part.tag == "rect"):
        assert 0 <= float(bar.attrib["width"]) <= 360


# From rows ------------------------------------------------------------------------------------------------------------------------


def seed_pairs(make_case: MakeCase, first: Reviewer, second: Reviewer, n: int = 12) -> None:
    for number in range(n):
        kind = ("uphold", "overturn")[number % 2]
        case = make_case(twice=True, state=CaseState.DECIDED)
        for reviewer, blind in ((first, False), (second, True)):
            ReviewDecision.objects.create(case=case, reviewer=reviewer, kind=kind, blind=blind, clause="illicit", reason="Clear.")


def test_figures_take_seven_queries_however_much_was_counted(lea: Reviewer, mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    seed_pairs(make_case, mo, mia)
    today = timezone.now().astimezone(UTC).date()
    Tally.objects.bulk_create(
        Tally(day=today - timedelta(days=ago), measure=measure, group="refusal", category=category, language=language, n=1, value=1.0)
        for ago in range(20)
        for measure in (Measure.CASES_IN, Measure.CASES_OUT)
        for category in ("illicit", "identity")
        for language in ("en", "de")
    )
    with CaptureQueriesContext(connection) as queries:
        found = figures(lea)
    assert len(queries) <= 7
    assert not any("safety_decision" in query["sql"] for query in queries)
    assert found.counted.total(Measure.CASES_IN) == 80
    assert figures(lea, 7).counted.total(Measure.CASES_IN) == 28


def test_only_leads_see_everybody(lea: Reviewer, mo: Reviewer, mia: Reviewer, tia: Reviewer, make_case: MakeCase) -> None:
    seed_pairs(make_case, mo, mia)
    everybody = {one.reviewer.pk: one for one in figures(lea).people}
    assert everybody.keys() == {mo.pk, mia.pk}
    assert everybody[mo.pk].with_others.kind.value == pytest.approx(1.0)
    assert [one.reviewer for one in figures(mo).people] == [mo]
    assert [(one.reviewer, one.with_others.n) for one in figures(tia).people] == [(tia, 0)]


def test_agreement_is_of_the_period_and_drift_of_half_a_year(lea: Reviewer, mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    seed_pairs(make_case, mo, mia)
    later = timezone.now() + timedelta(days=60)
    found = figures(lea, 30, now=later)
    assert found.with_others.n == 0
    assert [one.n for one in found.drift.values()] == [12]
    assert figures(lea, 90, now=later).with_others.n == 12
