"""What kind of photo a pile of bytes is, and what its first bytes admit about size and movement.

Only headers are looked at here: nothing is decoded, so a bomb is as cheap as a thumbnail.
"""

import re
import struct
from enum import StrEnum

import filetype

_HEAD_BYTES = 8192  # all that filetype ever looks at
_SEQUENCE_BRANDS = frozenset({b"msf1", b"hevc", b"hevx", b"avis"})
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"mif2"})
_AVIF_BRANDS = frozenset({b"avif", b"avio"})


class PhotoKind(StrEnum):
    """The kinds we take, by content type. GIF is known only to be refused with the right word."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    HEIC = "image/heic"
    AVIF = "image/avif"
    GIF = "image/gif"


_ALIASES = {
    "image/jpg": PhotoKind.JPEG,
    "image/pjpeg": PhotoKind.JPEG,
    "image/mpo": PhotoKind.JPEG,
    "image/apng": PhotoKind.PNG,
    "image/x-png": PhotoKind.PNG,
    "image/heif": PhotoKind.HEIC,
    "image/heic-sequence": PhotoKind.HEIC,
    "image/heif-sequence": PhotoKind.HEIC,
}
_SAYS_NOTHING = frozenset({"", "*/*", "image/*", "application/octet-stream", "binary/octet-stream"})


def kind_of(data: bytes) -> PhotoKind | None:
    """The kind that the bytes show, or None for anything else."""
    if (brands := _brands(data)) is not None:
        return _kind_of_brands(brands)
    guess = filetype.guess_mime(data[:_HEAD_BYTES])
    guess = _ALIASES.get(guess, guess)
    return PhotoKind(guess) if guess in set(PhotoKind) else None


def contradicts(claimed: str | None, kind: PhotoKind) -> bool:
    """Whether a declared content type is a lie about bytes of this kind. Saying nothing is not a lie."""
    claim = (claimed or "").split(";")[0].strip().lower()
    return claim not in _SAYS_NOTHING and _ALIASES.get(claim, claim) != kind


def moves(data: bytes, kind: PhotoKind) -> bool:
    """Whether the header announces more than one frame. A JPEG with a second picture behind it (MPO, gain maps) does not move."""
    match kind:
        case PhotoKind.PNG:
            return b"acTL" in data[: data.find(b"IDAT")] if b"IDAT" in data else False
        case PhotoKind.WEBP:
            return data[12:16] == b"VP8X" and len(data) > 20 and bool(data[20] & 0x02)
        case PhotoKind.GIF:
            return _gif_frames(data, at_most=2) > 1
        case PhotoKind.HEIC | PhotoKind.AVIF:
            return data[8:12] in _SEQUENCE_BRANDS
        case _:
            return False


def announced_pixels(data: bytes, kind: PhotoKind) -> int:
    """Width times height where it stands at a fixed place; 0 where only the decoder's own header parser can tell.

    WebP must be measured here because its decoder sets aside whole canvases as soon as it is opened.
    """
    try:
        if kind is PhotoKind.PNG:
            width, height = struct.unpack(">II", data[16:24])
            return int(width) * int(height)
        if kind is PhotoKind.WEBP:
            return _webp_pixels(data)
    except (struct.error, IndexError):
        return 0
    return 0


def jpeg_scans(data: bytes) -> int:
    """How many passes a JPEG asks its decoder to make (a start-of-scan marker cannot occur inside compressed data)."""
    return data.count(b"\xff\xda")


#: Within the compressed data of a JPEG, whatever is neither a byte of it nor a restart.
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7]", re.DOTALL)


def bare_jpeg_size(data: bytes) -> tuple[int, int] | None:
    """(width, height) of a JPEG that provably holds pixels and nothing else: one scan, tables, no metadata, comment, thumbnail, colour
    profile or trailing bytes. None for every other, also for one that was merely not understood."""
    if not data.startswith(b"\xff\xd8"):
        return None
    at, size = 2, None
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == 0xDA:
            ends = _MARKER.search(data, at + 2 + length)
            return size if ends and ends[0] == b"\xff\xd9" and ends.end() == len(data) else None
        if marker in (0xC0, 0xC1, 0xC2):
            size = int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        elif marker not in (0xC4, 0xDB, 0xDD) and not (marker == 0xE0 and length == 16 and data[at + 4 : at + 9] == b"JFIF\0"):
            return None
        at += 2 + length
    return None


def _brands(data: bytes) -> list[bytes] | None:
    """Major and compatible brands of an ISO base media file (HEIC, AVIF, but also MP4), None for other files."""
    if len(data) < 16 or data[4:8] != b"ftyp":
        return None
    end = min(int.from_bytes(data[:4], "big"), len(data), 256)
    return [data[8:12], *(data[i : i + 4] for i in range(16, end - 3, 4))]


def _kind_of_brands(brands: list[bytes]) -> PhotoKind | None:
    major, compatible = brands[0], set(brands)
    if major in _AVIF_BRANDS or major == b"avis":
        return PhotoKind.AVIF
    if major in {b"mif1", b"msf1"} and compatible & _AVIF_BRANDS:
        return PhotoKind.AVIF
    if major in _HEIC_BRANDS | _SEQUENCE_BRANDS:
        return PhotoKind.HEIC
    return None


def _webp_pixels(data: bytes) -> int:
    chunk = data[12:16]
    if chunk == b"VP8X":
        width, height = 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    elif chunk == b"VP8L":
        (bits,) = struct.unpack("<I", data[21:25])
        width, height = 1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF)
    else:
        width, height = (value & 0x3FFF for value in struct.unpack("<HH", data[26:30]))
    return width * height


def _gif_frames(data: bytes, at_most: int) -> int:
    """Counts image blocks by hopping from length to length, without unpacking one; stops at ``at_most``."""
    frames, at = 0, 13 + _gif_palette(data[10:11])
    while at < len(data) and frames < at_most:
        marker = data[at]
        if marker == 0x2C:  # an image: descriptor, own palette, code size, blocks
            frames += 1
            at = _gif_after_blocks(data, at + 11 + _gif_palette(data[at + 9 : at + 10]))
        elif marker == 0x21:  # an extension
            at = _gif_after_blocks(data, at + 2)
        else:
            break
    return frames


def _gif_palette(flags: bytes) -> int:
    return 3 * 2 ** ((flags[0] & 7) + 1) if flags and flags[0] & 0x80 else 0


def _gif_after_blocks(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += data[at] + 1
    return at + 1
