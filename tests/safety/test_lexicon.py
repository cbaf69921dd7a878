"""Lexicons: the pattern language, the same concepts in every language, and words seen through their disguises."""

import base64

import pytest

from common.languages import LANGUAGES
from safety.engine.lexicon import Lexicon, LexiconError, lexicon, parsed, readings
from safety.engine.printed import Print
from safety.engine.wording import words

ONLY_SOME = {"person_topic", "possessive", "limb", "reading", "harmless", "remedy", "c_work"} | {f"number_{n}" for n in range(1, 11)}


def found(pattern: str, text: str, **classes: str) -> bool:
    concepts = parsed("\n".join([f"[{name}]\n{body}" for name, body in classes.items()] + [f"[x]\n{pattern}"]))
    return Lexicon("en", concepts).find(words(text)).has("x")


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        ("who is this", "So, who is this?", True),
        ("who is this", "who was this", False),
        ("who (is|was) {person}", "who was man", True),
        ("describ* it", "Describing it", True),
        ("the? red", "red", True),
        ("a .. b", "a x y b", True),
        ("a .. b", "a x y z b", False),
        ("who !from", "who from", False),
        ("who !(is from)", "who is from", False),
        ("who !(is from)", "who is here", True),
        ("^who", "and who", False),
        ("who$", "who then", False),
        ("谁 .. 信", "谁写的信", True),
    ],
)
def test_a_pattern_means_what_the_docstring_says(pattern: str, text: str, matches: bool) -> None:
    assert found(pattern, text, person="man ; woman") is matches


@pytest.mark.parametrize("pattern", ["{nobody}", "(open", ".. gap first", "!no first", "a) b"])
def test_a_pattern_that_cannot_be_understood_is_an_error(pattern: str) -> None:
    with pytest.raises(LexiconError):
        Lexicon("en", parsed(f"[x]\n{pattern}")).compile()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_concept_and_all_its_patterns_compile(language: str) -> None:
    lexicon(language).compile()
    assert lexicon("en").concepts.keys() - lexicon(language).concepts.keys() <= ONLY_SOME
    assert all(lexicon(language).concepts.values())


@pytest.mark.parametrize(
    "text",
    [
        "wh0 1s th1s m4n",
        "ｗｈｏ ｉｓ ｔｈｉｓ ｍａｎ",
        "who is th\u200bis m\u00adan",
        "whо is this mаn",  # Cyrillic о and а
        "WHO’S THIS MAN",
        base64.b64encode(b"who is this man").decode(),
        "w h o  i s  t h i s  m a n",
    ],
)
def test_a_disguised_question_is_read(text: str) -> None:
    assert any(reading.has("who_person") for reading in readings(text))


def test_accents_letter_forms_and_scripts_have_one_spelling() -> None:
    assert words("¿Quién?") == words("quien")
    assert words("الإمرأة") == words("امرأه")
    assert words("這是誰") == words("这是谁")
    assert words("ЁЛКА") == words("елка")
    assert words("दवाई") != words("दव")  # vowel signs are letters, not accents


@pytest.mark.parametrize(
    ("name", "text", "printed"),
    [
        ("Maria Weber", "DR. MARIA WEBER", True),
        ("Maria Weber", "Dr. MARlA WEB3R", True),
        ("María Weber", "Maria\nWeber", True),
        ("Christina Schmidt", "Chrístína Schmidl", True),
        ("Мария Иванова", "Maria Ivanova", True),
        ("王小明", "收件人：王 小 明", True),
        ("Maria Weber", "Maria Müller", False),
        ("Anna", "Annex", False),
        ("Maria Weber", None, False),
        ("Maria Weber", "", False),
    ],
)
def test_a_name_is_found_in_print_in_spite_of_slips(name: str, text: str | None, printed: bool) -> None:
    assert Print(text).has_all(words(name)) is printed


def test_numbers_must_be_printed_exactly() -> None:
    assert not Print("take 200 mg").has("2000")
    assert Print("take 200 mg").has("200")
