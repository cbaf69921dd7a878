"""``manage.py transcribe``: for people, and as exactly one JSON object."""

import io
import json
from pathlib import Path

import numpy as np
import pytest
from clips import recording, tone
from django.core.management import CommandError, call_command

from voice.errors import PHRASES


def transcribe(*arguments: str) -> str:
    out = io.StringIO()
    call_command("transcribe", *arguments, stdout=out)
    return out.getvalue()


def refusal(*arguments: str) -> str:
    """What goes to stderr when the command ends with status 1."""
    err = io.StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("transcribe", *arguments, stdout=io.StringIO(), stderr=err)
    assert ended.value.code == 1
    return err.getvalue().strip()


@pytest.fixture
def silence(tmp_path: Path) -> str:
    path = tmp_path / "silence.m4a"
    path.write_bytes(recording("audio/mp4", np.zeros(32_000, np.float32)))
    return str(path)


def test_silence_has_no_question_in_json(silence: str) -> None:
    heard = json.loads(transcribe(silence, "--json"))
    assert list(heard) == ["text", "language", "confidence", "speech_detected", "duration_s"]
    assert (heard["text"], heard["language"], heard["confidence"], heard["speech_detected"]) == ("", None, 0.0, False)
    assert heard["duration_s"] == pytest.approx(2.0, abs=0.1)


def test_silence_has_no_question_for_people_in_their_language(silence: str) -> None:
    assert transcribe(silence, "--language", "de").strip() == PHRASES.say("no-question-heard", "de")


def test_speech_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from voice import hearing
    from voice.speech_detection import Span

    monkeypatch.setattr(hearing, "find_speech", lambda audio: (Span(0.0, 1.0),))
    path = tmp_path / "clip.wav"
    path.write_bytes(recording("audio/wav", tone(1.0)))
    assert transcribe(str(path), "--transcriber", "scripted").startswith("What is this?\n")
    assert json.loads(transcribe(str(path), "--transcriber", "scripted", "--json"))["text"] == "What is this?"


def test_a_bad_file_is_answered_with_its_sentence(tmp_path: Path) -> None:
    path = tmp_path / "clip.wav"
    path.write_text("this is no recording")
    assert refusal(str(path), "--language", "es") == PHRASES.say("error-clip-type-unknown", "es")


def test_a_huge_file_is_refused_without_reading_it_whole(tmp_path: Path) -> None:
    path = tmp_path / "huge.wav"
    with path.open("wb") as file:
        file.truncate(1 << 33)
    assert refusal(str(path)) == PHRASES.say("error-clip-too-large", "en", megabytes=10)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="nowhere"):
        transcribe(str(tmp_path / "nowhere.wav"))


def test_an_unknown_transcriber_is_refused(silence: str) -> None:
    with pytest.raises(CommandError, match="invalid choice"):
        transcribe(silence, "--transcriber", "nobody")
