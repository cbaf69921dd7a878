"""A look of a quarter of a second for the coach, while the person still holds the phone. Nothing is read, nothing is kept."""

import logging
from collections.abc import Callable
from typing import TypeVar

from PIL import Image

from vision import codes, quality
from vision.coach import Need, needs_print
from vision.faces import faces_in
from vision.scaling import copy_of, smaller
from vision.text import places_in
from vision.types import Quality
from vision.unread import places_quality
from vision.verdict import assess_places, excused_by_codes

logger = logging.getLogger(__name__)
T = TypeVar("T")

_PLACES_LONGEST = 512  # of the copy in which print is looked for: a quarter of the work of a thorough look, and as much is noticed


def quick(image: Image.Image, need: Need = Need.THINGS) -> Quality:
    """Light, sharpness, glare and thumb of an upright photo; where print is, or whether a code can be read, if the need asks for it.

    An eye that fails leaves its part out. Raises OSError for an image that cannot be decoded.
    """
    copy = copy_of(image, codes.LONGEST if need is Need.CODE else quality.LONGEST)
    small = smaller(copy, quality.LONGEST)
    measures = quality.measures_of(small.rgb)
    # Only a thumb can be mistaken for a face: other photos need not wait for the network.
    faces = _attempt("faces", lambda: faces_in(small)) if quality.may_be_thumb(measures) else ()
    seen = quality.judged(measures, faces)
    if need is Need.CODE:
        return excused_by_codes(seen, _attempt("codes", lambda: codes.codes_in(copy)))
    if not needs_print(need):
        return seen
    tiny = smaller(small, _PLACES_LONGEST)
    places = _attempt("print", lambda: places_quality(tiny, places_in(tiny)))
    return assess_places(seen, places) if places else seen


def _attempt(part: str, work: Callable[[], T]) -> T | None:
    try:
        return work()
    except Exception as error:
        # The message may quote what is in the photo; the kind of error does not.
        logger.error("the quick look could not look for %s: %s", part, type(error).__name__)
        return None
