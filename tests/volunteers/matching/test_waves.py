import pytest
from hypothesis import given
from hypothesis import strategies as st

from volunteers.matching.waves import AGAIN_AFTER_S, OFFER_PATIENCE_S, SHIPPED, TURN_S, GrowingWaves, WaveRule

rules = st.builds(
    GrowingWaves, first=st.integers(1, 9), first_urgent=st.integers(9, 20), growth=st.integers(1, 4), most=st.integers(20, 100)
)


@given(rules, st.integers(1, 200), st.booleans())
def test_waves_grow_up_to_a_bound(rule: WaveRule, wave, urgent):
    assert 1 <= rule.size(wave, urgent) <= rule.size(wave + 1, urgent) <= rule.most


@given(rules, st.integers(1, 50))
def test_an_urgent_request_asks_no_fewer(rule, wave):
    assert rule.size(wave, urgent=True) >= rule.size(wave, urgent=False)


def test_the_shipped_waves_double_and_an_urgent_one_begins_with_more():
    assert [SHIPPED.size(wave, urgent=False) for wave in range(1, 7)] == [4, 8, 16, 32, 32, 32]
    assert SHIPPED.size(1, urgent=True) > SHIPPED.size(1, urgent=False)


@pytest.mark.parametrize("wave", [1, 2, 10, 10_000_000])
def test_pauses_are_whole_turns_of_the_clock_and_sizes_are_found_at_once(wave):
    assert SHIPPED.pause_s(wave) > 0
    assert SHIPPED.pause_s(wave) % TURN_S == 0
    assert SHIPPED.size(wave, urgent=False) <= 32


def test_an_offer_has_lapsed_before_it_may_be_made_again():
    assert OFFER_PATIENCE_S < AGAIN_AFTER_S
