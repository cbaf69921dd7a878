"""Whether our own eyes read something else than a model says. ``doubt_about`` is the way in."""

from assistant.pipeline.checking.doubts import doubt_about
from assistant.pipeline.checking.printed import Print

__all__ = ["Print", "doubt_about"]
