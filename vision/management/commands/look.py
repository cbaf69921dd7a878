"""``manage.py look FILE``: what the server's own eyes see in a photo."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from vision.coach import hint
from vision.errors import PhotoError
from vision.intake import CleanPhoto, admit, open_clean
from vision.look import assess, glance, read
from vision.phrases import colour_name, light_sentences, phrases
from vision.types import Glance, Quality, Reading


class Command(BaseCommand):
    help = "Prints the text, codes, things, colours, light, faces, undress and quality of one photo."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("photo", type=Path)
        parser.add_argument("--json", action="store_true", help="one JSON object instead of words")
        parser.add_argument("--language", default="en", help="of the words and the hint")

    def handle(self, *args: Any, photo: Path, language: str, **options: Any) -> None:
        try:
            clean = admit(photo.read_bytes())
        except OSError as error:
            raise CommandError(f"{photo}: {error.strerror}") from error
        except PhotoError as error:
            self.stderr.write(phrases.say(error.phrase(), language, **error.arguments))
            sys.exit(1)
        image = open_clean(clean.jpeg)
        seen, text = glance(image), read(image)
        quality = assess(seen, text)
        if options["json"]:
            self.stdout.write(json.dumps(_as_json(clean, seen, text, quality, language), ensure_ascii=False))
        else:
            self.stdout.write("\n".join(_in_words(seen, text, quality, language)))


def _as_json(clean: CleanPhoto, seen: Glance, text: Reading, quality: Quality, language: str) -> dict[str, Any]:
    """Null where it could not look; an empty list where there was nothing."""
    lines, codes, faces, things = text.lines, seen.codes, seen.faces, seen.things
    return {
        "text_lines": None if lines is None else [line.text for line in lines],
        "text_confidence": None if lines is None else [line.confidence for line in lines],
        "codes": None if codes is None else [{"symbology": code.symbology, "text": code.text, "box": code.box} for code in codes],
        "things": None if things is None else [{"name": t.name, "confidence": t.confidence, "box": t.box} for t in things],
        "colours": [{"name": colour_name(c.name, language), "share": c.share, "rgb": c.rgb} for c in seen.colours],
        "light": seen.light.model_dump(mode="json"),
        "faces": None if faces is None else [face.box for face in faces],
        "undressed": seen.undressed,
        "quality": {
            "usable": quality.usable,
            "problems": [problem.value for problem in quality.problems],
            "hint": hint(quality, language),
            "measures": quality.measures,
        },
        "size": clean.size,
        "source_type": clean.source_type,
        "timings_ms": {f"{name}_{part}": ms for name, each in (("glance", seen), ("read", text)) for part, ms in each.timings_ms.items()},
    }


def _in_words(seen: Glance, text: Reading, quality: Quality, language: str) -> list[str]:
    nothing, blind = "none", "could not look"
    lines = [f"  {line.text}  ({line.confidence:.0%})" for line in text.lines or ()]
    codes = ", ".join(f"{code.symbology} {code.text}" for code in seen.codes or ())
    things = ", ".join(f"{thing.name} {thing.confidence:.0%}" for thing in seen.things or ())
    faces = len(seen.faces) if seen.faces is not None else blind
    undressed = f"{seen.undressed:.0%}" if seen.undressed is not None else blind
    return [
        f"Text: {blind if text.lines is None else '' if lines else nothing}".rstrip(),
        *lines,
        f"Codes: {blind if seen.codes is None else codes or nothing}",
        f"Things: {blind if seen.things is None else things or nothing}",
        "Colours: " + (", ".join(f"{colour_name(c.name, language)} {c.share:.0%}" for c in seen.colours) or nothing),
        "Light: " + " ".join(light_sentences(seen.light, language)),
        f"Faces: {faces}",
        f"Undressed: {undressed}",
        f"Usable: {'yes' if quality.usable else 'no'}",
        *filter(None, [hint(quality, language)]),
    ]
