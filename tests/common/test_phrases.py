"""Everything a person hears exists in every language, with the same variables."""

import re
from pathlib import Path

import pytest

from common.languages import LANGUAGES
from common.phrases import ROOT, Phrases

DIRECTORIES = sorted(path.parent for path in ROOT.glob("*/**/messages/en.ftl") if ".venv" not in path.parts)
VARIABLE = re.compile(r"\$(\w+)")


def variables(directory: Path, language: str) -> dict[str, set[str]]:
    text = (directory / f"{language}.ftl").read_text(encoding="utf-8")
    messages = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)
    return {m.split("=", 1)[0].strip(): set(VARIABLE.findall(m)) for m in messages if "=" in m and not m.startswith("#")}


def test_there_are_phrases_to_check() -> None:
    assert len(DIRECTORIES) >= 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("directory", DIRECTORIES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_language_says_everything(directory: Path, language: str) -> None:
    phrases = Phrases(directory)
    assert phrases.ids(language) == phrases.ids("en")
    assert variables(directory, language) == variables(directory, "en")


def test_every_error_has_its_own_sentence() -> None:
    import assistant.providers.base
    import assistant.services.errors
    import vision.errors
    import voice.errors
    from common.errors import SightlineError

    def tree(root: type[SightlineError]) -> list[type[SightlineError]]:
        return [root, *(leaf for child in root.__subclasses__() for leaf in tree(child))]

    spoken_to_people = [
        e for e in tree(SightlineError) if not e.__module__.startswith(("assistant.providers", "assistant.pipeline", "tests"))
    ]
    missing = [
        error.__name__
        for error in spoken_to_people
        if not any(
            Phrases(ROOT / package / "messages").has(error.phrase())
            for package in (error.__module__.split(".")[0], "common")
            if (ROOT / package / "messages" / "en.ftl").exists()
        )
    ]
    assert missing == []
    assert {assistant.providers.base, assistant.services.errors, vision.errors, voice.errors}


def test_a_language_we_do_not_speak_falls_back_to_english() -> None:
    assert Phrases(ROOT / "common" / "messages").say("error-not-found", "tlh").startswith("I cannot find")
