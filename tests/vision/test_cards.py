"""Cards and papers are hidden whole; ordinary print is not. Most tests set lines of print, a few draw a card and really read it."""

import random

import pytest
from PIL import Image, ImageDraw, ImageFont

from vision.cards import find_cards
from vision.cards.check_digits import retail
from vision.cards.words import fields, words
from vision.look import read
from vision.obscure import obscure
from vision.types import Box, Code, Quality, Reading, TextLine

SIZE = (1600, 1200)
CARD = (856, 540)
NUMBER = "4556 7375 8689 9855"


def reading(*printed: str | tuple[str, Box], height: int = 40, left: int = 300, top: int = 300) -> Reading:
    """Lines one under the other, each letter half as wide as it is high, or lines with their boxes."""
    lines = []
    for row, one in enumerate(printed):
        text, box = (one, (left, top + round(row * 1.5 * height), len(one) * height // 2, height)) if isinstance(one, str) else one
        lines.append(TextLine(text=text, box=box, confidence=0.9))
    return Reading(lines=tuple(lines), quality=Quality(usable=True))


def hidden(*printed: str | tuple[str, Box], codes: tuple[Code, ...] | None = ()) -> tuple[Box, ...]:
    found = find_cards(reading(*printed), codes, SIZE)
    assert found is not None
    return found


def covers(outer: Box, inner: Box) -> bool:
    return (
        outer[0] <= inner[0]
        and outer[1] <= inner[1]
        and outer[0] + outer[2] >= inner[0] + inner[2]
        and outer[1] + outer[3] >= inner[1] + inner[3]
    )


@pytest.mark.parametrize(
    "number",
    [
        NUMBER,
        "4556737586899855",
        "4556-7375-8689-9855",
        "4556  7375  8689  9855",
        "45567375 86899855",
        "4556 73758689 9855",
        "3782 822463 10005",
        "3056 930902 5904",
        "2223 0031 2200 3222",
        "5555 5555 5555 4444",
        "6222 0212 3456 7890 123",
        "4222 222 222 222",
        "٤٥٥٦ ٧٣٧٥ ٨٦٨٩ ٩٨٥٥",
        "4556 7375 8689 9855 09/29",
    ],
)
def test_a_payment_cards_number_is_found_however_it_is_grouped(number: str) -> None:
    assert hidden("NORTHERN BANK", number)


@pytest.mark.parametrize(
    "number",
    [
        "4556 7375 8689 9856",
        "4556 7375 8689 985",
        "4556 737 8689 9855",
        "4556 7375 B689 9855",
        "4S56 7375 8689 9B55",
        "4556 7375 8689 98556",
        "3782 822463 10006",
    ],
)
def test_a_misread_number_is_found_by_its_groups(number: str) -> None:
    assert hidden(number)


@pytest.mark.parametrize(
    "word", ["VALID THRU 09/29", "gültig bis 09/29", "válida hasta 09/29", "有効期限 09/29", "银联", "صالحة حتى 09/29"]
)
def test_beside_a_cards_own_words_a_part_of_its_number_is_enough(word: str) -> None:
    assert hidden("7375 8689", word)
    assert hidden("4556737586899856", word)
    assert not hidden("7375 8689")


def test_a_card_is_found_without_its_number_where_glare_covers_that() -> None:
    assert hidden("VISA", "VALID THRU 09/29")
    assert not hidden("VISA", "Mastercard", "Maestro")


def test_a_number_in_pieces_of_one_row_is_found() -> None:
    assert hidden(*((group, (200 + 110 * at, 400, 80, 40)) for at, group in enumerate(NUMBER.split())))


def test_a_number_broken_over_rows_is_found() -> None:
    assert hidden(*NUMBER.split())
    assert hidden("4556 7375", "8689 9855")
    assert not hidden("4556 7375", "8689 9851")
    assert hidden("4556 7375", "8689 9851", "VALID THRU")


@pytest.mark.parametrize("turn", ["across", "up"])
def test_the_whole_card_is_hidden_and_not_only_its_number(turn: str) -> None:
    """An ID-1 card of 800 x 505 whose number spans three quarters of it, a bit below the middle."""
    card, number = (400, 300, 800, 505), (500, 560, 600, 60)
    if turn == "up":
        card, number = (300, 200, 505, 800), (560, 300, 60, 600)
    (box,) = hidden((NUMBER, number))
    assert covers(box, card)
    assert box[2] * box[3] < 4 * card[2] * card[3]


def test_boxes_stay_inside_the_photo() -> None:
    for at in ((0, 0), (1250, 0), (1250, 1160), (0, 1160)):
        (box,) = hidden((NUMBER, (*at, 340, 36)))
        assert covers((0, 0, *SIZE), box)
    unclipped = find_cards(reading((NUMBER, (0, 0, 340, 36))))
    assert unclipped is not None
    assert unclipped[0][:2] == (0, 0)


def test_a_line_that_lies_mostly_on_the_card_is_hidden_to_its_end() -> None:
    reaching_out = ("A NAME THAT REACHES FAR BEYOND WHERE THE CARD WAS THOUGHT TO END", (450, 640, 960, 30))
    (box,) = hidden((NUMBER, (500, 560, 600, 60)), reaching_out)
    assert covers(box, reaching_out[1])


def test_two_cards_far_apart_are_two_boxes() -> None:
    assert len(hidden((NUMBER, (50, 200, 300, 30)), ("5555 5555 5555 4444", (1200, 900, 300, 30)))) == 2


@pytest.mark.parametrize(
    "lines",
    [
        ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",),
        ("L898902C36UTO7408122F1204159ZE184226B<<<<<10",),
        ("P< UTOE RI KSSON< < ANNA< MARI A< < < < < < <",),
        ("P«UTOERIKSSON«ANNA‹MARIA««««««",),
        ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
        ("7408122F1204159UTO6",),
        ("ERIKSSON<<ANNA<MARIA<<<<<<<<<<",),
    ],
)
def test_lines_for_machines_are_found(lines: tuple[str, ...]) -> None:
    assert hidden(*lines)


def test_the_page_above_the_lines_for_machines_is_hidden() -> None:
    """A page of 1000 x 704, its two lines 60 pixels from the sides and at the bottom."""
    page = (300, 200, 1000, 704)
    lines = [
        ("Surname", (700, 300, 120, 30)),
        ("ERIKSSON", (700, 350, 150, 30)),
        ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", (360, 760, 880, 32)),
        ("L898902C36UTO7408122F1204159ZE184226B<<<<<10", (360, 820, 880, 32)),
    ]
    (box,) = hidden(*lines)
    assert covers(box, page)
    turned = [(text, (SIZE[0] - x - w, SIZE[1] - y - h, w, h)) for text, (x, y, w, h) in lines]
    (box,) = hidden(*turned)
    assert covers(box, (SIZE[0] - 1300, SIZE[1] - 904, 1000, 704))


@pytest.mark.parametrize(
    "lines",
    [
        ("DE89 3704 0044 0532 0130 00",),
        ("DE89370400440532013000",),
        ("IBAN: GB29 NWBK 6016 1331 9268 19",),
        ("FR14 2004 1010 0505 0001 3M02 606",),
        ("DE89 3704 0044 0532 0130 01",),
        ("IBAN", "DE89 3704 0044 0532 013"),
        ("NL91 ABNA 0417 1643 00 BIC ABNANL2A",),
    ],
)
def test_account_numbers_are_found_also_nearly_right_ones(lines: tuple[str, ...]) -> None:
    assert hidden(*lines)


PAPERS = {
    "en": [
        "Passport No. 925076473",
        "Driving licence number MORGA657054SM9IJ",
        "National Insurance number QQ 12 34 56 C",
        "SSN 536-90-4399",
    ],
    "zh": ["护照号 E12345678", "身份证号码 110101199003071234", "公民身份号码 11010519491231002X"],
    "es": ["DNI 12345678Z", "NIE: X1234567L", "Pasaporte nº AAA123456", "Cédula 1.023.456.789"],
    "fr": ["Carte d'identité n° 880692310285", "Numéro de sécurité sociale 1 85 05 78 006 084 91", "Passeport n° 12AB34567"],
    "de": ["Personalausweis-Nr. L01X00T471", "Reisepass-Nr C01X0006H1", "Führerschein-Nr. B072RRE2I55", "Steuer-ID 12 345 678 901"],
    "hi": ["आधार 2345 6789 0124", "पासपोर्ट संख्या J8369854", "ड्राइविंग लाइसेंस संख्या MH1420110012345"],
    "ar": ["رقم الجواز A12345678", "رقم الهوية ١٠٢٣٤٥٦٧٨٩", "الرقم القومي 29001011234567"],
    "pt": ["CPF 529.982.247-25", "RG 12.345.678-9", "CNH 01234567890", "Cartão de Cidadão nº 12345678 9 ZZ4"],
    "ja": ["旅券番号 TK1234567", "個人番号 1234 5678 9018", "運転免許証番号 第123456789012号"],
    "ru": ["Паспорт 45 08 123456", "СНИЛС 112-233-445 95", "Серия и номер 4508 123456", "Водительское удостоверение 99 12 345678"],
}


@pytest.mark.parametrize(("language", "line"), [(language, line) for language, lines in PAPERS.items() for line in lines])
def test_numbers_of_papers_are_found_by_their_label(language: str, line: str) -> None:
    assert hidden(line), language


@pytest.mark.parametrize(
    "line",
    ["529.982.247-25", "11010519491231002X", "112-233-445 95", "536-90-4399", "2341 2341 2346", "1 85 05 78 006 084 91", "ABCPE1234F"],
)
def test_numbers_of_papers_are_found_by_their_form(line: str) -> None:
    assert hidden(line)


@pytest.mark.parametrize("line", ["529.982.247-26", "110105194912310021", "112-233-445 96", "000-90-4399", "2341 2341 2345"])
def test_a_form_whose_sum_is_wrong_is_some_other_number(line: str) -> None:
    assert not hidden(line)


def test_the_number_may_stand_below_or_beside_its_label() -> None:
    assert hidden("Passport No.", "925076473")
    assert hidden(("Passport No.", (100, 300, 200, 40)), ("925076473", (500, 300, 180, 40)))
    assert not hidden(("Ausweisnummer", (100, 100, 260, 40)), ("925076473", (900, 900, 180, 40)))


def test_a_paper_is_known_by_its_title_and_what_it_says() -> None:
    assert hidden("BUNDESREPUBLIK DEUTSCHLAND", "PERSONALAUSWEIS", "Nachname", "MUSTERMANN")
    assert hidden("运转 居民身份证", "出生 1990年3月7日")
    assert hidden("運転免許証", "氏名 見本花子")
    assert hidden("CARTE NATIONALE D'IDENTITE", "Nom: MARTIN")
    assert hidden("Surname", "ROSSI", "Nationality", "Date of birth")
    assert not hidden("PASSPORT", "Blended Scotch Whisky", "70 cl 40 % vol")
    assert not hidden("Please bring your passport or driving licence to the desk when you come, with form 12345678")


def test_the_whole_paper_is_hidden() -> None:
    lines = [
        ("IDENTITY CARD", (420, 320, 300, 30)),
        ("Surname", (700, 380, 100, 24)),
        ("ROSSI", (700, 412, 110, 30)),
        ("Identity card no. 123456789", (700, 700, 380, 28)),
    ]
    boxes = hidden(*lines)
    photo = obscure(Image.effect_noise(SIZE, 90).convert("RGB"), (), boxes).crop((400, 300, 1120, 750))
    colours = photo.getcolors(2**20)
    assert colours is not None
    assert len(colours) <= 4 * 4 * len(boxes)  # nothing but cells of the mosaic


@pytest.mark.parametrize("line", ["CVV 123", "CVC2: 123", "CVV2 9855 123", "Security code 1234", "安全码 123", "код безопасности 123"])
def test_the_digits_on_a_cards_back_are_found(line: str) -> None:
    assert hidden(line)


def test_the_digits_on_a_cards_back_may_stand_beside_their_label() -> None:
    assert hidden("CVV", "123")
    assert not hidden("CVV")


GOODS = [
    ("PARACETAMOL 500 mg", "16 tablets", "EXP 03/2027 LOT 4417", "PL 12345/0001", "5 012345 678900"),
    ("IBUPROFEN 400 mg", "Take one tablet every 6 to 8 hours", "PC 04150012345678 SN 12345678901234 EXP 2027-03 LOT AB1234"),
    ("ALICE EXAMPLE", "DOB 12/03/1961", "METFORMIN 500 MG", "Rx 7712345 Refills 2", "Tel 555 0123 4567"),
    ("OAT MILK 1 L", "Best before 12 03 2026", "4006381333931"),
    ("4 006381 333931",),
    ("Energy 1884 kJ 450 kcal", "Fat 20 g", "Salt 0.3 g", "per 100 g 25 g"),
    ("MILK 1.20", "BREAD 2.35", "TOTAL 3.55", "VISA **** **** **** 1234", "AUTH 004512"),
    ("GST ID No: 000306020352", "TEL: 03-7832 6929, 012-659 9829", "CS00230322", "12/01/2018 13:02:00"),
    ("Tel. 6123 4567 6123 4568",),
    ("Call +49 151 2345 6789 or 0800 1234 5678",),
    ("1-800-555-0199",),
    ("2018 2019 2020 2021 2022",),
    ("Mo Tu We Th Fr Sa Su", "4 5 6 7 8 9 10", "11 12 13 14 15 16 17", "25 26 27 28 29 30 31"),
    ("0610 0640 0710 0740 0810", "1010 1040 1110 1140"),
    ("IMEI 356938035643809",),
    ("SIM 89490200001234567893",),
    ("S/N C02XL0GTJGH5", "Model A1466 EMC 2925"),
    ("ISBN 978-3-16-148410-0",),
    ("£4,556.73 £7,586.89 £9,855.00",),
    ("std::cout << name << std::endl;", "<<< BACK"),
    ("Reg. No. 795225-A", "Lot 1851-A, 43300 Seri Kembangan"),
    ("Passport photos while you wait", "from 7.99"),
    ("请在有效期内使用", "生产日期 20250312", "6901234567892"),
    ("VALIDADE 03/27", "LOTE 4417", "7891000100103"),
    ("CNPJ 12.345.678/0001-95",),
    ("Срок годности до 03.2027", "Годен 24 мес.", "4600000000008"),
]


@pytest.mark.parametrize("lines", GOODS)
def test_ordinary_print_is_not_hidden(lines: tuple[str, ...]) -> None:
    assert hidden(*lines) == ()


def test_numbers_of_goods_are_not_hidden() -> None:
    chance = random.Random(5)
    for _ in range(2000):
        first = f"{chance.choice('3456')}{chance.randrange(10**11):011d}"
        number = next(first + last for last in "0123456789" if retail(first + last))
        assert hidden(number, "VALID UNTIL 03/27") == ()
        assert hidden(f"{number[0]} {number[1:7]} {number[7:]}") == ()


def test_telephone_numbers_and_prices_are_not_hidden() -> None:
    chance = random.Random(6)
    for _ in range(1000):
        a, b, c = (chance.randrange(1000, 10000) for _ in range(3))
        assert hidden(f"+49 {a} {b} {c}", f"0{a} {b}{c}", f"{a / 100:.2f} {b / 100:.2f} {c / 100:.2f} {a + b / 100:.2f}") == ()


def test_a_decoded_bar_code_tells_goods_from_a_card() -> None:
    code = Code(symbology="itf", text="4556737586899855", box=(300, 200, 300, 80))
    assert hidden("4556737586899855")
    assert hidden("4556737586899855", codes=(code,)) == ()
    assert hidden("4556737586899855", codes=None)


def test_codes_that_hold_a_paper_are_hidden_with_what_is_around_them() -> None:
    licence = Code(symbology="pdf417", text="@\n\x1e\rANSI 636026080102DL00410288ZA", box=(400, 500, 500, 120))
    (box,) = hidden(codes=(licence,))
    assert covers(box, (350, 400, 600, 300))
    payment = Code(symbology="qrcode", text="BCD\n002\n1\nSCT\n\nShop\nDE89370400440532013000\nEUR12.3", box=(100, 100, 200, 200))
    assert hidden(codes=(payment,))
    assert hidden(codes=(Code(symbology="qrcode", text="https://example.org/milk?id=12345678", box=(100, 100, 200, 200)),)) == ()


def test_of_a_long_letter_only_the_number_is_hidden() -> None:
    letter = [f"This is line {row} of a long letter about heating" for row in range(35)]
    found = find_cards(reading(*letter, "Please pay to DE89 3704 0044 0532 0130 00", height=20, top=20), (), SIZE)
    assert found is not None
    assert len(found) == 1
    assert found[0][3] < 80


def test_what_could_not_be_read_is_not_free_of_cards() -> None:
    assert find_cards(Reading(lines=None, quality=Quality(usable=False))) is None
    assert find_cards(reading()) == ()


def test_no_word_stands_for_anything_at_all() -> None:
    for kind in ("titles", "labels", "payment", "security_code", "telephone"):
        assert not words(kind).search("")
        assert not words(kind).search("milk 1.20 牛奶 молоко दूध حليب")
    assert all(not field.search("") for field in fields().values())


def drawn(number: str, turn: float) -> Image.Image:
    """A bank's card on a table."""
    card = Image.new("RGB", CARD, (30, 60, 140))
    draw = ImageDraw.Draw(card)
    for text, at, height in (
        ("NORTHERN BANK", (60, 50), 48),
        (number, (68, 285), 62),
        ("VALID THRU 09/29", (300, 375), 30),
        ("ALICE EXAMPLE", (68, 440), 40),
    ):
        draw.text(at, text, font=ImageFont.load_default(height), fill="white")
    turned = card.convert("RGBA").rotate(turn, expand=True, resample=Image.Resampling.BICUBIC)
    photo = Image.new("RGB", SIZE, (190, 170, 140))
    photo.paste(turned, ((SIZE[0] - turned.width) // 2, (SIZE[1] - turned.height) // 2), turned)
    return photo


@pytest.mark.parametrize("turn", [0, 90, 180, 20])
def test_nothing_of_a_drawn_card_can_be_read_once_it_is_hidden(turn: float) -> None:
    photo = drawn(NUMBER, turn)
    seen = read(photo)
    assert NUMBER in seen.text
    cards = find_cards(seen, (), photo.size)
    assert cards
    again = read(obscure(photo, (), cards)).text
    assert not any(sign.isdigit() for sign in again)
    assert "ALICE" not in again


def test_a_drawn_medicine_label_is_shown_as_it_is(page) -> None:
    photo = page(["PARACETAMOL 500 mg", "Take one tablet with water", "EXP 03/2027 LOT 4417", "5 012345 678900", "Tel 0800 1234 5678"])
    assert find_cards(read(photo), (), photo.size) == ()


@pytest.mark.real_input
def test_a_real_receipt_is_shown_as_it_is(real_photo) -> None:
    photo = real_photo("receipts__sroie_191.jpg")
    assert find_cards(read(photo), (), photo.size) == ()
