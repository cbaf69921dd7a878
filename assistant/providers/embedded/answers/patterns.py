"""What can be said of a pattern, where it was told surely."""

from assistant.providers.embedded.answers.common import Scene
from assistant.providers.embedded.circled import pattern_asked_about
from assistant.providers.embedded.sentences import Sentence, Weight
from vision.phrases import colour_name
from vision.types import Pattern, Problem

_BLIND_TO_PATTERN = frozenset({Problem.DARK, Problem.COVERED, Problem.OVEREXPOSED, Problem.BLURRED})


def pattern_said(scene: Scene) -> list[Sentence]:
    """Empty where it could not be told. A plain look has its doubt: fine lines may be lost."""
    found = _pattern(scene)
    if found is None:
        return []
    says = scene.says
    names = list(dict.fromkeys(colour_name(name, says.language) for name in found.colours))
    if found.kind == "plain":
        doubt = says.notice("pattern-fine", Weight.OFFER)
        return [says.description("pattern-plain", colour=names[0]), doubt] if names else [says.description("pattern-none"), doubt]
    colours = says.listed(names) if names else ""
    if found.kind == "striped":
        return [says.description("pattern-striped", direction=found.direction or "", colours=colours)]
    return [says.description(f"pattern-{found.kind}", colours=colours)]


def patterns_differ(one: Scene, other: Scene) -> bool:
    """Both are known, and they are not the same."""
    here, there = _pattern(one), _pattern(other)
    return here is not None and there is not None and here.kind != there.kind


def _pattern(scene: Scene) -> Pattern | None:
    if _BLIND_TO_PATTERN & set(scene.sight.photo.glance.quality.problems):
        return None
    return pattern_asked_about(scene.sight.photo)
