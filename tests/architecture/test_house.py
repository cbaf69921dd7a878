"""The shape of the house, held by a test. (Import directions are held by import-linter, in ``make lint``.)"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.phrases import ROOT

PACKAGES = ("config", "common", "accounts", "voice", "vision", "safety", "assistant", "volunteers", "moderation")
HEAVY = {"openai", "faster_whisper", "av", "cv2", "onnxruntime", "rapidocr", "zxingcpp", "ctranslate2"}
VAGUE = {"helper", "helpers", "utils", "util", "manager", "data", "misc"}
MOST_LINES = 400


def modules() -> list[Path]:
    return [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py")) if "migrations" not in path.parts]


def imported(tree: ast.Module) -> Iterator[str]:
    """What a module imports when it is itself imported: outside functions and outside ``if TYPE_CHECKING``."""
    for node in tree.body:
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_has_one_idea_and_a_name(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES
    assert path.stem not in VAGUE


def test_heavy_libraries_load_only_where_they_are_used() -> None:
    offenders = {
        str(path.relative_to(ROOT)): heavy
        for path in modules()
        if (heavy := HEAVY.intersection(imported(ast.parse(path.read_text(encoding="utf-8")))))
    }
    assert offenders == {}


def test_nobody_imports_the_composition_root() -> None:
    pattern = re.compile(r"^\s*(from|import) config\b", re.MULTILINE)
    offenders = [str(p.relative_to(ROOT)) for p in modules() if "config" not in p.parts and pattern.search(p.read_text(encoding="utf-8"))]
    assert offenders == []


def test_no_setting_is_made_in_two_files() -> None:
    """config.settings gathers them with ``import *``: the file that is read last would win, and nobody would know."""
    made = [
        name
        for path in sorted((ROOT / "config" / "settings").glob("*.py"))
        for name in {
            node.id
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id.isupper()
        }
    ]
    assert made
    assert sorted(made) == sorted(set(made))


def test_every_package_is_pinned_by_hash() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        pinned = [line for line in (ROOT / name).read_text().splitlines() if line and not line[0].isspace() and line[0] != "#"]
        assert pinned
        assert all("==" in line and line.endswith("\\") for line in pinned)
