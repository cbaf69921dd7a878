"""Answers to what blind people ask most of bills, signs and several photos, as they would be heard."""

import pytest

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
        ("what time was that?", "I read these numbers: 14:31:00."),
        ("who is it from?", "It looks like a bill or receipt that begins: “GIN KEE TRADING NO 29, JALAN AIR PANAS, 53200, KUALA LUMPUR.”"),
    ],
)
def test_a_receipt_answers_each_question_with_its_own_part(printed, question, sentence):
    assert printed.text(question, printed.photo(printed.lines(*RECEIPT))).split(" | ")[0] == sentence


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
