"""How to take the photo again, in one sentence, by what the question needs to see."""

from assistant.claims import ClaimKind
from assistant.providers.embedded.intents import Ask, Intent, understand
from assistant.providers.embedded.sentences import Sentence, Speaker, Weight
from assistant.providers.embedded.sight import Sight
from vision.coach import Need, advice
from vision.types import Problem

_NEEDS: dict[Need, frozenset[Intent]] = {
    Need.CODE: frozenset({Intent.CODE, Intent.WIFI_PASSWORD}),
    Need.THINGS: frozenset(
        {
            Intent.WHAT,
            Intent.KIND,
            Intent.CONFIRM,
            Intent.CLEAR,
            Intent.JUDGE,
            Intent.WHERE,
            Intent.COUNT,
            Intent.DOING,
            Intent.PATTERN,
            Intent.MEDICAL,
            Intent.MONEY,
        }
    ),
    Need.PEOPLE: frozenset({Intent.PEOPLE, Intent.WHO, Intent.TRAITS}),
    Need.COLOUR: frozenset({Intent.COLOUR, Intent.MATCH}),
    Need.LIGHT: frozenset({Intent.LIGHT, Intent.BRIGHTER, Intent.DAYTIME}),
}
#: What hinders nobody here: our own eyes read any way up.
_NOTICES = frozenset({Problem.UPSIDE_DOWN, Problem.ON_ITS_SIDE})


def need_of(ask: Ask) -> Need:
    """What every other question asks for stands in print."""
    return next((need for need, intents in _NEEDS.items() if ask.intent in intents), Need.TEXT)


def need_of_question(question: str, language: str) -> Need:
    """The most demanding need of all that is asked; without words, "what is this?"."""
    if not question.strip():
        return Need.THINGS
    order = list(Need)
    return min((need_of(ask) for ask in understand(question, language).asks), key=order.index, default=Need.THINGS)


def retake(sight: Sight, says: Speaker, weight: Weight = Weight.CORE, need: Need | None = None) -> Sentence | None:
    """The one move that helps most, from what was measured; None when nothing that matters for ``need`` is wrong with the photo."""
    quality = sight.quality.model_copy(update={"problems": tuple(p for p in sight.quality.problems if p not in _NOTICES)})
    advised = advice(quality, need)
    if advised.usable and not advised.problems:
        return None
    return Sentence(advised.spoken(says.language) or says.words("retake"), ClaimKind.NOTICE, weight)
