"""What a person asked, frozen: the one context every step of the pipeline reads and none changes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

from assistant.providers.base import AnswerLength, Turn
from vision.types import Region

if TYPE_CHECKING:
    from PIL import Image


@dataclass(frozen=True)
class AskedPhoto:
    """``load`` returns the stored JPEG; it is decoded when first needed and once for all eyes."""

    number: int
    load: Callable[[], bytes]
    region: Region | None = None
    _decoded: "list[Image.Image]" = field(default_factory=list, repr=False, compare=False)
    _decoding: Lock = field(default_factory=Lock, repr=False, compare=False)

    @property
    def image(self) -> "Image.Image":
        """The upright photo, fully loaded. Raises PhotoError when the stored file is damaged, OSError when it is gone."""
        from vision.intake import open_clean

        with self._decoding:
            if not self._decoded:
                image = open_clean(self.load())
                image.load()
                self._decoded.append(image)
            return self._decoded[0]


@dataclass(frozen=True)
class Asked:
    """``text`` is what was typed; ``clip`` loads the recording. With both, the typed words count. With neither: "what is this?".

    ``language`` was asked for with this question, ``preferred_language`` is the person's setting, ``accepts`` the client's locale.
    ``shares_photos`` False: no pixel and no recording of this person leaves the server.
    ``human_offered``: the answer right before this one offered to ask a human, so a mere "yes" is a yes to that.
    ``contestable``: something in this conversation was refused, guided or held back, so "I want to appeal" is about that.
    ``photos_gone``: it was asked about photos, and all of them have been deleted.
    """

    text: str = ""
    clip: Callable[[], bytes] | None = None
    photos: tuple[AskedPhoto, ...] = ()
    turns: tuple[Turn, ...] = ()
    language: str | None = None
    preferred_language: str | None = None
    accepts: str | None = None
    length: AnswerLength = "normal"
    shares_photos: bool = True
    person_hash: str = ""
    human_offered: bool = False
    contestable: bool = False
    photos_gone: bool = False


@dataclass(frozen=True, slots=True)
class Understood:
    """The question in words. ``language`` is the answer's: a primary subtag, not necessarily one that Sightline itself speaks.

    ``confidence`` 0..1 is the transcriber's; typed words are certain.
    """

    text: str
    language: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Spoken:
    """One sentence on its way to the person."""

    text: str
    speech: str
    ssml: str
    kind: str
    language: str
