"""Receipts: what was paid, what came back, when. Amounts as their country writes them."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking, cycle
from assistant.evaluation.families.day_forms import printed_day, truth_of
from assistant.evaluation.families.printed import rows
from assistant.evaluation.fonts import Script
from assistant.evaluation.photos import Photo
from assistant.evaluation.sheets import Sheet
from assistant.evaluation.staging import photograph
from assistant.evaluation.truths import Kind, NumberIs


@dataclass(frozen=True, slots=True)
class Shop:
    """How receipts of one shop look. ``money``: a pattern with {}; ``marks``: of the thousands and of the decimals ("" for none)."""

    language: str
    name: str
    street: str
    things: tuple[str, ...]
    subtotal: str
    tax: str
    total: str
    paid: str
    change: str
    money: str
    marks: tuple[str, str]
    form: str
    thanks: str
    dearer: int = 1
    script: Script = Script.LATIN


SHOPS = rows("shops", Shop)


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("receipt", seed)
    days = random.Random(f"receipt days {seed}")
    sizes = cycle((1.2, 2, 2, 3, 5, 12), seed, "receipt sizes")
    for number, shop in enumerate(SHOPS):
        bill = Bill(shop, date(2026, days.randint(1, 10), days.randint(13, 28)), f"{seed} {number}", next(sizes))
        yield asking.case(
            Kind.TOTAL, bill, NumberIs(bill.printed(bill.total)), print_language=shop.language, script=shop.script, role="total"
        )
        again = Bill(shop, bill.day, f"{seed} again {number}", next(sizes))
        if number % 3 == 0:
            truth = truth_of(again.day, shop.form, day_first=shop.language != "en" or None)
            yield asking.case(Kind.DATE, again, truth, print_language=shop.language, script=shop.script, role="date")
        else:
            truth_change = NumberIs(again.printed(again.paid - again.total))
            yield asking.case(Kind.CHANGE, again, truth_change, print_language=shop.language, script=shop.script, role="change")


@dataclass(frozen=True)
class Bill:
    """One receipt; what was bought and for how much follows from ``seed``. ``with_total`` False: the lower end is torn off."""

    shop: Shop
    day: date
    seed: str
    megapixels: float = 2.0
    with_total: bool = True

    @property
    def items(self) -> tuple[tuple[str, Decimal], ...]:
        rng = random.Random(f"items {self.seed}")
        things = rng.sample(self.shop.things, min(len(self.shop.things), rng.randint(3, 5)))
        prices = [Decimal(rng.randint(89, 899) * self.shop.dearer).scaleb(-2) for _ in things]
        return tuple((thing, price if self._has_cents else Decimal(round(price))) for thing, price in zip(things, prices, strict=True))

    @property
    def subtotal(self) -> Decimal:
        return sum((price for _, price in self.items), Decimal(0))

    @property
    def tax(self) -> Decimal:
        tax = self.subtotal * Decimal("0.08")
        return tax.quantize(Decimal("0.01")) if self._has_cents else Decimal(round(tax))

    @property
    def total(self) -> Decimal:
        return self.subtotal + self.tax

    @property
    def paid(self) -> Decimal:
        """The next round sum above the total."""
        step = Decimal(5) if self.total < 50 else (Decimal(50) if self.total < 500 else Decimal(500))
        return (self.total // step + 1) * step

    def printed(self, amount: Decimal) -> str:
        """``1.234,56`` or ``1,234.56`` or ``1 234,56``, without its currency."""
        thousands, decimals = self.shop.marks
        text = f"{amount:,.2f}" if self._has_cents else f"{amount:,.0f}"
        return text.replace(",", "\0").replace(".", decimals).replace("\0", thousands)

    @property
    def _has_cents(self) -> bool:
        return bool(self.shop.marks[1])

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        share = 0.6 if self.megapixels >= 12 else 0.92
        return (
            photograph(self.sheet(rng), rng, megapixels=self.megapixels, share=share, ground=rng.choice(("dark wood", "cloth", "wood"))),
        )

    def sheet(self, rng: random.Random) -> Sheet:
        shop = self.shop
        sheet = Sheet(330, 170 + 26 * (len(self.items) + 6), paper=(247, 246, 243), script=shop.script, face="mono", ink=(48, 48, 56))
        sheet.text(shop.name, 165, 36, 19 if len(shop.name) < 20 else 16, bold=True, anchor="m")
        sheet.text(shop.street, 165, 58, 13, anchor="m")
        sheet.text(f"{printed_day(self.day, shop.form)}  14:37", 165, 82, 15, anchor="m", role="date")
        y = 118.0
        for thing, price in self.items:
            y = self._row(sheet, y, thing, price)
        if not self.with_total:
            return sheet
        sheet.rule(y - 14, 18, 312)
        y = self._row(sheet, y + 6, shop.subtotal, self.subtotal)
        y = self._row(sheet, y, shop.tax, self.tax)
        y = self._row(sheet, y + 4, shop.total, self.total, role="total", size=20, bold=True)
        y = self._row(sheet, y + 4, shop.paid, self.paid)
        y = self._row(sheet, y, shop.change, self.paid - self.total, role="change")
        sheet.text(shop.thanks, 165, y + 16, 14, anchor="m")
        return sheet

    def _row(self, sheet: Sheet, y: float, label: str, amount: Decimal, *, role: str = "", size: float = 15, bold: bool = False) -> float:
        sheet.text(label, 18, y, size, bold=bold)
        sheet.text(self.shop.money.format(self.printed(amount)), 312, y, size, bold=bold, anchor="r", role=role)
        return y + 26
