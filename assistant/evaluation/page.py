"""The report as one HTML page that stands alone; every plot also a table."""

from collections.abc import Sequence
from html import escape

from assistant.evaluation.reference import Comparison
from assistant.evaluation.summary import Coach, Row, Summary, Times
from safety.evaluation.markup import document, figure, section, table
from safety.evaluation.plots import paired_bars

_READING = (
    "“Exact” is the share of the questions that a photo can answer to which the true value was said without a doubt. “Kept silent” is the "
    "share of those that it cannot answer, because nobody could read it or because it does not tell, to which no value was said. “Wrong "
    "and confident” is the share of all questions to which something untrue was said as print or as seen: a wrong date, amount or colour, "
    "or words with more than 15 % of their letters misread. Square brackets and whiskers give Wilson’s 95 % interval."
)
_HEAD = ("cases", "exact", "exact, with a doubt", "kept silent where it must", "wrong and confident")
COACH_WORDS = {
    "unreadable_sent_back": "unreadable photos: the person is told how to take it again",
    "readable_sent_back": "readable photos: the person is sent back all the same (less is better)",
    "unreadable_refused": "unreadable photos: called unusable",
    "readable_refused": "readable photos: called unusable (less is better)",
    "right_hint": "hints on unreadable photos that name the true problem",
}
STEP_WORDS = {"glance": "quick look", "read": "reading", "first_sentence": "until the first sentence", "total": "until the last sentence"}


def page(found: Summary) -> str:
    """The whole document."""
    groups = (
        ("kinds", "By what is asked", "what is asked", found.kinds),
        ("scripts", "By script of the print", "script", found.scripts),
        ("damages", "By damage of the photo", "damage", found.damages),
        ("languages", "By language of the question", "language", found.languages),
    )
    contents = [("overview", "Overview"), *((name, title) for name, title, _, _ in groups), ("coach", "Sending back"), ("times", "Times")]
    body = [_overview(found), *(_group(*group) for group in groups), _coach(found), _times(found)]
    if found.comparison:
        contents.append(("reference", "Beside Tesseract"))
        body.append(_reference(found.comparison))
    return document(
        title="Sightline: how its own eyes measure",
        heading="How Sightline’s own eyes measure",
        made=found.made,
        about=f"from {found.total.n} drawn cases of seed {found.seed}.",
        reading=_READING,
        contents=contents,
        body="\n".join(body),
        foot="Left out: " + ("; ".join(found.left_out) or "nothing") + ".",
    )


def cells(row: Row) -> tuple[str, ...]:
    return row.group, str(row.n), str(row.exact), str(row.with_doubt), str(row.abstained), str(row.wrong)


def _overview(found: Summary) -> str:
    rows = [found.total, *((found.real,) if found.real else ())]
    outcomes = [(name.replace("_", " "), str(count)) for name, count in found.outcomes.items()]
    outcomes += [(f"ended early: {code.replace('_', ' ')}", str(count)) for code, count in found.failures.items()]
    return section(
        "overview",
        "Overview",
        table("overview-table", "All drawn cases, and real photos where there are any", ("photos", *_HEAD), [cells(row) for row in rows]),
        table("outcomes-table", "Outcomes of the drawn cases", ("outcome", "cases"), outcomes),
    )


def _group(name: str, title: str, head: str, rows: Sequence[Row]) -> str:
    return section(
        name,
        title,
        figure(
            paired_bars(f"{name}-plot", title, ("exact", "wrong and confident"), [(row.group, row.exact, row.wrong) for row in rows]),
            "For each row: above, filled, exact; below, outlined, wrong and confident. The table that follows has the same figures.",
        ),
        table(f"{name}-table", title, (head, *_HEAD), [cells(row) for row in rows]),
    )


def _coach(found: Summary) -> str:
    def lines(coach: Coach) -> list[tuple[str, str]]:
        return [(words, str(getattr(coach, name))) for name, words in COACH_WORDS.items()]

    parts = [table("coach-table", "Drawn photos", ("what", "share"), lines(found.coach), kind="words")]
    if found.real_coach:
        parts.append(table("real-coach-table", "Real photos", ("what", "share"), lines(found.real_coach), kind="words"))
    return section("coach", "Sending back", *parts)


def _times(found: Summary) -> str:
    def lines(times: Sequence[Times]) -> list[tuple[str, ...]]:
        return [(STEP_WORDS[one.step], str(one.n), f"{one.p50_ms:.0f} ms", f"{one.p95_ms:.0f} ms") for one in times if one.n]

    head = ("step", "photos", "median", "p95")
    return section(
        "times",
        "Times",
        table("times-table", "Photos of up to 8 megapixels, warm, one after the other", head, lines(found.times)),
        table("large-times-table", "Photos of 12 megapixels", head, lines(found.large_times)),
    )


def _reference(found: Comparison) -> str:
    rows = [("all", found.own, found.other), *found.scripts]
    lines = [
        (f"{one.name}, {script}", f"{100 * one.line_cer:.1f} %", f"{100 * one.cer:.1f} %", f"{one.p50_ms:.0f} ms")
        for script, *both in rows
        for one in both
    ]
    ratio = f"Ours by the other’s: errors {found.error_ratio:.2f}, time {found.time_ratio:.2f}. The better of Tesseract’s two modes counts."
    return section(
        "reference",
        "Beside Tesseract",
        f"<p>{escape(ratio)}</p>",
        table(
            "reference-table",
            f"Character errors on the same {found.photos} readable photos",
            ("reader and script", "line by line, in any order", "in reading order", "median time"),
            lines,
        ),
    )
