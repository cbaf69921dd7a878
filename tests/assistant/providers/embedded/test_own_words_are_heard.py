"""What the embedded provider says about print, colours and people passes the answer gate, in every language."""

import pytest

from assistant.claims import ClaimKind
from assistant.providers.base import AnswerRequest
from assistant.providers.embedded import EmbeddedProvider
from common.languages import LANGUAGES
from safety.engine.gate import default_gate
from safety.engine.types import SentenceCase

QUESTIONS = {
    "en": ("What is this?", "Read everything.", "When does it expire?", "How much is the total?", "What colour is it?", "How many people?"),
    "es": ("¿Qué es esto?", "Léelo todo.", "¿Cuándo caduca?", "¿Cuánto es el total?", "¿De qué color es?", "¿Cuántas personas hay?"),
    "fr": (
        "Qu'est-ce que c'est ?",
        "Lis tout.",
        "Quand est-ce que ça expire ?",
        "Quel est le total ?",
        "Quelle couleur ?",
        "Combien de gens ?",
    ),
    "de": (
        "Was ist das?",
        "Lies alles vor.",
        "Wann läuft das ab?",
        "Wie hoch ist die Summe?",
        "Welche Farbe hat es?",
        "Wie viele Personen?",
    ),
    "pt": ("O que é isto?", "Leia tudo.", "Qual é a validade?", "Quanto é o total?", "Que cor é?", "Quantas pessoas há?"),
    "ru": ("Что это?", "Прочитай всё.", "Какой срок годности?", "Сколько всего?", "Какого цвета?", "Сколько людей?"),
    "zh": ("这是什么？", "全部读出来。", "什么时候过期？", "总共多少钱？", "是什么颜色？", "有几个人？"),
    "ja": ("これは何ですか？", "全部読んで。", "賞味期限はいつ？", "合計はいくら？", "何色ですか？", "何人いますか？"),
    "hi": ("यह क्या है?", "सब पढ़ो।", "यह कब ख़राब होगा?", "कुल कितना है?", "कौन सा रंग है?", "कितने लोग हैं?"),
    "ar": ("ما هذا؟", "اقرأ كل شيء.", "متى تنتهي الصلاحية؟", "كم المجموع؟", "ما لونه؟", "كم شخصاً هناك؟"),
}
PRINTS = {
    "receipt": (
        "SYARIKAT GIN KEE",
        "NO 29, JALAN AIR PANAS",
        "INVOICE 4411",
        "BREAD 2.50",
        "MILK 5.45",
        "TOTAL 7.95",
        "CASH 10.00",
        "CHANGE 2.05",
    ),
    "label": ("Golden Farm", "WHOLE MILK", "1 litre", "BEST BEFORE 12.03.2027", "Keep refrigerated", "Ingredients: milk"),
    "medicine": ("IBUPROFEN", "200 mg tablets", "Marks & Hill Pharma Ltd, 12 High Street", "Take one tablet with water", "EXP 03/2028"),
    "letter": ("Northern Water Ltd", "Dear Ms Maria Lopez", "Your appointment is on 4 May 2026.", "Yours sincerely", "John Reed"),
    "sign": ("EXIT",),
    "nothing": (),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PRINTS)
def test_no_sentence_of_our_own_is_held(printed, name: str, language: str) -> None:
    lines = printed.lines(*PRINTS[name])
    photo = printed.photo(lines, faces=(printed.face(450),) if name == "nothing" else ())
    gate = default_gate()
    held = []
    for question in QUESTIONS[language]:
        previous: list[str] = []
        for chunk in EmbeddedProvider().stream(AnswerRequest(question, language, (photo,))):
            if chunk.kind is not ClaimKind.NOTICE:  # notices are fixed phrases and need no gate
                case = SentenceCase(chunk.text, question, language, name == "nothing", "\n".join(PRINTS[name]), tuple(previous))
                judgement = gate.judge_sentence(case)
                if not judgement.release:
                    held.append((question, chunk.text, judgement.reason))
            previous.append(chunk.text)
    assert held == []
