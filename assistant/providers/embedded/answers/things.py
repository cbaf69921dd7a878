"""Common things: whether they are there, where, and how many. They are said with a doubt, and never said not to be there."""

from collections.abc import Callable, Sequence
from itertools import groupby

from assistant.providers.embedded.answers.common import Scene
from assistant.providers.embedded.answers.looks import person_can_look, print_offer
from assistant.providers.embedded.answers.people import people
from assistant.providers.embedded.coaching import retake
from assistant.providers.embedded.finders.objects import asked_objects
from assistant.providers.embedded.sentences import Answer, Sentence, Weight
from vision.coach import Need
from vision.phrases import place_by_side, place_on_clock, thing_name
from vision.things.names import PERSON
from vision.types import Box, Thing

_MOST_PLACES = 4
_MOST_KINDS = {"short": 2, "normal": 3, "long": 5}
_INSIDE = 0.5  # of a thing's box, to lie in the circled part


def where(scene: Scene) -> Answer:
    return _of_what_is_asked(scene, placed, "cannot-find")


def count(scene: Scene) -> Answer:
    return _of_what_is_asked(scene, _counted, "cannot-count")


def _of_what_is_asked(scene: Scene, told: Callable[[Scene, list[Thing]], Sentence], cannot: str) -> Answer:
    names = asked_objects(scene.ask.clause, scene.says.language)
    if PERSON in names:
        return people(scene)
    found = [thing for thing in things_in(scene) or () if thing.name in names]
    return Answer((told(scene, found),)) if found else _not_seen(scene, names, cannot)


def _counted(scene: Scene, found: Sequence[Thing]) -> Sentence:
    return scene.says.description("things-counted", things=scene.says.listed(_names(scene, found)))


def confirmed(scene: Scene) -> Answer | None:
    """For "is this a cat", "is there a chair": what it looks like; None where the question is about nothing that could be looked for."""
    names = asked_objects(scene.ask.clause, scene.says.language)
    if PERSON in names:
        return people(scene)
    things = things_in(scene)
    if not names or things is None:
        return None
    found = [thing for thing in things if thing.name in names]
    return Answer((placed(scene, found),)) if found else Answer((not_seen(scene, names), *named(scene)), found=False)


def things_in(scene: Scene) -> tuple[Thing, ...] | None:
    """What was found in the photo, or in the circled part of it, the surest first; people are told apart. None: could not look."""
    photo = scene.sight.photo
    things = photo.glance.things
    if things is None:
        return None
    part = photo.region.pixels(photo.glance.size) if photo.region else (0, 0, *photo.glance.size)
    return tuple(thing for thing in things if thing.name != PERSON and _share_inside(thing.box, part) >= _INSIDE)


def placed(scene: Scene, found: Sequence[Thing]) -> Sentence:
    """What they look like, and where each of them is on the clock face."""
    size, language = scene.sight.photo.glance.size, scene.says.language
    names = scene.says.listed(_names(scene, found))
    places = list(dict.fromkeys(place_on_clock(thing, size, language) for thing in found))[:_MOST_PLACES]
    if len(found) == 1:
        return scene.says.description("thing-is", thing=names, place=places[0])
    return scene.says.description("things-are", things=names, places=scene.says.apart(places))


def named(scene: Scene, surest_from: float = 0.0) -> list[Sentence]:
    """What is in the picture, in one sentence: what lies in the middle first, then the surest."""
    size, language = scene.sight.photo.glance.size, scene.says.language
    things = [thing for thing in things_in(scene) or () if thing.confidence >= surest_from]
    kinds = _by_kind(sorted(things, key=lambda thing: not _holds_the_middle(thing.box, size)))[: _MOST_KINDS[scene.length]]
    if not kinds:
        return []
    said = []
    for kind in kinds:
        name = thing_name(kind[0].name, language, len(kind))
        sides = {place_by_side(thing, size, language) for thing in kind}
        said.append(scene.says.words("thing-here", thing=name, place=sides.pop()) if len(sides) == 1 else name)
    if len(kinds) == 1 and len(kinds[0]) == 1:
        thing = kinds[0][0]
        place = place_by_side(thing, size, language)
        return [scene.says.description("thing-is", thing=thing_name(thing.name, language), place=place)]
    return [scene.says.description("things-seen", things=scene.says.apart(said))]


def not_seen(scene: Scene, names: Sequence[str]) -> Sentence:
    one_of = scene.says.listed([thing_name(name, scene.says.language) for name in names], "or")
    return scene.says.description("thing-not-seen", thing=one_of)


def _not_seen(scene: Scene, names: Sequence[str], not_ours: str) -> Answer:
    """Why it was not found: nothing that we look for, could not look, a photo that shows too little, or just not seen."""
    if not names:
        return Answer((scene.says.notice(not_ours), person_can_look(scene, Weight.CORE), *print_offer(scene)), found=False)
    if scene.sight.photo.glance.things is None:
        return Answer((scene.says.notice("things-unchecked"), person_can_look(scene, Weight.CORE)), found=False)
    hint = retake(scene.sight, scene.says, need=Need.THINGS) if scene.sight.must_retake else None
    return Answer((hint or not_seen(scene, names), person_can_look(scene, Weight.CORE)), found=False)


def _names(scene: Scene, found: Sequence[Thing]) -> list[str]:
    """ "2 cups", "a wine glass"."""
    return [thing_name(kind[0].name, scene.says.language, len(kind)) for kind in _by_kind(found)]


def _by_kind(things: Sequence[Thing]) -> list[list[Thing]]:
    """In the order of the first of each."""
    order = list(dict.fromkeys(thing.name for thing in things))
    ordered = sorted(things, key=lambda thing: order.index(thing.name))
    return [list(kind) for _, kind in groupby(ordered, key=lambda thing: thing.name)]


def _share_inside(box: Box, part: Box) -> float:
    width = min(box[0] + box[2], part[0] + part[2]) - max(box[0], part[0])
    height = min(box[1] + box[3], part[1] + part[3]) - max(box[1], part[1])
    return max(0, width) * max(0, height) / (box[2] * box[3])


def _holds_the_middle(box: Box, size: tuple[int, int]) -> bool:
    return box[0] <= size[0] / 2 <= box[0] + box[2] and box[1] <= size[1] / 2 <= box[1] + box[3]
