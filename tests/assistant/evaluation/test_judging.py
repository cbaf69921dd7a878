"""What an answer was worth. The rate that matters most must neither be fooled by true print nor overlook a wrong word."""

import pytest

from assistant.evaluation.judging import Judged, Outcome, judged
from assistant.evaluation.truths import Absent, AllPrint, ColourIs, DateIs, Day, Kind, NumberIs, OneOf, Truth, Unknown, WordsAre
from vision.phrases import phrases

LABEL = ("HARVEST LANE", "Creamy Tomato Soup", "Net Wt 405 g", "MFG 02 JAN 2026", "BEST BEFORE 12 MAR 2027", "L7312B")
BILL = ("CORNER SHOP", "Milk", "$4.50", "Bread", "$8.00", "TOTAL", "$12.50", "CASH", "$20.00", "CHANGE", "$7.50")
EXPIRY = DateIs("12 MAR 2027", frozenset({Day(2027, 3, 12)}), others=frozenset({Day(2026, 1, 2)}))
NOT_FOUND = ("description", "I do not see an expiry or best-before date.")
UNSURE = DateIs("03/04/2027", frozenset(), frozenset({Day(2027, 4, 3), Day(2027, 3, 4)}))


def of(truth: Truth, kind: Kind, *sentences: tuple[str, str], language: str = "en", printed: tuple[str, ...] = LABEL) -> Judged:
    return judged(truth, kind, sentences, language, printed)


@pytest.mark.parametrize(
    ("sentences", "outcome"),
    [
        ([("verbatim", "Best before: March 12, 2027.")], Outcome.EXACT),
        ([("verbatim", "Best before: March 13, 2027.")], Outcome.WRONG_AND_CONFIDENT),
        ([("verbatim", "Best before: January 2, 2026.")], Outcome.WRONG_AND_CONFIDENT),
        ([("verbatim", "Made on: January 2, 2026.")], Outcome.ABSTAINED),
        ([("verbatim", "It says: “BEST BEFORE 12 MAR 2027”")], Outcome.EXACT),
        ([("verbatim", "It says: “BEST BEFORE 12 MAR 2021”")], Outcome.WRONG_AND_CONFIDENT),
        ([("caution", "I am not sure, but: Best before: March 12, 2027.")], Outcome.EXACT_WITH_DOUBT),
        ([("caution", "I am not sure, but: Best before: March 12, 2029.")], Outcome.WRONG_WITH_DOUBT),
        (
            [("description", "I do not see an expiry or best-before date."), ("verbatim", "What I can read is: “HARVEST LANE”")],
            Outcome.ABSTAINED,
        ),
        ([("verbatim", "Photo 2: Best before: March 12, 2027.")], Outcome.EXACT),
    ],
)
def test_dates(sentences: list[tuple[str, str]], outcome: Outcome) -> None:
    assert of(EXPIRY, Kind.EXPIRY, *sentences).outcome is outcome


def test_an_ambiguous_date_is_right_as_printed_and_wrong_as_one_of_its_meanings() -> None:
    printed = ("BEST BEFORE 03/04/2027",)
    as_printed = of(UNSURE, Kind.EXPIRY, ("verbatim", "Best before: 03/04/2027."), printed=printed)
    one_way = of(UNSURE, Kind.EXPIRY, ("verbatim", "Best before: March 4, 2027."), printed=printed)
    assert (as_printed.outcome, one_way.outcome) == (Outcome.EXACT, Outcome.WRONG_AND_CONFIDENT)


def test_days_are_judged_in_the_language_of_the_answer() -> None:
    assert of(EXPIRY, Kind.EXPIRY, ("verbatim", "Mindestens haltbar bis: 12. März 2027."), language="de").outcome is Outcome.EXACT


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        ("The total is $12.50.", Outcome.EXACT),
        ("The total is 12,50.", Outcome.EXACT),
        ("The total is $4.50.", Outcome.WRONG_AND_CONFIDENT),
        ("The total is $1250.", Outcome.WRONG_AND_CONFIDENT),
        ("It says: “Milk $4.50”", Outcome.ABSTAINED),
        ("The largest amounts printed are $20.00, $12.50, and $8.00.", Outcome.PARTIAL),
    ],
)
def test_amounts(sentence: str, outcome: Outcome) -> None:
    assert of(NumberIs("12.50"), Kind.TOTAL, ("verbatim", sentence), printed=BILL).outcome is outcome


