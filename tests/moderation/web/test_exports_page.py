"""The exports page: files for those who may, logged, and asked for with a fresh code."""

import csv
import io
import zipfile

import pytest
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone

from moderation.models import AuditEntry, Reviewer
from moderation.services.auditing import audit
from tests.moderation.web.conftest import page, signed_in, text_of

pytestmark = pytest.mark.django_db
NAMES = ("export-transparency", "export-cases", "export-audit")


@pytest.fixture
def audreys(audrey: Reviewer) -> Browser:
    return signed_in(audrey)


def at(name: str) -> str:
    return reverse(f"moderation:{name}")


def today() -> str:
    return str(timezone.now().date())


def half_year() -> str:
    now = timezone.now()
    return f"{now.year}-{1 if now.month <= 6 else 2}"


def unzipped(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_moderators_and_triage_export_nothing(mos: Browser, tias: Browser) -> None:
    for browser in (mos, tias):
        assert browser.get(page("exports")).status_code == 403
        for name in NAMES:
            assert browser.post(at(name), {"start": today(), "end": today(), "half_year": half_year()}).status_code == 403
    assert not AuditEntry.objects.exists()


def test_an_export_asks_for_a_fresh_code(audrey: Reviewer) -> None:
    for name in NAMES:
        response = signed_in(audrey, given_ago_s=16 * 60).post(at(name), {"start": today(), "end": today(), "half_year": half_year()})
        assert (response.status_code, response["Content-Type"].split(";")[0]) == (403, "text/html")
    assert not AuditEntry.objects.exists()


def test_the_extract_of_the_log_holds_its_days_and_is_itself_logged(audreys: Browser, mo: Reviewer) -> None:
    audit(mo, "case.decided", "review_case", "4f2a", kind="uphold")
    response = audreys.post(at("export-audit"), {"start": today(), "end": today()})
    assert response["Content-Disposition"].startswith("attachment")
    assert "no-store" in response["Cache-Control"]
    rows = list(csv.DictReader(io.StringIO(unzipped(response.content)["audit.csv"])))
    assert [row["verb"] for row in rows] == ["case.decided"]
    assert AuditEntry.objects.get(verb="export.made").actor is not None


def test_a_period_that_ends_before_it_begins_is_said_and_kept(audreys: Browser) -> None:
    response = audreys.post(at("export-audit"), {"start": "2026-11-20", "end": "2026-11-01"})
    assert response.status_code == 400
    assert "The last day lies before the first." in text_of(response)
    assert 'value="2026-11-20"' in response.content.decode()


def test_the_transparency_report_is_a_bundle_of_tables(audreys: Browser) -> None:
    response = audreys.post(at("export-transparency"), {"half_year": half_year()})
    files = unzipped(response.content)
    assert len(files) >= 8
    assert all(name.endswith(".csv") for name in files)
    assert all("\r\n" in text for text in files.values())
    assert audreys.post(at("export-transparency"), {"half_year": "1850-1"}).status_code == 400


def test_evaluation_cases_come_as_files_of_the_suites(audreys: Browser) -> None:
    files = unzipped(audreys.post(at("export-cases")).content)
    assert set(files) <= {"questions-reviewed.tsv", "sentences-reviewed.tsv", "photo_texts-reviewed.tsv"}
    assert AuditEntry.objects.filter(verb="test.exported").count() == 1


def test_the_last_day_of_the_calendar_is_a_day_too(audreys: Browser) -> None:
    assert audreys.post(at("export-audit"), {"start": "0001-01-01", "end": "9999-12-31"}).status_code == 200
