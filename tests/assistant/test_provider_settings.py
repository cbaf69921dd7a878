"""Which providers are chosen, in which order, by variables alone; and what the checks say of those that cannot work."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from assistant.checks import provider_can_be_made, waits_can_be_waited
from assistant.pipeline.tools import tools_from_settings
from tests.served import ROOT, environment

SHOW = """
import json, django
django.setup()
from assistant.pipeline.tools import tools_from_settings
tools = tools_from_settings()
said = [[one.name, type(one).__name__, getattr(getattr(one, "config", None), "model_dump", dict)()] for one in tools.providers]
print(json.dumps([said, [tools.patience.first_s, tools.patience.last_first_s, tools.patience.answer_s], tools.senses]))
"""


def chosen(tmp_path: Path, **variables: str) -> Any:
    ran = subprocess.run([sys.executable, "-c", SHOW], cwd=ROOT, env=environment(tmp_path, **variables), capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return json.loads(ran.stdout.splitlines()[-1])


def test_two_of_a_kind_each_have_their_own_variables_and_our_own_provider_is_last(tmp_path: Path) -> None:
    providers, waits, senses = chosen(
        tmp_path,
        ASSISTANT_PROVIDER="openai_compatible, spare:openai_compatible,openai_api",
        ASSISTANT_BASE_URL="http://one/v1",
        ASSISTANT_MODEL="large",
        ASSISTANT_SPARE_BASE_URL="http://two/v1",
        ASSISTANT_SPARE_API_KEY="key",
        ASSISTANT_SPARE_MODEL="small",
        OPENAI_API_KEY="other",
        ASSISTANT_FIRST_WORD_S="3",
        ANSWER_DEADLINE_S="60",
        SENSES="elsewhere",
    )
    assert [name for name, _, _ in providers] == ["openai_compatible", "spare", "openai_api", "embedded"]
    assert [config.get("base_url") for _, _, config in providers[:2]] == ["http://one/v1", "http://two/v1"]
    assert [config.get("model") for _, _, config in providers[:2]] == ["large", "small"]
    assert providers[1][2]["api_key"] == "key"
    assert (waits, senses) == ([3, 20, 60], "elsewhere")


def test_without_a_variable_our_own_provider_answers_alone() -> None:
    assert "ASSISTANT_PROVIDER" not in os.environ
    assert [provider.name for provider in tools_from_settings().providers] == ["embedded"]


def test_a_provider_that_is_named_is_asked_alone_and_our_own_after_it() -> None:
    assert [provider.name for provider in tools_from_settings(provider="scripted").providers] == ["scripted", "embedded"]
    assert [provider.name for provider in tools_from_settings(provider="embedded").providers] == ["embedded"]


@pytest.mark.parametrize(
    ("providers", "options"),
    [
        ({"nobody": "nobody"}, {}),
        ({"scripted": "scripted", "spare": "openai_compatible"}, {"spare": {"base_url": "", "model": "m"}}),
        ({"Spare One": "scripted"}, {}),
        ({"openai_api": "openai_api"}, {"openai_api": {"api_key": "", "model": "m"}}),
    ],
)
def test_providers_that_cannot_be_made_are_said_at_start(settings: Any, providers: dict[str, str], options: dict[str, Any]) -> None:
    settings.ASSISTANT_PROVIDERS = providers
    settings.ASSISTANT_OPTIONS = {"embedded": {}, **options}
    (complaint,) = provider_can_be_made(None)
    assert complaint.id == "sightline.E010"


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("ASSISTANT_FIRST_WORD_S", 0.0, "sightline.E013"),
        ("ANSWER_DEADLINE_S", 86_400.0, "sightline.E013"),
        ("SENSES_PATIENCE_S", -1.0, "sightline.E013"),
        ("SENSES", "everywhere", "sightline.E014"),
    ],
)
def test_waits_and_places_that_cannot_be_are_said_at_start(settings: Any, name: str, value: object, code: str) -> None:
    assert waits_can_be_waited(None) == []
    setattr(settings, name, value)
    assert [complaint.id for complaint in waits_can_be_waited(None)] == [code]
