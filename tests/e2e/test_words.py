"""The page's words: every language has every one, with the same places for values. Needs no browser."""

import re
from pathlib import Path

import pytest
from django.template.loader import get_template

from assistant.web.views import LANGUAGE_NAMES
from assistant.web.words import DIRECTORY, words
from common.languages import LANGUAGES

STATIC = DIRECTORY.parent
TEMPLATE = Path(get_template("assistant/page.html").origin.name).read_text(encoding="utf-8")


def places(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_word_with_the_same_places(language):
    english, other = words("en"), words(language)
    assert other.keys() == english.keys()
    assert {key: places(other[key]) for key in english} == {key: places(english[key]) for key in english}
    assert all(text.strip() for text in other.values())


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_a_language_is_not_english_with_another_name(language):
    english, other = words("en"), words(language)
    same = [key for key in english if other[key] == english[key]]
    assert len(same) <= 6, same


def test_every_language_can_be_chosen():
    assert tuple(LANGUAGE_NAMES) == LANGUAGES


def test_a_word_in_the_page_is_the_word_it_says_it_is():
    marked = re.findall(r'data-word="(\w+)"[^>]*>\{\{ words\.(\w+) \}\}<', TEMPLATE)
    assert len(marked) == TEMPLATE.count("data-word=")
    assert [pair for pair in marked if pair[0] != pair[1]] == []


def test_every_word_is_used_and_every_used_word_exists():
    source = TEMPLATE + "".join(path.read_text(encoding="utf-8") for path in STATIC.glob("*.js"))
    used = {key for key in words("en") if re.search(rf"\b{key}\b", source) or key.startswith("part_")}
    assert used == words("en").keys()
    called = set(re.findall(r'say\("(\w+)"', source)) | set(re.findall(r"words\.(\w+) ", TEMPLATE))
    assert called <= words("en").keys()


def test_nothing_in_the_page_is_inline_or_from_elsewhere():
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", TEMPLATE)
    assert not re.search(r"https?://", TEMPLATE)
