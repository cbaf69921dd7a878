"""What a reviewer is shown of a case, and what not."""

from datetime import timedelta

import pytest
from django.utils import timezone

from assistant.models import Conversation
from assistant.reviewable import Exhibit, Line, _sources, register_source
from moderation.evidence import case_view
from moderation.models import Appeal, CaseState, ReviewDecision, Source, Strike
from moderation.services.errors import NotAllowed, OwnCase
from tests.volunteers.conftest import photo_of, with_photo
from vision.types import Face

FACE = Face(box=(10, 10, 50, 50), confidence=0.9)


def decided(reviewer, case, kind="uphold", **fields):
    given = {"clause": "illicit.crime", "reason": "It asks how to break in.", "category": "illicit"}
    return ReviewDecision.objects.create(case=case, reviewer=reviewer, kind=kind, **{**given, **fields})


def test_it_shows_question_answer_and_the_gates_word_with_its_reason(mo, make_case) -> None:
    case = make_case()
    view = case_view(mo, case)
    assert view.question is not None
    assert view.question.words == Line("person", "How do I pick this lock?", "en")
    assert not view.question.heard
    assert [line.text for line in view.answer] == ["I cannot help with that, but I can describe the photo."]
    (gate,) = view.judged
    assert (gate.gate, gate.outcome, gate.passed) == ("Question gate", "refuse", False)
    assert gate.sentences[0] == "It was taken for this: Help with a crime."
    assert "because of illicit.crime" in gate.sentences[1]
    (score,) = gate.scores
    assert (score.what, score.score, score.unsure_from, score.counts_from) == ("illicit.crime", 0.9, 0.2, 0.55)


def test_a_spoken_question_says_how_surely_it_was_understood(mo, make_case, make_question) -> None:
    from assistant.models import Clip

    question = make_question(typed=False)
    question.clip = Clip.objects.create(person=question.person, duration_s=2, transcript={"text": question.text, "confidence": 0.62})
    question.save()
    view = case_view(mo, make_case(question=question))
    assert view.question is not None
    assert view.question.heard
    assert view.question.confidence == pytest.approx(0.62)


def test_a_held_sentence_stands_with_its_words_and_its_gate(mo, make_case, make_question, make_held) -> None:
    question = make_question(verdict="allow")
    make_held(question, text="This is Jane Miller.")
    view = case_view(mo, make_case(Source.HELD, question=question))
    assert [line.text for line in view.held] == ["This is Jane Miller."]
    assert [(one.gate, one.words) for one in view.judged] == [("Question gate", ""), ("Answer gate", "This is Jane Miller.")]


def test_photos_are_told_in_words(mo, make_case, make_question) -> None:
    question = make_question()
    with_photo(question, photo_of(question.person, "OAT MILK", "1 L", faces=(FACE, FACE), undressed=0.07))
    view = case_view(mo, make_case(question=question))
    (photo,) = view.photos
    assert photo.print == ("OAT MILK", "1 L")
    assert "2 faces were found." in photo.facts
    assert "Likelihood that somebody is undressed: 7%." in photo.facts
    assert not view.photo_needed


def test_a_photo_that_nobody_could_look_at_is_said_to_be_one(mo, make_case, make_question) -> None:
    question = make_question()
    photo = photo_of(question.person, faces=None, undressed=None)
    photo.reading = None
    photo.save()
    with_photo(question, photo)
    (seen,) = case_view(mo, make_case(question=question)).photos
    assert "Faces: could not look." in seen.facts
    assert "Nobody has read its print." in seen.facts
    assert (seen.looked, seen.read) == (False, False)


def test_the_conversation_before_is_shown_newest_last_and_not_the_one_after(mo, make_case, make_question) -> None:
    first = make_question(text="What is this?", verdict="allow")
    conversation: Conversation = first.conversation
    person = first.person
    now = timezone.now()
    second = make_question(person, text="And who is she?", conversation=conversation, created_at=now + timedelta(minutes=1))
    asked = make_question(person, text="Where does she live?", conversation=conversation, created_at=now + timedelta(minutes=2))
    make_question(person, text="Thank you.", conversation=conversation, created_at=now + timedelta(minutes=3))
    view = case_view(mo, make_case(question=asked))
    assert [turn.words.text for turn in view.before] == ["What is this?", second.text]
    assert view.before[0].answer[0].text == "It is a carton of cream."


def test_at_most_ten_turns_before(mo, make_case, make_question) -> None:
    first = make_question(text="0")
    now = timezone.now()
    for number in range(1, 13):
        last = make_question(first.person, text=str(number), conversation=first.conversation, created_at=now + timedelta(minutes=number))
    view = case_view(mo, make_case(question=last))
    assert [turn.words.text for turn in view.before] == [str(number) for number in range(2, 12)]


def test_earlier_cases_of_the_same_kind_show_how_they_came_out(mo, mia, make_case) -> None:
    alike = make_case(state=CaseState.DECIDED, decided_at=timezone.now())
    decided(mia, alike, "overturn", reason="The lock is their own.")
    other = make_case(state=CaseState.DECIDED, decided_at=timezone.now(), category="medical")
    decided(mia, other)
    (word,) = case_view(mo, make_case()).earlier
    assert (word.case_id, word.kind, word.reason) == (alike.pk, "Overturn", "The lock is their own.")
    assert word.by.startswith("reviewer ")


