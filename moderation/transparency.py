"""The transparency report after the templates of Commission Implementing Regulation (EU) 2024/2835, one CSV file for each section.

The sections are the template's, its tables are turned: one figure a line, so that half-years stand below each other. An empty value means
that Sightline does not know it, and its note says who does; 0 is only written where it was counted. Plain Python: who counts is
moderation.services.reporting.

Sightline's gates stop what its policy does not let pass. They do not say what is against the law of a member state, so all of it stands
under "incompatible with terms and conditions". ``TEMPLATE`` says which of the template's categories each of ours is counted under.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from moderation.csv_cells import Cell, csv_text

_PRIVACY, _SPEECH, _OTHER = (
    "Data protection and privacy violations",
    "Illegal or harmful speech",
    "Other violation of provider's terms and conditions",
)
UNSPECIFIED = "Type of alleged illegal content not specified by the notifier"
TEMPLATE: dict[str, str] = {
    "identity": _PRIVACY,
    "sensitive_traits": _PRIVACY,
    "ungrounded_inference": _PRIVACY,
    "geolocation": _PRIVACY,
    "medical": _OTHER,  # an answer that could harm whoever asked; nobody spread anything
    "high_risk": _OTHER,
    "captcha": _OTHER,
    "jailbreak": _OTHER,
    "photo_text": _OTHER,
    "illicit": "Unsafe, non-compliant or prohibited products",  # asks how to make or get what is forbidden
    "violence": "Violence",
    "self_harm": "Self-harm",
    "hate": _SPEECH,
    "sexual": "Cyber violence",  # sexual remarks about a person seen
    "minors": "Protection of minors",
    "disinformation": "Negative effects on civic discourse or elections",
    "talks": _SPEECH,  # reported in a talk between two people
    "": _OTHER,  # could not be checked, so it was stopped
}
#: (gate, outcome) -> the restriction, in the template's words. What is not named here restricts nothing.
RESTRICTIONS: dict[tuple[str, str], str] = {
    ("question", "refuse"): "restriction of the provision of the service: one question not answered",
    ("question", "escalate"): "restriction of the provision of the service: one question handed to people",
    ("question", "guide"): "partial restriction of the provision of the service: one question answered in part",
    ("question", "obscure"): "partial restriction of the provision of the service: faces hidden for one question",
    ("sentence", "held"): "visibility restriction: one sentence removed before it was heard",
    ("photo_text", "orders"): "visibility restriction: orders written in a photo not followed",
    ("photo", "stays"): "visibility restriction: one photo not passed on",
}
SANCTIONS = {
    "warn": "other restriction: warning",
    "suspend_talks": "partial suspension of the provision of the service: no talks with volunteers",
    "suspend_all": "total suspension of the provision of the service",
}
QUALITATIVE = (
    (
        "Content moderation at own initiative",
        "Every question is judged before it is answered, and every sentence of an answer before it is heard, by rules and small models "
        "that run on our own servers, under a published and versioned policy. People look at a sample of what is stopped and let pass.",
    ),
    (
        "Purpose and means of automation",
        "To keep an assistant for blind people from naming strangers, from advice that harms, and from help with crimes. What could not be "
        "checked is not passed on. A person who is refused is always told so, and can ask a human instead.",
    ),
    (
        "Indicators of accuracy and possible rate of error",
        "Section 8 gives error rates by category and language, estimated from cases that people decided. A change of policy is tried on "
        "past decisions and on test cases before two people activate it.",
    ),
    (
        "Safeguards",
        "Complaints are decided by somebody who was not involved. Suspensions need two people. Every decision can be undone and is in a "
        "log that shows tampering. Reviewers see photos only after asking, with a reason, and never a face.",
    ),
)
HEADER = ("period", "indicator", "category", "detail", "value", "note")
_NOT_HERE = "Not recorded by Sightline; the operator knows it."
Line = tuple[str, str, str, Cell, str]  # without the period


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start`` until before ``end``."""

    start: date
    end: date

    def __str__(self) -> str:
        half = (self.start.month, self.start.day, self.end.month, self.end.day)
        if half in ((1, 1, 7, 1), (7, 1, 1, 1)) and self.end - self.start < timedelta(days=185):
            return f"{self.start.year}-H{1 if self.start.month == 1 else 2}"
        return f"{self.start}/{self.end - timedelta(days=1)}"


