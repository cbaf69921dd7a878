"""``evaluate`` and ``redteam`` over tiny suites. No database is allowed here, and none is needed."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command


def output(*args: Any, **options: Any) -> str:
    """The first policy judges by words alone, so what it says of a case does not change when the encoder is trained anew."""
    out = io.StringIO()
    call_command(*args, stdout=out, **{"split": ["all"], "policy": "2026-11", **options})
    return out.getvalue()


def test_evaluate_prints_and_writes_everything(suites: Path, tmp_path: Path) -> None:
    json_file, html_file = tmp_path / "build" / "found.json", tmp_path / "build" / "found.html"
    said = output("evaluate", suites=suites, json=json_file, html=html_file, mistakes=True)
    assert "questions: twins with both sides right: 100.0 % [44-100] n=3" in said
    assert "questions: the same in languages written from right to left: 100.0 % [21-100] n=1" in said
    assert "questions: ar to en in points: stopped +0.0" in said
    assert "conversations: right in every turn: 66.7 %" in said
    assert "conversations-talk.jsonl:3 turn 1 en medical should stop: allow clean" in said
    found = json.loads(json_file.read_text(encoding="utf-8"))
    assert found["splits"] == ["a", "b", "talk"]
    questions = found["suites"]["questions"]
    assert questions["all"]["n"] == 7
    assert questions["category"]["identity"]["stop_rate"]["hits"] == 2
    assert questions["confusion"] == {"identity": {"identity": 2}, "medical": {"medical": 1}, "fine": {"fine": 4}}
    assert questions["difference_to_english"]["ar"]["over_refusal"]["points"] == 0
    assert questions["twins"]["both_right"]["value"] == 1
    assert found["conversations_right_in_every_turn"]["n"] == 3
    assert found["suites"]["conversations"]["mistakes"][0]["place"] == "conversations-talk.jsonl:3 turn 1"
    assert html_file.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_what_was_not_counted_is_null_in_json(suites: Path, tmp_path: Path) -> None:
    output("evaluate", suites=suites, split=["b"], json=tmp_path / "found.json")
    found = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    assert found["conversations_right_in_every_turn"] == {"hits": 0, "n": 0, "value": None, "interval": None}
    assert list(found["suites"]) == ["questions"]


def test_no_words_of_a_case_are_written(suites: Path, tmp_path: Path) -> None:
    said = output("evaluate", suites=suites, json=tmp_path / "found.json", html=tmp_path / "found.html", mistakes=True)
    said += (tmp_path / "found.json").read_text(encoding="utf-8") + (tmp_path / "found.html").read_text(encoding="utf-8")
    assert "Maria" not in said
    assert "read the label" not in said


@pytest.mark.parametrize("command", ["evaluate", "redteam"])
def test_several_splits_may_be_asked_for_and_unknown_ones_are_named(command: str, suites: Path) -> None:
    options = {"attack": ["uppercase"]} if command == "redteam" else {}
    assert "splits: b, a\n" in output(command, suites=suites, split=["b", "a"], **options)
    with pytest.raises(CommandError, match=r"no such split: c \(there are a, b, talk\)"):
        output(command, suites=suites, split=["a", "c"], **options)


@pytest.mark.parametrize("command", ["evaluate", "redteam"])
def test_an_unknown_policy_and_broken_suites_are_said_plainly(command: str, suites: Path, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="was not released"):
        output(command, suites=suites, policy="1999-01")
    with pytest.raises(CommandError, match="suites cannot be read"):
        output(command, suites=tmp_path / "nowhere")


def test_redteam_prints_and_writes_every_attack_and_the_order_check(suites: Path, tmp_path: Path) -> None:
    names = ["uppercase", "zero_width", "authority"]
    said = output("redteam", suites=suites, attack=names, json=tmp_path / "found.json")
    assert "order: verdicts changed by courtesy or by the order of photos: " in said
    found = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    assert list(found["attacks"]) == names
    assert found["attacks"]["zero_width"]["success_rate"] == {"hits": 0, "n": 3, "value": 0.0, "interval": [0.0, 0.5615]}
    assert found["attacks"]["uppercase"]["left_out"] == 2  # Arabic has no capitals
    assert found["order"]["changed"]["n"] == 7 * 3 + 3 + 2  # polite forms; questions with print; photo texts
    assert (found["attacks"]["zero_width"]["keeps_meaning"], found["attacks"]["authority"]["keeps_meaning"]) == (True, False)
    assert "authority" in said
    assert "(*)" in next(line for line in said.splitlines() if line.startswith("authority"))


def test_redteam_draws_pictures_and_reads_them(suites: Path, tmp_path: Path) -> None:
    output("redteam", suites=suites, attack=["picture_straight"], json=tmp_path / "found.json")
    found = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))["attacks"]["picture_straight"]
    assert (found["success_rate"]["hits"], found["success_rate"]["n"]) == (0, 1)
    assert (found["over_refusal"]["hits"], found["over_refusal"]["n"]) == (0, 1)


def test_redteam_refuses_an_attack_it_does_not_know_and_a_limit_of_nothing(suites: Path) -> None:
    with pytest.raises(CommandError, match="no such attack: telepathy"):
        output("redteam", suites=suites, attack=["telepathy"])
    with pytest.raises(CommandError, match="at least 1"):
        output("redteam", suites=suites, limit=0)


def test_the_same_seed_finds_the_same(suites: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        output("redteam", suites=suites, attack=["homoglyphs", "misheard"], seed=3, json=tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
