"""``evaluate_eyes`` over a few cases, and what it writes."""

import io
import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.core.management import call_command

from assistant.evaluation import reference
from assistant.evaluation.cases import Case
from assistant.evaluation.fonts import Script, can_draw
from assistant.evaluation.judging import Judged, Outcome
from assistant.evaluation.page import page
from assistant.evaluation.reference import Comparison, Reader
from assistant.evaluation.run import Result
from assistant.evaluation.summary import as_json, summary
from assistant.evaluation.truths import Absent, Kind, NumberIs

VOID = {"meta", "link", "br", "hr", "img", "line", "rect", "path"}


def result(
    outcome: Outcome, *, readable: bool = True, hints: tuple[str, ...] = (), megapixels: float = 2.0, absent: bool = False
) -> Result:
    truth = Absent() if absent else NumberIs("12.50")
    case = Case("x", Kind.TOTAL, "?", "en", lambda rng: (), truth, "x", readable=readable, problems=() if readable else ("blurred",))
    return Result(case, Judged(outcome, hints), (), readable, (), megapixels, {"total": 100.0 * megapixels})


def counted():
    return summary(
        [
            result(Outcome.EXACT),
            result(Outcome.WRONG_AND_CONFIDENT),
            result(Outcome.ABSTAINED, hints=("retake-blurred",)),
            result(Outcome.ABSTAINED, readable=False, hints=("retake-shaken",)),
            result(Outcome.ABSTAINED, readable=False, hints=("retake-dark",)),
            result(Outcome.ABSTAINED, absent=True, megapixels=12.0),
        ],
        1,
        Comparison(3, Reader("ours", 0.02, 0.01, 400.0), Reader("tesseract", 0.2, 0.1, 800.0)),
        ["print in thai letters"],
    )


def test_each_case_counts_where_it_belongs() -> None:
    found = counted()
    assert (found.total.exact.hits, found.total.exact.n) == (1, 3)
    assert (found.total.abstained.hits, found.total.abstained.n) == (3, 3)
    assert (found.total.wrong.hits, found.total.wrong.n) == (1, 6)
    assert (found.coach.unreadable_sent_back.hits, found.coach.readable_sent_back.hits) == (2, 1)
    assert (found.coach.right_hint.hits, found.coach.right_hint.n) == (1, 2)
    assert {one.step: one.n for one in found.large_times}["total"] == 1
    assert as_json(found)["reference"]["error_ratio"] == pytest.approx(0.1)


def test_the_page_is_well_formed_and_every_table_has_a_caption_and_headers() -> None:
    opened: list[str] = []
    counts: dict[str, int] = {}
    ids: list[str] = []
    pointed: list[str] = []

    class Reading(HTMLParser):
        def handle_starttag(self, tag, attrs):
            found = dict(attrs)
            counts[tag] = counts.get(tag, 0) + 1
            ids.extend([found["id"]] if "id" in found else [])
            pointed.extend((found.get("aria-labelledby") or "").split())
            if tag not in VOID:
                opened.append(tag)

        def handle_startendtag(self, tag, attrs):
            assert tag in VOID

        def handle_endtag(self, tag):
            assert opened.pop() == tag

    Reading().feed(page(counted()))
    assert opened == []
    assert len(ids) == len(set(ids))
    assert set(pointed) <= set(ids)
    assert counts["table"] == counts["caption"] == counts["thead"]


def test_errors_are_counted_in_order_and_line_by_line() -> None:
    assert reference.errors(["TOTAL", "12.50"], "TOTAL 12.50") == (0, 0)
    plain, by_line = reference.errors(["TOTAL", "12.50"], "12.50 TOTAL")
    assert by_line == 0 < plain
    assert reference.errors(["TOTAL"], "") == (5, 5)


@pytest.mark.timeout(900)
@pytest.mark.skipif(not can_draw(Script.LATIN), reason="Debian's fonts-dejavu-core and fonts-noto-core are not here")
def test_a_small_run_writes_everything(tmp_path: Path) -> None:
    out = io.StringIO()
    files = {name: tmp_path / name for name in ("eyes.json", "eyes.html", "failures.md")}
    call_command(
        "evaluate_eyes",
        limit=12,
        compare=1,
        shared=tmp_path,
        json=files["eyes.json"],
        html=files["eyes.html"],
        failures=files["failures.md"],
        keep_photos=tmp_path / "photos",
        stdout=out,
    )
    found = json.loads(files["eyes.json"].read_text(encoding="utf-8"))
    assert found["all"]["n"] == sum(found["outcomes"].values()) == 12
    assert "real photos, which are not here" in out.getvalue()
    assert found["all"]["exact"]["value"] > 0.5
    assert files["eyes.html"].read_text(encoding="utf-8").startswith("<!doctype html>")
    assert len(list((tmp_path / "photos").glob("*.jpg"))) >= 12
