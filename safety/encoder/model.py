"""The encoder at work: shares of likelihood for every label of a gate.

Its files in ``weights/`` are made by ``python -m safety.training`` and described by ``card.json`` beside them. A sentence and a photo's
print go through the shallow part alone, a question through the deep part too.
"""

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from safety.encoder.inputs import Row, batch, print_rows, question_row, sentence_row
from safety.encoder.labels import FINE, PRINT, QUESTION, SENTENCE
from safety.encoder.pretrained import Floats
from safety.engine.types import QuestionCase, SentenceCase

WEIGHTS = Path(__file__).parent / "weights"
SHALLOW, DEEP, CARD = "shallow.onnx", "deep.onnx", "card.json"


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
        shown = batch([question_row(case)])
        (hidden,) = self._shallow.run(["hidden"], {"vectors": shown.vectors, "marks": shown.marks, "present": shown.present})
        (logits,) = self._deep.run(["question"], {"hidden": hidden, "present": shown.present})
        return _strictest(logits, QUESTION)

    def sentence(self, case: SentenceCase) -> Meaning:
        return self._shallow_meaning([sentence_row(case)], "sentence", SENTENCE)

    def print(self, text: str) -> Meaning:
        """What a photo's text is; of a long one, its window that is least fine."""
        return self._shallow_meaning(print_rows(text), "print", PRINT)

    def _shallow_meaning(self, rows: list[Row], output: str, labels: tuple[str, ...]) -> Meaning:
        shown = batch(rows)
        (logits,) = self._shallow.run([output], {"vectors": shown.vectors, "marks": shown.marks, "present": shown.present})
        return _strictest(logits, labels)


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


@cache
def encoder() -> Encoder:
    """The one encoder of this process."""
    return Encoder()


def card() -> dict[str, Any]:
    """What is written down about the weights: what they were trained on and how they did."""
    return dict(json.loads((WEIGHTS / CARD).read_text(encoding="utf-8")))
