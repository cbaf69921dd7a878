"""Answers to what blind people ask most of bills, signs and several photos, as they would be heard."""

import pytest

from assistant.providers.base import Turn
from vision.types import Problem, Quality

RECEIPT = (
    "GIN KEE TRADING",
    "NO 29, JALAN AIR PANAS,",
    "53200, KUALA LUMPUR.",
    "TEL: 03-40210276",
    "Time: 14:31:00",
    "PIPE 3 270.30",
    "Total 270.30",
    "Cash 300.00",
    "Change 29.70",
)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("where is this shop?", "The address is: NO 29, JALAN AIR PANAS, 53200, KUALA LUMPUR."),
        ("how much did I pay?", "The total is 270.30."),
        ("how much change did I get?", "It says: “Change 29.70”"),
        ("what time was that?", "It says: “Time: 14:31:00”"),
        ("who is it from?", "It looks like a bill or receipt that begins: “GIN KEE TRADING NO 29, JALAN AIR PANAS, 53200, KUALA LUMPUR.”"),
    ],
)
def test_a_receipt_answers_each_question_with_its_own_part(printed, question, sentence):
    assert printed.text(question, printed.photo(printed.lines(*RECEIPT))).split(" | ")[0] == sentence


MENU = ("Café Lumière", "Soupe du jour 6,50 €", "Poulet rôti 15,90 €", "Tarte aux pommes 5,50 €")


@pytest.mark.parametrize(
    ("question", "language", "sentence"),
    [
        ("how much is the soup?", "en", "It says: “Soupe du jour 6,50 €”"),
        ("Combien coûte le poulet rôti ?", "fr", "Il est écrit : « Poulet rôti 15,90 € »"),
    ],
)
def test_the_price_of_one_thing_is_not_the_total(printed, question, language, sentence):
    assert printed.text(question, printed.photo(printed.lines(*MENU)), language=language).startswith(sentence)
    with_total = printed.photo(printed.lines(*MENU, "Total 27,90 €"))
    assert printed.text(question, with_total, language=language).startswith(sentence)


def test_a_letter_is_from_its_company_and_signed_by_a_person(printed):
    letter = printed.lines(
        "Stadtwerke Neustadt GmbH", "Ihre Rechnung liegt bei.", "Mit freundlichen Grüßen", "Jens Hofmann", "Tel. 06321 555"
    )
    answer = printed.text("who is this letter from?", printed.photo(letter))
    assert answer == "It says: “Stadtwerke Neustadt GmbH” | It is signed: “Jens Hofmann” | There is more text; ask me to read everything."


def test_traces_of_nuts_are_found_in_every_german_form(printed):
    photo = printed.photo(printed.lines("Zutaten: Joghurt, Zucker.", "Kann Spuren von Nüssen enthalten."))
    assert printed.text("does it have nuts?", photo) == "It may be in there: “Kann Spuren von Nüssen enthalten.”"


def test_how_many_to_take_is_not_how_many_there_are(printed):
    answer = printed.text("how many tablets are there?", printed.photo(printed.lines("Take 1 tablet up to 3 times a day")))
    assert "I do not see how many are in it." in answer
    assert "Printed on it" not in answer


def test_how_long_it_keeps_is_said_with_the_day_it_was_made(printed):
    answer = printed.text("when does it expire?", printed.photo(printed.lines("生产日期:2026年10月01日", "保质期:6个月")))
    assert answer == "Made on: October 1, 2026. | It says: “保质期:6个月”"


def test_when_is_answered_with_the_hour(printed):
    ticket = printed.photo(printed.lines("Your visit", "Tuesday 15 December 2026", "at 14:30"))
    assert "14:30" in printed.text("when is my appointment?", ticket)
    assert "14:30" not in printed.text("what is the date?", ticket)
    assert "06:10" in printed.text("when is the next bus?", printed.photo(printed.lines("Bus 42", "06:10 06:40")))


def test_the_number_that_is_named_is_said_and_not_the_largest(printed):
    display = printed.photo([printed.line("21.5", height=90), printed.line("Set 23.0 °C", y=150), printed.line("Battery 23%", y=200)])
    assert printed.text("what is the thermostat set to?", display).startswith("It says: “Set 23.0 °C”")
    assert printed.text("how much battery is left?", display).startswith("It says: “Battery 23%”")


def test_what_cannot_be_judged_still_says_what_is_printed(printed):
    assert "“Eye drops 10 ml”" in printed.text("can I drink this?", printed.photo(printed.lines("Eye drops 10 ml")))


def test_letters_that_cannot_be_read_are_said_to_be(printed):
    somewhere = ((10, 100, 300, 40),)
    dated = printed.photo([printed.line("25.12.2026", height=60)], unread=somewhere)
    assert "25.12.2026" in printed.text("what is this?", dated)
    assert printed.text("what is this?", dated).endswith("There is print in letters that I cannot read.")
    assert printed.text("read it", printed.photo(unread=somewhere)) == "There is print in letters that I cannot read."
    assert "буквами" in printed.text("Что тут написано?", printed.photo(unread=somewhere), language="ru")


def test_doubtful_print_in_known_letters_is_not_blamed_on_the_letters(printed):
    photo = printed.photo([printed.line("25.12.2026", height=60), printed.line("MonoKo ToneH", y=100, confidence=0.6)])
    assert "буквами" not in printed.text("Что это?", photo, language="ru")


