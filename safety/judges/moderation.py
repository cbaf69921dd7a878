"""OpenAI's moderation endpoint as judge: the harm categories, for text and photos, in one quick call each."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from safety.engine.deadline import Runner
from safety.engine.policy import JUDGED, Policy
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence, QuestionCase
from safety.judges.base import JudgeNonsense
from safety.judges.client import ServerConfig, image_url, make_client, named_failures
from safety.judges.joint import side_by_side

if TYPE_CHECKING:
    from openai import BaseModel, OpenAI

_RUNNER = Runner("moderation")

#: Their categories and ours. "violence/graphic" is missing on purpose: it is about what a photo shows, and a wound may be described.
OURS: Mapping[str, Category] = {
    "sexual": Category.SEXUAL,
    "sexual/minors": Category.MINORS,
    "violence": Category.VIOLENCE,
    "self-harm": Category.SELF_HARM,
    "self-harm/intent": Category.SELF_HARM,
    "self-harm/instructions": Category.SELF_HARM,
    "hate": Category.HATE,
    "hate/threatening": Category.HATE,
    "harassment": Category.HATE,
    "harassment/threatening": Category.HATE,
    "illicit": Category.ILLICIT,
    "illicit/violent": Category.ILLICIT,
}


class ModerationJudge:
    """Thread-safe: the SDK's client is. The endpoint takes one image a request, so each photo goes with the words in one of its own."""

    name = "openai_moderation"
    is_remote = True

    def __init__(self, config: ServerConfig, policy: Policy) -> None:
        self.config = config
        self._stop = {category: policy.categories[category].thresholds.stop for category in Category}
        self.version = config.model

    @cached_property
    def client(self) -> "OpenAI":
        return make_client(self.config)

    def judge(self, case: QuestionCase, unsure: tuple[str, ...], jpegs: tuple[bytes, ...], person_hash: str) -> tuple[Evidence, ...]:
        """The endpoint is told no person, and not the photo's print: what a page says is not what its reader wants."""
        words: dict[str, Any] = {"type": "text", "text": "\n".join((*case.previous_turns, case.question))}
        images = [{"type": "image_url", "image_url": {"url": image_url(jpeg)}} for jpeg in jpegs]
        inputs = [[words, image] for image in images] or [[words]]
        found = [score for scores in side_by_side(inputs, self._scores, _RUNNER) for score in scores]
        strongest = {category: max(score for one, score in found if one is category) for category in dict.fromkeys(OURS.values())}
        return tuple(Evidence(self.name, category.value, score, JUDGED) for category, score in strongest.items() if score > 0)

    def _scores(self, sent: Any) -> list[tuple[Category, float]]:
        """Their score of each of their categories, under our name; what they flag counts at least as much as what we stop."""
        with named_failures():
            results = self.client.moderations.create(model=self.config.model, input=sent).results
            answers = [(_by_their_names(one.category_scores), _by_their_names(one.categories)) for one in results]
            if not answers:
                raise JudgeNonsense("no result")
            return [(ours, self._score(ours, scores[name], flags[name])) for scores, flags in answers for name, ours in OURS.items()]

    def _score(self, category: Category, score: object, flagged: object) -> float:
        if isinstance(score, bool) or not isinstance(score, (int, float)) or not 0.0 <= score <= 1.0 or not isinstance(flagged, bool):
            raise JudgeNonsense("a score that is no share, or a flag that is none")
        return max(score, self._stop[category]) if flagged else score


def _by_their_names(part: "BaseModel") -> dict[str, Any]:
    """The SDK checks no types: whatever the server sent comes through."""
    return part.model_dump(by_alias=True, warnings=False)
