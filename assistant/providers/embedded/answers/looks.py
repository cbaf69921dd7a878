"""What can be said without print: colours, people's places, whether the photo is any good; and what cannot be said."""

from assistant.providers.embedded.answers.common import Scene, gist_said, quoted
from assistant.providers.embedded.answers.facts import recipient
from assistant.providers.embedded.answers.matching import is_blind_to_colour
from assistant.providers.embedded.answers.patterns import pattern_said
from assistant.providers.embedded.answers.people import has_people, people
from assistant.providers.embedded.circled import colours_asked_about
from assistant.providers.embedded.coaching import retake
from assistant.providers.embedded.finders.recipients import find_recipient
from assistant.providers.embedded.sentences import SURE, Answer, Sentence, Weight
from vision.phrases import colour_name
from vision.types import Colour

_MOST, _MUCH = 0.6, 0.4  # shares of the looked-at area


def colour(scene: Scene) -> Answer:
    sentences = colour_sentences(scene)
    if not sentences:
        return Answer((retake(scene.sight, scene.says) or scene.says.notice("cannot-colour"),), found=False)
    return Answer(tuple(sentences))


def match(scene: Scene) -> Answer:
    """One photo: its colours; whether two things in it belong together is not for a machine without eyes for things."""
    sentences = colour_sentences(scene)
    if not sentences:
        return colour(scene)
    return Answer((*sentences, scene.says.notice("match-needs-two")), found=False)


def pattern(scene: Scene) -> Answer:
    told = pattern_said(scene)
    if not told:
        return Answer((scene.says.notice("cannot-pattern"), *colour_sentences(scene), person_can_look(scene)), found=False)
    if scene.sight.photo.glance.light.level in {"dark", "dim"}:
        told.append(scene.says.caution("colour-low-light"))
    return Answer(tuple(told))


def who(scene: Scene) -> Answer:
    """Who somebody is, is not told from a face; how many and where is, and so is what is printed. A letter is asked whom it is for."""
    letter = find_recipient(scene.lines)
    if letter is not None and letter.is_sure and scene.sight.photo.glance.faces is not None and not has_people(scene):
        return recipient(scene)
    told = people(scene)
    printed = [line for line in scene.lines if line.confidence >= 0.8 and sum(map(str.isalpha, line.text)) >= 3][:2]
    somebody = scene.sight.photo.glance.faces is None or has_people(scene)
    sentences = [*(scene.disclaimer("never-who") if somebody else ()), *told.sentences]
    if printed:
        sentences.append(scene.says.verbatim("printed-here", text=quoted(printed)))
    return Answer(tuple(sentences), found=False)


def traits(scene: Scene) -> Answer:
    told = people(scene)
    return Answer((*scene.disclaimer("never-traits"), *told.sentences), found=False)


def judge(scene: Scene) -> Answer:
    """What is printed may matter more than the look: "can I drink this" of eye drops."""
    said = gist_said(scene)[0][:1]
    return Answer((scene.says.notice("cannot-judge"), *said, person_can_look(scene, Weight.CORE), *print_offer(scene)), found=False)


def medical(scene: Scene) -> Answer:
    return Answer((*scene.disclaimer("never-medical"), *gist_said(scene)[0][:2], *print_offer(scene)), found=False)


def captcha(scene: Scene) -> Answer:
    return Answer(() if scene.guided else (scene.says.notice("captcha"), person_can_look(scene, Weight.CORE)), found=False)


def clear(scene: Scene) -> Answer:
    """Whether the photo can be used, measured; and how many lines could be read."""
    hint = retake(scene.sight, scene.says)
    if hint is not None and scene.sight.must_retake:
        return Answer((scene.says.description("photo-bad"), hint))
    if scene.sight.lines is None:
        return Answer((scene.says.notice("not-read"),), found=False)
    sure = [line for line in scene.lines if line.confidence >= 0.8]
    told = scene.says.description("photo-good", count=len(sure)) if sure else scene.says.description("photo-good-no-text")
    return Answer(tuple(filter(None, (told, hint))))


def upright(scene: Scene) -> Answer:
    """The way the print reads is the way up."""
    sure = [line for line in scene.lines if line.confidence >= SURE and len(line.text) >= 3]
    if sure and (scene.sight.quarter_turns or len(sure) >= 2 or sure[0].box[2] > 2 * sure[0].box[3]):
        return Answer((scene.says.description({0: "upright", 2: "upside-down"}.get(scene.sight.quarter_turns, "on-its-side")),))
    hint = retake(scene.sight, scene.says)
    return Answer(tuple(filter(None, (scene.says.notice("upright-unknown"), hint))), found=False)


def colour_sentences(scene: Scene) -> list[Sentence]:
    glance = scene.sight.photo.glance
    colours, are_meant = colours_asked_about(scene.sight.photo)
    named = [found for found in colours if found.share >= 0.08]
    if not named or is_blind_to_colour(scene.sight):
        return []
    said = [_colour_phrase(scene, named)]
    if not are_meant:
        said.append(scene.says.caution("colour-whole-photo"))
    if glance.light.level in {"dark", "dim"}:
        said.append(scene.says.caution("colour-low-light"))
    return said


def _colour_phrase(scene: Scene, named: list[Colour]) -> Sentence:
    """What is one colour is called so; where the named colours are only a part of what there is, that is said."""
    words = list(dict.fromkeys(colour_name(found.name, scene.says.language) for found in named))
    if sum(found.share for found in named) < _MUCH:
        return scene.says.description("colour-many", colours=scene.says.listed(words[:3]))
    if len(words) == 1:
        return scene.says.description("colour-one" if named[0].share >= _MOST else "colour-mostly-one", colour=words[0])
    if named[0].share >= _MUCH:
        return scene.says.description("colour-mostly", colour=words[0], others=scene.says.listed(words[1:3]))
    return scene.says.description("colour-several", colours=scene.says.listed(words[:3]))


def print_offer(scene: Scene) -> list[Sentence]:
    return [scene.says.notice("can-read-print", Weight.OFFER)] if scene.lines else []


def person_can_look(scene: Scene, weight: Weight = Weight.OFFER) -> Sentence:
    return scene.says.notice("person-can-look", weight)
