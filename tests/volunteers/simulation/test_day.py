"""A small day, watched offer by offer."""

import math
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from volunteers.matching.eligibility import MOST_OPEN_OFFERS
from volunteers.matching.hours import is_awake, local_day
from volunteers.matching.waves import AGAIN_AFTER_S
from volunteers.simulation.comparison import compared, shipped_alone, worse_days
from volunteers.simulation.day import DAY_S, Answering, Day
from volunteers.simulation.people import Cast, cast
from volunteers.simulation.play import Watch, play
from volunteers.simulation.rules import Drawn, Shipped, one_at_a_time, one_to_ten
from volunteers.simulation.timeline import Change, timeline

#: Crowded on purpose, so that volunteers are busy, full and capped.
CROWDED = Day(people=400, questions=400.0, ask_a_human=1.0, volunteers=1500, present=0.1, own=0.3, hard=0.2, daily_cap=9, patience_s=300.0)
#: Everybody who is asked comes.
WILLING = replace(
    CROWDED,
    here=Answering(answers=1.0, declines=0.0, median_s=5.0, sigma=0.1, reaches_s=0.5),
    away=Answering(answers=1.0, declines=0.0, median_s=10.0, sigma=0.1, reaches_s=1.0),
    vanishes=0.0,
    hard=0.0,
    daily_cap=1000,
)


def played(day: Day, seed: int = 1, rule=Shipped, watch: Watch | None = None) -> Cast:
    people = cast(day, seed)
    made = rule(day, people.volunteers) if rule is Shipped else rule(seed)
    play(day, seed, people, timeline(people.volunteers, day, seed), made, watch)
    return people


def test_nobody_is_asked_who_may_not_be():
    offers, a_day, broken = Counter(), Counter(), Counter()

    def watch(request, volunteer, at):
        now = CROWDED.begins + timedelta(seconds=at)
        today = volunteer.number, local_day(volunteer.zone, now)
        offers["made"] += 1
        a_day[today] += 1
        broken["busy"] += volunteer.busy
        broken["asleep"] += not is_awake(volunteer.windows, volunteer.zone, now)
        broken["own"] += volunteer.person == request.person
        broken["not ready, blocked or snoozing"] += not volunteer.ready or volunteer.blocked or volunteer.snoozed
        broken["language"] += not set(volunteer.languages) & set(request.languages)
        broken["hard"] += request.hard and not volunteer.takes_hard
        broken["resting"] += volunteer.resting_until is not None and volunteer.resting_until > now
        broken["full"] += len(volunteer.open) >= MOST_OPEN_OFFERS
        broken["capped"] += a_day[today] > CROWDED.daily_cap
        broken["again too soon"] += at - request.offered.get(volunteer.number, -math.inf) < AGAIN_AFTER_S
        broken["after it vanished"] += volunteer.number in request.let_down
        broken["request taken"] += not request.waiting
        broken["offers that outlive a claim"] += any(not people.requests[number].waiting for number in volunteer.open)

    people = cast(CROWDED, 1)
    play(CROWDED, 1, people, timeline(people.volunteers, CROWDED, 1), Shipped(CROWDED, people.volunteers), watch)
    assert offers["made"] == sum(one.offers for one in people.requests) > 3000
    assert not +broken


def test_whoever_can_be_helped_is_helped():
    people = played(WILLING)
    awake = [one for one in people.requests if one.speaker_awake]
    assert len(awake) > 300
    assert all(one.answered is not None and one.answered - one.asked < 60 for one in awake)


def test_a_vanished_volunteer_costs_the_lease_and_not_the_request():
    day = replace(WILLING, vanishes=0.3)
    people = played(day)
    english = [one for one in people.requests if "en" in one.languages]  # of some languages only one who vanished was awake
    returned = [one for one in english if one.let_down]
    assert len(returned) > 50
    assert all(one.answered is not None for one in english)
    assert all(one.answered - one.asked > day.lease_s for one in returned)
    hung = played(day, rule=one_to_ten)
    assert sum(one.answered is None for one in hung.requests if one.speaker_awake) > 60


