"""The reference implementation at work, run by tests.bench_load.hearing in an environment that has ``openai-whisper`` and nothing of ours.

Its weights cannot be downloaded everywhere, so they are taken from the file that our own ears use: the official "base" weights, rounded to
half precision by their publisher (Systran/faster-whisper-base). The network and the code that runs it are the reference's; the precision
it computes in is its own (float32 on a processor).
"""

import json
import struct
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
import whisper
from whisper.model import ModelDimensions, Whisper

BASE = ModelDimensions(
    n_mels=80,
    n_audio_ctx=1500,
    n_audio_state=512,
    n_audio_head=8,
    n_audio_layer=6,
    n_vocab=51865,
    n_text_ctx=448,
    n_text_state=512,
    n_text_head=8,
    n_text_layer=6,
)
FLOAT16 = 4
#: As our own ears search: beam 5, no fall-back to higher temperatures, no time stamps.
SEARCH = {"beam_size": 5, "temperature": 0.0, "condition_on_previous_text": False, "without_timestamps": True}


def main() -> None:
    wanted = json.load(sys.stdin)
    model = Whisper(BASE)
    model.load_state_dict(renamed(tensors(Path(wanted["weights"]).read_bytes())))
    model.eval()
    speech = np.load(wanted["speech"])
    clips = [speech[name] for name in speech.files]
    found = []
    for threads in wanted["threads"]:
        torch.set_num_threads(threads)
        whisper.transcribe(model, clips[0], language=wanted["languages"][0], fp16=False, **SEARCH)  # warms up
        times, heard = [], []
        for _ in range(wanted["repeats"]):
            began = time.perf_counter(), time.process_time()
            heard = [
                whisper.transcribe(model, clip, language=language, fp16=False, **SEARCH)["text"]
                for clip, language in zip(clips, wanted["languages"], strict=True)
            ]
            times.append((time.perf_counter() - began[0], time.process_time() - began[1]))
        found.append({"threads": threads, "times": times, "heard": heard})
    print(json.dumps(found))


def tensors(data: bytes) -> dict[str, Any]:
    """The half-precision tensors of a CTranslate2 file, by its own names."""
    place = 0

    def take(form: str) -> int:
        nonlocal place
        (value,) = struct.unpack_from(f"<{form}", data, place)
        place += struct.calcsize(f"<{form}")
        return int(value)

    def text() -> str:
        nonlocal place
        length = take("H")
        place += length
        return data[place - length : place].rstrip(b"\0").decode()

    take("I"), text(), take("I")
    found = {}
    for _ in range(take("I")):
        name = text()
        shape = [take("I") for _ in range(take("B"))]
        kind, size = take("B"), take("I")
        if kind == FLOAT16:
            found[name] = torch.from_numpy(np.frombuffer(data, np.float16, size // 2, place).astype(np.float32).reshape(shape))
        place += size
    return found


def renamed(given: dict[str, Any]) -> dict[str, Any]:
    """The same tensors by the names of the reference. What was joined there (query, key, value) is taken apart; a key's bias, always zero,
    has no name in the reference."""
    out = {
        "decoder.token_embedding.weight": given["decoder/embeddings/weight"],
        "decoder.positional_embedding": given["decoder/position_encodings/encodings"],
        "encoder.positional_embedding": given["encoder/position_encodings/encodings"],
    }
    for conv in ("conv1", "conv2"):
        for part in ("weight", "bias"):
            out[f"encoder.{conv}.{part}"] = given[f"encoder/{conv}/{part}"]
    for side, last in (("encoder", "ln_post"), ("decoder", "ln")):
        _normed(out, f"{side}.{last}", given, f"{side}/layer_norm")
        for layer in range(6):
            theirs, ours = f"{side}.blocks.{layer}", f"{side}/layer_{layer}"
            _attention(out, f"{theirs}.attn", given, f"{ours}/self_attention")
            if side == "decoder":
                _attention(out, f"{theirs}.cross_attn", given, f"{ours}/attention")
            _normed(out, f"{theirs}.mlp_ln", given, f"{ours}/ffn/layer_norm")
            for part in ("weight", "bias"):
                out[f"{theirs}.mlp.0.{part}"] = given[f"{ours}/ffn/linear_0/{part}"]
                out[f"{theirs}.mlp.2.{part}"] = given[f"{ours}/ffn/linear_1/{part}"]
    return out


def _attention(out: dict[str, Any], theirs: str, given: dict[str, Any], ours: str) -> None:
    is_self = f"{ours}/linear_2/weight" not in given
    last = "linear_1" if is_self else "linear_2"
    for part in ("weight", "bias"):
        joined = torch.cat([given[f"{ours}/linear_{number}/{part}"] for number in range(1 if is_self else 2)])
        query, key, value = joined.chunk(3)
        out[f"{theirs}.query.{part}"], out[f"{theirs}.value.{part}"] = query, value
        if part == "weight":
            out[f"{theirs}.key.weight"] = key
        out[f"{theirs}.out.{part}"] = given[f"{ours}/{last}/{part}"]
    _normed(out, f"{theirs}_ln", given, f"{ours}/layer_norm")


def _normed(out: dict[str, Any], theirs: str, given: dict[str, Any], ours: str) -> None:
    out[f"{theirs}.weight"], out[f"{theirs}.bias"] = given[f"{ours}/gamma"], given[f"{ours}/beta"]


if __name__ == "__main__":
    main()
