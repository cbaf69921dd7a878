"""``make bench-moderation``: the console's bars, one after the other. All but the sample need PostgreSQL on loopback, and make and drop a
database of their own. Ends with 1 where one of them was not met.
"""

import sys
from collections.abc import Callable

from tests.bench_moderation import audit, backtest, lists, sample

BENCHES: tuple[tuple[str, Callable[[], int]], ...] = (
    ("lists", lists.main),
    ("backtest", backtest.main),
    ("audit", audit.main),
    ("sample", sample.main),
)


def main() -> int:
    missed = []
    for name, bench in BENCHES:
        print(f"\n# {name}", flush=True)
        if bench():
            missed.append(name)
    print(f"\nnot met: {', '.join(missed)}" if missed else "\nall met", flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
