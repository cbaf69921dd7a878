"""A language model as judge: OpenAI, or any server that speaks its chat-completions protocol with structured output (vLLM, llama.cpp)."""

import json
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from safety.engine.policy import JUDGED, Policy
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence, QuestionCase
from safety.judges.base import JudgeNonsense, JudgeRefused
from safety.judges.client import ServerConfig, image_url, make_client, named_failures
from safety.judges.rules import rules

if TYPE_CHECKING:
    from openai import OpenAI

#: Characters of print that go along. A judge needs the gist of a page, and the answer waits for it.
PRINT_AT_MOST = 4_000


class ChatJudgeConfig(ServerConfig):
    """``detail`` low: what is asked matters more than what is seen."""

    max_completion_tokens: int = 1_200
    detail: Literal["low", "high", "auto"] = "low"


class Word(BaseModel):
    """What the model says of one category."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    stop: bool
    likelihood: Annotated[float, Field(ge=0.0, le=1.0, allow_inf_nan=False)]


WORDS = TypeAdapter(dict[Category, Word])
_WORD_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"stop": {"type": "boolean"}, "likelihood": {"type": "number", "minimum": 0, "maximum": 1}},
    "required": ["stop", "likelihood"],
    "additionalProperties": False,
}
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {category.value: _WORD_SCHEMA for category in Category},
    "required": [category.value for category in Category],
    "additionalProperties": False,
}


class OpenAIJudge:
    """One chat completion per question. Thread-safe: the SDK's client is. ``tells_person``: the endpoint is OpenAI's own, which wants a
    hash of the person for its abuse detection; nobody else gets it."""

    name = "openai_judge"
    is_remote = True

    def __init__(self, config: ChatJudgeConfig, policy: Policy, *, tells_person: bool) -> None:
        self.config = config
        self._tells_person = tells_person
        self._rules = rules(policy)
        self._stop = {category: policy.categories[category].thresholds.stop for category in Category}
        self.version = f"{config.model}-{sha256(self._rules.encode()).hexdigest()[:8]}"

    @cached_property
    def client(self) -> "OpenAI":
        return make_client(self.config)

    def judge(self, case: QuestionCase, unsure: tuple[str, ...], jpegs: tuple[bytes, ...], person_hash: str) -> tuple[Evidence, ...]:
        from openai import omit

        with named_failures():
            completion = self.client.chat.completions.create(
                model=self.config.model,
                messages=messages(self._rules, case, unsure, jpegs, self.config.detail),
                response_format={"type": "json_schema", "json_schema": {"name": "judgement", "strict": True, "schema": SCHEMA}},
                max_completion_tokens=self.config.max_completion_tokens,
                safety_identifier=person_hash if person_hash and self._tells_person else omit,
            )
            words = WORDS.validate_json(_content(completion))
        if missing := set(Category) - words.keys():
            raise JudgeNonsense(f"says nothing about {', '.join(sorted(missing))}")
        found = ((category, self._score(category, word)) for category, word in words.items())
        return tuple(Evidence(self.name, category.value, score, JUDGED) for category, score in found if score > 0)

    def _score(self, category: Category, word: Word) -> float:
        """Where the model's two words disagree, the stricter one counts."""
        return max(word.likelihood, self._stop[category]) if word.stop else word.likelihood


def messages(system: str, case: QuestionCase, unsure: tuple[str, ...], jpegs: tuple[bytes, ...], detail: str) -> Any:
    """The rules, and everything that people or photos say as one quoted JSON document, from which no text can break out."""
    doubt = f"A first look was unsure about: {', '.join(unsure)}. Look at these most closely, and at all others too."
    quoted = {
        "question": case.question,
        "earlier_questions": list(case.previous_turns),
        "text_in_photo": case.photo_text[:PRINT_AT_MOST] if case.photo_text is not None else None,
        "a_face_is_seen": case.has_face,
        "language": case.language,
    }
    content: list[dict[str, Any]] = [{"type": "text", "text": json.dumps(quoted, ensure_ascii=False)}]
    content += [{"type": "image_url", "image_url": {"url": image_url(jpeg), "detail": detail}} for jpeg in jpegs]
    return [{"role": "system", "content": f"{system}\n{doubt}" if unsure else system}, {"role": "user", "content": content}]


def _content(completion: Any) -> str:
    """The whole answer of a completion that says it was finished. Raises JudgeError."""
    choice = completion.choices[0]
    if choice.finish_reason == "content_filter" or choice.message.refusal:
        raise JudgeRefused("the model refused to judge")
    if choice.finish_reason != "stop":  # cut off, or a server that does not say
        raise JudgeNonsense(f"finish reason {choice.finish_reason!r}")
    if not isinstance(choice.message.content, str):
        raise JudgeNonsense("no content")
    return choice.message.content
