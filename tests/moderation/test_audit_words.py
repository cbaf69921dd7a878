"""The log in words: every verb that a service writes can be read."""

import ast

from common.phrases import ROOT
from moderation.audit_words import WORDS, detail_words, sentence


def written_verbs() -> set[str]:
    """The second argument of every call of ``audit(...)``, where it is written out."""
    found = set()
    for path in (ROOT / "moderation").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "audit" and len(node.args) > 1:
                found |= {one.value for one in ast.walk(node.args[1]) if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return found


def test_every_verb_has_words_and_no_words_are_left_over() -> None:
    verbs = written_verbs()
    assert len(verbs) > 20
    assert verbs - WORDS.keys() == set()
    assert WORDS.keys() - verbs == set()


def test_an_entry_reads_as_a_sentence() -> None:
    assert sentence("case.decided", "review_case", "4f2a91c0-aaaa") == "decided a case (review case 4f2a91c0)"
    assert sentence("case.eaten", "review_case", "1") == "case.eaten (review case 1)"


def test_details_are_told_without_what_is_empty() -> None:
    told = detail_words({"kind": "overturn", "sanction": "", "blind": False, "milder": ["a", "b"], "was": {"role": "lead"}, "n": 0})
    assert told == ("kind: overturn", "blind: no", "milder: a, b", "was: role lead", "n: 0")
