"""Everything vision says exists in every language, with the same things to fill in."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

import vision
from common.languages import LANGUAGES
from vision import errors
from vision.colours import NAMES
from vision.phrases import colour_name, light_sentences, phrases
from vision.things import names as things
from vision.types import Light, Problem

MESSAGES = Path(vision.__file__).parent / "messages"


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def variables_by_id(language: str) -> dict[str, set[str]]:
    found = {}
    for entry in FluentParser().parse((MESSAGES / f"{language}.ftl").read_text(encoding="utf-8")).body:
        assert type(entry).__name__ != "Junk", entry.content
        if isinstance(entry, Message):
            visitor = Variables()
            visitor.visit(entry)
            found[entry.id.name] = visitor.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things(language: str) -> None:
    assert variables_by_id(language) == variables_by_id("en")


def test_every_error_problem_colour_and_light_has_its_words() -> None:
    errors_of_ours = [errors.PhotoError, *errors.PhotoError.__subclasses__()]
    wanted = {error.phrase() for error in errors_of_ours}
    wanted |= {"retake-" + problem.value.replace("_", "-") for problem in Problem}
    wanted |= {"retake-again", "retake-no-text", "retake-other-letters"}
    wanted |= {"retake-shaken", "retake-out-of-focus", "retake-cut-across", "retake-cut-lengthwise", "retake-cut-around"}
    wanted |= {f"retake-covered-{side}" for side in ("left", "right", "top", "bottom")}
    wanted |= {f"retake-glare-{side}" for side in ("left", "right", "top", "bottom", "middle")}
    wanted |= {f"colour-{name}" for name in NAMES}
    wanted |= {f"light-{level}" for level in ("dark", "dim", "normal", "bright")}
    wanted |= {f"light-from-{side}" for side in ("left", "right", "top", "bottom")}
    wanted |= {f"thing-{name}" for name in things.NAMES}
    wanted |= {f"place-{place}" for place in ("clock", "near", "far", "middle", "left", "right", "top", "bottom")}
    wanted |= {f"place-{down}-{across}" for down in ("top", "bottom") for across in ("left", "right")}
    assert phrases.ids("en") == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_colour_is_never_called_by_another_colours_name(language: str) -> None:
    assert len({colour_name(name, language) for name in NAMES}) == len(NAMES)


def test_light_is_told_in_whole_sentences() -> None:
    assert light_sentences(Light(level="dim", mean=0.2, brighter_side="left"), "en") == (
        "It is rather dim.",
        "More light comes from the left.",
    )
    assert light_sentences(Light(level="bright", mean=0.8), "fr") == ("Il y a beaucoup de lumière.",)
