"""Policies in words: every difference is named, and only those."""

from typing import Any

import yaml

from moderation.policy_words import differences, other_words
from moderation.web.policy_table import category_rows
from safety.engine.policy import Policy, messages_of, policy


def changed(**parts: Any) -> Policy:
    """The newest policy with parts of its document replaced; the way to a part in double underscores."""
    document = yaml.safe_load(policy().document)
    for path, value in parts.items():
        *way, last = path.split("__")
        place = document
        for step in way:
            place = place[step]
        place[last] = value
    return Policy.of(yaml.safe_dump(document, sort_keys=False), {})


def test_a_policy_does_not_differ_from_itself() -> None:
    assert differences(policy(), policy()) == ()
    assert differences(policy(), changed()) == ()
    assert other_words(policy(), changed()) == ()


def test_a_threshold_a_verdict_and_a_switch_are_named_with_both_values_and_whether_more_passes() -> None:
    new = changed(
        categories__identity__thresholds={"clear": 0.1, "stop": 0.7},
        categories__captcha__reasons={"solve": "allow", "meaning": "guide", "judged": "guide"},
        categories__sexual__held=False,
        egress__faces="obscure",
        injection=0.8,
    )
    assert [(one.words, one.milder) for one in differences(policy(), new)] == [
        ("identity: unsure above 0.1 instead of 0.2", False),
        ("identity: counts from 0.7 instead of 0.55", True),
        ("captcha, solve: allow instead of guide", True),
        ("sexual: answer sentences are no longer held", True),
        ("faces on the way to another server: obscure instead of keep", False),
        ("text in a photo counts as giving orders from 0.8 instead of 0.6", True),
    ]


def test_other_words_in_one_language_stand_beside_the_old_ones() -> None:
    texts = messages_of(policy().messages)
    (old,) = policy().sentences("captcha-withheld", "de")
    assert texts["de"].count(f"captcha-withheld = {old}") == 1
    texts["de"] = texts["de"].replace(f"captcha-withheld = {old}", "captcha-withheld = Das sage ich nicht.")
    (found,) = other_words(policy(), Policy.of(policy().document, texts))
    assert (found.language, found.phrase, found.before, found.after) == ("de", "captcha-withheld", (old,), ("Das sage ich nicht.",))


def test_the_oldest_and_the_newest_release_can_be_compared() -> None:
    assert any("words alone do not decide" in one.words for one in differences(policy("2026-11"), policy()))
    assert "ko" in {one.language for one in other_words(policy("2026-11"), policy())}


def test_every_category_has_its_row() -> None:
    rows = {row.category: row for row in category_rows(policy())}
    assert len(rows) == len(policy().categories)
    assert rows["medical"].stop == 0.55
    assert rows["medical"].held_from == 0.42
    assert ("emergency", "escalate") in rows["medical"].verdicts
