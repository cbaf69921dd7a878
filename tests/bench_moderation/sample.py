"""How many cases need their photo looked at: ``python -m tests.bench_moderation.sample``. The bar is one in five.

A stretch of imagined traffic becomes rows: questions and sentences of the evaluation suites that no training has seen, each with the word
that the real gates say on it. The real intake (moderation.sampling) picks what is looked at, and moderation.sufficiency says of each of the
first 500 cases whether words decide it. What the suites do not tell, how often people contest, complain and photograph badly, is assumed
below; the answer is given for twice and for half as many complaints too.
"""

import os
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

#: Of all questions: those of the kinds that the suites say must be stopped, and those that come with a photo.
CONTESTED, WITH_PHOTO = 0.10, 0.90
#: Of all photos: print that could not be read; nobody could look.
UNREAD, UNSEEN = 0.10, 0.01
#: Of all answers: those that only read print aloud (most questions are about print); those called wrong; those a volunteer corrects.
VERBATIM, WRONG, CORRECTED = 0.60, 0.01, 0.001
#: Of all sentences that a model wants to say: those of the kinds that the suites say must be held.
CLAIMS = 0.02
#: Of all refusals: those that are contested. Of all questions: those whose talk with a volunteer is reported by either side.
APPEALED, REPORTED = 0.02, 0.0005
WANTED, BAR = 500, 0.20
QUESTIONS = 12_000
SECONDS_APART = 20  # from one question to the next


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sightline-sample-") as var:
        os.environ.update(SIGHTLINE_VAR_DIR=var, DJANGO_SETTINGS_MODULE="config.settings", RATE_LIMITS="*=1000000/second")
        os.environ.pop("DATABASE_URL", None)
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        pools = judged_pools()
        shares = [_measure(pools, complaints, options.seed) for complaints in (1.0, 2.0, 0.5)]
    return 0 if shares[0] <= BAR else 1


def _measure(pools: dict[str, list[Any]], complaints: float, seed: int) -> float:
    from django.core.management import call_command

    from moderation.evidence.known import known
    from moderation.models import ReviewCase
    from moderation.sufficiency import needs_photo
    from safety.evaluation.metrics import Share

    call_command("flush", verbosity=0, interactive=False)
    seeded(pools, complaints, Random(seed))
    cases = list(ReviewCase.objects.all())
    Random(seed).shuffle(cases)
    cases = cases[:WANTED]
    facts = known(cases)
    found: Counter[str] = Counter()
    needed: Counter[str] = Counter()
    for case in cases:
        found[case.source] += 1
        needed[case.source] += needs_photo(facts[case.pk])[0]
    share = Share(needed.total(), found.total())
    print(f"{complaints:g} times the assumed complaints: {share} of the cases need the photo looked at")
    for source, n in found.most_common():
        print(f"    {source:20} {n:4} cases, {needed[source]:4} need it", flush=True)
    return share.value


def judged_pools() -> dict[str, list[Any]]:
    """The unseen suite cases with what the real gates say: (case, judgement), apart by what is expected."""
    from safety.engine.gate import default_gate
    from safety.evaluation.suites import UNSEEN, questions, sentences

    gate = default_gate()
    pools: dict[str, list[Any]] = {"asked": [], "ordinary": [], "claims": [], "plain": []}
    for expected in questions():
        if expected.split in UNSEEN:
            pools["asked" if expected.stop else "ordinary"].append((expected, gate.judge_question(expected.case)))
    for expected in sentences():
        if expected.split in UNSEEN:
            pools["claims" if expected.stop else "plain"].append((expected, gate.judge_sentence(expected.case)))
    print({name: len(pool) for name, pool in pools.items()}, "suite cases judged", flush=True)
    return pools


def seeded(pools: dict[str, list[Any]], complaints: float, chance: Random) -> None:
    """Rows of a few days, and the cases that the intake makes of them."""
    from accounts.models import Person
    from assistant.models import Conversation, Question
    from moderation.services.intake import collect
    from safety.services import policy_version_register

    person = Person.objects.create_user("somebody")
    conversation = Conversation.objects.create(person=person)
    policy = policy_version_register(pools["asked"][0][1].policy_version)
    made = Made(person, conversation, policy, chance, complaints)
    for _ in range(QUESTIONS):
        expected, judgement = chance.choice(pools["asked" if chance.random() < CONTESTED else "ordinary"])
        claim = chance.choice(pools["claims" if chance.random() < CLAIMS else "plain"])
        made.question(expected, judgement, claim)
    Question.objects.bulk_create(made.questions, batch_size=1000)
    for rows in (made.photos, made.question_photos, made.decisions, made.sentences, made.held, made.feedback, made.cases):
        if rows:
            type(rows[0]).objects.bulk_create(rows, batch_size=1000)
    while collect():
        pass


