"""``manage.py look``."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command


def looked(*arguments: str) -> str:
    out = StringIO()
    call_command("look", *arguments, stdout=out)
    return out.getvalue()


def test_json_has_the_promised_shape(page, tmp_path) -> None:
    photo = tmp_path / "note.png"
    page(["CALL VERA AT NINE"]).save(photo)
    found = json.loads(looked(str(photo), "--json"))
    assert found["text_lines"] == ["CALL VERA AT NINE"]
    assert found["codes"] == found["faces"] == []
    assert found["colours"][0]["name"] == "white"
    assert found["quality"] == {"usable": True, "problems": [], "hint": "", "measures": found["quality"]["measures"]}
    assert found["size"] == [800, 600]
    assert found["timings_ms"]


def test_it_speaks_the_language_asked_for(page, tmp_path) -> None:
    photo = tmp_path / "night.png"
    page([], paper="#030303").save(photo)
    assert "Es ist zu dunkel." in looked(str(photo), "--language", "de")


def test_what_could_not_be_looked_at_is_null(page, tmp_path, monkeypatch) -> None:
    from vision import faces

    monkeypatch.setattr(faces, "faces_in", lambda *_: 1 / 0)
    photo = tmp_path / "note.png"
    page(["HELLO"]).save(photo)
    assert json.loads(looked(str(photo), "--json"))["faces"] is None


def test_a_bad_file_is_refused_in_spoken_words(tmp_path) -> None:
    text = tmp_path / "photo.jpg"
    text.write_text("not a photo")
    err = StringIO()
    with pytest.raises(SystemExit) as left:
        call_command("look", str(text), stderr=err)
    assert left.value.code == 1
    assert "not a photo that I can open" in err.getvalue()


def test_a_missing_file_is_named(tmp_path) -> None:
    with pytest.raises(CommandError, match=r"nowhere\.jpg"):
        looked(str(tmp_path / "nowhere.jpg"))
