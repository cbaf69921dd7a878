"""Screens: error messages, dialogs in the dark, thermostats."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking
from assistant.evaluation.photos import Photo
from assistant.evaluation.sheets import Colour, Sheet
from assistant.evaluation.staging import photograph
from assistant.evaluation.truths import AllPrint, Kind, NumberIs

_DIALOGS: tuple[tuple[str, str, str, tuple[str, ...], bool], ...] = (
    ("en", "Update failed", "The update could not be installed. Error 0x80070057. Try again later.", ("Retry", "Cancel"), True),
    ("en", "Storage almost full", "Only 1.2 GB left on this device. Delete files you no longer need.", ("Manage", "Not now"), False),
    (
        "de",
        "Keine Verbindung",
        "Der Drucker antwortet nicht. Prüfen Sie das Kabel und versuchen Sie es erneut.",
        ("Erneut versuchen", "Schließen"),
        True,
    ),
    ("es", "Batería baja", "Conecte el cargador. Queda un 8 % de batería.", ("Aceptar",), False),
    (
        "fr",
        "Mise à jour disponible",
        "Une nouvelle version est prête. Voulez-vous redémarrer maintenant ?",
        ("Redémarrer", "Plus tard"),
        True,
    ),
)
# Paper, ink and the button to press.
_DARK: tuple[Colour, Colour, Colour] = ((24, 26, 32), (232, 234, 240), (70, 130, 220))
_LIGHT: tuple[Colour, Colour, Colour] = ((240, 241, 245), (30, 30, 36), (40, 100, 200))
_THERMOSTATS = (("en", "Heating", "21.5 °C"), ("de", "Heizung", "19 °C"), ("es", "Calefacción", "22 °C"), ("fr", "Chauffage", "20,5 °C"))


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("screen", seed)
    for language, title, text, buttons, dark in _DIALOGS:
        yield asking.case(Kind.READ, Dialog(title, text, buttons, dark), AllPrint(), print_language=language)
    for language, word, degrees in _THERMOSTATS:
        truth = NumberIs(degrees.split()[0])
        yield asking.case(
            Kind.TEMPERATURE, Thermostat(word, degrees), truth, print_language=language, language=language, role="temperature"
        )


@dataclass(frozen=True)
class Dialog:
    title: str
    text: str
    buttons: tuple[str, ...]
    dark: bool

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        paper, ink, accent = (
            ((24, 26, 32), (232, 234, 240), (70, 130, 220)) if self.dark else ((240, 241, 245), (30, 30, 36), (40, 100, 200))
        )
        sheet = Sheet(500, 280, paper, face="humanist", ink=ink)
        sheet.text(self.title, 30, 60, 28, bold=True)
        sheet.paragraph(self.text, 30, 108, 19, 440)
        x = 470.0
        white: Colour = (255, 255, 255)
        for number, label in enumerate(self.buttons):
            width = 26 + 10.4 * len(label)
            sheet.box(x - width, 210, x, 250, accent if number == 0 else (120, 124, 134))
            sheet.text(label, x - width / 2, 237, 17, bold=True, anchor="m", ink=white)
            x -= width + 16
        return (photograph(sheet, rng, megapixels=2, share=0.9, ground="dark wood", lit=True),)


@dataclass(frozen=True)
class Thermostat:
    word: str
    degrees: str

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        sheet = Sheet(360, 230, (206, 216, 196), ink=(26, 34, 28))
        sheet.text(self.word, 24, 42, 22)
        sheet.text(self.degrees, 180, 150, 72, bold=True, anchor="m", role="temperature")
        sheet.text("AUTO", 24, 208, 20)
        sheet.text("18:42", 336, 208, 20, anchor="r")
        return (photograph(sheet, rng, megapixels=1.6, share=0.6, ground="worktop"),)
