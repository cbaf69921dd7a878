"""The same print, spoiled by known amounts: up to which it must still be read, and from which the person must be sent back."""

from collections.abc import Iterator
from datetime import date

from assistant.evaluation.cases import Case, Drawing
from assistant.evaluation.damage import Damage
from assistant.evaluation.families.asking import Asking
from assistant.evaluation.families.day_forms import printed_day, truth_of
from assistant.evaluation.families.medicines import MEDICINES, Box
from assistant.evaluation.families.packages import FOODS, Package
from assistant.evaluation.families.receipts import SHOPS, Bill
from assistant.evaluation.families.signs import SIGNS, Sign
from assistant.evaluation.truths import AllPrint, Kind, NumberIs, Truth

_SERIES: tuple[tuple[str, tuple[float, ...]], ...] = (
    ("blur", (0.12, 0.25, 0.6)),
    ("shaken sideways", (0.3, 1.6)),
    ("shaken up and down", (0.3, 1.6)),
    ("noise", (25, 170)),
    ("dark", (4, 80)),
    ("far", (12, 3.5)),
    ("turned", (5, 15, 90, 180)),
    ("askew", (0.1,)),
    ("glare", (0,)),
    ("glare beside", (0,)),
    ("thumb", (0,)),
)
_CUTS = ("cut left", "cut right", "cut top", "cut bottom")


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("spoiled", seed)
    damages = [Damage(name, amount) for name, amounts in _SERIES for amount in amounts]
    for row, damage in enumerate(damages):
        for number, (kind, draw, truth, language) in enumerate(_things(seed)):
            # What harms little is tried on three of the four things, each time on others.
            if damage.readable is False or (row + number) % 4:
                yield _case(asking, kind, draw, truth, language, damage)
    for name in _CUTS:
        for language, lines, script in (SIGNS[0], SIGNS[3], SIGNS[7]):
            sign = Sign(lines, ((250, 250, 248), (20, 20, 24)), 2.0, script)
            yield _case(asking, Kind.READ, sign, AllPrint(), language, Damage(name))


def _case(asking: Asking, kind: Kind, draw: Drawing, truth: Truth, language: str, damage: Damage) -> Case:
    return asking.case(
        kind,
        draw,
        truth,
        print_language=language,
        language=language if language in {"en", "de", "es", "fr"} else "en",
        role=kind.value,
        damage=damage,
        readable=damage.readable,
        problems=damage.problems,
    )


def _things(seed: int) -> Iterator[tuple[Kind, Drawing, Truth, str]]:
    day = date(2027, 9, 23)
    yield Kind.EXPIRY, Package(FOODS[0], printed_day(day, "named"), 2.0, (30, 92, 62)), truth_of(day, "named"), "en"
    bill = Bill(SHOPS[3], date(2026, 7, 16), f"{seed} spoiled")
    yield Kind.TOTAL, bill, NumberIs(bill.printed(bill.total)), "de"
    box = Box(MEDICINES[5], "10/2027", "10/2024", 2.0)
    yield Kind.STRENGTH, box, NumberIs(MEDICINES[5].strength.split()[0]), "es"
    yield Kind.READ, Sign(SIGNS[7][1], ((22, 84, 150), (255, 255, 255)), 2.0), AllPrint(), "fr"
