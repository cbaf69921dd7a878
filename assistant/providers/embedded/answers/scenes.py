"""What can be told of a whole picture: people, print, things, colours; and plainly that the rest cannot."""

from assistant.providers.embedded.answers.codes import codes_seen
from assistant.providers.embedded.answers.common import Scene, gist_said
from assistant.providers.embedded.answers.looks import colour_sentences, person_can_look
from assistant.providers.embedded.answers.people import has_people, people
from assistant.providers.embedded.answers.things import confirmed, named
from assistant.providers.embedded.coaching import retake
from assistant.providers.embedded.intents import Intent, lexicon
from assistant.providers.embedded.sentences import Answer, Sentence, Weight
from vision.coach import Need


def describe(scene: Scene) -> Answer:
    if scene.sight.must_retake:
        hint = retake(scene.sight, scene.says, need=Need.THINGS)
        if hint is not None:
            return Answer((hint,), found=False)
    if _asks_yes_or_no(scene) and (told := confirmed(scene)):
        return told
    return Answer((*_seen(scene), scene.says.notice("cannot-describe"), person_can_look(scene)), found=False)


def look_without_text(scene: Scene) -> Answer:
    """ "What is this" where nothing is printed."""
    things = named(scene)
    who = people(scene).sentences if has_people(scene) else ()
    seen = [*who, *things, *codes_seen(scene), *colour_sentences(scene)]
    if things:
        hint = retake(scene.sight, scene.says, Weight.OFFER, Need.THINGS) if scene.sight.must_retake else None
        return Answer((*seen, hint or scene.says.description("no-text", Weight.OFFER), person_can_look(scene)))
    return Answer((scene.says.notice("cannot-name"), *seen, _turn(scene), person_can_look(scene)), found=False)


def _asks_yes_or_no(scene: Scene) -> bool:
    """ "Do you see a dog", and not "what does the dog look like"."""
    return bool(lexicon(scene.says.language).asks[Intent.CONFIRM].search(scene.ask.clause))


def _seen(scene: Scene) -> list[Sentence]:
    who = people(scene).sentences if has_people(scene) else ()
    return [*who, *gist_said(scene)[0][:2], *named(scene), *colour_sentences(scene)]


def _turn(scene: Scene) -> Sentence:
    return retake(scene.sight, scene.says, Weight.OFFER) or scene.says.notice("turn-it", Weight.OFFER)
