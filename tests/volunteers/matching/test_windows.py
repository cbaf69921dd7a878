from datetime import UTC, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from volunteers.matching.types import DAYS, MOST_WINDOWS, Window, windows_dump, windows_load

windows = st.lists(
    st.builds(
        Window,
        st.frozensets(st.sampled_from(sorted(DAYS)), min_size=1),
        st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
        st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    ),
    max_size=6,
).map(tuple)


@given(windows)
def test_windows_come_back_as_they_were_stored(hours):
    assert windows_load(windows_dump(hours)) == hours


def test_the_stored_form_is_the_documented_one():
    stored = [{"days": [0, 1], "start": "22:00", "end": "06:00"}]
    assert windows_load(stored) == (Window(frozenset({0, 1}), time(22), time(6)),)
    assert windows_dump(windows_load(stored)) == stored


@pytest.mark.parametrize(
    "stored",
    [
        None,
        "22:00",
        {},
        [None],
        ["22:00-06:00"],
        [{}],
        [{"days": [0], "start": "22:00"}],
        [{"days": [], "start": "22:00", "end": "06:00"}],
        [{"days": [7], "start": "22:00", "end": "06:00"}],
        [{"days": [-1], "start": "22:00", "end": "06:00"}],
        [{"days": [True], "start": "22:00", "end": "06:00"}],
        [{"days": ["0"], "start": "22:00", "end": "06:00"}],
        [{"days": 0, "start": "22:00", "end": "06:00"}],
        [{"days": [0], "start": "24:00", "end": "06:00"}],
        [{"days": [0], "start": "22:00:30", "end": "06:00"}],
        [{"days": [0], "start": "22:00\n", "end": "06:00"}],
        [{"days": [0], "start": "٢٢:00", "end": "06:00"}],
        [{"days": [0], "start": "22:00+02:00", "end": "06:00"}],
        [{"days": [0], "start": 22, "end": "06:00"}],
        [{"days": [0], "start": "22:00", "end": "06:00", "zone": "UTC"}],
        [{"days": [0], "start": "22:00", "end": "06:00"}] * (MOST_WINDOWS + 1),
    ],
)
def test_nonsense_is_a_value_error(stored):
    with pytest.raises(ValueError):
        windows_load(stored)


@pytest.mark.parametrize("clock", [time(9, 0, 1), time(9, 0, 0, 1), time(9, tzinfo=UTC)])
def test_a_window_is_local_and_to_the_minute(clock):
    with pytest.raises(ValueError):
        Window(frozenset({0}), clock, time(10))
