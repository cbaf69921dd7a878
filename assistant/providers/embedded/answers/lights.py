"""Whether a light is on, how light it is, and where the light comes from."""

from assistant.claims import ClaimKind
from assistant.providers.embedded.answers.common import Scene
from assistant.providers.embedded.coaching import retake
from assistant.providers.embedded.sentences import Answer, Sentence
from vision.coach import Need
from vision.phrases import light_sentences, phrases
from vision.types import Box, Problem


def light(scene: Scene) -> Answer:
    """What shines in the photo first, since that is mostly what was asked; then how light it is."""
    hint = retake(scene.sight, scene.says, need=Need.LIGHT)
    if hint is not None:
        return Answer((hint,), found=False)
    seen, sources = scene.sight.photo.glance.light, _sources(scene)
    told = [Sentence(text, ClaimKind.DESCRIPTION) for text in light_sentences(seen, scene.says.language)]
    if sources:
        return Answer((_shines(scene, sources), *told))
    if sources == () and seen.level == "dark":
        return Answer((scene.says.description("light-none-dark"),))
    if sources == ():
        told.append(scene.says.description("light-none"))
    if seen.level in {"normal", "bright"}:
        told.append(scene.says.caution("light-source"))
    return Answer(tuple(told))


def brighter(scene: Scene) -> Answer:
    seen, sources = scene.sight.photo.glance.light, _sources(scene)
    told = [_shines(scene, sources)] if sources else []
    if seen.brighter_side is not None:
        told.append(Sentence(light_sentences(seen, scene.says.language)[-1], ClaimKind.DESCRIPTION))
    return Answer(tuple(told or [scene.says.description("brighter-none")]))


def daytime(scene: Scene) -> Answer:
    level = light_sentences(scene.sight.photo.glance.light, scene.says.language)[0]
    sources = _sources(scene)
    shining = [_shines(scene, sources)] if sources else []
    return Answer((Sentence(level, ClaimKind.DESCRIPTION), *shining, scene.says.caution("light-source")))


def _sources(scene: Scene) -> tuple[Box, ...] | None:
    """None where it cannot be told: a blurred sheet of paper fades out as a lamp does."""
    glance = scene.sight.photo.glance
    return None if glance.light.sources and Problem.BLURRED in glance.quality.problems else glance.light.sources


def _shines(scene: Scene, sources: tuple[Box, ...]) -> Sentence:
    size = scene.sight.photo.glance.size
    places = list(dict.fromkeys(phrases.say(f"place-{_place(box, size)}", scene.says.language) for box in sources))
    return scene.says.description("light-shines", places=scene.says.listed(places))


def _place(box: Box, size: tuple[int, int]) -> str:
    """In thirds: "top-left", "top", "middle" and so on."""
    across, down = (box[0] + box[2] / 2) / size[0], (box[1] + box[3] / 2) / size[1]
    column = "left" if across < 1 / 3 else "right" if across > 2 / 3 else ""
    row = "top" if down < 1 / 3 else "bottom" if down > 2 / 3 else ""
    return "-".join(filter(None, (row, column))) or "middle"
