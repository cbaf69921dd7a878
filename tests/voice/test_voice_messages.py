"""Every sentence of hearing exists in every language, with the same variables."""

import re

import pytest

from common.languages import LANGUAGES
from voice import errors
from voice.errors import PHRASES, ClipError, HearingError

ARGUMENTS: dict[str, int] = {"megabytes": 10, "seconds": 60}


def leaves(kind: type[errors.SightlineError]) -> list[type[errors.SightlineError]]:
    return [kind, *(leaf for child in kind.__subclasses__() for leaf in leaves(child))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    assert PHRASES.ids(language) == PHRASES.ids("en")
    for phrase in PHRASES.ids("en"):
        assert len(PHRASES.say(phrase, language, **ARGUMENTS)) > 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_uses_the_same_variables(language: str) -> None:
    def variables(code: str) -> dict[str, set[str]]:
        text = (PHRASES.directory / f"{code}.ftl").read_text(encoding="utf-8")
        messages = re.split(r"^(?=[a-z])", text, flags=re.M)
        return {message.split(" ")[0]: set(re.findall(r"\$(\w+)", message)) for message in messages if message.strip()}

    assert variables(language) == variables("en")


@pytest.mark.parametrize("kind", leaves(ClipError) + leaves(HearingError))
def test_every_error_has_its_sentence_and_a_status(kind: type[errors.SightlineError]) -> None:
    assert PHRASES.has(kind.phrase())
    assert kind.status in {400, 413, 415, 422, 502, 503}


def test_every_kind_of_error_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in leaves(ClipError)]
    assert len(codes) == len(set(codes))
