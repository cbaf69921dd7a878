"""The policy is data that cannot be half right, and its words are kind, short and offer a human in every language."""

import re
import shutil
from pathlib import Path

import pytest

from common.languages import LANGUAGES
from common.phrases import Phrases
from safety.engine.policy import DIRECTORY, Policy, PolicyError, policy, released, versions
from safety.engine.taxonomy import UNCHECKED, Category
from safety.engine.types import QuestionJudgement, Verdict

HUMAN = {
    "en": "volunteer", "de": "Freiwillige", "es": "voluntari", "fr": "bénévole", "pt": "voluntári",
    "ru": "волонт", "zh": "志愿者", "ja": "ボランティア", "hi": "स्वयंसेवक", "ar": "متطوع",
    "it": "volontari", "ko": "자원봉사자", "nl": "vrijwilliger", "pl": "wolontariusz", "tr": "gönüllü",
}  # fmt: skip
LECTURE = (
    "unethical", "inappropriate", "not allowed", "policy", "against", "as an ai", "i must", "sorry", "violat", "unfortunately",
    "unangemessen", "richtlinie", "leider", "inapropiad", "política", "lamento", "inapproprié", "règlement", "désolé", "inadequad",
    "недопустим", "правила", "к сожалению", "不当", "违反", "抱歉", "不適切", "申し訳", "अनुचित", "नीति", "माफ़", "غير لائق", "سياسة", "آسف",
    "inappropriat", "purtroppo", "mi dispiace", "regolament", "부적절", "죄송", "정책", "위반", "안타깝", "ongepast", "helaas", "beleid",
    "het spijt", "niestosown", "nieodpowiedni", "niestety", "przykro", "przepraszam", "uygunsuz", "maalesef", "ne yazık", "üzgün", "ihlal",
)  # fmt: skip
# How the messages say what can be done, and what can not.
CAN = {
    "en": r"\bi can\b(?!')|\bglad\b", "de": r"\bich kann\b|\bgern\b", "es": r"\bpuedo\b|\bgusto\b",
    "fr": r"\bje peux\b|\bvolontiers\b", "pt": r"\bposso\b|\bprazer\b", "ru": r"\bмогу\b|\bс радостью\b",
    "zh": r"可以|乐意", "ja": r"できます|喜んで", "hi": r"सकता हूँ|ख़ुशी से", "ar": r"يمكنني|يسعدني",
    "it": r"\bposso\b|\bvolentieri\b", "ko": r"수 있|기꺼이", "nl": r"\bik kan\b|\bgraag\b",
    "pl": r"\bmogę\b|\bchętnie\b", "tr": r"[ae]bilir|\bmemnuniyetle\b",
}  # fmt: skip
CANNOT = {
    "en": r"n't\b|\b(?:cannot|not?|nothing)\b", "de": r"\b(?:nicht|nichts|kein\w*)\b", "es": r"\b(?:no|nada|nadie)\b",
    "fr": r"\b(?:pas|rien)\b|\bn[e']", "pt": r"\b(?:não|nada)\b", "ru": r"\b(?:не|нельзя)\b",
    "zh": r"[不没]", "ja": r"ません|ない", "hi": r"नहीं", "ar": r"\b(?:لا|لن|لم|ليس)\b",
    "it": r"\b(?:non|nulla)\b", "ko": r"[못않없]", "nl": r"\b(?:niet|niets|geen)\b",
    "pl": r"\b(?:nie|niczego)\b", "tr": r"\bdeğil|(?:[ae]m[ae]m|m[ae]z|m[ae]m)\b",
}  # fmt: skip
SENTENCE_END = re.compile(r"[.!?。！？।؟](?:\s|$)")
# Everything but letters, their marks and plain punctuation: a voice spells it out or falls silent.
STUMBLE = re.compile(r"[^\w\s.,:;!?'’\-。、，：；！？।؟،؛\u0300-\u036f\u0900-\u097f\u064b-\u0652]")
BEFORE_CAN_CAME_FIRST = frozenset({"1"})  # released, so never edited


