"""The table: see the package."""

import argparse
import json
import tempfile
from pathlib import Path

from tests.bench_load.streams.churn import churn
from tests.bench_load.streams.measuring import measured, table


def main() -> None:
    parser = argparse.ArgumentParser(description="Many open answers at once.")
    parser.add_argument("--streams", default="1000,2000", help="how many open at once, one run for each")
    parser.add_argument("--rate", type=float, default=70, help="sentences stored a second, for each thousand streams")
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--churn", type=int, default=0, help="instead: open and close so many, and watch the memory")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        if arguments.churn:
            print(churn(arguments.churn, Path(directory)))
            return
        rows = [
            measured(streams, arguments.rate * streams / 1000, arguments.seconds, Path(directory), bare=bare)
            for streams in map(int, arguments.streams.split(","))
            for bare in (True, False)
        ]
        print(table(rows))
        if arguments.json:
            arguments.json.write_text(json.dumps([row.figures() for row in rows], indent=1))


if __name__ == "__main__":
    main()
