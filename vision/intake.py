"""Letting a photo in: hostile bytes go in, one upright sRGB JPEG without any metadata comes out.

Order matters: what costs nothing is asked first (bytes, kind, movement, pixels), and only then is anything decoded, by one
allow-listed decoder. The result is drawn anew, so EXIF, GPS, XMP, thumbnails, comments and trailing bytes cannot survive.
"""

import hashlib
import logging
from dataclasses import dataclass
from io import BytesIO

from PIL import ExifTags, Image, ImageCms

from vision.errors import (
    PhotoAnimated,
    PhotoDamaged,
    PhotoEmpty,
    PhotoError,
    PhotoMislabelled,
    PhotoTooLarge,
    PhotoTooManyPixels,
    PhotoTooSmall,
    PhotoTypeUnknown,
)
from vision.sniffing import PhotoKind, announced_pixels, contradicts, jpeg_scans, kind_of, moves

logger = logging.getLogger(__name__)

MAX_BYTES = 16 * 1024 * 1024
MAX_PIXELS = 64_000_000
MAX_SIDE = 4096  # of the stored photo
MIN_SIDE = 16
JPEG_QUALITY = 90
_MAX_SCANS = 100  # a camera makes 1, a web page about 10; each one more walks over all pixels again
_MAX_PROFILE_BYTES = 4 * 1024 * 1024

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

_DECODERS: dict[PhotoKind, str] = {
    PhotoKind.JPEG: "JPEG",
    PhotoKind.PNG: "PNG",
    PhotoKind.WEBP: "WEBP",
    PhotoKind.HEIC: "HEIF",
    PhotoKind.AVIF: "AVIF",
}


@dataclass(frozen=True, slots=True)
class CleanPhoto:
    """``jpeg`` is all that is ever stored; ``sha256`` is its digest; ``source_type`` is the content type of what came in."""

    jpeg: bytes
    size: tuple[int, int]
    source_type: str
    sha256: str


def admit(data: bytes, claimed_type: str | None = None, *, max_bytes: int = MAX_BYTES, max_pixels: int = MAX_PIXELS) -> CleanPhoto:
    """Makes a clean photo of an upload (JPEG, PNG, WebP, HEIC, AVIF). Raises a PhotoError and nothing else."""
    kind = _kind_worth_opening(data, claimed_type, max_bytes, max_pixels)
    try:
        image = _upright_rgb(data, kind, max_pixels)
        jpeg = _drawn_anew(image)
    except PhotoError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels(max_pixels) from error
    except Exception as error:  # decoders raise whatever they like on hostile bytes; to the person all of it is one thing
        logger.info("photo not decoded: %s as %s", type(error).__name__, kind)
        raise PhotoDamaged from error
    return CleanPhoto(jpeg=jpeg, size=image.size, source_type=kind.value, sha256=hashlib.sha256(jpeg).hexdigest())


def open_clean(jpeg: bytes) -> Image.Image:
    """Opens a photo that ``admit`` made. Pixels are decoded on first use."""
    return Image.open(BytesIO(jpeg), formats=("JPEG",))


def _kind_worth_opening(data: bytes, claimed_type: str | None, max_bytes: int, max_pixels: int) -> PhotoKind:
    if not data:
        raise PhotoEmpty
    if len(data) > max_bytes:
        raise PhotoTooLarge(megabytes=max_bytes // (1024 * 1024))
    kind = kind_of(data)
    if kind is None:
        raise PhotoTypeUnknown
    if moves(data, kind):
        raise PhotoAnimated
    if kind not in _DECODERS:
        raise PhotoTypeUnknown
    if contradicts(claimed_type, kind):
        raise PhotoMislabelled
    if announced_pixels(data, kind) > max_pixels:
        raise _too_many_pixels(max_pixels)
    if kind is PhotoKind.JPEG and jpeg_scans(data) > _MAX_SCANS:
        raise PhotoDamaged("more scans than any camera makes")
    return kind


def _upright_rgb(data: bytes, kind: PhotoKind, max_pixels: int) -> Image.Image:
    if kind is PhotoKind.HEIC:
        _teach_pillow_heic()
    image: Image.Image = Image.open(BytesIO(data), formats=(_DECODERS[kind],))
    if image.width * image.height > max_pixels:
        raise _too_many_pixels(max_pixels)
    if min(image.size) < MIN_SIDE:
        raise PhotoTooSmall
    if kind is PhotoKind.AVIF and getattr(image, "n_frames", 1) > 1:
        raise PhotoAnimated
    profile = image.info.get("icc_profile")
    image.draft("RGB", (MAX_SIDE, MAX_SIDE))  # a JPEG far above the cap is decoded at a half or a quarter
    image.load()
    turn = _turn_needed(image)
    image = _eight_bits(image)
    image.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.BICUBIC, reducing_gap=2.0)
    image = _srgb(_without_alpha(image), profile)
    return image if turn is None else image.transpose(turn)


def _teach_pillow_heic() -> None:
    import pi_heif

    pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=2)


def _turn_needed(image: Image.Image) -> Image.Transpose | None:
    """The turn that EXIF asks for. HEIC and AVIF arrive with their own rotation applied, or told as EXIF, by their decoders."""
    try:
        return _TURNS.get(image.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:
        logger.info("orientation not readable, photo kept as it is")
        return None


def _eight_bits(image: Image.Image) -> Image.Image:
    """Any mode to one of L, RGB, RGBA, CMYK. Sixteen-bit greys are scaled, because Pillow's own conversion clips them to white."""
    if image.mode.startswith("I"):
        return image.convert("F").point(lambda value: value * (255 / 65535)).convert("L")
    if "transparency" in image.info or image.mode in {"P", "PA", "LA", "La", "RGBa"}:
        return image.convert("RGBA")
    if image.mode in {"L", "RGB", "RGBA", "CMYK"}:
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _without_alpha(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image
    page = Image.new("RGB", image.size, "white")
    page.paste(image, mask=image.getchannel("A"))
    return page


def _srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if profile and len(profile) <= _MAX_PROFILE_BYTES:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            logger.info("colour profile not usable, colours taken as they are")
        else:
            return converted or image.convert("RGB")
    return image.convert("RGB")


def _drawn_anew(image: Image.Image) -> bytes:
    image.info = {}  # JPEG would carry a comment over
    out = BytesIO()
    image.save(out, "JPEG", quality=JPEG_QUALITY)
    return out.getvalue()


def _too_many_pixels(max_pixels: int) -> PhotoTooManyPixels:
    return PhotoTooManyPixels(megapixels=max_pixels // 1_000_000)
