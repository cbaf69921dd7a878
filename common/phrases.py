"""What Sightline says itself, from Fluent files: one ``<language>.ftl`` per language beside the package that speaks.

Fluent (Mozilla) carries the plural rules that Arabic and Russian need. A missing phrase is a bug that a test
finds; at run time it falls back to English rather than to silence.
"""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from common.errors import SightlineError
from common.languages import FALLBACK, LANGUAGES, primary, spoken

ROOT = Path(__file__).resolve().parent.parent


class Phrases:
    """The phrases of one package.

    ``say("retake-dark", "es", count=2)`` -> the sentence. Raises KeyError for an id English does not have.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def say(self, phrase: str, language: str | None, **arguments: str | int | float) -> str:
        for candidate in (self.language(language), FALLBACK):
            bundle = self.bundle(candidate)
            if bundle.has_message(phrase):
                pattern = bundle.get_message(phrase).value
                if pattern is None:
                    break
                text, errors = bundle.format_pattern(pattern, arguments)
                if errors:
                    raise ValueError(f"phrase {phrase!r} in {candidate}: {errors}")
                return str(text).strip()
        raise KeyError(phrase)

    def language(self, language: str | None) -> str:
        """The language that is spoken to who wishes ``language``. A package may speak more than the whole of Sightline does."""
        wished = primary(language)
        return wished if wished in self.languages() else spoken(wished)

    def has(self, phrase: str, language: str = FALLBACK) -> bool:
        return bool(self.bundle(language).has_message(phrase))

    def ids(self, language: str) -> frozenset[str]:
        return _ids(self.directory, language)

    def languages(self) -> tuple[str, ...]:
        """Those of Sightline in their order, then the package's own."""
        return _languages(self.directory)

    def bundle(self, language: str) -> FluentBundle:
        return _bundle(self.directory, language)


class WrittenPhrases(Phrases):
    """Phrases that stand in no directory: their Fluent text by language."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = dict(texts)

    def ids(self, language: str) -> frozenset[str]:
        return _ids_in(self._texts[language])

    def languages(self) -> tuple[str, ...]:
        return _in_order(self._texts)

    def bundle(self, language: str) -> FluentBundle:
        return _bundle_of(language, self._texts[language])


def error_sentence(error: SightlineError, language: str | None) -> str:
    """The spoken sentence of an error, from the package that raised it; where that has none, the general one."""
    for package in (type(error).__module__.split(".")[0], "common"):
        phrases = Phrases(ROOT / package / "messages")
        if (phrases.directory / f"{FALLBACK}.ftl").exists() and phrases.has(error.phrase()):
            return phrases.say(error.phrase(), language, **error.arguments)
    return Phrases(ROOT / "common" / "messages").say("error-server-error", language)


@cache
def _languages(directory: Path) -> tuple[str, ...]:
    return _in_order(path.stem for path in directory.glob("*.ftl"))


@cache
def _bundle(directory: Path, language: str) -> FluentBundle:
    return _bundle_of(language, (directory / f"{language}.ftl").read_text(encoding="utf-8"))


@cache
def _ids(directory: Path, language: str) -> frozenset[str]:
    return _ids_in((directory / f"{language}.ftl").read_text(encoding="utf-8"))


def _in_order(languages: Iterable[str]) -> tuple[str, ...]:
    written = set(languages)
    return (*(code for code in LANGUAGES if code in written), *sorted(written - set(LANGUAGES)))


# Of texts as of files: the versions of a policy share most of theirs.
@lru_cache(maxsize=128)
def _bundle_of(language: str, text: str) -> FluentBundle:
    # Isolation marks (U+2068/9) around arguments help bidi *display* but are read aloud by some screen readers.
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    return bundle


@lru_cache(maxsize=128)
def _ids_in(text: str) -> frozenset[str]:
    from fluent.syntax import FluentParser
    from fluent.syntax.ast import Message

    return frozenset(entry.id.name for entry in FluentParser().parse(text).body if isinstance(entry, Message))
