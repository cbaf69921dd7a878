"""Whether a worker of this machine lives, for a container's health check.

    python -m config.alive [answering@host]

Exit status 0 when that worker (any worker, without a name) has said so in the last 45 seconds, else 1. It looks at the files that workers
touch under SIGHTLINE_VAR_DIR, so that a database which is down makes nobody restart a worker that is well. As cheap as it can be: no
Django.
"""

import sys
import time
from pathlib import Path

from config.settings.base import VAR_DIR

LOST_AFTER_S = 45.0


def main(arguments: list[str]) -> int:
    from config.working import alive_file

    files = [alive_file(VAR_DIR, arguments[0])] if arguments else list((VAR_DIR / "alive").glob("*"))
    return 0 if any(_is_fresh(file) for file in files) else 1


def _is_fresh(file: Path) -> bool:
    try:
        return time.time() - file.stat().st_mtime < LOST_AFTER_S
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
