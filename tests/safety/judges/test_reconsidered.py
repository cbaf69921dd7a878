"""What the gate makes of a second opinion: it may make a judgement stricter, never milder."""

import math

import pytest

from safety.detectors import embedded
from safety.engine.gate import Gate
from safety.engine.policy import Policy, SecondOpinion
from safety.engine.taxonomy import CLEAN, UNCHECKED
from safety.engine.types import Evidence, QuestionJudgement, Verdict
from tests.safety.judges.policies import policy_that_hears

FIRST = Evidence("question_meaning", "medical", 0.5, "dose")


def gate(used: Policy) -> Gate:
    return Gate(used, embedded(used))


def unsure(verdict: Verdict = Verdict.ALLOW, categories: tuple[str, ...] = ()) -> QuestionJudgement:
    doubt = ("medical",) if verdict is Verdict.ALLOW else ()
    return QuestionJudgement(verdict, categories, {"medical": 0.5}, (FIRST,), CLEAN, "x", unsure=doubt, detectors=("question_meaning@1",))


def judged(**scores: float) -> tuple[Evidence, ...]:
    return tuple(Evidence("scripted", category, score, "judged") for category, score in scores.items())


HEARING = policy_that_hears({"violence": Verdict.REFUSE, "identity": Verdict.OBSCURE})


def test_a_question_the_judge_stops_gets_the_policys_verdict() -> None:
    again = gate(HEARING).reconsidered(unsure(), judged(medical=0.8), "scripted@1")
    assert (again.verdict, again.reason, again.categories) == (Verdict.GUIDE, "medical.judged", ("medical",))
    assert again.unsure == ()
    assert again.evidence == (FIRST, *judged(medical=0.8))
    assert again.scores == {"medical": 0.8}
    assert again.detectors == ("question_meaning@1", "scripted@1")
    assert again.failures == ()


@pytest.mark.parametrize("found", [(), judged(medical=0.3), judged(medical=0.44)])
def test_a_question_the_judge_lets_pass_stays_allowed_and_is_unsure_no_more(found: tuple[Evidence, ...]) -> None:
    again = gate(HEARING).reconsidered(unsure(), found, "scripted@1")
    assert (again.verdict, again.reason, again.categories, again.unsure) == (Verdict.ALLOW, CLEAN, (), ())
    assert again.detectors[-1] == "scripted@1"


def test_the_strictest_of_what_is_found_decides_and_all_of_it_is_named() -> None:
    again = gate(HEARING).reconsidered(unsure(), judged(medical=0.99, violence=0.7, identity=0.7), "scripted@1")
    assert (again.verdict, again.reason) == (Verdict.REFUSE, "violence.judged")
    assert again.categories == ("violence", "identity", "medical")


def test_a_category_nobody_was_unsure_about_is_stopped_too() -> None:
    assert gate(HEARING).reconsidered(unsure(), judged(violence=0.9)).verdict is Verdict.REFUSE


def test_a_policy_without_the_reason_falls_back_to_what_unsure_means() -> None:
    silent = policy_that_hears({}, default=None)
    assert gate(silent).reconsidered(unsure(), judged(medical=0.9)).verdict is silent.categories["medical"].unsure  # type: ignore[index]
    rules = {category: rule.model_copy(update={"unsure": Verdict.REFUSE}) for category, rule in silent.categories.items()}
    strict = silent.model_copy(update={"categories": rules})
    assert gate(strict).reconsidered(unsure(), judged(medical=0.9)).verdict is Verdict.REFUSE


def test_a_judge_that_could_not_judge_leaves_no_question_allowed() -> None:
    again = gate(HEARING).reconsidered(unsure(), None, "scripted@1")
    assert (again.verdict, again.reason, again.categories) == (Verdict.GUIDE, UNCHECKED, ("medical",))
    assert again.failures == ("scripted",)
    assert again.detectors[-1] == "scripted@1"
    assert again.unsure == ("medical",)


def test_the_policy_says_what_follows_when_nobody_could_judge() -> None:
    strict = policy_that_hears({}, second_opinion=SecondOpinion(on_failure=Verdict.REFUSE))
    assert gate(strict).reconsidered(unsure(), None).verdict is Verdict.REFUSE


def test_a_policy_cannot_allow_what_nobody_could_judge() -> None:
    with pytest.raises(ValueError):
        SecondOpinion.model_validate({"on_failure": "allow"})


@pytest.mark.parametrize("found", [(), judged(medical=0.9), None])
def test_a_second_opinion_never_makes_a_judgement_milder(found: tuple[Evidence, ...] | None) -> None:
    refused = unsure(Verdict.REFUSE, ("hate",))
    again = gate(HEARING).reconsidered(refused, found, "scripted@1")
    assert (again.verdict, again.reason) == (Verdict.REFUSE, refused.reason)
    assert again.categories[0] == "hate"


def test_a_milder_finding_beside_a_stricter_one_is_still_named() -> None:
    again = gate(HEARING).reconsidered(unsure(Verdict.OBSCURE, ("identity",)), judged(medical=0.9))
    assert again.categories == ("identity", "medical")


def test_a_score_that_is_no_number_does_not_let_pass() -> None:
    assert gate(HEARING).reconsidered(unsure(), judged(medical=math.nan)).verdict is Verdict.GUIDE
