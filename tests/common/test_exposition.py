"""Figures of several processes, read as one."""

import os
import subprocess
import sys
from pathlib import Path

from common.exposition import add_up_ended
from tests.served import ROOT

COUNTS = "from common import metrics; metrics.SUBMITTED.inc({n}); metrics.WAITED.observe(0.3); metrics.STREAMS.labels('x').inc()"
READS = "from common import exposition; print(exposition.text().decode())"


def _python(directory: Path | None, code: str) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PROMETHEUS_MULTIPROC_DIR"}
    if directory:
        environment["PROMETHEUS_MULTIPROC_DIR"] = str(directory)
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout


def _figures(text: str) -> dict[str, float]:
    lines = (line.rpartition(" ") for line in text.splitlines() if line and not line.startswith("#"))
    return {name: float(value) for name, _, value in lines}


def test_one_process_alone_tells_its_own_figures() -> None:
    figures = _figures(_python(None, COUNTS.format(n=2) + "\n" + READS))
    assert figures["sightline_questions_submitted_total"] == 2
    assert figures['sightline_open_streams{route="x"}'] == 1


def test_processes_that_share_a_directory_are_read_as_one_and_it_is_made_for_them(tmp_path: Path) -> None:
    directory = tmp_path / "figures" / "of-all"
    _python(directory, COUNTS.format(n=2))
    figures = _figures(_python(directory, COUNTS.format(n=3) + "\n" + READS))
    assert figures["sightline_questions_submitted_total"] == 5
    assert figures["sightline_question_wait_seconds_count"] == 2
    assert figures['sightline_question_wait_seconds_bucket{le="0.5"}'] == 2
    assert figures['sightline_question_wait_seconds_bucket{le="0.25"}'] == 0


def test_streams_of_a_process_that_died_are_not_open_any_more(tmp_path: Path) -> None:
    _python(tmp_path, COUNTS.format(n=1))
    figures = _figures(_python(tmp_path, READS))
    assert 'sightline_open_streams{route="x"}' not in figures


def test_ended_processes_are_added_up_in_one_file_and_nothing_jumps_back(tmp_path: Path) -> None:
    for number in range(3):
        _python(tmp_path, COUNTS.format(n=number + 1))
    assert len(list(tmp_path.glob("counter_*.db"))) == 3
    add_up_ended(tmp_path)
    add_up_ended(tmp_path)
    assert [path.name for path in tmp_path.glob("counter_*.db")] == ["counter_0.db"]
    figures = _figures(_python(tmp_path, COUNTS.format(n=4) + "\n" + READS))
    assert figures["sightline_questions_submitted_total"] == 10
    assert figures["sightline_question_wait_seconds_count"] == 4


def test_a_process_that_lives_keeps_its_file(tmp_path: Path) -> None:
    mine = tmp_path / f"counter_{os.getpid()}.db"
    mine.touch()
    assert add_up_ended(tmp_path) == 0
    assert mine.exists()


def test_two_processes_with_the_same_settings_tell_at_two_ports() -> None:
    code = (
        "import urllib.request\nfrom common import exposition, metrics\nimport common.exposition as e\n"
        "first = exposition.listen(19555, '127.0.0.1')\nagain = exposition.listen(19555, '127.0.0.1')\n"
        "e._port = 0\nsecond = exposition.listen(19555, '127.0.0.1')\n"
        "for port in (first, second):\n"
        "    print(b'sightline_questions_submitted_total' in urllib.request.urlopen(f'http://127.0.0.1:{port}/metrics').read())\n"
        "print(first == again, second > first)"
    )
    assert _python(None, code).split() == ["True", "True", "True", "True"]
