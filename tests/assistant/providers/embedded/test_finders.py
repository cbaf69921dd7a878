"""Each finder on the many ways in which its thing is printed."""

import pytest

from assistant.providers.embedded.finders.addresses import find_addresses, find_sender
from assistant.providers.embedded.finders.allergens import Presence, find_allergen, substances_in
from assistant.providers.embedded.finders.amounts import find_amounts, find_total
from assistant.providers.embedded.finders.cooking import find_cooking_steps
from assistant.providers.embedded.finders.dates import find_dates
from assistant.providers.embedded.finders.headings import Layout, gist
from assistant.providers.embedded.finders.notes import find_denomination
from assistant.providers.embedded.finders.nutrition import find_nutrition
from assistant.providers.embedded.finders.phones import find_phones
from assistant.providers.embedded.finders.product_numbers import find_product_numbers, grouped
from assistant.providers.embedded.finders.sections import find_section
from assistant.providers.embedded.finders.strengths import find_counts, find_sizes, find_strengths
from assistant.providers.embedded.finders.websites import find_websites, host

CLEAR = [
    ("BEST BEFORE END: MAR 2027", "best_before", (2027, 3, None)),
    ("BESTBEFORE 12.03.27", "best_before", (2027, 3, 12)),
    ("EXP 03 27", "expiry", (2027, 3, None)),
    ("EXP 03/2027", "expiry", (2027, 3, None)),
    ("EXP: 2027-03-12", "expiry", (2027, 3, 12)),
    ("L1234 EXP12MAR2O27", "expiry", (2027, 3, 12)),
    ("USE BY 25/12/26", "use_by", (2026, 12, 25)),
    ("Expires March 12, 2027", "expiry", (2027, 3, 12)),
    ("MHD 12.03.27", "best_before", (2027, 3, 12)),
    ("mindestens haltbar bis Ende: 03.2027", "best_before", (2027, 3, None)),
    ("zu verbrauchen bis 12. März 2027", "use_by", (2027, 3, 12)),
    ("À consommer de préférence avant le 12 mars 2027", "best_before", (2027, 3, 12)),
    ("DLC 31/12/26", "use_by", (2026, 12, 31)),
    ("Consumir preferentemente antes del fin de: 03/2027", "best_before", (2027, 3, None)),
    ("CAD. 31-05-2027", "expiry", (2027, 5, 31)),
    ("VAL: 31/05/2027", "expiry", (2027, 5, 31)),
    ("Годен до 12.03.27", "expiry", (2027, 3, 12)),
    ("срок годности до 12 марта 2027", "expiry", (2027, 3, 12)),
    ("賞味期限 27.03.12", "best_before", (2027, 3, 12)),
    ("賞味期限：2027年3月12日", "best_before", (2027, 3, 12)),
    ("消費期限 令和9年3月12日", "use_by", (2027, 3, 12)),
    ("保质期至2027年3月12日", "best_before", (2027, 3, 12)),
    ("有效期至 2027/03/15", "expiry", (2027, 3, 15)),
    ("20270312 有效期至", "expiry", (2027, 3, 12)),
    ("صالح حتى ٢٥/٠٣/٢٠٢٧", "use_by", (2027, 3, 25)),
    ("समाप्ति तिथि 25/03/2027", "expiry", (2027, 3, 25)),
    ("MFG 05 2026", "production", (2026, 5, None)),
    ("Datum: 24.12.2025", "other", (2025, 12, 24)),
    ("EXP 2027 03 14", "expiry", (2027, 3, 14)),
    ("EXP 2027.03.14", "expiry", (2027, 3, 14)),
    ("BB 14 03 27", "best_before", (2027, 3, 14)),
    ("BB 14 03 27 14:23 L2", "best_before", (2027, 3, 14)),
    ("Best before end: 14 02 2028", "best_before", (2028, 2, 14)),
    ("EXP14MAR27", "expiry", (2027, 3, 14)),
    ("EXP MAR 14 27", "expiry", (2027, 3, 14)),
    ("EXP 2027MAR14", "expiry", (2027, 3, 14)),
    ("EXP 03-2027", "expiry", (2027, 3, None)),
    ("EXP 2027 03", "expiry", (2027, 3, None)),
    ("EXP:03/27", "expiry", (2027, 3, None)),
    ("EXP:0327", "expiry", (2027, 3, None)),
    ("EXP 14 – 03 – 2027", "expiry", (2027, 3, 14)),
    ("EXP 14·03·2027", "expiry", (2027, 3, 14)),
    ("EXP 14,03,2027", "expiry", (2027, 3, 14)),
    ("EXP 14 03/2027", "expiry", (2027, 3, 14)),
    ("EXP 14032027", "expiry", (2027, 3, 14)),
    ("BB 2027 MR 14", "best_before", (2027, 3, 14)),
    ("EXP 14.III.2027", "expiry", (2027, 3, 14)),
    ("MHD 27.11.", "best_before", (None, 11, 27)),
    ("MHD 25.12.26", "best_before", (2026, 12, 25)),
    ("賞味期限 27.03", "best_before", (2027, 3, None)),
    ("賞味期限 27.03.28", "best_before", (2027, 3, 28)),
    ("賞味期限 R9.3.12", "best_before", (2027, 3, 12)),
    ("製造 令和元年5月12日", "production", (2019, 5, 12)),
    ("유통기한 2027년 3월 14일", "expiry", (2027, 3, 14)),
    ("ควรบริโภคก่อน 14 มี.ค. 2570", "best_before", (2027, 3, 14)),
    ("EXP ๑๔/๐๓/๒๕๗๐", "expiry", (2027, 3, 14)),
    ("تاريخ الانتهاء ٢٠٢٧/٠٣/١٤", "expiry", (2027, 3, 14)),
    ("تاريخ الانتهاء 14 آذار 2027", "expiry", (2027, 3, 14)),
    ("Ανάλωση έως 14 Μαρ 2027", "use_by", (2027, 3, 14)),
]


