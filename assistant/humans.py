"""Whether a human could be asked now. Who brings people together, whom nobody here knows, registers here."""

from collections.abc import Callable

#: Language (a primary subtag) -> whether somebody who speaks it is free.
IsFree = Callable[[str], bool]

_registered: list[IsFree] = []


def register_humans(is_free: IsFree) -> None:
    """The last one counts."""
    _registered[:] = [is_free]


def human_is_free(language: str) -> bool:
    """False where nobody can be asked."""
    return bool(_registered) and _registered[0](language)
