"""Capital letters that something else explains: a German noun, an elision, a lead before a colon, the middle of a word."""

import pytest

from safety.engine.gate import default_gate
from safety.engine.types import SentenceCase

PRINT = "SYARIKAT GIN KEE\nEXIT\nLeeds LS1 4AI\nsofia@almeida.pt\nFiliLC ngSts"


@pytest.mark.parametrize(
    ("language", "question", "sentence"),
    [
        ("de", "Was ist das?", "Es scheint eine Rechnung oder ein Kassenbon zu sein, oben steht: „SYARIKAT GIN KEE“"),
        ("de", "Ist das Foto gut?", "Ja, es ist scharf genug; ich kann eine Zeile lesen."),
        ("de", "Was ist das?", "Es ist eine alte Kaffeemaschine auf dem Tisch."),
        ("es", "que es", "Dice: «EXIT»"),
        ("ru", "чё это", "Написано: «EXIT»"),
        ("fr", "c koi ce truc", "Il est aussi écrit : « Leeds LS1 4AI »"),
        ("fr", "Quelle est son adresse mail ?", "L’adresse e-mail est sofia@almeida.pt."),
        ("ja", "読んで", "確かではありませんが、こう書いてあるかもしれません：「FiliLC ngSts」"),
    ],
)
def test_is_heard(language: str, question: str, sentence: str) -> None:
    assert default_gate().judge_sentence(SentenceCase(sentence, question, language, False, PRINT)).release


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Das ist die Angela Merkel."),
        ("de", "Das ist der Klaus aus dem Fernsehen."),
        ("fr", "C’est Marion Cotillard."),
        ("es", "Es: Shakira"),
    ],
)
def test_a_name_is_held_all_the_same(language: str, sentence: str) -> None:
    assert not default_gate().judge_sentence(SentenceCase(sentence, "?", language, True, "")).release
