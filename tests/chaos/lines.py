"""kill -9 at every line: a question is answered by a process that kills itself at one chosen line of our own code, then by another that
takes over when the lease has run out. Whatever the line, the person has heard exactly what they would have heard without it.

    python -m tests.chaos.lines [--most 100] [--seed 1]

The lines are those that the answering thread really runs, in the order in which it runs them: every line at its first and at its last
time. One in four successors is killed at a random line, too. On PostgreSQL of its own where that is installed, else on SQLite.
"""

import argparse
import json
import os
import random
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

from tests.rig import shelf
from tests.rig.phones import photo
from tests.rig.postgres import Postgres, programs
from tests.served import ROOT

#: Whatever reads or writes rows, or decides what is said next. (What only works something out is as good as one line.)
WATCHED = tuple(
    str(ROOT / path)
    for path in (
        "assistant/services/",
        *(
            f"assistant/pipeline/{name}.py"
            for name in ("run", "asking", "photos", "prompt", "seam", "senses", "speaking", "stream", "voicing")
        ),
        "common/connections.py",
        "common/live.py",
        "safety/services.py",
    )
)
#: The process that is not to die.
NEVER = 1_000_000
#: Where a gate could not check something in time, the machine was too busy to tell anything, and the trial is made again.
TRIALS = 3
KILLED = -signal.SIGKILL

Heard = list[tuple[int, str, str]]


def main() -> int:
    arguments = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("told to stop"))  # so that what was started is stopped too
    with ExitStack() as stack:
        scratch = stack.enter_context(tempfile.TemporaryDirectory(prefix="sightline-lines-"))
        os.environ |= {"DJANGO_SETTINGS_MODULE": "config.settings", "SIGHTLINE_VAR_DIR": scratch, "LOG_LEVEL": "WARNING"}
        if programs() is not None and not arguments.sqlite:
            os.environ["DATABASE_URL"] = stack.enter_context(Postgres(fsync="off")).url
        return _Trial(Path(scratch), random.Random(arguments.seed)).every_line(arguments.most)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos.lines")
    parser.add_argument("--most", type=int, default=100, help="try so many lines of each answer, chosen at random; 0: all (hours)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sqlite", action="store_true")
    return parser.parse_args()


