"""The audit log proves itself, and names the first entry that somebody has touched."""

import json
import logging
import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.db import connection
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.chain import BEGINNING, Link, hash_of, settled
from moderation.checks import audit_key_is_given
from moderation.models import AuditEntry, AuditHead, Reviewer
from moderation.services.auditing import audit
from moderation.services.verifying import Head, chain_verify, head_log, head_now
from tests.services import database

TABLE = "moderation_auditentry"
REST = "at, actor, role, verb, subject_kind, subject_id, detail, previous_hash, hash FROM LOG"


@pytest.fixture
def log(mo: Reviewer) -> list[AuditEntry]:
    """Ten entries: five of Mo's, five of Sightline's own."""
    return [audit(mo if n % 2 else None, "case.decided", "review_case", f"case-{n}", kind="uphold", seconds=n) for n in range(1, 11)]


def sql(statement: str, *values: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement.replace("LOG", TABLE), values)


def broken() -> tuple[int, str]:
    found = chain_verify().broken
    assert found is not None
    return found.sequence, found.why


def test_an_untouched_log_holds_to_its_head(log: list[AuditEntry]) -> None:
    found = chain_verify()
    assert (found.broken, found.entries, found.head_hash) == (None, 10, log[-1].hash)
    assert str(found.head) == f"10:{log[-1].hash}"


@pytest.mark.django_db
def test_a_log_without_entries_holds() -> None:
    found = chain_verify()
    assert (found.broken, found.entries, found.head) == (None, 0, Head(0, BEGINNING))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("verb", "case.skipped"),
        ("role", "lead"),
        ("actor", "00000000000000000000000000000001"),
        ("actor", None),
        ("subject_kind", "policy"),
        ("subject_id", "case-6"),
        ("at", "2020-01-01 00:00:00"),
        ("detail", '{"kind": "overturn", "seconds": 5}'),
        ("detail", '{"kind": "uphold", "seconds": 5, "more": 1}'),
        ("hash", "0" * 64),
        ("hash", "ü" * 64),
    ],
)
def test_an_edited_column_is_named_with_its_entry(log: list[AuditEntry], column: str, value: object) -> None:
    sql(f"UPDATE LOG SET {column} = %s WHERE sequence = 5", value)
    assert broken() == (5, "entry 5 was changed after it was written")


def test_a_changed_link_to_the_entry_before_is_named(log: list[AuditEntry]) -> None:
    sql("UPDATE LOG SET previous_hash = hash WHERE sequence = 5")
    assert broken() == (5, "entry 5 does not follow the entry before it")


def test_an_entry_hashed_anew_without_the_key_is_named(log: list[AuditEntry]) -> None:
    row = log[4]
    link = Link(5, row.at, "", "", "case.skipped", row.subject_kind, row.subject_id, {})
    sql("UPDATE LOG SET verb = %s, detail = '{}', hash = %s WHERE sequence = 5", link.verb, hash_of(link, row.previous_hash, b"guessed"))
    assert broken()[0] == 5


def test_a_deleted_entry_is_missed(log: list[AuditEntry]) -> None:
    sql("DELETE FROM LOG WHERE sequence = 5")
    assert broken() == (5, "entry 5 is missing: entry 6 follows 4")


def test_a_deleted_entry_whose_gap_was_closed_is_missed(log: list[AuditEntry]) -> None:
    sql("DELETE FROM LOG WHERE sequence = 5")
    for sequence in range(6, 11):
        sql("UPDATE LOG SET sequence = %s WHERE sequence = %s", sequence - 1, sequence)
    assert broken() == (5, "entry 5 does not follow the entry before it")


def test_an_inserted_entry_is_found(log: list[AuditEntry]) -> None:
    for sequence in range(10, 4, -1):
        sql("UPDATE LOG SET sequence = %s WHERE sequence = %s", sequence + 1, sequence)
    sql(
        "INSERT INTO LOG SELECT 5, at, actor, role, verb, subject_kind, subject_id, detail, previous_hash, hash FROM LOG WHERE sequence = 4"
    )
    assert broken()[0] == 5


