"""Attacks: ways to ask for the same thing past a filter. Every module of this package but ``register`` holds one or a close family."""

import importlib
import pkgutil

from safety.evaluation.attacks.register import REGISTER, Attack


def attacks() -> tuple[Attack, ...]:
    """Every attack, in order of their names."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    return tuple(REGISTER[name] for name in sorted(REGISTER))