@pytest.mark.parametrize(("text", "meaning", "day"), CLEAR, ids=[entry[0] for entry in CLEAR])
def test_a_clear_date_is_found_with_its_meaning(printed, text, meaning, day):
    (found,) = find_dates(printed.lines(text), printed.TODAY)
    assert found.meaning.value == meaning
    assert [(one.year, one.month, one.day) for one in found.days] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "EXP 03/12/27",
        "BB 03-12-27",
        "Best before end: 09 02 2028",
        "BB 09 02 28",
        "EXP 27 11",
        "EXP 12 03/2027",
        "صالح حتى ١٢/٠٣/٢٠٢٧",
        "BEST BY MAR 27",
    ],
)
def test_a_date_that_can_be_two_days_stays_two(printed, text):
    (found,) = find_dates(printed.lines(text), printed.TODAY)
    assert len(found.days) == 2


@pytest.mark.parametrize(("text", "day"), [("AUG 0 6 2007", (2007, 8, 6)), ("NOV 1 6 2007", (2007, 11, 16)), ("FEB 2 2009", (2009, 2, 2))])
def test_a_stamped_date_with_its_digits_apart_is_one_date(printed, text, day):
    (found,) = find_dates(printed.lines(text), printed.TODAY)
    assert [(one.year, one.month, one.day) for one in found.days] == [day]


def test_the_hour_behind_a_day_is_no_year(printed):
    (found,) = find_dates(printed.lines("Date: 14 Mar 10:30"), printed.TODAY)
    assert found.days[0].year is None


def test_spaced_dates_settle_each_other_too(printed):
    dates = find_dates(printed.lines("MFG 25 01 2026", "EXP 09 02 2028"), printed.TODAY)
    assert [(one.year, one.month, one.day) for one in dates[1].days] == [(2028, 2, 9)]


def test_another_date_on_the_thing_settles_day_and_month(printed):
    dates = find_dates(printed.lines("MFG 25/01/2026", "EXP 03/12/2027"), printed.TODAY)
    assert [(one.year, one.month, one.day) for one in dates[1].days] == [(2027, 12, 3)]


def test_a_label_left_of_the_date_on_its_row_counts(printed):
    rows = [
        printed.line("Hergestellt am", x=10, y=10, width=150),
        printed.line("01.02.2026", x=300, y=12),
        printed.line("MHD", x=10, y=60, width=60),
        printed.line("01.02.2028", x=300, y=62),
    ]
    assert [found.meaning.value for found in find_dates(rows, printed.TODAY)] == ["production", "best_before"]


