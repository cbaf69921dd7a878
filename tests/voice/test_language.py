"""The language a voice needs for a short text."""

import pytest

from voice.speech.language import identify


@pytest.mark.parametrize(
    ("text", "default", "language"),
    [
        ("color?", "de", "de"),
        ("What does the label of this bottle say?", "de", "en"),
        ("Was steht auf dem Etikett dieser Flasche?", "en", "de"),
        ("これは何ですか", "en", "ja"),
        ("这是什么", "en", "zh"),
        ("原産国", "ja", "ja"),
        ("यह क्या है", "en", "hi"),
        ("7,50", "fr", "fr"),
        ("Tomates 0,850 kg 1,95", "es", "es"),
        ("Pone 20 $.", "es", "es"),
        ("Em letras grandes está escrito: “CRUNCHY O'S Honey & Oat”", "pt", "pt"),
        ("Que es esto", "pt", "es"),
    ],
)
def test_the_language_of_a_text_is_told_by_its_letters_and_words(text, default, language):
    assert identify(text, default) == language


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("इस पर लिखा है: “Bez odpraw elnych, PE larszawa Rzeszów, 830 Nat teczów”", "hi"),
        ("こう書いてあります：「MULTIPURPOSE BROOM 737P, KAWASAN PERINDUSTRIAN」", "ja"),
        ("Написано: «If you continue to see this message, contact your administrator»", "ru"),
    ],
)
def test_a_long_latin_quotation_does_not_take_the_voice_that_can_read_the_rest(sentence, language):
    assert identify(sentence, language) == language
