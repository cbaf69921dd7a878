"""docs/moderation.md says who may do what as the code does, and shows pictures that exist."""

import re

import pytest

from moderation.models import StaffRole
from moderation.permissions import RULES, may
from tests.moderation.conftest import MakeReviewer
from tests.served import ROOT

TEXT = (ROOT / "docs" / "moderation.md").read_text(encoding="utf-8")
ROLES = (StaffRole.TRIAGE, StaffRole.MODERATOR, StaffRole.LEAD, StaffRole.AUDITOR)
TABLE = {
    verb: tuple(cells.split(" | "))
    for verb, cells in re.findall(r"^\| `(\w+)` \| ((?:(?:yes|no) \| ){3}(?:yes|no)) \|", TEXT, re.MULTILINE)
}
PICTURES = {name: alt for alt, name in re.findall(r"!\[([^\]]*)\]\(moderation/([\w-]+\.png)\)", TEXT)}


def test_the_table_names_every_verb_and_the_roles_in_its_order() -> None:
    assert list(TABLE) == list(RULES)
    assert f"| may | {' | '.join(ROLES)} | but |" in TEXT


@pytest.mark.parametrize("role", ROLES)
def test_the_table_says_what_a_role_may_as_the_rules_do(role: StaffRole, make_reviewer: MakeReviewer) -> None:
    reviewer = make_reviewer("somebody", role)
    column = ROLES.index(role)
    assert {verb: cells[column] for verb, cells in TABLE.items()} == {verb: "yes" if may(reviewer, verb) else "no" for verb in RULES}


def test_every_picture_is_there_small_and_told_in_words() -> None:
    sizes = {path.name: path.stat().st_size for path in (ROOT / "docs" / "moderation").glob("*.png")}
    assert set(sizes) == set(PICTURES)
    assert max(sizes.values()) < 150_000
    assert sum(sizes.values()) < 1_500_000
    assert min(len(alt) for alt in PICTURES.values()) > 40