def test_when_all_is_over_nobody_holds_an_offer_or_a_person():
    people = played(CROWDED)
    assert not any(one.open or one.waiting for one in people.requests)
    assert not any(one.open or one.busy for one in people.volunteers)


def test_the_same_seed_plays_the_same_day_and_another_seed_another():
    one, again, other = (list(compared(CROWDED, seed)) for seed in (3, 3, 4))
    assert one == again
    assert one[0] != other[0]


def test_every_rule_meets_the_same_people_at_the_same_times():
    rules = [played(CROWDED, rule=rule) for rule in (Shipped, one_at_a_time, one_to_ten)]
    asked = [[(one.person, one.languages, one.asked, one.speaker_awake) for one in people.requests] for people in rules]
    assert asked[0] == asked[1] == asked[2]


def test_fewer_are_asked_in_vain_and_sooner_than_by_the_older_rules():
    shipped, one_each, up_to_ten = compared(CROWDED, 1)
    assert shipped.p50_s < min(one_each.p50_s, up_to_ten.p50_s)
    assert shipped.busy_offers == 0 < min(one_each.busy_offers, up_to_ten.busy_offers)
    assert shipped.losers < up_to_ten.losers


def test_on_days_that_are_less_kind_people_wait_longer():
    quiet = replace(CROWDED, questions=120.0, hard=0.0)
    days = worse_days(quiet)
    usual = shipped_alone(quiet, 1, "usual").p50_s
    assert shipped_alone(days["both"], 1, "both").p50_s > usual
    assert shipped_alone(days["nobody present"], 1, "nobody").p50_s > usual


@pytest.mark.parametrize("day", [replace(CROWDED, volunteers=0), replace(CROWDED, questions=0.0)])
def test_a_day_without_volunteers_or_without_questions_ends(day):
    people = played(day)
    assert not any(one.answered for one in people.requests)
    assert len(list(compared(day, 1))) == 3


def test_the_assumed_share_has_the_dashboard_open_and_only_while_awake():
    day = replace(CROWDED, volunteers=4000, present=0.1, sitting_s=600.0)
    people = cast(day, 1)
    state = {number: [False, False] for number in range(day.volunteers)}
    seconds, last = Counter(), 0.0
    awake = present = 0
    for at, change, number in timeline(people.volunteers, day, 1):
        if at > DAY_S:
            break
        seconds["awake"] += awake * (at - last)
        seconds["present"] += present * (at - last)
        last = at
        flag = 0 if change in {Change.WAKES, Change.SLEEPS} else 1
        comes = change in {Change.WAKES, Change.COMES}
        assert state[number][flag] != comes
        state[number][flag] = comes
        if people.volunteers[number].reachable:
            awake += (1 if comes else -1) * (flag == 0)
            present += (1 if comes else -1) * (flag == 1)
        assert state[number][0] or not state[number][1]
    assert seconds["present"] / seconds["awake"] == pytest.approx(day.present, rel=0.05)


def test_the_older_rules_send_the_waves_they_are_named_for():
    times: dict[int, list[float]] = {}

    def watch(request, volunteer, at):
        times.setdefault(request.number, []).append(round(at - request.asked, 6))

    deaf = replace(CROWDED, here=replace(CROWDED.here, answers=0.0), away=replace(CROWDED.away, answers=0.0), own=0.0, questions=60.0)
    people = played(deaf, watch=watch, rule=lambda seed: Drawn("three", 3, 4.0, seed))
    busiest = max(times.values(), key=len)
    assert Counter(busiest)[0.0] == 1
    assert Counter(busiest)[4.0] == 2
    assert Counter(busiest)[8.0] == Counter(busiest)[12.0] == 3
    assert max(busiest) < deaf.patience_s
    assert all(one.answered is None and not one.waiting for one in people.requests)
