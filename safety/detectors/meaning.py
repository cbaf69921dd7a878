"""What the three detectors of meaning share. No detector of its own."""

from typing import ClassVar

from safety.encoder.model import encoder, weights_version
from safety.engine.detector import DetectorConfig, Embedded
from safety.engine.policy import Share
from safety.engine.types import QuestionCase
from safety.engine.wording import is_disguised

VERSION = f"1-{weights_version()}"


class Config(DetectorConfig):
    """``disguised``: at least so much is scored where a text is dressed up, so that nobody is sure of it."""

    disguised: Share = 0.1


class Meaning(Embedded):
    Config: ClassVar[type[DetectorConfig]] = Config

    def warm(self) -> None:
        encoder().question(QuestionCase("?"))

    def score(self, stop: float, text: str) -> float:
        return round(max(stop, self.config.disguised) if is_disguised(text) else stop, 4)
