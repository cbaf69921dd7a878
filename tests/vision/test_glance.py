"""The quick look: codes, colours, light, faces, and what happens when an eye fails."""

import os
import threading
from io import BytesIO

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageDraw

from vision import codes, colours, faces, look, text
from vision.intake import admit, open_clean
from vision.look import glance, read
from vision.phrases import colour_name


def with_code(fmt: zxingcpp.BarcodeFormat, content: str, *, turn: int = 0) -> Image.Image:
    drawn = zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(content, fmt), scale=4)
    bars = Image.fromarray(np.asarray(drawn)).convert("RGB")
    photo = Image.new("RGB", (1200, 900), "#d8d0c0")
    photo.paste(bars, (300, 200))
    return photo.rotate(turn, fillcolor="#d8d0c0")


@pytest.mark.parametrize("turn", [0, 90, 180, 25])
def test_a_qr_code_is_read_whichever_way_it_lies(turn: int) -> None:
    found = glance(with_code(zxingcpp.BarcodeFormat.QRCode, "https://example.org/tea", turn=turn)).codes
    assert [(code.symbology, code.text) for code in found] == [("qrcode", "https://example.org/tea")]


def test_a_product_code_is_read_and_its_place_is_known() -> None:
    (code,) = glance(with_code(zxingcpp.BarcodeFormat.EAN13, "4006381333931")).codes
    assert (code.symbology, code.text) == ("ean13", "4006381333931")
    x, y, width, height = code.box
    assert x >= 280
    assert x + width <= 760
    assert 180 <= y <= 520
    assert height > 0


def test_an_uncoded_photo_has_no_codes(page) -> None:
    assert glance(page(["No bars here"])).codes == ()


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ((250, 250, 250), "white"), ((15, 15, 15), "black"), ((128, 128, 128), "grey"), ((220, 20, 40), "red"), ((128, 0, 0), "dark-red"),
        ((255, 140, 0), "orange"), ((250, 220, 30), "yellow"), ((30, 150, 60), "green"), ((0, 80, 20), "dark-green"),
        ((64, 224, 208), "turquoise"), ((40, 90, 220), "blue"), ((0, 0, 110), "navy"), ((135, 206, 235), "light-blue"),
        ((128, 30, 140), "purple"), ((255, 150, 190), "pink"), ((139, 80, 30), "brown"), ((225, 205, 170), "beige"),
    ],
)  # fmt: skip
def test_a_plain_cloth_has_the_colour_people_would_say(rgb: tuple[int, int, int], name: str) -> None:
    assert [colour.name for colour in glance(Image.new("RGB", (400, 300), rgb)).colours] == [name]


def test_the_thing_in_the_middle_counts_and_not_the_table() -> None:
    photo = Image.new("RGB", (800, 600), (120, 85, 50))
    ImageDraw.Draw(photo).rectangle((300, 200, 520, 420), fill=(30, 60, 200))
    assert glance(photo).colours[0].name == "blue"


def test_a_thing_that_reaches_in_from_the_border_is_apart_from_a_plain_ground() -> None:
    photo = Image.new("RGB", (800, 600), (225, 220, 210))
    ImageDraw.Draw(photo).rectangle((340, 180, 470, 600), fill=(30, 60, 200))
    assert glance(photo).colours[0].name == "blue"


def test_folds_do_not_make_two_colours_of_one() -> None:
    photo = Image.new("RGB", (800, 600), (35, 45, 110))
    for left in range(0, 800, 160):
        ImageDraw.Draw(photo).rectangle((left, 0, left + 80, 600), fill=(22, 30, 80))
    assert len(glance(photo).colours) == 1


def test_white_paper_under_a_warm_bulb_is_still_white() -> None:
    photo = Image.new("RGB", (800, 600), (70, 50, 35))
    ImageDraw.Draw(photo).rectangle((280, 180, 560, 400), fill=(250, 240, 222))
    assert glance(photo).colours[0].name == "white"


def test_every_colour_has_a_word() -> None:
    assert {colour_name(name, "de") for name in colours.NAMES} >= {"schwarz", "dunkelblau", "türkis"}


