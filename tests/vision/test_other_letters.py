"""Print in letters that PP-OCR does not know: read by another reader, said with doubt, or named as unread; never the Latin it resembles."""

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont, features

from vision.look import read
from vision.text import other_letters, packs
from vision.text.layout import Placed
from vision.text.other_letters import read_again
from vision.text.packs import Look
from vision.text.recognising import NOTHING, Read
from vision.text.suspects import could_be_look_alikes, has_gaps, is_blind, is_greek, is_suspected, knows_letters, looks_latin
from vision.types import TextLine

FONTS = Path("/usr/share/fonts")
SURE_LATIN = Read("Ingredients", 0.99, 0.97)


def sure(text: str) -> Read:
    return Read(text, 0.99, 0.97)


def lines(*reads: Read, length: int = 300) -> list[Placed]:
    """Lines below each other; the pixels of each are its number."""
    placed = []
    for row, said in enumerate(reads):
        top = 50 * row
        quad = np.array([[0, top], [length, top], [length, top + 30], [0, top + 30]], dtype=np.float32)
        line = TextLine(text=said.text.strip(), box=(0, top, length, 30), confidence=said.confidence, weakest=said.weakest)
        placed.append(Placed(quad, line, said))
    return placed


def cut_of(item: Placed) -> np.ndarray:
    cut = np.full((30, 300, 3), 255, dtype=np.uint8)
    cut[0, 0] = item.line.box[1] // 50
    return cut


@pytest.fixture
def tesseract(monkeypatch: pytest.MonkeyPatch):
    """Another reader that says what a test wants, by row and pack, in the upright cut only; and how often it was asked."""
    asked: list[tuple[int, str]] = []

    def says(looks: dict[tuple[int, str], Look]) -> list[tuple[int, str]]:
        def looked(cut: np.ndarray, pack: str) -> Look:
            asked.append((int(cut[0, 0, 0]), pack))
            return looks.get((int(cut[0, 0, 0]), pack), packs.NO_LOOK)

        monkeypatch.setattr(packs, "can_look", lambda: True)
        monkeypatch.setattr(packs, "looked", looked)
        monkeypatch.setattr(packs, "holds", lambda cut, pack, look: look.is_promising(pack))
        return asked

    return says


@pytest.mark.parametrize("text", ["Ingredients", "TOTAL 4.50", "日本語", "ひらがな", "5 μg", "α-Linolensäure", "Größe 38"])
def test_what_is_surely_read_is_not_suspected(text: str) -> None:
    assert not is_suspected(sure(text))


def test_blanks_gaps_and_greek_give_themselves_away() -> None:
    assert is_blind(NOTHING)
    assert is_blind(Read(" .", 0.99, 0.0))
    assert is_blind(Read("msnsrnaa", 0.49, 0.1))
    assert has_gaps(sure("  14.08.2027"))
    assert is_greek(sure("Avá Kενó"))


def test_letters_of_one_shape_are_told_from_letters_that_only_latin_has() -> None:
    assert could_be_look_alikes(sure("KAPAKTEPE"))
    assert could_be_look_alikes(sure("3APAHEH"))
    assert could_be_look_alikes(sure("CYLECTBYET"))
    assert not could_be_look_alikes(sure("Ingredients"))
    assert not could_be_look_alikes(sure("500 g"))
    assert not could_be_look_alikes(sure("14.08.2027"))
    assert knows_letters(SURE_LATIN)
    assert not knows_letters(sure("KAPAKTEPE"))


def test_a_page_of_known_letters_asks_nobody(tesseract) -> None:
    asked = tesseract({})
    placed = lines(SURE_LATIN, sure("TOTAL 4.50"))
    assert read_again(placed, cut_of).placed == placed
    assert not asked


def test_a_suspected_line_is_read_in_its_own_letters(tesseract) -> None:
    tesseract({(0, "rus"): Look("Гречневая крупа", 91, 88)})
    again = read_again(lines(Read("  ", 0.9, 0.0), SURE_LATIN), cut_of)
    assert [item.line.text for item in again.placed] == ["Гречневая крупа", "Ingredients"]
    assert 0.85 <= again.placed[0].line.confidence <= 0.95
    assert again.placed[0].line.weakest == 0.88
    assert again.unread == []