@pytest.mark.parametrize("sequence", [0, -3])
def test_an_entry_slipped_in_before_the_beginning_is_found(log: list[AuditEntry], sequence: int) -> None:
    sql(f"INSERT INTO LOG SELECT {sequence}, {REST} LIMIT 1")
    assert broken()[0] == sequence


def test_two_entries_that_changed_places_are_found(log: list[AuditEntry]) -> None:
    for old, new in ((4, 99), (5, 4), (99, 5)):
        sql("UPDATE LOG SET sequence = %s WHERE sequence = %s", new, old)
    assert broken() == (4, "entry 4 does not follow the entry before it")


def test_a_cut_off_end_is_missed(log: list[AuditEntry]) -> None:
    sql("DELETE FROM LOG WHERE sequence > 7")
    assert broken() == (8, "entry 8 is missing: the log once ended with entry 10")


@pytest.mark.parametrize("head", [{"sequence": 11}, {"sequence": 9}, {"sequence": 0, "hash": BEGINNING}, {"hash": "f" * 64}])
def test_an_edited_head_does_not_fit(log: list[AuditEntry], head: dict[str, object]) -> None:
    AuditHead.objects.update(**head)
    assert chain_verify().broken is not None


def test_a_head_that_is_gone_is_missed(log: list[AuditEntry]) -> None:
    AuditHead.objects.all().delete()
    assert broken() == (1, "entry 1 is beyond the end of the log, which is entry 0")


def test_an_end_cut_off_together_with_the_head_is_only_found_by_a_head_that_was_written_down(log: list[AuditEntry]) -> None:
    written_down = head_now()
    sql("DELETE FROM LOG WHERE sequence > 7")
    AuditHead.objects.update(sequence=7, hash=log[6].hash)
    assert chain_verify().broken is None
    found = chain_verify(known=written_down).broken
    assert found is not None
    assert (found.sequence, found.why) == (8, "entry 8 is missing: there was an entry 10 when its hash was written down")


def test_a_log_written_anew_with_the_key_is_found_by_a_head_that_was_written_down(log: list[AuditEntry], mo: Reviewer) -> None:
    written_down = head_now()
    sql("DELETE FROM LOG")
    AuditHead.objects.all().delete()
    for _ in range(12):
        audit(mo, "case.decided", "review_case", "case")
    assert chain_verify().broken is None
    found = chain_verify(known=written_down).broken
    assert found is not None
    assert found.sequence == 10


def test_a_head_that_was_written_down_stays_true_while_the_log_grows(log: list[AuditEntry], mo: Reviewer) -> None:
    written_down = head_now()
    audit(mo, "case.decided", "review_case", "case")
    assert chain_verify(known=written_down).broken is None
    assert chain_verify(after=10, known=written_down).broken is None


