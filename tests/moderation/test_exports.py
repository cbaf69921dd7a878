"""What leaves the console as a file: CSV that no spreadsheet runs, for whom it is allowed, and every export in the log."""

import csv
import io
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.csv_cells import csv_text, defused
from moderation.models import AuditEntry, Reviewer
from moderation.services.auditing import audit
from moderation.services.errors import NotAllowed
from moderation.services.exports import audit_extract, transparency_export

JANUARY, JULY = date(2026, 1, 1), date(2026, 7, 1)


@pytest.mark.parametrize(
    "cell",
    [
        '=HYPERLINK("https://x")',
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "   =1",
        "\u00a0=1",
        "\u200b=1",
        "\ufeff=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        " ＝1",
        "−1",
        "|calc",
        "%x",
        "\0=1",
    ],
)
def test_a_cell_that_a_spreadsheet_would_run_is_defused(cell: str) -> None:
    assert defused(cell).startswith("'")
    (_, (read,)) = csv.reader(io.StringIO(csv_text(["a"], [[cell]]), newline=""))
    assert read.startswith("'")


@pytest.mark.parametrize("cell", ["", "plain", "a=b", "2026-01-01", "1-2", "“=1”", "'=1", "मेरा", "x@y", "(=1)"])
def test_other_words_stay_as_they_are(cell: str) -> None:
    assert defused(cell) == cell


def test_numbers_stay_numbers_and_nothing_is_an_empty_cell() -> None:
    assert csv_text(["a", "b", "c", "d", "e"], [[-1, -2.5, None, True, "-1"]]) == "a,b,c,d,e\r\n-1,-2.5,,true,'-1\r\n"


def test_quotes_commas_and_line_breaks_are_quoted_after_rfc_4180() -> None:
    assert csv_text(["a", "b"], [['say "hi"', "x,\r\ny"]]) == 'a,b\r\n"say ""hi""","x,\r\ny"\r\n'


def test_a_row_of_another_length_and_a_number_that_is_none_are_refused() -> None:
    for row in ([1], [1, 2, 3], [float("nan"), 1], [1, float("inf")]):
        with pytest.raises(ValueError):
            csv_text(["a", "b"], [row])


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(), st.integers(), st.text()), max_size=5))
def test_whatever_is_written_is_read_back_but_for_the_apostrophe(rows: list[tuple[str, int, str]]) -> None:
    read = list(csv.reader(io.StringIO(csv_text(["a", "n", "b"], rows), newline="")))
    assert read[1:] == [[defused(one), str(n), defused(other)] for one, n, other in rows]
    assert all(cell[:1] not in ("=", "+", "@", "\t") for row in read[1:] for cell in (row[0], row[2]))


@pytest.mark.django_db
def test_only_leads_and_auditors_export(mo: Reviewer, tia: Reviewer) -> None:
    for reviewer in (mo, tia):
        for export in (transparency_export, audit_extract):
            with pytest.raises(NotAllowed):
                export(reviewer, JANUARY, JULY)
    assert not AuditEntry.objects.exists()


@pytest.mark.django_db
def test_every_export_is_logged(audrey: Reviewer, lea: Reviewer) -> None:
    transparency_export(lea, JANUARY, JULY)
    audit_extract(audrey, JANUARY, JULY)
    assert list(AuditEntry.objects.values_list("actor", "verb", "subject_kind", "subject_id")) == [
        (lea.pk, "export.made", "transparency_report", "2026-01-01/2026-07-01"),
        (audrey.pk, "export.made", "audit_log", "2026-01-01/2026-07-01"),
    ]


@pytest.mark.django_db
def test_a_period_that_ends_before_it_begins_is_refused_and_not_logged(lea: Reviewer) -> None:
    for export in (transparency_export, audit_extract):
        with pytest.raises(ValueError, match="ends after"):
            export(lea, JULY, JANUARY)
    assert not AuditEntry.objects.exists()


def test_an_extract_of_the_log_has_its_entries_of_those_days_in_order(
    audrey: Reviewer, mo: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for hours, verb in ((-1, "case.opened"), (0, "case.decided"), (23, "=case.skipped"), (24, "photo.revealed")):
        moment = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(hours=hours)
        monkeypatch.setattr("moderation.services.auditing.timezone.now", lambda moment=moment: moment)
        audit(mo, verb, "review_case", "one", n=hours, words='a "b", c')
    rows = list(csv.DictReader(io.StringIO(audit_extract(audrey, date(2026, 3, 1), date(2026, 3, 2)), newline="")))
    assert [(row["sequence"], row["verb"], row["actor"]) for row in rows] == [
        ("2", "case.decided", str(mo.pk)),
        ("3", "'=case.skipped", str(mo.pk)),
    ]
    assert rows[0]["at"] == "2026-03-01T00:00:00.000000+00:00"
    assert json.loads(rows[0]["detail"]) == {"n": 0, "words": 'a "b", c'}
    assert rows[1]["previous_hash"] == rows[0]["hash"]


@pytest.mark.django_db
def test_the_command_writes_one_file_for_each_section(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("transparency_report", "2026-01-01", "2026-07-01", "--to", str(tmp_path / "report"))
    written = sorted(path.name for path in (tmp_path / "report").iterdir())
    assert len(written) == 11
    assert [Path(told).name for told in capsys.readouterr().out.splitlines()] == written
    first = (tmp_path / "report" / written[0]).read_bytes()
    assert first.startswith(b"period,indicator,category,detail,value,note\r\n2026-H1,Name of the service,,,Sightline,\r\n")
    assert AuditEntry.objects.get().actor is None


@pytest.mark.django_db
def test_the_command_refuses_a_time_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(CommandError):
        call_command("transparency_report", "2026-07-01", "2026-01-01", "--to", str(tmp_path))
    with pytest.raises(CommandError):
        call_command("transparency_report", "2026-02-30", "2026-07-01", "--to", str(tmp_path))
