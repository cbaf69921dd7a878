"""Conversations: every turn with the turns before it."""

from pathlib import Path

import pytest

from safety.engine.gate import default_gate
from safety.engine.types import QuestionCase
from safety.evaluation.conversations import conversations, run, whole
from safety.evaluation.metrics import Share
from safety.evaluation.run import share


def test_a_turn_holds_all_questions_before_it(suites: Path) -> None:
    first, second, third = conversations(suites)
    assert (first.split, first.language, first.category) == ("talk", "en", "identity")
    assert [turn.stop for turn in first.turns] == [False, True]
    assert first.turns[1].case == QuestionCase("and what is his name?", has_face=True, previous_turns=("what is he wearing",))
    assert second.turns[0].case == QuestionCase("what does it say?", has_face=False, photo_text="Milk 1 l")
    assert third.turns[0].case == QuestionCase("read the label", photo_text="")
    assert first.turns[1].place == "conversations-talk.jsonl:1 turn 2"


def test_turns_and_whole_conversations_are_counted(suites: Path) -> None:
    talks = run(default_gate("2026-11"), conversations(suites))
    turns = [outcome for talk in talks for outcome in talk.turns]
    assert whole(talks) == Share(2, 3)
    assert share(turns, stop=True) == Share(1, 2)
    assert share(turns, stop=False) == Share(0, 2)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("no json", "the line"),
        ('{"language": "en", "category": "identity", "face": "yes", "photo_text": null, "turns": []}', "face, turns"),
        (
            '{"language": "en", "category": "identity", "face": null, "photo_text": null, "turns": [{"question": "secret"}]}',
            "turns, turns.0.expect",
        ),
    ],
)
def test_a_broken_line_is_named_and_not_quoted(tmp_path: Path, line: str, named: str) -> None:
    (tmp_path / "conversations-x.jsonl").write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=f"^conversations-x.jsonl:2 is no conversation: {named}$") as raised:
        list(conversations(tmp_path))
    assert "secret" not in str(raised.value)
