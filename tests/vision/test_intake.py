"""Letting photos in: what comes out is upright, sRGB, without metadata; what is hostile is refused cheaply and in words."""

import contextlib
import random
import struct
import tracemalloc
import zlib
from io import BytesIO

import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

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
from vision.intake import admit, open_clean

pillow_heif.register_heif_opener()
FORMATS = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp", "HEIF": "image/heic", "AVIF": "image/avif"}


def landscape_with_red_top_left(size: tuple[int, int] = (200, 100)) -> Image.Image:
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 4, size[1] // 2), fill="red")
    return image


def encoded(image: Image.Image, fmt: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, fmt, **options)
    return out.getvalue()


def is_red(jpeg: bytes, x: int, y: int) -> bool:
    red, green, _ = open_clean(jpeg).convert("RGB").getpixel((x, y))
    return red > 180 and green < 80


def png_of(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG with a header of that size and whatever chunks, none of which need make sense."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunk(*c) for c in chunks) + chunk(b"IEND", b"")


@pytest.mark.parametrize("fmt", FORMATS)
def test_every_kind_we_promise_is_let_in(fmt: str) -> None:
    clean = admit(encoded(landscape_with_red_top_left(), fmt), FORMATS[fmt])
    assert clean.source_type == FORMATS[fmt]
    assert clean.size == open_clean(clean.jpeg).size == (200, 100)
    assert is_red(clean.jpeg, 10, 10)
    assert len(clean.sha256) == 64


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [
        (1, (200, 100), (10, 10)),
        (3, (200, 100), (190, 90)),
        (6, (100, 200), (90, 10)),
        (8, (100, 200), (10, 190)),
        (2, (200, 100), (190, 10)),
    ],
)
def test_a_turned_photo_is_turned_upright_once(fmt: str, orientation: int, size: tuple[int, int], red_at: tuple[int, int]) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    clean = admit(encoded(landscape_with_red_top_left(), fmt, exif=exif.tobytes()))
    assert clean.size == size
    assert is_red(clean.jpeg, *red_at)


@pytest.mark.parametrize("fmt", FORMATS)
def test_nothing_but_pixels_survives(fmt: str) -> None:
    exif = Image.Exif()
    exif[0x010F] = "SECRETCAMERA"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 30.0, 0.0)
    options: dict[str, object] = {"exif": exif.tobytes(), "icc_profile": ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()}
    if fmt in {"JPEG", "WEBP"}:
        options["xmp"] = b"<x:xmpmeta>SECRETXMP</x:xmpmeta>"
    if fmt == "JPEG":
        options["comment"] = b"SECRETCOMMENT"
    if fmt == "PNG":
        options["pnginfo"] = PngImagePlugin.PngInfo()
        options["pnginfo"].add_text("note", "SECRETNOTE")
    data = encoded(landscape_with_red_top_left(), fmt, **options) + b"SECRETTRAILER"
    clean = admit(data)
    assert b"SECRET" in data
    assert b"SECRET" not in clean.jpeg
    stored = open_clean(clean.jpeg)
    stored.load()
    assert not stored.getexif()
    assert set(stored.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_ink_colours_become_screen_colours() -> None:
    clean = admit(encoded(Image.new("CMYK", (64, 64), (0, 255, 255, 0)), "JPEG"))
    red, green, blue = open_clean(clean.jpeg).convert("RGB").getpixel((30, 30))
    assert red > 200
    assert max(green, blue) < 90


def test_a_colour_profile_is_obeyed_before_it_is_dropped() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"tmpX").replace(b"gXYZ", b"rXYZ").replace(b"tmpX", b"gXYZ")  # "red" now means green
    clean = admit(encoded(Image.new("RGB", (64, 64), (0, 255, 0)), "PNG", icc_profile=swapped))
    assert is_red(clean.jpeg, 30, 30)


