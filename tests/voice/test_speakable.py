"""Text that a voice says well: meaning kept, marks gone, figures untouched, in ten languages."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from common.languages import LANGUAGES
from voice.speech.speakable import speakable

IN_ENGLISH = [
    ("Take **0.5 mg** _twice_.", "Take 0.5 milligrams twice."),
    ("1 mg or 2 mg", "1 milligram or 2 milligrams"),
    ("0.50 mg", "0.50 milligrams"),
    ("5–10 mg", "5 to 10 milligrams"),
    ("5-10 mg", "5 to 10 milligrams"),
    ("0.5-1 mg or 0.5 - 2 mg", "0.5 to 1 milligram or 0.5 to 2 milligrams"),
    ("500mg/5ml", "500 milligrams per 5 milliliters"),
    ("0,5–1,5 ml", "0,5 to 1,5 milliliters"),
    ("1-2 tablets, 3-1 up", "1 to 2 tablets, 3-1 up"),
    ("A12-34B", "A12-34B"),
    ("Call 012-659 9829 or 012-345", "Call 012-659 9829 or 012-345"),
    ("2–3 times", "2 to 3 times"),
    ("20 °C and −5 °C", "20 degrees Celsius and minus 5 degrees Celsius"),
    ("-5 °C", "minus 5 degrees Celsius"),
    ("5% fat", "5 percent fat"),
    ("€3.50 or 3.50 €", "3.50 euros or 3.50 euros"),
    ("$5 million", "5 million dollars"),
    ("½ cup", "one half cup"),
    ("1½ tsp", "1 and one half teaspoons"),
    ("2kgs of rice", "2 kilograms of rice"),
    ("250ml, 50 km/h", "250 milliliters, 50 kilometers per hour"),
    ("100 mg/ml", "100 milligrams per milliliter"),
    ("1,000 IU", "1,000 international units"),
    ("120/80 mmHg", "120/80 millimeters of mercury"),
    ("EXP 12.03.2027", "EXP March 12, 2027"),
    ("EXP 2027-03-12", "EXP March 12, 2027"),
    ("25/12/2027", "December 25, 2027"),
    ("03/04/2027", "03/04/2027"),
    ("32.13.2027", "32.13.2027"),
    ("03/2027", "March 2027"),
    ("https://www.example.com/a/b?c=1", "example.com"),
    ("[the label](https://example.com/x)", "the label"),
    ("milk & eggs", "milk and eggs"),
    ("AT&T", "AT&T"),
    ("3 × 4 = 12", "3 times 4 equals 12"),
    ("x ≤ 3 and y ≥ 4", "x at most 3 and y at least 4"),
    ("Settings → Wi-Fi", "Settings, then Wi-Fi"),
    ("5 + 3", "5 plus 3"),
    ("+49 170 1234567", "+49 170 1234 567"),
    ("4006381333931", "4006 381 333 931"),
    ("555-1234", "555-1234"),
    ("5G, 80s, 4K", "5G, 80s, 4K"),
    ("- milk\n- eggs", "milk. eggs"),
    ("# Title\ntext", "Title. text"),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "a, b. 1, 2"),
    ("DO NOT FREEZE", "Do not freeze"),
    ("KEEP OUT OF REACH OF CHILDREN", "Keep out of reach of children"),
    ("STOP", "STOP"),
    ("USB HDMI", "USB HDMI"),
    ("Great 🎉 milk 😀", "Great milk"),
    ("⚠️ hot", "warning hot"),
    ("a\u200bb\u202ec\u0007d", "abcd"),
    ("```python\nprint\n```", "print"),
    ("snake_case", "snake_case"),
    ("🎉", ""),
    ("---", ""),
    ("", ""),
]
IN_OTHERS = [
    ("de", "Nimm 0,5 mg am 12.03.2027 für 3,50 €.", "Nimm 0,5 Milligramm am 12. März 2027 für 3,50 Euro."),
    ("de", "5–10 ml & 5 %", "5 bis 10 Milliliter und 5 Prozent"),
    ("fr", "5–10 ml, 14 h, 20 °C", "5 à 10 millilitres, 14 heures, 20 degrés Celsius"),
    ("fr", "14h30", "14h30"),
    ("es", "2 kg el 12.03.2027", "2 kilogramos el 12 de marzo de 2027"),
    ("pt", "2 kg por $5", "2 quilogramas por 5 dólares"),
    ("ru", "500 г, 5–10 мл, 12.03.2027", "500 грамм, 5 до 10 миллилитров, 12 марта 2027 года"),
    ("ru", "в 2027 г. вышло", "в 2027 г. вышло"),
    ("hi", "5–10 मि.ली., 5%", "5 से 10 मिलीलीटर, 5 प्रतिशत"),
    ("ar", "2 g و 5%", "2 غرام و 5 بالمئة"),
    ("zh", "服用0.5mg，5–10ml，2027-03-12，5%", "服用0.5毫克，5到10毫升，2027年3月12日，百分之5"),
    ("ja", "５ｍｇ、5〜10ml、2027-03-12、½", "5 ミリグラム、5から10 ミリリットル、2027年3月12日、二分の一"),
]


@pytest.mark.parametrize(("text", "expected"), IN_ENGLISH)
def test_english_text_is_said_as_a_person_would_say_it(text: str, expected: str) -> None:
    assert speakable(text, "en") == expected


@pytest.mark.parametrize(("language", "text", "expected"), IN_OTHERS)
def test_each_language_says_its_own_units_and_dates(language: str, text: str, expected: str) -> None:
    assert speakable(text, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_every_unit_and_sign_in_words(language: str) -> None:
    units = ["mg", "g", "kg", "µg", "ml", "cl", "dl", "l", "mm", "cm", "m", "km", "m²", "°C", "°F", "°", "km/h", "mph", "kcal", "kJ"]
    units += ["W", "kW", "V", "Hz", "MHz", "GB", "MB", "h", "min", "sec", "mmHg", "mg/ml", "mg/l", "mmol/l", "oz", "lb", "ft", "IU", "%"]
    for unit in units:
        said = speakable(f"7 {unit}", language)
        assert "7" in said
        assert said != f"7 {unit}", unit
        assert not re.search("[a-z]", said) or language not in ("zh", "ja", "hi", "ar", "ru"), said
    for text in ("€5", "$5", "£5", "¥5", "₹5", "₽5", "½", "¾", "≤ 3", "± 3", "5–10"):
        said = speakable(text, language)
        assert not set(said) & set("€$£¥₹₽½¾≤±–"), said


def test_an_unknown_language_is_said_in_english() -> None:
    assert speakable("5 mg", "sv") == speakable("5 mg", None) == "5 milligrams"


FIGURES = "0123456789.,-–/ %mgkl°C€$½×≤+&#*_`|\n-()<>=~→abcXYZ"
ANYTHING = st.text(alphabet=FIGURES, max_size=60) | st.text(max_size=80)
MARKS = ["**", "*", "_", "`", "# ", "- ", "1. ", "| ", "\n", "[a](", "b)", "&amp;", "<b>", "<", ">", " ", "→", "×", "°", "±", "−"]
PIECES = ["5 mg", "5–10", "12.03.2027", "www.a.b/c", "½", "€3", "A B", "OK", "😀", "AB CDEF", "1234567", "-5 ", "a", "I.", "0.5"]
MARKED = st.lists(st.sampled_from(MARKS) | st.sampled_from(PIECES), max_size=14).map("".join)


@settings(max_examples=400, deadline=None)
@given(text=ANYTHING | MARKED, language=st.sampled_from(LANGUAGES))
@example(text="* * *a* *", language="en")
@example(text="&amp;amp;lt;b>", language="en")
def test_saying_it_twice_changes_nothing_more(text: str, language: str) -> None:
    once = speakable(text, language)
    assert speakable(once, language) == once


@settings(max_examples=300, deadline=None)
@given(
    numbers=st.lists(st.from_regex(r"\A[0-9]{1,9}([.,][0-9]{1,3})?\Z"), min_size=1, max_size=5),
    units=st.lists(st.sampled_from(["mg", "g", "ml", "%", "°C", "€", "", "kg", "km/h", "l", "IU", "mg/ml", "m²"]), min_size=5, max_size=5),
    language=st.sampled_from(LANGUAGES),
)
def test_no_figure_is_ever_changed(numbers: list[str], units: list[str], language: str) -> None:
    text = "; ".join(f"a {number} {unit}" for number, unit in zip(numbers, units, strict=False))
    said = speakable(text, language)
    spaced = re.sub(r"(?<=\d) (?=\d{3})", "", said)
    assert re.findall(r"\d+(?:[.,]\d+)*", spaced) == re.findall(r"\d+(?:[.,]\d+)*", text)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=100), language=st.sampled_from(LANGUAGES))
def test_no_control_direction_or_zero_width_character_is_left(text: str, language: str) -> None:
    said = speakable(text, language)
    assert "\n" not in said
    assert not re.search("[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", said)
