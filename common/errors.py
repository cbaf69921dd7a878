"""The root of every error a person can meet.

SightlineError
├── PhotoError        (vision.errors)     a photo we cannot take
├── ClipError         (voice.errors)      a recording we cannot hear
├── HearingError      (voice.errors)      a recording that nobody could transcribe just now
├── ProviderError     (assistant.providers.base)  a model that did not answer
├── QuestionEmpty, NotFound, ...          (assistant.services.errors)
├── TokenInvalid, DeviceUnknown           (accounts.tokens)
├── DatabaseUnavailable   (here)         the database cannot be reached just now
├── StorageUnavailable    (common.files)  a file that cannot be stored or read just now
└── IdempotencyKeyInvalid, ...Reused, ...Running  (common.idempotency)

Each class has a stable ``code`` (it is API), an HTTP ``status`` and an ``arguments`` dict for its sentence. The sentence itself
lives in ``messages/<language>.ftl`` of the package that raises it, under ``error-<code>`` with ``_`` as ``-``.
"""

from typing import ClassVar


class SightlineError(Exception):
    code: ClassVar[str] = "error"
    status: ClassVar[int] = 400

    def __init__(self, detail: str = "", **arguments: str | int | float) -> None:
        super().__init__(detail or self.code)
        self.detail = detail
        self.arguments = arguments

    @classmethod
    def phrase(cls) -> str:
        return "error-" + cls.code.replace("_", "-")


class DatabaseUnavailable(SightlineError):
    """What common.problems makes of the database's own errors: it restarts, or has no connection to spare."""

    code = "database_unavailable"
    status = 503
    retry_after_s: ClassVar[float] = 3
