"""What is printed at the end."""

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import quantiles

from tests.chaos.auditor import refusals
from tests.chaos.evidence import Evidence

MOST_SHOWN = 6


def table(evidence: Evidence, breaches: Mapping[str, Sequence[str]], faults: Counter[str], seconds: float) -> str:
    talks = evidence.talks
    ends = Counter(f"{each.state} {each.failure}".strip() for each in evidence.questions.values())
    providers = Counter(each.provider or "none" for each in evidence.questions.values())
    again = sum(each.attempts > 1 for each in evidence.questions.values())
    connections = Counter(connection.end for talk in talks for connection in talk.connections)
    lines = [
        f"{len(talks)} questions in {seconds:.0f} s, {sum(talk.photos > 0 for talk in talks)} of them with a photo",
        f"ends: {_counts(ends)}",
        f"answered by: {_counts(providers)}; taken over by another worker: {again}",
        f"streams ended: {_counts(connections)}",
        f"requests that got something else than an answer: {_counts(refusals(evidence)) or 'none'}",
        _times("asked to accepted", [talk.accepted_at - talk.asked_at for talk in talks if talk.question]),
        _times("accepted to first word", [talk.events[0].at - talk.accepted_at for talk in talks if talk.events]),
        _times("accepted to first sentence", [talk.sentences[0].at - talk.accepted_at for talk in talks if talk.sentences]),
        _times("accepted to the end", [talk.done.at - talk.accepted_at for talk in talks if talk.done]),
        "",
        f"faults: {sum(faults.values())}",
        *(f"  {count:>4}  {name}" for name, count in sorted(faults.items())),
        "",
        "what must be zero",
    ]
    for name, found in breaches.items():
        lines.append(f"  {len(found):>4}  {name}")
        lines += [f"          {each}" for each in found[:MOST_SHOWN]]
    return "\n".join([*lines, "", "DOES NOT HOLD" if any(breaches.values()) else "holds: 0 lost, 0 doubled, 0 unsafe, 0 silent"])


def _counts(counter: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counter.most_common())


def _times(name: str, seconds: Sequence[float]) -> str:
    if len(seconds) < 2:
        return f"{name}: not measured"
    cuts = quantiles(seconds, n=20, method="inclusive")
    return f"{name}: p50 {cuts[9]:.2f} s, p95 {cuts[18]:.2f} s, longest {max(seconds):.1f} s"
