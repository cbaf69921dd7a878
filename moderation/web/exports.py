"""What leaves the console as files: the transparency report, evaluation cases, an extract of the audit log."""

import io
import zipfile
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from moderation.models import Reviewer
from moderation.services import exports, tests_from_cases
from moderation.web.access import for_staff
from moderation.web.plain_form import PlainForm

#: Half-years that can still be reported on.
HALF_YEARS = 6


class PeriodForm(PlainForm):
    start = forms.DateField(label="From (included)", widget=forms.DateInput(attrs={"type": "date"}))
    end = forms.DateField(label="To (included)", widget=forms.DateInput(attrs={"type": "date"}))

    def clean(self) -> dict[str, Any]:
        filled = super().clean() or self.cleaned_data
        if filled.get("start") and filled.get("end") and filled["start"] > filled["end"]:
            self.add_error("end", "The last day lies before the first.")
        return filled


def half_years(today: date, many: int = HALF_YEARS) -> list[tuple[str, str]]:
    """("2026-2", "July to December 2026"), the present one first."""
    year, half = today.year, 1 if today.month <= 6 else 2
    found = []
    for _ in range(many):
        found.append((f"{year}-{half}", f"{'January to June' if half == 1 else 'July to December'} {year}"))
        year, half = (year, 1) if half == 2 else (year - 1, 2)
    return found


class HalfYearForm(PlainForm):
    half_year = forms.ChoiceField(label="Half-year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["half_year"].choices = half_years(timezone.now().date())  # type: ignore[attr-defined]

    def period(self) -> tuple[date, date]:
        """From its first day until before the day after it."""
        year, half = (int(part) for part in self.cleaned_data["half_year"].split("-"))
        return (date(year, 1, 1), date(year, 7, 1)) if half == 1 else (date(year, 7, 1), date(year + 1, 1, 1))


@require_GET
@for_staff("export")
def page(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    return _page(request, reviewer)


@require_POST
@for_staff("export", fresh=True)
def transparency(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    form = HalfYearForm(request.POST)
    if not form.is_valid():
        return _page(request, reviewer, half_year=form, status=400)
    start, end = form.period()
    return _zipped(exports.transparency_export(reviewer, start, end), f"transparency-{form.cleaned_data['half_year']}")


@require_POST
@for_staff("export", fresh=True)
def evaluation_cases(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    return _zipped(tests_from_cases.tests_export(reviewer), "evaluation-cases")


@require_POST
@for_staff("export", fresh=True)
def audit_extract(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    form = PeriodForm(request.POST)
    if not form.is_valid():
        return _page(request, reviewer, period=form, status=400)
    start, end = form.cleaned_data["start"], form.cleaned_data["end"]
    return _zipped({"audit.csv": exports.audit_extract(reviewer, start, _day_after(end))}, f"audit-{start}-{end}")


def _day_after(day: date) -> date:
    """The last day that a calendar knows has none."""
    return day if day == date.max else day + timedelta(days=1)


def _page(request: HttpRequest, reviewer: Reviewer, *, half_year: Any = None, period: Any = None, status: int = 200) -> HttpResponse:
    context = {"reviewer": reviewer, "half_year": half_year or HalfYearForm(), "period": period or PeriodForm()}
    return render(request, "moderation/exports.html", context, status=status)


def _zipped(files: Mapping[str, str], name: str) -> HttpResponse:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for filename, content in files.items():
            archive.writestr(filename, content.encode())
    headers = {"Content-Disposition": f'attachment; filename="{name}.zip"', "Cache-Control": "no-store"}
    return HttpResponse(packed.getvalue(), content_type="application/zip", headers=headers)
