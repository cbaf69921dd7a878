"""Signs on doors and walls, hours of shops, numbers of platforms."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking, cycle
from assistant.evaluation.fonts import Script
from assistant.evaluation.photos import Photo
from assistant.evaluation.sheets import Colour, Sheet
from assistant.evaluation.staging import photograph
from assistant.evaluation.truths import AllPrint, Kind, NumberIs, WordsAre

SIGNS: tuple[tuple[str, tuple[str, ...], Script], ...] = (
    ("en", ("NO ENTRY", "Staff only"), Script.LATIN),
    ("en", ("CAUTION", "WET FLOOR"), Script.LATIN),
    ("en", ("Please ring the bell", "and wait"), Script.LATIN),
    ("de", ("Betreten verboten", "Eltern haften für ihre Kinder"), Script.LATIN),
    ("de", ("NOTAUSGANG", "Tür freihalten"), Script.LATIN),
    ("es", ("SALIDA DE EMERGENCIA",), Script.LATIN),
    ("es", ("Se ruega silencio", "Sala de espera"), Script.LATIN),
    ("fr", ("SORTIE DE SECOURS", "Défense de stationner"), Script.LATIN),
    ("fr", ("Tirez", "Fermé le lundi"), Script.LATIN),
    ("pt", ("PROIBIDO FUMAR", "Obrigado"), Script.LATIN),
    ("it", ("Vietato l'ingresso", "ai non addetti"), Script.LATIN),
    ("el", ("ΕΞΟΔΟΣ ΚΙΝΔΥΝΟΥ", "Μην καπνίζετε"), Script.GREEK),
    ("zh", ("小心地滑", "请勿吸烟"), Script.CHINESE),
    ("ja", ("立入禁止", "関係者以外"), Script.JAPANESE),
)
_PAINT: tuple[tuple[Colour, Colour], ...] = (
    ((186, 32, 36), (255, 255, 255)),
    ((246, 206, 40), (20, 20, 20)),
    ((22, 84, 150), (255, 255, 255)),
    ((250, 250, 248), (20, 20, 24)),
    ((20, 110, 70), (255, 255, 255)),
)
_HOURS = {
    "en": ("OPENING HOURS", (("Monday - Friday", "9:00 - 17:30"), ("Saturday", "10:00 - 14:00"), ("Sunday", "closed"))),
    "de": ("Öffnungszeiten", (("Mo - Fr", "08:30 - 18:00"), ("Samstag", "09:00 - 13:30"), ("Sonntag", "geschlossen"))),
    "es": ("HORARIO", (("Lunes a viernes", "10:00 - 20:30"), ("Sábado", "10:00 - 14:15"), ("Domingo", "cerrado"))),
    "fr": ("HORAIRES D'OUVERTURE", (("Mardi - vendredi", "9h00 - 12h30"), ("Samedi", "9h30 - 17h00"), ("Dimanche", "fermé"))),
}
_PLATFORMS = {"en": ("Platform", "7"), "de": ("Gleis", "12"), "es": ("Andén", "4"), "fr": ("Voie", "9")}


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("sign", seed)
    sizes = cycle((1, 1.6, 2, 3, 12), seed, "sign sizes")
    paint = cycle(_PAINT, seed, "sign paint")
    for language, lines, script in SIGNS:
        yield asking.case(Kind.READ, Sign(lines, next(paint), next(sizes), script), AllPrint(), print_language=language, script=script)
    for language in _HOURS:
        rows = _HOURS[language][1]
        # The questions that name a day name Saturday; to the others, all hours are an answer.
        yield asking.case(Kind.HOURS, Hours(language), WordsAre((rows[1][1],)), print_language=language, language=language)
    for language, (word, number) in _PLATFORMS.items():
        drawn = Sign((word, number), next(paint), 1.6, large_last=True)
        yield asking.case(Kind.PLATFORM, drawn, NumberIs(number), print_language=language, language=language)


@dataclass(frozen=True)
class Sign:
    lines: tuple[str, ...]
    paint: tuple[Colour, Colour]
    megapixels: float
    script: Script = Script.LATIN
    large_last: bool = False

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        sheet = Sheet(480, 150 + 90 * (len(self.lines) - 1) + (60 if self.large_last else 0), self.paint[0], self.script, ink=self.paint[1])
        for row, line in enumerate(self.lines):
            large = self.large_last and row == len(self.lines) - 1
            sheet.text(
                line, 240, 96 + 84 * row + (50 if large else 0), 120 if large else 60, bold=True, anchor="m", role="read", within=420
            )
        return (photograph(sheet, rng, megapixels=self.megapixels, share=0.55, ground=rng.choice(("stone", "worktop", "wood"))),)


@dataclass(frozen=True)
class Hours:
    language: str

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        title, rows = _HOURS[self.language]
        sheet = Sheet(420, 250, (252, 252, 250), face="humanist")
        sheet.text(title, 210, 56, 30, bold=True, anchor="m")
        for row, (days, times) in enumerate(rows):
            sheet.text(days, 30, 116 + 44 * row, 21)
            sheet.text(times, 390, 116 + 44 * row, 21, anchor="r", role="hours")
        return (photograph(sheet, rng, megapixels=2, share=0.8, ground="stone"),)
