"""From a trained network to the two files that a server loads: eight-bit weights, one part each."""

import tempfile
from pathlib import Path

import torch
from torch import nn

from safety.encoder.inputs import Mark
from safety.training.network import Network

_OPSET = 17


def export(network: Network, folder: Path) -> None:
    """Writes ``shallow.onnx`` and ``deep.onnx``."""
    width = network.shallow.places.shape[1]
    present = torch.ones(2, 9)
    vectors, marks = torch.randn(2, 9, width), torch.zeros(2, 9, len(Mark))
    _write(
        network.shallow,
        (vectors, marks, present),
        ["vectors", "marks", "present"],
        ["hidden", "sentence", "print"],
        folder / "shallow.onnx",
    )
    _write(network.deep, (vectors, present), ["hidden", "present"], ["question"], folder / "deep.onnx")


def _write(part: nn.Module, shown: tuple[torch.Tensor, ...], inputs: list[str], outputs: list[str], path: Path) -> None:
    from onnxruntime.quantization import QuantType, quantize_dynamic

    free = {name: {0: "rows", 1: "pieces"} for name in (*inputs, "hidden") if name in (*inputs, *outputs)}
    free |= {name: {0: "rows"} for name in outputs if name != "hidden"}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / path.name
        torch.onnx.export(
            part.eval(), shown, str(whole), input_names=inputs, output_names=outputs, dynamic_axes=free, opset_version=_OPSET, dynamo=False
        )
        quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True)
