"""None of our own regular expressions takes for ever on a text that was written to make it.

Each is given what its own repetitions like to eat, many times over, and then something that fits nothing. Measured is the processor's
time of this thread, which other people's load does not stretch; the bound is hundreds of times what is needed.
"""

import gc
import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from common.scrubbing import scrubbed
from safety.engine.lexicon import DIRECTORY as LEXICONS
from safety.engine.lexicon import lexicon

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("accounts", "assistant", "common", "config", "moderation", "safety", "vision", "voice", "volunteers")
#: As many characters as a question has; what is printed in a photo comes line by line.
LONGEST = 2_000
#: How many times, and how long that may take. Short first: what grows exponentially shows there, and is not tried further.
BOUNDS_S = {22: 0.1, 250: 0.5, LONGEST: 2.0}
REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT)
if hasattr(op, "POSSESSIVE_REPEAT"):
    REPEATS = (*REPEATS, op.POSSESSIVE_REPEAT)


def example(tree: Any) -> str:
    """A text that this part of a pattern may match. Assertions are left out."""
    return "".join(_example(code, given) for code, given in tree)


def _example(code: Any, given: Any) -> str:
    if code is op.LITERAL:
        return chr(given)
    if code is op.NOT_LITERAL:
        return "a" if given != ord("a") else "b"
    if code is op.ANY:
        return "a"
    if code is op.IN:
        return _one_of(given)
    if code is op.BRANCH:
        return example(given[1][0])
    if code is op.SUBPATTERN:
        return example(given[3])
    if code is op.ATOMIC_GROUP:
        return example(given)
    if code in REPEATS:
        return example(given[2]) * max(1, given[0])
    return ""


def _one_of(members: Any) -> str:
    pattern = re.compile(_class_source(members), re.DOTALL)
    for character in "aA1 .-/,é\u4e00\u3042\u0627\u0430\u0915\n":
        if pattern.match(character):
            return character
    first = members[0]
    return chr(first[1][0] if first[0] is op.RANGE else first[1]) if first[0] in (op.RANGE, op.LITERAL) else "a"


def _class_source(members: Any) -> str:
    categories = {
        op.CATEGORY_DIGIT: r"\d",
        op.CATEGORY_NOT_DIGIT: r"\D",
        op.CATEGORY_SPACE: r"\s",
        op.CATEGORY_NOT_SPACE: r"\S",
        op.CATEGORY_WORD: r"\w",
        op.CATEGORY_NOT_WORD: r"\W",
    }
    source = ""
    for code, given in members:
        if code is op.NEGATE:
            source += "^"
        elif code is op.LITERAL:
            source += re.escape(chr(given))
        elif code is op.RANGE:
            source += f"{re.escape(chr(given[0]))}-{re.escape(chr(given[1]))}"
        elif code is op.CATEGORY:
            source += categories[given]
    return f"[{source}]"


def pumps(tree: Any, before: str = "") -> Iterator[tuple[str, str]]:
    """For each repetition that may go on for long: what stands before it, and what it eats once."""
    for code, given in tree:
        if code in REPEATS and given[1] >= 50:
            yield before, example(given[2])
        for inner in _inner(code, given):
            yield from pumps(inner, before)
        before += _example(code, given)


def _inner(code: Any, given: Any) -> list[Any]:
    if code in REPEATS:
        return [given[2]]
    if code is op.BRANCH:
        return list(given[1])
    if code is op.SUBPATTERN:
        return [given[3]]
    if code in (op.ASSERT, op.ASSERT_NOT):
        return [given[1]]
    return [given] if code is op.ATOMIC_GROUP else []


@cache
def ours() -> tuple[tuple[str, int], ...]:
    """Every pattern that our modules and lexicons are known to hold, as source and flags."""
    for package in PACKAGES:
        for module in pkgutil.walk_packages([str(ROOT / package)], f"{package}."):
            if re.search(r"\.(migrations|training|management|__main__)\b|^config\.", module.name) is None:
                with suppress(ModuleNotFoundError):  # what makes weights needs packages that no server has
                    importlib.import_module(module.name)
    sources = "\n".join(path.read_text(encoding="utf-8") for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
    found = {(each.pattern, each.flags) for each in gc.get_objects() if type(each) is re.Pattern and isinstance(each.pattern, str)}
    held = {(source, flags) for source, flags in found if _is_held(source) or source in sources}
    for path in LEXICONS.glob("*.lex"):
        words = lexicon(path.stem)
        held |= {(words.expression(source), 0) for concept in words.concepts.values() for source in concept}
    return tuple(sorted(held))


@cache
def _held_values() -> frozenset[str]:
    """Patterns that are made of parts, found where modules keep them."""
    import sys

    held: set[str] = set()

    def look(value: Any, depth: int) -> None:
        if isinstance(value, re.Pattern):
            held.add(value.pattern)
        elif depth and isinstance(value, dict):
            for inner in value.values():
                look(inner, depth - 1)
        elif depth and isinstance(value, list | tuple | set | frozenset):
            for inner in value:
                look(inner, depth - 1)

    for name, module in list(sys.modules.items()):
        if name.split(".")[0] in PACKAGES:
            look(dict(vars(module)), 4)
    return frozenset(each for each in held if isinstance(each, str))


def _is_held(source: str) -> bool:
    return source in _held_values()


def slow(source: str, flags: int) -> str:
    """The text on which this pattern took too long; "" for none."""
    pattern = re.compile(source, flags)
    for before, eaten in set(pumps(_parser.parse(source, flags))):
        for times, bound_s in BOUNDS_S.items():
            for end in ("\0", " !"):
                text = (before + eaten * times)[:LONGEST] + end
                if _takes_s(pattern, text) > bound_s and _takes_s(pattern, text) > bound_s:  # twice: once may have been our own tidying up
                    return f"{before!r} + {eaten!r} * {times}"
    return ""


def _takes_s(pattern: re.Pattern[str], text: str) -> float:
    began = time.thread_time()
    pattern.search(text)
    return time.thread_time() - began


def test_there_are_patterns_to_try() -> None:
    assert len(ours()) > 500


def test_no_pattern_of_ours_takes_for_ever() -> None:
    assert {source: text for source, flags in ours() if (text := slow(source, flags))} == {}


@pytest.mark.parametrize("source", [r"(a+)+$", r"(\w+\s?)*:$", r"(a|a)*b"])
def test_a_pattern_that_does_is_found(source: str) -> None:
    assert slow(source, 0)


def test_a_very_long_text_is_scrubbed_in_no_time() -> None:
    began = time.thread_time()
    for text in ("a" * 1_000_000, "1 " * 500_000, "a@" * 500_000, '"' * 1_000_000, "a.b" * 300_000):
        assert len(scrubbed(text)) <= 501
    assert time.thread_time() - began < 2.0
