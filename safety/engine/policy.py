"""A policy: what follows from which evidence, and the words for it. Data, released once, never edited.

``safety/policies/<version>.yaml`` holds the rules, ``safety/policies/messages/<messages>/<language>.ftl`` the words. The content hash
covers both, so a decision row names exactly what it was made with.
"""

import hashlib
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, ValidationError, model_validator

from common.languages import LANGUAGES
from common.phrases import Phrases, WrittenPhrases
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence, QuestionJudgement, Verdict

DIRECTORY = Path(__file__).resolve().parent.parent / "policies"
Share = Annotated[float, Field(ge=0.0, le=1.0)]
JUDGED = "judged"  # the reason code of all that a second opinion finds


class PolicyError(ValueError):
    """A policy that is missing or cannot be used as it stands."""


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Thresholds(Part):
    """Below ``clear``: fine. From ``stop`` on: the rule applies. Between: unsure."""

    clear: Share = 0.35
    stop: Share = 0.6

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.clear > self.stop:
            raise ValueError("clear lies above stop")
        return self


class Rule(Part):
    """One category. ``reasons`` lists every reason code with its verdict at the question gate; ``unsure`` is what an unsure score means."""

    thresholds: Thresholds = Thresholds()
    reasons: dict[str, Verdict]
    unsure: Verdict = Verdict.ALLOW
    guidance: str = ""
    held: bool = True  # whether an answer sentence with this evidence is held
    holds_from: Share | None = None  # held above this score; above ``clear`` where nothing is said

    @property
    def held_from(self) -> float:
        return self.thresholds.clear if self.holds_from is None else self.holds_from


class Egress(Part):
    """``faces``: keep, or obscure every face for remote providers. A judgement of obscure hides them in any case.

    ``undressed``: whether a photo that probably (from ``undressed_from`` on) shows an undressed person stays on this server. One that a
    detector of the photo gate could not check stays in any case.
    """

    faces: Literal["keep", "obscure"] = "keep"
    undressed: Literal["stays", "leaves"] = "stays"
    undressed_from: Share = 0.8


class OnFailure(Part):
    """What a question becomes when a detector could not check. Never allow."""

    question: Literal[Verdict.GUIDE, Verdict.REFUSE] = Verdict.REFUSE
    per_detector: dict[str, Literal[Verdict.GUIDE, Verdict.OBSCURE, Verdict.REFUSE]] = {}


class SecondOpinion(Part):
    """What an unsure question becomes when the judge that should have been asked could not judge. Never allow."""

    on_failure: Literal[Verdict.GUIDE, Verdict.OBSCURE, Verdict.REFUSE] = Verdict.GUIDE


class Overruling(Part):
    """Words alone do not decide where the detector of meaning is sure that nothing is meant: "can I shoot this again".

    ``detector`` must have looked and have scored below ``sure_below``. ``never``: reasons (``category.reason``) that count in any case.
    """

    detector: str
    sure_below: Share
    never: frozenset[str] = frozenset()


class Deadlines(Part):
    """Milliseconds after which a detector counts as failed. Wide, because a busy machine is not an attack."""

    question_ms: Annotated[int, Field(gt=0, le=10_000)] = 1500
    sentence_ms: Annotated[int, Field(gt=0, le=10_000)] = 1000
    photo_text_ms: Annotated[int, Field(gt=0, le=10_000)] = 1500
    photo_ms: Annotated[int, Field(gt=0, le=10_000)] = 1000


