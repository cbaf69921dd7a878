"""Hearing and seeing "elsewhere", without the machines for it: ``celery -A tests.bench_load.elsewhere worker -Q seeing,hearing``.

The worker is the real one: it takes the real jobs and stores real rows under the real leases. Only the eyes and ears themselves are
canned: every photo shows the label of ``scenes``, every recording asks one of its questions. So what is measured beside it is what
one box carries when other boxes look and listen, never how well or fast they do.
"""

import random
from typing import Any

import vision.look
from config.celery import app as app
from tests.bench_load.scenes import PRINT, QUESTIONS
from vision.types import Colour, Glance, Light, Quality, Reading, TextLine
from voice.transcribers.scripted import ScriptedConfig, ScriptedTranscriber


def glance(image: Any) -> Glance:
    return Glance(
        size=image.size,
        faces=(),
        undressed=0.01,
        codes=(),
        things=(),
        colours=(Colour(name="white", share=0.5, rgb=(245, 244, 240)), Colour(name="brown", share=0.4, rgb=(150, 110, 80))),
        light=Light(level="normal", mean=0.6),
        quality=Quality(usable=True),
    )


def read(image: Any, region: Any = None) -> Reading:
    width, height = image.size
    lines = tuple(
        TextLine(text=text, box=(int(0.26 * width), int((0.2 + 0.12 * line) * height), int(0.4 * width), 60), confidence=0.98, weakest=0.9)
        for line, text in enumerate(PRINT)
    )
    return Reading(lines=lines, quality=Quality(usable=True))


def _hear(self: ScriptedTranscriber, audio: Any, language: str | None, hint: Any = ()) -> Any:
    from voice.types import Transcript

    return Transcript(random.choice(QUESTIONS), "en", 0.9, True, audio.duration_s)


vision.look.glance = glance
vision.look.read = read
ScriptedTranscriber.transcribe = _hear  # type: ignore[method-assign]
__all__ = ["ScriptedConfig", "app"]