def test_a_label_over_the_date_counts(printed):
    (found,) = find_dates(printed.lines("BEST BEFORE", "12 MAR 2027"), printed.TODAY)
    assert found.meaning.value == "best_before"
    assert len(found.lines) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Tel 03-40210276",
        "3/4 cup",
        "12.5 mg",
        "Lot 99887766",
        "100% 50/50",
        "14:31:00",
        "L 03 27",
        "1.5 x 2.5",
        "L1234 EXP",
        "EXP ١٤٤٨/٠٣/١٢",
        "EXP 12/03/1448",
    ],
)
def test_what_is_no_date_is_not_taken_for_one(printed, text):
    assert find_dates(printed.lines(text), printed.TODAY) == []


@pytest.mark.parametrize(
    ("rows", "value"),
    [
        (["Subtotal 10.00", "Tax 0.80", "TOTAL 10.80"], "10.80"),
        (["Zwischensumme 9,00", "Summe EUR 12,50"], "12.50"),
        (["Total HT 10,00 €", "TVA 2,00 €", "Total TTC 12,00 €"], "12.00"),
        (["TOTAL A PAGAR 1.234,56 €"], "1234.56"),
        (["小计 20.00", "合计 ¥25.00"], "25.00"),
        (["小計 ¥500", "合計 ¥540", "お預り ¥1,000", "お釣 ¥460"], "540"),
        (["ИТОГО 1 250,00 руб."], "1250.00"),
        (
            ["Total Qty: 3", "Total Sales (Excluding GST) 255.00", "Total Sales (Inclusive of GST) 270.30", "CASH 300.00", "Change 29.70"],
            "270.30",
        ),
        (["Grand Total RM 14.90", "GST included in total RM 0.84"], "14.90"),
        (["المجموع 45.50 ريال"], "45.50"),
    ],
)
def test_the_total_is_the_total(printed, rows, value):
    assert str(find_total(printed.lines(*rows)).value) == value


def test_a_total_and_its_amount_in_two_columns_are_one_row(printed):
    rows = [
        printed.line("Milk", y=10),
        printed.line("1.20", x=400, y=10),
        printed.line("TOTAL", y=50),
        printed.line("7.85", x=400, y=52),
        printed.line("CASH", y=90),
        printed.line("10.00", x=400, y=92),
    ]
    assert str(find_total(rows).value) == "7.85"


def test_a_total_whose_row_is_blurred_is_what_was_paid_less_the_change(printed):
    rows = [
        printed.line("21.20", x=400, y=10),
        printed.line("CASH", y=50),
        printed.line("100.00", x=400, y=50),
        printed.line("Change", y=90),
        printed.line("78.80", x=400, y=90),
        printed.line("Total", y=130),
        printed.line("20.00", x=300, y=130),
        printed.line("1.20", x=400, y=130),
    ]
    assert str(find_total(rows).value) == "21.20"


def test_a_subtotal_alone_is_no_total(printed):
    assert find_total(printed.lines("Subtotal 10.00", "Tax 1.00")) is None


@pytest.mark.parametrize("text", ["$4.99", "€ 3,50", "3,50 €", "¥1,200", "RM 14.90", "£12", "12 руб.", "₹250", "R$ 10,00"])
def test_money_is_known_by_its_sign(printed, text):
    (found,) = find_amounts(printed.lines(text))
    assert found.currency


@pytest.mark.parametrize("text", ["14:31", "12/02/2018", "500 g", "1.25 l", "5%", "Tel 0123456"])
def test_what_is_no_money_is_not_taken_for_it(printed, text):
    assert find_amounts(printed.lines(text)) == []


@pytest.mark.parametrize(
    ("text", "strengths"),
    [
        ("Ibuprofen 400 mg Filmtabletten", ["400 mg"]),
        ("Paracetamol 500mg / 30mg", ["500mg / 30mg"]),
        ("Amoxicillin 250 mg/5 ml", ["250 mg/5 ml"]),
        ("Vitamin D3 1000 IU", ["1000 IU"]),
        ("парацетамол 500 мг", ["500 мг"]),
        ("布洛芬 0.3 毫克", ["0.3 毫克"]),
        ("Hydrocortison 1 %", ["1 %"]),
        ("28 tablets", []),
    ],
)
def test_a_strength_is_read_as_printed(printed, text, strengths):
    assert [found.printed for found in find_strengths(printed.lines(text))] == strengths