def test_entries_appended_during_the_walk_are_no_fault(log: list[AuditEntry], mo: Reviewer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moderation.services.verifying._CHUNK", 3)
    told: list[int] = []

    def meanwhile(entries: int) -> None:
        told.append(entries)
        audit(mo, "case.decided", "review_case", "case")

    found = chain_verify(progress=meanwhile)
    assert found.broken is None
    assert told[:3] == [3, 6, 9]
    assert found.entries == found.head.sequence >= 10


def test_only_the_entries_after_a_number_are_looked_at(log: list[AuditEntry]) -> None:
    sql("UPDATE LOG SET verb = 'case.skipped' WHERE sequence = 3")
    assert chain_verify(after=3).broken is None
    assert chain_verify(after=3).entries == 7
    found = chain_verify(after=2).broken
    assert found is not None
    assert found.sequence == 3
    assert chain_verify(after=11).broken is not None


@pytest.mark.parametrize(("column", "value"), [("detail", "{no json"), ("detail", "[1]"), ("at", "yesterday"), ("actor", "nobody")])
def test_a_row_that_cannot_even_be_read_is_named(log: list[AuditEntry], column: str, value: str) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("only SQLite lets this be written")
    sql("PRAGMA ignore_check_constraints = ON")
    sql(f"UPDATE LOG SET {column} = %s WHERE sequence = 5", value)
    sql("PRAGMA ignore_check_constraints = OFF")
    assert broken()[0] == 5
    sql("UPDATE LOG SET detail = '{}', at = '2020-01-01 00:00:00', actor = NULL WHERE sequence = 5")  # for whoever tidies up


def test_the_command_says_that_all_hold_and_where_the_log_ends(log: list[AuditEntry], capsys: pytest.CaptureFixture[str]) -> None:
    call_command("audit_verify")
    assert capsys.readouterr().out == f"10 entries hold; the head is 10:{log[-1].hash}\n"
    call_command("audit_verify", "--head", f"10:{log[-1].hash}", "--after", "4")
    assert capsys.readouterr().out.startswith("6 entries hold")


def test_the_command_fails_with_the_first_broken_link(log: list[AuditEntry]) -> None:
    sql("UPDATE LOG SET role = 'auditor' WHERE sequence IN (6, 8)")
    with pytest.raises(CommandError, match=r"^broken at 6: entry 6 was changed after it was written$") as raised:
        call_command("audit_verify")
    assert raised.value.returncode == 1


@pytest.mark.parametrize("head", ["10", "x:" + "0" * 64, "10:" + "g" * 64, "10:abc"])
def test_the_command_refuses_a_head_that_is_none(log: list[AuditEntry], head: str) -> None:
    with pytest.raises(CommandError, match="a head is"):
        call_command("audit_verify", "--head", head)


def test_the_head_is_logged_once_an_hour(log: list[AuditEntry], caplog: pytest.LogCaptureFixture) -> None:
    cache.clear()
    with caplog.at_level(logging.INFO, logger="moderation.services.verifying"):
        head_log()
        head_log()
    assert [record.getMessage() for record in caplog.records] == [f"audit head 10:{log[-1].hash}"]


@pytest.mark.django_db
def test_a_detail_that_no_database_keeps_is_not_written() -> None:
    for detail in (float("nan"), "a\0b", "\ud800", object()):
        with pytest.raises((TypeError, ValueError)):
            audit(None, "case.decided", "review_case", "case", detail=detail)
    assert chain_verify().entries == 0


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=12,
)


@settings(deadline=None)
@given(st.dictionaries(TEXT, JSON, max_size=4))
def test_what_is_settled_has_one_hash_however_it_is_written_down(detail: dict[str, object]) -> None:
    try:
        once = settled(detail)
    except ValueError:
        assert "\\u0000" in json.dumps(detail)
        return
    assert settled(once) == once
    again = json.loads(json.dumps(dict(reversed(once.items()))))  # as PostgreSQL does it: in another order
    one, other = (Link(1, datetime(2026, 1, 1, tzinfo=UTC), "", "", "verb", "kind", "id", each) for each in (once, again))
    assert hash_of(one, BEGINNING, b"key") == hash_of(other, BEGINNING, b"key")


def test_the_key_must_be_given_where_it_is_deployed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AUDIT_KEY", raising=False)
    assert [complaint.id for complaint in audit_key_is_given(None)] == ["moderation.E001"]
    monkeypatch.setenv("AUDIT_KEY", "a key of ours")
    assert audit_key_is_given(None) == []


@pytest.mark.services
def test_on_postgresql_eight_at_once_leave_one_chain_that_holds_and_tampering_is_found(services: None) -> None:
    with database() as url:
        done = subprocess.run(
            [sys.executable, "-m", "tests.moderation.audit_on_postgresql"],
            env={**os.environ, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "tests.settings"},
            capture_output=True,
            text=True,
            timeout=150,
        )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "entries": 168,
        "broken": None,
        "edited": 77,
        "deleted": 78,
        "swapped": 80,
        "cut": 165,
        "detail written anew": None,
    }
