"""``manage.py judge``: the gates over a file of cases, one JSON object a line. Needs no database."""

import json
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from safety.engine.gate import Gate, default_gate
from safety.engine.policy import PolicyError
from safety.engine.types import QuestionCase, SentenceCase
from safety.evaluation.cases import CaseError, PhotoTextCase, case_of


class Command(BaseCommand):
    help = "Judge questions, answer sentences and photo texts from a JSON-lines file."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--cases", required=True, type=Path, help="one case a line; see docs/safety.md")
        parser.add_argument("--out", required=True, type=Path, help="one judgement a line, in the same order")
        parser.add_argument("--policy", default="", help="a released policy version (default: the newest)")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            gate = default_gate(options["policy"])
            lines = options["cases"].read_bytes().splitlines()
            gate.warm_up()  # so that "ms" is what a running server takes
        except (PolicyError, OSError) as error:
            raise CommandError(str(error)) from error
        broken = 0
        with options["out"].open("w", encoding="utf-8") as out:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    judged = judged_line(gate, line, number)
                    broken += "error" in judged
                    out.write(json.dumps(judged, ensure_ascii=False) + "\n")
        if broken:
            raise CommandError(f'{broken} of the lines could not be judged; see their "error"')


def judged_line(gate: Gate, line: bytes, number: int) -> dict[str, Any]:
    """The output object of one input line; an object with "error" where the line is no case."""
    identifier: Any = None
    try:
        row = json.loads(line)
        identifier = row.get("id") if isinstance(row, dict) else None
        case = case_of(row)
    except (CaseError, ValueError) as error:
        return {"id": identifier, "line": number, "error": str(error)}
    started = time.perf_counter()
    found = _judged(gate, case)
    return {"id": identifier, **found, "ms": round((time.perf_counter() - started) * 1000, 3)}


def _judged(gate: Gate, case: QuestionCase | SentenceCase | PhotoTextCase) -> dict[str, Any]:
    match case:
        case QuestionCase():
            question = gate.judge_question(case)
            return {"verdict": question.verdict.value, "categories": list(question.categories), "scores": question.scores}
        case SentenceCase():
            sentence = gate.judge_sentence(case)
            return {"release": sentence.release, "categories": list(sentence.categories)}
        case PhotoTextCase():
            return {"injection": gate.judge_photo_text(case.text).injection}
