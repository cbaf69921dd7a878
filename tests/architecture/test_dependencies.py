"""What we depend on is pinned, licensed in a way that lets anybody run this, and no heavier than it has to be."""

import re
from importlib.metadata import distribution, distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt")
#: Copyleft licences that we may use as libraries, unchanged.
WEAK_COPYLEFT = re.compile(r"LGPL|Lesser General Public|MPL|Mozilla", re.IGNORECASE)
STRONG_COPYLEFT = re.compile(r"AGPL|Affero|(?<!L)GPL(?!-3\.0-with-)|(?<!Lesser )General Public License|SSPL|Commons Clause", re.IGNORECASE)
#: They state none in their metadata; read in their repositories.
STATED_ELSEWHERE = {"axe-playwright-python": "MIT"}


def locked(name: str) -> list[tuple[Requirement, str]]:
    """Each pinned package of a lock with the lines that belong to it."""
    text = (ROOT / name).read_text(encoding="utf-8")
    blocks = [block for block in re.split(r"\n(?=[A-Za-z])", "\n" + text) if re.match(r"[A-Za-z]", block)]
    return [(Requirement(re.split(r"\s\\|\n", block)[0].split(" ;")[0].strip()), block) for block in blocks]


def licence(name: str) -> str:
    metadata = distribution(name).metadata
    classified = [each.rpartition(" :: ")[2] for each in metadata.get_all("Classifier", []) if each.startswith("License ::")]
    return metadata.get("License-Expression") or "; ".join(classified) or (metadata.get("License") or "").split("\n")[0]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_with_its_hashes(lock: str) -> None:
    packages = locked(lock)
    assert len(packages) > 20
    for requirement, block in packages:
        assert re.fullmatch(r"==[\w.+!]+", str(requirement.specifier)), requirement
        assert "--hash=sha256:" in block, requirement


def test_what_is_asked_for_is_what_is_locked() -> None:
    names = {requirement.name for requirement, _ in locked("requirements.txt")}
    asked = {Requirement(line).name.lower().replace(".", "-") for line in (ROOT / "requirements.in").read_text().split("\n") if line}
    assert asked <= names


def test_no_licence_forbids_running_this_as_a_service() -> None:
    stated = {each.metadata["Name"]: licence(each.metadata["Name"]) for each in distributions()}
    assert [name for name, text in stated.items() if STRONG_COPYLEFT.search(text) and not WEAK_COPYLEFT.search(text)] == []
    assert {name for name, text in stated.items() if not text.strip()} <= set(STATED_ELSEWHERE)


def test_nothing_pulls_in_torch() -> None:
    names = {requirement.name for lock in LOCKS for requirement, _ in locked(lock)}
    assert not names & {"torch", "tensorflow", "jax", "ultralytics"}
