"""One run: so many streams, so many sentences a second, and what became of each."""

from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from tests.bench_load import figures
from tests.bench_load.streams.house import house, told

AT_ONCE = 20


@dataclass(frozen=True)
class Row:
    """Delays in ms, from the commit of a sentence (bare: from when it was given to Redis) to its bytes in the client."""

    bare: bool
    streams: int
    opened: int
    failed: int
    stored: int
    heard: int
    lost: int
    doubled: int
    hung_up: int
    p50: float
    p95: float
    most: float
    open_p95_s: float
    rss_mb: float
    threads: int
    redis: int
    postgres: int
    core_percent: float

    def figures(self) -> dict[str, Any]:
        return {**asdict(self), "server": "bare" if self.bare else "ours"}


def measured(streams: int, rate: float, seconds: float, directory: Path, *, bare: bool) -> Row:
    with house(streams, directory, bare=bare) as here:
        phones, workers = here.start("listening"), here.start("storing")
        paths = [f"/{number}" for number in range(streams)] if bare else here.paths()
        opened = told(phones, {"host": "127.0.0.1", "port": here.port, "paths": paths, "token": here.token, "at_once": AT_ONCE})["open"]
        before = here.web.cpu_times()
        stored = told(workers, {"bare": bare, "streams": streams, "rate": rate, "seconds": seconds, "questions": here.questions})
        after = here.web.cpu_times()
        ports = Counter(connection.raddr.port for connection in here.web.net_connections() if connection.raddr)
        rss, threads = here.web.memory_info().rss, here.web.num_threads()
        heard = told(phones, "stop")
        for process in (phones, workers):
            process.wait(20)
    at = {(number, sequence): when for number, sequence, when in stored["stored"]}
    times = Counter((number, sequence) for number, sequence, _ in heard["heard"])
    delays = [(when - at[number, sequence]) * 1000 for number, sequence, when in heard["heard"] if (number, sequence) in at]
    return Row(
        bare=bare,
        streams=streams,
        opened=opened,
        failed=len(heard["failed"]),
        stored=len(at),
        heard=len(times),
        lost=len(at.keys() - times.keys()) + stored["late"],
        doubled=sum(count > 1 for count in times.values()),
        hung_up=heard["lost"],
        p50=_percentile(delays, 50),
        p95=_percentile(delays, 95),
        most=_percentile(delays, 100),
        open_p95_s=_percentile(heard["opened_s"], 95),
        rss_mb=round(rss / 2**20),
        threads=threads,
        redis=ports[6379],
        postgres=ports[5432],
        core_percent=round(100 * (after.user + after.system - before.user - before.system) / stored["seconds"]),
    )


COLUMNS = (
    "streams", "server", "opened", "stored", "lost", "doubled", "p50", "p95", "most", "open_p95_s", "rss_mb", "threads", "redis",
    "postgres", "core_percent",
)  # fmt: skip


def table(rows: list[Row]) -> str:
    """``rows`` in pairs: bare, ours."""
    lines = [[row.figures()[column] for column in COLUMNS] for row in rows]
    ends = [
        f"{ours.streams} streams: p95 is {ours.p95 - bare.p95:.0f} ms more than a bare relay's (goal at 1,000: <= 100); "
        f"{ours.rss_mb:.0f} MB in the process (goal: <= 300)"
        for bare, ours in zip(rows[::2], rows[1::2], strict=True)
    ]
    load = ", ".join(f"{each:.1f}" for each in psutil.getloadavg())
    return "\n".join([figures.table(COLUMNS, lines), *ends, f"load of the machine meanwhile: {load} on {psutil.cpu_count()} cores"])


def _percentile(values: list[float], percent: float) -> float:
    return round(float(np.percentile(values, percent)), 1) if values else float("nan")
