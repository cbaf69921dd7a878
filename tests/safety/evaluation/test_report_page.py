"""The report page: complete, standing alone, and readable by everybody."""

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from safety.engine.gate import default_gate
from safety.evaluation.page import page
from safety.evaluation.published import CAUTION, PUBLISHED
from safety.evaluation.summary import Summary, all_splits, summary

VOID = {"meta", "link", "br", "hr", "img", "line", "rect", "path"}


class Page(HTMLParser):
    """What stands in a page; every element that is opened must be closed in its place."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attrs for name, attrs in self.elements if name == tag]


@pytest.fixture
def found(suites: Path) -> Summary:
    return summary(default_gate("2026-11"), all_splits(suites), suites)


@pytest.fixture
def text(found: Summary) -> str:
    return page(found)


def test_the_page_is_well_formed_with_ids_that_are_unique_and_found(text: str) -> None:
    parsed = Page(text)
    assert parsed.open == []
    ids = [attrs["id"] for _, attrs in parsed.elements if "id" in attrs]
    assert len(ids) == len(set(ids))
    pointed = [attrs["href"].removeprefix("#") for attrs in parsed.all("a")]
    pointed += [one for _, attrs in parsed.elements for one in attrs.get("aria-labelledby", "").split()]
    assert set(pointed) <= set(ids)


def test_nothing_comes_from_elsewhere_and_nothing_runs(text: str) -> None:
    parsed = Page(text)
    assert not {tag for tag, _ in parsed.elements} & {"script", "link", "img", "iframe", "object", "embed", "base"}
    assert all(attrs["href"].startswith("#") for _, attrs in parsed.elements if "href" in attrs)
    assert not any(name == "src" or name.startswith("on") or name == "style" for _, attrs in parsed.elements for name in attrs)
    assert not re.search(r"https?://|url\(|@import", text)


def test_every_suite_has_its_tables_and_every_table_its_caption_and_scopes(text: str, found: Summary) -> None:
    parsed = Page(text)
    assert [suite.name for suite in found.suites] == ["questions", "sentences", "photo_texts", "conversations"]
    captions = {attrs["id"] for attrs in parsed.all("caption")}
    for suite in found.suites:
        assert {f"{suite.name}-{part}-table" for part in ("category", "language", "confusion")} <= captions
    assert {"overview-table", "questions-twins-table", "questions-english-table", "published-table"} <= captions
    assert len(captions) == len(parsed.all("table"))
    assert {attrs.get("scope") for attrs in parsed.all("th")} == {"col", "row"}


def test_every_plot_says_its_figures_in_words(text: str) -> None:
    parsed = Page(text)
    assert len(parsed.all("svg")) == 1 + 2 * 4
    assert all(attrs["role"] == "img" and attrs["aria-labelledby"] for attrs in parsed.all("svg"))
    assert re.search(r"<desc [^>]*>[^<]*identity: stopped 100\.0 % of 2 \(95 % interval 34 to 100 %\)", text)
    assert "median" in text.split("<desc", 2)[1]


def test_the_figures_of_others_stand_beside_a_caution(text: str) -> None:
    assert CAUTION.replace("'", "&#x27;") in text
    for one in PUBLISHED:
        assert one.measure in text
        assert one.value.replace(">", "&gt;") in text


def test_whole_conversations_are_told(text: str) -> None:
    assert "Conversations right in every turn: 66.7 %" in text


def test_the_page_has_a_language_and_one_main_heading(text: str) -> None:
    parsed = Page(text)
    assert parsed.all("html")[0]["lang"] == "en"
    assert len(parsed.all("h1")) == len(parsed.all("main")) == 1
    levels = [int(tag[1]) for tag, _ in parsed.elements if re.fullmatch("h[1-6]", tag)]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_text_and_bars_have_contrast_in_both_schemes(text: str) -> None:
    light, dark = (dict(re.findall(r"--(\w+): (#\w{6})", block)) for block in re.findall(r":root \{(.*?)\}", text))
    assert light.keys() == dark.keys()
    for colours in (light, dark):
        for ink in ("ink", "faint", "link"):
            assert contrast(colours[ink], colours["paper"]) >= 4.5
        assert contrast(colours["ink"], colours["shade"]) >= 4.5
        for bar in ("one", "two", "rule"):
            assert contrast(colours[bar], colours["paper"]) >= 3


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio of two "#rrggbb"."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
