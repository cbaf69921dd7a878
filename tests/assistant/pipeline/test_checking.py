"""A model's words beside our own reading: what raises a doubt, and what must not."""

from datetime import date

import pytest

from assistant.phrases import PHRASES
from assistant.pipeline.checking import Print, doubt_about
from assistant.pipeline.checking.edits import edits
from assistant.pipeline.checking.printed import readings
from assistant.pipeline.record import MemoryRecord
from common.languages import LANGUAGES
from safety.engine.gate import default_gate
from safety.engine.types import SentenceCase
from tests.assistant.pipeline.conftest import Ask
from tests.conftest import DrawPhoto
from vision.types import Quality, Reading, TextLine

TODAY = date(2026, 1, 5)
MILK = ("OAT MILK", "BEST BEFORE 12.03.2026")
MADE = ("RYE BREAD", "MFG 01.02.2026", "EXP 12.03.2026")
RECEIPT = ("CORNER SHOP", "Coffee 4.20", "Cake 3.75", "TOTAL 7.95")
PRICES = ("Tea 5.00", "Bun 7.50", "Jam 12.90")
MEDICINE = ("AMOXIN", "50 mg capsules", "30 capsules")
FOOD = ("Energy 410 kcal", "Fat 3,5 g", "Sugars 12,5 g", "Salt 1.2 g")
PHONE = ("Tel. 0800 123 4576",)


def lines(*texts: str, confidence: float = 0.97, weakest: float | None = None) -> tuple[TextLine, ...]:
    return tuple(
        TextLine(text=text, box=(0, 60 * row, 20 * len(text), 40), confidence=confidence, weakest=weakest) for row, text in enumerate(texts)
    )


def read(*texts: str) -> Reading:
    return Reading(lines=lines(*texts), quality=Quality(usable=True))


def doubt(sentence: str, print_: tuple[str, ...], language: str = "en", heard: tuple[str, ...] = ()) -> str | None:
    return doubt_about(sentence, language, Print((lines(*print_),), TODAY), heard)


@pytest.mark.parametrize(
    ("sentence", "language", "print_", "printed"),
    [
        # dates
        ("Best before 12 March 2025.", "en", MILK, "12.03.2026"),
        ("It is best before March 2027.", "en", MILK, "12.03.2026"),
        ("It expires in 2025.", "en", MILK, "12.03.2026"),
        ("The date is 21 March 2026.", "en", MILK, "12.03.2026"),
        ("It expires on 12 March 2025.", "en", MADE, "12.03.2026"),
        ("Expires 03/27.", "en", ("EXP 03/26",), "03/26"),
        ("Mindestens haltbar bis 12. März 2025.", "de", ("MHD 12.03.2026",), "12.03.2026"),
        ("À consommer avant le 12 mars 2025.", "fr", MILK, "12.03.2026"),
        ("Consumir preferentemente antes del 12 de marzo de 2025.", "es", MILK, "12.03.2026"),
        ("Consumir até 12 de março de 2025.", "pt", MILK, "12.03.2026"),
        ("Употребить до 12 марта 2025.", "ru", MILK, "12.03.2026"),
        ("保质期至2025年3月12日。", "zh", MILK, "12.03.2026"),
        ("賞味期限は2025年3月12日です。", "ja", MILK, "12.03.2026"),
        ("यह 12 मार्च 2025 तक सर्वोत्तम है।", "hi", MILK, "12.03.2026"),
        ("يفضل استهلاكه قبل ١٢ مارس ٢٠٢٥.", "ar", MILK, "12.03.2026"),
        # strengths and sizes
        ("Each capsule has 500 mg.", "en", MEDICINE, "50 mg"),
        ("Each capsule has 500 milligrams.", "en", MEDICINE, "50 mg"),
        ("Each capsule has 60 mg.", "en", MEDICINE, "50 mg"),
        ("One tablet has 2 mg.", "en", ("ABC", "2,5 mg"), "2,5 mg"),
        ("One tablet has 5 mg.", "en", ("ABC", "8 mg"), "8 mg"),
        ("Jede Kapsel enthält 500 Milligramm.", "de", MEDICINE, "50 mg"),
        ("Chaque gélule contient 500 milligrammes.", "fr", MEDICINE, "50 mg"),
        ("Cada cápsula tiene 500 miligramos.", "es", MEDICINE, "50 mg"),
        ("Cada cápsula tem 500 miligramas.", "pt", MEDICINE, "50 mg"),
        ("Каждая капсула содержит 500 миллиграммов.", "ru", MEDICINE, "50 mg"),
        ("每粒500毫克。", "zh", MEDICINE, "50 mg"),
        ("1カプセル500ミリグラムです。", "ja", MEDICINE, "50 mg"),
        ("हर कैप्सूल में 500 मिलीग्राम है।", "hi", MEDICINE, "50 mg"),
        ("كل كبسولة ٥٠٠ ملغ.", "ar", MEDICINE, "50 mg"),
        ("The bottle holds 15 l.", "en", ("1,5 L",), "1,5 L"),
        ("The bag weighs 500 g.", "en", ("Net 500 mg",), "500 mg"),
        ("It has 0.12 g of salt.", "en", FOOD, "1.2 g"),
        ("It has 125 g of sugar.", "en", FOOD, "12,5 g"),
        ("Milk with 3.5 % fat.", "en", ("Milk", "1,5 % fat"), "1,5 %"),
        # money
        ("The total is $17.95.", "en", RECEIPT, "7.95"),
        ("Die Summe ist 17,95 €.", "de", ("Kaffee 4,20", "SUMME 7,95"), "7,95"),
        ("The coffee costs 4.70.", "en", RECEIPT, "4.20"),
        ("It costs $17.95.", "en", ("SALE", "$7.95"), "$7.95"),
        ("This is a 5 euro note.", "en", ("50 EURO",), "50 EURO"),
        # telephone numbers and other numbers
        ("Call 0800 123 4567.", "en", PHONE, "0800 123 4576"),
        ("The phone number is +44 800 123 4567.", "en", PHONE, "0800 123 4576"),
        ("You are at room 214.", "en", ("ROOM 241",), "241"),
        ("It says “142”.", "en", ("124",), "124"),
        ("The order number is 4458213.", "en", ("ORDER 4458218",), "4458218"),
        ("The model is SM-G991B.", "en", ("Model SM-G998B",), "SM-G998B"),
        ("Brewed since 1905.", "en", ("SINCE 1906",), "1906"),
        # names and quotations
        ("This is a box of Amoxil.", "en", MEDICINE, "AMOXIN"),
        ("It says “Amoxil”.", "en", MEDICINE, "AMOXIN"),
        ("Da steht „Amoxil“.", "de", MEDICINE, "AMOXIN"),
        ("Das Medikament heißt Amoxil.", "de", MEDICINE, "AMOXIN"),
        ("Это Amoxil в капсулах.", "ru", MEDICINE, "AMOXIN"),
        ("这是Amoxil胶囊。", "zh", MEDICINE, "AMOXIN"),
        ("The badge says “Maria Weber, Nurse”.", "en", ("MARIA WEBEN", "Nurse"), "WEBEN"),
    ],
)
def test_a_near_miss_of_the_print_is_doubted(sentence: str, language: str, print_: tuple[str, ...], printed: str) -> None:
    assert doubt(sentence, print_, language) == printed


