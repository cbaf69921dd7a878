"""Whether the things in two photos match, by their colours and patterns."""

from assistant.providers.embedded.answers.common import Scene
from assistant.providers.embedded.answers.patterns import pattern_said, patterns_differ
from assistant.providers.embedded.circled import colours_asked_about
from assistant.providers.embedded.coaching import retake
from assistant.providers.embedded.sentences import Answer, Sentence
from assistant.providers.embedded.sight import Sight
from vision.coach import Need
from vision.matching import Degree, Likeness, likeness
from vision.phrases import colour_name
from vision.types import Colour, Problem

_BLIND_TO_COLOUR = frozenset({Problem.DARK, Problem.COVERED, Problem.OVEREXPOSED})
_OTHER_LIGHT = 0.25  # mean luminance between two photos from which their colours are hard to compare


def is_blind_to_colour(sight: Sight) -> bool:
    return bool(_BLIND_TO_COLOUR & set(sight.photo.glance.quality.problems))


def match_photos(scenes: list[Scene]) -> Answer:
    """How alike the main colours of two photos are, what else one of them has, and what makes the comparison doubtful."""
    one, other = scenes[:2]
    for scene in (one, other):
        if not colours_asked_about(scene.sight.photo)[0] or is_blind_to_colour(scene.sight):
            return _cannot_compare(scene)
    first, second = colours_asked_about(one.sight.photo)[0], colours_asked_about(other.sight.photo)[0]
    found = likeness(first, second)
    said = [_likeness_said(found, one, other, first[0], second[0])]
    said += [_also(scene, more) for scene, more in ((one, found.only_first), (other, found.only_second)) if more]
    if patterns_differ(one, other) or found.degree is not Degree.DIFFERENT:
        said += [_of(scene, sentence) for scene in (one, other) for sentence in pattern_said(scene)[:1]]
    if _is_other_light(one, other):
        said.append(one.says.notice("match-light"))
    return Answer((*said, one.says.notice("match-doubt")))


def _likeness_said(found: Likeness, one: Scene, other: Scene, first: Colour, second: Colour) -> Sentence:
    says, shade = one.says, found.second_is or "same"
    number, next_number = one.sight.photo.number, other.sight.photo.number
    colour, next_colour = colour_name(first.name, says.language), colour_name(second.name, says.language)
    match found.degree:
        case Degree.ALIKE:
            return says.description("match-alike", colour=colour, first=number, second=next_number)
        case Degree.SHADES:
            return says.description("match-shades", colour=colour, shade=shade, first=number, second=next_number)
        case Degree.NEAR:
            return says.description("match-near", one=colour, other=next_colour, shade=shade, first=number, second=next_number)
        case Degree.DIFFERENT:
            return says.description("match-different", one=colour, other=next_colour, first=number, second=next_number)


def _also(scene: Scene, colours: tuple[Colour, ...]) -> Sentence:
    names = scene.says.listed([colour_name(colour.name, scene.says.language) for colour in colours])
    return scene.says.description("match-also", number=scene.sight.photo.number, colours=names)


def _of(scene: Scene, sentence: Sentence) -> Sentence:
    text = scene.says.words("photo-lead", number=scene.sight.photo.number, sentence=sentence.text)
    return Sentence(text, sentence.kind, sentence.weight)


def _is_other_light(one: Scene, other: Scene) -> bool:
    here, there = one.sight.photo.glance.light, other.sight.photo.glance.light
    poor = {"dark", "dim"}
    return here.level in poor or there.level in poor or abs(here.mean - there.mean) >= _OTHER_LIGHT


def _cannot_compare(scene: Scene) -> Answer:
    hint = retake(scene.sight, scene.says, need=Need.COLOUR) or scene.says.notice("cannot-colour")
    return Answer((_of(scene, hint),), found=False)
