"""What safety and relaying add to the bare provider: the same model server, asked by the bare SDK and through the whole system, in turn.

Bare: the ``openai`` SDK's stream and our segmenter, nothing else: from the request to each whole sentence. Whole: from the question sent
over HTTP to each sentence heard over server-sent events, through queue, worker, rows and both gates. The photo lies there already in both
cases (a client sends it ahead). One question at a time, on a box that is otherwise idle.
"""

import asyncio
import base64
import random
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.bench_load.box import Box, Shape, box
from tests.bench_load.figures import percentile, table
from tests.bench_load.phones import Load, Person
from tests.bench_load.questions import warm
from tests.bench_load.scenes import QUESTIONS, photos


@dataclass(frozen=True)
class Overhead:
    """Milliseconds that the whole adds to the bare, of ``count`` pairs; ``errors`` are questions that were not answered (not in it)."""

    photo: bool
    count: int
    bare_first_p50: float
    bare_end_p50: float
    first_p50: float
    first_p95: float
    end_p50: float
    end_p95: float
    errors: int


def overheads(scratch: Path, pairs: int) -> list[Overhead]:
    with box(scratch, Shape(people=2)) as running:
        warm(running, Load(speaking_s=0.2))
        return [asyncio.run(_compared(running, pairs, photo=photo)) for photo in (False, True)]


async def _compared(running: Box, pairs: int, *, photo: bool) -> Overhead:
    from openai import AsyncOpenAI

    client = AsyncOpenAI(api_key="bench", base_url=running.provider_url, max_retries=0)
    person, dice = Person(running.url), random.Random(1)
    load = Load(photo=float(photo), voice=0.0, speaking_s=1.0)
    bare, whole, errors = [], [], 0
    await _bare(client, QUESTIONS[0], photo=photo)
    for _ in range(pairs):
        alone = await _bare(client, dice.choice(QUESTIONS), photo=photo)
        told = await person.ask(load, dice)
        if told.error or told.notices or told.first_s is None or told.end_s is None:
            errors += 1
            continue
        bare.append(alone)
        whole.append((told.first_s, told.end_s))
    await client.close()
    first = [(through[0] - alone[0]) * 1000 for alone, through in zip(bare, whole, strict=True)]
    end = [(through[1] - alone[1]) * 1000 for alone, through in zip(bare, whole, strict=True)]
    return Overhead(
        photo,
        len(bare),
        percentile([one[0] * 1000 for one in bare], 50),
        percentile([one[1] * 1000 for one in bare], 50),
        percentile(first, 50),
        percentile(first, 95),
        percentile(end, 50),
        percentile(end, 95),
        errors,
    )


async def _bare(client: Any, question: str, *, photo: bool) -> tuple[float, float]:
    """(seconds to the first whole sentence, seconds to the end)"""
    from voice.speech.segmenter import Segmenter

    content: list[dict[str, Any]] = [{"type": "text", "text": question}]
    if photo:
        url = "data:image/jpeg;base64," + base64.b64encode(photos()[0]).decode("ascii")
        content.insert(0, {"type": "image_url", "image_url": {"url": url}})
    began, first, segmenter = time.perf_counter(), 0.0, Segmenter("en")
    stream = await client.chat.completions.create(model="paced", messages=[{"role": "user", "content": content}], stream=True)
    async for event in stream:
        text = event.choices[0].delta.content if event.choices else None
        if list(segmenter.feed(text or "")) and not first:
            first = time.perf_counter() - began
    list(segmenter.finish())
    return first, time.perf_counter() - began


def report(found: Sequence[Overhead]) -> str:
    head = ("question", "pairs", "bare: first", "end", "added: first p50", "p95", "end p50", "p95", "errors")
    rows = [
        (
            "with a photo" if one.photo else "words alone",
            one.count,
            *(f"{value:.0f}" for value in list(asdict(one).values())[2:8]),
            one.errors,
        )
        for one in found
    ]
    return table(head, rows) + "\n  (milliseconds)"