@pytest.mark.parametrize(
    ("sentence", "language", "print_"),
    [
        # the same in another notation
        ("Best before 12 March 2026.", "en", MILK),
        ("Best before 3/12/26.", "en", MILK),
        ("Best before 12 March.", "en", MILK),
        ("Best before March 2026.", "en", MILK),
        ("It expires in 2026.", "en", MILK),
        ("賞味期限は2026年3月12日です。", "ja", MILK),
        ("يفضل استهلاكه قبل ١٢ مارس ٢٠٢٦.", "ar", MILK),
        ("Expires 03/26.", "en", ("EXP 03/26",)),
        ("Expires in March 2026.", "en", ("EXP MAR", "2026")),
        ("The total is 7,95.", "en", RECEIPT),
        ("The total is 8 dollars.", "en", RECEIPT),
        ("It costs 1280 yen.", "en", ("1,280円",)),
        ("Each capsule has 50mg.", "en", MEDICINE),
        ("Each capsule has fifty milligrams.", "en", MEDICINE),
        ("The bottle holds 1.5 l.", "en", ("1,5 L",)),
        ("The bottle holds 0.5 litres.", "en", ("500 ml",)),
        ("It weighs 1,000 g.", "en", ("1000 g",)),
        ("It weighs 1 kg.", "en", ("1000 g",)),
        ("كل كبسولة ٥٠ ملغ.", "ar", MEDICINE),
        ("It has 12 g of sugar.", "en", FOOD),
        ("Call +44 800 123 4576.", "en", PHONE),
        ("Call 08001234576.", "en", PHONE),
        ("The phone number is 0800-123-4576.", "en", PHONE),
        ("It says “Keep out of reach of children”.", "en", ("KEEP OUT OF REACH", "OF CHILDREN")),
        ("It is from Nestle's kitchen.", "en", ("NESTLÉ",)),
        ("Two boxes of Amoxins.", "en", MEDICINE),
        # what is no print
        ("I see two cups and a plate.", "en", RECEIPT),
        ("The door is at three o'clock.", "en", RECEIPT),
        ("It is about 30 cm away.", "en", ("38 cm",)),
        ("It looks like roughly 300 g.", "en", ("Net 30 g",)),
        ("Das sind etwa 500 g.", "de", ("50 g",)),
        ("大约500毫升。", "zh", ("50 ml",)),
        ("Heat the oven to 180 degrees.", "en", ("ON 190 OFF",)),
        ("There are 214 people on the square.", "en", ("ROOM 241",)),
        ("1. Open the lid.", "en", ("STEP 7",)),
        ("Today is 12 March 2025.", "en", MILK),
        ("A shop built in 1996.", "en", ("SINCE 1998",)),
        # what the model reckoned
        ("That makes 12.50 in total.", "en", PRICES),
        ("The tea and the bun together are 12.50.", "en", PRICES),
        ("Coffee and cake come to 7.95.", "en", ("Coffee 4.20", "Cake 3.75", "Tea 7.90")),
        ("Es bleiben 12,05 €.", "de", RECEIPT),
        ("Two of 50 mg are 500 mg.", "en", MEDICINE),
        # print that we have rather not read
        ("Made on 12 March 2024.", "en", ("EXP 12.03.2026",)),
        ("The jam is 9.99.", "en", RECEIPT),
        ("It has 400 mg of caffeine.", "en", MEDICINE),
        ("Call 030 998877.", "en", PHONE),
        ("It says “Store in a cool dry place”.", "en", MEDICINE),
        ("The tea is 5.40.", "en", ("Bun 7.50", "Jam 12.90", "Milk 5.00")),
        # other forms and other languages
        ("The product comes from Brazil.", "en", ("PRODUTO DO BRASIL",)),
        ("Das ist ein Karton.", "de", ("CARTON", "AMOXIN")),
        ("Das ist Salat im Garten.", "de", ("GARDEN SALAD",)),
        ("It says “Garden salad with tomato”.", "en", ("GARTENSALAT MIT", "TOMATEN")),
        ("Пачка «Молоко» из Москвы.", "ru", ("МОЛОКА", "МОСКВА")),
        ("It was opened in September.", "en", ("SETEMBRO 2026",)),
        ("The sign says “GOODS”.", "en", ("GCODS",)),
        ("", "en", MILK),
        ("Nothing is printed here.", "en", ()),
    ],
)
def test_what_agrees_or_is_no_print_is_not_doubted(sentence: str, language: str, print_: tuple[str, ...]) -> None:
    assert doubt(sentence, print_, language) is None


