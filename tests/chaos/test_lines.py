"""A few of the lines of ``python -m tests.chaos.lines``."""

import subprocess
import sys

import pytest

from tests.served import ROOT


@pytest.mark.timeout(300)
def test_an_answer_whose_worker_is_killed_at_any_line_is_heard_as_if_it_had_not_been() -> None:
    command = [sys.executable, "-m", "tests.chaos.lines", "--most", "2", "--sqlite"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "6 deaths, 0 wrong" in run.stdout