class Made:
    """The rows, not saved yet."""

    def __init__(self, person: Any, conversation: Any, policy: Any, chance: Random, complaints: float) -> None:
        self.person, self.conversation, self.policy, self.chance, self.complaints = person, conversation, policy, chance, complaints
        self.now = datetime.now(UTC)
        self.questions: list[Any] = []
        self.photos: list[Any] = []
        self.question_photos: list[Any] = []
        self.decisions: list[Any] = []
        self.sentences: list[Any] = []
        self.held: list[Any] = []
        self.feedback: list[Any] = []
        self.cases: list[Any] = []

    def question(self, expected: Any, judgement: Any, claim: tuple[Any, Any]) -> None:
        from assistant.models import Question
        from safety.engine.types import Verdict

        question = Question(
            person=self.person,
            conversation=self.conversation,
            text=expected.case.question,
            typed=True,
            state="answered",
            answer_language=expected.language,
            verdict=judgement.verdict,
            categories=list(judgement.categories),
            finished_at=self.now - timedelta(seconds=SECONDS_APART * (QUESTIONS - len(self.questions))),
        )
        self.questions.append(question)
        word = self._decision(question, "question", judgement)
        photographed = self.chance.random() < WITH_PHOTO
        if photographed:
            self._photo(question)
        refused = judgement.verdict in (Verdict.REFUSE, Verdict.ESCALATE)
        if refused:
            self._said(question, "notice")
        else:
            self._answer(question, claim)
        self._people(question, word, refused)

    def _answer(self, question: Any, claim: tuple[Any, Any]) -> None:
        """What is read aloud is read; a model's other sentences pass the answer gate."""
        from assistant.models import Feedback, HeldSentence

        expected, judgement = claim
        verbatim = self.chance.random() < VERBATIM
        self._said(question, "verbatim" if verbatim else "description")
        if not verbatim and not judgement.release:
            decision = self._decision(question, "sentence", judgement)
            self.held.append(HeldSentence(question=question, decision=decision, text=expected.case.sentence))
        if self.chance.random() < WRONG * self.complaints:
            self.feedback.append(Feedback(person=self.person, question=question, wrong=True, created_at=question.finished_at))

    def _people(self, question: Any, word: Any, refused: bool) -> None:
        """What comes from people and from talks; the intake of those rows has tests of its own."""
        if refused and self.chance.random() < APPEALED:
            self._case("appeal", question, decision=word, category=word.category)
        elif not refused and self.chance.random() < CORRECTED * self.complaints:
            self._case("correction", question)
        elif self.chance.random() < REPORTED:
            source = self.chance.choice(("volunteer_reported", "person_reported"))
            category = self.chance.choice(("", "", "", "sexual"))  # rude, misuse, privacy, and one in four about something sexual
            self._case(source, question, category=category)

    def _case(self, source: str, question: Any, **fields: Any) -> None:
        from moderation.models import ReviewCase

        key = str(len(self.cases))
        self.cases.append(ReviewCase(source=source, key=key, question=question, due_at=self.now, **fields))

    def _decision(self, question: Any, gate: str, judgement: Any) -> Any:
        from safety.models import Decision
        from safety.services import outcome_of

        categories = list(judgement.categories)
        decision = Decision(
            subject_kind="question",
            subject_id=question.pk,
            gate=gate,
            outcome=outcome_of(judgement),
            categories=categories,
            category=categories[0] if categories else "",
            reason=judgement.reason,
            policy=self.policy,
            failures=list(judgement.failures),
            elapsed_ms=judgement.elapsed_ms,
            created_at=question.finished_at,
        )
        self.decisions.append(decision)
        return decision

    def _said(self, question: Any, kind: str) -> None:
        from assistant.models import Sentence

        self.sentences.append(Sentence(question=question, sequence=1, text="", speech="", ssml="", kind=kind, language="en"))

    def _photo(self, question: Any) -> None:
        from assistant.models import Photo, QuestionPhoto

        unseen, unread = self.chance.random() < UNSEEN, self.chance.random() < UNREAD
        photo = Photo(
            person=self.person,
            width=1200,
            height=900,
            source_type="image/jpeg",
            glance=None if unseen else {"faces": []},
            reading={"lines": None if unseen else [], "unread": [[10, 10, 90, 20]] if unread else []},
        )
        self.photos.append(photo)
        self.question_photos.append(QuestionPhoto(question=question, photo=photo, number=1))


if __name__ == "__main__":
    sys.exit(main())
