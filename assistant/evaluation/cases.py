"""A case: drawn photos, a question as people speak it, and the truth."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from assistant.evaluation.damage import Damage, damaged
from assistant.evaluation.fonts import Script
from assistant.evaluation.photos import Photo
from assistant.evaluation.truths import Kind, Truth
from vision.types import Region

Drawing = Callable[[random.Random], tuple[Photo, ...]]


@dataclass(frozen=True)
class Case:
    """``draw`` gives the same photos for the same ``seed``. ``language`` is the question's; ``print_language`` "" where it is nobody's.

    ``role``: which print the question is about; ``circled``: the role of the print that the person has circled on the first photo.
    ``readable``: whether the photo can answer at all; None for borderline. ``problems``: what a hint should name, any of them.
    ``codes``: what its QR and bar codes hold, which may be read out like print.
    ``knows_print`` False: what is printed on a real photo is not written down anywhere.
    """

    name: str
    kind: Kind
    question: str
    language: str
    draw: Drawing
    truth: Truth
    seed: str
    script: Script | None = Script.LATIN
    print_language: str = ""
    role: str = ""
    circled: str = ""
    damage: Damage | None = None
    readable: bool | None = True
    problems: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    is_real: bool = False
    knows_print: bool = True

    @cached_property
    def photos(self) -> tuple[Photo, ...]:
        """Drawn when first looked at."""
        rng = random.Random(self.seed)
        photos = self.draw(rng)
        if self.damage is None:
            return photos
        return (damaged(photos[0], self.damage, self.role, rng), *photos[1:])

    @property
    def region(self) -> Region | None:
        """What the person circled: generously around the print of that role, as a finger does."""
        if not self.circled:
            return None
        photo = self.photos[0]
        width, height = photo.size
        boxes = [line.box for line in photo.by_role(self.circled)]
        margin = 0.02 * max(width, height)
        left = max(0.0, min(box[0] for box in boxes) - margin) / width
        top = max(0.0, min(box[1] for box in boxes) - margin) / height
        right = min(1.0, (max(box[2] for box in boxes) + margin) / width)
        bottom = min(1.0, (max(box[3] for box in boxes) + margin) / height)
        return Region(x=left, y=top, width=right - left, height=bottom - top)

    def forget(self) -> None:
        """Lets the pixels go: hundreds of photos do not fit in memory."""
        self.__dict__.pop("photos", None)


def all_cases(seed: int = 1) -> Iterator[Case]:
    """Every case, families mixed so that any first few show a bit of each. The same seed gives the same cases."""
    from assistant.evaluation.families import FAMILIES

    ordered = [case for family in FAMILIES for case in family(seed)]
    random.Random(f"order {seed}").shuffle(ordered)
    yield from ordered
