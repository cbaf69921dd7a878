"""Tables: nutrition on a pack."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking
from assistant.evaluation.photos import Photo
from assistant.evaluation.sheets import Sheet
from assistant.evaluation.staging import photograph
from assistant.evaluation.truths import AllPrint, Kind, NumberIs, Truth

_NUTRITION: tuple[tuple[str, str, tuple[tuple[str, str], ...], int], ...] = (
    (
        "en",
        "Nutrition per 100 g",
        (
            ("Energy", "1520 kJ"),
            ("Fat", "4.2 g"),
            ("of which saturates", "0.8 g"),
            ("Carbohydrate", "68 g"),
            ("of which sugars", "23.5 g"),
            ("Protein", "9.1 g"),
            ("Salt", "0.35 g"),
        ),
        4,
    ),
    (
        "en",
        "Nutrition Facts",
        (
            ("Calories", "190"),
            ("Total Fat", "7 g"),
            ("Sodium", "140 mg"),
            ("Total Carbohydrate", "27 g"),
            ("Total Sugars", "12 g"),
            ("Protein", "4 g"),
        ),
        4,
    ),
    (
        "de",
        "Nährwerte je 100 g",
        (
            ("Brennwert", "1840 kJ"),
            ("Fett", "15,3 g"),
            ("davon gesättigt", "6,1 g"),
            ("Kohlenhydrate", "64 g"),
            ("davon Zucker", "31,7 g"),
            ("Eiweiß", "7,4 g"),
            ("Salz", "0,6 g"),
        ),
        4,
    ),
    (
        "es",
        "Información nutricional 100 g",
        (
            ("Valor energético", "980 kJ"),
            ("Grasas", "3,1 g"),
            ("Hidratos de carbono", "41 g"),
            ("Azúcares", "8,6 g"),
            ("Proteínas", "5,2 g"),
            ("Sal", "1,1 g"),
        ),
        3,
    ),
    (
        "fr",
        "Valeurs nutritionnelles 100 g",
        (
            ("Énergie", "1210 kJ"),
            ("Matières grasses", "9,8 g"),
            ("Glucides", "47 g"),
            ("dont sucres", "17,4 g"),
            ("Protéines", "6,3 g"),
            ("Sel", "0,9 g"),
        ),
        3,
    ),
)
_TIMES = (
    (
        "en",
        "DEPARTURES",
        (("08:14", "Northgate", "2"), ("08:27", "Airport", "5"), ("08:41", "Old Harbour", "1"), ("09:03", "Westfield", "4")),
    ),
    ("de", "ABFAHRT", (("10:05", "Hamburg Hbf", "7"), ("10:22", "Leipzig", "3"), ("10:48", "Rostock", "9"), ("11:16", "Dresden", "12"))),
)


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("table", seed)
    for language, title, rows, sugar in _NUTRITION:
        truth = NumberIs(rows[sugar][1].split()[0])
        yield asking.case(Kind.SUGAR, Table(title, rows, sugar), truth, print_language=language, role="sugar")
    for language, title, times in _TIMES:
        whole: Truth = AllPrint()
        yield asking.case(Kind.READ, Table(title, times, -1), whole, print_language=language, language=language)


@dataclass(frozen=True)
class Table:
    """``asked``: the row that is asked about, -1 for none."""

    title: str
    rows: tuple[tuple[str, ...], ...]
    asked: int

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        sheet = Sheet(380, 90 + 34 * len(self.rows), face="humanist")
        sheet.text(self.title, 24, 46, 23, bold=True)
        for number, row in enumerate(self.rows):
            y = 88 + 34 * number
            sheet.rule(y - 23, 20, 360)
            sheet.text(row[0], 24, y, 18)
            for column, cell in enumerate(row[1:-1]):
                sheet.text(cell, 120 + 90 * column, y, 18)
            sheet.text(row[-1], 356, y, 18, anchor="r", role="sugar" if number == self.asked else "")
        return (photograph(sheet, rng, megapixels=rng.choice((1.6, 2, 3)), share=0.85),)
