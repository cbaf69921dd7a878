"""The installed weights are joined once, proven, repaired when damaged, and never hashed for nothing."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.conf import settings

from config.settings.base import VAR_DIR
from voice import weights
from voice.errors import HearingUnavailable
from voice.transcribers import embedded
from voice.transcribers.embedded import EmbeddedConfig


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return weights.packaged_model(tmp_path_factory.mktemp("weights"))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the large file."""
    files = {name: parts for name, parts in weights.PARTS.items() if name != "model.bin"}
    monkeypatch.setattr(weights, "PARTS", files)
    monkeypatch.setattr(weights, "OFFICIAL", {name: weights.OFFICIAL[name] for name in files})


def test_the_joined_files_are_the_official_ones(joined: Path) -> None:
    for name, digest in weights.OFFICIAL.items():
        assert weights._sha256(weights._pieces([joined / name])) == digest


def test_a_second_start_hashes_nothing(joined: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "_sha256", lambda pieces: pytest.fail("hashed again"))
    assert weights.packaged_model(joined) == joined


def test_a_damaged_file_is_rebuilt(joined: Path) -> None:
    (joined / "vocabulary.txt").write_bytes(b"nonsense")
    weights.packaged_model(joined)
    assert weights._sha256(weights._pieces([joined / "vocabulary.txt"])) == weights.OFFICIAL["vocabulary.txt"]


def test_a_stamp_that_is_no_json_is_not_believed(joined: Path) -> None:
    (joined / weights.STAMP).write_text("{")
    weights.packaged_model(joined)
    assert json.loads((joined / weights.STAMP).read_text()).keys() == weights.OFFICIAL.keys()


def test_weights_that_are_not_the_official_ones_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(weights.OFFICIAL, "config.json", "0" * 64)
    monkeypatch.setitem(weights.PARTS, "model.bin", weights.PARTS["config.json"])
    monkeypatch.setitem(weights.OFFICIAL, "model.bin", weights._sha256(weights._pieces(weights.installed_parts("config.json"))))
    with pytest.raises(HearingUnavailable, match=r"config\.json.*official"):
        weights.packaged_model(tmp_path)
    assert not (tmp_path / weights.STAMP).exists()


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(weights.PARTS, "model.bin", (("no_such_package_of_weights", "x"),))
    with pytest.raises(HearingUnavailable, match="no-such-package-of-weights"):
        weights.packaged_model(tmp_path)


def unwritable(place: Path) -> Path:
    """Also for root."""
    (place / "file").write_text("")
    return place / "file" / "below"


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(HearingUnavailable, match=r"cannot be written to .*below"):
        weights.packaged_model(unwritable(tmp_path))


def test_where_the_virtual_environment_belongs_to_somebody_else_the_next_place_is_taken(
    small: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded, "default_directory", lambda: unwritable(tmp_path))
    loaded: list[str] = []
    monkeypatch.setattr(embedded, "_encode_once_model", lambda: lambda path, **options: loaded.append(path))
    embedded.EmbeddedTranscriber(EmbeddedConfig(spare_dir=tmp_path / "spare")).warm()
    assert loaded == [str(tmp_path / "spare")]
    assert weights._stamp_holds(tmp_path / "spare")


def test_what_is_there_already_is_taken_before_another_is_made(small: None, tmp_path: Path) -> None:
    there = weights.packaged_model(tmp_path / "there")
    assert weights.packaged_model(tmp_path / "first", there) == there
    assert not (tmp_path / "first").exists()


def test_the_servers_ears_may_write_where_the_server_writes() -> None:
    assert settings.VOICE_OPTIONS["embedded"]["spare_dir"].parent == VAR_DIR


def test_several_starts_at_once_do_not_disturb_each_other(small: None, tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(weights.packaged_model, [tmp_path] * 8)) == {tmp_path}
    assert {path.name for path in tmp_path.iterdir()} == {*weights.OFFICIAL, weights.STAMP}
    assert weights.packaged_model(tmp_path) == tmp_path
