"""Which of our phrases a spoken sentence is, and what was put into it. The phrase files are read backwards."""

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from assistant.phrases import PHRASES as ASSISTANT
from assistant.providers.embedded.sentences import PHRASES as EMBEDDED
from vision.phrases import phrases as vision_phrases

_PACKAGES = (EMBEDDED, vision_phrases, ASSISTANT)
_IS_SENTENCE = re.compile(r"\w.*[.!?:。！？।؟：]|[:：].*\w", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Said:
    """``phrase`` "" for words that are none of our phrases, such as print that is read out on its own."""

    phrase: str
    arguments: dict[str, str] = field(default_factory=dict)


def recognised(text: str, language: str) -> Said:
    """The phrase with most words of its own that the whole text can be."""
    for _, phrase, pattern in _phrases(language):
        if match := pattern.fullmatch(text.strip()):
            return Said(phrase, {name.split("__")[0]: found for name, found in match.groupdict().items() if found is not None})
    return Said("")


@cache
def _phrases(language: str) -> tuple[tuple[int, str, re.Pattern[str]], ...]:
    found = [
        (_own_words(source), phrase, re.compile(source, re.DOTALL))
        for package in _PACKAGES
        for phrase, source in _sources(package.directory, package.language(language))
    ]
    return tuple(sorted(found, key=lambda entry: -entry[0]))


def _own_words(source: str) -> int:
    return len(re.sub(r"\(\?P<\w+>[^)]*\)|\\", "", source))


def _sources(directory: Path, language: str) -> list[tuple[str, str]]:
    """(id, regular expression) of every phrase that is a sentence; parts of sentences would fit any print."""
    from fluent.syntax import FluentParser
    from fluent.syntax.ast import Message

    body = FluentParser().parse((directory / f"{language}.ftl").read_text(encoding="utf-8")).body
    found = []
    for entry in body:
        if isinstance(entry, Message) and entry.value is not None:
            source = _Names().pattern(entry.value)
            if _IS_SENTENCE.search(re.sub(r"\(\?P<\w+>[^)]*\)|\(\?:", "", source)):
                found.append((entry.id.name, source))
    return found


class _Names:
    """Numbers the groups, since one argument may stand in several variants."""

    def __init__(self) -> None:
        self._count = 0

    def pattern(self, pattern: object) -> str:
        from fluent.syntax import ast

        if not isinstance(pattern, ast.Pattern):
            return ".*?"
        return "".join(
            re.escape(element.value) if isinstance(element, ast.TextElement) else self._placed(element.expression)
            for element in pattern.elements
        )

    def _placed(self, expression: object) -> str:
        from fluent.syntax import ast

        if isinstance(expression, ast.SelectExpression):
            return "(?:" + "|".join(self.pattern(variant.value) for variant in expression.variants) + ")"
        if isinstance(expression, ast.VariableReference):
            self._count += 1
            return f"(?P<{expression.id.name}__{self._count}>.+?)"
        if isinstance(expression, ast.StringLiteral):
            return re.escape(expression.value)
        return ".*?"