def test_a_broken_colour_profile_costs_no_photo() -> None:
    clean = admit(encoded(landscape_with_red_top_left(), "JPEG", icc_profile=b"not a profile"))
    assert is_red(clean.jpeg, 10, 10)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_a_mid_grey_stays_mid_grey_in_every_mode(mode: str) -> None:
    image = Image.new("L", (64, 64), 128)
    image = Image.fromarray(np.full((64, 64), 128 * 257, dtype=np.uint16)) if mode == "I;16" else image.convert(mode)
    clean = admit(encoded(image, "PNG"))
    mean = np.asarray(open_clean(clean.jpeg).convert("L")).mean()
    assert abs(mean - 128) < 8


def test_what_is_transparent_becomes_white() -> None:
    clean = admit(encoded(Image.new("RGBA", (64, 64), (255, 0, 0, 0)), "PNG"))
    assert min(open_clean(clean.jpeg).convert("RGB").getpixel((30, 30))) > 250


def test_a_very_large_photo_is_stored_at_a_sensible_size() -> None:
    clean = admit(encoded(Image.new("RGB", (6000, 3000), "green"), "JPEG"))
    assert clean.size == (4096, 2048)


def test_a_phone_jpeg_with_a_second_picture_behind_it_is_one_photo() -> None:
    out = BytesIO()
    landscape_with_red_top_left().save(out, "MPO", save_all=True, append_images=[Image.new("RGB", (50, 50))])
    assert admit(out.getvalue(), "image/jpeg").size == (200, 100)


@pytest.mark.parametrize(
    ("data", "claimed", "error"),
    [
        (b"", None, PhotoEmpty),
        (b"just some text in a file", "image/jpeg", PhotoTypeUnknown),
        (b"%PDF-1.7 " + b"x" * 100, None, PhotoTypeUnknown),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"x" * 100, None, PhotoTypeUnknown),
        (encoded(Image.new("RGB", (64, 64)), "GIF"), "image/gif", PhotoTypeUnknown),
        (encoded(Image.new("RGB", (64, 64)), "TIFF"), None, PhotoTypeUnknown),
        (encoded(Image.new("RGB", (64, 64)), "BMP"), "image/jpeg", PhotoTypeUnknown),
        (encoded(Image.new("RGB", (64, 64)), "PNG"), "image/jpeg", PhotoMislabelled),
        (encoded(Image.new("RGB", (64, 64)), "JPEG"), "text/plain", PhotoMislabelled),
        (encoded(Image.new("RGB", (15, 400)), "PNG"), None, PhotoTooSmall),
        (png_of(50_000, 50_000), None, PhotoTooManyPixels),
        (png_of(0, 0), None, PhotoDamaged),
        (png_of(64, 64), None, PhotoDamaged),
    ],
)
def test_each_bad_upload_has_its_own_word(data: bytes, claimed: str | None, error: type[PhotoError]) -> None:
    with pytest.raises(PhotoError) as caught:
        admit(data, claimed)
    assert type(caught.value) is error


@pytest.mark.parametrize("claimed", [None, "", "image/*", "application/octet-stream", "image/jpg", "IMAGE/JPEG; charset=binary"])
def test_saying_little_about_a_jpeg_is_no_lie(claimed: str | None) -> None:
    assert admit(encoded(landscape_with_red_top_left(), "JPEG"), claimed).size == (200, 100)


def test_more_bytes_than_the_budget_are_refused_with_the_budget() -> None:
    with pytest.raises(PhotoTooLarge) as caught:
        admit(b"\xff\xd8\xff" + b"0" * (100 * 1024 * 1024))
    assert caught.value.arguments == {"megabytes": 16}


def test_more_pixels_than_the_budget_are_refused_in_every_format() -> None:
    for fmt in FORMATS:
        with pytest.raises(PhotoTooManyPixels):
            admit(encoded(Image.new("RGB", (300, 300)), fmt), max_pixels=200 * 200)


