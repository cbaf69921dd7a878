"""Which judges there are, and what is refused before anybody asks."""

import math
import time

import pytest

from safety.checks import judge_usable
from safety.engine.policy import policy
from safety.engine.types import Evidence, QuestionCase, Verdict
from safety.judges.base import JudgeError, JudgeNonsense, checked
from safety.judges.opinion import Opinion
from safety.judges.registry import make
from safety.judges.scripted import ScriptedConfig, ScriptedJudge

POLICY = policy()
CASE = QuestionCase("Half of one then?")


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("nobody", {}),
        ("", {}),
        ("openai_api", {"model": "m"}),
        ("openai_api", {"api_key": "k", "model": ""}),
        ("openai_compatible", {"model": "m"}),
        ("openai_compatible", {"base_url": "http://x/v1", "model": ""}),
        ("scripted", {}),
        ("scripted", {"finds": {"astrology": 1}}),
        ("scripted", {"finds": {}, "unknown": 1}),
    ],
)
def test_what_cannot_judge_fails_when_it_is_made(name: str, options: dict[str, str]) -> None:
    with pytest.raises(ValueError):
        make(name, options, POLICY)


def test_the_same_judge_is_made_once_and_another_policy_makes_another() -> None:
    options = {"base_url": "http://x/v1", "model": "m"}
    first = make("openai_compatible", options, POLICY)
    assert make("openai_compatible", options, POLICY) is first
    assert make("openai_compatible", options, POLICY.model_copy(update={"injection": 0.9})) is not first


@pytest.mark.parametrize(("moderation_model", "name"), [("omni", "openai_api"), ("", "openai_judge")])
def test_the_moderation_model_is_asked_only_where_it_is_named(moderation_model: str, name: str) -> None:
    judge = make("openai_api", {"api_key": "k", "model": "m", "moderation_model": moderation_model}, POLICY)
    assert judge.name == name
    assert judge.is_remote


@pytest.mark.parametrize(
    "found",
    [
        None,
        [],
        ("medical",),
        (Evidence("x", "medical", math.nan, "judged"),),
        (Evidence("x", "medical", 1.1, "judged"),),
        (Evidence("x", "medical", True, "judged"),),
        (Evidence("x", "astrology", 0.5, "judged"),),
        (Evidence("x", "medical", 0.5, "dose"),),
    ],
    ids=str,
)
def test_what_is_no_evidence_is_nonsense(found: object) -> None:
    with pytest.raises(JudgeNonsense):
        checked(found)


@pytest.mark.parametrize("fails", ["unreachable", "refused", "nonsense", "crash"])
def test_a_judge_that_fails_has_no_opinion(fails: str) -> None:
    judge = ScriptedJudge(ScriptedConfig(finds={}, fails=fails))
    assert Opinion(judge, CASE, (), tuple, "", 5.0).found() is None


def test_a_late_judge_has_no_opinion_and_keeps_nobody_waiting() -> None:
    judge = ScriptedJudge(ScriptedConfig(finds={}, takes_s=3.0))
    began = time.monotonic()
    assert Opinion(judge, CASE, (), tuple, "", 0.2).found() is None
    assert time.monotonic() - began < 2.0


def test_pixels_that_cannot_be_made_are_no_opinion() -> None:
    def gone() -> tuple[bytes, ...]:
        raise OSError("gone")

    judge = ScriptedJudge(ScriptedConfig(finds={}))
    assert Opinion(judge, CASE, (), gone, "", 5.0).found() is None
    assert judge.requests == []


def test_nothing_found_is_not_the_same_as_could_not_judge() -> None:
    assert Opinion(ScriptedJudge(ScriptedConfig(finds={})), CASE, (), tuple, "", 5.0).found() == ()


def test_every_failure_has_a_stable_code() -> None:
    assert {error.code for error in JudgeError.__subclasses__()} == {"judge_unreachable", "judge_refused", "judge_nonsense"}


# The system check ----------------------------------------------------------------------------------------------------------------


def test_no_judge_is_no_complaint(settings) -> None:
    settings.SAFETY_JUDGE = ""
    assert judge_usable(None) == []


@pytest.mark.parametrize("name", ["nobody", "scripted", "openai_api", "openai_compatible"])
def test_a_judge_that_is_unknown_or_lacks_something_stops_the_start(settings, name: str) -> None:
    settings.SAFETY_JUDGE, settings.SAFETY_JUDGE_OPTIONS = name, {}
    (complaint,) = judge_usable(None)
    assert complaint.id == "safety.E004"


def test_a_policy_that_is_deaf_to_its_judge_is_pointed_out(settings, monkeypatch) -> None:
    from tests.safety.judges.policies import policy_that_hears

    settings.SAFETY_JUDGE, settings.SAFETY_JUDGE_OPTIONS = "scripted", {"scripted": {"finds": {}}}
    monkeypatch.setattr("safety.checks.policy", lambda version: policy_that_hears({}, default=None))
    assert [complaint.id for complaint in judge_usable(None)] == ["safety.W001"]
    monkeypatch.setattr("safety.checks.policy", lambda version: policy_that_hears({}, default=Verdict.GUIDE))
    assert judge_usable(None) == []
