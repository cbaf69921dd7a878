"""What a draft would have changed: its progress while it is tried, then figures, charts and lists."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_GET

from moderation.models import Backtest, BacktestState, ReviewCase, Reviewer
from moderation.web.access import for_staff
from safety.evaluation.metrics import Share
from safety.evaluation.plots import paired_bars
from safety.models import Decision

UNFINISHED = (BacktestState.WAITING, BacktestState.RUNNING)
SUITES = {"questions": "questions", "sentences": "sentences of answers", "photo_texts": "text in photos"}
FLIPS_SHOWN = 200


@require_GET
@for_staff("view_policy", background=True)
def backtest(request: HttpRequest, reviewer: Reviewer, backtest_id: UUID) -> HttpResponse:
    found = Backtest.objects.select_related("draft__base").filter(pk=backtest_id).first()
    if found is None:
        raise Http404
    context = {"reviewer": reviewer, "backtest": found, "unfinished": found.state in UNFINISHED, "percent": percent(found)}
    if found.state == BacktestState.DONE and found.result:
        context |= _effect(found.result)
    part = request.headers.get("HX-Request") == "true"
    return render(request, "moderation/_backtest.html" if part else "moderation/backtest.html", context)


def percent(backtest: Backtest) -> int:
    return 100 if backtest.state == BacktestState.DONE else int(100 * backtest.done / backtest.total) if backtest.total else 0


def _effect(result: Mapping[str, Any]) -> dict[str, Any]:
    decisions, suites = result["decisions"], result["suites"]
    cases = _cases(one["id"] for one in decisions["changes"])
    return {
        "result": result,
        "decisions": decisions,
        "moves": list(_moves(decisions["gates"])),
        "changes": [{**one, "case": cases.get(one["id"])} for one in decisions["changes"]],
        "suites": suites,
        "flips": suites["flips"][:FLIPS_SHOWN],
        "charts": list(_charts(suites)),
    }


def _moves(gates: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """ "question gate: 12 of guide would become allow", the most frequent first within a gate."""
    for gate, found in gates.items():
        pairs = [(n, old, new) for old, row in found["matrix"].items() for new, n in row.items() if old != new]
        for n, old, new in sorted(pairs, reverse=True):
            yield {"gate": gate.replace("_", " "), "n": n, "old": old, "new": new}


def _charts(suites: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Before and after, for what must be stopped and for what must pass, by category; each with its table."""
    for suite, groups in sorted(suites["category"].items(), key=lambda one: list(SUITES).index(one[0])):
        for measure, title in (("stop_rate", "stopped of what must be stopped"), ("over_refusal", "stopped of what must pass")):
            rows = [(name, _share(one[measure]["before"]), _share(one[measure]["after"])) for name, one in groups.items()]
            rows = [(name.replace("_", " "), before, after) for name, before, after in rows if before.n]
            if not rows:
                continue
            heading = f"{SUITES[suite].capitalize()}: {title}"
            drawn = paired_bars(f"{suite}-{measure}", heading, ("before", "after"), rows)
            yield {"heading": heading, "svg": _safe(drawn), "rows": rows}


def _share(found: Mapping[str, Any]) -> Share:
    return Share(found["hits"], found["n"])


def _safe(svg: str) -> SafeString:
    """Drawn by safety.evaluation.plots, which escapes every word that it draws."""
    return mark_safe(svg)  # noqa: S308


def _cases(decision_ids: Iterator[str]) -> dict[str, ReviewCase]:
    """The review cases about the same questions, where somebody looked or is to look."""
    subjects = dict(Decision.objects.filter(pk__in=list(decision_ids), subject_kind="question").values_list("pk", "subject_id"))
    cases = {case.question_id: case for case in ReviewCase.objects.filter(question__in=set(subjects.values()))}
    return {str(pk): cases[subject] for pk, subject in subjects.items() if subject in cases}
