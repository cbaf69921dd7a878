"""What every finder returns."""

from dataclasses import dataclass

from assistant.providers.embedded import page
from vision.types import TextLine


@dataclass(frozen=True, slots=True)
class Found:
    """``printed`` as it stands on the thing; ``lines`` where it stands."""

    printed: str
    lines: tuple[TextLine, ...]

    @property
    def confidence(self) -> float:
        return page.confidence(self.lines)
