"""How many people are in the photo and roughly where. Never who, never what they are like."""

from collections.abc import Sequence

from assistant.providers.embedded.answers.common import Scene
from assistant.providers.embedded.coaching import retake
from assistant.providers.embedded.sentences import Answer, Sentence, Weight
from vision.types import Face

_MOST_PLACES = 3  # more than that nobody keeps in mind; then only the sides are said
_NEAR, _FAR = 0.25, 0.08  # height of a face as a share of the photo's


def people(scene: Scene) -> Answer:
    faces = scene.sight.photo.glance.faces
    if faces is None:
        return Answer((scene.says.notice("faces-unchecked"),), found=False)
    if not faces:
        hint = retake(scene.sight, scene.says)
        if hint is not None and scene.sight.must_retake:
            return Answer((hint,), found=False)
        return Answer((scene.says.description("people-none"), scene.says.notice("people-turned", Weight.OFFER)))
    ordered = sorted(faces, key=lambda face: face.box[0] + face.box[2] / 2)
    if len(ordered) == 1:
        return Answer((scene.says.description("people-one", place=scene.says.words(_place(ordered[0], scene))),))
    return Answer((scene.says.description("people-many", count=len(ordered)), _places(ordered, scene)))


def _places(ordered: Sequence[Face], scene: Scene) -> Sentence:
    """People at one place are said together: "3 in the middle; 1 on the right, near"."""
    counts = _counted([_place(face, scene) for face in ordered])
    if len(counts) > _MOST_PLACES:
        counts = _counted([f"place-{_side(face, scene)}-mid" for face in ordered])
    said = {scene.says.words(place): count for place, count in counts.items()}
    if len(said) == 1:
        return scene.says.description("people-together", place=next(iter(said)))
    together = any(count > 1 for count in said.values())
    places = [scene.says.words("people-group", count=count, place=place) if together else place for place, count in said.items()]
    separator = {"zh": "；", "ja": "；", "ar": "؛ ", "fr": " ; "}.get(scene.says.language, "; ")
    return scene.says.description("people-places", places=separator.join(places))


def _counted(places: Sequence[str]) -> dict[str, int]:
    """In the order of their first."""
    return {place: places.count(place) for place in dict.fromkeys(places)}


def _place(face: Face, scene: Scene) -> str:
    """The phrase that says where a face is."""
    share = face.box[3] / max(1, scene.sight.photo.glance.size[1])
    return f"place-{_side(face, scene)}-{'near' if share >= _NEAR else 'far' if share < _FAR else 'mid'}"


def _side(face: Face, scene: Scene) -> str:
    middle = (face.box[0] + face.box[2] / 2) / max(1, scene.sight.photo.glance.size[0])
    return "left" if middle < 0.36 else "right" if middle > 0.64 else "middle"
