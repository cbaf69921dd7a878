"""Real photos beside the drawn ones, from a directory that is no part of the project: ``photos.jsonl`` and the files it names."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageOps

from assistant.evaluation.cases import Case
from assistant.evaluation.fonts import Script
from assistant.evaluation.photos import Photo, Printed
from assistant.evaluation.questions import asked
from assistant.evaluation.truths import AllPrint, Kind, NumberIs, Truth, Unknown

_LISTED = "photos.jsonl"
_SCRIPTS = {"th": Script.THAI, "zh": Script.CHINESE, "ja": Script.JAPANESE}


def cases(directory: Path, seed: int) -> Iterator[Case]:
    """What the rows allow to ask; nothing where the list is absent. Raises ValueError for a list that is none."""
    listed = directory / _LISTED
    if not listed.exists():
        return
    for line in listed.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for kind, truth in _asked_of(row):
            readable = row.get("quality") != "unreadable"
            name = f"real-{Path(row['file']).stem}-{kind.value}"
            yield Case(
                name=name,
                kind=kind,
                question=asked(kind, "en", random.Random(f"{name} {seed}")),
                language="en",
                draw=Real(directory / row["file"], row.get("expected_text") or ""),
                truth=truth,
                seed=name,
                script=_SCRIPTS.get(row.get("text_lang") or "", Script.LATIN),
                print_language=_print_language(row),
                readable=readable,
                is_real=True,
                knows_print=bool(row.get("expected_text")),
            )


def _asked_of(row: dict[str, Any]) -> Iterator[tuple[Kind, Truth]]:
    if row["kind"] == "receipts":
        yield Kind.READ, AllPrint()
        if total := (row.get("key_fields") or {}).get("total"):
            yield Kind.TOTAL, NumberIs(str(total))
    elif row["kind"] == "readable_text" and row.get("expected_text"):
        yield Kind.READ, AllPrint()
    elif row["kind"] == "blind_user_photos":
        yield Kind.READ, Unknown()


def _print_language(row: dict[str, Any]) -> str:
    return "en" if row["kind"] == "receipts" else str(row.get("text_lang") or "")


@dataclass(frozen=True)
class Real:
    """A file, upright; its print without places."""

    path: Path
    text: str

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        with Image.open(self.path) as image:
            rgb = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
        lines = [line.strip() for line in self.text.split(" | ") if line.strip()]
        return (Photo(rgb, tuple(Printed(line, np.zeros((4, 2)), 0.0) for line in lines)),)
