"""What people send in these measurements, and what the model says: made here, the same in every run."""

import io
import random
from functools import cache
from pathlib import Path

import numpy as np

QUESTIONS = (
    "What is this?",
    "When does it expire?",
    "What colour is it?",
    "Can you read the label to me please?",
    "How much does it cost?",
    "Is there anything on the table?",
    "Which side is the opening on?",
    "What does the small print say about storage?",
    "Is this the oat milk or the almond milk?",
    "How full is the carton?",
)
#: What stands on every label; the readings that come from elsewhere quote it.
PRINT = ("OAT DRINK", "Barista Edition", "Keep refrigerated", "BEST BEFORE 12.03.2027", "1 litre")
#: About sixty words each, in five to seven sentences.
ANSWERS = (
    "This is a carton of oat drink. It stands upright on a wooden table with its label towards you. The label is white with dark blue "
    'letters. It says "OAT DRINK" and below it "Barista Edition". The date reads "BEST BEFORE 12.03.2027". The opening is at the top right '
    "corner. Beside the carton there is nothing else on the table.",
    'The label reads "OAT DRINK" in large letters. Under it stands "Barista Edition" in smaller ones. A line in the middle says "Keep '
    'refrigerated". The last line gives the size as "1 litre". The print is dark blue on white paper. The carton is about as tall as a '
    "hand is long. Its cap looks closed and the seal is whole.",
    "You are holding a white carton with blue print. The front faces the camera and is well lit. I can read the words clearly. The carton "
    'says "Keep refrigerated" near the middle. The table below it is made of light wood. The edges of the carton are straight and nothing '
    "is torn. The cap is on the right side when you face it.",
)
SPEECH = Path(__file__).resolve().parents[3] / "shared" / "data" / "speech" / "ljspeech_LJ001-0002.wav"


@cache
def photos(count: int = 6, size: tuple[int, int] = (1600, 1200)) -> tuple[bytes, ...]:
    """JPEGs as a phone sends them once it has scaled its camera's picture down: a label on a table, with the grain of a real sensor."""
    return tuple(_photo(number, size) for number in range(count))


def _photo(number: int, size: tuple[int, int]) -> bytes:
    from PIL import Image, ImageDraw, ImageFilter, ImageFont

    width, height = size
    grain = np.random.default_rng(number).normal(0, 9, (height, width, 3))
    slope = np.linspace(-18, 18, width)[None, :, None]
    image = Image.fromarray(np.clip(np.array([150, 110, 80]) + slope + grain, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((0.22 * width, 0.16 * height, 0.78 * width, 0.84 * height), 24, fill=(245, 244, 240))
    for line, text in enumerate(PRINT):
        place = (0.26 * width, (0.2 + 0.12 * line) * height)
        draw.text(place, text, fill=(30, 40, 90), font=ImageFont.load_default((104, 60, 44, 52, 40)[line]))
    out = io.BytesIO()
    image.filter(ImageFilter.GaussianBlur(0.6)).save(out, "JPEG", quality=88)
    return out.getvalue()


@cache
def clip(seconds: float = 3.0) -> bytes:
    """A spoken question as a phone records it: Ogg Opus, from the shared speech where that is there, else from noise that swells."""
    import av

    samples = _samples(seconds)
    out = io.BytesIO()
    with av.open(out, "w", format="ogg") as file:
        stream = file.add_stream("libopus", rate=16_000, layout="mono")
        frame = av.AudioFrame.from_ndarray((samples * 32767).astype("<i2")[None, :], format="s16", layout="mono")
        frame.sample_rate = 16_000
        for packet in (*stream.encode(frame), *stream.encode(None)):
            file.mux(packet)
    return out.getvalue()


def _samples(seconds: float) -> "np.ndarray[tuple[int], np.dtype[np.float32]]":
    count = int(seconds * 16_000)
    if SPEECH.is_file():
        from voice.audio import decode

        found = decode(SPEECH.read_bytes()).samples
        return np.resize(found, count).astype(np.float32)
    swell = np.abs(np.sin(np.linspace(0, 12, count)))
    return np.asarray(np.random.default_rng(1).normal(0, 0.1, count) * swell, dtype=np.float32)


def answer(dice: random.Random) -> str:
    return dice.choice(ANSWERS)
