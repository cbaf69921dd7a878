"""``manage.py evaluate_eyes``: drawn photos with questions through our own eyes and the whole pipeline. Needs no database."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from assistant.evaluation import reference, shared
from assistant.evaluation.cases import Case, all_cases
from assistant.evaluation.families.other_scripts import left_out as scripts_left_out
from assistant.evaluation.judging import Outcome
from assistant.evaluation.page import COACH_WORDS, STEP_WORDS, cells, page
from assistant.evaluation.run import Result, own_eyes, results
from assistant.evaluation.summary import Coach, Row, Summary, Times, as_json, summary
from assistant.evaluation.truths import Kind
from assistant.pipeline.tools import OWN, tools_from_settings

_COMPARED = 24  # photos


class Command(BaseCommand):
    help = "Measure our own eyes: exact answers, kind abstentions, wrong and confident ones, hints, times; beside Tesseract."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--seed", type=int, default=1, help="another seed draws other photos and words other questions")
        parser.add_argument("--limit", type=int, help="only the first so many cases; they are a mix of everything")
        parser.add_argument("--kind", choices=[kind.value for kind in Kind], help="only questions of this kind")
        parser.add_argument("--shared", type=Path, help="a directory with photos.jsonl and real photos")
        parser.add_argument("--compare", type=int, default=_COMPARED, help="on how many photos to compare with Tesseract; 0 for none")
        parser.add_argument("--json", type=Path, help="write everything that was counted here")
        parser.add_argument("--html", type=Path, help="write the report as one page here")
        parser.add_argument("--failures", type=Path, help="write every case that did not come out exact, with what was said")
        parser.add_argument("--keep-photos", type=Path, metavar="DIR", help="write every photo there, to be looked at")

    def handle(self, *args: Any, **options: Any) -> None:
        tools = own_eyes(tools_from_settings(provider=OWN))
        cases, left_out = _chosen(options)
        keep = options["keep_photos"]
        done: list[Result] = []
        for one in results(cases, tools, lambda *photo: _kept(keep, *photo) if keep else None):
            done.append(one)
            self._progress(len(done), len(cases))
        comparison = None
        if options["compare"] and reference.is_here():
            comparison = reference.compared(reference.readable_photos(cases, options["compare"]))
        elif options["compare"]:
            left_out.append("the comparison with Tesseract, which is not installed here")
        found = summary(done, options["seed"], comparison, left_out)
        for line in printed(found):
            self.stdout.write(line)
        if options["json"]:
            _write(options["json"], json.dumps(as_json(found), ensure_ascii=False, indent=2, allow_nan=False) + "\n")
        if options["html"]:
            _write(options["html"], page(found))
        if options["failures"]:
            _write(options["failures"], "\n".join(failure for one in done if (failure := _failure(one))) + "\n")

    def _progress(self, done: int, total: int) -> None:
        if sys.stderr.isatty():
            self.stderr.write(f"\r{done} of {total}", ending="")


def _chosen(options: dict[str, Any]) -> tuple[list[Case], list[str]]:
    """The cases, and in words what had to be left out."""
    cases = [case for case in all_cases(options["seed"]) if options["kind"] in {None, case.kind.value}][: options["limit"]]
    left_out = [f"print in {script} letters, for which there is no font here" for script in scripts_left_out()]
    if options["shared"]:
        real = list(shared.cases(options["shared"], options["seed"]))
        if not real:
            left_out.append("real photos, which are not here")
        cases += real
    return cases, left_out


def printed(found: Summary) -> Iterator[str]:
    yield f"seed {found.seed}: {found.total.n} drawn cases; " + ", ".join(
        f"{name} {count}" for name, count in found.outcomes.items() if count
    )
    for title, rows in (("kind", found.kinds), ("script", found.scripts), ("damage", found.damages)):
        yield f"\n{title:<24} {'n':>4}  {'exact':<24} {'with doubt':<22} {'silent where it must':<24} wrong and confident"
        yield from (_line(row) for row in rows)
    yield from (_line(row) for row in (found.total, *((found.real,) if found.real else ())))
    yield from _coached("drawn photos", found.coach)
    if found.real_coach:
        yield from _coached("real photos", found.real_coach)
    yield from _timed("up to 8 megapixels", found.times)
    yield from _timed("12 megapixels", found.large_times)
    if one := found.comparison:
        yield f"\ncharacter errors on {one.photos} photos, line by line (in reading order), and median time"
        for script, *readers in (("all", one.own, one.other), *one.scripts):
            for reader in readers:
                yield f"{script:<12} {reader.name:<12} {100 * reader.line_cer:.1f} % ({100 * reader.cer:.1f} %)  {reader.p50_ms:.0f} ms"
        yield f"ours by the other's: errors {one.error_ratio:.2f}, time {one.time_ratio:.2f}"
    yield from (f"left out: {what}" for what in found.left_out)


def _line(row: Row) -> str:
    group, n, exact, doubt, silent, wrong = cells(row)
    return f"{group:<24} {n:>4}  {exact:<24} {doubt:<22} {silent:<24} {wrong}"


def _coached(title: str, coach: Coach) -> Iterator[str]:
    yield f"\n{title}"
    for name, words in COACH_WORDS.items():
        yield f"{words:<72} {getattr(coach, name)}"


def _timed(title: str, times: Sequence[Times]) -> Iterator[str]:
    yield f"\n{title}: median / p95"
    for one in times:
        if one.n:
            yield f"{STEP_WORDS[one.step]:<24} {one.p50_ms:.0f} / {one.p95_ms:.0f} ms, n={one.n}"


def _failure(one: Result) -> str:
    if one.judged.outcome is Outcome.EXACT:
        return ""
    case, problems, hints = one.case, ", ".join(one.problems) or "none", ", ".join(one.judged.hints) or "none"
    lines = [
        f"## {case.name}: {one.judged.outcome.value}",
        f"damage {case.damage or 'none'}; readable {case.readable}; problems {problems}; hints {hints}",
        f"asked: {case.question}",
        f"truth: {case.truth}",
    ]
    lines += [f"- {kind}: {text}{'  <- wrong' if _was_wrong(text, one.judged.wrong) else ''}" for kind, text in one.sentences]
    return "\n".join(lines) + "\n"


def _was_wrong(text: str, wrong: Sequence[str]) -> bool:
    return any(text.endswith(sentence) for sentence in wrong)


def _kept(directory: Path, case: Case, number: int, jpeg: bytes) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    (directory / f"{case.name}-{number}.jpg").write_bytes(jpeg)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