class _Trial:
    def __init__(self, scratch: Path, dice: random.Random) -> None:
        import django

        django.setup()
        from django.conf import settings
        from django.core.management import call_command

        from accounts.models import Person
        from assistant.services.media import photo_add, photo_clean
        from assistant.services.warming import gates_warm

        settings.DATABASES["default"]["OPTIONS"].pop("pool", None)  # its threads would not live on in a child
        call_command("migrate", verbosity=0)
        gates_warm()
        self.told, self.log = scratch / "told", scratch / "log"
        self.dice = dice
        self.person = Person.objects.create_user("somebody")
        self.photo = photo_add(self.person, photo_clean(photo()), look_now=False)
        self.wrong: list[str] = []

    def every_line(self, most: int) -> int:
        """Prints what was tried; 1 where anything went otherwise than without a death."""
        tried = 0
        for name, (answer, cuts_after, with_photo) in ANSWERS.items():
            tools = _tools(answer, cuts_after)
            self._answered(tools, with_photo)  # the photo is looked at once
            wanted, lines = self._answered(tools, with_photo)
            chosen = _first_and_last(lines)
            chosen = sorted(self.dice.sample(chosen, min(most, len(chosen)))) if most else chosen
            for moment in chosen:
                self._try(name, tools, with_photo, wanted, lines, moment)
            tried += len(chosen)
            print(f"{name}: {len(wanted)} sentences, {len(lines)} lines run, killed at {len(chosen)} of them", flush=True)
        print(*self.wrong, f"{tried} deaths, {len(self.wrong)} wrong", sep="\n")
        return 1 if self.wrong else 0

    def _answered(self, tools: Any, with_photo: bool) -> tuple[Heard, list[str]]:
        """What is heard without any death, and every line that was run."""
        for _ in range(TRIALS):
            question = self._ask(with_photo)
            if self._in_a_process(question, tools, NEVER) == 0 and _was_checked(question):
                return _heard(question), json.loads(self.told.read_text())
        raise SystemExit(f"the answer fails without any death:\n{self.log.read_text()[-3000:]}")

    def _try(self, name: str, tools: Any, with_photo: bool, wanted: Heard, lines: list[str], moment: int) -> None:
        for _ in range(TRIALS):
            question, wrong = self._tried(tools, with_photo, wanted, len(lines), moment)
            if not wrong:
                return
            if _was_checked(question):
                break
        self.wrong.append(f"{name} at {lines[moment]}: {wrong}\n{self.log.read_text()[-2000:]}")

    def _tried(self, tools: Any, with_photo: bool, wanted: Heard, lines: int, moment: int) -> tuple[Any, str]:
        """The question, and what went wrong with it."""
        self.log.write_text("")
        question = self._ask(with_photo)
        first = self._in_a_process(question, tools, moment)
        second = self._in_a_process(question, tools, self.dice.randrange(lines)) if self.dice.random() < 0.25 else 0
        last = self._in_a_process(question, tools, NEVER)
        if first not in (0, KILLED) or second not in (0, KILLED) or last != 0:
            return question, f"ended with {first}, {second}, {last}"
        heard = _heard(question)
        return question, "" if heard == wanted else f"after {first}, {second}, {last} was heard: {heard}"

    def _ask(self, with_photo: bool) -> Any:
        from assistant.models import Conversation, Question, QuestionPhoto

        conversation = Conversation.objects.create(person=self.person)
        question = Question.objects.create(
            person=self.person, conversation=conversation, text=shelf.question(NUMBER), typed=True, photos_asked=int(with_photo)
        )
        if with_photo:
            QuestionPhoto.objects.create(question=question, photo=self.photo, number=1)
        return question

    def _in_a_process(self, question: Any, tools: Any, moment: int) -> int:
        """Has a new process answer, which dies at its ``moment``-th line. Its status; negative: the signal that ended it."""
        from django.db import connections

        _lease_runs_out(question)
        connections.close_all()
        child = os.fork()
        if child == 0:
            status = 70
            with self.log.open("ab") as log:
                os.dup2(log.fileno(), sys.stderr.fileno())
            try:
                status = self._answer_and_die(question.pk, tools, moment)
            finally:
                os._exit(status)
        _, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status)

    def _answer_and_die(self, question_id: Any, tools: Any, moment: int) -> int:
        from assistant.services.answering import question_answer
        from safety.engine.deadline import Runner

        tools.gate._runner = Runner()  # the parent's threads, in which its detectors ran, do not live in its child
        lines: list[str] = []

        def line(frame: FrameType, event: str, _: Any) -> Callable[..., Any]:
            if event == "line":
                if len(lines) == moment:
                    os.kill(os.getpid(), signal.SIGKILL)
                lines.append(f"{frame.f_code.co_filename.removeprefix(f'{ROOT}/')}:{frame.f_lineno}")
            return line

        sys.settrace(lambda frame, event, argument: line if _is_watched(frame.f_code.co_filename) else None)
        finished = question_answer(question_id, tools)
        sys.settrace(None)
        self.told.write_text(json.dumps(lines))
        return 0 if finished or moment < NEVER or _is_finished(question_id) else 71


@cache
def _is_watched(file: str) -> bool:
    return file.startswith(WATCHED)


NUMBER = 12345
_TALE = shelf.answer(NUMBER)
#: What the provider says, where it breaks off, and whether it is asked about a photo.
ANSWERS: dict[str, tuple[str, int | None, bool]] = {
    "an answer": (" ".join(_TALE[:3]), None, False),
    "an answer about a photo, part of it held": (" ".join([_TALE[0], shelf.UNSAFE[0], _TALE[1], shelf.UNSAFE[3]]), None, True),
    "an answer that is cut off": (" ".join(_TALE), 150, False),
}


def _tools(answer: str, cuts_after: int | None) -> Any:
    from assistant.pipeline.tools import tools_from_settings
    from assistant.providers.scripted import ScriptedConfig, ScriptedProvider
    from safety.current import current_gate

    tools = tools_from_settings(gate=current_gate())
    provider = ScriptedProvider(ScriptedConfig(answer=answer, fragment=40, cuts_after=cuts_after))
    return replace(tools, providers=(provider, *(each for each in tools.providers if not each.is_remote)))


def _first_and_last(lines: list[str]) -> list[int]:
    first, last = {}, {}
    for number, line in enumerate(lines):
        first.setdefault(line, number)
        last[line] = number
    return sorted({*first.values(), *last.values()})


def _heard(question: Any) -> Heard:
    return list(question.sentences.order_by("sequence").values_list("sequence", "kind", "text"))


def _was_checked(question: Any) -> bool:
    from safety.models import Decision

    return not Decision.objects.filter(subject_id=question.pk).exclude(failures=[]).exists()


def _is_finished(question_id: Any) -> bool:
    from assistant.models import FINISHED, Question

    return Question.objects.filter(pk=question_id, state__in=FINISHED).exists()


def _lease_runs_out(question: Any) -> None:
    from django.utils import timezone

    type(question).objects.filter(pk=question.pk, lease_until__isnull=False).update(lease_until=timezone.now())


if __name__ == "__main__":
    sys.exit(main())
