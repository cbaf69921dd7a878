"""The photos in words: what our own eyes found, so that most cases need no look at a picture."""

from collections import Counter
from dataclasses import dataclass

from assistant.models import Photo, Question
from vision.types import Glance, Reading, Thing


@dataclass(frozen=True, slots=True)
class PhotoSeen:
    """``facts``: sentences; ``print``: the lines that were read, in reading order; ``unread``: print was found that could not be read;
    ``looked``, ``read``: whether anybody could. ``undressed``: how likely it shows an undressed person, 0..1; None: not known.
    """

    number: int
    facts: tuple[str, ...]
    print: tuple[str, ...]
    looked: bool
    read: bool
    unread: bool
    undressed: float | None

    @property
    def in_short(self) -> str:
        """For the alternative text of the picture itself."""
        return " ".join(self.facts)


def photos(question: Question) -> tuple[PhotoSeen, ...]:
    rows = question.question_photos.all()
    return tuple(_seen(row.number, row.photo, circled=row.region is not None) for row in rows)


def _seen(number: int, photo: Photo, *, circled: bool) -> PhotoSeen:
    glance = Glance.model_validate(photo.glance) if photo.glance else None
    reading = Reading.model_validate(photo.reading) if photo.reading else None
    facts = [*_looked(glance), *_read(reading)]
    if circled:
        facts.append("The person circled a part of it.")
    return PhotoSeen(
        number=number,
        facts=tuple(facts),
        print=tuple(line.text for line in reading.lines or ()) if reading else (),
        looked=glance is not None and glance.faces is not None,
        read=reading is not None and reading.lines is not None,
        unread=bool(reading and reading.unread),
        undressed=glance.undressed if glance else None,
    )


def _looked(glance: Glance | None) -> list[str]:
    if glance is None:
        return ["Nobody has looked at it."]
    facts = [_faces(glance), _things(glance.things)]
    if glance.codes:
        facts.append(f"Codes: {', '.join(code.symbology for code in glance.codes)}.")
    if glance.colours:
        facts.append(f"Colours: {', '.join(colour.name.replace('-', ' ') for colour in glance.colours)}.")
    facts.append(f"Light: {glance.light.level}.")
    facts.append(_quality(glance))
    if glance.undressed is None:
        facts.append("Whether somebody is undressed is not known.")
    else:
        facts.append(f"Likelihood that somebody is undressed: {glance.undressed:.0%}.")
    return facts


def _faces(glance: Glance) -> str:
    if glance.faces is None:
        return "Faces: could not look."
    return {0: "No face was found.", 1: "One face was found."}.get(len(glance.faces), f"{len(glance.faces)} faces were found.")


def _things(things: tuple[Thing, ...] | None) -> str:
    if things is None:
        return "Things: could not look."
    counted = Counter(thing.name.replace("-", " ") for thing in things)
    return f"Things: {', '.join(f'{name}, {count} times' if count > 1 else name for name, count in counted.items()) or 'none it knows'}."


def _quality(glance: Glance) -> str:
    problems = ", ".join(problem.value.replace("_", " ") for problem in glance.quality.problems)
    usable = "Good enough to answer from" if glance.quality.usable else "Not good enough to answer from"
    return f"{usable}: {problems}." if problems else f"{usable}."


def _read(reading: Reading | None) -> list[str]:
    if reading is None or reading.lines is None:
        return ["Nobody has read its print."]
    facts = [f"Lines of print: {len(reading.lines)}."]
    if reading.unread:
        facts.append("There is more print that could not be read.")
    return facts
