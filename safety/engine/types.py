"""What goes into a gate and what comes out. Plain values; no database, no framework."""

from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """What happens to a question, mildest first.

    allow: answered as asked. guide: the safe part is answered, the rest is pointed elsewhere. obscure: answered on a photo whose
    faces are hidden, identity never. refuse: not answered. escalate: a crisis, or a human first.
    """

    ALLOW = "allow"
    GUIDE = "guide"
    OBSCURE = "obscure"
    REFUSE = "refuse"
    ESCALATE = "escalate"

    @property
    def severity(self) -> int:
        return list(Verdict).index(self)


@dataclass(frozen=True, slots=True)
class QuestionCase:
    """One question with all that is known when it is judged.

    ``has_face`` None: not known (could not look). ``photo_text`` None: not read (yet). ``previous_turns``: earlier questions of
    this conversation, oldest first.
    """

    question: str
    language: str | None = None
    has_face: bool | None = None
    photo_text: str | None = None
    previous_turns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SentenceCase:
    """One sentence that a provider (or a volunteer) wants to say. ``previous``: sentences already spoken in this answer;
    ``previous_turns``: the person's earlier questions, oldest first (a name given there may be said).

    ``photo_text`` None means the photo's text is not known: then nothing counts as printed.
    """

    sentence: str
    question: str = ""
    language: str | None = None
    has_face: bool | None = None
    photo_text: str | None = None
    previous: tuple[str, ...] = ()
    previous_turns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoCase:
    """What was seen in one photo that may leave this server. ``undressed``: how likely it shows an undressed person, 0..1.

    None: could not look.
    """

    faces: int | None
    undressed: float | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One detector's word on one category. ``score`` is 0..1; ``reason`` is a short stable code, never the person's words."""

    detector: str
    category: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class QuestionJudgement:
    """The question gate's word. ``failures`` names detectors that could not check; then the verdict is never ALLOW by default.

    ``policy_version`` and ``policy_hash`` (of its content) name the policy; every judgement has them.
    ``detectors``: who looked, each as ``name@version``. ``unsure``: categories whose evidence lies between fine and not, when none decided;
    empty once a second opinion has been heard.
    """

    verdict: Verdict
    categories: tuple[str, ...]
    scores: dict[str, float]
    evidence: tuple[Evidence, ...]
    reason: str
    policy_version: str
    failures: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    policy_hash: str = field(default="", compare=False)
    detectors: tuple[str, ...] = field(default=(), compare=False)
    elapsed_ms: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class SentenceJudgement:
    """The answer gate's word on one sentence. ``release`` False: it must not be heard; the policy says what is said instead."""

    release: bool
    categories: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    reason: str
    policy_version: str
    failures: tuple[str, ...] = ()
    policy_hash: str = field(default="", compare=False)
    detectors: tuple[str, ...] = field(default=(), compare=False)
    elapsed_ms: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class PhotoTextJudgement:
    """Whether text found in a photo tries to give orders to the machine."""

    injection: bool
    score: float
    reason: str
    policy_version: str
    evidence: tuple[Evidence, ...] = ()
    failures: tuple[str, ...] = ()
    policy_hash: str = field(default="", compare=False)
    detectors: tuple[str, ...] = field(default=(), compare=False)
    elapsed_ms: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class PhotoJudgement:
    """Whether a photo's pixels stay on this server."""

    stays: bool
    score: float
    reason: str
    policy_version: str
    evidence: tuple[Evidence, ...] = ()
    failures: tuple[str, ...] = ()
    policy_hash: str = field(default="", compare=False)
    detectors: tuple[str, ...] = field(default=(), compare=False)
    elapsed_ms: float = field(default=0.0, compare=False)
