"""Food packages: what it is, how long it keeps, how much is in it, how it is made, what is in it."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking, cycle
from assistant.evaluation.families.day_forms import printed_day, truth_of
from assistant.evaluation.families.printed import rows
from assistant.evaluation.fonts import FACES, Script
from assistant.evaluation.photos import Photo
from assistant.evaluation.sheets import Colour, Sheet
from assistant.evaluation.staging import photograph
from assistant.evaluation.truths import Kind, NumberIs, OneOf, Truth, WordsAre


@dataclass(frozen=True, slots=True)
class Food:
    """As printed. ``keeps``: the words before the date; ``forms``: how that country prints it.

    ``cooks`` False: its directions are not for cooking.
    """

    language: str
    brand: str
    product: str
    weight: str
    keeps: str
    cooking: str
    ingredients: str
    lot: str
    has_milk: bool
    forms: tuple[str, ...]
    cooks: bool = True
    script: Script = Script.LATIN


_DAY_FIRST = ("de", "es", "fr", "pt", "it", "el")  # whose print leaves no doubt about slashes
FOODS = rows("foods", Food)
_COLOURS: tuple[Colour, ...] = ((176, 40, 44), (30, 92, 62), (28, 62, 124), (206, 142, 34), (94, 52, 110))


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("package", seed)
    days = random.Random(f"days {seed}")
    sizes = cycle((1.2, 1.6, 2, 2, 3, 4, 8, 12), seed, "package sizes")
    for number, food in enumerate(FOODS):
        form = food.forms[days.randrange(len(food.forms))]
        for round_number, kinds in enumerate(_kinds(food, number)):
            form = food.forms[(number + round_number) % len(food.forms)]
            day = date(days.choice((2026, 2027, 2028)), days.randint(1, 12), days.randint(1, 28))
            drawn = Package(food, printed_day(day, form), next(sizes), _COLOURS[number % len(_COLOURS)])
            for kind in kinds:
                yield asking.case(
                    kind, drawn, _truth(kind, food, day, form), print_language=food.language, script=food.script, role=kind.value
                )
    yield from _ambiguous(asking)


def _kinds(food: Food, number: int) -> Iterator[tuple[Kind, ...]]:
    """Two packs of each food: one asked for its date and name, the other for its date and one more thing."""
    yield Kind.EXPIRY, Kind.PRODUCT
    others = (Kind.CONTAINS_MILK, Kind.WEIGHT, Kind.COOKING, Kind.LOT)
    other = others[number % len(others)]
    yield Kind.EXPIRY, Kind.LOT if other is Kind.COOKING and not food.cooks else other


def _truth(kind: Kind, food: Food, day: date, form: str) -> Truth:
    if kind is Kind.EXPIRY:
        return truth_of(day, form, day_first=food.language in _DAY_FIRST or None)
    if kind is Kind.CONTAINS_MILK:
        told, denied = ("substance-named", "substance-maybe", "yes-print"), ("substance-without",)
        # That it was not seen in the list is honest for a thing without milk, and wrong for one with it.
        return OneOf(told, (*denied, "substance-not-seen")) if food.has_milk else OneOf(("substance-not-seen", *denied), told)
    if kind is Kind.WEIGHT:
        return NumberIs("".join(filter(str.isdigit, food.weight)))
    return WordsAre({Kind.PRODUCT: (food.product,), Kind.LOT: (_bare_lot(food.lot),), Kind.COOKING: (food.cooking,)}[kind])


def _bare_lot(lot: str) -> str:
    return lot.removeprefix("LOT ").removeprefix("批号 ").removeprefix("ロット ")


def _ambiguous(asking: Asking) -> Iterator[Case]:
    """Days that could be months, on print that does not tell."""
    food = FOODS[1]
    for form, day in (
        ("slashed short", date(2027, 4, 3)),
        ("slashed", date(2027, 11, 8)),
        ("american", date(2027, 6, 5)),
        ("spaced", date(2028, 2, 9)),
    ):
        drawn = Package(food, printed_day(day, form), 2.0, _COLOURS[0])
        yield asking.case(Kind.EXPIRY, drawn, truth_of(day, form), print_language="en", role="expiry")


@dataclass(frozen=True)
class Package:
    """Draws one pack. ``day`` is the date as printed, "" for none."""

    food: Food
    day: str
    megapixels: float
    colour: Colour
    share: float = 0.84

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        far = 0.5 if self.megapixels >= 12 else self.share  # the large photo holds the pack in one part of it
        at = (rng.uniform(0.35, 0.65), rng.uniform(0.4, 0.6)) if self.megapixels >= 12 else (0.5, 0.5)
        return (photograph(self.sheet(rng), rng, megapixels=self.megapixels, share=far, at=at),)

    def sheet(self, rng: random.Random) -> Sheet:
        food = self.food
        sheet = Sheet(420, 540, script=food.script, face=rng.choice(FACES[:3]))
        sheet.box(0, 0, 420, 165, self.colour)
        white: Colour = (252, 250, 246)
        sheet.text(food.brand, 210, 62, 34, bold=True, anchor="m", ink=white, within=370)
        sheet.text(food.product, 210, 122, 36, bold=True, anchor="m", ink=white, role="product", within=370)
        sheet.text(food.weight, 396, 196, 18, anchor="r", role="weight")
        y = sheet.paragraph(food.ingredients, 24, 240, 15, 372, role="contains_milk")
        sheet.rule(y - 6, 24, 396)
        sheet.paragraph(food.cooking, 24, y + 22, 16, 372, role="cooking")
        if self.day:
            self._stamp(sheet, rng)
        sheet.text(food.lot, 396, 520, 15, anchor="r", face="mono" if food.script is Script.LATIN else "", role="lot")
        return sheet

    def _stamp(self, sheet: Sheet, rng: random.Random) -> None:
        """On the same line as its words, or under them."""
        face = "mono" if self.food.script is Script.LATIN and rng.random() < 0.5 else ""
        if rng.random() < 0.5 and len(self.food.keeps) < 26:
            sheet.text(f"{self.food.keeps} {self.day}", 24, 460, 19 if len(self.food.keeps) < 20 else 16, face=face, role="expiry")
        else:
            sheet.text(self.food.keeps, 24, 440, 16)
            sheet.text(self.day, 24, 468, 21, face=face, role="expiry")
