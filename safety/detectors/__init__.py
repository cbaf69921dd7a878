"""The embedded detectors: every module of this package holds one, found by its registration."""

import importlib
import pkgutil

from pydantic import ValidationError

from safety.engine.detector import REGISTER, Embedded
from safety.engine.policy import Policy, PolicyError


def embedded(policy: Policy) -> tuple[Embedded, ...]:
    """The detectors that ``policy`` names, with the options it gives them. Raises PolicyError for an unknown name or option."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    if unknown := policy.detectors.keys() - REGISTER.classes.keys():
        raise PolicyError(f"policy {policy.version} names unknown detectors: {', '.join(sorted(unknown))}")
    found = []
    for name, options in policy.detectors.items():
        cls = REGISTER.classes[name]
        try:
            found.append(cls(cls.Config.model_validate(options or {})))
        except ValidationError as error:
            raise PolicyError(f"policy {policy.version}, detector {name}: {error}") from error
    return tuple(found)