@pytest.mark.parametrize(("shade", "level"), [(5, "dark"), (45, "dim"), (128, "normal"), (230, "bright")])
def test_how_light_it_is(shade: int, level: str) -> None:
    assert glance(Image.new("RGB", (200, 200), (shade,) * 3)).light.level == level


def test_a_window_on_the_left_is_noticed() -> None:
    photo = Image.new("RGB", (400, 300), (40, 40, 40))
    photo.paste((220, 220, 220), (0, 0, 200, 300))
    assert glance(photo).light.brighter_side == "left"
    assert glance(Image.new("RGB", (400, 300), "grey")).light.brighter_side is None


def test_a_receipt_has_no_face(page) -> None:
    assert glance(page(["TOTAL 12.50", "CASH 20.00", "CHANGE 7.50"])).faces == ()


@pytest.mark.parametrize(("eye", "part"), [(faces, "faces_in"), (codes, "codes_in")])
def test_an_eye_that_fails_says_that_it_could_not_look(monkeypatch, caplog, eye, part) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("the card of Alice Example")

    monkeypatch.setattr(eye, part, fails)
    seen = glance(Image.new("RGB", (300, 200), "white"))
    assert getattr(seen, part.removesuffix("_in")) is None
    assert "RuntimeError" in caplog.text
    assert "Alice" not in caplog.text


def test_a_reader_that_fails_says_that_it_could_not_read(monkeypatch) -> None:
    def fails(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(text, "lines_in", fails)
    reading = read(Image.new("RGB", (300, 200), "white"))
    assert reading.lines is None
    assert not reading.quality.usable


def test_a_missing_network_is_not_a_photo_without_faces(monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(faces, "_loaded", lambda: faces.network_path().joinpath("nowhere").read_bytes())
    assert glance(Image.new("RGB", (300, 200), "white")).faces is None


def test_a_photo_keeps_its_size_when_it_has_been_looked_at() -> None:
    out = BytesIO()
    Image.new("RGB", (4000, 3000), "green").save(out, "JPEG")
    image = open_clean(admit(out.getvalue()).jpeg)
    seen = glance(image)
    assert seen.size == image.size == (4000, 3000)
    assert read(image).lines == ()


def test_many_may_look_at_once(page) -> None:
    image, results = page(["HELLO THERE"]), []
    threads = [threading.Thread(target=lambda: results.append(look.look(image))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [[line.text for line in reading.lines] for _, reading in results] == [["HELLO THERE"]] * 4
    assert all(seen.faces == () for seen, _ in results)


def test_threads_of_a_parent_process_are_not_waited_for_in_its_child() -> None:
    look._eyes().submit(int).result()
    child = os.fork()
    if child == 0:
        os._exit(0 if look._eyes().submit(lambda: 7).result(timeout=5) == 7 else 1)
    assert os.waitpid(child, 0)[1] == 0


def test_what_was_seen_survives_json(page) -> None:
    seen, reading = look.look(page(["HELLO THERE"]))
    assert type(seen).model_validate_json(seen.model_dump_json()) == seen
    assert type(reading).model_validate_json(reading.model_dump_json()) == reading


@pytest.mark.real_input
@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("faces__biden.jpg", 1),
        ("faces__obama_partial_face.jpg", 1),
        ("people_coco__COCO_train2014_000000257670.jpg", 1),
        ("people_coco__COCO_train2014_000000539631.jpg", 2),
        ("people_coco__COCO_val2014_000000431827.jpg", 4),
    ],
)
def test_real_faces_are_found(real_photo, name: str, count: int) -> None:
    assert len(glance(real_photo(name)).faces) == count


@pytest.mark.real_input
@pytest.mark.parametrize(
    "name", ["objects__skimage_horse.png", "objects__COCO_val2014_000000018575.jpg", "receipts__sroie_125.jpg", "medical__xrv_tb0005.png"]
)
def test_where_there_is_no_face_none_is_seen(real_photo, name: str) -> None:
    assert glance(real_photo(name)).faces == ()