def test_moving_pictures_are_refused_as_moving() -> None:
    frames = [Image.new("RGB", (32, 32), (shade % 256, 0, shade // 256)) for shade in range(0, 30_000, 30)]
    for fmt, count in (("GIF", 1000), ("PNG", 20), ("WEBP", 20), ("AVIF", 3)):
        with pytest.raises(PhotoAnimated):
            admit(encoded(frames[0], fmt, save_all=True, append_images=frames[1:count]))


def test_ten_thousand_frames_cost_no_more_than_two() -> None:
    one = encoded(Image.new("P", (64, 64)), "GIF")
    body = one[one.index(b",\x00\x00") : -1]
    gif = one[:-1] + body * 10_000 + b";"
    tracemalloc.start()
    with pytest.raises(PhotoAnimated):
        admit(gif)
    assert tracemalloc.get_traced_memory()[1] < 2_000_000
    tracemalloc.stop()


def test_a_bomb_is_refused_before_memory_is_spent() -> None:
    webp = bytearray(encoded(Image.new("RGB", (64, 64)), "WEBP", lossless=True))
    webp[21:25] = struct.pack("<I", 0x3FFF | 0x3FFF << 14)
    tracemalloc.start()
    for bomb in (png_of(50_000, 50_000), bytes(webp)):
        with pytest.raises(PhotoTooManyPixels):
            admit(bomb)
    assert tracemalloc.get_traced_memory()[1] < 2_000_000
    tracemalloc.stop()


@pytest.mark.parametrize("chunk", [b"zTXt", b"iCCP", b"iTXt"])
def test_a_chunk_that_swells_is_not_swallowed(chunk: bytes) -> None:
    swollen = zlib.compress(bytes(200 * 1024 * 1024), 9)
    head = b"note\x00\x01\x00\x00\x00" if chunk == b"iTXt" else b"note\x00\x00"
    pixels = zlib.compress(b"".join(b"\x00" + bytes(64 * 3) for _ in range(64)))
    data = png_of(64, 64, (chunk, head + swollen), (b"IDAT", pixels))
    tracemalloc.start()
    with contextlib.suppress(PhotoDamaged):  # refused, or let in without the chunk: both are right, 200 MB of text is not
        admit(data)
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


def test_a_jpeg_of_endless_scans_is_refused() -> None:
    jpeg = encoded(landscape_with_red_top_left(), "JPEG", progressive=True)
    start = jpeg.index(b"\xff\xda")
    end = jpeg.index(b"\xff\xda", start + 2)
    with pytest.raises(PhotoDamaged):
        admit(jpeg[:start] + jpeg[start:end] * 200 + jpeg[end:])


@pytest.mark.parametrize("fmt", FORMATS)
def test_a_truncated_photo_is_damaged(fmt: str) -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 255, (200, 300, 3), dtype=np.uint8))
    data = encoded(noise, fmt)
    with pytest.raises(PhotoDamaged):
        admit(data[: len(data) // 2])


@pytest.mark.parametrize("fmt", FORMATS)
def test_broken_bytes_raise_photo_errors_and_nothing_else(fmt: str) -> None:
    chance = random.Random(fmt)
    whole = encoded(landscape_with_red_top_left((120, 80)), fmt)
    for _ in range(60):
        data = bytearray(whole[: chance.randrange(1, len(whole))] if chance.random() < 0.4 else whole)
        for _ in range(chance.randrange(0, 12)):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        try:
            admit(bytes(data))
        except PhotoError:
            continue


def test_random_bytes_raise_photo_errors_and_nothing_else() -> None:
    chance = random.Random(7)
    heads = [
        b"",
        b"\xff\xd8\xff\xe0",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\x00\x00\x00\x00WEBPVP8X",
        b"GIF89a",
        b"\x00\x00\x00\x1cftypheic",
        b"\x00\x00\x00\x1cftypavif",
    ]
    for _ in range(200):
        with pytest.raises(PhotoError):
            admit(chance.choice(heads) + chance.randbytes(chance.randrange(1, 600)))
