"""What the parts cost, as ratios and differences measured side by side in one run (``make bench``).

Machines are noisy, so every figure stands beside its baseline from the same run, and repeated runs alternate between the two.
Recorded speech is taken from ``--speech`` (a recording of at least five seconds); without it the hearing figures are left out.
"""

import argparse
import io
import statistics
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import django
import numpy as np

REPEATS = 15
ANSWER = "This is a carton of oat milk. It stands on a wooden table. The label is white and blue. The date reads 12.03.2027. " * 3
QUESTIONS = (
    "What is this?",
    "When does it expire?",
    "What colour is it?",
    "Can you read the label to me please?",
    "Who is this?",
    "How many people are there?",
    "How much does it cost?",
    "Is the light on?",
)
DEFAULT_SPEECH = Path(__file__).resolve().parents[2] / "shared" / "data" / "speech" / "whisper_jfk.flac"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--speech", type=Path, default=DEFAULT_SPEECH)
    parser.add_argument("--repeats", type=int, default=REPEATS)
    arguments = parser.parse_args()
    django.setup()
    photo = twelve_megapixels()
    speech = five_seconds(arguments.speech.read_bytes()) if arguments.speech.is_file() else None
    warm(photo, speech)
    safety_overhead(photo, arguments.repeats)
    first_sentence(photo, arguments.repeats)
    coaching(photo, arguments.repeats)
    if speech is None:
        print(f"\nhearing: left out, there is no recording at {arguments.speech}")
        return
    side_by_side(photo, speech, max(3, arguments.repeats // 3))
    hearing(speech, max(3, arguments.repeats // 3))


def safety_overhead(photo: bytes, repeats: int) -> None:
    """All that stands between a remote provider and its listener once the photo is seen: the gates, the picture that may leave,
    the request, sentences, sayable text. Over listening to the provider bare."""
    from assistant.pipeline.asked import Asked, AskedPhoto
    from assistant.pipeline.record import MemoryRecord
    from assistant.pipeline.run import run
    from assistant.pipeline.tools import Tools
    from assistant.providers.base import AnswerRequest
    from assistant.providers.embedded import EmbeddedProvider
    from assistant.providers.scripted import ScriptedConfig, ScriptedProvider
    from safety.engine.gate import default_gate
    from voice.speech.segmenter import Segmenter
    from voice.transcribers.registry import make

    provider = ScriptedProvider(ScriptedConfig(answer=ANSWER, fragment=4, first_s=0.05))
    ears = make("scripted", {})
    tools = Tools(ears, ears, default_gate(), (provider, EmbeddedProvider()))
    seen = MemoryRecord()
    run(Asked("What is this?", photos=(AskedPhoto(1, lambda: photo),), language="en"), seen, tools)

    def bare(question: str) -> list[float]:
        began, times, segmenter = time.perf_counter(), [], Segmenter("en")
        for chunk in provider.stream(AnswerRequest(question, "en")):
            times += [time.perf_counter() - began for _ in segmenter.feed(chunk.text)]
        return times + [time.perf_counter() - began for _ in segmenter.finish()]

    def gated(question: str) -> list[float]:
        began, times = time.perf_counter(), []
        record = MemoryRecord(
            on_sentence=lambda _: times.append(time.perf_counter() - began), glances=dict(seen.glances), readings=dict(seen.readings)
        )
        run(Asked(question, photos=(AskedPhoto(1, lambda: photo),), language="en"), record, tools)
        return times

    first, later = [], []
    for number in range(repeats * 4):
        question = QUESTIONS[number % len(QUESTIONS)]
        plain, safe = bare(question), gated(question)
        first.append((safe[0] - plain[0]) * 1000)
        later.append((safe[-1] - safe[0]) / (len(safe) - 1) * 1000 - (plain[-1] - plain[0]) / (len(plain) - 1) * 1000)
    print("\nthe safety layer over the provider bare (photo already read)")
    print(f"  before the first sentence  p50 {percentile(first, 50):7.1f} ms   p95 {percentile(first, 95):7.1f} ms   goal p95 <= 150 ms")
    print(f"  each later sentence        p50 {percentile(later, 50):7.1f} ms   p95 {percentile(later, 95):7.1f} ms   goal        5 ms")


def first_sentence(photo: bytes, repeats: int) -> None:
    """A typed question about a 12-megapixel photo, embedded provider, warm."""
    from assistant.pipeline.asked import Asked, AskedPhoto
    from assistant.pipeline.record import MemoryRecord
    from assistant.pipeline.run import run
    from assistant.pipeline.tools import tools_from_settings

    tools = tools_from_settings(provider="embedded")

    def ask() -> float:
        outcome = run(Asked("When does it expire?", photos=(AskedPhoto(1, lambda: photo),), language="en"), MemoryRecord(), tools)
        return outcome.timings_ms["first_sentence"] / 1000

    times = [ask() for _ in range(repeats)]
    print("\na typed question about a 12-megapixel photo, embedded, warm")
    print(f"  to the first sentence      p50 {percentile(times, 50):7.2f} s    p95 {percentile(times, 95):7.2f} s    goal p50 <= 2.5 s")


def side_by_side(photo: bytes, speech: bytes, repeats: int) -> None:
    """Hearing and seeing at once, over the slower of the two alone."""
    from assistant.pipeline.asked import Asked, AskedPhoto
    from assistant.pipeline.record import MemoryRecord
    from assistant.pipeline.senses import Senses, Timings
    from assistant.pipeline.tools import tools_from_settings

    tools = tools_from_settings(provider="embedded")

    def sense(clip: bytes | None, photos: Sequence[bytes]) -> float:
        pictures = tuple(AskedPhoto(number, lambda data=data: data) for number, data in enumerate(photos, 1))
        began = time.perf_counter()
        senses = Senses(
            Asked(clip=(lambda: clip) if clip else None, photos=pictures, language="en"),
            MemoryRecord(),
            tools,
            Timings(),
        )
        if clip:
            senses.transcript()
        for picture in pictures:
            senses.glance(picture.number)
            senses.reading(picture.number)
        return time.perf_counter() - began

    ratios, alone = [], []
    for _ in range(repeats):
        hear, see, both = sense(speech, ()), sense(None, (photo,)), sense(speech, (photo,))
        ratios.append(both / max(hear, see))
        alone.append((hear, see, both))
    hear, see, both = (statistics.median(column) for column in zip(*alone, strict=True))
    print("\nhearing and seeing side by side")
    print(f"  hearing {hear:.2f} s   seeing {see:.2f} s   both {both:.2f} s")
    print(f"  both / slower alone {statistics.median(ratios):.2f}   goal <= 1.15")


def hearing(speech: bytes, repeats: int) -> None:
    """Five seconds of speech, warm: seconds of work per second of speech."""
    from assistant.pipeline.tools import tools_from_settings
    from voice.audio import decode
    from voice.hearing import hear

    transcriber = tools_from_settings().transcriber
    audio = decode(speech)
    times = [timed(lambda: hear(audio, "en", transcriber=transcriber)) for _ in range(repeats)]
    factor = statistics.median(times) / audio.duration_s
    print(
        f"\nhearing {audio.duration_s:.1f} s of speech, warm\n  work / speech              {factor:.2f}   goal < 1 (faster than real time)"
    )


def coaching(photo: bytes, repeats: int) -> None:
    """What the coach's own look at a stored photo takes, warm, beside the glance that it need not wait for."""
    from vision.coach import Need
    from vision.intake import open_clean
    from vision.look import glance
    from vision.quick import quick

    quick(open_clean(photo), Need.TEXT)
    print("\nthe coach on a 12-megapixel photo, ms")
    for need in (Need.TEXT, Need.CODE, Need.COLOUR):
        look_for = partial(quick, need=need)
        both = [(timed(lambda: look_for(open_clean(photo))), timed(lambda: glance(open_clean(photo)))) for _ in range(repeats)]  # noqa: B023
        look, seen = (statistics.median(column) * 1000 for column in zip(*both, strict=True))
        print(f"  {need.value:<7} {look:5.0f}   a glance {seen:5.0f}   goal < 300")


def five_seconds(recording: bytes) -> bytes:
    """The first five seconds of a recording, as a WAV file."""
    import wave

    from voice.audio import decode
    from voice.types import SAMPLE_RATE

    samples = decode(recording).samples[: 5 * SAMPLE_RATE]
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes((samples * 32767).astype("<i2").tobytes())
    return out.getvalue()


def warm(photo: bytes, speech: bytes | None) -> None:
    from assistant.pipeline.asked import Asked, AskedPhoto
    from assistant.pipeline.record import MemoryRecord
    from assistant.pipeline.run import run
    from assistant.pipeline.tools import tools_from_settings

    tools = tools_from_settings(provider="embedded")
    for _ in range(2):
        run(Asked("What is this?", photos=(AskedPhoto(1, lambda: photo),), language="en"), MemoryRecord(), tools)
        if speech:
            run(Asked(clip=lambda: speech, language="en"), MemoryRecord(), tools)


def twelve_megapixels() -> bytes:
    """A 4000 x 3000 photo of a label on a table, as a phone would send it."""
    from PIL import Image, ImageDraw, ImageFilter, ImageFont

    noise = np.random.default_rng(7).normal(0, 6, (3000, 4000, 3))
    table = np.clip(np.array([150, 110, 80]) + noise, 0, 255).astype(np.uint8)
    image = Image.fromarray(table)
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((900, 500, 3100, 2500), 60, fill=(245, 244, 240))
    for number, (size, text) in enumerate(
        ((260, "OAT DRINK"), (150, "Barista Edition"), (110, "Keep refrigerated"), (130, "BEST BEFORE 12.03.2027"), (100, "1 litre"))
    ):
        draw.text((1000, 600 + 360 * number), text, fill=(30, 40, 90), font=ImageFont.load_default(size))
    out = io.BytesIO()
    image.filter(ImageFilter.GaussianBlur(1.2)).save(out, "JPEG", quality=90)
    return out.getvalue()


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def percentile(values: Sequence[float], percent: float) -> float:
    return float(np.percentile(values, percent))


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    main()
