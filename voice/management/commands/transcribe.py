"""Hear one recording: ``manage.py transcribe question.m4a [--json] [--language xx] [--transcriber name]``.

A recording that cannot be heard: the sentence that its sender would hear goes to stderr, and the exit status is 1.
"""

import json
from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from common.errors import SightlineError
from common.languages import spoken
from voice.audio import MAX_BYTES, decode
from voice.errors import PHRASES
from voice.hearing import hear
from voice.transcribers.registry import BadTranscriberSetting, make, names
from voice.types import Transcript


class Command(BaseCommand):
    help = "Prints what is said in a recording."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("recording", type=Path)
        parser.add_argument("--json", action="store_true", help="one JSON object instead of words")
        parser.add_argument("--language", help="the language that is spoken; detected when not given")
        parser.add_argument("--transcriber", choices=names(), default=settings.VOICE_TRANSCRIBER)

    def handle(self, *args: Any, **options: Any) -> None:
        name = options["transcriber"]
        language = options["language"]
        try:
            recording = _read(options["recording"])
            transcriber = make(name, settings.VOICE_OPTIONS.get(name, {}))
            transcript = hear(decode(recording), language, transcriber=transcriber)
        except OSError as error:
            raise CommandError(f"{options['recording']}: {error.strerror}") from error
        except BadTranscriberSetting as error:
            raise CommandError(str(error)) from error
        except SightlineError as error:
            self.stderr.write(PHRASES.say(error.phrase(), language, **error.arguments))
            raise SystemExit(1) from error
        self.stdout.write(json.dumps(asdict(transcript), ensure_ascii=False) if options["json"] else _for_people(transcript, language))


def _read(path: Path) -> bytes:
    """At most one byte more than is taken: enough for ``decode`` to refuse a huge file that was never read whole."""
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _for_people(transcript: Transcript, language: str | None) -> str:
    if not transcript.speech_detected:
        return PHRASES.say("no-question-heard", spoken(language))
    return f"{transcript.text}\n({transcript.language}, {transcript.confidence:.0%} sure, {transcript.duration_s:.1f} s)"
