"""What is asked, heard out of real, messy questions."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.providers.base import Turn
from assistant.providers.embedded.intents import Intent, main_intent, understand
from common.languages import LANGUAGES

QUESTIONS = Path(__file__).resolve().parents[5] / "shared" / "data" / "questions_of_blind_people.jsonl"

ASKED = [
    ("en", "um hi could you tell me what this is thanks", [Intent.WHAT]),
    ("en", "What shirt is this and what color is it?", [Intent.WHAT, Intent.COLOUR]),
    ("en", "WHEN DOES THIS NOSE SPRAY EXPIRE?", [Intent.EXPIRY]),
    ("en", "How many milligrams are each tablet in this bottle?", [Intent.STRENGTH]),
    ("en", "How many of these should I take?", [Intent.DOSAGE]),
    ("en", "What denomination is this dollar bill?", [Intent.MONEY]),
    ("en", "Is it dark in here?", [Intent.LIGHT]),
    ("en", "What does the top of this pamphlet say?", [Intent.PART_TOP]),
    ("en", "Please tell me the sodium level.", [Intent.NUTRITION]),
    ("en", "Can you see the cooking instructions, please?", [Intent.COOKING]),
    ("en", "Please can you tell me what flavor these cookies are.", [Intent.KIND]),
    ("en", "Do these socks match?", [Intent.MATCH]),
    ("en", "Is this upside down or right side up?", [Intent.UPRIGHT]),
    ("en", "Is this clam chowder?", [Intent.CONFIRM]),
    ("en", "Does this have any nuts in it?", [Intent.CONTAINS]),
    ("en", "how many people on the bridge", [Intent.PEOPLE]),
    ("en", "Who is this man?", [Intent.WHO]),
    ("en", "Is this bag black and white?", [Intent.COLOUR]),
    ("en", "What is this and what's its color?", [Intent.WHAT, Intent.COLOUR]),
    ("en", "I know this is healthy choice, but what dinner is it?", [Intent.KIND]),
    ("en", "What's the total on this receipt?", [Intent.AMOUNT]),
    ("en", "Is there a QR code here?", [Intent.CODE]),
    ("en", "What is the wifi password?", [Intent.WIFI_PASSWORD]),
    ("en", "and the date?", [Intent.DATE]),
    ("en", "read me the rest", [Intent.REST]),
    ("en", "where is this shop", [Intent.ADDRESS]),
    ("en", "how much did I pay in total", [Intent.AMOUNT]),
    ("en", "where is it from", [Intent.ORIGIN]),
    ("en", "where is this letter from", [Intent.SENDER]),
    ("en", "what is he wearing", [Intent.DOING]),
    ("en", "is there something wrong with my lungs", [Intent.MEDICAL]),
    ("en", "um hi can you tell me what temperature the oven is set to", [Intent.NUMBER]),
    ("en", "Where is this box from?", [Intent.ORIGIN]),
    ("en", "How many pills should I take?", [Intent.DOSAGE]),
    ("en", "and how many pills", [Intent.PACK_COUNT]),
    ("en", "is all the text in the picture", [Intent.CLEAR]),
    ("en", "how much change did I get", [Intent.AMOUNT]),
    ("de", "und wie viel?", [Intent.AMOUNT]),
    ("de", "Wer schreibt mir?", [Intent.SENDER]),
    ("en", "how much is in the box", [Intent.SIZE]),
    ("en", "how many pills are in there", [Intent.PACK_COUNT]),
    ("en", "how many drops", [Intent.DOSAGE]),
    ("en", "what temperature is the oven set to", [Intent.NUMBER]),
    ("en", "what does the washing machine say", [Intent.READ]),
    ("en", "where is this train going", [Intent.KIND]),
    ("de", "Wie viel muss ich zahlen?", [Intent.AMOUNT]),
    ("es", "¿De cuánto es este billete?", [Intent.MONEY]),
    ("es", "¿Tiene almendras?", [Intent.CONTAINS]),
    ("es", "Léelo", [Intent.READ]),
    ("pt", "De quem é este cartão?", [Intent.SENDER]),
    ("de", "Wo ist dieser Laden?", [Intent.ADDRESS]),
    ("de", "Wie viel habe ich bezahlt?", [Intent.AMOUNT]),
    ("es", "¿Dónde está esta tienda?", [Intent.ADDRESS]),
    ("es", "¿Cuánto he pagado?", [Intent.AMOUNT]),
    ("fr", "Où se trouve ce magasin ?", [Intent.ADDRESS]),
    ("fr", "C'est quoi ce médicament ?", [Intent.KIND]),
    ("fr", "C'est quoi ?", [Intent.WHAT]),
    ("fr", "c'est qui le fabricant", [Intent.SENDER]),
    ("fr", "Qu'est-ce qui est écrit ?", [Intent.READ]),
    ("fr", "Combien de personnes y a-t-il et où sont-elles ?", [Intent.PEOPLE]),
    ("hi", "यह कौन सी दवा है?", [Intent.KIND]),
    ("hi", "यह कौन है?", [Intent.WHO]),
    ("ja", "電話番号を教えて", [Intent.PHONE]),
    ("ja", "これは何のホテルですか", [Intent.KIND]),
    ("zh", "电话号码是多少", [Intent.PHONE]),
    ("zh", "这家店在哪里", [Intent.ADDRESS]),
    ("ru", "Где этот магазин?", [Intent.ADDRESS]),
    ("pt", "Onde fica esta loja?", [Intent.ADDRESS]),
    ("ar", "اين هذا المحل؟", [Intent.ADDRESS]),
    ("hi", "यह दुकान कहाँ है?", [Intent.ADDRESS]),
    ("ja", "このお店はどこですか", [Intent.ADDRESS]),
    ("de", "Wie lange ist das haltbar?", [Intent.EXPIRY]),
    ("de", "Was ist das bitte?", [Intent.WHAT]),
    ("de", "Welche Farbe hat das Hemd?", [Intent.COLOUR]),
    ("de", "Wie viele Tabletten soll ich nehmen?", [Intent.DOSAGE]),
    ("de", "Lies mir alles vor", [Intent.READ]),
    ("de", "Wie hoch ist die Summe?", [Intent.AMOUNT]),
    ("de", "Ist das Hühnersuppe?", [Intent.CONFIRM]),
    ("de", "Enthält das Nüsse?", [Intent.CONTAINS]),
    ("de", "Wie viele Personen sind da?", [Intent.PEOPLE]),
    ("es", "¿Qué es esto?", [Intent.WHAT]),
    ("es", "¿Cuándo caduca este yogur?", [Intent.EXPIRY]),
    ("es", "¿De qué color es esta camisa?", [Intent.COLOUR]),
    ("es", "¿Cuánto es el total?", [Intent.AMOUNT]),
    ("es", "¿Quién es este hombre?", [Intent.WHO]),
    ("es", "Léeme todo por favor", [Intent.READ]),
    ("es", "¿Contiene leche?", [Intent.CONTAINS]),
    ("fr", "Qu'est-ce que c'est ?", [Intent.WHAT]),
    ("fr", "C'est périmé quand ?", [Intent.EXPIRY]),
    ("fr", "Quelle est la couleur de ce pull ?", [Intent.COLOUR]),
    ("fr", "Combien ça coûte ?", [Intent.AMOUNT]),
    ("fr", "Peux-tu lire cette lettre ?", [Intent.READ]),
    ("fr", "Y a-t-il quelqu'un ?", [Intent.PEOPLE]),
    ("pt", "O que é isto?", [Intent.WHAT]),
    ("pt", "Qual é a validade deste leite?", [Intent.EXPIRY]),
    ("pt", "Que cor é esta camisa?", [Intent.COLOUR]),
    ("pt", "Qual é o total da conta?", [Intent.AMOUNT]),
    ("pt", "Leia tudo por favor", [Intent.READ]),
    ("ru", "Что это такое?", [Intent.WHAT]),
    ("ru", "Какой срок годности?", [Intent.EXPIRY]),
    ("ru", "Какого цвета эта рубашка?", [Intent.COLOUR]),
    ("ru", "Сколько стоит?", [Intent.AMOUNT]),
    ("ru", "Прочитай всё, пожалуйста", [Intent.READ]),
    ("ru", "Сколько таблеток принимать?", [Intent.DOSAGE]),
    ("zh", "这是什么？", [Intent.WHAT]),
    ("zh", "请问这个牛奶什么时候过期？", [Intent.EXPIRY]),
    ("zh", "这件衣服是什么颜色的？", [Intent.COLOUR]),
    ("zh", "总共多少钱？", [Intent.AMOUNT]),
    ("zh", "帮我读一下这封信", [Intent.READ]),
    ("zh", "这里有几个人？", [Intent.PEOPLE]),
    ("zh", "一天吃几片？", [Intent.DOSAGE]),
    ("ja", "これは何ですか？", [Intent.WHAT]),
    ("ja", "賞味期限はいつですか？", [Intent.EXPIRY]),
    ("ja", "このシャツは何色ですか？", [Intent.COLOUR]),
    ("ja", "合計はいくらですか？", [Intent.AMOUNT]),
    ("ja", "全部読んでください", [Intent.READ]),
    ("ja", "この人は誰ですか？", [Intent.WHO]),
    ("hi", "यह क्या है?", [Intent.WHAT]),
    ("hi", "इसकी एक्सपायरी कब है?", [Intent.EXPIRY]),
    ("hi", "इस कमीज का रंग क्या है?", [Intent.COLOUR]),
    ("hi", "यह कितने का है?", [Intent.AMOUNT]),
    ("hi", "इसे पढ़ कर सुनाओ", [Intent.READ]),
    ("ar", "ما هذا؟", [Intent.WHAT]),
    ("ar", "متى تنتهي صلاحية هذا الحليب؟", [Intent.EXPIRY]),
    ("ar", "ما لون هذا القميص؟", [Intent.COLOUR]),
    ("ar", "كم المجموع؟", [Intent.AMOUNT]),
    ("ar", "اقرأ لي كل شيء", [Intent.READ]),
    ("ar", "كم شخصاً هنا؟", [Intent.PEOPLE]),
    ("en", "When does this milk go off?", [Intent.EXPIRY]),
    ("en", "has this gone off", [Intent.EXPIRY]),
    ("fr", "Jusqu'à quand je peux le consommer ?", [Intent.EXPIRY]),
    ("es", "¿Hasta cuándo se puede comer?", [Intent.EXPIRY]),
    ("ja", "いつまで食べられますか", [Intent.EXPIRY]),
    ("en", "what is this good for", [Intent.WHAT]),
    ("en", "There is a lot of text, read it", [Intent.READ]),
    ("fr", "C'est quel lot ?", [Intent.MODEL]),
    ("ru", "какой номер партии", [Intent.MODEL]),
    ("fr", "C'est rayé ?", [Intent.PATTERN]),
    ("fr", "C'est quoi, des petits pois ?", [Intent.WHAT]),
    ("en", "does this shirt have a pattern", [Intent.PATTERN]),
    ("hi", "क्या इस पर धारियाँ हैं", [Intent.PATTERN]),
    ("fr", "C'est allumé ici ?", [Intent.LIGHT]),
    ("en", "where does the light come from", [Intent.BRIGHTER]),
    ("en", "Is this a bottle?", [Intent.CONFIRM]),
    ("de", "Ist das eine Flasche?", [Intent.CONFIRM]),
    ("en", "What time do they close on Sundays?", [Intent.HOURS]),
    ("de", "Bis wann ist samstags offen?", [Intent.HOURS]),
    ("de", "Wann läuft das Produkt auf dem Tisch ab?", [Intent.EXPIRY]),
    ("es", "¿Hasta qué hora abren el sábado?", [Intent.HOURS]),
    ("fr", "Jusqu'à quelle heure c'est ouvert le samedi ?", [Intent.HOURS]),
    ("pt", "A que horas fecham?", [Intent.HOURS]),
    ("ru", "До скольки открыто?", [Intent.HOURS]),
    ("zh", "几点关门？", [Intent.HOURS]),
    ("ja", "営業時間は何時ですか", [Intent.HOURS]),
    ("hi", "यह कब खुलता है?", [Intent.HOURS]),
    ("ar", "ما هي أوقات العمل؟", [Intent.HOURS]),
    ("en", "when was this opened", [Intent.DATE]),
]


@pytest.mark.parametrize(("language", "question", "intents"), ASKED, ids=[question for _, question, _ in ASKED])
def test_a_question_is_understood(language, question, intents):
    assert [ask.intent for ask in understand(question, language).asks] == intents


def test_a_question_in_another_language_than_set_is_still_understood():
    assert understand("Wann läuft das ab?", "en").asks[0].intent is Intent.EXPIRY


def test_alternatives_are_kept_apart():
    (ask,) = understand("Is this Kraft Classic or Kraft Free Catalina?", "en").asks
    assert ask.words == (("kraft", "classic"), ("kraft", "free", "catalina"))


def test_read_it_again_stands_for_the_question_before():
    turns = (Turn("When does it expire?", "Best before: March 12, 2027."),)
    assert understand("read it again please", "en", turns).asks[0].intent is Intent.EXPIRY


def test_the_same_for_another_photo_repeats_the_question_for_that_photo():
    understood = understand("and photo two?", "en", (Turn("What color is it?", "It looks blue."),))
    assert understood.photos == (2,)
    assert understood.asks[0].intent is Intent.COLOUR


def test_a_question_without_a_known_word_asks_what_there_is():
    understood = understand("mrs abibseed", "en")
    assert understood.is_guess
    assert understood.asks[0].intent is Intent.WHAT


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_any_words_ask_for_something(question, language):
    assert understand(question, language).asks


@pytest.mark.real_input
def test_real_questions_about_colour_and_dates_are_heard_as_such():
    if not QUESTIONS.exists():
        pytest.skip("the shared real questions are absent")
    questions = [json.loads(line)["question"] for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]
    for question in questions:
        intents = {ask.intent for ask in understand(question, "en").asks}
        if "what color" in question.lower():
            assert intents & {Intent.COLOUR, Intent.MATCH}, question
        if "expir" in question.lower():
            assert Intent.EXPIRY in intents, question
        if "match?" in question.lower():
            assert Intent.MATCH in intents, question


@pytest.mark.parametrize(
    ("language", "question", "intent"),
    [
        ("en", "What shirt is this and what colour is it?", "colour"),
        ("de", "Wann läuft das ab?", "expiry"),
        ("de", "When does it expire?", "expiry"),
        ("xx", "When does it expire?", "expiry"),
        ("en", "qwrtz blorp", "other"),
        ("en", "", "other"),
    ],
)
def test_for_figures_a_question_asks_one_thing(language, question, intent):
    assert main_intent(question, language) == intent


@pytest.mark.parametrize("words", ["qwrtz blorp ", "a, b. c; ", "what and ", "这是什么"])
def test_the_longest_question_is_understood_for_figures_in_a_few_milliseconds(words):
    main_intent(words, "de")  # loads the lexicons
    began = time.perf_counter()
    for _ in range(5):
        main_intent(words * 2_000, "de")
    assert (time.perf_counter() - began) / 5 < 0.1
