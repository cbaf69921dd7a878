from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from volunteers.matching.choosing import choose, choose_in_order, rank, tier
from volunteers.matching.eligibility import MOST_OPEN_OFFERS, Reason, why_not
from volunteers.matching.types import Candidate, Seeker

NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)

SEEKER = Seeker(person="alice", languages=("ta", "en"))
VERA = Candidate(
    volunteer="vera",
    person="vera's account",
    languages=("ta",),
    awake_from=NOW - HOUR,
    awake_until=NOW + HOUR,
    ready=True,
    daily_cap=5,
)

tags = st.lists(st.sampled_from(["ta", "en", "de"]), min_size=1, max_size=3, unique=True).map(tuple)
moments = st.none() | st.integers(-7200, 7200).map(lambda seconds: NOW + timedelta(seconds=seconds))
numbers = st.integers(0, 12)
candidates = st.builds(
    Candidate,
    volunteer=numbers,
    person=numbers,
    languages=tags,
    awake_from=moments,
    awake_until=moments,
    snoozed_until=moments,
    resting_until=moments,
    ready=st.booleans(),
    blocked=st.booleans(),
    busy=st.booleans(),
    takes_hard=st.booleans(),
    present=st.booleans(),
    open_offers=st.integers(0, 4),
    offers_today=st.integers(0, 4),
    daily_cap=st.integers(0, 4),
    last_offered_at=moments,
) | st.builds(replace, st.just(VERA), volunteer=numbers, person=numbers, languages=tags, present=st.booleans(), last_offered_at=moments)
seekers = st.builds(
    Seeker,
    person=numbers,
    languages=tags,
    never=st.frozensets(numbers, max_size=2),
    offered=st.frozensets(numbers, max_size=2),
    hard=st.booleans(),
    urgent=st.booleans(),
)


def may_be_asked(one: Candidate, seeker: Seeker) -> bool:
    """The rules once more, as one sentence each of them could be told in."""
    return (
        one.person != seeker.person
        and one.volunteer not in seeker.never | seeker.offered
        and one.ready
        and not one.blocked
        and not one.busy
        and bool(set(one.languages) & set(seeker.languages))
        and None not in (one.awake_from, one.awake_until)
        and one.awake_from <= NOW < one.awake_until
        and (one.snoozed_until or NOW) <= NOW
        and (one.resting_until or NOW) <= NOW
        and (one.takes_hard or not seeker.hard)
        and one.open_offers < 3
        and one.offers_today < one.daily_cap
    )


@settings(max_examples=400)
@given(seekers, st.lists(candidates, max_size=30), st.integers(0, 10))
def test_nobody_is_chosen_who_may_not_be_asked_and_everybody_who_may_counts(seeker, pool, size):
    chosen = choose(seeker, pool, NOW, size)
    assert all(may_be_asked(one, seeker) for one in chosen)
    assert len(chosen) == min(size, sum(may_be_asked(one, seeker) for one in pool))


@settings(max_examples=200)
@given(seekers, st.lists(candidates, max_size=30), st.integers(0, 10))
def test_the_chosen_are_in_rank_and_nobody_left_out_goes_before_them(seeker, pool, size):
    chosen = choose(seeker, pool, NOW, size)
    ranks = [rank(one, seeker) for one in chosen]
    assert ranks == sorted(ranks)
    left_out = list(pool)
    for one in chosen:
        left_out.remove(one)
    if ranks:
        assert all(rank(one, seeker) >= ranks[-1] for one in left_out if may_be_asked(one, seeker))


@settings(max_examples=200)
@given(seekers, st.lists(candidates, max_size=30), st.integers(0, 10))
def test_a_pool_already_in_order_gives_the_same_choice(seeker, pool, size):
    in_order = sorted(pool, key=lambda one: rank(one, seeker))
    assert choose_in_order(seeker, in_order, NOW, size) == choose(seeker, pool, NOW, size)


def test_a_pool_in_order_is_read_no_further_than_it_must():
    def pool():
        yield replace(VERA, busy=True)
        yield VERA
        raise AssertionError("read too far")

    assert choose_in_order(SEEKER, pool(), NOW, 1) == [VERA]


def test_understanding_goes_before_presence_and_presence_before_whose_turn_it_is():
    long_ago, lately = NOW - 9 * HOUR, NOW - HOUR
    in_order = [
        replace(VERA, volunteer="mother tongue, here, never asked", languages=("ta", "de"), present=True),
        replace(VERA, volunteer="mother tongue, here, long ago", languages=("ta",), present=True, last_offered_at=long_ago),
        replace(VERA, volunteer="mother tongue, here, lately", languages=("ta",), present=True, last_offered_at=lately),
        replace(VERA, volunteer="mother tongue, away", languages=("ta",)),
        replace(VERA, volunteer="speaks it, here", languages=("de", "ta"), present=True),
        replace(VERA, volunteer="speaks it, away", languages=("en", "ta"), last_offered_at=long_ago),
        replace(VERA, volunteer="second language, mother tongue", languages=("en",)),
        replace(VERA, volunteer="second language", languages=("de", "en"), present=True),
    ]
    assert choose(SEEKER, reversed(in_order), NOW, 20) == in_order
    assert tier(replace(VERA, languages=("de",)), SEEKER) > max(tier(one, SEEKER) for one in in_order)


@pytest.mark.parametrize(
    ("reason", "changes", "asked"),
    [
        (Reason.OWN, {"person": "alice"}, {}),
        (Reason.NEVER_AGAIN, {}, {"never": frozenset({"vera"})}),
        (Reason.OFFERED, {}, {"offered": frozenset({"vera"})}),
        (Reason.NOT_READY, {"ready": False}, {}),
        (Reason.BLOCKED, {"blocked": True}, {}),
        (Reason.BUSY, {"busy": True}, {}),
        (Reason.LANGUAGE, {"languages": ("de",)}, {}),
        (Reason.LANGUAGE, {}, {"languages": ()}),
        (Reason.ASLEEP, {"awake_from": None}, {}),
        (Reason.ASLEEP, {"awake_until": NOW}, {}),
        (Reason.ASLEEP, {"awake_from": NOW + timedelta(seconds=1)}, {}),
        (Reason.SNOOZED, {"snoozed_until": NOW + HOUR}, {}),
        (Reason.RESTING, {"resting_until": NOW + HOUR}, {}),
        (Reason.HARD, {}, {"hard": True}),
        (Reason.FULL, {"open_offers": MOST_OPEN_OFFERS}, {}),
        (Reason.CAPPED, {"offers_today": 5}, {}),
        (None, {"awake_from": NOW, "snoozed_until": NOW, "resting_until": NOW, "open_offers": 2, "offers_today": 4}, {}),
        (None, {"takes_hard": True}, {"hard": True}),
    ],
)
def test_each_reason_is_told(reason, changes, asked):
    assert why_not(replace(VERA, **changes), replace(SEEKER, **asked), NOW) == reason