def half_years(start: date, end: date) -> tuple[Period, ...]:
    """The half-years between, the first and the last perhaps cut. Raises ValueError where ``end`` is not after ``start``."""
    if end <= start:
        raise ValueError("a period ends after it begins")
    edges = [day for year in range(start.year, end.year + 1) for day in (date(year, 1, 1), date(year, 7, 1)) if start < day < end]
    days = [start, *edges, end]
    return tuple(Period(before, after) for before, after in pairwise(days))


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Of what a gate stopped (or let pass), in one category and language: how many people looked at, and how often the gate was wrong.

    ``stand_for``, ``wrong_stand_for``: the same for all decisions that the sample stands for.
    """

    passed: bool
    category: str
    language: str
    n: int
    wrong: int
    stand_for: float
    wrong_stand_for: float


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted in one period. Medians in hours; None: there was nothing to measure."""

    stops: Mapping[tuple[str, str, str], int] = field(default_factory=dict)  # (gate, outcome, category)
    sanctions: Mapping[tuple[bool, str, str], int] = field(default_factory=dict)  # (after a notice, sanction, category)
    notices: Mapping[tuple[str, str], int] = field(default_factory=dict)  # (who notified, category)
    notices_decided: Mapping[bool, int] = field(default_factory=dict)  # whether something was found
    notices_median: float | None = None
    appeals: Mapping[str, int] = field(default_factory=dict)  # about
    appeals_decided: Mapping[str, int] = field(default_factory=dict)  # how
    appeals_median: float | None = None
    suspensions: Mapping[str, int] = field(default_factory=dict)  # sanction
    lifted: int = 0
    reviewed: tuple[Reviewed, ...] = ()
    staff: Mapping[str, int] = field(default_factory=dict)  # language
    staff_total: int = 0
    recipients: Mapping[str, int] = field(default_factory=dict)  # month, as 2026-01


def report(found: Iterable[tuple[Period, Figures]], service: str, made: date) -> dict[str, str]:
    """File name -> CSV."""
    found = tuple(found)
    return {
        f"{name}.csv": csv_text(HEADER, [(str(period), *line) for period, figures in found for line in lines(period, figures)])
        for name, lines in _sections(service, made).items()
    }


def _sections(service: str, made: date) -> dict[str, Callable[[Period, Figures], Iterator[Line]]]:
    return {
        "01_identification": lambda period, _: _identification(service, period, made),
        "02_summary": lambda _, figures: _summary(figures),
        "03_member_state_orders": lambda _, figures: _orders(),
        "04_notices": lambda _, figures: _notices(figures),
        "05_own_initiative_illegal_content": lambda _, figures: _illegal(),
        "06_own_initiative_terms_and_conditions": lambda _, figures: _terms(figures),
        "07_complaints_and_suspensions": lambda _, figures: _complaints(figures),
        "08_automated_means": lambda _, figures: _automated(figures),
        "09_human_resources": lambda _, figures: _people(figures),
        "10_active_recipients": lambda _, figures: _recipients(figures),
        "11_qualitative": lambda _, figures: ((indicator, "", "", text, "") for indicator, text in QUALITATIVE),
    }


def category_of(ours: str, unknown: str = _OTHER) -> str:
    """The template's category for one of ours."""
    return TEMPLATE.get(ours, unknown) if ours else unknown


def _identification(service: str, period: Period, made: date) -> Iterator[Line]:
    yield "Name of the service", "", "", service, ""
    yield "Name of the provider", "", "", None, _NOT_HERE
    yield "Beginning of the reporting period", "", "", period.start.isoformat(), ""
    yield "End of the reporting period", "", "", (period.end - timedelta(days=1)).isoformat(), ""
    yield "Date of the report", "", "", made.isoformat(), "Counted anew on this day: what people have erased since is no longer in it."


def _summary(figures: Figures) -> Iterator[Line]:
    measures: dict[str, int] = {}
    for (gate, outcome, ours), n in figures.stops.items():
        if (gate, outcome) in RESTRICTIONS:
            measures[category_of(ours)] = measures.get(category_of(ours), 0) + n
    for (_, _, ours), n in figures.sanctions.items():
        measures[category_of(ours)] = measures.get(category_of(ours), 0) + n
    notices: dict[str, int] = {}
    for (_, ours), n in figures.notices.items():
        notices[category_of(ours, UNSPECIFIED)] = notices.get(category_of(ours, UNSPECIFIED), 0) + n
    for category in sorted({*TEMPLATE.values(), UNSPECIFIED}):
        yield "Notices received", category, "", notices.get(category, 0), ""
        yield "Measures taken", category, "", measures.get(category, 0), ""
    yield "Complaints received", "", "", sum(figures.appeals.values()), ""


def _orders() -> Iterator[Line]:
    for indicator in (
        "Orders to act against illegal content",
        "Orders to provide information",
        "Median time to inform the authority of the receipt of an order",
        "Median time to give effect to an order",
    ):
        yield indicator, "", "", None, _NOT_HERE


