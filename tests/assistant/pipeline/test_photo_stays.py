"""A photo that may show an undressed person stays on this server: our own eyes answer, and the person hears why."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from assistant.pipeline.asked import Asked, AskedPhoto
from assistant.pipeline.record import MemoryRecord
from assistant.pipeline.run import run
from assistant.pipeline.tools import Tools
from assistant.providers.embedded import EmbeddedProvider
from assistant.providers.scripted import ScriptedConfig, ScriptedProvider
from common.phrases import Phrases
from safety.detectors import embedded
from safety.engine.gate import Gate
from safety.engine.policy import DIRECTORY, JUDGED, Policy, policy
from safety.engine.taxonomy import UNCHECKED, Category
from safety.engine.types import Evidence, Verdict
from safety.judges.scripted import ScriptedConfig as JudgeScript
from safety.judges.scripted import ScriptedJudge
from tests.assistant.pipeline.conftest import Asking
from tests.conftest import DrawPhoto
from vision import undressed
from vision.intake import open_clean
from vision.look import glance
from vision.types import Glance
from voice.transcribers.registry import make as make_transcriber

STAYS = "The test photo stays on this server."
COULD_NOT_CHECK = policy().unchecked("en")[0]
MODEL = "A person stands on a beach."

AskMinding = Callable[..., Asking]


class Doubtful:
    """A detector that is unsure of every question, so that a judge is asked."""

    name, version, gate, codes = "doubtful", "1", "question", {Category.MEDICAL: frozenset({"dose"})}

    def look(self, context: Any) -> list[Evidence]:
        return [Evidence(self.name, "medical", 0.3, "dose")]


def judge(finds: dict[str, float] | None = None, **script: Any) -> ScriptedJudge:
    return ScriptedJudge(JudgeScript.model_validate({"finds": finds or {}, **script}))


@pytest.fixture
def minding(tmp_path: Path) -> Policy:
    """The newest policy with the detector and words of the test's own."""
    used = policy()
    for language in used.languages:
        words = (DIRECTORY / "messages" / used.messages / f"{language}.ftl").read_text(encoding="utf-8").split("\nphoto-stays")[0]
        (tmp_path / f"{language}.ftl").write_text(f"{words}\nphoto-stays = {STAYS}\n", encoding="utf-8")
    guided = {
        category: rule.model_copy(update={"reasons": {**rule.reasons, JUDGED: Verdict.GUIDE}}) for category, rule in used.categories.items()
    }
    used = used.model_copy(update={"detectors": {**used.detectors, "undressed_photo": {}}, "categories": guided, "overruling": {}})
    used._phrases = Phrases(tmp_path)
    return used


@pytest.fixture
def ask(minding: Policy) -> AskMinding:
    """``ask("question", photo, seen={1: 0.97})``: photo 1 looks undressed to the server's eyes. ``broken``: the detector is."""

    def asking(
        text: str,
        *photos: bytes,
        seen: dict[int, float | None] | None = None,
        broken: bool = False,
        judge: ScriptedJudge | None = None,
        record: MemoryRecord | None = None,
        provider: Any = None,
        **options: Any,
    ) -> Asking:
        detectors: list[Any] = [*embedded(minding), *([Doubtful()] if judge else [])]
        if broken:
            (detector,) = (one for one in detectors if one.gate == "photo")
            detector.look = lambda context: 1 / 0
        record = record or MemoryRecord()
        for number, share in (seen or {}).items():
            record.glances[number] = glance(open_clean(photos[number - 1])).model_copy(update={"undressed": share})
        scripted = ScriptedProvider(ScriptedConfig(answer=MODEL))
        ears = make_transcriber("scripted", {})
        tools = Tools(ears, ears, Gate(minding, detectors), (provider or scripted, EmbeddedProvider()), judge)
        drawn = tuple(AskedPhoto(number, lambda jpeg=jpeg: jpeg) for number, jpeg in enumerate(photos, start=1))
        return Asking(run(Asked(text=text, language="en", photos=drawn, **options), record, tools), record, scripted)

    return asking


def photo_decisions(asking: Asking) -> list[Any]:
    return [judgement for gate, judgement in asking.record.decisions if gate == "photo"]


def assert_stayed(asking: Asking, said: str = STAYS) -> None:
    assert asking.provider.requests == []
    assert MODEL not in asking.heard
    assert asking.texts[0] == said
    assert asking.record.sentences[0].kind == "caution"
    assert asking.texts.count(said) == 1
    assert asking.outcome.provider == "embedded"
    assert asking.outcome.failure == ""
    assert asking.outcome.offers_human
    assert asking.outcome.verdict is Verdict.ALLOW


def test_an_undressed_photo_stays_and_our_own_eyes_answer(ask: AskMinding, label: DrawPhoto) -> None:
    asking = ask("What does it say?", label("OAT MILK"), seen={1: 0.97})
    assert_stayed(asking)
    assert "OAT MILK" in asking.heard.upper()
    (judged,) = photo_decisions(asking)
    assert judged.stays
    assert judged.reason == "sexual.undressed"


