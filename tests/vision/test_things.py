"""The eye for common things. Drawings are no cups to it: the network is real, and photos are the shared ones."""

import hashlib
import json
import os
import tomllib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from common.languages import LANGUAGES
from vision import look
from vision.look import glance
from vision.phrases import thing_name
from vision.scaling import copy_of
from vision.things import detector
from vision.things.detector import WEIGHTS, _anchors, _decoded, _once, things_in
from vision.things.names import KNOWN, NAMES, PERSON
from vision.types import Glance, Thing

LABELS = tomllib.loads((Path(__file__).parent / "things.toml").read_text(encoding="utf-8"))


def copied(image: Image.Image):
    return copy_of(image, 2000)


def test_an_anchor_without_differences_is_the_box() -> None:
    anchors = _anchors()
    assert anchors.shape == (1917, 4)
    corners = _decoded(np.zeros((1917, 4), dtype=np.float32))
    # The last but five anchors cover nearly the whole photo, square.
    assert np.allclose(corners[-6], [0.025, 0.025, 0.975, 0.975], atol=1e-6)
    assert (corners >= 0).all()
    assert (corners <= 1).all()


def test_differences_move_and_stretch_the_anchor_along_their_own_side() -> None:
    differences = np.zeros((1917, 4), dtype=np.float32)
    differences[-6] = [0, -2, 5 * np.log(0.5), 5 * np.log(0.1)]  # y, x, height, width
    left, top, right, bottom = _decoded(differences)[-6]
    assert np.allclose([bottom - top, right - left], [0.475, 0.095], atol=1e-4)
    assert np.allclose([(left + right) / 2, (top + bottom) / 2], [0.31, 0.5], atol=1e-4)


def test_what_is_found_twice_is_said_once_and_the_surest_name_stays() -> None:
    cup = ("cup", 0.9, (0.1, 0.1, 0.4, 0.4))
    again = ("cup", 0.7, (0.12, 0.1, 0.4, 0.42))
    bowl = ("bowl", 0.8, (0.1, 0.1, 0.41, 0.41))
    saucer = ("bowl", 0.75, (0.1, 0.25, 0.4, 0.6))
    other = ("cup", 0.65, (0.6, 0.1, 0.9, 0.4))
    assert _once([again, saucer, bowl, other, cup]) == [cup, saucer, other]


def test_a_network_that_puts_out_no_numbers_is_no_eye(monkeypatch) -> None:
    class Broken:
        def run(self, *_):
            return [np.zeros((1, 1917, 4), np.float32), np.full((1, 1917, 91), np.nan, np.float32)]

    monkeypatch.setattr(detector, "_network", Broken)
    with pytest.raises(ValueError, match="no probability"):
        things_in(copied(Image.new("RGB", (640, 480))))


@pytest.mark.parametrize("colour", ["white", "black", "#7a4"])
def test_on_a_plain_surface_there_is_nothing(colour: str) -> None:
    assert things_in(copied(Image.new("RGB", (640, 480), colour))) == ()


def test_a_page_of_print_is_nothing_else(page) -> None:
    assert things_in(copied(page(["MILK 2.50", "BREAD 1.20", "TOTAL 3.70"] * 3))) == ()


def test_things_that_could_not_be_looked_for_are_none_and_the_rest_is_seen(monkeypatch) -> None:
    monkeypatch.setattr(look, "things_in", lambda _: 1 / 0)
    seen = glance(Image.new("RGB", (640, 480), "white"))
    assert seen.things is None
    assert seen.faces == ()


def test_a_glance_stored_before_anybody_looked_for_things_can_be_read() -> None:
    stored = glance(Image.new("RGB", (640, 480), "white")).model_dump(mode="json")
    assert stored.pop("things") == []
    assert Glance.model_validate(stored).things is None


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_worker_can_look() -> None:
    photo = copied(Image.new("RGB", (640, 480), "white"))
    things_in(photo)
    child = os.fork()
    if child == 0:
        os._exit(0 if things_in(photo) == () else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_the_card_is_about_these_weights() -> None:
    card = json.loads((WEIGHTS.parent / "card.json").read_text(encoding="utf-8"))
    assert card["sha256"] == hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()
    assert (WEIGHTS.parent / "LICENSE").read_text(encoding="utf-8").split()[:2] == ["Apache", "License"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_thing_has_a_name_of_its_own_and_a_plural(language: str) -> None:
    ones, twos, fives = ([thing_name(name, language, count) for name in NAMES] for count in (1, 2, 5))
    assert len(set(ones)) == len(NAMES)
    assert not set(ones) & set(twos)
    assert all("5" in five for five in fives)
    assert not any("{" in said for said in (*ones, *twos, *fives))


def test_every_name_is_one_of_the_networks() -> None:
    numbers = [known.number for known in KNOWN.values()]
    assert len(set(numbers)) == len(numbers)
    assert all(1 <= number <= 90 for number in numbers)
    assert PERSON not in NAMES


def test_a_wine_bottle_and_its_glass_are_found_where_they_are(real_photo) -> None:
    photo = real_photo("objects__COCO_val2014_000000253171.jpg")
    things = {thing.name: thing for thing in reversed(things_in(copied(photo)))}
    assert set(things) == {"wine-glass", "bottle"}
    assert all(isinstance(thing, Thing) and thing.box[0] + thing.box[2] <= photo.width for thing in things.values())


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("objects__skimage_horse.png", "horse"),
        ("scene_text_coco__COCO_train2014_000000444235.jpg", "bus"),
        ("scene_text_coco__COCO_val2014_000000117380.jpg", "motorcycle"),
        ("people_coco__COCO_train2014_000000539631.jpg", "person"),
    ],
)
def test_a_thing_in_a_real_photo_is_named(real_photo, name: str, wanted: str) -> None:
    assert wanted in {thing.name for thing in things_in(copied(real_photo(name)))}


@pytest.mark.parametrize(
    "name",
    [
        "receipts__sroie_125.jpg",
        "receipts__sroie_127.jpg",
        "receipts__sroie_191.jpg",
        "medical__synpic23631.jpg",
        "medical__synpic24729.jpg",
        "blind_user_photos__VizWiz_val_00000838.jpg",
    ],
)
def test_print_scans_and_blurred_shapes_are_not_taken_for_things(real_photo, name: str) -> None:
    assert name not in LABELS
    assert things_in(copied(real_photo(name))) == ()
