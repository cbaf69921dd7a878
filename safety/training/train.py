"""Training the encoder on the project's own cases.

Two losses: which category a case is of, and that a case to be stopped scores above its twin. What is kept is a running mean of the weights.
"""

import logging
import math
import random
import time
from collections.abc import Iterator, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from safety.encoder.inputs import batch
from safety.encoder.pretrained import pretrained
from safety.training.cases import GATES, Example, Pair, Varied, example
from safety.training.network import Network

log = logging.getLogger(__name__)

PAIRS_A_STEP = 48
TWIN_MARGIN = 2.0  # in logits
FRESH = ("marks", "question", "sentence", "print")  # parts that begin from nothing and may move faster
_SORTED_OVER = 12  # steps: rows of like length go together


def train(pairs: Sequence[Pair], *, epochs: int, seed: int, rate: float = 1.2e-4) -> Network:
    """The trained network. ``rate`` is the highest learning rate of the pretrained parts."""
    torch.manual_seed(0)  # every run begins with the same heads, so that several may be averaged
    dice = random.Random(seed)
    network = Network(pretrained()).train()
    kept = Kept(network)
    fresh = [weight for name, weight in network.named_parameters() if name.split(".")[1] in FRESH]
    known = [weight for name, weight in network.named_parameters() if name.split(".")[1] not in FRESH]
    optimizer = torch.optim.AdamW([{"params": known, "lr": rate}, {"params": fresh, "lr": 10 * rate}], weight_decay=0.01)
    steps = epochs * math.ceil(len(pairs) / PAIRS_A_STEP)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [rate, 10 * rate], total_steps=steps + 1, pct_start=0.1)
    vary = Varied.over(pairs, seed)
    for epoch in range(epochs):
        began, total = time.monotonic(), 0.0
        for chosen in _steps([tuple(example(vary(case)) for case in pair) for pair in pairs], dice):
            loss = _loss(network, chosen)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            kept.add(network)
            total += loss.item() * len(chosen)
        log.info("epoch %d of %d: loss %.3f, %.0f s", epoch + 1, epochs, total / len(pairs), time.monotonic() - began)
    return kept.mean(network)


def averaged(networks: Sequence[Network]) -> Network:
    """The mean of several runs' weights. It does better than each of them, at the cost of one when it judges."""
    states = [network.state_dict() for network in networks]
    networks[0].load_state_dict({name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]})
    return networks[0].eval()


class Kept:
    """The exponential mean of the weights over about the last hundred steps."""

    def __init__(self, network: nn.Module, share: float = 0.99) -> None:
        self._share = share
        self._weights = {name: weight.detach().clone() for name, weight in network.state_dict().items()}

    def add(self, network: nn.Module) -> None:
        for name, weight in network.state_dict().items():
            self._weights[name].lerp_(weight.detach(), 1.0 - self._share)

    def mean(self, network: Network) -> Network:
        network.load_state_dict(self._weights)
        return network.eval()


def logits(network: Network, examples: Sequence[Example]) -> tuple[Tensor, ...]:
    """The logits of all gates for each example, in half precision where the processor has it."""
    shown = batch([each.row for each in examples])
    with torch.autocast("cpu", torch.bfloat16):
        found = network(torch.from_numpy(shown.vectors), torch.from_numpy(shown.marks), torch.from_numpy(shown.present))
    return tuple(each.float() for each in found)


def stop_score(logits_of_gate: Tensor) -> Tensor:
    """How far the best category lies above "fine", in logits."""
    return torch.logsumexp(logits_of_gate[:, 1:], dim=1) - logits_of_gate[:, 0]


def _loss(network: Network, pairs: Sequence[tuple[Example, ...]]) -> Tensor:
    examples = [each for pair in pairs for each in pair]
    found = logits(network, examples)
    total = torch.zeros(())
    for gate, _ in enumerate(GATES):
        places = [place for place, each in enumerate(examples) if each.gate == gate]
        if places:
            labels = torch.tensor([examples[place].label for place in places])
            total = total + functional.cross_entropy(found[gate][places], labels, label_smoothing=0.05, reduction="sum")
    scores = torch.stack([stop_score(found[each.gate][place : place + 1])[0] for place, each in enumerate(examples)])
    apart = [scores[stop] - scores[fine] for stop, fine in _twins(pairs)]
    if apart:
        total = total + functional.relu(TWIN_MARGIN - torch.stack(apart)).sum() * 0.5
    return total / len(examples)


def _twins(pairs: Sequence[tuple[Example, ...]]) -> Iterator[tuple[int, int]]:
    """The places of the twin to be stopped and of the other."""
    place = 0
    for pair in pairs:
        if len(pair) == 2:
            yield (place, place + 1) if pair[0].stops else (place + 1, place)
        place += len(pair)


def _steps(pairs: list[tuple[Example, ...]], dice: random.Random) -> Iterator[list[tuple[Example, ...]]]:
    dice.shuffle(pairs)
    size = PAIRS_A_STEP * _SORTED_OVER
    steps = []
    for start in range(0, len(pairs), size):
        alike = sorted(pairs[start : start + size], key=lambda pair: max(len(each.row[0]) for each in pair))
        steps += [alike[place : place + PAIRS_A_STEP] for place in range(0, len(alike), PAIRS_A_STEP)]
    dice.shuffle(steps)
    yield from steps