def test_the_dearest_mistake_is_told_first() -> None:
    assert doubt("This is Amoxil with 500 mg.", MEDICINE) == "50 mg"


def test_what_was_heard_already_is_not_told_again() -> None:
    assert doubt("Each capsule has 500 mg.", MEDICINE, heard=("I am not sure: I also read “50 mg”.",)) is None
    assert doubt("This is Amoxil.", MEDICINE, heard=("The box says “AMOXIN”.",)) is None


def test_an_unsure_line_silences_but_does_not_accuse() -> None:
    unsure = lines("50 mg", confidence=0.6)
    one_weak_letter = lines("50 mg", weakest=0.3)
    for photo in (unsure, one_weak_letter):
        assert doubt_about("Each capsule has 500 mg.", "en", Print((photo,), TODAY)) is None
    assert doubt_about("Each capsule has 500 mg.", "en", Print((lines("50 mg"), lines("500 mg", confidence=0.4)), TODAY)) is None


def test_all_photos_are_compared() -> None:
    print_ = Print.of([read("OAT MILK"), None, Reading(lines=None, quality=Quality(usable=False)), read("AMOXIN", "50 mg")])
    assert doubt_about("The second has 500 mg.", "en", print_) == "50 mg"


@pytest.mark.parametrize(
    "sentence", ["9" * 6000, "1." * 3000, "“" * 500, "$" + "1,000" * 500, "a1b2" * 1000 + " mg", "\x00\ud800 12/12/12"]
)
def test_strange_sentences_and_strange_print_do_no_harm(sentence: str) -> None:
    doubt(sentence, MEDICINE)
    doubt("Each capsule has 500 mg.", (sentence.replace("\ud800", ""), "50 mg"))


@pytest.mark.parametrize(
    ("one", "other", "count"), [("50", "500", 1), ("2025", "2026", 1), ("12", "21", 1), ("amoxil", "amoxin", 1), ("a", "xyz", 3)]
)
def test_edits_are_counted(one: str, other: str, count: int) -> None:
    assert edits(one, other) == edits(other, one) == count