class Policy(Part):
    version: Annotated[str, Field(pattern=r"^\d{4}-\d{2}(-\d+)?$")]
    messages: str
    changelog: Annotated[str, Field(min_length=10)]
    categories: dict[Category, Rule]
    detectors: dict[str, dict[str, Any]]  # name -> its options; every detector that must look is named here
    on_failure: OnFailure = OnFailure()
    second_opinion: SecondOpinion = SecondOpinion()
    egress: Egress = Egress()
    deadlines: Deadlines = Deadlines()
    overruling: dict[Literal["question", "sentence", "photo_text"], Overruling] = {}
    injection: Share = 0.6  # from this score on, a photo's text counts as giving orders
    _content_hash: str = PrivateAttr(default="")
    _document: str = PrivateAttr(default="")
    _phrases: Phrases = PrivateAttr()

    @model_validator(mode="after")
    def _every_category(self) -> Self:
        if missing := set(Category) - self.categories.keys():
            raise ValueError(f"says nothing about {', '.join(sorted(missing))}")
        return self

    @model_validator(mode="after")
    def _overruled_by_somebody(self) -> Self:
        if missing := {rule.detector for rule in self.overruling.values()} - self.detectors.keys():
            raise ValueError(f"overruling by detectors that do not look: {', '.join(sorted(missing))}")
        return self

    @property
    def content_hash(self) -> str:
        """SHA-256 (hex) over the policy file and its messages."""
        return self._content_hash

    @property
    def document(self) -> str:
        return self._document

    @classmethod
    def load(cls, version: str, directory: Path = DIRECTORY) -> "Policy":
        """The policy of that version. Raises PolicyError."""
        path = directory / f"{version}.yaml"
        if not re.fullmatch(r"[\w-]+", version) or not path.is_file():
            raise PolicyError(f"there is no policy {version!r}")
        policy = cls._read(path.read_text(encoding="utf-8"), f"policy {version}")
        if policy.version != version:
            raise PolicyError(f"{path.name} calls itself {policy.version}")
        return policy._speaking(Phrases(directory / "messages" / policy.messages), messages_of(policy.messages, directory))

    @classmethod
    def of(cls, document: str, messages: Mapping[str, str]) -> "Policy":
        """The policy that this text is, speaking these words (Fluent by language); no words: those of the release that it names.

        Raises PolicyError.
        """
        policy = cls._read(document, "the policy")
        texts = messages or messages_of(policy.messages)
        return policy._speaking(WrittenPhrases(texts), texts)

    @classmethod
    def _read(cls, document: str, name: str) -> "Policy":
        try:
            policy = cls.model_validate(yaml.safe_load(document))
        except (ValidationError, yaml.YAMLError) as error:
            raise PolicyError(f"{name}: {error}") from error
        policy._document = document
        return policy

    def _speaking(self, phrases: Phrases, texts: Mapping[str, str]) -> "Policy":
        if unspoken := set(LANGUAGES) - set(texts):
            raise PolicyError(f"policy {self.version}: no messages in {', '.join(sorted(unspoken))}")
        digest = hashlib.sha256(self._document.encode())
        for language in phrases.languages():
            digest.update(texts[language].encode())
        self._content_hash, self._phrases = digest.hexdigest(), phrases
        if missing := self.missing_messages():
            raise PolicyError(f"policy {self.version}: messages missing: {', '.join(missing[:6])}")
        return self

    # What follows ---------------------------------------------------------------------------------------------------------------

    def counted(self, gate: Literal["question", "sentence", "photo_text"], evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        """The evidence that decides. All of it is written down."""
        rule = self.overruling.get(gate)
        said = [one.score for one in evidence if rule and one.detector == rule.detector]
        if rule is None or not said or max(said) >= rule.sure_below:
            return evidence
        return tuple(one for one in evidence if one.detector == rule.detector or f"{one.category}.{one.reason}" in rule.never)

    def is_unsure(self, category: Category, score: float) -> bool:
        thresholds = self.categories[category].thresholds
        return thresholds.clear < score < thresholds.stop

    def verdict(self, category: Category, reason: str, score: float) -> Verdict:
        """What one piece of evidence means for a question."""
        rule = self.categories[category]
        if score >= rule.thresholds.stop:
            return rule.reasons[reason]
        return rule.unsure if score > rule.thresholds.clear else Verdict.ALLOW

    def judged(self, category: Category, score: float) -> Verdict:
        """What a second opinion means for a question: short of ``stop`` it is fine (and a score that is no number is not short of it)."""
        rule = self.categories[category]
        return Verdict.ALLOW if score < rule.thresholds.stop else rule.reasons.get(JUDGED, rule.unsure)

    def holds(self, category: Category, score: float) -> bool:
        """Whether a sentence with this evidence must not be heard. Unsure is held too: nothing is released first and checked later."""
        rule = self.categories[category]
        return rule.held and score > rule.held_from

    def stays(self, score: float) -> bool:
        """Whether a photo with this evidence of an undressed person does not leave this server."""
        return self.egress.undressed == "stays" and score >= self.egress.undressed_from

    def obscures_faces(self, judgement: QuestionJudgement) -> bool:
        """Whether faces are hidden from a remote provider on this question's way out."""
        identity = Category.IDENTITY in (*judgement.categories, *judgement.unsure)
        return self.egress.faces == "obscure" or judgement.verdict is Verdict.OBSCURE or identity

    # Words ----------------------------------------------------------------------------------------------------------------------

    def opening(self, category: str, verdict: Verdict, language: str | None) -> tuple[str, ...]:
        """The sentences spoken before the answer (guide, obscure) or instead of it (refuse, escalate); () for allow.

        A verdict that the category does not have comes from a failed detector, and then the words are those of ``unchecked``.
        """
        if verdict is Verdict.ALLOW:
            return ()
        phrase = f"{_id(category)}-{verdict}"
        return self.sentences(phrase, language) if self._phrases.has(phrase) else self.unchecked(language)

    def withheld(self, category: str, language: str | None) -> str:
        """The one short sentence in place of a held one."""
        phrase = f"{_id(category)}-withheld"
        return self.sentences(phrase if self._phrases.has(phrase) else "any-withheld", language)[0]

    def unchecked(self, language: str | None) -> tuple[str, ...]:
        """What is said when a gate could not check."""
        return self.sentences("unchecked", language)

    def guidance(self, categories: tuple[str, ...]) -> tuple[str, ...]:
        """Instructions for the model, in English, one for each category that has any."""
        found = (self.categories[Category(one)].guidance for one in categories if one in set(Category))
        return tuple(dict.fromkeys(text.strip() for text in found if text.strip()))

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language that this policy's words are written in: all that Sightline speaks, and some in which it can only refuse."""
        return self._phrases.languages()

    def language(self, language: str | None) -> str:
        """The one that is spoken to who wishes ``language``."""
        return self._phrases.language(language)

    def says(self, phrase: str) -> bool:
        return self._phrases.has(phrase)

    def sentences(self, phrase: str, language: str | None) -> tuple[str, ...]:
        """The spoken sentences of one message."""
        return tuple(line.strip() for line in self._phrases.say(phrase, language).splitlines() if line.strip())

    def message_ids(self) -> tuple[str, ...]:
        """Every message that this policy can come to need."""
        ids = {"unchecked", "any-withheld"}
        for category, rule in self.categories.items():
            verdicts = {*rule.reasons.values(), rule.unsure} - {Verdict.ALLOW}
            ids |= {f"{_id(category)}-{verdict}" for verdict in verdicts}
            if rule.held:
                ids.add(f"{_id(category)}-withheld")
        if "undressed_photo" in self.detectors:
            ids.add("photo-stays")
        return tuple(sorted(ids))

    def missing_messages(self) -> tuple[str, ...]:
        written = {language: self._phrases.ids(language) for language in self.languages}
        return tuple(f"{language}:{phrase}" for language, ids in written.items() for phrase in self.message_ids() if phrase not in ids)

    def ill_sized(self) -> tuple[tuple[str, str, int], ...]:
        """(language, message, its sentences) of those with none or more than two; in place of a held sentence, more than one."""
        every = ((language, phrase) for language in self.languages for phrase in self.message_ids())
        counted = ((language, phrase, len(self.sentences(phrase, language))) for language, phrase in every)
        return tuple(one for one in counted if not 1 <= one[2] <= (1 if one[1].endswith("withheld") else 2))


def _id(category: str) -> str:
    return category.replace("_", "-")


def messages_of(folder: str, directory: Path = DIRECTORY) -> dict[str, str]:
    """Fluent text by language. Raises PolicyError for a name that is no folder's."""
    if not re.fullmatch(r"[\w-]+", folder):
        raise PolicyError(f"there are no messages {folder!r}")
    found = sorted((directory / "messages" / folder).glob("*.ftl"))
    return {path.stem: path.read_bytes().decode() for path in found}


def versions(directory: Path = DIRECTORY) -> tuple[str, ...]:
    """The released versions, oldest first: those with a line in ``released.txt``."""
    return tuple(version for version, _ in released(directory))


def released(directory: Path = DIRECTORY) -> tuple[tuple[str, str], ...]:
    """(version, content hash) as they were released, oldest first. A policy is edited by releasing another."""
    lines = (directory / "released.txt").read_text(encoding="utf-8").splitlines()
    return tuple((line.split()[0], line.split()[1]) for line in lines if line.strip() and not line.startswith("#"))


@cache
def policy(version: str = "") -> Policy:
    """A released policy; the newest when no version is named. Raises PolicyError when it is not what was released."""
    known = dict(released())
    chosen = version or next(reversed(known), "")
    if chosen not in known:
        raise PolicyError(f"policy {chosen!r} was not released")
    loaded = Policy.load(chosen)
    if loaded.content_hash != known[chosen]:
        raise PolicyError(f"policy {chosen} is not what was released: {loaded.content_hash[:12]} instead of {known[chosen][:12]}")
    return loaded