def folders() -> list[str]:
    """Those that a released policy speaks from, and the newest, which may still wait for its policy."""
    written = [path.name for path in (DIRECTORY / "messages").iterdir() if path.is_dir()]
    return sorted({Policy.load(version).messages for version in versions()} | {max(written, key=int)}, key=int)


def phrases(folder: str) -> Phrases:
    return Phrases(DIRECTORY / "messages" / folder)


def sentences(folder: str, language: str) -> dict[str, list[str]]:
    """Every message with its sentences."""
    written = phrases(folder)
    return {
        one: [line.strip() for line in written.say(one, language).splitlines() if line.strip()] for one in sorted(written.ids(language))
    }


SPOKEN = [(folder, language) for folder in folders() for language in phrases(folder).languages()]
in_every_language = pytest.mark.parametrize(("folder", "language"), SPOKEN)


@in_every_language
def test_a_refusal_is_at_most_two_sentences_without_a_lecture_and_offers_a_human(folder: str, language: str) -> None:
    for phrase, said in sentences(folder, language).items():
        if phrase.endswith("-withheld"):
            continue
        whole = " ".join(said)
        assert 1 <= len(said) <= 2, phrase
        assert all(len(SENTENCE_END.findall(one)) == 1 for one in said), said
        assert len(whole) <= 300, phrase
        assert HUMAN[language].lower() in whole.lower(), phrase
        assert not [word for word in LECTURE if word in whole.lower()], whole


@pytest.mark.parametrize(("folder", "language"), [one for one in SPOKEN if one[0] not in BEFORE_CAN_CAME_FIRST])
def test_the_first_sentence_says_what_can_be_done_before_what_can_not(folder: str, language: str) -> None:
    for phrase, said in sentences(folder, language).items():
        if phrase.endswith(("-guide", "-obscure", "-refuse")):  # elsewhere the offered human is enough
            before, *_ = re.split(CANNOT[language], said[0].lower(), maxsplit=1)
            assert re.search(CAN[language], before), said[0]


@in_every_language
def test_a_withheld_sentence_is_replaced_by_one_short_sentence_without_a_lecture(folder: str, language: str) -> None:
    for phrase, said in sentences(folder, language).items():
        if phrase.endswith("-withheld"):
            assert len(said) == 1, phrase
            assert 0 < len(said[0]) <= 120, phrase
            assert len(SENTENCE_END.findall(said[0])) == 1, said
            assert not [word for word in LECTURE if word in said[0].lower()], said


@in_every_language
def test_nothing_is_written_that_a_voice_stumbles_over(folder: str, language: str) -> None:
    for said in sentences(folder, language).values():
        for sentence in said:
            assert not STUMBLE.findall(sentence.replace('"audio challenge"', "audio challenge")), sentence


@in_every_language
def test_words_are_not_english_in_other_languages(folder: str, language: str) -> None:
    english = sentences(folder, "en")
    same = [phrase for phrase, said in sentences(folder, language).items() if set(said) & set(english[phrase])]
    assert same == (sorted(english) if language == "en" else [])


@in_every_language
def test_every_language_has_every_message_and_no_other(folder: str, language: str) -> None:
    assert phrases(folder).ids(language) == phrases(folder).ids("en")


def test_the_words_are_written_in_every_language_of_ours_and_the_newest_in_every_one_whose_style_is_tested() -> None:
    assert all(set(LANGUAGES) <= set(phrases(folder).languages()) for folder in folders())
    assert set(phrases(folders()[-1]).languages()) == set(HUMAN)


def test_every_message_that_the_policy_can_need_is_written() -> None:
    assert set(policy().message_ids()) <= phrases(policy().messages).ids("en")


def test_every_category_has_a_withheld_sentence_in_every_language() -> None:
    used = policy()
    for category in Category:
        assert all(used.withheld(category, language) for language in used.languages), category


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
    assert used.verdict(Category.MEDICAL, "dose", 0.3) is used.categories[Category.MEDICAL].unsure
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
        ("{ trait: guide,", "{ trait: perhaps,", "trait"),
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