def test_an_earlier_decision_that_was_taken_back_is_no_example(mo, mia, make_case) -> None:
    alike = make_case(state=CaseState.DECIDED, decided_at=timezone.now())
    wrong = decided(mia, alike)
    decided(mia, alike, "undo", undoes=wrong)
    assert case_view(mo, make_case()).earlier == ()


def test_earlier_cases_about_the_same_question_are_no_examples(mo, mia, make_case, make_question) -> None:
    question = make_question()
    decided(mia, make_case(question=question, state=CaseState.DECIDED, decided_at=timezone.now()))
    assert case_view(mo, make_case(Source.WRONG, question=question)).earlier == ()


@pytest.fixture
def looked_at_again(mia, make_case):
    """A case that Mia has decided with a warning and that somebody shall look at not knowing of it."""
    case = make_case(state=CaseState.DECIDED, twice=True, decided_at=timezone.now())
    word = decided(mia, case, sanction="warn", weight=2, reason="SECRET")
    Strike.objects.create(person=case.account, decision=word, weight=2)
    return case


def test_who_reviews_blind_sees_nothing_of_the_first_decision(mo, looked_at_again) -> None:
    view = case_view(mo, looked_at_again)
    assert view.blind
    assert view.words == ()
    assert view.account is not None
    assert (view.account.strikes, view.account.points) == (0, 0)
    assert "SECRET" not in repr(view)


def test_who_has_decided_it_sees_their_own_word_and_the_strike(mia, looked_at_again) -> None:
    view = case_view(mia, looked_at_again)
    assert not view.blind
    assert [word.reason for word in view.words] == ["SECRET"]
    assert view.account is not None
    assert view.account.points == pytest.approx(2, abs=0.01)


def test_after_a_blind_review_one_still_sees_only_ones_own_word(mo, looked_at_again) -> None:
    decided(mo, looked_at_again, "overturn", blind=True, reason="MINE")
    view = case_view(mo, looked_at_again)
    assert [word.reason for word in view.words] == ["MINE"]


def test_an_appeal_is_shown_with_the_persons_words_and_what_it_is_against(mo, mia, make_case) -> None:
    first = decided(mia, make_case(state=CaseState.DECIDED), sanction="warn", reason="Rude.")
    case = make_case(Source.APPEAL, not_for=mia)
    Appeal.objects.create(person=case.account, against=first, case=case, text="I was not rude.", language="en")
    case.refresh_from_db()
    view = case_view(mo, case)
    assert view.appeal == Line("person", "I was not rude.", "en")
    assert view.contested is not None
    assert view.contested.reason == "Rude."


def test_exhibits_come_from_whoever_knows_the_row(mo, make_case) -> None:
    class Talks:
        name = "test-talks"

        def since(self, at, limit):
            return ()

        def exhibits(self, source, key):
            return (Exhibit("The talk", (Line("volunteer", "Hello."),)),) if source == Source.PERSON_REPORTED else ()

    register_source(Talks())
    try:
        assert [one.title for one in case_view(mo, make_case(Source.PERSON_REPORTED, key="7")).exhibits] == ["The talk"]
        assert case_view(mo, make_case(Source.REFUSAL)).exhibits == ()
    finally:
        del _sources["test-talks"]


def test_a_case_without_a_question_is_shown_too(mo, make_case, make_question) -> None:
    person = make_question().person
    view = case_view(mo, make_case(Source.VOLUNTEER_REPORTED, question=None, account=person, key="7"))
    assert view.question is None
    assert view.judged == ()
    assert view.account is not None


def test_nothing_in_it_names_the_person(mo, make_case, make_question) -> None:
    question = make_question()
    view = case_view(mo, make_case(question=question))
    shown = repr([view.why, view.person, view.question, view.answer, view.judged, view.exhibits, view.before, view.account])
    for name in (question.person.username, str(question.person_id), str(question.pk), str(question.conversation_id)):
        assert name not in shown
    assert view.person.startswith("person ")


def test_nobody_looks_at_a_case_about_themselves(mo, tia, make_case, make_question) -> None:
    with pytest.raises(OwnCase):
        case_view(mo, make_case(question=make_question(mo.person)))


def test_nobody_looks_who_has_left(mo, make_case) -> None:
    case = make_case()
    mo.left_at = timezone.now()
    mo.save()
    mo.person.refresh_from_db()
    with pytest.raises((NotAllowed, OwnCase)):
        case_view(mo, case)


def test_very_many_released_sentences_do_not_push_out_what_was_stopped(mo, make_case, make_question, make_decision) -> None:
    question = make_question()
    for _ in range(90):
        make_decision(question, gate="sentence", outcome="released", category="", reason="clean")
    make_decision(question, gate="sentence", outcome="held", category="identity", reason="identity.name")
    view = case_view(mo, make_case(question=question))
    assert len(view.judged) == 80
    assert [one.outcome for one in view.judged if not one.passed] == ["refuse", "held"]
