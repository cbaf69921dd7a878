"""What must be true when the dust has settled, from the rows and, independently, from what the volunteers were told."""

import itertools
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from statistics import quantiles
from typing import Any

import psycopg

CLAIMS = 'select id::text, request_id::text, volunteer_id::text, claimed_at, ended_at, "end" from volunteers_claim'
MESSAGES = "select request_id::text, array_agg(sequence order by sequence) from volunteers_message where sequence is not null group by 1"
WAITS = "select extract(epoch from first_claimed_at - created_at) from volunteers_helprequest where first_claimed_at is not null"


@dataclass
class Verdict:
    """``faults`` maps what must never happen to how often it did."""

    faults: dict[str, int] = field(default_factory=dict)
    ends: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    lost_by: Counter[str] = field(default_factory=Counter)
    waits_s: list[float] = field(default_factory=list)
    requests: int = 0
    claims: int = 0

    @property
    def holds(self) -> bool:
        return not any(self.faults.values())


def audit(url: str, log: Path) -> Verdict:
    lines = [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
    verdict = Verdict(
        told=Counter(line["what"] for line in lines), lost_by=Counter(line["code"] for line in lines if line["what"] == "lost")
    )
    with psycopg.connect(url) as connection:
        claims = connection.execute(CLAIMS).fetchall()
        states = Counter(dict(connection.execute("select state, count(*) from volunteers_helprequest group by 1").fetchall()))
        open_offers = connection.execute("select count(*) from volunteers_offer where ended_at is null").fetchone()
        unexplained = connection.execute("select count(*) from volunteers_offer where ended_at is not null and \"end\" = ''").fetchone()
        sequences = [row[1] for row in connection.execute(MESSAGES).fetchall()]
        verdict.waits_s = [float(row[0]) for row in connection.execute(WAITS).fetchall()]
    verdict.requests, verdict.claims = sum(states.values()), len(claims)
    verdict.ends = Counter(row[5] for row in claims)
    closed = Counter(row[1] for row in claims if row[5] == "closed")
    known = {row[0]: row for row in claims}
    verdict.faults = {
        "requests lost (neither closed nor open to anybody)": verdict.requests - states["closed"],
        "two claims of one request at the same time": _overlaps((row[1], row[3], row[4]) for row in claims),
        "two claims of one volunteer at the same time": _overlaps((row[2], row[3], row[4]) for row in claims),
        "leases that ended without a reason, or not at all": sum(1 for row in claims if row[4] is None or not row[5]),
        "requests closed more or less than once": sum(1 for count in closed.values() if count != 1) + states["closed"] - len(closed),
        "winners whose claim is not in the database": sum(1 for line in lines if line["what"] == "won" and line["claim"] not in known),
        "volunteers told 'closed' of a claim that did not close": sum(
            1 for line in lines if line["what"] == "closed" and known[line["claim"]][5] != "closed"
        ),
        "offers left open, or ended without a reason": int((open_offers or (0,))[0]) + int((unexplained or (0,))[0]),
        "talks with a gap or a repetition in their order": sum(1 for order in sequences if order != list(range(1, len(order) + 1))),
        "surprises (neither a win nor a plain refusal)": verdict.told["surprise"],
    }
    return verdict


def table(verdict: Verdict, *, volunteers: int, kills: int, seconds: float) -> str:
    waits = quantiles(verdict.waits_s, n=20, method="inclusive") if len(verdict.waits_s) > 1 else [0.0] * 19
    fights = sum(verdict.lost_by.values()) + verdict.told["won"]
    rows = [
        f"{verdict.requests} requests, {volunteers} volunteers, {kills} processes killed (-9), {seconds:.0f} s",
        f"claims {verdict.claims}: " + ", ".join(f"{end or 'open'} {count}" for end, count in sorted(verdict.ends.items())),
        f"tries {fights}, lost {fights - verdict.told['won']}: " + ", ".join(f"{code} {n}" for code, n in sorted(verdict.lost_by.items())),
        f"database errors seen by volunteers (retried): {verdict.told['database_error']}",
        f"asked to claimed: p50 {waits[9]:.1f} s, p95 {waits[18]:.1f} s",
        "",
        "what must be zero",
        *(f"  {count:>5}  {what}" for what, count in verdict.faults.items()),
        "",
        "holds" if verdict.holds else "DOES NOT HOLD",
    ]
    return "\n".join(rows)


def _overlaps(spans: Iterable[tuple[Any, datetime, datetime | None]]) -> int:
    """How many spans of the same key begin before the one before them has ended."""
    by_key: dict[Any, list[tuple[datetime, datetime | None]]] = defaultdict(list)
    for key, begin, end in spans:
        if key is not None:
            by_key[key].append((begin, end))
    overlaps = 0
    for each in by_key.values():
        each.sort(key=lambda span: span[0])
        overlaps += sum(1 for (_, end), (begin, _) in itertools.pairwise(each) if end is None or begin < end)
    return overlaps
