"""The dashboard and the alerts ask for nothing that nobody tells: a renamed figure would leave a panel empty and an alert silent."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import REGISTRY

from common import metrics  # noqa: F401  # fills the registry
from config.health import PARTS, Found, Parts, Readiness
from config.rows import Rows

DEPLOY = Path(__file__).resolve().parent.parent.parent / "deploy"
DASHBOARD = json.loads((DEPLOY / "grafana" / "sightline.json").read_text())
ALERTS = yaml.safe_load((DEPLOY / "prometheus" / "alerts.yml").read_text())
FIGURE = re.compile(r"\bsightline_\w+")
TYPES = {"counter": ("_total",), "histogram": ("_bucket", "_sum", "_count"), "gauge": ("",)}


def _expressions() -> Iterator[tuple[str, str]]:
    for panel in DASHBOARD["panels"]:
        for target in panel.get("targets", ()):
            yield panel["title"], target["expr"]
    for rule in ALERTS["groups"][0]["rules"]:
        yield rule["alert"], rule["expr"]


@pytest.fixture
def told(transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> dict[str, set[str]]:
    """Every series there can be: its name -> its labels."""
    found = Readiness("ready", {name: Found("ok") for name in PARTS})
    monkeypatch.setattr("config.health.readiness", lambda: found)
    series: dict[str, set[str]] = {}
    for metric in (*Rows().collect(), *Parts().collect()):
        series[metric.name] = {label for sample in metric.samples for label in sample.labels}
    series["sightline_workers_alive"], series["sightline_provider_breakers_open"] = {"queue"}, {"provider"}
    for collector in list(REGISTRY._collector_to_names):
        name: str = getattr(collector, "_name", "")
        if name.startswith("sightline_"):
            known: Any = collector
            for ending in TYPES[known._type]:
                series[name + ending] = set(known._labelnames) | ({"le"} if ending == "_bucket" else set())
    return series


def test_every_figure_that_is_asked_for_is_told(told: dict[str, set[str]]) -> None:
    asked = {(where, figure) for where, expression in _expressions() for figure in FIGURE.findall(expression)}
    assert len(asked) > 60
    assert [(where, figure) for where, figure in sorted(asked) if figure not in told] == []


def test_every_label_that_is_asked_for_is_one_of_its_figures(told: dict[str, set[str]]) -> None:
    wrong = []
    for where, expression in _expressions():
        known = {"job"}.union(*(told[figure] for figure in FIGURE.findall(expression)))
        by = [label.strip() for group in re.findall(r"by \(([^)]*)\)", expression) for label in group.split(",")]
        chosen = re.findall(r"[{,]\s*(\w+)\s*(?:=|!=|=~|!~)", expression)
        wrong += [(where, label) for label in (*by, *chosen) if label not in known]
    assert wrong == []


def test_every_figure_that_is_told_is_on_the_dashboard(told: dict[str, set[str]]) -> None:
    shown = {figure for panel in DASHBOARD["panels"] for target in panel.get("targets", ()) for figure in FIGURE.findall(target["expr"])}
    whole = re.compile(r"_(bucket|sum|count)$")
    missing = {whole.sub("", name) for name in told} - {whole.sub("", name) for name in shown}
    assert missing == {"sightline_rows_readable"}  # its alert is that of the sick database


def test_panels_have_places_that_do_not_overlap_and_ids_of_their_own() -> None:
    ids = [panel["id"] for panel in DASHBOARD["panels"]]
    assert len(set(ids)) == len(ids)
    taken: set[tuple[int, int]] = set()
    for panel in DASHBOARD["panels"]:
        place = panel["gridPos"]
        assert place["x"] + place["w"] <= 24
        cells = {(x, y) for x in range(place["x"], place["x"] + place["w"]) for y in range(place["y"], place["y"] + place["h"])}
        assert not cells & taken
        taken |= cells


def test_every_alert_says_how_bad_it_is_and_what_it_means() -> None:
    for rule in ALERTS["groups"][0]["rules"]:
        assert rule["labels"]["severity"] in ("page", "ticket"), rule["alert"]
        assert rule["annotations"]["summary"], rule["alert"]


def test_every_alert_is_told_in_the_docs() -> None:
    page = (DEPLOY.parent / "docs" / "observing.md").read_text()
    assert [rule["alert"] for rule in ALERTS["groups"][0]["rules"] if f"`{rule['alert']}`" not in page] == []


def test_the_scrape_configuration_names_the_alerts_and_the_route() -> None:
    config = yaml.safe_load((DEPLOY / "prometheus" / "prometheus.yml").read_text())
    assert config["rule_files"] == ["alerts.yml"]
    (job,) = config["scrape_configs"]
    assert (job["job_name"], job["metrics_path"], job["authorization"]["type"]) == ("sightline", "/metrics", "Bearer")