def test_capitals_of_the_same_shape_are_read_in_the_letters_of_their_page(tesseract) -> None:
    tesseract({(0, "rus"): Look("Опасная зона", 91, 88), (1, "rus"): Look("КАРАКТЕРЕ", 92, 92)})
    again = read_again(lines(NOTHING, sure("KAPAKTEPE")), cut_of)
    assert [item.line.text for item in again.placed] == ["Опасная зона", "КАРАКТЕРЕ"]


def test_on_a_latin_page_capitals_of_that_shape_stay_latin(tesseract) -> None:
    tesseract({(1, "rus"): Look("СОСОА", 92, 92)})
    again = read_again(lines(SURE_LATIN, sure("COCOA")), cut_of)
    assert again.placed[1].line.text == "COCOA"


def test_capitals_that_nobody_reads_surely_are_said_with_doubt_on_such_a_page(tesseract) -> None:
    tesseract({(0, "rus"): Look("Опасная зона", 91, 88), (1, "rus"): Look("КЕРАКТ", 50, 20)})
    again = read_again(lines(NOTHING, sure("KAPAKTEPE")), cut_of)
    assert again.placed[1].line.confidence < 0.8


def test_a_page_is_read_in_the_language_that_is_surest(tesseract) -> None:
    tesseract({(0, "rus"): Look("стор!нки менше", 88, 80), (0, "ukr"): Look("сторінки менше", 92, 92)})
    assert read_again(lines(NOTHING), cut_of).placed[0].line.text == "сторінки менше"


def test_a_line_that_is_not_surely_read_is_said_with_doubt_or_named_as_unread(tesseract) -> None:
    tesseract({(0, "ara"): Look("ممنوع الدخول", 92, 90), (1, "ara"): Look("منطقة خطرة", 70, 40), (2, "ara"): Look("منة خم", 40, 0)})
    again = read_again(lines(NOTHING, Read("örclus", 0.58, 0.2), Read("anl", 0.5, 0.2)), cut_of)
    assert [item.line.text for item in again.placed] == ["ممنوع الدخول", "منطقة خطرة"]
    assert again.placed[1].line.confidence < 0.8
    assert [item.line.box[1] for item in again.unread] == [100]


def test_digits_that_were_surely_read_are_kept_and_the_words_beside_them_said_with_doubt(tesseract) -> None:
    tesseract(
        {(0, "rus"): Look("Годен до", 91, 88), (1, "rus"): Look("Годен до 14.06.2027", 91, 88), (2, "rus"): Look("до 11.2026", 91, 88)}
    )
    again = read_again(lines(NOTHING, Read("  14.08.2027", 0.95, 0.9), Read("  11.2026", 0.95, 0.9)), cut_of)
    texts = [item.line.text for item in again.placed]
    assert texts == ["Годен до", "Годен до 14.08.2027", "до 11.2026"]
    assert again.placed[1].line.confidence < 0.8


def test_a_doubtful_latin_word_on_a_latin_page_is_left_as_it_is(tesseract) -> None:
    tesseract({(1, "rus"): Look("Тах Соце", 87, 82)})
    again = read_again(lines(SURE_LATIN, Read("TAx Cocle", 0.88, 0.5)), cut_of)
    assert again.placed[1].line.text == "TAx Cocle"


def test_print_that_nobody_knows_is_named_and_not_quoted(tesseract) -> None:
    tesseract({})
    again = read_again(lines(Read("msn", 0.4, 0.1), Read("qin", 0.4, 0.1), Read("wau", 0.4, 0.1)), cut_of)
    assert again.placed == []
    assert len(again.unread) == 3


def test_folds_and_one_blurred_word_are_not_taken_for_unknown_letters(tesseract) -> None:
    tesseract({})
    assert read_again(lines(NOTHING, length=35), cut_of).unread == []
    assert read_again(lines(Read("foxPas", 0.67, 0.3)), cut_of).unread == []
    assert read_again(lines(SURE_LATIN, NOTHING, NOTHING), cut_of).unread == []
    assert read_again(lines(sure("THE"), NOTHING, NOTHING), cut_of).unread == []