def test_saying_the_rest_again_says_the_rest_again(printed):
    photo = printed.photo(printed.lines("Oat flakes", "Store in a cool and dry place."))
    turns = (
        Turn(question="what is this?", answer="It says: “Oat flakes”"),
        Turn(question="read the rest", answer="It says: “Store in a cool and dry place.”"),
    )
    assert "Store in a cool" in printed.text("say that again", photo, turns=turns)


def test_the_one_that_is_asked_for_is_found_among_several(printed):
    photos = printed.photo(printed.lines("Ibuprofen 400 mg")), printed.photo(printed.lines("Eye drops 10 ml"), number=2)
    assert printed.text("which one is for my eyes?", *photos) == "Photo 2: It says: “Eye drops 10 ml”"


def test_long_lines_that_are_aslant_do_not_pass_for_large_print(printed):
    small = [
        printed.line(f"Keep out of the reach and the sight of all children {n}.", y=200 + 60 * n, height=55, width=500) for n in range(4)
    ]
    answer = printed.text("what is this?", printed.photo([printed.line("Ibuprofen", height=50, width=300), *small]))
    assert answer.startswith("The largest print says: “Ibuprofen”")


def test_an_address_whose_road_was_misread_by_a_letter_is_found(printed):
    found = printed.text("what is the address?", printed.photo(printed.lines("No: G3, JIn PJU 1A/3", "Ara Damansara, 47301")))
    assert found == "The address is: No: G3, JIn PJU 1A/3, Ara Damansara, 47301."


@pytest.mark.parametrize("question", ["what is this?", "read this", "what does it say?", "what's the title?"])
def test_a_lone_sign_is_not_offered_as_an_answer(printed, question):
    answer = printed.said(question, printed.photo(printed.lines("6=", height=200)))
    assert answer == [
        ("caution", "All I can make out is: “6=”"),
        ("notice", "Please take the photo again, closer and held still."),
    ]


def test_a_short_word_far_away_is_said_with_a_doubt_and_a_large_one_is_not(printed):
    assert printed.said("what is this?", printed.photo(printed.lines("YCORC", height=20)))[0][0] == "caution"
    assert printed.text("what is this?", printed.photo(printed.lines("DUCATI", height=60))) == "It says: “DUCATI”"


def test_a_number_asked_for_is_said_even_when_it_stands_alone(printed):
    assert printed.text("what number is on the display?", printed.photo(printed.lines("7", height=200))) == "I read these numbers: 7."


def test_tablets_are_counted_where_number_and_word_were_read_apart(printed):
    photo = printed.photo([printed.line("28", x=10, y=10), printed.line("Tablets", x=60, y=10)])
    assert printed.text("how many tablets are in the box?", photo) == "Printed on it: 28 Tablets."


def test_a_hint_says_which_photo_it_means(printed):
    cut = Quality(usable=True, problems=(Problem.CUT_LEFT,))
    photos = printed.photo(printed.lines("Tomato soup")), printed.photo(printed.lines("Mushroom soup"), number=2, quality=cut)
    answer = printed.text("what are these?", *photos)
    assert "| Photo 2: The text is cut off on the left." in answer


def test_the_first_one_is_the_first_photo(printed):
    photos = printed.photo(printed.lines("Tomato soup")), printed.photo(printed.lines("Mushroom soup"), number=2)
    assert printed.text("what does the first one say?", *photos) == "It says: “Tomato soup”"


@pytest.mark.parametrize("slope", [0.14, -0.14])
def test_the_total_of_a_bill_that_lies_aslant_is_found(printed, slope):
    rows = [("Broom", "13.00"), ("Pump", "1.90"), ("Total", "14.90"), ("Cash", "20.00"), ("Change", "5.10")]
    lines = [
        printed.line(text, x=x, y=300 + 32 * row + round(slope * (x + 40)) - 6, height=32, width=80)
        for row, cells in enumerate(rows)
        for text, x in zip(cells, (40, 600), strict=True)
    ]
    assert printed.text("what is the total?", printed.photo(lines)).startswith("The total is 14.90.")


@pytest.mark.parametrize(
    ("question", "language", "answer"),
    [
        ("Thank you so much!", "en", "Ask me if you want to know more."),
        ("Danke", "de", "Fragen Sie mich, wenn Sie mehr wissen möchten."),
        ("what?", "en", "It says: “Oat flakes”"),
        ("thank you", "en", "Ask me if you want to know more."),
    ],
)
def test_thanks_are_not_answered_with_the_same_again_and_a_what_is(printed, question, language, answer):
    turns = (Turn(question="what is this?", answer="It says: “Oat flakes”"),)
    assert printed.text(question, printed.photo(printed.lines("Oat flakes", height=40)), language=language, turns=turns) == answer


def test_thanks_with_a_first_photo_still_ask_what_it_is(printed):
    assert printed.text("thank you", printed.photo(printed.lines("Oat flakes", height=40))) == "It says: “Oat flakes”"


def test_a_word_of_the_print_is_enough_for_a_question(printed):
    bill = printed.photo(
        [printed.line("Leche entera", y=100), printed.line("1,15", x=600, y=100), printed.line("Pan integral 2,30", y=150)]
    )
    assert printed.text("¿y la leche?", bill, language="es").startswith("Dice: «Leche entera 1,15»")


@pytest.mark.parametrize("question", ["what's her email?", "what is the e-mail address?"])
def test_a_mail_address_asked_for_comes_without_the_website(printed, question):
    card = printed.photo(printed.lines("Sofia Almeida", "sofia@almeida.pt", "www.almeida-advogados.pt"))
    assert printed.text(question, card) == "The e-mail address is sofia@almeida.pt."
    assert "The website is almeida-advogados.pt." in printed.text("what's the website?", card)