def _notices(figures: Figures) -> Iterator[Line]:
    for (who, ours), n in sorted(figures.notices.items()):
        yield "Notices received", category_of(ours, UNSPECIFIED), f"from {who}; {ours or 'no category'}", n, ""
    yield "Notices received", "all", "", sum(figures.notices.values()), ""
    yield "Notices of trusted flaggers", "all", "", None, "Sightline has no separate way in for trusted flaggers."
    yield "Notices processed solely by automated means", "all", "", 0, "Every notice is decided by a person."
    yield "Notices decided: something was found against the terms", "all", "", figures.notices_decided.get(True, 0), ""
    yield "Notices decided: nothing was found", "all", "", figures.notices_decided.get(False, 0), ""
    yield (
        "Median time to decide a notice, in hours",
        "all",
        "",
        figures.notices_median,
        "" if figures.notices_median is not None else "None decided.",
    )


def _illegal() -> Iterator[Line]:
    note = "Sightline does not judge what is against the law: all its measures rest on its policy, see section 6."
    yield "Measures against illegal content at own initiative", "all", "", None, note


def _terms(figures: Figures) -> Iterator[Line]:
    for (gate, outcome, ours), n in sorted(figures.stops.items()):
        if restriction := RESTRICTIONS.get((gate, outcome)):
            detail = f"{restriction}; {ours or 'could not be checked'}"
            yield "Measures detected and taken solely by automated means", category_of(ours), detail, n, ""
    for (after_notice, sanction, ours), n in sorted(figures.sanctions.items()):
        how = "Measures taken by people after a notice" if after_notice else "Measures taken by people at own initiative"
        yield how, category_of(ours), f"{SANCTIONS[sanction]}; {ours or 'no category'}", n, ""


def _complaints(figures: Figures) -> Iterator[Line]:
    for about in ("a question or answer that was stopped", "a measure against an account"):
        yield "Complaints received", "", f"about {about}", figures.appeals.get(about, 0), ""
    for how in ("decision upheld", "decision reversed", "complaint withdrawn"):
        yield f"Complaints: {how}", "", "", figures.appeals_decided.get(how, 0), "Decided in this period."
    yield (
        "Median time to decide a complaint, in hours",
        "",
        "",
        figures.appeals_median,
        "" if figures.appeals_median is not None else "None decided.",
    )
    for indicator in ("Disputes brought before out-of-court bodies", "Outcomes of those disputes", "Median time of those disputes"):
        yield indicator, "", "", None, _NOT_HERE
    for sanction in ("suspend_talks", "suspend_all"):
        yield "Suspensions of accounts", "", SANCTIONS[sanction], figures.suspensions.get(sanction, 0), "Each agreed to by two people."
    yield "Suspensions lifted before their time", "", "", figures.lifted, ""
    for indicator in ("Suspensions for manifestly unfounded notices", "Suspensions for manifestly unfounded complaints"):
        yield indicator, "", "", None, "Not told apart from other suspensions."


def _automated(figures: Figures) -> Iterator[Line]:
    note = "Estimated from a sample that people looked at; weighted by how likely each case was to be drawn."
    for one in figures.reviewed:
        kind = "Let pass" if one.passed else "Stopped"
        detail = f"{one.category or 'no category'}; {one.language or 'language not known'}"
        yield f"{kind} by automated means: looked at by people", category_of(one.category), detail, one.n, ""
        yield f"{kind} by automated means: found wrong", category_of(one.category), detail, one.wrong, ""
        rate = round(one.wrong_stand_for / one.stand_for, 4) if one.stand_for else None
        yield f"{kind} by automated means: error rate", category_of(one.category), detail, rate, note
    for passed, kind in ((False, "Stopped"), (True, "Let pass")):
        rows = [one for one in figures.reviewed if one.passed is passed]
        whole = sum(one.stand_for for one in rows)
        rate = round(sum(one.wrong_stand_for for one in rows) / whole, 4) if whole else None
        yield f"{kind} by automated means: error rate", "all", "", rate, note if whole else "Nobody looked at any."


def _people(figures: Figures) -> Iterator[Line]:
    yield (
        "People who moderate",
        "all",
        "",
        figures.staff_total,
        "Accounts with a place on the staff at any time in the period, but for auditors.",
    )
    for language, n in sorted(figures.staff.items()):
        yield "People who moderate in a language", "", language, n, "Who works in several is counted in each."
    yield "Qualifications, training and support", "", "", None, _NOT_HERE


def _recipients(figures: Figures) -> Iterator[Line]:
    for month, n in sorted(figures.recipients.items()):
        yield "Recipients who asked something", "", month, n, "Wherever they are: Sightline does not know where people live."
    average = round(sum(figures.recipients.values()) / len(figures.recipients)) if figures.recipients else 0
    yield "Average monthly recipients", "all", "", average, "Over the months in which anybody asked something."
    yield "Average monthly recipients in the Union", "all", "", None, "Sightline does not know where people live."