def test_a_page_that_was_turned_for_nothing_is_turned_back(tesseract, monkeypatch: pytest.MonkeyPatch) -> None:
    tesseract({(0, "hin"): Look("प्रवेश निषेध", 92, 90)})
    again = read_again(lines(NOTHING), lambda item: cut_of(item)[::-1, ::-1], was_flipped=True)
    assert again.placed[0].line.text == "प्रवेश निषेध"
    assert again.half_turn


def test_only_the_largest_lines_of_a_long_page_are_read_again(tesseract) -> None:
    many = other_letters._MOST_LINES + 3
    tesseract({(row, "tha"): Look("อันตราย", 92, 90) for row in range(many)})
    again = read_again(lines(*[NOTHING] * many), cut_of)
    assert len(again.placed) == other_letters._MOST_LINES
    assert len(again.unread) == 3


def test_without_the_other_reader_such_print_is_unread_and_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs, "can_look", lambda: False)
    again = read_again(lines(NOTHING, NOTHING), cut_of)
    assert again.placed == []
    assert len(again.unread) == 2


def drawn(rows: list[str], font: str, index: int = 0) -> Image.Image:
    """A sheet in the letters of a font; skips where the font is not installed or its letters could not be joined."""
    path = next(FONTS.rglob(font), None) if FONTS.is_dir() else None
    if path is None or not features.check("raqm"):
        pytest.skip(f"the font {font}, or the joining of its letters, is not here")
    image = Image.new("RGB", (900, 140 + 80 * len(rows)), "white")
    for row, text in enumerate(rows):
        ImageDraw.Draw(image).text((70, 70 + 80 * row), text, font=ImageFont.truetype(str(path), 40, index=index), fill="black")
    return image


@pytest.mark.parametrize(
    ("rows", "font", "index"),
    [
        (["Гречневая крупа", "Состав: крупа гречневая"], "DejaVuSans.ttf", 0),
        (["сторінки менше", "значення не відповідає"], "DejaVuSans.ttf", 0),
        (["Δεν βρέθηκε η σελίδα", "επιλέξτε γλώσσα"], "DejaVuSans.ttf", 0),
        (["أرز بسمتي", "ممنوع الدخول"], "DejaVuSans.ttf", 0),
        (["बासमती चावल", "प्रवेश निषेध"], "NotoSansDevanagari-Regular.ttf", 0),
        (["현미 쌀", "출입 금지 위험"], "NotoSansCJK-Regular.ttc", 1),
    ],
)
def test_drawn_lines_are_read_as_they_stand(rows: list[str], font: str, index: int) -> None:
    reading = read(drawn(rows, font, index))
    assert [line.text for line in reading.lines] == rows
    assert all(line.confidence >= 0.85 for line in reading.lines)
    assert reading.unread == ()


def test_letters_that_nobody_reads_are_reported_as_unread() -> None:
    reading = read(drawn(["வணக்கம் உலகம்", "தண்ணீர் குடிக்கவும்", "மருந்து எச்சரிக்கை"], "NotoSansTamil-Regular.ttf"))
    assert len(reading.unread) >= 2
    assert all(line.confidence < 0.8 for line in reading.lines)
    assert reading.quality.measures["unread"] >= 2


def test_a_real_thai_sign_is_read(real_photo) -> None:
    assert "เพชรบุรี" in read(real_photo("readable_text__easyocr_thai.jpg")).text


@pytest.mark.parametrize("name", ["readable_text__easyocr_chinese.jpg", "readable_text__easyocr_japanese.jpg", "receipts__sroie_183.jpg"])
def test_real_print_in_known_letters_has_nothing_unread(real_photo, name: str) -> None:
    assert read(real_photo(name)).unread == ()


def test_the_weights_are_those_of_the_card() -> None:
    folder = Path(packs.__file__).with_name("weights")
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    told = {name: pack["sha256"] for name, pack in card["packs"].items()}
    assert told == {path.stem: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.traineddata")}
    assert set(told) == {name for names in packs.PACKS.values() for name in names}


def test_capitals_that_could_as_well_be_latin_tell_nothing_of_a_page(tesseract) -> None:
    assert looks_latin("МО ЕМТВУ")
    assert not looks_latin("ВЫХОД")
    tesseract({(0, "rus"): Look("МО ЕМТВУ", 95, 92)})
    cut_off = Read("NU ENIHY", 0.7, 0.4)
    assert [item.line.text for item in read_again(lines(cut_off), cut_of).placed] == ["NU ENIHY"]
