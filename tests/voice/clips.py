"""Recordings that tests make for themselves."""

import io
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt

from voice.types import SAMPLE_RATE

KINDS = {
    "audio/wav": ("wav", "pcm_s16le", 16_000),
    "audio/flac": ("flac", "flac", 44_100),
    "audio/mpeg": ("mp3", "libmp3lame", 44_100),
    "audio/mp4": ("mp4", "aac", 48_000),
    "audio/ogg": ("ogg", "libopus", 48_000),
    "audio/webm": ("webm", "libopus", 48_000),
    "audio/aac": ("adts", "aac", 44_100),
}


def tone(seconds: float, hertz: float = 300.0, rate: int = SAMPLE_RATE) -> npt.NDArray[np.float32]:
    return (0.4 * np.sin(2 * np.pi * hertz * np.arange(int(seconds * rate)) / rate)).astype(np.float32)


def recording(kind: str, samples: npt.NDArray[np.float32], *, layout: str = "mono", index_first: Path | None = None) -> bytes:
    """``samples`` at 16 kHz as a file of this media type. ``index_first`` (an MP4 that phones send): a path to write it at."""
    container_format, codec, rate = KINDS[kind]
    buffer = io.BytesIO()
    options = {"movflags": "faststart"} if index_first else {}
    with av.open(str(index_first) if index_first else buffer, mode="w", format=container_format, options=options) as container:
        stream: Any = container.add_stream(codec, rate=rate)
        stream.layout = layout
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="fltp", layout="mono")
        frame.sample_rate = SAMPLE_RATE
        resampler = av.AudioResampler(
            format=stream.format.name, layout=layout, rate=rate, frame_size=stream.codec_context.frame_size or None
        )
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return index_first.read_bytes() if index_first else buffer.getvalue()


def film_without_sound() -> bytes:
    buffer = io.BytesIO()
    with av.open(buffer, mode="w", format="mp4") as container:
        stream: Any = container.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 64
        for _ in range(5):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")))
        container.mux(stream.encode(None))
    return buffer.getvalue()


def wav(payload: bytes, *, rate: int = SAMPLE_RATE, channels: int = 1, bits: int = 16, code: int = 1, stated: int | None = None) -> bytes:
    """A WAV file with whatever is claimed in its header (``code`` 1 integers, 3 floats)."""
    size = len(payload) if stated is None else stated
    block = channels * bits // 8
    header = b"fmt " + (16).to_bytes(4, "little") + code.to_bytes(2, "little") + channels.to_bytes(2, "little")
    header += rate.to_bytes(4, "little") + (rate * block % 2**32).to_bytes(4, "little") + (block % 2**16).to_bytes(2, "little")
    header += bits.to_bytes(2, "little") + b"data" + size.to_bytes(4, "little")
    return b"RIFF" + min(2**32 - 1, 4 + len(header) + size).to_bytes(4, "little") + b"WAVE" + header + payload
