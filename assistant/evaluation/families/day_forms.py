"""The many forms in which a day is printed on things, and what each of them can mean."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from assistant.evaluation.truths import DateIs, Day


@dataclass(frozen=True, slots=True)
class _Form:
    pattern: Callable[[date], str]
    has_day: bool = True
    two_ways: bool = False  # day and month may be taken for each other


_FORMS: dict[str, _Form] = {
    "dotted": _Form(lambda day: f"{day:%d.%m.%Y}"),
    "dotted short": _Form(lambda day: f"{day:%d.%m.%y}"),
    "slashed": _Form(lambda day: f"{day:%d/%m/%Y}", two_ways=True),
    "slashed short": _Form(lambda day: f"{day:%d/%m/%y}", two_ways=True),
    "american": _Form(lambda day: f"{day:%m/%d/%Y}", two_ways=True),
    "spaced": _Form(lambda day: f"{day:%d %m %Y}", two_ways=True),
    "iso": _Form(lambda day: f"{day:%Y-%m-%d}"),
    "year first": _Form(lambda day: f"{day:%Y.%m.%d}"),
    "named": _Form(lambda day: f"{day:%d %b %Y}".upper()),
    "named first": _Form(lambda day: f"{day:%b %d, %Y}".upper()),
    "run together": _Form(lambda day: f"{day:%d%b%Y}".upper()),
    "month": _Form(lambda day: f"{day:%m/%Y}", has_day=False),
    "month dotted": _Form(lambda day: f"{day:%m.%Y}", has_day=False),
    "month short": _Form(lambda day: f"{day:%m/%y}", has_day=False),
    "month named": _Form(lambda day: f"{day:%b %Y}".upper(), has_day=False),
    "characters": _Form(lambda day: f"{day.year}年{day.month}月{day.day}日"),
}


def printed_day(day: date, form: str, language: str = "en") -> str:
    """``form``: a key of the table, or "written" for the day as a letter in that language has it."""
    if form == "written":
        return str(format_date(day, format="long", locale=language))
    return _FORMS[form].pattern(day)


def truth_of(day: date, form: str, *, day_first: bool | None = None, others: frozenset[Day] = frozenset()) -> DateIs:
    """``day_first``: True where the country of the print leaves no doubt that the day comes first; None where nobody can know."""
    printed = printed_day(day, form) if form != "written" else ""
    shape = _FORMS.get(form, _Form(lambda day: ""))
    if not shape.has_day:
        return DateIs(printed, frozenset({Day(day.year, day.month)}), others=others)
    meant = Day(day.year, day.month, day.day)
    if shape.two_ways and day.day <= 12 and day.day != day.month:
        other = Day(day.year, day.day, day.month)
        if day_first:
            return DateIs(printed, frozenset({meant}), frozenset({meant, other}), others)
        return DateIs(printed, frozenset(), frozenset({meant, other}), others)
    return DateIs(printed, frozenset({meant}), others=others)