def test_what_is_absent_may_not_be_told() -> None:
    items = ("verbatim", "The largest amounts printed are $8.00 and $4.50.")
    assert of(Absent(), Kind.TOTAL, items, printed=BILL).outcome is Outcome.ABSTAINED
    assert of(Absent(), Kind.TOTAL, ("verbatim", "The total is $8.00."), printed=BILL).outcome is Outcome.WRONG_AND_CONFIDENT


def test_misread_print_is_wrong_whatever_was_asked() -> None:
    latin = ("verbatim", "It says: “BXOA 3ATIPELLIEH”")
    assert of(AllPrint(), Kind.READ, latin, printed=("ВХОД ЗАПРЕЩЁН",)).outcome is Outcome.WRONG_AND_CONFIDENT
    doubtful = ("caution", "I am not sure, but it may say: “BXOA 3ATIPELLIEH”")
    assert of(AllPrint(), Kind.READ, doubtful, printed=("ВХОД ЗАПРЕЩЁН",)).outcome is Outcome.WRONG_WITH_DOUBT


def test_all_print_may_be_read_in_pieces_and_in_any_order() -> None:
    pieces = [
        ("verbatim", "It says: “Creamy Tomato Soup HARVEST LANE”"),
        ("verbatim", "Net Wt 405 g, MFG 02 JAN 2026."),
        ("verbatim", "L7312B."),
    ]
    assert of(AllPrint(), Kind.READ, *pieces, ("verbatim", "BEST BEFORE 12 MAR 2027.")).outcome is Outcome.EXACT
    assert of(AllPrint(), Kind.READ, *pieces).outcome is Outcome.PARTIAL


def test_words_and_lot_numbers() -> None:
    assert of(WordsAre(("L7312B",)), Kind.LOT, ("verbatim", "The lot number is L7312B.")).outcome is Outcome.EXACT
    assert of(WordsAre(("L7312B",)), Kind.LOT, ("verbatim", "The lot number is L7312E.")).outcome is Outcome.WRONG_AND_CONFIDENT


def test_the_first_colour_counts_and_its_neighbours_are_no_mistake() -> None:
    navy = ColourIs(frozenset({"navy", "dark-blue"}))
    assert of(navy, Kind.COLOUR, ("description", "It looks mostly navy blue, with white.")).outcome is Outcome.EXACT
    assert of(navy, Kind.COLOUR, ("description", "It looks dark blue.")).outcome is Outcome.EXACT
    assert of(navy, Kind.COLOUR, ("description", "It looks blue.")).outcome is Outcome.WRONG_AND_CONFIDENT


def test_a_claim_is_known_by_its_phrase() -> None:
    dark = OneOf(("light-dark",), ("light-bright",))
    assert of(dark, Kind.LIGHT, ("description", "Es ist dunkel."), language="de").outcome is Outcome.EXACT
    assert of(dark, Kind.LIGHT, ("description", phrases.say("light-bright", "de")), language="de").outcome is Outcome.WRONG_AND_CONFIDENT


def test_a_hint_sends_back_only_where_nothing_was_answered() -> None:
    hint = ("notice", phrases.say("retake-blurred", "fr"))
    answered = of(EXPIRY, Kind.EXPIRY, ("verbatim", "It says: “BEST BEFORE 12 MAR 2027”"), ("notice", phrases.say("retake-blurred", "en")))
    alone = of(EXPIRY, Kind.EXPIRY, hint, language="fr")
    assert (alone.is_sent_back, alone.named) == (True, ("blurred",))
    assert (answered.is_sent_back, answered.outcome) == (False, Outcome.EXACT)


def test_print_that_nobody_has_written_down_is_not_judged() -> None:
    assert judged(Unknown(), Kind.READ, [("verbatim", "It says: “Brand X”")], "en", None).outcome is Outcome.ABSTAINED
