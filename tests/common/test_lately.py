"""What was found out lately is not looked up again."""

import threading

import pytest

from common import lately
from common.lately import Lately


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(lately, "time", clock)
    return clock


def test_it_is_looked_up_again_when_it_is_old(clock: Clock) -> None:
    known: Lately[str, float] = Lately(3)
    assert [known.of("a", clock.monotonic), known.of("a", lambda: -1)] == [0, 0]
    clock.now = 3
    assert known.of("a", clock.monotonic) == 3


def test_nothing_found_is_remembered_too(clock: Clock) -> None:
    known: Lately[str, None] = Lately(3)
    looked: list[int] = []
    for _ in range(3):
        known.of("a", lambda: looked.append(1))
    assert looked == [1]


def test_it_remembers_only_so_many(clock: Clock) -> None:
    known: Lately[int, int] = Lately(3, most=10)
    for number in range(1000):
        known.of(number, lambda: number)  # noqa: B023  # called at once
    assert len(known._values) == 10
    assert known.of(999, lambda: -1) == 999


def test_what_could_not_be_looked_up_is_not_remembered() -> None:
    known: Lately[str, int] = Lately(3)
    with pytest.raises(ZeroDivisionError):
        known.of("a", lambda: 1 // 0)
    assert known.of("a", lambda: 7) == 7


def test_alone_one_looks_and_the_others_wait_for_it() -> None:
    known: Lately[None, int] = Lately(30, alone=True)
    looking, seen, looked = threading.Event(), list[int](), list[int]()

    def look() -> int:
        looked.append(1)
        looking.wait(5)
        return 7

    threads = [threading.Thread(target=lambda: seen.append(known.of(None, look))) for _ in range(5)]
    for thread in threads:
        thread.start()
    looking.set()
    for thread in threads:
        thread.join(5)
    assert (seen, looked) == ([7] * 5, [1])
