"""Print and photos made by hand, for the tests of the embedded provider."""

from datetime import date

from assistant.providers.base import AnswerRequest, PhotoInput
from assistant.providers.embedded import EmbeddedProvider
from vision.types import Box, Code, Colour, Face, Glance, Light, Pattern, Quality, Reading, TextLine, Thing

TODAY = date(2026, 11, 22)


def line(text: str, x: int = 10, y: int = 10, height: int = 20, confidence: float = 0.97, width: int | None = None) -> TextLine:
    return TextLine(text=text, box=(x, y, width or max(10, len(text) * height // 2), height), confidence=confidence)


def lines(*texts: str, height: int = 20, confidence: float = 0.97) -> list[TextLine]:
    """One under the other, of one size."""
    return [line(text, y=10 + index * int(height * 1.4), height=height, confidence=confidence) for index, text in enumerate(texts)]


def photo(
    printed: list[TextLine] | None = (),
    *,
    number: int = 1,
    faces: tuple[Face, ...] | None = (),
    codes: tuple[Code, ...] | None = (),
    colours: tuple[Colour, ...] = (),
    light: Light = Light(level="normal", mean=0.5),  # noqa: B008  (frozen)
    quality: Quality = Quality(usable=True),  # noqa: B008  (frozen)
    read: bool = True,
    pattern: Pattern | None = None,
    things: tuple[Thing, ...] | None = None,
    unread: tuple[Box, ...] = (),
    **others,
) -> PhotoInput:
    glance = Glance(
        size=(1000, 800), faces=faces, codes=codes, things=things, colours=colours, pattern=pattern, light=light, quality=quality
    )
    reading = Reading(lines=None if printed is None else tuple(printed), unread=unread, quality=quality) if read else None
    return PhotoInput(number=number, jpeg=None, glance=glance, reading=reading, **others)


def face(x: int, y: int = 100, size: int = 100) -> Face:
    return Face(box=(x, y, size, size), confidence=0.99)


def thing(name: str, x: int, y: int, width: int = 100, height: int = 100, confidence: float = 0.75) -> Thing:
    return Thing(name=name, box=(x, y, width, height), confidence=confidence)


def colour(name: str, share: float, rgb: tuple[int, int, int] = (0, 0, 0)) -> Colour:
    return Colour(name=name, share=share, rgb=rgb)


def said(question: str, *photos: PhotoInput, language: str = "en", **request) -> list[tuple[str, str]]:
    """The answer as (kind, sentence)."""
    provider = EmbeddedProvider(today=lambda: TODAY)
    chunks = provider.stream(AnswerRequest(question=question, language=language, photos=photos, **request))
    return [(chunk.kind.value, chunk.text) for chunk in chunks]


def text(question: str, *photos: PhotoInput, **request) -> str:
    return " | ".join(sentence for _, sentence in said(question, *photos, **request))