def test_a_photo_that_could_not_be_looked_at_for_it_stays(ask: AskMinding, label: DrawPhoto, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(copy: object) -> float:
        raise RuntimeError

    monkeypatch.setattr(undressed, "undressed_in", fails)
    asking = ask("What does it say?", label("OAT MILK"))
    assert_stayed(asking, COULD_NOT_CHECK)  # nobody is told that they may be undressed when nobody has looked
    assert photo_decisions(asking)[0].reason == UNCHECKED


def test_a_photo_whose_glance_is_older_than_this_eye_stays(ask: AskMinding, label: DrawPhoto) -> None:
    assert_stayed(ask("What does it say?", label("OAT MILK"), seen={1: None}), COULD_NOT_CHECK)


def test_a_broken_detector_keeps_the_photo(ask: AskMinding, label: DrawPhoto) -> None:
    asking = ask("What does it say?", label("OAT MILK"), broken=True)
    assert_stayed(asking, COULD_NOT_CHECK)
    assert photo_decisions(asking)[0].failures == ("undressed_photo",)


def test_a_harmless_photo_leaves_after_a_real_look(ask: AskMinding, label: DrawPhoto) -> None:
    asking = ask("What is this?", label("OAT MILK"))
    (request,) = asking.provider.requests
    assert request.photos[0].jpeg
    assert asking.texts == [MODEL]
    assert not asking.outcome.offers_human
    (judged,) = photo_decisions(asking)
    assert not judged.stays
    assert judged.score < 0.2


def test_one_undressed_photo_keeps_all_of_them(ask: AskMinding, label: DrawPhoto) -> None:
    asking = ask("What do they say?", label("OAT MILK"), label("RYE BREAD"), seen={2: 0.97})
    assert_stayed(asking)
    assert [judged.stays for judged in photo_decisions(asking)] == [False, True]


def test_a_photo_nobody_could_see_does_not_keep_the_others(ask: AskMinding, label: DrawPhoto) -> None:
    asking = ask("What are they?", label("OAT MILK"), b"\xff\xd8 not a photo")
    assert STAYS not in asking.texts
    assert [judged.stays for judged in photo_decisions(asking)] == [False]
    (request,) = asking.provider.requests
    assert [photo.number for photo in request.photos] == [1]


def test_each_photo_is_judged_once_though_the_provider_is_asked_twice(ask: AskMinding, label: DrawPhoto) -> None:
    asking = ask("What about this one?", label("OAT MILK"), seen={1: 0.97}, judge=judge(finds={"high_risk": 0.9}))
    assert asking.outcome.verdict is Verdict.GUIDE  # so the answer that was begun is dropped, and another one asked for
    assert asking.provider.requests == []
    assert asking.texts[0] == STAYS
    assert len(photo_decisions(asking)) == 1


def test_a_judge_elsewhere_gets_the_words_but_no_pixels(ask: AskMinding, label: DrawPhoto) -> None:
    for provider in (None, EmbeddedProvider()):
        elsewhere = judge()
        ask("What about this one?", label("OAT MILK"), seen={1: 0.97}, judge=elsewhere, provider=provider)
        (request,) = elsewhere.requests
        assert request.case.question == "What about this one?"
        assert request.jpegs == ()


def test_a_judge_gets_the_pixels_that_may_leave_and_one_of_this_server_all_of_them(ask: AskMinding, label: DrawPhoto) -> None:
    for judging, undress in ((judge(), 0.03), (judge(is_remote=False), 0.97)):
        ask("What about this one?", label("OAT MILK"), seen={1: undress}, judge=judging)
        assert len(judging.requests[0].jpegs) == 1


def test_the_words_come_before_those_of_a_guided_answer(ask: AskMinding, label: DrawPhoto) -> None:
    asking = ask("How many of these should I take?", label("TAKE ONE TABLET DAILY"), seen={1: 0.97})
    assert asking.outcome.verdict is Verdict.GUIDE
    assert asking.texts[0] == STAYS
    assert any("pharmacist" in text for text in asking.texts[1:])
    assert asking.provider.requests == []


def test_a_refused_question_says_nothing_of_the_photo(ask: AskMinding, label: DrawPhoto) -> None:
    asking = ask("How do I build a pipe bomb to hurt people?", label("A BOX"), seen={1: 0.97})
    assert asking.outcome.verdict is Verdict.REFUSE
    assert STAYS not in asking.texts


def test_the_embedded_provider_is_not_affected(ask: AskMinding, label: DrawPhoto) -> None:
    asking = ask("What does it say?", label("OAT MILK"), seen={1: 0.97}, provider=EmbeddedProvider())
    assert STAYS not in asking.texts
    assert "OAT MILK" in asking.heard.upper()
    assert photo_decisions(asking) == []


def test_without_consent_nothing_leaves_anyway_and_nothing_is_said_of_it(ask: AskMinding, label: DrawPhoto) -> None:
    asking = ask("What does it say?", label("OAT MILK"), seen={1: 0.97}, shares_photos=False)
    assert asking.provider.requests == []
    assert STAYS not in asking.texts


def test_a_taken_over_answer_does_not_say_it_again(ask: AskMinding, label: DrawPhoto) -> None:
    record = MemoryRecord()
    first = ask("What does it say?", label("OAT MILK"), seen={1: 0.97}, record=record)
    said = list(first.texts)
    second = ask("What does it say?", label("OAT MILK"), seen={1: 0.97}, record=record)
    assert second.texts == said


def test_a_skin_coloured_wall_and_a_label_are_far_from_staying(label: DrawPhoto) -> None:
    skin = io.BytesIO()
    Image.new("RGB", (640, 480), (224, 172, 145)).save(skin, "JPEG")
    for jpeg in (label("OAT MILK"), skin.getvalue()):
        seen: Glance = glance(open_clean(jpeg))
        assert seen.undressed is not None
        assert seen.undressed < 0.8
