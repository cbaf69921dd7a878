"""A month of made-up traffic: unseen cases of the evaluation suites as questions and sentences, each with the word that the real gates say
on it, what the real intake picks of them, and what four reviewers decide through the services. A run of its own, since a browser and
Django's rows do not go together in one thread: ``python -m tests.pictures.month``, with the server's variables.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import time_machine

DAYS, A_DAY = 28, 160
#: Of all questions those that the suites say must be stopped; of all answers those with a sentence that must be held; those called wrong.
CONTESTED, CLAIMS, WRONG = 0.12, 0.03, 0.01
#: So many of the suites' cases are judged, and asked again and again.
QUESTIONS, SENTENCES = 320, 160
#: How often a reviewer sees it otherwise than the suites.
OTHERWISE = 0.08
REVIEWERS = ("mo", "mia", "lea", "lou")
SITTINGS = 14  # in a day, half an hour apart


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    from moderation.services.intake import collect
    from moderation.services.tallying import tally_since
    from tests.pictures.talk import reported_talk

    chance = Random(6)
    suites = Suites(chance)
    people = [_person() for _ in range(40)]
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    for ago in range(DAYS, 0, -1):
        morning = today - timedelta(days=ago) + timedelta(hours=5)
        with time_machine.travel(morning):
            Day(suites, people, chance, morning).write()
            collect()
        if ago > 2:  # what came in since waits
            _reviewed(suites, chance, morning + timedelta(hours=3))
    reported_talk()
    collect()
    tally_since((today - timedelta(days=DAYS)).date())


@dataclass
class Suites:
    """Judged cases, and by question what is right."""

    chance: Random
    pools: dict[str, list[Any]] = field(default_factory=lambda: {"stop": [], "pass": [], "hold": [], "release": []})
    stops: dict[UUID, bool] = field(default_factory=dict)
    holds: dict[UUID, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        from assistant.providers.embedded.intents import main_intent
        from common.languages import LANGUAGES
        from safety.engine.gate import default_gate
        from safety.evaluation.suites import questions, sentences

        gate = default_gate()
        for suite, n, judge, words in (
            (questions, QUESTIONS, gate.judge_question, ("stop", "pass")),
            (sentences, SENTENCES, gate.judge_sentence, ("hold", "release")),
        ):
            cases = [one for one in suite() if one.split == "heldout" and one.language in LANGUAGES]
            for one in self.chance.sample(cases, n):
                asks = main_intent(one.case.question, one.language)
                self.pools[words[0] if one.stop else words[1]].append((one, judge(one.case), asks))

    def draw(self, rare: str, common: str, share: float) -> tuple[Any, Any, str]:
        found: tuple[Any, Any, str] = self.chance.choice(self.pools[rare if self.chance.random() < share else common])
        return found


class Day:
    """The rows of one day, not saved yet."""

    def __init__(self, suites: Suites, people: list[Any], chance: Random, morning: datetime) -> None:
        self.suites, self.people, self.chance = suites, people, chance
        self.rows: dict[str, list[Any]] = {
            name: [] for name in ("conversations", "questions", "decisions", "sentences", "held", "feedback")
        }
        for n in range(A_DAY):
            self._asked(morning + timedelta(minutes=n / 2))

    def write(self) -> None:
        for rows in self.rows.values():
            if rows:
                type(rows[0]).objects.bulk_create(rows, batch_size=500)

    def _asked(self, at: datetime) -> None:
        from assistant.models import Conversation, Feedback, Question, Sentence

        expected, judgement, asks = self.suites.draw("stop", "pass", CONTESTED)
        person, language = self.chance.choice(self.people), expected.language
        conversation = Conversation(person=person)
        question = Question(
            id=UUID(int=self.chance.getrandbits(128), version=4),
            person=person,
            conversation=conversation,
            text=expected.case.question,
            typed=True,
            state="answered",
            answer_language=language,
            verdict=judgement.verdict,
            categories=list(judgement.categories),
            intent=asks,
            created_at=at,
            finished_at=at + timedelta(seconds=4),
        )
        self.suites.stops[question.pk] = expected.stop
        self.rows["conversations"].append(conversation)
        self.rows["questions"].append(question)
        self.rows["decisions"].append(self._decision(question, "question", judgement))
        said = "Here is what I read."
        if judgement.verdict == "allow":
            self._answer(question)
            if self.chance.random() < WRONG:
                self.rows["feedback"].append(Feedback(person=person, question=question, wrong=True, created_at=question.finished_at))
        else:
            said = "I can't help with that."
        self.rows["sentences"].append(
            Sentence(question=question, sequence=1, text=said, speech=said, ssml=f"<speak>{said}</speak>", kind="notice", language="en")
        )

    def _answer(self, question: Any) -> None:
        from assistant.models import HeldSentence

        expected, judgement, _ = self.suites.draw("hold", "release", CLAIMS)
        decision = self._decision(question, "sentence", judgement)
        self.rows["decisions"].append(decision)
        if not judgement.release:
            self.suites.holds[decision.pk] = expected.stop
            self.rows["held"].append(HeldSentence(question=question, decision=decision, text=expected.case.sentence))

    def _decision(self, question: Any, gate: str, judgement: Any) -> Any:
        from dataclasses import asdict

        from safety.models import Decision
        from safety.services import outcome_of, policy_version_register

        categories = list(judgement.categories)
        return Decision(
            subject_kind="question",
            subject_id=question.pk,
            gate=gate,
            outcome=outcome_of(judgement),
            categories=categories,
            category=categories[0] if categories else "",
            language=question.answer_language,
            scores=getattr(judgement, "scores", {}),
            evidence=[asdict(one) for one in judgement.evidence],
            reason=judgement.reason,
            policy=policy_version_register(judgement.policy_version, judgement.policy_hash),
            failures=list(judgement.failures),
            detectors=list(judgement.detectors),
            elapsed_ms=judgement.elapsed_ms,
            created_at=question.finished_at,
        )


def _person() -> Any:
    from accounts.services import device_register

    return device_register(name="A phone", language="en").person


def _reviewed(suites: Suites, chance: Random, morning: datetime) -> None:
    from moderation.models import Reviewer
    from moderation.services.deciding import case_decide
    from moderation.services.errors import BreakDue, BudgetSpent
    from moderation.services.leasing import case_next

    staff = {one.person.username: one for one in Reviewer.objects.select_related("person")}
    for sitting, name in _rota():
        with time_machine.travel(morning + timedelta(minutes=30 * sitting)), suppress(BreakDue, BudgetSpent):
            reviewer = staff[name]
            case = case_next(reviewer)
            if case is None:
                continue
            with time_machine.travel(datetime.now(UTC) + timedelta(seconds=chance.randint(25, 160))):
                case_decide(reviewer, case, _ruling(suites, chance, case))


def _rota() -> Iterator[tuple[int, str]]:
    for sitting in range(SITTINGS):
        yield sitting, REVIEWERS[sitting % len(REVIEWERS)]


def _ruling(suites: Suites, chance: Random, case: Any) -> Any:
    """As the suites see it, and now and then otherwise."""
    from moderation.clauses import clauses, labels
    from moderation.models import DecisionKind, Source
    from moderation.services.deciding import Ruling
    from safety.current import current_policy_version

    document = current_policy_version().document
    stop = suites.holds.get(case.decision_id) if case.source == Source.HELD else suites.stops.get(case.question_id)
    right = (not stop if case.source == Source.AUDIT else bool(stop)) if case.source != Source.WRONG else chance.random() < 0.6
    kind = DecisionKind.UPHOLD if right != (chance.random() < OTHERWISE) else DecisionKind.OVERTURN
    clause = case.decision.reason if case.decision and case.decision.reason in clauses(document) else "clean"
    if case.source == Source.WRONG and kind == DecisionKind.OVERTURN:
        clause = "answers.mistaken"
    found = kind == DecisionKind.UPHOLD and case.category in labels(document)
    reason = "The words settle it." if kind == DecisionKind.UPHOLD else "This is not what the clause is for."
    return Ruling(kind, clause, reason, case.category if found else "")


if __name__ == "__main__":
    main()
