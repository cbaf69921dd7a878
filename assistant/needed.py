"""What another room still needs of a person's things: an open talk its photos, an appeal its question. The rooms register, retention asks.

Only the clock asks. What a person deletes or erases themselves goes at once, whoever needs it.
"""

from collections.abc import Callable

from django.db.models import Exists, Model, Q

#: For one row of the model (``OuterRef("pk")``): whether it is needed now.
Need = Callable[[], Exists]

_needs: dict[type[Model], list[Need]] = {}


def register_need(model: type[Model], need: Need) -> None:
    if need not in _needs.setdefault(model, []):
        _needs[model].append(need)


def needed(model: type[Model]) -> Q:
    """Whether a row of the model is needed by anybody who registered."""
    wanted = Q(pk__in=[])
    for need in _needs.get(model, ()):
        wanted |= Q(need())
    return wanted
