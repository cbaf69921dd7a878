"""Hidden faces stay hidden; what leaves carries pixels alone."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from vision.faces import faces_in
from vision.intake import admit
from vision.obscure import crop, jpeg_for_model, jpeg_from_stored, obscure_faces
from vision.scaling import copy_of
from vision.sniffing import bare_jpeg_size
from vision.types import Face, Region


def noise(size: tuple[int, int] = (400, 300)) -> Image.Image:
    return Image.fromarray(np.random.default_rng(4).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8))


def test_the_face_is_gone_and_the_rest_is_untouched() -> None:
    image = noise()
    before = np.asarray(image).astype(int)
    hidden = np.asarray(obscure_faces(image, (Face(box=(150, 100, 80, 100), confidence=0.9),))).astype(int)
    inside = np.s_[110:190, 160:220]
    assert np.abs(hidden[inside] - before[inside]).mean() > 30
    assert hidden[inside].std(axis=(0, 1)).max() < 12  # no features are left in it
    assert (hidden[:70] == before[:70]).all()
    assert (np.asarray(image) == before).all()


def test_two_different_faces_look_alike_once_hidden() -> None:
    """Whatever could be restored would have to differ: two faces with the same average leave nearly the same pixels."""
    chance = np.random.default_rng(9)
    face = (Face(box=(50, 50, 100, 100), confidence=0.9),)
    hidden = [
        np.asarray(obscure_faces(Image.fromarray(chance.integers(60, 190, (200, 200, 3), dtype=np.uint8)), face)).astype(int)[
            60:140, 60:140
        ]
        for _ in range(2)
    ]
    assert np.abs(hidden[0] - hidden[1]).max() < 25


@pytest.mark.parametrize("box", [(-20, -10, 60, 60), (380, 280, 60, 60), (0, 0, 400, 300), (10, 10, 1, 1)])
def test_a_face_at_the_edge_is_hidden_too(box: tuple[int, int, int, int]) -> None:
    assert obscure_faces(noise(), (Face(box=box, confidence=0.5),)).size == (400, 300)


def test_no_face_means_the_same_pixels_in_a_new_image() -> None:
    image = noise()
    same = obscure_faces(image, ())
    assert same is not image
    assert (np.asarray(same) == np.asarray(image)).all()


def test_the_circled_part_is_cut_out() -> None:
    assert crop(noise(), Region(x=0.25, y=0.5, width=0.5, height=0.25)).size == (200, 75)


def test_what_goes_to_a_model_is_small_and_bare() -> None:
    image = noise((3000, 2000))
    exif = Image.Exif()
    exif[0x010F] = "SECRET"
    image.info.update(exif=exif.tobytes(), comment=b"SECRET", icc_profile=b"SECRET")
    data = jpeg_for_model(image, max_side=1024)
    assert Image.open(BytesIO(data)).size == (1024, 683)
    assert b"SECRET" not in data
    assert image.info["comment"] == b"SECRET"


@pytest.mark.real_input
@pytest.mark.parametrize("name", ["faces__biden.jpg", "faces__obama_partial_face.jpg", "people_coco__COCO_train2014_000000539631.jpg"])
def test_a_real_face_cannot_be_found_again(real_photo, name: str) -> None:
    image = real_photo(name)
    found = faces_in(copy_of(image, 2000))
    assert found
    assert faces_in(copy_of(obscure_faces(image, found), 2000)) == ()


def test_a_stored_photo_leaves_small_and_without_metadata() -> None:
    stored = BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "a secret"
    Image.new("RGB", (4000, 3000), "teal").save(stored, "JPEG", exif=exif)
    leaving = jpeg_from_stored(stored.getvalue(), 2048)
    assert b"a secret" not in leaving
    assert max(Image.open(BytesIO(leaving)).size) == 2000
    assert max(Image.open(BytesIO(jpeg_from_stored(stored.getvalue(), 500))).size) == 500


def jpeg(size: tuple[int, int] = (600, 400), **options: object) -> bytes:
    out = BytesIO()
    noise(size).save(out, "JPEG", **options)
    return out.getvalue()


def test_a_stored_photo_that_is_small_and_bare_leaves_as_it_is() -> None:
    stored = admit(jpeg()).jpeg
    assert bare_jpeg_size(stored) == (600, 400)
    assert jpeg_from_stored(stored, 600) is stored
    assert max(Image.open(BytesIO(jpeg_from_stored(stored, 599))).size) == 599


def secret_exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010E] = "a secret"
    return exif


@pytest.mark.parametrize(
    "stored",
    [
        jpeg(exif=secret_exif()),
        jpeg(comment=b"a secret"),
        jpeg(icc_profile=b"a secret"),
        jpeg(progressive=True),
        jpeg() + b"a secret",
        jpeg()[:-2] + b"\xff\xfe\x00\x0aa secret" + b"\xff\xd9",
        jpeg()[:-2] + b"\xff\xd9" + jpeg(),
        jpeg()[:2] + b"\xff\xe0\x00\x18JFXX\0" + b"\x10" + b"a secret" + bytes(8) + jpeg()[2:],
        jpeg()[:400],
        b"",
    ],
    ids=["exif", "comment", "profile", "scans", "trailing", "comment-at-the-end", "second-picture", "thumbnail", "half", "nothing"],
)
def test_what_is_not_provably_bare_is_never_passed_on_as_it_is(stored: bytes) -> None:
    assert bare_jpeg_size(stored) is None


def test_no_byte_of_a_bare_jpegs_tables_can_be_turned_into_something_that_is_passed_on_and_speaks() -> None:
    """Whatever marker stands in the head in place of another: the picture is drawn anew, or holds the same tables as before."""
    stored = admit(jpeg((64, 48))).jpeg
    at = 2
    while stored[at + 1] != 0xDA:
        for marker in (*range(0xE1, 0xF0), 0xFE):
            assert bare_jpeg_size(stored[: at + 1] + bytes([marker]) + stored[at + 2 :]) is None
        at += 2 + int.from_bytes(stored[at + 2 : at + 4], "big")
