"""Runs cases one after the other through the whole pipeline, warm, as ``manage.py ask`` does."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from assistant.evaluation.cases import Case
from assistant.evaluation.judging import Judged, judged
from assistant.pipeline.asked import Asked, AskedPhoto
from assistant.pipeline.record import MemoryRecord
from assistant.pipeline.run import run as answer
from assistant.pipeline.tools import Tools
from assistant.providers.embedded import EmbeddedProvider

TODAY = date(2026, 11, 1)  # of every run, so that the same print means the same day next year
LARGE = 11.0  # megapixels


@dataclass(frozen=True, slots=True)
class Result:
    """``sentences``: (claim kind, text) as heard. ``usable``: the coach's verdict on the first photo. Times in milliseconds."""

    case: Case
    judged: Judged
    sentences: tuple[tuple[str, str], ...]
    usable: bool
    problems: tuple[str, ...]
    megapixels: float
    ms: dict[str, float]
    failure: str = ""

    @property
    def is_large(self) -> bool:
        return self.megapixels >= LARGE


def own_eyes(tools: Tools) -> Tools:
    """The embedded provider on a fixed day, with everything loaded."""
    from vision.look import warm

    provider = EmbeddedProvider(today=lambda: TODAY)
    warm()
    tools.gate.warm_up()
    return replace(tools, providers=(provider,))


def results(cases: Iterable[Case], tools: Tools, on_photo: Callable[[Case, int, bytes], None] = lambda *_: None) -> Iterator[Result]:
    """``on_photo`` gets every photo as it was sent."""
    for case in cases:
        yield result(case, tools, on_photo)
        case.forget()


def result(case: Case, tools: Tools, on_photo: Callable[[Case, int, bytes], None] = lambda *_: None) -> Result:
    from vision.intake import admit
    from vision.look import assess

    sent = [photo.jpeg() for photo in case.photos]
    for number, jpeg in enumerate(sent, start=1):
        on_photo(case, number, jpeg)
    kept = [admit(jpeg, "image/jpeg", max_bytes=64 * 2**20).jpeg for jpeg in sent]
    photos = tuple(
        AskedPhoto(number, partial(bytes, jpeg), case.region if number == 1 else None) for number, jpeg in enumerate(kept, start=1)
    )
    record = MemoryRecord()
    outcome = answer(Asked(text=case.question, photos=photos, language=case.language), record, tools)
    heard = tuple((sentence.kind, sentence.text) for sentence in record.sentences)
    printed = (*(line.text for photo in case.photos for line in photo.prints), *case.codes)
    quality = assess(record.glances[1], record.readings[1]) if 1 in record.glances and 1 in record.readings else None
    return Result(
        case=case,
        judged=judged(case.truth, case.kind, heard, case.language, printed if case.knows_print else None),
        sentences=heard,
        usable=quality.usable if quality else False,
        problems=tuple(problem.value for problem in quality.problems) if quality else (),
        megapixels=case.photos[0].megapixels,
        ms={name: outcome.timings_ms[name] for name in ("glance", "read", "first_sentence", "total") if name in outcome.timings_ms},
        failure=outcome.failure,
    )
