"""Room on the interpreter's stack, so that how deep a test runner is does not decide how fast a test runs.

CPython 3.11 keeps Python's frames in chunks of 16 KB and gives a chunk back to the system as soon as it is left: a loop whose calls
cross the end of a chunk asks the system for memory at each call (python/cpython#142183), which took two thirds of the time of some files
under pytest-xdist. A chunk is as large as the frame that needs it, so whatever is called by one huge frame has room.
"""

from collections.abc import Callable
from typing import Any

#: In words of eight bytes. The chunk is of the next power of two, 1 MB, and what is called has the 488 KB that are left.
HUGE = 70_000


def with_room(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Calls ``function``."""
    return function(*args, **kwargs)


with_room.__code__ = with_room.__code__.replace(co_stacksize=HUGE)
