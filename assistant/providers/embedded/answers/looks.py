"""What can be said without print: colours, light, people's places, whether the photo is any good; and what cannot be said."""

from assistant.claims import ClaimKind
from assistant.providers.embedded.answers.common import Scene, gist_said, quoted
from assistant.providers.embedded.answers.people import people
from assistant.providers.embedded.circled import colours_asked_about
from assistant.providers.embedded.coaching import retake
from assistant.providers.embedded.sentences import SURE, Answer, Sentence, Weight
from assistant.providers.embedded.sight import Sight
from vision.phrases import colour_name, light_sentences
from vision.types import Colour, Problem

_BLIND_TO_COLOUR = frozenset({Problem.DARK, Problem.COVERED, Problem.OVEREXPOSED})


def colour(scene: Scene) -> Answer:
    sentences = _colour_sentences(scene)
    if not sentences:
        return Answer((retake(scene.sight, scene.says) or scene.says.notice("cannot-colour"),), found=False)
    return Answer(tuple(sentences))


def match(scene: Scene) -> Answer:
    """One photo: its colours; whether two things in it belong together is not for a machine without eyes for things."""
    sentences = _colour_sentences(scene)
    if not sentences:
        return colour(scene)
    return Answer((*sentences, scene.says.notice("match-needs-two")), found=False)


def match_photos(scenes: list[Scene]) -> Answer:
    """Whether the main colours of two photos are of one name, said for each."""
    says = scenes[0].says
    seen = []
    for scene in scenes[:2]:
        if not scene.sight.photo.glance.colours or _is_blind_to_colour(scene.sight):
            hint = retake(scene.sight, says) or says.notice("cannot-colour")
            lead = says.words("photo-lead", number=scene.sight.photo.number, sentence=hint.text)
            return Answer((Sentence(lead, hint.kind),), found=False)
        seen.append(scene.sight.photo.glance.colours)
    first, second = seen[0][0], seen[1][0]
    number_one, number_two = scenes[0].sight.photo.number, scenes[1].sight.photo.number
    if first.name == second.name:
        told = says.description("match-same", colour=colour_name(first.name, says.language), first=number_one, second=number_two)
    else:
        one, other = colour_name(first.name, says.language), colour_name(second.name, says.language)
        told = says.description("match-different", one=one, other=other, first=number_one, second=number_two)
    return Answer((told, says.caution("match-doubt")))


def pattern(scene: Scene) -> Answer:
    return Answer((scene.says.notice("cannot-pattern"), *_colour_sentences(scene), _person_can_look(scene)), found=False)


def light(scene: Scene) -> Answer:
    seen = scene.sight.photo.glance.light
    sentences = [Sentence(text, ClaimKind.DESCRIPTION) for text in light_sentences(seen, scene.says.language)]
    if seen.level in {"normal", "bright"}:
        sentences.append(scene.says.caution("light-source"))
    return Answer(tuple(sentences))


def brighter(scene: Scene) -> Answer:
    seen = scene.sight.photo.glance.light
    if seen.brighter_side is None:
        return Answer((scene.says.description("brighter-none"),))
    return Answer((Sentence(light_sentences(seen, scene.says.language)[-1], ClaimKind.DESCRIPTION),))


def daytime(scene: Scene) -> Answer:
    level = light_sentences(scene.sight.photo.glance.light, scene.says.language)[0]
    return Answer((Sentence(level, ClaimKind.DESCRIPTION), scene.says.caution("light-source")))


def who(scene: Scene) -> Answer:
    """Who somebody is, is not told from a face; how many and where is, and so is what is printed."""
    told = people(scene)
    printed = [line for line in scene.lines if line.confidence >= 0.8 and sum(map(str.isalpha, line.text)) >= 3][:2]
    somebody = scene.sight.photo.glance.faces != ()
    sentences = [*(scene.disclaimer("never-who") if somebody else ()), *told.sentences]
    if printed:
        sentences.append(scene.says.verbatim("printed-here", text=quoted(printed)))
    return Answer(tuple(sentences), found=False)


