"""Two things in one photo with one of them circled, and several photos of one thing."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking
from assistant.evaluation.families.day_forms import printed_day, truth_of
from assistant.evaluation.families.packages import FOODS, Package
from assistant.evaluation.photos import Photo
from assistant.evaluation.sheets import Sheet
from assistant.evaluation.staging import photograph
from assistant.evaluation.truths import Kind, WordsAre

_TINS = (
    ("PEACHES", "in light syrup", date(2027, 8, 17)),
    ("CHICKPEAS", "in salted water", date(2028, 3, 25)),
    ("SWEETCORN", "crisp and sweet", date(2027, 11, 29)),
)


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("together", seed)
    for number in range(3):
        left, right = _TINS[number], _TINS[(number + 1) % 3]
        for side, (name, _, day) in (("left", left), ("right", right)):
            drawn = Shelf((left, right))
            kind = Kind.PRODUCT if (number + (side == "left")) % 2 else Kind.EXPIRY
            truth = WordsAre((name,)) if kind is Kind.PRODUCT else truth_of(day, "named")
            yield asking.case(kind, drawn, truth, print_language="en", circled=side)
    for food in (FOODS[0], FOODS[3], FOODS[7]):
        day = date(2027, 5, 19)
        form = food.forms[0]
        truth = truth_of(day, form, day_first=food.language != "en" or None)
        yield asking.case(
            Kind.EXPIRY,
            BothSides(food.product, Package(food, printed_day(day, form), 1.6, (40, 80, 120))),
            truth,
            print_language=food.language,
        )


@dataclass(frozen=True)
class Shelf:
    """Two tins side by side; all print of the left one has the role "left", and so on."""

    tins: tuple[tuple[str, str, date], tuple[str, str, date]]

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        sheet = Sheet(600, 330, (120, 90, 66), face="sans")
        for x, role, (name, more, day) in ((20, "left", self.tins[0]), (315, "right", self.tins[1])):
            sheet.box(x, 20, x + 265, 310, (246, 240, 226))
            sheet.text(name, x + 132, 110, 38, bold=True, anchor="m", role=role, within=235)
            sheet.text(more, x + 132, 150, 20, anchor="m", role=role)
            sheet.text(f"BEST BEFORE {printed_day(day, 'named')}", x + 132, 280, 16, anchor="m", role=role)
        return (photograph(sheet, rng, megapixels=2, share=0.95),)


@dataclass(frozen=True)
class BothSides:
    """The front with the name alone, then the back that has the date."""

    product: str
    back: Package

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        front = Sheet(420, 540, (196, 60, 50), face="sans", ink=(255, 252, 246))
        front.text(self.product, 210, 270, 40, bold=True, anchor="m", role="product", within=370)
        return (*photograph_of(front, rng), *self.back(rng))


def photograph_of(sheet: Sheet, rng: random.Random) -> tuple[Photo, ...]:
    return (photograph(sheet, rng, megapixels=1.6),)
