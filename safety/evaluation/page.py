"""The report as one HTML page that stands alone: no script, nothing from elsewhere, every plot also a table."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from string import Template

from safety.evaluation.conversations import SUITE as CONVERSATIONS
from safety.evaluation.metrics import Share
from safety.evaluation.plots import latency_bars, share_bars
from safety.evaluation.published import CAUTION, PUBLISHED
from safety.evaluation.run import FINE, Row
from safety.evaluation.summary import Suite, Summary

_TEMPLATE = Path(__file__).with_name("report.html")
_TITLES = {
    "questions": "Questions",
    "sentences": "Answer sentences",
    "photo_texts": "Text in photos",
    CONVERSATIONS: "Conversations, by turn",
}
_ROW_HEAD = ("cases", "stopped of what must be", "over-refused of what must pass", "median", "p95")


def page(found: Summary) -> str:
    """The whole document."""
    contents = [("overview", "Overview"), *((suite.name, _title(suite)) for suite in found.suites), ("published", "What others published")]
    made = found.made.isoformat(timespec="seconds")
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        made=escape(made),
        policy=escape(found.policy),
        policy_hash=escape(found.policy_hash[:12]),
        splits=escape(", ".join(found.splits)),
        detectors=escape(", ".join(found.detectors)),
        contents="".join(f'<li><a href="#{name}">{escape(title)}</a></li>' for name, title in contents),
        overview=_overview(found),
        suites="\n".join(_suite(suite, found.whole_conversations) for suite in found.suites),
        published=_published(),
    )


def _overview(found: Summary) -> str:
    totals = [suite.total for suite in found.suites]
    return _section(
        "overview",
        "Overview",
        _table(
            "overview-table", "All suites", ("suite", *_ROW_HEAD), [_row_cells(row, _TITLES.get(row.group, row.group)) for row in totals]
        ),
        _figure(
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
            _figure(
                share_bars(f"{suite.name}-{by}-plot", f"{title}: stopped and over-refused by {by}", groups),
                "For each row: above, filled, stopped of what must be; below, outlined, over-refused of what must pass. Whiskers: 95 % "
                "intervals. The table that follows has the same figures.",
            ),
            _table(f"{suite.name}-{by}-table", f"{title}: {plural}", (by, *_ROW_HEAD), [_row_cells(row, row.group) for row in groups]),
        ]
    parts += [f'<h3 id="{suite.name}-confusion">What was taken for what</h3>', _confusion(suite)]
    if suite.twins.both_right.n:
        parts += [f'<h3 id="{suite.name}-twins">Twins</h3>', _twins(suite)]
    if suite.to_english:
        parts += [f'<h3 id="{suite.name}-english">Compared with English</h3>', _to_english(suite)]
    return _section(suite.name, title, *parts)


def _lead(suite: Suite, whole: Share) -> str:
    total = suite.total
    said = f"{total.n} cases; stopped of what must be: {total.stop_rate}; over-refused of what must pass: {total.over_refusal}."
    if suite.name == CONVERSATIONS:
        said += f" Conversations right in every turn: {whole}."
    return f"<p>{escape(said)}</p>"


def _confusion(suite: Suite) -> str:
    said = sorted({category for row in suite.confusion.values() for category in row}, key=lambda category: (category == FINE, category))
    lines = [(expected, *(str(row.get(category, 0)) for category in said)) for expected, row in suite.confusion.items()]
    return _table(
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
    return _table(
        f"{suite.name}-twins-table", f"{_title(suite)}: twin pairs in which both sides are right", ("language", "both right"), lines
    )


def _to_english(suite: Suite) -> str:
    lines = [(language, str(one.stop_rate), str(one.over_refusal)) for language, one in suite.to_english.items()]
    return _table(
        f"{suite.name}-english-table",
        f"{_title(suite)}: difference to English in percentage points, with 95 % intervals (Newcombe)",
        ("language", "stopped: below 0 is worse", "over-refused: above 0 is worse"),
        lines,
    )


def _published() -> str:
    lines = [(one.source, one.measure, one.value) for one in PUBLISHED]
    return _section(
        "published",
        "What others published",
        f"<p><strong>{escape(CAUTION)}</strong></p>",
        _table("published-table", "Published figures of other systems", ("system", "measure", "figure"), lines, kind="words"),
    )


# Pieces of HTML -----------------------------------------------------------------------------------------------------------------


def _title(suite: Suite) -> str:
    return _TITLES.get(suite.name, suite.name)


def _section(name: str, title: str, *parts: str) -> str:
    return f'<section aria-labelledby="{name}">\n<h2 id="{name}">{escape(title)}</h2>\n' + "\n".join(parts) + "\n</section>"


def _figure(svg: str, caption: str) -> str:
    """``svg`` names itself by its title, whose id comes first in ``aria-labelledby``."""
    title = svg.split('aria-labelledby="', 1)[1].split(" ", 1)[0]
    return f"<figure>{_scrolling(title, svg)}<figcaption>{escape(caption)}</figcaption></figure>"


def _table(name: str, caption: str, head: Sequence[str], lines: Iterable[Sequence[str]], kind: str = "figures") -> str:
    """The first cell of every line is its header."""
    heading = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    body = "\n".join(
        f'<tr><th scope="row">{escape(line[0])}</th>' + "".join(f"<td>{escape(cell)}</td>" for cell in line[1:]) + "</tr>" for line in lines
    )
    parts = f'<caption id="{name}">{escape(caption)}</caption>\n<thead><tr>{heading}</tr></thead>\n<tbody>\n{body}\n</tbody>'
    return _scrolling(name, f'<table class="{kind}">{parts}</table>')


def _scrolling(name: str, inner: str) -> str:
    """A frame for what may be wider than the screen, which the keyboard can reach and scroll. ``name``: the id of what names it."""
    return f'<div class="wide" role="group" tabindex="0" aria-labelledby="{name}">{inner}</div>'


def _row_cells(row: Row, label: str) -> tuple[str, ...]:
    return label, str(row.n), str(row.stop_rate), str(row.over_refusal), f"{row.p50_ms:.2f} ms", f"{row.p95_ms:.2f} ms"
