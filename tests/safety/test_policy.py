"""The policy is data that cannot be half right, and its words are kind, short and offer a human in every language."""

import re
import shutil
from pathlib import Path

import pytest

from common.languages import LANGUAGES
from common.phrases import Phrases
from safety.engine.policy import DIRECTORY, Policy, PolicyError, policy, released
from safety.engine.taxonomy import UNCHECKED, Category
from safety.engine.types import QuestionJudgement, Verdict

HUMAN = {
    "en": "volunteer", "de": "Freiwillige", "es": "voluntari", "fr": "bénévole", "pt": "voluntári",
    "ru": "волонт", "zh": "志愿者", "ja": "ボランティア", "hi": "स्वयंसेवक", "ar": "متطوع",
}  # fmt: skip
LECTURE = (
    "unethical", "inappropriate", "not allowed", "policy", "against", "as an ai", "i must", "sorry", "violat", "unfortunately",
    "unangemessen", "richtlinie", "leider", "inapropiad", "política", "lamento", "inapproprié", "règlement", "désolé", "inadequad",
    "недопустим", "правила", "к сожалению", "不当", "违反", "抱歉", "不適切", "申し訳", "अनुचित", "नीति", "माफ़", "غير لائق", "سياسة", "آسف",
)  # fmt: skip
SENTENCE_END = re.compile(r"[.!?。！？।؟](?:\s|$)")


def openings() -> list[tuple[str, str, tuple[str, ...]]]:
    used = policy()
    found = []
    for phrase in used.message_ids():
        if not phrase.endswith("withheld"):
            found += [(phrase, language, used.sentences(phrase, language)) for language in LANGUAGES]
    return found


@pytest.mark.parametrize(("phrase", "language", "sentences"), openings())
def test_a_refusal_is_at_most_two_sentences_without_a_lecture_and_offers_a_human(
    phrase: str, language: str, sentences: tuple[str, ...]
) -> None:
    assert 1 <= len(sentences) <= 2
    assert all(len(SENTENCE_END.findall(one)) == 1 for one in sentences), sentences
    spoken = " ".join(sentences)
    assert len(spoken) <= 300
    assert HUMAN[language].lower() in spoken.lower()
    assert not [word for word in LECTURE if word in spoken.lower()]


def test_a_withheld_sentence_is_replaced_by_one_short_sentence_in_every_language() -> None:
    used = policy()
    for category in Category:
        for language in LANGUAGES:
            sentence = used.withheld(category, language)
            assert 0 < len(sentence) <= 120
            assert len(SENTENCE_END.findall(sentence)) == 1


def test_every_language_has_every_message_and_no_other() -> None:
    phrases = Phrases(DIRECTORY / "messages" / policy().messages)
    english = phrases.ids("en")
    assert set(policy().message_ids()) <= english
    for language in LANGUAGES:
        assert phrases.ids(language) == english


def test_words_are_not_english_in_other_languages() -> None:
    used = policy()
    for language in set(LANGUAGES) - {"en"}:
        assert used.opening("identity", Verdict.OBSCURE, language) != used.opening("identity", Verdict.OBSCURE, "en")


def test_the_words_of_a_language_we_do_not_speak_are_english() -> None:
    assert policy().opening("medical", Verdict.GUIDE, "sw") == policy().opening("medical", Verdict.GUIDE, "en")


def test_what_could_not_be_checked_is_said_so() -> None:
    assert policy().opening(UNCHECKED, Verdict.REFUSE, "en") == policy().unchecked("en")
    assert policy().opening("high_risk", Verdict.REFUSE, "en") == policy().unchecked("en")  # a guide that a failure made a refusal
    assert policy().opening("identity", Verdict.ALLOW, "en") == ()


def test_every_verdict_the_policy_can_reach_has_words() -> None:
    used = policy()
    for category, rule in used.categories.items():
        for verdict in {*rule.reasons.values(), rule.unsure} - {Verdict.ALLOW}:
            assert used.opening(category, verdict, "de")


def test_faces_are_hidden_on_the_way_out_when_somebody_is_asked_for() -> None:
    used = policy()

    def judged(verdict: Verdict, *categories: str) -> QuestionJudgement:
        return QuestionJudgement(verdict, categories, {}, (), "", used.version)

    assert used.obscures_faces(judged(Verdict.OBSCURE, "identity"))
    assert used.obscures_faces(judged(Verdict.REFUSE, "illicit", "identity"))
    assert not used.obscures_faces(judged(Verdict.ALLOW))
    organisation = used.model_copy(update={"egress": used.egress.model_copy(update={"faces": "obscure"})})
    assert organisation.obscures_faces(judged(Verdict.ALLOW))


def test_guidance_is_given_once_for_each_category() -> None:
    assert len(policy().guidance(("identity", "medical", "identity", UNCHECKED))) == 2


def test_an_unsure_score_means_what_the_policy_says() -> None:
    used = policy()
    assert used.verdict(Category.MEDICAL, "dose", 0.9) is Verdict.GUIDE
    assert used.verdict(Category.MEDICAL, "dose", 0.5) is used.categories[Category.MEDICAL].unsure
    assert used.verdict(Category.MEDICAL, "dose", 0.1) is Verdict.ALLOW


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    shutil.copytree(DIRECTORY, tmp_path / "policies")
    return tmp_path / "policies"


def changed(draft: Path, old: str, new: str) -> None:
    path = draft / f"{policy().version}.yaml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("  minors:\n", "  miners:\n", "miners"),
        ("egress:\n", "surprise: 1\negress:\n", "surprise"),
        ("injection: 0.6", "injection: 1.6", "injection"),
        ("question: refuse", "question: allow", "on_failure"),
        ("{ trait: guide }", "{ trait: perhaps }", "trait"),
    ],
)
def test_a_policy_with_a_mistake_is_refused_by_name(draft: Path, old: str, new: str, word: str) -> None:
    changed(draft, old, new)
    with pytest.raises(PolicyError, match=word):
        Policy.load(policy().version, draft)


def test_a_policy_with_a_missing_message_is_refused(draft: Path) -> None:
    path = draft / "messages" / policy().messages / "ja.ftl"
    path.write_text(path.read_text().replace("medical-guide", "medical-gone"))
    with pytest.raises(PolicyError, match="ja:medical-guide"):
        Policy.load(policy().version, draft)


def test_a_changed_word_changes_the_hash(draft: Path) -> None:
    path = draft / "messages" / policy().messages / "ru.ftl"
    path.write_text(path.read_text() + "# \n")
    assert Policy.load(policy().version, draft).content_hash != policy().content_hash


def test_a_released_policy_is_what_was_released() -> None:
    for version, digest in released():
        assert Policy.load(version).content_hash == digest


def test_a_policy_cannot_be_changed_in_memory() -> None:
    with pytest.raises(ValueError, match="frozen"):
        policy().injection = 0.1  # type: ignore[misc]


def test_an_unknown_version_and_a_path_are_no_policies() -> None:
    for version in ("1999-01", "../secrets"):
        with pytest.raises(PolicyError):
            policy(version)
