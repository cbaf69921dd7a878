"""What the documents name is there."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
#: A path within the project, or a test within a file: `tests/x/test_y.py::test_z`.
ROOMS = "tests|docs|deploy|config|common|accounts|voice|vision|safety|assistant|volunteers|moderation"
NAMED = re.compile(rf"`((?:{ROOMS})/[\w./-]+(?:::\w+)?)`")
TARGET = re.compile(r"`make ([\w-]+)`")


def _is_there(named: str) -> bool:
    path, _, test = named.partition("::")
    if not (ROOT / path).exists():
        return False
    if not test:
        return True
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == test for node in ast.walk(tree))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_and_test_that_is_named_exists(document: Path) -> None:
    named = set(NAMED.findall(document.read_text(encoding="utf-8")))
    assert sorted(each for each in named if not _is_there(each)) == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_make_target_that_is_named_exists(document: Path) -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(TARGET.findall(document.read_text(encoding="utf-8"))) <= targets


def test_every_variable_that_is_read_is_documented() -> None:
    read = {
        name
        for path in (ROOT / "config" / "settings").glob("*.py")
        for name in re.findall(r"env\.\w+\(\s*f?\"([A-Z][A-Z_]+)\"", path.read_text(encoding="utf-8"))
    }
    documented = set(re.findall(r"`([A-Z][A-Z_]+)`", (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")))
    assert len(read) > 40
    assert read - documented == set()
