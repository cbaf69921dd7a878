"""Questions that the photo does not answer: whatever is said as the value would be wrong."""

import random
from collections.abc import Iterator
from datetime import date

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking
from assistant.evaluation.families.codes import Card
from assistant.evaluation.families.garments import Garment
from assistant.evaluation.families.letters import LETTERS, Page
from assistant.evaluation.families.medicines import MEDICINES, Box
from assistant.evaluation.families.packages import FOODS, Package
from assistant.evaluation.families.receipts import SHOPS, Bill
from assistant.evaluation.families.signs import Sign
from assistant.evaluation.truths import Absent, Kind


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("absent", seed)
    day = date(2026, random.Random(seed).randint(1, 9), 17)
    for food in (FOODS[0], FOODS[3], FOODS[5], FOODS[8], FOODS[11], FOODS[12]):
        yield asking.case(Kind.EXPIRY, Package(food, "", 2.0, (60, 70, 110)), Absent(), print_language=food.language, script=food.script)
    for shop in (SHOPS[0], SHOPS[3], SHOPS[5]):
        torn = Bill(shop, day, f"{seed} torn", with_total=False)
        yield asking.case(Kind.TOTAL, torn, Absent(), print_language=shop.language)
    for food in (FOODS[1], FOODS[4]):
        yield asking.case(Kind.STRENGTH, Package(food, "03.2027", 2.0, (60, 70, 110)), Absent(), print_language=food.language)
    yield asking.case(Kind.PHONE, Box(MEDICINES[0], "08/2027", "", 2.0), Absent(), print_language="en")
    yield asking.case(Kind.TOTAL, Page(LETTERS[0], day, 3.0), Absent(), print_language="en")
    yield asking.case(Kind.EXPIRY, Page(LETTERS[2], day, 3.0), Absent(), print_language="de")
    yield asking.case(Kind.PHONE, Sign(("NO ENTRY", "Staff only"), ((186, 32, 36), (255, 255, 255)), 1.6), Absent(), print_language="en")
    yield asking.case(Kind.EXPIRY, Garment("blue", 2), Absent(), script=None)
    yield asking.case(Kind.CODE, Garment("red", 2), Absent(), script=None, language="en")
    menu = "https://menu.bistro-aurora.example"
    yield asking.case(Kind.WIFI, Card("QRCode", menu, "", 2.0), Absent(), script=None, codes=(menu,))
