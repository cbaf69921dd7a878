"""The race of ``make bench-handoff``, small: volunteers in their own processes, processes killed, nothing lost and nothing won twice."""

import subprocess
import sys

import pytest

from tests.served import ROOT

pytestmark = pytest.mark.services


@pytest.mark.timeout(240)
def test_volunteers_fight_for_requests_while_processes_are_killed_and_the_audit_holds(services: None) -> None:
    size = ("--volunteers", "16", "--requests", "40", "--kill-every", "4", "--patience", "180")
    command = [sys.executable, "-m", "tests.bench_handoff", *size]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
