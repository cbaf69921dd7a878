"""Boxes of medicine: what it is, how strong, until when, which lot. Names are invented."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking, cycle
from assistant.evaluation.families.day_forms import printed_day, truth_of
from assistant.evaluation.families.printed import rows
from assistant.evaluation.photos import Photo
from assistant.evaluation.sheets import Colour, Sheet
from assistant.evaluation.staging import photograph
from assistant.evaluation.truths import Day, Kind, NumberIs, Truth, WordsAre


@dataclass(frozen=True, slots=True)
class Medicine:
    """``made``: the words before the date of making, "" where none is printed."""

    language: str
    name: str
    strength: str
    what: str
    use: str
    expires: str
    lot: str
    form: str
    made: str = ""
    lot_words: str = "LOT"


MEDICINES = rows("medicine_boxes", Medicine)


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("medicine", seed)
    days = random.Random(f"medicine days {seed}")
    sizes = cycle((1.6, 2, 3, 12), seed, "medicine sizes")
    for number, medicine in enumerate(MEDICINES):
        until = date(days.choice((2026, 2027, 2028)), days.randint(1, 12), days.randint(13, 28))
        made = date(until.year - 3, until.month, until.day)
        drawn = Box(medicine, printed_day(until, medicine.form), printed_day(made, medicine.form), next(sizes))
        others = frozenset({Day(made.year, made.month), Day(made.year, made.month, made.day)}) if medicine.made else frozenset()
        truths: dict[Kind, Truth] = {
            Kind.STRENGTH: NumberIs(medicine.strength.split()[0]),
            Kind.EXPIRY: truth_of(until, medicine.form, others=others),
            Kind.PRODUCT: WordsAre((medicine.name,)),
            Kind.LOT: WordsAre((medicine.lot,)),
        }
        for kind in (Kind.STRENGTH, Kind.EXPIRY, (Kind.PRODUCT, Kind.LOT)[number % 2]):
            yield asking.case(kind, drawn, truths[kind], print_language=medicine.language, role=kind.value)


@dataclass(frozen=True)
class Box:
    """Draws one box, lying on its long side."""

    medicine: Medicine
    until: str
    made: str
    megapixels: float

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        share = 0.6 if self.megapixels >= 12 else 0.88
        return (photograph(self.sheet(rng), rng, megapixels=self.megapixels, share=share),)

    def sheet(self, rng: random.Random) -> Sheet:
        medicine = self.medicine
        sheet = Sheet(560, 300, paper=(252, 252, 250), face="humanist")
        band: Colour = rng.choice([(24, 96, 150), (190, 70, 40), (40, 130, 100), (110, 60, 130)])
        sheet.box(0, 0, 560, 14, band)
        sheet.text(medicine.name, 30, 84, 46, bold=True, role="product")
        sheet.text(medicine.strength, 30, 130, 32, bold=True, role="strength", ink=band)
        sheet.text(medicine.what, 30, 168, 20)
        sheet.text(medicine.use, 30, 200, 16)
        sheet.text(f"{medicine.lot_words} {medicine.lot}", 300, 244, 17, face="mono", role="lot")
        sheet.text(f"{medicine.expires} {self.until}", 300, 272, 17, face="mono", role="expiry")
        if medicine.made:
            sheet.text(f"{medicine.made} {self.made}", 30, 272, 17, face="mono")
        return sheet