def test_digits_with_one_mark_are_read_in_both_ways() -> None:
    assert {str(value) for value in readings("1.500")} == {"1.500", "1500"}
    assert {str(value) for value in readings("1.234,50")} == {"1234.50"}
    assert readings("12.03.2026") == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gate_lets_a_doubt_pass_in_every_language(language: str) -> None:
    default_gate().warm_up()
    for printed, question in (("12.03.2026", "What is this?"), ("50 mg", "How many of these should I take?"), ("AMOXIN", "Is it safe?")):
        doubt_ = PHRASES.say("also-read", language, printed=printed)
        case = SentenceCase(doubt_, question, language, has_face=False, photo_text="AMOXIN 50 mg 12.03.2026")
        assert default_gate().judge_sentence(case).release, (language, printed)


# Through the whole way of a question ------------------------------------------------------------------------------------------------


def test_a_doubt_is_heard_right_after_the_sentence(ask: Ask, label: DrawPhoto) -> None:
    asking = ask("What is this?", label("OAT MILK", "BEST BEFORE", "12.03.2026"), answer="Best before 12 March 2025. It is a carton.")
    assert asking.texts == ["Best before 12 March 2025.", "I am not sure: I also read “12.03.2026”.", "It is a carton."]
    assert [sentence.kind for sentence in asking.record.sentences] == ["description", "caution", "description"]
    assert asking.outcome.failure == ""


def test_a_doubt_is_heard_once_and_in_the_persons_language(ask: Ask, label: DrawPhoto) -> None:
    record = MemoryRecord(readings={1: read(*MEDICINE)})
    answer = "Das sind 500 mg. Jede Kapsel hat 500 mg."
    asking = ask("Was ist das?", label("AMOXIN"), answer=answer, language="de", record=record)
    assert asking.texts == ["Das sind 500 mg.", "Ich bin nicht sicher: Ich habe auch „50 mg“ gelesen.", "Jede Kapsel hat 500 mg."]


def test_a_language_that_only_the_model_speaks_hears_an_english_doubt(ask: Ask, label: DrawPhoto) -> None:
    record = MemoryRecord(readings={1: read(*MEDICINE)})
    asking = ask("Che cosa è?", label("AMOXIN"), answer="Sono capsule da 500 mg.", language="it", record=record)
    assert [(sentence.kind, sentence.language) for sentence in asking.record.sentences] == [("description", "it"), ("caution", "en")]


def test_our_own_provider_is_not_compared_with_itself(ask: Ask, label: DrawPhoto) -> None:
    record = MemoryRecord(readings={1: read(*MEDICINE)})
    asking = ask("What is this?", label("AMOXIN"), answer="Each capsule has 500 mg.", is_remote=False, record=record)
    assert asking.texts == ["Each capsule has 500 mg."]


def test_a_taken_over_answer_does_not_repeat_its_doubt(ask: Ask, label: DrawPhoto) -> None:
    record = MemoryRecord(readings={1: read(*MEDICINE)})
    answer = "It has 500 mg. It is a box."
    whole = list(ask("What is this?", label("AMOXIN"), answer=answer, record=record).texts)
    for heard in range(len(whole)):  # wherever the worker died
        record.sentences = record.sentences[:heard]
        assert ask("What is this?", label("AMOXIN"), answer=answer, record=record).texts == whole


def test_a_doubt_that_its_worker_could_not_say_any_more_is_said_by_the_next(ask: Ask, label: DrawPhoto) -> None:
    record = MemoryRecord(readings={1: read(*MEDICINE)})
    ask("What is this?", label("AMOXIN"), answer="It has 500 mg.", record=record)
    record.sentences = record.sentences[:1]
    again = ask("What is this?", label("AMOXIN"), answer="It is a box.", record=record)  # this model goes on after what was heard
    assert again.texts == ["It has 500 mg.", "I am not sure: I also read “50 mg”.", "It is a box."]


def test_print_that_may_not_be_said_is_not_quoted_but_the_doubt_is_heard(
    ask: Ask, label: DrawPhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    from safety.engine import gate

    judge = gate.Gate.judge_sentence

    def holds_the_quote(self: gate.Gate, case: SentenceCase) -> object:
        return judge(self, case if "also read" not in case.sentence else SentenceCase("You should take two tablets now."))

    monkeypatch.setattr(gate.Gate, "judge_sentence", holds_the_quote)
    record = MemoryRecord(readings={1: read(*MEDICINE)})
    asking = ask("What is this?", label("AMOXIN"), answer="It has 500 mg. Each has 500 mg.", record=record)
    assert asking.texts == ["It has 500 mg.", "I am not sure of that: I read it differently.", "Each has 500 mg."]


def test_a_check_that_breaks_does_not_break_the_answer(ask: Ask, label: DrawPhoto, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.pipeline import speaking

    monkeypatch.setattr(speaking, "doubt_about", lambda *anything: 1 / 0)
    asking = ask("What is this?", label("MILK"), answer="This is milk.", record=MemoryRecord(readings={1: read("MILK")}))
    assert asking.texts == ["This is milk."]
    assert asking.outcome.failure == ""
