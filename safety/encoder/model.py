"""The encoder at work: shares of likelihood for every label of a gate.

Its files in ``weights/`` are made by ``python -m safety.training`` and described by ``card.json`` beside them. A sentence and a photo's
print go through the shallow part alone, a question through the deep part too.
"""

import hashlib
import json
import threading
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from safety.encoder.inputs import Row, batch, print_rows, question_rows, sentence_rows
from safety.encoder.labels import FINE, PRINT, QUESTION, SENTENCE
from safety.encoder.pretrained import Floats, PretrainedError, pretrained_file
from safety.engine.types import QuestionCase, SentenceCase

WEIGHTS = Path(__file__).parent / "weights"
SHALLOW, DEEP, CARD = "shallow.onnx", "deep.onnx", "card.json"
_AT_ONCE = 16  # windows of a long text
_loading = threading.Lock()


@dataclass(frozen=True, slots=True)
class Meaning:
    """Likelihoods (0..1, summing to 1) of every label of one gate, the first of them "fine"."""

    shares: dict[str, float]

    @property
    def stop(self) -> float:
        """How likely the case is not fine."""
        return 1.0 - self.shares[FINE]

    @property
    def category(self) -> str:
        """The likeliest label but "fine"."""
        return max((share, label) for label, share in self.shares.items() if label != FINE)[1]


class Encoder:
    """Thread-safe. Raises FileNotFoundError without its files, and whatever onnxruntime or the pretrained package raise."""

    def __init__(self, folder: Path = WEIGHTS) -> None:
        files = [(folder / name).read_bytes() for name in (SHALLOW, DEEP)]
        self._shallow, self._deep = map(_session, files)
        self.version = hashlib.sha256(b"".join(files)).hexdigest()[:8]

    def question(self, case: QuestionCase) -> Meaning:
        return self._meaning(question_rows(case), "question", QUESTION)

    def sentence(self, case: SentenceCase) -> Meaning:
        return self._meaning(sentence_rows(case), "sentence", SENTENCE)

    def print(self, text: str) -> Meaning:
        return self._meaning(print_rows(text), "print", PRINT)

    def _meaning(self, rows: list[Row], output: str, labels: tuple[str, ...]) -> Meaning:
        """Of a long text, its window that is least fine."""
        parts = [self._logits(rows[start : start + _AT_ONCE], output) for start in range(0, len(rows), _AT_ONCE)]
        return _strictest(np.concatenate(parts), labels)

    def _logits(self, rows: list[Row], output: str) -> Floats:
        shown = batch(rows)
        deep = output == "question"
        inputs = {"vectors": shown.vectors, "marks": shown.marks, "present": shown.present}
        (found,) = self._shallow.run(["hidden" if deep else output], inputs)
        if deep:
            (found,) = self._deep.run(["question"], {"hidden": found, "present": shown.present})
        return np.asarray(found, dtype=np.float32)


def _strictest(logits: Floats, labels: tuple[str, ...]) -> Meaning:
    """The row (n, labels) that is least fine. Raises ValueError for files of another form, or numbers that are none."""
    if logits.shape[1] != len(labels) or not np.isfinite(logits).all():
        raise ValueError("the encoder's files do not fit its labels")
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares = powers / powers.sum(axis=1, keepdims=True)
    return Meaning(dict(zip(labels, map(float, shares[shares[:, 0].argmin()]), strict=True)))


def _session(file: bytes) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # many questions at once matter more than one alone
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])


def encoder() -> Encoder:
    """The one encoder of this process. Loading takes about a second; whoever comes meanwhile waits instead of loading it again."""
    with _loading:
        return _loaded()


@cache
def _loaded() -> Encoder:
    return Encoder()


def card() -> dict[str, Any]:
    """What is written down about the weights: what they were trained on and how they did. Raises OSError without it."""
    return dict(json.loads((WEIGHTS / CARD).read_text(encoding="utf-8")))


def is_complete() -> bool:
    """Whether the weights and the package that they build on are there; a system check asks before a server starts."""
    try:
        return bool(pretrained_file()) and all((WEIGHTS / name).is_file() for name in (SHALLOW, DEEP, CARD))
    except PretrainedError:
        return False


@cache
def weights_version() -> str:
    """Eight digits that a decision is recorded with; "missing" where there are no weights (and then every judgement fails)."""
    try:
        return str(card()["weights"])
    except OSError:
        return "missing"
