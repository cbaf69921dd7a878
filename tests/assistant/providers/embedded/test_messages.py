"""The embedded provider's own sentences exist in every language, with the same gaps to fill."""

import re

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from assistant.providers.embedded.answers.table import ANSWERERS
from assistant.providers.embedded.intents import Intent
from assistant.providers.embedded.sentences import PHRASES
from common.languages import LANGUAGES


class _Variables(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node: VariableReference):  # noqa: N802
        self.names.add(node.id.name)


def _variables(language: str) -> dict[str, set[str]]:
    resource = FluentParser().parse((PHRASES.directory / f"{language}.ftl").read_text(encoding="utf-8"))
    found = {}
    for entry in resource.body:
        if isinstance(entry, Message):
            visitor = _Variables()
            visitor.visit(entry)
            found[entry.id.name] = visitor.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_sentence_with_the_same_variables(language):
    assert _variables(language) == _variables("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said(language):
    for phrase, names in _variables(language).items():
        arguments = {name: 3 if name in {"count", "number", "first", "second"} else "x" for name in names}
        text = PHRASES.say(phrase, language, **arguments)
        assert re.search(r"\w", text), phrase
        assert "{" not in text, phrase


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_words_in_every_language(language):
    from assistant.providers.embedded.intents import lexicon

    assert set(lexicon(language).asks) == set(Intent)


def test_every_intent_is_answered():
    assert set(ANSWERERS) == set(Intent)
