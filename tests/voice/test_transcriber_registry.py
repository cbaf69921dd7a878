"""Transcribers are made strictly by name and options, and once."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.conf import settings

from voice.errors import HearingBusy, HearingFailed, HearingUnavailable
from voice.transcribers.registry import BadTranscriberSetting, make, names
from voice.types import Audio


def test_an_unknown_name_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(BadTranscriberSetting, match="embedded, openai_api, openai_compatible, scripted"):
        make("whisper")


def test_an_unknown_option_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(BadTranscriberSetting, match=r"thraeds.*model, threads"):
        make("embedded", {"thraeds": 2})


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("embedded", {"threads": 0}),
        ("embedded", {"model": ""}),
        ("openai_api", {"api_key": "", "model": "m"}),
        ("openai_compatible", {"base_url": ""}),
        ("openai_compatible", {"base_url": "ftp://x"}),
        ("scripted", {"fail": "loudly"}),
    ],
)
def test_a_value_that_cannot_be_right_is_an_error(name: str, options: dict[str, object]) -> None:
    with pytest.raises(BadTranscriberSetting):
        make(name, options)


def test_an_error_never_repeats_a_key() -> None:
    with pytest.raises(BadTranscriberSetting) as error:
        make("openai_api", {"api_key": ["sk-secret"], "model": "m"})
    assert "sk-secret" not in str(error.value)


def test_the_same_name_and_options_give_the_same_one_also_to_many_threads() -> None:
    start = threading.Barrier(8)

    def made(_: int) -> int:
        start.wait()
        return id(make("scripted", {"text": "once"}))

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(made, range(8)))) == 1
    assert make("scripted", {"text": "other"}) is not make("scripted", {"text": "once"})


def test_the_settings_name_a_transcriber_that_can_be_made() -> None:
    assert make(settings.VOICE_TRANSCRIBER, settings.VOICE_OPTIONS[settings.VOICE_TRANSCRIBER]).name == settings.VOICE_TRANSCRIBER
    assert set(settings.VOICE_OPTIONS) == set(names())


@pytest.mark.parametrize(("fail", "error"), [("busy", HearingBusy), ("unavailable", HearingUnavailable), ("failed", HearingFailed)])
def test_the_scripted_one_fails_as_it_is_told(audio: Audio, fail: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        make("scripted", {"fail": fail}).transcribe(audio, None)


def test_the_scripted_one_says_what_it_is_told(audio: Audio) -> None:
    heard = make("scripted", {"text": "¿Qué es?", "confidence": 0.5}).transcribe(audio, None, ("es",))
    assert (heard.text, heard.language, heard.confidence) == ("¿Qué es?", "es", 0.5)


def test_a_model_that_is_not_there_is_unavailable(audio: Audio, tmp_path: object) -> None:
    with pytest.raises(HearingUnavailable):
        make("embedded", {"model": str(tmp_path)}).transcribe(audio, None)


@pytest.fixture
def audio() -> Audio:
    import numpy as np

    return Audio(np.zeros(16_000, np.float32))
