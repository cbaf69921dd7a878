"""A recording's bytes become samples. Every recording is treated as hostile.

The kind is decided from the bytes, never from the name; only the one demuxer for that kind may open it, with no way to other
files or addresses; only known sound codecs may run; and decoding stops at the first sample past the time budget.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from voice.errors import ClipDamaged, ClipEmpty, ClipError, ClipNoAudio, ClipTooLarge, ClipTooLong
from voice.media_types import CODECS, DEMUXERS, check_claim
from voice.types import SAMPLE_RATE, Audio

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 10 * 1024 * 1024
MAX_SECONDS = 60.0
GRACE_SECONDS = 0.25  # encoders pad: a recorder that stops at exactly 60 s writes a little more
SAMPLE_RATES = range(4_000, 192_001)
MAX_CHANNELS = 8
MAX_BAD_SHARE = 0.1  # of packets that do not decode, or of samples that are not numbers
STATED_DURATION_KINDS = frozenset({"audio/mp4", "audio/flac"})  # their headers state the true length
ENDLESS_WAV_BYTES = 0x7FFF_0000  # a streaming recorder that does not know its length yet states one like this


def decode(data: bytes, claimed_type: str | None = None, *, max_bytes: int = MAX_BYTES, max_seconds: float = MAX_SECONDS) -> Audio:
    """The recording as mono float32 at 16 kHz. ``claimed_type`` is the declared content type, when there was one.

    Raises a ClipError, and nothing else, whatever the bytes are. Costs about 3 ms per second of sound.
    """
    if not data:
        raise ClipEmpty
    if len(data) > max_bytes:
        raise ClipTooLarge(f"{len(data)} bytes", megabytes=max(1, max_bytes // (1024 * 1024)))
    media_type = check_claim(data, claimed_type)
    try:
        sound = _read(data, media_type, max_seconds)
    except ClipError:
        raise
    except Exception as error:  # FFmpeg and its binding raise a whole zoo on hostile bytes: all of it means "damaged"
        raise ClipDamaged(f"{type(error).__name__}: {error}") from error
    if not len(sound.samples):
        raise ClipEmpty("no samples")
    if _is_cut_off(sound, media_type) or (media_type == "audio/wav" and _wav_lacks_bytes(data)):
        raise ClipDamaged(f"{sound.decoded_s:.1f} s of the stated {sound.stated_s:.1f} s")
    return Audio(_numbers_only(sound.samples))


@dataclass(frozen=True, slots=True)
class _Sound:
    samples: npt.NDArray[np.float32]
    decoded_s: float
    stated_s: float | None


def _read(data: bytes, media_type: str, max_seconds: float) -> _Sound:
    import av

    av.logging.set_level(None)  # hostile files would fill the log
    # The whitelists are a second lock: the named demuxer is already the only one, and it has no cause to open anything.
    options = {"protocol_whitelist": "none", "format_whitelist": DEMUXERS[media_type], "codec_whitelist": ",".join(sorted(CODECS))}
    with av.open(io.BytesIO(data), mode="r", format=DEMUXERS[media_type], options=options, metadata_errors="replace") as container:
        if not container.streams.audio:
            raise ClipNoAudio
        stream = container.streams.audio[0]
        if stream.codec_context is None or stream.codec_context.name not in CODECS:
            raise ClipDamaged(f"codec {getattr(stream.codec_context, 'name', None)} is not taken")
        stated = float(stream.duration * stream.time_base) if stream.duration and stream.time_base else None
        pieces: list[npt.NDArray[np.float32]] = []
        decoded_s = 0.0
        resampler = av.AudioResampler(format="fltp", layout="mono", rate=SAMPLE_RATE)
        for frame in _frames(container, stream):
            if frame.sample_rate not in SAMPLE_RATES or not 1 <= len(frame.layout.channels) <= MAX_CHANNELS:
                raise ClipDamaged(f"{frame.sample_rate} Hz, {len(frame.layout.channels)} channels")
            decoded_s += frame.samples / frame.sample_rate
            if decoded_s > max_seconds + GRACE_SECONDS:
                raise ClipTooLong(seconds=round(max_seconds))
            frame.pts = None  # gaps in the time stamps must not become minutes of silence
            pieces += [piece.to_ndarray()[0] for piece in resampler.resample(frame)]
        if pieces:
            pieces += [piece.to_ndarray()[0] for piece in resampler.resample(None)]
    samples = np.concatenate(pieces).astype(np.float32, copy=False) if pieces else np.zeros(0, np.float32)
    return _Sound(samples, decoded_s, stated)


def _frames(container: Any, stream: Any) -> Iterator[Any]:
    """Decoded frames; a few broken packets are skipped as any player does, many mean a damaged recording."""
    import av

    packets = broken = 0
    for packet in container.demux(stream):
        packets += 1
        try:
            frames = packet.decode()
        except av.error.InvalidDataError:
            broken += 1
            continue
        yield from frames
    if broken > max(1, packets * MAX_BAD_SHARE):
        raise ClipDamaged(f"{broken} of {packets} packets")


def _is_cut_off(sound: _Sound, media_type: str) -> bool:
    """Half a question may ask something else ("may I take this" / "with alcohol"), so a cut-off upload is refused."""
    if sound.stated_s is None or media_type not in STATED_DURATION_KINDS:
        return False
    return sound.stated_s - sound.decoded_s > max(0.3, 0.05 * sound.stated_s)


def _wav_lacks_bytes(data: bytes) -> bool:
    """Whether the header promises more samples than came. FFmpeg measures a WAV by its size, so it would not notice."""
    at = 12
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if data[at : at + 4] == b"data":
            return size < ENDLESS_WAV_BYTES and size - (len(data) - at - 8) > 0.05 * size
        at += 8 + size + size % 2
    return False


def _numbers_only(samples: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    finite = np.isfinite(samples)
    if 1.0 - finite.mean() > MAX_BAD_SHARE:
        raise ClipDamaged("samples are not numbers")
    return np.clip(np.where(finite, samples, 0.0), -1.0, 1.0).astype(np.float32, copy=False)
