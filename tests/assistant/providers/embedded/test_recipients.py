"""Who a letter is for: the name over the second address, never a face."""

import pytest

LETTER = (
    ("Riverside Health Centre", 10),
    ("22 Canal Road, Leeds LS1 4AB", 38),
    ("Ms Amelia Thornton", 120),
    ("9 Beech Avenue, Leeds LS8 2QT", 148),
    ("Your appointment", 240),
    ("Dear Ms Thornton,", 280),
    ("We have booked your eye test for the morning.", 308),
)


@pytest.fixture
def letter(printed):
    return printed.photo([printed.line(text, y=y) for text, y in LETTER])


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("who is it addressed to", "en"),
        ("who is this letter for", "en"),
        ("who is this", "en"),
        ("wer ist der Empfänger", "de"),
        ("para quién es", "es"),
        ("à qui c'est adressé", "fr"),
        ("para quem é esta carta", "pt"),
        ("кому адресовано письмо", "ru"),
        ("这是寄给谁的", "zh"),
        ("宛先は誰ですか", "ja"),
        ("यह किसके नाम है", "hi"),
        ("لمن هذه الرسالة", "ar"),
    ],
)
def test_a_letter_is_for_the_name_over_its_address(printed, letter, question, language):
    heard = printed.text(question, letter, language=language)
    assert "Ms Amelia Thornton" in heard
    assert "Riverside" not in heard


def test_a_letter_is_from_the_name_over_the_other_address(printed, letter):
    assert printed.text("who sent this", letter).startswith("It is from: “Riverside Health Centre”")


def test_one_address_without_a_title_is_said_with_a_doubt(printed):
    photo = printed.photo([printed.line("Clearwater Energy", y=10), printed.line("31 King Street, Bath BA1 2ED", y=38)])
    assert printed.text("who is it addressed to", photo).startswith("I am not sure")


def test_a_salutation_alone_is_said_with_a_doubt(printed):
    photo = printed.photo([printed.line("Dear Ms Thornton,", y=10), printed.line("We have booked your eye test.", y=38)])
    assert printed.text("who is it addressed to", photo).startswith("I am not sure, but it may say: “Dear Ms Thornton”")


def test_the_word_to_names_the_recipient_but_not_inside_a_sentence(printed):
    assert printed.text("who is it for", printed.photo(printed.lines("To: Maria Weber"))).startswith("It is addressed to: “Maria Weber”")
    assert "open" not in printed.text("who is it addressed to", printed.photo(printed.lines("To open, tear along here"))).split("|")[0]


def test_with_somebody_in_the_photo_who_this_is_stays_untold(printed):
    with_face = printed.photo([printed.line(text, y=y) for text, y in LETTER], faces=(printed.face(100),))
    assert "I do not tell who somebody is" in printed.text("who is this", with_face)
