from io import StringIO

import pytest
from django.core.management import call_command


def test_the_command_prints_what_it_assumes_and_what_came_out_without_a_database():
    out = StringIO()
    call_command("simulate_handoff", people=400, volunteers=1500, seed=5, stdout=out)
    said = out.getvalue()
    assert "seed 5; about 78 requests" in said
    assert "answers 0.4" in said
    assert "old A: one each 5 s" in said
    assert "old B: 1 to 10 each 4 s" in said
    assert "Goal: " in said
    assert "5% present" in said


@pytest.mark.parametrize("volunteers", [0, 40])
def test_a_day_with_hardly_anybody_can_be_printed(volunteers):
    out = StringIO()
    call_command("simulate_handoff", people=50, volunteers=volunteers, only_rules=True, stdout=out)
    assert "NOT met" in out.getvalue()
