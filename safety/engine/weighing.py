"""What follows from evidence. Pure: a gate weighs with it what it has just seen, a back-test what another gate saw long ago."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from safety.engine.policy import JUDGED, Policy
from safety.engine.taxonomy import CLEAN, UNCHECKED, Category
from safety.engine.types import Evidence, Verdict

Found = tuple[Evidence, ...]
Names = Sequence[str]


class QuestionWord(NamedTuple):
    verdict: Verdict
    reason: str
    categories: tuple[str, ...]


class SentenceWord(NamedTuple):
    release: bool
    reason: str
    categories: tuple[str, ...]


class PhotoTextWord(NamedTuple):
    injection: bool
    reason: str
    categories: tuple[str, ...] = ()


class PhotoWord(NamedTuple):
    stays: bool
    reason: str
    categories: tuple[str, ...] = ()


class Outcome(NamedTuple):
    """A gate's word as a decision row keeps it: a verdict, or released/held, clean/orders, leaves/stays."""

    outcome: str
    reason: str
    categories: tuple[str, ...]


def weigh_question(policy: Policy, evidence: Found, failures: Names = ()) -> QuestionWord:
    """What the question gate makes of it, second opinions included: what they found bears the reason ``judged``, and a failure that
    names no detector of the policy is that of a judge.
    """
    looked = tuple(one for one in evidence if one.reason != JUDGED)
    opinions = tuple(one for one in evidence if one.reason == JUDGED)
    word = first_word(policy, looked, [name for name in failures if name in policy.detectors])
    if any(name not in policy.detectors for name in failures):
        word = after_silence(policy, word, unsure(policy, looked, word.verdict))
    return after_opinion(policy, word, opinions) if opinions else word


def first_word(policy: Policy, evidence: Found, failures: Names) -> QuestionWord:
    """The question gate's word before anybody else was asked. ``failures``: detectors."""
    weighed = _weighed((policy.verdict(Category(one.category), one.reason, one.score), one) for one in policy.counted("question", evidence))
    verdict, reason = _strictest(weighed)
    for name in failures:
        closed = policy.on_failure.per_detector.get(name, policy.on_failure.question)
        if closed.severity > verdict.severity:
            verdict, reason = closed, UNCHECKED
    return QuestionWord(verdict, reason, ordered(one.category for _, one in weighed) or ((UNCHECKED,) if failures else ()))


def after_opinion(policy: Policy, word: QuestionWord, found: Found) -> QuestionWord:
    """The word after a second opinion, which can only make it stricter."""
    weighed = _weighed((policy.judged(Category(one.category), one.score), one) for one in found)
    return _stricter(word, *_strictest(weighed), ordered(one.category for _, one in weighed))


def after_silence(policy: Policy, word: QuestionWord, doubts: tuple[str, ...]) -> QuestionWord:
    """The word where a judge should have been asked about ``doubts`` and could not judge: what was unsure stays so."""
    return _stricter(word, policy.second_opinion.on_failure, UNCHECKED, doubts or word.categories or (UNCHECKED,))


def unsure(policy: Policy, evidence: Found, verdict: Verdict) -> tuple[str, ...]:
    """The categories that a stronger judge should be asked about, the likeliest first; none where the gate has stopped the question."""
    if verdict is not Verdict.ALLOW:
        return ()
    likeliest = sorted(policy.counted("question", evidence), key=lambda one: -one.score)
    return ordered(one.category for one in likeliest if policy.is_unsure(Category(one.category), one.score))


def weigh_sentence(policy: Policy, evidence: Found, failures: Names = ()) -> SentenceWord:
    counted = policy.counted("sentence", evidence)
    holding = sorted((one for one in counted if policy.holds(Category(one.category), one.score)), key=lambda one: -one.score)
    return SentenceWord(
        release=not holding and not failures,
        reason=_code(holding[0]) if holding else UNCHECKED if failures else CLEAN,
        categories=ordered(one.category for one in holding) or ((UNCHECKED,) if failures else ()),
    )


def weigh_photo_text(policy: Policy, evidence: Found, failures: Names = ()) -> PhotoTextWord:
    strongest = max(policy.counted("photo_text", evidence), key=lambda one: one.score, default=None)
    orders = (strongest.score if strongest else 0.0) >= policy.injection
    return PhotoTextWord(orders or bool(failures), _code(strongest) if strongest and orders else UNCHECKED if failures else CLEAN)


def weigh_photo(policy: Policy, evidence: Found, failures: Names = ()) -> PhotoWord:
    strongest = max(evidence, key=lambda one: one.score, default=None)
    found = strongest is not None and policy.stays(strongest.score)
    return PhotoWord(found or bool(failures), _code(strongest) if strongest and found else UNCHECKED if failures else CLEAN)


def weigh(gate: str, policy: Policy, evidence: Found, failures: Names = ()) -> Outcome:
    """The word of any gate. Raises ValueError for an unknown gate or category, KeyError for a reason that the policy is silent about."""
    match gate:
        case "question":
            question = weigh_question(policy, evidence, failures)
            return Outcome(question.verdict.value, question.reason, question.categories)
        case "sentence":
            sentence = weigh_sentence(policy, evidence, failures)
            return Outcome("released" if sentence.release else "held", sentence.reason, sentence.categories)
        case "photo_text":
            text = weigh_photo_text(policy, evidence, failures)
            return Outcome("orders" if text.injection else "clean", text.reason, text.categories)
        case "photo":
            photo = weigh_photo(policy, evidence, failures)
            return Outcome("stays" if photo.stays else "leaves", photo.reason, photo.categories)
    raise ValueError(f"there is no gate {gate!r}")


def ordered(categories: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(categories))


def _weighed(pairs: Iterable[tuple[Verdict, Evidence]]) -> list[tuple[Verdict, Evidence]]:
    """What does not allow, the strictest first and then the likeliest."""
    return sorted((pair for pair in pairs if pair[0] is not Verdict.ALLOW), key=lambda pair: (-pair[0].severity, -pair[1].score))


def _strictest(weighed: list[tuple[Verdict, Evidence]]) -> tuple[Verdict, str]:
    if not weighed:
        return Verdict.ALLOW, CLEAN
    verdict, one = weighed[0]
    return verdict, _code(one)


def _stricter(word: QuestionWord, verdict: Verdict, reason: str, categories: tuple[str, ...]) -> QuestionWord:
    """The word with these further categories; with this verdict and its reason too where it is the stricter one."""
    if verdict.severity <= word.verdict.severity:
        return word._replace(categories=ordered((*word.categories, *categories)))
    return QuestionWord(verdict, reason, ordered((*categories, *word.categories)))


def _code(one: Evidence) -> str:
    return f"{one.category}.{one.reason}"
