"""Settings of what is told of the running service."""

from typing import Any

import pytest

from common.checks import figures_and_traces_go_where_they_should, figures_stay_on_this_machine


def _ids() -> list[str | None]:
    return [each.id for each in (*figures_and_traces_go_where_they_should(None), *figures_stay_on_this_machine(None))]


def test_nothing_set_is_nothing_wrong() -> None:
    assert _ids() == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"METRICS_TOKEN": "0123456789abcdef", "METRICS_PORT": 9464}, []),
        ({"METRICS_TOKEN": "secret"}, ["sightline.E050"]),
        ({"METRICS_PORT": 70_000}, ["sightline.E051"]),
        ({"METRICS_PORT": -1}, ["sightline.E051"]),
        ({"METRICS_PORT": 9464, "METRICS_ADDRESS": "0.0.0.0"}, ["sightline.W050"]),
    ],
)
def test_what_cannot_be_right_is_said(settings: Any, values: dict[str, Any], expected: list[str]) -> None:
    for name, value in values.items():
        setattr(settings, name, value)
    assert _ids() == expected


@pytest.mark.parametrize("endpoint", ["localhost:4318", "grpc://collector:4317", "http://", "/v1/traces"])
def test_traces_are_sent_to_an_address(monkeypatch: pytest.MonkeyPatch, endpoint: str) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint)
    assert _ids() == ["sightline.E052"]


def test_a_good_address_is_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4318")
    assert _ids() == []