def test_pack_sizes_and_counts_are_read_as_printed(printed):
    rows = printed.lines("6 x 330 ml", "NET WT 14 oz (397 g)", "28 tablets")
    assert [found.printed for found in find_sizes(rows)] == ["6 x 330 ml", "14 oz", "397 g"]
    assert [found.printed for found in find_counts(rows)] == ["28 tablets"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("TEL: 03-7832 6929", "03-7832 6929"),
        ("Phone (555) 123-4567", "(555) 123-4567"),
        ("+49 30 1234567", "+49 30 1234567"),
        ("Telefon 030/123456", "030/123456"),
        ("电话：010-12345678", "010-12345678"),
        ("Call 1-800-555-0199", "1-800-555-0199"),
    ],
)
def test_a_phone_number_is_found(printed, text, number):
    assert find_phones(printed.lines(text))[0].printed == number


def test_two_phone_numbers_with_nothing_but_a_comma_between_are_two(printed):
    found = find_phones(printed.lines("TEL: 03-7832 6929,012-659 9829"))
    assert [phone.printed for phone in found] == ["03-7832 6929", "012-659 9829"]


@pytest.mark.parametrize(
    "text", ["GST ID : 000750673920", "12.03.2027", "EAN 4006381333931", "Invoice No 20180012", "1,234.50", "SH01 ZJ86 T1 R000112043"]
)
def test_another_number_is_no_phone_number(printed, text):
    assert find_phones(printed.lines(text)) == []


def test_a_fax_number_comes_last(printed):
    phones = find_phones(printed.lines("Fax: 030 111222", "Tel: 030 333444"))
    assert [found.is_fax for found in phones] == [False, True]


@pytest.mark.parametrize(
    "rows",
    [
        ["ACME Ltd", "12 High Street", "London SW1A 1AA"],
        ["Müller GmbH", "Hauptstraße 5", "10115 Berlin"],
        ["NO 290, JALAN AIR PANAS,", "53200 KUALA LUMPUR"],
        ["Société X", "14 rue de la Paix", "75002 Paris"],
    ],
)
def test_an_address_is_its_street_and_town(printed, rows):
    (found,) = find_addresses(printed.lines(*rows))
    assert rows[-1] in found.printed
    assert rows[-2].strip(",") in found.printed


def test_a_sender_is_who_the_print_says(printed):
    assert find_sender(printed.lines("From: Grandma Rose", "To: Sam")).printed == "Grandma Rose"
    assert find_sender(printed.lines("Absender:", "Stadtwerke Musterstadt")).printed == "Stadtwerke Musterstadt"


def test_a_letter_without_a_sender_is_from_who_signed_it(printed):
    found = find_sender(printed.lines("Dear Sam,", "see you soon.", "Kind regards,", "Maria Lopez"))
    assert found.printed == "Maria Lopez"
    assert not found.is_labelled


@pytest.mark.parametrize(
    ("question", "rows", "presence"),
    [
        ("does it contain milk", ["Ingredients: wheat flour, skimmed milk powder"], Presence.CONTAINS),
        ("are there nuts in it", ["May contain traces of hazelnuts and almonds."], Presence.MAY_CONTAIN),
        ("is it gluten free", ["GLUTEN FREE oats"], Presence.WITHOUT),
        ("does it contain milk", ["Zutaten: Zucker, Vollmilchpulver"], Presence.CONTAINS),
        ("does it contain milk", ["laktosefrei"], None),
        ("enthält das Erdnüsse", ["Ingredients: peanuts, salt"], Presence.CONTAINS),
        ("does it contain egg", ["Ingredients: eggplant, oil"], None),
        ("does it contain soy", ["配料：大豆、水"], Presence.CONTAINS),
        ("does it contain milk", ["Kann Spuren von", "Milch enthalten"], Presence.MAY_CONTAIN),
        ("contient-il des arachides", ["peut contenir des arachides"], Presence.MAY_CONTAIN),
        ("does it contain wheat", ["contains no wheat"], Presence.WITHOUT),
    ],
)
def test_an_allergen_is_found_across_languages(printed, question, rows, presence):
    found = [one for name in substances_in(question) for one in find_allergen(name, printed.lines(*rows))]
    if presence is None:
        assert all(one.presence is not Presence.CONTAINS for one in found)
    else:
        assert found[0].presence is presence


