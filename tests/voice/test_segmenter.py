"""Sentences out of a stream: never cut in the middle of meaning, the same for any split, nothing lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.languages import LANGUAGES
from voice.speech.segmenter import MAX_CHARACTERS, Segmenter


def sentences(text: str, language: str | None = "en") -> list[str]:
    segmenter = Segmenter(language)
    return segmenter.feed(text) + segmenter.finish()


def without_space(text: str) -> str:
    return "".join(text.split())


ONE_SENTENCE = [
    ("en", "Take 0.5 mg of it with 1.5 l of water."),
    ("en", "The name is Dr. Weber, not Mr. Webber."),
    ("en", "It expires on 12.03.2027 or so."),
    ("en", "Use a sweetener, e.g. Stevia or honey."),
    ("en", "It was made in the U.S. Army kitchens."),
    ("en", "This is No. 5 of the series."),
    ("en", "Come at 3 p.m. today."),
    ("en", "See https://example.com/a.b?c=d. for more"),
    ("en", "Write to bob.smith@example.co.uk today."),
    ("en", "Wait... there is more."),
    ("en", "It was written by J. R. R. Tolkien himself."),
    ("en", '"Is it red?" she asked.'),
    ("en", "It holds approx. five litres."),
    ("en", "On Jan. 5 it was opened."),
    ("de", "Am 3. Mai kam Dr. Weber in den 2. Stock."),
    ("de", "Das ist z. B. Milch, d. h. ein Getränk."),
    ("de", "Das ist z.B. Milch."),
    ("fr", "Voici M. Dupont et Mme. Curie."),
    ("fr", "« Bonjour. »"),
    ("es", "El Sr. López vive en la Av. Central."),
    ("es", "Vea la pág. 5 del libro."),
    ("pt", "O Sr. Silva mora na Av. Brasil."),
    ("ru", "Это г. Москва и т. д. и т. п."),
    ("ru", "А. С. Пушкин написал это."),
    ("hi", "यह डॉ. वर्मा का पता है।"),
    ("ar", "هذا د. أحمد."),
    ("ja", "「何ですか？」と聞いた。"),
    ("zh", "价格是3.50元。"),
]
CUTS = [
    ("en", "It is red. It is round.", ["It is red.", "It is round."]),
    ("en", "Yes! No? OK.", ["Yes!", "No?", "OK."]),
    ("en", "No. It is red.", ["No.", "It is red."]),
    ("en", "Come at 3 p.m. The door is open.", ["Come at 3 p.m.", "The door is open."]),
    ("en", "It has vitamin C. It helps.", ["It has vitamin C.", "It helps."]),
    ("en", "He said “Stop.” Then he left.", ["He said “Stop.”", "Then he left."]),
    ("en", "(It is red.) It is round.", ["(It is red.)", "It is round."]),
    ("en", "Wait... Then go.", ["Wait...", "Then go."]),
    ("en", "**Note.** It is hot.", ["**Note.**", "It is hot."]),
    ("en", "It is from 2027. The lid is blue.", ["It is from 2027.", "The lid is blue."]),
    ("en", "Steps:\n1. Open the lid.\n2. Pour it\n- milk\n- eggs", ["Steps:", "1. Open the lid.", "2. Pour it", "- milk", "- eggs"]),
    ("en", "1. Open it. 2. Close it.", ["1. Open it.", "2. Close it."]),
    ("en", "## Title\nA line that was\nwrapped. Next.", ["## Title", "A line that was wrapped.", "Next."]),
    ("en", "| a | b |\n|---|---|\n| 1 | 2 |", ["| a | b |", "|---|---|\n| 1 | 2 |"]),
    ("en", "First paragraph\n\nsecond paragraph", ["First paragraph", "second paragraph"]),
    ("de", "Er ist 12. Danach ging er.", ["Er ist 12.", "Danach ging er."]),
    ("de", "Milch, Eier usw. Die Dose ist rot.", ["Milch, Eier usw.", "Die Dose ist rot."]),
    ("zh", "这是牛奶。保质期到三月！你想知道什么？", ["这是牛奶。", "保质期到三月！", "你想知道什么？"]),
    ("ja", "これは牛乳です。期限は三月です。", ["これは牛乳です。", "期限は三月です。"]),
    ("hi", "यह दूध है। क्या आप चाहते हैं? हाँ।", ["यह दूध है।", "क्या आप चाहते हैं?", "हाँ।"]),
    ("ar", "هذا حليب. هل تريد؟ نعم.", ["هذا حليب.", "هل تريد؟", "نعم."]),
    ("ru", "Это молоко. Срок до марта.", ["Это молоко.", "Срок до марта."]),
]


@pytest.mark.parametrize(("language", "text"), ONE_SENTENCE)
def test_a_sentence_is_not_cut_at_a_full_stop_inside_it(language: str, text: str) -> None:
    assert sentences(text, language) == [text]


@pytest.mark.parametrize(("language", "text", "expected"), CUTS)
def test_sentences_are_parted(language: str, text: str, expected: list[str]) -> None:
    assert sentences(text, language) == expected


def test_a_sentence_is_given_as_soon_as_the_next_one_begins() -> None:
    segmenter = Segmenter("en")
    assert segmenter.feed("The label reads milk.") == []
    assert segmenter.feed(" I") == ["The label reads milk."]


def test_a_line_end_after_a_full_stop_gives_the_sentence_at_once() -> None:
    assert Segmenter("en").feed("It is milk.\n") == ["It is milk."]


def test_a_question_mark_and_a_space_give_the_sentence_at_once() -> None:
    assert Segmenter("en").feed("Is it milk? ") == ["Is it milk?"]


def test_a_segmenter_can_be_used_again_after_finish() -> None:
    segmenter = Segmenter("en")
    assert segmenter.feed("One") + segmenter.finish() == ["One"]
    assert segmenter.feed("Two") + segmenter.finish() == ["Two"]


def test_an_endless_sentence_is_cut_at_a_comma() -> None:
    parts = sentences("there is a very long list here, " * 40)
    assert len(parts) > 2
    assert all(len(part) <= MAX_CHARACTERS for part in parts)
    assert all(part.endswith(",") for part in parts)


def test_an_endless_sentence_is_not_cut_between_a_number_and_its_unit() -> None:
    text = "milligrams " * 35 + "take 500 mg now " * 4
    assert not any(part.endswith("500") for part in sentences(text))


def test_text_without_any_break_is_still_given() -> None:
    assert [len(part) for part in sentences("a" * 1000)] == [400, 400, 200]


def test_symbols_alone_stay_with_the_next_sentence() -> None:
    assert sentences("... !!! \n It is red.")[-1].endswith("It is red.")


TRICKY = st.text(alphabet=" .!?…\n\"'»«)*-|#:,aAbBzIDr1230。？」とم؟।д’e\u00a0", max_size=160)
SPOKEN = [
    "the",
    "The",
    "It",
    "milk",
    "Dr.",
    "e.g.",
    "U.S.",
    "p.m.",
    "No.",
    "5",
    "0.5",
    "mg",
    "12.03.2027",
    "J.",
    "z.",
    "B.",
    "usw.",
    "etc.",
]
MARKS = ["am", "3.", "Mai", "«a»", "...", "?", "!", "。", "\n", "\n\n", "-", "#", "|", "1.", "a.", "г.", "и", "т.д.", "です。", "I."]
WORDS = st.lists(st.sampled_from(SPOKEN) | st.sampled_from(MARKS), max_size=40).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(text=TRICKY | WORDS | st.text(max_size=120), language=st.sampled_from([None, *LANGUAGES]), pieces=st.data())
def test_any_split_gives_the_same_sentences_and_loses_nothing(text: str, language: str | None, pieces: st.DataObject) -> None:
    whole = sentences(text, language)
    cuts = sorted(pieces.draw(st.lists(st.integers(0, len(text)), max_size=12)))
    segmenter, parts = Segmenter(language), []
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        parts += segmenter.feed(text[start:end])
    assert parts + segmenter.finish() == whole
    letter_by_letter = [sentence for letter in text for sentence in segmenter.feed(letter)] + segmenter.finish()
    assert letter_by_letter == whole
    assert without_space("".join(whole)) == without_space(text)


@settings(max_examples=50, deadline=None)
@given(text=st.text(alphabet="ab ,.\n", min_size=300, max_size=1500))
def test_no_sentence_is_longer_than_the_cap_allows(text: str) -> None:
    assert all(len(sentence) <= MAX_CHARACTERS + 64 for sentence in sentences(text))
