"""How many people are in the photo and roughly where. Never who, never what they are like."""

from collections.abc import Sequence

from assistant.providers.embedded.answers.common import Scene
from assistant.providers.embedded.coaching import retake
from assistant.providers.embedded.sentences import Answer, Sentence, Weight
from vision.coach import Need
from vision.things.names import PERSON
from vision.types import Box, Face

_MOST_PLACES = 3  # more than that nobody keeps in mind; then only the sides are said
_NEAR, _FAR = 0.25, 0.08  # height of a face as a share of the photo's
_SURE_OF_BODY, _LEAST_BODY = 0.7, 0.06  # confidence, and height as a share of the photo's
_HEADS = 5  # of which a body in a photo is high, standing or sitting


def people(scene: Scene) -> Answer:
    faces = scene.sight.photo.glance.faces
    if faces is None:
        return Answer((scene.says.notice("faces-unchecked"),), found=False)
    bodies = _without_face(scene)
    if not faces and not bodies:
        hint = retake(scene.sight, scene.says, need=Need.PEOPLE)
        if hint is not None and scene.sight.must_retake:
            return Answer((hint,), found=False)
        return Answer((scene.says.description("people-none"), scene.says.notice("people-turned", Weight.OFFER)))
    if len(faces) + len(bodies) == 1:
        phrase, box = ("people-one", faces[0].box) if faces else ("people-one-faceless", bodies[0])
        return Answer((scene.says.description(phrase, place=scene.says.words(_place(box, scene))),))
    ordered = sorted([*(face.box for face in faces), *bodies], key=lambda box: box[0] + box[2] / 2)
    said = [scene.says.description("people-many", count=len(ordered)), _places(ordered, scene)]
    if bodies:
        said.append(scene.says.description("people-faceless", count=len(bodies)))
    return Answer(tuple(said))


def has_people(scene: Scene) -> bool:
    """Whether somebody is surely in the photo, with or without a face."""
    return bool(scene.sight.photo.glance.faces or _without_face(scene))


def _without_face(scene: Scene) -> list[Box]:
    """Where somebody stands of whom no face was found: turned away, or cut off. As high as the head alone would be.

    What is broader than high may be the photographer's own arm.
    """
    glance = scene.sight.photo.glance
    bodies = [thing.box for thing in glance.things or () if thing.name == PERSON and thing.confidence >= _SURE_OF_BODY]
    upright = [box for box in bodies if box[3] >= box[2] and box[3] >= _LEAST_BODY * glance.size[1]]
    return [
        (x, y, width, max(1, height // _HEADS)) for x, y, width, height in upright if not _holds_face((x, y, width, height), glance.faces)
    ]


def _holds_face(box: Box, faces: Sequence[Face] | None) -> bool:
    centres = [(face.box[0] + face.box[2] / 2, face.box[1] + face.box[3] / 2) for face in faces or ()]
    return any(box[0] <= x <= box[0] + box[2] and box[1] <= y <= box[1] + box[3] for x, y in centres)


def _places(ordered: Sequence[Box], scene: Scene) -> Sentence:
    """People at one place are said together: "3 in the middle; 1 on the right, near"."""
    counts = _counted([_place(box, scene) for box in ordered])
    if len(counts) > _MOST_PLACES:
        counts = _counted([f"place-{_side(box, scene)}-mid" for box in ordered])
    said = {scene.says.words(place): count for place, count in counts.items()}
    if len(said) == 1:
        return scene.says.description("people-together", place=next(iter(said)))
    together = any(count > 1 for count in said.values())
    places = [scene.says.words("people-group", count=count, place=place) if together else place for place, count in said.items()]
    return scene.says.description("people-places", places=scene.says.apart(places))


def _counted(places: Sequence[str]) -> dict[str, int]:
    """In the order of their first."""
    return {place: places.count(place) for place in dict.fromkeys(places)}


def _place(box: Box, scene: Scene) -> str:
    """The phrase that says where a face is."""
    share = box[3] / max(1, scene.sight.photo.glance.size[1])
    return f"place-{_side(box, scene)}-{'near' if share >= _NEAR else 'far' if share < _FAR else 'mid'}"


def _side(box: Box, scene: Scene) -> str:
    middle = (box[0] + box[2] / 2) / max(1, scene.sight.photo.glance.size[0])
    return "left" if middle < 0.36 else "right" if middle > 0.64 else "middle"
