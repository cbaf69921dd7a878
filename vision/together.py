"""What several photos show together. One that could not be looked at makes the whole unknown, which is never the same as empty."""

from collections.abc import Iterable

from vision.types import Glance, Reading


def any_face(glances: Iterable[Glance | None]) -> bool | None:
    """True if any photo shows a face; None if none was seen but one could not be searched."""
    faces = [glance.faces if glance else None for glance in glances]
    if any(faces):
        return True
    return None if None in faces else False


def all_print(readings: Iterable[Reading | None]) -> str | None:
    """All print of all photos; None if one of them could not be read."""
    read = list(readings)
    if any(reading is None or reading.lines is None for reading in read):
        return None
    return "\n".join(reading.text for reading in read if reading)
