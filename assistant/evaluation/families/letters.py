"""Letters and newsletters: from whom, to whom, of which day, with which number to ring; and all of it read aloud."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking, cycle
from assistant.evaluation.families.day_forms import printed_day, truth_of
from assistant.evaluation.families.printed import rows
from assistant.evaluation.photos import Photo
from assistant.evaluation.sheets import Sheet
from assistant.evaluation.staging import photograph
from assistant.evaluation.truths import AllPrint, Kind, NumberIs, Truth, WordsAre


@dataclass(frozen=True, slots=True)
class Letter:
    language: str
    sender: str
    street: str
    recipient: str
    their_street: str
    subject: str
    greeting: str
    body: str
    phone_words: str
    phone: str
    closing: str


LETTERS = rows("mail", Letter)

_NEWS = {
    "en": (
        "Neighbourhood News",
        (
            (
                "Library reopens",
                "The library on Elm Street opens its doors again on Monday. There are new chairs, a quiet room and many large print books.",
            ),
            ("Bus route 14", "From next month the bus stops at the new clinic. It runs every twenty minutes until late in the evening."),
            ("Garden club", "Bring seeds and stories. We meet in the old barn and share tea, tools and good advice for the dry summer."),
            ("Lost and found", "A blue umbrella and a set of keys wait at the town hall for the people who miss them."),
        ),
    ),
    "de": (
        "Kiezblatt",
        (
            ("Schwimmbad offen", "Das Schwimmbad am Park hat wieder geöffnet. Die neue Rampe führt direkt vom Eingang bis zum Becken."),
            ("Chorprobe", "Der Chor sucht tiefe Stimmen. Geprobt wird am Dienstag im Gemeindehaus, Noten gibt es auch in Großdruck."),
            ("Baustelle", "Die Brücke bleibt bis zum Herbst gesperrt. Fußgänger nehmen bitte den Steg bei der Mühle."),
            ("Flohmarkt", "Am Sonntag verkaufen Kinder ihre alten Bücher und Spiele auf dem Schulhof."),
        ),
    ),
}


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("letter", seed)
    days = random.Random(f"letter days {seed}")
    sizes = cycle((2, 3, 3, 5, 12), seed, "letter sizes")
    for number, letter in enumerate(LETTERS):
        page = Page(letter, date(2026, days.randint(1, 10), days.randint(1, 28)), next(sizes))
        truths: dict[Kind, Truth] = {
            Kind.SENDER: WordsAre((letter.sender,)),
            Kind.RECIPIENT: WordsAre((letter.recipient,)),
            Kind.PHONE: NumberIs(letter.phone),
            Kind.DATE: truth_of(page.day, "written"),
            Kind.READ: AllPrint(),
        }
        kinds = list(truths)
        for kind in (kinds[number % 5], kinds[(number + 1) % 5], kinds[(number + 3) % 5]):
            yield asking.case(kind, page, truths[kind], print_language=letter.language, role="" if kind is Kind.READ else kind.value)
    for language in _NEWS:
        yield asking.case(Kind.READ, Newsletter(language), AllPrint(), print_language=language)


@dataclass(frozen=True)
class Page:
    letter: Letter
    day: date
    megapixels: float

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        return (photograph(self.sheet(rng), rng, megapixels=self.megapixels, share=0.93),)

    def sheet(self, rng: random.Random) -> Sheet:
        letter = self.letter
        sheet = Sheet(480, 600, face=rng.choice(("serif", "humanist", "sans")))
        sheet.text(letter.sender, 40, 54, 22, bold=True, role="sender")
        sheet.text(letter.street, 40, 78, 13)
        sheet.text(letter.recipient, 40, 134, 16, role="recipient")
        sheet.text(letter.their_street, 40, 156, 14)
        sheet.text(printed_day(self.day, "written", letter.language), 440, 206, 15, anchor="r", role="date")
        sheet.text(letter.subject, 40, 250, 18, bold=True)
        sheet.text(letter.greeting, 40, 286, 15)
        y = sheet.paragraph(letter.body, 40, 316, 15, 400)
        sheet.text(f"{letter.phone_words} {letter.phone}", 40, y + 16, 16, role="phone")
        sheet.paragraph(letter.closing, 40, y + 56, 15, 400)
        return sheet


@dataclass(frozen=True)
class Newsletter:
    """Two columns with headings."""

    language: str
    megapixels: float = 4.0

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        title, articles = _NEWS[self.language]
        sheet = Sheet(540, 420, face="serif")
        sheet.text(title, 270, 50, 34, bold=True, anchor="m")
        sheet.rule(64, 24, 516)
        for column, pair in enumerate((articles[:2], articles[2:])):
            x, y = 26 + 256 * column, 100.0
            for heading, text in pair:
                sheet.text(heading, x, y, 19, bold=True)
                y = sheet.paragraph(text, x, y + 24, 14.5, 226) + 22
        return (photograph(sheet, rng, megapixels=self.megapixels, share=0.93),)
