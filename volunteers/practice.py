"""The practice request: a made-up photo, a machine's answer with a mistake in it, and two questions about how to help.

It is language-free where it can be: what has to be read is a date in figures.
"""

import hashlib
import re
from datetime import date, timedelta
from io import BytesIO
from uuid import UUID

#: The right choices; the phrases are ``practice-<question>-<choice>``.
CHOICES: dict[str, tuple[str, ...]] = {"face": ("name", "describe", "silent"), "dose": ("advise", "read", "refuse")}
RIGHT = {"face": "describe", "dose": "read"}
SIZE = (1200, 900)


def printed_date(volunteer_id: UUID) -> date:
    """What is printed on this volunteer's made-up photo."""
    return _date(volunteer_id, "printed")


def misread_date(volunteer_id: UUID) -> date:
    """What the machine made of it: the same day in another month and year."""
    right = printed_date(volunteer_id)
    return right.replace(month=right.month % 12 + 1, year=right.year + 1)


def is_right(volunteer_id: UUID, answers: dict[str, str]) -> bool:
    """``answers``: "reading" is the volunteer's reply in free words, which must hold the printed day and year in figures."""
    right = printed_date(volunteer_id)
    numbers = {int(number) for number in re.findall(r"\d{1,4}", answers.get("reading", ""))}
    year_told = right.year in numbers or right.year % 100 in numbers
    misread = misread_date(volunteer_id).year in numbers and right.year not in numbers
    return right.day in numbers and year_told and not misread and all(answers.get(question) == choice for question, choice in RIGHT.items())


def draw(volunteer_id: UUID) -> bytes:
    """The made-up photo: a carton on a table, a bit askew, as JPEG."""
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("RGB", SIZE, (150, 118, 88))
    carton = Image.new("RGB", (560, 620), (246, 246, 240))
    pen = ImageDraw.Draw(carton)
    pen.rectangle((0, 0, 560, 150), fill=(28, 92, 160))
    pen.text((60, 34), "ALMA 3.5 %", fill="white", font=ImageFont.load_default(76))
    pen.text((60, 220), "1 L", fill=(28, 92, 160), font=ImageFont.load_default(120))
    pen.text((60, 480), f"{printed_date(volunteer_id):%d.%m.%Y}", fill="black", font=ImageFont.load_default(64))
    turned = carton.rotate(4, expand=True, fillcolor=(150, 118, 88), resample=Image.Resampling.BICUBIC)
    image.paste(turned, (320, 120))
    out = BytesIO()
    image.save(out, "JPEG", quality=88)
    return out.getvalue()


def _date(volunteer_id: UUID, what: str) -> date:
    number = int.from_bytes(hashlib.sha256(f"{what} {volunteer_id}".encode()).digest()[:4])
    return date(2031, 1, 13) + timedelta(days=number % 15 + 365 * (number % 5))  # a day above 12 is no month
