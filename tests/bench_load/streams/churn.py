"""Memory while streams open and close: a process that keeps something of each would show it."""

from pathlib import Path

from tests.bench_load.streams.house import house, told

AT_ONCE = 20
EACH = 500


def churn(count: int, directory: Path) -> str:
    """Resident MB after every ``EACH`` streams."""
    sizes = []
    with house(EACH, directory, bare=False) as here:
        for _ in range(0, count, EACH):
            phones = here.start("listening")
            told(phones, {"host": "127.0.0.1", "port": here.port, "paths": here.paths(), "token": here.token, "at_once": AT_ONCE})
            told(phones, "stop")
            phones.wait(20)
            sizes.append(here.web.memory_info().rss / 2**20)
        threads = here.web.num_threads()
    told_sizes = " ".join(f"{size:.0f}" for size in sizes)
    growth = (sizes[-1] - sizes[len(sizes) // 2]) / (len(sizes) - 1 - len(sizes) // 2) / EACH * 2**10 if len(sizes) > 3 else float("nan")
    return f"MB after each {EACH} streams: {told_sizes}\nthe second half grew by {growth:.2f} KB a stream; threads at the end: {threads}"