def test_cooking_steps_are_the_lines_with_a_time_or_a_heat(printed):
    rows = printed.lines(
        "Tomato Soup",
        "Cooking instructions",
        "Microwave: heat on high for 4 minutes, stir.",
        "Oven: bake at 200 °C for 25 min",
        "Founded 1890",
    )
    steps = find_cooking_steps(rows)
    assert [step.lines[0].text for step in steps] == [rows[2].text, rows[3].text]
    assert steps[1].has_heat
    assert steps[1].has_time


@pytest.mark.parametrize(
    "text",
    [
        "Im Backofen bei 180 °C 20 Minuten backen",
        "Hornear 20 minutos a 180 grados",
        "Cuire au four 20 minutes",
        "オーブンで10分加熱",
        "微波炉加热3分钟",
    ],
)
def test_cooking_steps_are_found_in_other_languages(printed, text):
    assert find_cooking_steps(printed.lines(text))


def test_a_section_ends_at_the_next_heading(printed):
    rows = printed.lines("Ingredients: sugar,", "cocoa butter, milk", "Directions: eat cold")
    assert find_section("ingredients", rows).printed == "Ingredients: sugar, cocoa butter, milk"


def test_a_nutrition_value_stands_right_of_its_name(printed):
    rows = [printed.line("Sodium", y=10), printed.line("480 mg", x=300, y=10), printed.line("Sugars 12 g", y=50)]
    assert find_nutrition("sodium", rows).printed == "Sodium 480 mg"
    assert find_nutrition("sugar", rows).printed == "Sugars 12 g"
    assert find_nutrition("protein", rows) is None


def test_product_numbers_are_found_by_their_labels(printed):
    rows = printed.lines("Model No. WX-2000B", "LOT: A1234", "S/N 99-8877-66")
    assert {(found.what, found.printed) for found in find_product_numbers(rows)} >= {
        ("model", "WX-2000B"),
        ("lot", "A1234"),
        ("serial", "99-8877-66"),
    }


def test_a_long_number_is_grouped_for_speech():
    assert grouped("4006381333931") == "4 006381 333931"
    assert grouped("12345670") == "1234 5670"


def test_a_web_address_is_named_by_its_host(printed):
    (found,) = find_websites(printed.lines("visit www.example.org/offer?a=1 now"))
    assert found.host == "example.org"
    assert host("https://user@evil.example:8080/x") == "evil.example"
    assert host("http://[::1") == ""


def test_a_note_is_named_only_when_issuer_and_one_number_are_printed(printed):
    note = printed.lines("FEDERAL RESERVE NOTE", "TWENTY DOLLARS", "20")
    assert find_denomination(note).value == 20
    assert find_denomination(printed.lines("TWENTY DOLLARS OFF", "20")) is None
    assert find_denomination(printed.lines("FEDERAL RESERVE NOTE", "5", "20")) is None


def test_the_gist_of_a_label_is_its_largest_print(printed):
    rows = [printed.line("ACME", y=10, height=90), printed.line("Tomato Soup", y=130, height=60)]
    rows += [printed.line(f"Small print number {index} about vegetables", y=220 + index * 30) for index in range(8)]
    found = gist(rows)
    assert found.layout is Layout.LABEL
    assert found.blocks[0][0].text == "ACME"


def test_the_gist_of_a_few_words_is_all_of_them(printed):
    found = gist(printed.lines("Original", "PANCAKE HOUSE"))
    assert found.layout is Layout.WORDS
    assert [line.text for line in found.lines] == ["Original", "PANCAKE HOUSE"]


def test_the_gist_of_a_page_is_how_it_begins(printed):
    found = gist(printed.lines(*[f"This is line {index} of a letter about nothing" for index in range(20)]))
    assert found.layout is Layout.PAGE
    assert found.lines[0].text.startswith("This is line 0")
