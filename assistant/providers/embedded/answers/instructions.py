"""What a label tells people to do: cook, take, use, beware; and what is inside. Read as printed; a dose is never decided here."""

from collections.abc import Sequence

from assistant.providers.embedded import page
from assistant.providers.embedded.answers.common import Scene, from_print, missing, offer_rest
from assistant.providers.embedded.answers.naming import confirm
from assistant.providers.embedded.answers.reading import spoken_lines
from assistant.providers.embedded.finders.allergens import Allergen, Presence, find_allergen, substances_in
from assistant.providers.embedded.finders.cooking import find_cooking_steps
from assistant.providers.embedded.finders.sections import find_section
from assistant.providers.embedded.finders.strengths import find_strengths
from assistant.providers.embedded.folding import folded
from assistant.providers.embedded.lexicon import labels
from assistant.providers.embedded.sentences import Answer, Sentence
from vision.types import TextLine

_FEW = 4


@from_print
def cooking(scene: Scene) -> Answer:
    """The part under the cooking heading; without one, the lines with a time or a heat."""
    steps = find_cooking_steps(scene.lines)
    section = find_section("cooking", scene.lines)
    if section is not None and any(step.lines[0] in section.lines for step in steps):
        return Answer((*spoken_lines(scene, section.lines), *offer_rest(scene, section.lines)))
    if steps:
        lines = _in_order(scene, [line for step in steps[:_FEW] for line in step.lines])
        return Answer((*spoken_lines(scene, lines), *offer_rest(scene, lines)))
    return _section(scene, ("cooking", "directions"), "not-found-cooking")


@from_print
def directions(scene: Scene) -> Answer:
    return _section(scene, ("directions", "cooking"), "not-found-directions")


@from_print
def side_effects(scene: Scene) -> Answer:
    return _section(scene, ("warnings",), "not-found-warnings")


@from_print
def ingredients(scene: Scene) -> Answer:
    return _section(scene, ("ingredients",), "not-found-ingredients")


@from_print
def strength(scene: Scene) -> Answer:
    found = find_strengths(scene.lines)
    if not found:
        return missing(scene, "not-found-strength")
    printed = scene.says.listed([one.printed for one in found[:3]])
    used = [line for one in found[:3] for line in one.lines]
    return Answer((scene.says.printed("strength", page.confidence(used), text=printed), *offer_rest(scene, used)))


@from_print
def dosage(scene: Scene) -> Answer:
    """The lines about taking it, word for word, and who to ask."""
    lines = [line for line in scene.lines if labels("lines")["taking"].search(folded(line.text))]
    if not lines and (section := find_section("directions", scene.lines)) is not None:
        lines = list(section.lines)
    ask = scene.says.notice("ask-pharmacist")
    if not lines:
        return Answer((*missing(scene, "not-found-dosage").sentences, ask), found=False)
    return Answer((*spoken_lines(scene, lines[:8]), ask))


def contains(scene: Scene) -> Answer:
    """Whether the print names a substance. Not found is said as a doubt: the list may go on where the photo does not."""
    asked = substances_in(scene.ask.clause)
    return _contains(scene) if asked else confirm(scene)


@from_print
def _contains(scene: Scene) -> Answer:
    asked = substances_in(scene.ask.clause)
    found = [allergen for substance in asked for allergen in find_allergen(substance, scene.lines)]
    if not found:
        listed = find_section("ingredients", scene.lines)
        absent = scene.says.caution("substance-not-seen" if listed else "substance-no-list")
        return Answer((absent, *(missing(scene, "not-found-ingredients").sentences[1:] if listed is None else ())), found=False)
    order = [Presence.CONTAINS, Presence.MAY_CONTAIN, Presence.WITHOUT]
    best = sorted(found, key=lambda allergen: order.index(allergen.presence))
    return Answer(tuple(_said(scene, allergen) for allergen in best[:2]))


def _said(scene: Scene, allergen: Allergen) -> Sentence:
    text = " ".join(allergen.printed.split())
    phrase = {Presence.CONTAINS: "substance-named", Presence.MAY_CONTAIN: "substance-maybe", Presence.WITHOUT: "substance-without"}[
        allergen.presence
    ]
    return scene.says.printed(phrase, allergen.confidence, text=text)


def _section(scene: Scene, kinds: tuple[str, ...], absent: str) -> Answer:
    for kind in kinds:
        section = find_section(kind, scene.lines)
        if section is not None:
            return Answer((*spoken_lines(scene, section.lines), *offer_rest(scene, section.lines)))
    return missing(scene, absent)


def _in_order(scene: Scene, lines: Sequence[TextLine]) -> list[TextLine]:
    wanted = set(map(id, lines))
    return [line for line in scene.lines if id(line) in wanted]
