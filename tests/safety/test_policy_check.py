"""A policy may not become milder in silence."""

import shutil
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from safety.engine import policy as engine
from safety.engine.loosened import loosened, unexplained
from safety.engine.policy import DIRECTORY, Policy, policy
from safety.engine.types import Verdict
from safety.management.commands import policy_check

BASE = policy("2026-11")


def changed(**update: Any) -> Policy:
    return BASE.model_copy(update=update)


def with_rule(category: str, **update: Any) -> Policy:
    rules = dict(BASE.categories)
    rules[category] = rules[category].model_copy(update=update)  # type: ignore[index]
    return changed(categories=rules)


def with_thresholds(category: str, **update: float) -> Policy:
    return with_rule(category, thresholds=BASE.categories[category].thresholds.model_copy(update=update))  # type: ignore[index]


@pytest.mark.parametrize(
    ("new", "place"),
    [
        (with_rule("identity", reasons={**BASE.categories["identity"].reasons, "who": Verdict.ALLOW}), "identity.reasons.who"),  # type: ignore[index]
        (with_thresholds("medical", stop=0.9), "medical.thresholds.stop"),
        (with_thresholds("medical", clear=0.5), "medical.thresholds.clear"),
        (with_rule("hate", held=False), "hate.held"),
        (with_rule("hate", holds_from=0.9), "hate.held"),
        (changed(detectors={name: {} for name in BASE.detectors if name != "name_claim"}), "detectors.name_claim"),
        (changed(injection=0.9), "injection"),
        (changed(egress=BASE.egress.model_copy(update={"undressed": "leaves"})), "egress.undressed"),
        (changed(overruling={"question": engine.Overruling(detector="name_claim", sure_below=0.1)}), "overruling.question"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_whatever_lets_more_pass_is_named(new: Policy, place: str) -> None:
    assert place in loosened(BASE, new)
    assert place in unexplained(BASE, new)
    said = new.model_copy(update={"changelog": f"{place}: because people asked for it."})
    assert place not in unexplained(BASE, said)


def test_a_stricter_policy_needs_no_excuse() -> None:
    assert loosened(BASE, BASE) == ()
    assert loosened(BASE, with_thresholds("medical", stop=0.4)) == ()
    assert loosened(BASE, changed(injection=0.4)) == ()


@pytest.fixture
def draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the policies with a draft of the next one, which the command reads instead of the project's own."""
    folder = tmp_path / "policies"
    shutil.copytree(DIRECTORY, folder)
    text = (folder / f"{BASE.version}.yaml").read_text(encoding="utf-8")
    (folder / "2099-01.yaml").write_text(text.replace(f'version: "{BASE.version}"', 'version: "2099-01"'), encoding="utf-8")
    load = Policy.load
    monkeypatch.setattr(policy_check.Policy, "load", lambda version: load(version, folder))
    return folder


def check(draft: Path, old: str, new: str) -> str:
    path = draft / "2099-01.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    out = StringIO()
    call_command("policy_check", "2099-01", "--against", BASE.version, stdout=out)
    return out.getvalue()


def test_a_good_draft_is_said_to_be_good(draft: Path) -> None:
    assert "can be released" in check(draft, "injection: 0.6", "injection: 0.5")


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("injection: 0.6", "injection: 0.7", "injection"),
        ("question: refuse", "question: guide", "on_failure.question"),
        ("  minors:\n", "  miners:\n", "miners"),
        ("reasons: { crime: refuse }", "reasons: { crime: guide }", "illicit"),
    ],
)
def test_a_bad_draft_is_refused_by_name(draft: Path, old: str, new: str, word: str) -> None:
    with pytest.raises(CommandError, match=word):
        check(draft, old, new)


def test_a_draft_with_a_missing_message_is_refused(draft: Path) -> None:
    path = draft / "messages" / BASE.messages / "ar.ftl"
    path.write_text(path.read_text(encoding="utf-8").replace("captcha-guide", "captcha-gone"), encoding="utf-8")
    with pytest.raises(CommandError, match="ar:captcha-guide"):
        check(draft, "injection: 0.6", "injection: 0.6")


def test_the_released_policies_pass_their_own_check() -> None:
    call_command("policy_check", stdout=StringIO())