def traits(scene: Scene) -> Answer:
    told = people(scene)
    return Answer((*scene.disclaimer("never-traits"), *told.sentences), found=False)


def describe(scene: Scene) -> Answer:
    """What can be told of a scene: people, print, colours, light; and plainly that the rest cannot."""
    if scene.sight.must_retake:
        hint = retake(scene.sight, scene.says)
        if hint is not None:
            return Answer((hint,), found=False)
    return Answer((*_seen(scene), scene.says.notice("cannot-describe"), _person_can_look(scene)), found=False)


def look_without_text(scene: Scene) -> Answer:
    """ "What is this" where nothing is printed."""
    from assistant.providers.embedded.answers.codes import codes_seen

    seen = [*codes_seen(scene), *_colour_sentences(scene)]
    if scene.sight.photo.glance.faces:
        seen = [*people(scene).sentences, *seen]
    return Answer((scene.says.notice("cannot-name"), *seen, _turn(scene), _person_can_look(scene)), found=False)


def judge(scene: Scene) -> Answer:
    """What is printed may matter more than the look: "can I drink this" of eye drops."""
    said = gist_said(scene)[0][:1]
    return Answer((scene.says.notice("cannot-judge"), *said, _person_can_look(scene, Weight.CORE), *_print_offer(scene)), found=False)


def medical(scene: Scene) -> Answer:
    return Answer((*scene.disclaimer("never-medical"), *gist_said(scene)[0][:2], *_print_offer(scene)), found=False)


def where(scene: Scene) -> Answer:
    return Answer((scene.says.notice("cannot-find"), _person_can_look(scene, Weight.CORE), *_print_offer(scene)), found=False)


def count(scene: Scene) -> Answer:
    return Answer((scene.says.notice("cannot-count"), _person_can_look(scene, Weight.CORE), *_print_offer(scene)), found=False)


def captcha(scene: Scene) -> Answer:
    return Answer(() if scene.guided else (scene.says.notice("captcha"), _person_can_look(scene, Weight.CORE)), found=False)


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


def _colour_sentences(scene: Scene) -> list[Sentence]:
    glance = scene.sight.photo.glance
    colours, are_meant = colours_asked_about(scene.sight.photo)
    named = [found for found in colours if found.share >= 0.08]
    if not named or _is_blind_to_colour(scene.sight):
        return []
    said = [_colour_phrase(scene, named)]
    if not are_meant:
        said.append(scene.says.caution("colour-whole-photo"))
    if glance.light.level in {"dark", "dim"}:
        said.append(scene.says.caution("colour-low-light"))
    return said


def _colour_phrase(scene: Scene, named: list[Colour]) -> Sentence:
    words = list(dict.fromkeys(colour_name(found.name, scene.says.language) for found in named))
    if len(words) == 1:
        return scene.says.description("colour-one", colour=words[0])
    if named[0].share >= 0.4:
        return scene.says.description("colour-mostly", colour=words[0], others=scene.says.listed(words[1:3]))
    return scene.says.description("colour-several", colours=scene.says.listed(words[:3]))


def _is_blind_to_colour(sight: Sight) -> bool:
    return bool(_BLIND_TO_COLOUR & set(sight.photo.glance.quality.problems))


def _seen(scene: Scene) -> list[Sentence]:
    sentences: list[Sentence] = []
    if scene.sight.photo.glance.faces:
        sentences += people(scene).sentences
    sentences += gist_said(scene)[0][:2]
    sentences += _colour_sentences(scene)
    return sentences


def _print_offer(scene: Scene) -> list[Sentence]:
    return [scene.says.notice("can-read-print", Weight.OFFER)] if scene.lines else []


def _turn(scene: Scene) -> Sentence:
    return retake(scene.sight, scene.says, Weight.OFFER) or scene.says.notice("turn-it", Weight.OFFER)


def _person_can_look(scene: Scene, weight: Weight = Weight.OFFER) -> Sentence:
    return scene.says.notice("person-can-look", weight)
