"""Asks from the command line, the whole way through both barriers, without a database."""

import json
import mimetypes
import sys
from argparse import ArgumentParser
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from assistant.pipeline.asked import Asked, AskedPhoto, Spoken
from assistant.pipeline.record import MemoryRecord
from assistant.pipeline.run import Outcome, run
from assistant.pipeline.tools import tools_from_settings
from assistant.services.questions import clean_text
from common.errors import SightlineError
from common.phrases import error_sentence
from vision.types import Region


class Command(BaseCommand):
    help = "Asks a question about photos, by voice or in words; prints each sentence as it passes the answer gate."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--photo", action="append", default=[], type=Path, help="a photo; may be repeated, in order")
        parser.add_argument("--voice", type=Path, help="a recorded question")
        parser.add_argument("--text", default="", help="a typed question")
        parser.add_argument("--language", help="answer in this language (a code such as es)")
        parser.add_argument("--region", help="the circled part of the first photo, as fractions: x,y,width,height")
        parser.add_argument("--provider", default="", help="embedded, openai_api, openai_compatible or scripted")
        parser.add_argument("--length", default="normal", choices=("short", "normal", "long"))
        parser.add_argument("--json", action="store_true", help="print one JSON object instead")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            asked = _asked(options)
            tools = tools_from_settings(provider=options["provider"])
        except SightlineError as error:
            raise CommandError(error_sentence(error, options["language"])) from error
        except (OSError, ValueError) as error:
            raise CommandError(str(error)) from error
        record = MemoryRecord(on_sentence=(lambda sentence: None) if options["json"] else self._say)
        outcome = run(asked, record, tools)
        if options["json"]:
            self.stdout.write(json.dumps(_report(record, outcome), ensure_ascii=False, indent=2))

    def _say(self, sentence: Spoken) -> None:
        self.stdout.write(sentence.text)
        sys.stdout.flush()


def _asked(options: dict[str, Any]) -> Asked:
    """Raises PhotoError or ClipError as the API would, OSError for a missing file, ValueError for a region that is none."""
    voice: Path | None = options["voice"]
    region = _region(options["region"])
    photos = [_clean(path) for path in options["photo"]]
    return Asked(
        text=clean_text(options["text"]),
        clip=partial(bytes, _checked(voice)) if voice else None,
        photos=tuple(
            AskedPhoto(number, partial(bytes, jpeg), region if number == 1 else None) for number, jpeg in enumerate(photos, start=1)
        ),
        language=options["language"],
        length=options["length"],
    )


def _clean(path: Path) -> bytes:
    from vision.intake import admit

    return admit(path.read_bytes(), mimetypes.guess_type(path)[0], max_bytes=settings.PHOTO_MAX_BYTES).jpeg


def _checked(path: Path) -> bytes:
    from voice.audio import decode

    data = path.read_bytes()
    decode(data, max_bytes=settings.CLIP_MAX_BYTES)
    return data


def _region(text: str | None) -> Region | None:
    if not text:
        return None
    x, y, width, height = (float(part) for part in text.split(","))
    return Region(x=x, y=y, width=width, height=height)


def _report(record: MemoryRecord, outcome: Outcome) -> dict[str, Any]:
    heard = record.heard.text if record.heard else (record.question.text if record.question else "")
    return {
        "transcript": heard,
        "language": outcome.language,
        "verdict": outcome.verdict.value if outcome.verdict else None,
        "categories": list(outcome.categories),
        "sentences": [asdict(sentence) for sentence in record.sentences],
        "failure": outcome.failure,
        "offer_human": outcome.offers_human,
        "provider": outcome.provider,
        "timings_ms": outcome.timings_ms,
    }
