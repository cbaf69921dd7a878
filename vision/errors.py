"""Why a photo could not be taken in.

PhotoError
├── PhotoEmpty            no bytes at all
├── PhotoTooLarge         more bytes than the budget
├── PhotoTooManyPixels    more pixels than the budget (decompression bombs end here, before anything is decoded)
├── PhotoTooSmall         a side below the least that can show anything
├── PhotoTypeUnknown      not a photo, or a kind that we do not take
├── PhotoMislabelled      the declared content type contradicts the bytes
├── PhotoAnimated         moving pictures: GIF, APNG, animated WebP, AVIF and HEIC sequences
└── PhotoDamaged          truncated or broken
"""

from common.errors import SightlineError


class PhotoError(SightlineError):
    code = "photo_unusable"
    status = 400


class PhotoEmpty(PhotoError):
    code = "photo_empty"


class PhotoTooLarge(PhotoError):
    """``arguments``: ``megabytes``, the budget."""

    code = "photo_too_large"
    status = 413


class PhotoTooManyPixels(PhotoError):
    """``arguments``: ``megapixels``, the budget."""

    code = "photo_too_many_pixels"
    status = 413


class PhotoTooSmall(PhotoError):
    code = "photo_too_small"
    status = 422


class PhotoTypeUnknown(PhotoError):
    code = "photo_type_unknown"
    status = 415


class PhotoMislabelled(PhotoError):
    code = "photo_mislabelled"
    status = 415


class PhotoAnimated(PhotoError):
    code = "photo_animated"
    status = 415


class PhotoDamaged(PhotoError):
    code = "photo_damaged"
    status = 422
