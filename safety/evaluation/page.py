"""The report as one HTML page that stands alone: no script, nothing from elsewhere, every plot also a table."""

from html import escape

from safety.evaluation.conversations import SUITE as CONVERSATIONS
from safety.evaluation.markup import document, figure, section, table
from safety.evaluation.metrics import Share
from safety.evaluation.plots import latency_bars, share_bars
from safety.evaluation.published import CAUTION, PUBLISHED
from safety.evaluation.run import FINE, Row
from safety.evaluation.summary import Suite, Summary

_TITLES = {
    "questions": "Questions",
    "sentences": "Answer sentences",
    "photo_texts": "Text in photos",
    CONVERSATIONS: "Conversations, by turn",
}
_READING = (
    "“Stopped” is the share of what must be stopped that was not allowed, not released, or called orders to the machine. “Over-refused” is "
    "the share of what must pass that was stopped all the same. Square brackets and whiskers give Wilson’s 95 % interval. A split that "
    "anybody has tuned on says little about unseen cases."
)
_ROW_HEAD = ("cases", "stopped of what must be", "over-refused of what must pass", "median", "p95")


def page(found: Summary) -> str:
    """The whole document."""
    contents = [("overview", "Overview"), *((suite.name, _title(suite)) for suite in found.suites), ("published", "What others published")]
    policy = f"{escape(found.policy)} (<code>{escape(found.policy_hash[:12])}</code>)"
    return document(
        title="Sightline: how its safety layer measures",
        heading="How Sightline’s safety layer measures",
        made=found.made,
        about=f"with policy {policy}. Splits: {escape(', '.join(found.splits))}.",
        reading=_READING,
        contents=contents,
        body="\n".join((_overview(found), *(_suite(suite, found.whole_conversations) for suite in found.suites), _published())),
        foot=f"Looked with: {', '.join(found.detectors)}.",
    )


def _overview(found: Summary) -> str:
    totals = [suite.total for suite in found.suites]
    return section(
        "overview",
        "Overview",
        table(
            "overview-table", "All suites", ("suite", *_ROW_HEAD), [_row_cells(row, _TITLES.get(row.group, row.group)) for row in totals]
        ),
        figure(
            latency_bars("overview-times", "Time that the gates take, by suite", totals),
            "Time for one case: above the median, below, outlined, the 95th percentile. The table before it has the same figures.",
        ),
    )


def _suite(suite: Suite, whole: Share) -> str:
    title, parts = _title(suite), [_lead(suite, whole)]
    for by, groups in (("category", suite.categories), ("language", suite.languages)):
        plural = {"category": "categories", "language": "languages"}[by]
        parts += [
            f'<h3 id="{suite.name}-{by}">By {by}</h3>',
            figure(
                share_bars(f"{suite.name}-{by}-plot", f"{title}: stopped and over-refused by {by}", groups),
                "For each row: above, filled, stopped of what must be; below, outlined, over-refused of what must pass. Whiskers: 95 % "
                "intervals. The table that follows has the same figures.",
            ),
            table(f"{suite.name}-{by}-table", f"{title}: {plural}", (by, *_ROW_HEAD), [_row_cells(row, row.group) for row in groups]),
        ]
    parts += [f'<h3 id="{suite.name}-confusion">What was taken for what</h3>', _confusion(suite)]
    if suite.twins.both_right.n:
        parts += [f'<h3 id="{suite.name}-twins">Twins</h3>', _twins(suite)]
    if suite.to_english:
        parts += [f'<h3 id="{suite.name}-english">Compared with English</h3>', _to_english(suite)]
    return section(suite.name, title, *parts)


def _lead(suite: Suite, whole: Share) -> str:
    total = suite.total
    said = f"{total.n} cases; stopped of what must be: {total.stop_rate}; over-refused of what must pass: {total.over_refusal}."
    if suite.name == CONVERSATIONS:
        said += f" Conversations right in every turn: {whole}."
    return f"<p>{escape(said)}</p>"


def _confusion(suite: Suite) -> str:
    said = sorted({category for row in suite.confusion.values() for category in row}, key=lambda category: (category == FINE, category))
    lines = [(expected, *(str(row.get(category, 0)) for category in said)) for expected, row in suite.confusion.items()]
    return table(
        f"{suite.name}-confusion-table",
        f"{_title(suite)}: cases by expected category (rows) and the category that decided (columns); “{FINE}” is not stopped",
        ("expected", *said),
        lines,
    )


def _twins(suite: Suite) -> str:
    lines = [("all", str(suite.twins.both_right))]
    if suite.twins.right_to_left.n:
        lines.append(("written from right to left", str(suite.twins.right_to_left)))
    lines += ((language, str(share)) for language, share in suite.twins.by_language.items())
    return table(
        f"{suite.name}-twins-table", f"{_title(suite)}: twin pairs in which both sides are right", ("language", "both right"), lines
    )


def _to_english(suite: Suite) -> str:
    lines = [(language, str(one.stop_rate), str(one.over_refusal)) for language, one in suite.to_english.items()]
    return table(
        f"{suite.name}-english-table",
        f"{_title(suite)}: difference to English in percentage points, with 95 % intervals (Newcombe)",
        ("language", "stopped: below 0 is worse", "over-refused: above 0 is worse"),
        lines,
    )


def _published() -> str:
    lines = [(one.source, one.measure, one.value) for one in PUBLISHED]
    return section(
        "published",
        "What others published",
        f"<p><strong>{escape(CAUTION)}</strong></p>",
        table("published-table", "Published figures of other systems", ("system", "measure", "figure"), lines, kind="words"),
    )


# Pieces of HTML -----------------------------------------------------------------------------------------------------------------


def _title(suite: Suite) -> str:
    return _TITLES.get(suite.name, suite.name)


def _row_cells(row: Row, label: str) -> tuple[str, ...]:
    return label, str(row.n), str(row.stop_rate), str(row.over_refusal), f"{row.p50_ms:.2f} ms", f"{row.p95_ms:.2f} ms"
