"""Who contests a refusal is heard in every language; who photographs a letter and asks how to appeal is not taken for it."""

import json
import time

import pytest

from assistant.pipeline.appealing import AppealCall, appealing
from assistant.pipeline.asks_human import asks_human
from common.languages import LANGUAGES
from common.phrases import ROOT
from tests.assistant.pipeline.test_asks_human import ABOUT_HUMANS, ALONE, WITH_A_QUESTION
from tests.assistant.pipeline.test_says_yes import NOT as NOT_YES
from tests.assistant.pipeline.test_says_yes import YES

#: By language: what can only be about us; what is about us after a refusal; asking after an appeal; neither.
OURS: dict[str, tuple[str, ...]] = {
    "en": (
        "I want to appeal your decision.",
        "I disagree with your refusal",
        "I'd like a moderator to look at that, please.",
        "Can a moderator review this?",
        "I want to file an objection against your decision because the bottle is mine",
        "That was wrong. I contest your refusal.",
    ),
    "de": (
        "Ich möchte gegen eure Entscheidung Widerspruch einlegen.",
        "Ein Moderator soll sich das ansehen.",
        "Ich lege Widerspruch gegen Ihre Ablehnung ein, denn das ist meine eigene Flasche",
    ),
    "fr": (
        "Je conteste votre décision.",
        "Je voudrais faire appel de votre refus, s'il vous plaît",
        "Je ne suis pas d'accord avec votre décision parce que c'est ma bouteille",
        "Un modérateur devrait vérifier ça",
    ),
    "es": (
        "Quiero apelar tu decisión.",
        "No estoy de acuerdo con su decisión porque la botella es mía",
        "Quiero que un moderador lo revise",
    ),
    "pt": (
        "Quero contestar a sua decisão.",
        "Não concordo com a sua recusa porque a garrafa é minha",
        "Quero que um moderador veja isso",
    ),
    "ru": (
        "Я хочу обжаловать ваше решение.",
        "Я не согласна с вашим отказом, потому что это моя бутылка",
        "Пусть модератор это проверит",
    ),
    "ar": (
        "أريد الاعتراض على قراركم.",
        "لا أوافق على قرارك لأن الزجاجة لي",
        "أريد أن يراجع مشرف هذا القرار",
    ),
    "hi": (
        "मैं आपके फैसले के खिलाफ अपील करना चाहता हूँ।",
        "मैं आपके फ़ैसले से सहमत नहीं हूँ क्योंकि यह मेरी बोतल है",
        "मैं आपके निर्णय को चुनौती देना चाहती हूँ",
    ),
    "ja": (
        "あなたの判断に異議を申し立てます。",
        "そちらの決定には納得できません",
        "モデレーターに確認してほしいです",
    ),
    "zh": (
        "我要申诉你们的决定。",
        "我不同意你的决定，因为这瓶子是我的",
        "请让管理员审核一下",
    ),
}
CONTESTS: dict[str, tuple[str, ...]] = {
    "en": (
        "I want to appeal.",
        "I'd like to appeal that, please",
        "Can I appeal?",
        "How do I appeal?",
        "Appeal",
        "That was wrong, have somebody check that.",
        "I disagree with that decision.",
        "Somebody should review this.",
        "I don't agree with this decision.",
        "That's not fair. I want to contest the decision.",
        "Please reconsider that decision",
        "I would like this to be reviewed",
        "I want to appeal because I only wanted to know the dose",
        "I think somebody else should look at this again",
        "I want to file an appeal",
        "this is unfair I want to appeal",
        "I want someone to review this",
    ),
    "de": (
        "Ich möchte Widerspruch einlegen.",
        "Ich lege Widerspruch ein",
        "Kann ich dagegen Einspruch einlegen?",
        "Das war falsch, jemand soll das bitte prüfen.",
        "Ich bin mit der Entscheidung nicht einverstanden.",
        "Damit bin ich nicht einverstanden",
        "Ich möchte das anfechten",
        "Ich bin nicht einverstanden mit dieser Entscheidung",
        "Lass das bitte von jemandem überprüfen",
        "Bitte überprüfen Sie diese Entscheidung noch einmal",
        "Widerspruch!",
        "Wie kann ich Widerspruch einlegen?",
    ),
    "fr": (
        "Je veux faire appel.",
        "Je conteste cette décision",
        "Puis-je contester ?",
        "C'est faux, quelqu'un devrait vérifier ça.",
        "Je ne suis pas d'accord avec cette décision.",
        "Je voudrais faire un recours contre cette décision",
        "Faites vérifier ça par quelqu'un",
        "Pouvez-vous réexaminer cette décision ?",
        "Je veux la contester",
        "Comment faire appel ?",
    ),
    "es": (
        "Quiero apelar.",
        "Quiero apelar esa decisión",
        "¿Puedo apelar?",
        "Eso está mal, que alguien lo revise.",
        "No estoy de acuerdo con esa decisión.",
        "Quiero presentar una reclamación",
        "Alguien debería revisar esto",
        "Por favor, reconsidere la decisión",
        "¿Cómo puedo recurrir?",
        "Quiero reclamar",
    ),
    "pt": (
        "Quero recorrer.",
        "Quero contestar essa decisão",
        "Posso recorrer?",
        "Isso está errado, alguém deveria verificar isso.",
        "Não concordo com essa decisão.",
        "Discordo disso",
        "Quero apresentar uma reclamação",
        "Por favor, reveja essa decisão",
        "Quero que alguém reveja isso",
    ),
    "ru": (
        "Я хочу обжаловать.",
        "Хочу подать апелляцию",
        "Можно это обжаловать?",
        "Это неправильно, пусть кто-нибудь это проверит.",
        "Я не согласен с этим решением.",
        "С этим решением я не согласна",
        "Хочу оспорить этот отказ",
        "Пожалуйста, пересмотрите это решение",
        "Кто-нибудь должен это проверить",
    ),
    "ar": (
        "أريد الاعتراض.",
        "أريد تقديم اعتراض",
        "هل يمكنني الاعتراض؟",
        "هذا خطأ، أريد أن يراجع شخص آخر هذا.",
        "لا أوافق على هذا القرار.",
        "أعترض على هذا الرفض",
        "من فضلك راجع هذا القرار",
        "كيف يمكنني تقديم تظلم؟",
    ),
    "hi": (
        "मैं अपील करना चाहता हूँ।",
        "मुझे अपील करनी है",
        "क्या मैं अपील कर सकती हूँ?",
        "यह गलत था, कोई इसे जाँचे।",
        "मैं इस फैसले से सहमत नहीं हूँ।",
        "मैं इस फ़ैसले के ख़िलाफ़ अपील करना चाहती हूँ",
        "कृपया इस निर्णय की समीक्षा कीजिए",
        "main appeal karna chahta hun",
        "मुझे इस पर आपत्ति है",
    ),
    "ja": (
        "異議を申し立てたいです。",
        "異議申し立てをしたい",
        "異議申し立てできますか?",
        "それは間違いです。誰かにその判断を見直してほしいです。",
        "その判断に納得できません。",
        "その決定に異議があります",
        "その判断を見直してください",
        "不服を申し立てます",
    ),
    "zh": (
        "我要申诉。",
        "我想申诉",
        "我可以申诉吗？",
        "这不对，应该有人复核一下。",
        "我不同意这个决定。",
        "我对这个决定有异议",
        "请重新考虑这个决定",
        "我想提出申诉",
        "我要申訴",
    ),
}
ASKS_AFTER: dict[str, tuple[str, ...]] = {
    "en": (
        "What happened to my appeal?",
        "How does my appeal stand",
        "Is there any news about my appeal?",
        "What's the status of my appeal, please?",
        "Has anybody looked at my appeal yet?",
        "Can you tell me how my appeal is going?",
        "Has my appeal been decided?",
    ),
    "de": (
        "Was ist aus meinem Widerspruch geworden?",
        "Wie steht es um meinen Widerspruch?",
        "Gibt es etwas Neues zu meinem Einspruch?",
        "Wurde über meinen Widerspruch schon entschieden?",
        "Wie ist der Stand meines Widerspruchs?",
    ),
    "fr": (
        "Où en est mon recours ?",
        "Qu'est devenu mon appel ?",
        "Avez-vous des nouvelles de ma contestation ?",
        "Est-ce que mon recours a été examiné ?",
        "Quelles nouvelles de mon recours ?",
    ),
    "es": (
        "¿Qué pasó con mi apelación?",
        "¿Cómo va mi apelación?",
        "¿Hay novedades de mi reclamación?",
        "¿Cuál es el estado de mi recurso?",
    ),
    "pt": (
        "O que aconteceu com o meu recurso?",
        "Como está o meu recurso?",
        "Há novidades sobre a minha reclamação?",
        "Qual é o estado do meu recurso?",
    ),
    "ru": (
        "Что с моей жалобой?",
        "Что стало с моей апелляцией?",
        "Есть новости по моей жалобе?",
        "Мою жалобу уже рассмотрели?",
    ),
    "ar": ("ماذا حدث لاعتراضي؟", "ما حالة اعتراضي؟", "هل هناك أخبار عن اعتراضي؟", "هل تمت مراجعة اعتراضي؟"),
    "hi": ("मेरी अपील का क्या हुआ?", "मेरी अपील की स्थिति क्या है?", "क्या मेरी अपील के बारे में कोई खबर है?", "meri appeal ka kya hua"),
    "ja": (
        "私の異議申し立てはどうなりましたか?",
        "異議申し立ての結果はどうなりましたか",
        "私の異議申し立てについて何か連絡はありますか?",
        "異議申し立てはどうなっていますか",
    ),
    "zh": ("我的申诉怎么样了？", "我的申诉有结果了吗？", "我的申诉处理得怎么样了", "有人看过我的申诉吗？"),
}
NEITHER: dict[str, tuple[str, ...]] = {
    "en": (
        "Does the letter say I can appeal?",
        "How do I appeal this parking ticket?",
        "I want to appeal this fine",
        "What does it say about my appeal?",
        "I don't want to appeal",
        "Can you read the appeal to me?",
        "When is the deadline for the appeal?",
        "Somebody should water these plants",
        "Somebody should review this book",
        "Is the decision in my favour?",
        "Read the decision to me",
        "Why did you refuse?",
        "That was wrong.",
        "Check that again",
        "It says I want to appeal",
        'What does "I want to appeal" mean?',
        "Does this dress appeal to you?",
        "Can somebody check whether the stove is off?",
        "Review the photo please",
        "I disagree, it is blue",
    ),
    "de": (
        "Steht in dem Brief, dass ich Widerspruch einlegen kann?",
        "Wie lege ich Widerspruch gegen diesen Strafzettel ein?",
        "Was steht da über meinen Widerspruch?",
        "Ich möchte keinen Widerspruch einlegen",
        "Lies mir den Widerspruch vor",
        "Bis wann muss der Widerspruch da sein?",
        "Jemand soll die Blumen gießen",
        "Das war falsch.",
        "Prüfen Sie, ob das Datum stimmt",
        "Was ist die Entscheidung?",
    ),
    "fr": (
        "La lettre dit-elle que je peux faire appel ?",
        "Comment contester cette amende ?",
        "Que dit la lettre sur mon recours ?",
        "Je ne veux pas faire appel",
        "Lis-moi la décision",
        "C'était faux.",
        "Quelqu'un devrait arroser ces plantes",
        "Je ne suis pas d'accord, c'est bleu",
    ),
    "es": (
        "¿Dice la carta que puedo apelar?",
        "¿Cómo puedo recurrir esta multa?",
        "¿Qué dice sobre mi apelación?",
        "No quiero apelar",
        "Léeme la decisión",
        "Eso estaba mal.",
        "Alguien debería regar las plantas",
        "Quiero revisar la fecha",
    ),
    "pt": (
        "A carta diz que posso recorrer?",
        "Como posso recorrer desta multa?",
        "O que diz sobre o meu recurso?",
        "Não quero recorrer",
        "Leia a decisão",
        "Isso estava errado.",
        "Alguém deveria regar as plantas",
        "Verifique a data, por favor",
    ),
    "ru": (
        "В письме сказано, что я могу подать жалобу?",
        "Как обжаловать этот штраф?",
        "Что написано о моей жалобе?",
        "Я не хочу обжаловать",
        "Прочитай решение",
        "Это неправильно.",
        "Кто-нибудь должен полить цветы",
        "Проверь дату",
    ),
    "ar": (
        "هل تقول الرسالة إنه يمكنني الاعتراض؟",
        "كيف أعترض على هذه المخالفة؟",
        "ماذا تقول الرسالة عن اعتراضي؟",
        "لا أريد الاعتراض",
        "اقرأ لي القرار",
        "هذا خطأ.",
        "راجع التاريخ من فضلك",
        "هل يعترض الرجل على القرار؟",
    ),
    "hi": (
        "क्या पत्र में लिखा है कि मैं अपील कर सकता हूँ?",
        "इस चालान के खिलाफ अपील कैसे करूँ?",
        "मेरी अपील के बारे में पत्र में क्या लिखा है?",
        "मुझे अपील नहीं करनी",
        "फैसला पढ़कर सुनाओ",
        "यह गलत था।",
        "किसी को पौधों में पानी देना चाहिए",
        "तारीख जाँचो",
    ),
    "ja": (
        "手紙に異議を申し立てられると書いてありますか?",
        "この罰金に異議を申し立てるにはどうすればいいですか",
        "私の異議申し立てについて何と書いてありますか?",
        "異議は申し立てません",
        "決定を読んでください",
        "それは間違いです。",
        "日付を確認してください",
        "この判断は誰がしましたか",
    ),
    "zh": (
        "信上说我可以申诉吗？",
        "怎么申诉这张罚单？",
        "信里关于我的申诉写了什么？",
        "我不想申诉",
        "把决定读给我听",
        "这不对。",
        "请检查一下日期",
        "这个决定是谁做的？",
    ),
}
DATASETS = ROOT / "safety" / "evaluation" / "datasets"
REAL = ROOT.parent / "shared" / "data" / "questions_of_blind_people.jsonl"


def cases(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts]


def test_every_language_is_tried() -> None:
    assert set(OURS) == set(CONTESTS) == set(ASKS_AFTER) == set(NEITHER) == set(LANGUAGES)
    for language in LANGUAGES:
        assert len(OURS[language]) >= 3
        assert len(CONTESTS[language]) >= 8
        assert len(ASKS_AFTER[language]) >= 4
        assert len(NEITHER[language]) >= 8


@pytest.mark.parametrize(("language", "text"), cases(OURS))
def test_what_is_said_against_us_is_an_appeal_whatever_was_before(language: str, text: str) -> None:
    assert appealing(text, language) is AppealCall.MAKE


@pytest.mark.parametrize(("language", "text"), cases(CONTESTS))
def test_words_that_could_be_about_a_letter_are_an_appeal_only_after_a_refusal(language: str, text: str) -> None:
    assert appealing(text, language, contestable=True) is AppealCall.MAKE
    assert appealing(text, language) is None


@pytest.mark.parametrize(("language", "text"), cases(ASKS_AFTER))
def test_who_asks_after_an_appeal_is_heard(language: str, text: str) -> None:
    assert appealing(text, language) is AppealCall.STATUS


@pytest.mark.parametrize(("language", "text"), cases(NEITHER))
def test_other_words_contest_nothing_even_after_a_refusal(language: str, text: str) -> None:
    assert appealing(text, language, contestable=True) is None


@pytest.mark.parametrize(("language", "text"), [*cases(ALONE), *cases(WITH_A_QUESTION), *cases(YES), *cases(NOT_YES), *cases(ABOUT_HUMANS)])
def test_who_asks_for_a_volunteer_or_says_yes_to_one_does_not_appeal(language: str, text: str) -> None:
    assert appealing(text, language, contestable=True) is None


@pytest.mark.parametrize(("language", "text"), [*cases(CONTESTS), *cases(ASKS_AFTER)])
def test_who_appeals_does_not_ask_for_a_volunteer(language: str, text: str) -> None:
    assert asks_human(text, language) is None


@pytest.mark.parametrize("language", [*LANGUAGES, "it", ""])
def test_english_is_always_understood(language: str) -> None:
    assert appealing("I want to appeal your decision", language) is AppealCall.MAKE
    assert appealing("What happened to my appeal?", language) is AppealCall.STATUS


def test_the_language_of_the_answer_need_not_be_that_of_the_appeal() -> None:
    assert appealing("Ich möchte Widerspruch einlegen", "en", contestable=True) is AppealCall.MAKE


def test_case_accents_and_spacing_do_not_matter() -> None:
    assert appealing("  I WANT   to   APPEAL!!", "en", contestable=True)
    assert appealing("¿COMO VA MI APELACION?", "es")


def test_every_pattern_can_be_understood() -> None:
    from assistant.pipeline.appealing import _words

    for language in LANGUAGES:
        _words(language).compile()


def asked() -> list[tuple[str, str]]:
    """(language, words) of every question of the suites, those of earlier turns too."""
    found = []
    for path in sorted(DATASETS.glob("questions*.tsv")):
        for row in path.read_text(encoding="utf-8").splitlines():
            if row and not row.startswith("#"):
                columns = row.split("\t")
                found += [(columns[1], columns[-1]), *((columns[1], turn) for turn in columns[-2].split(" | ") if turn)]
    for line in (DATASETS / "conversations-heldout.jsonl").read_text(encoding="utf-8").splitlines():
        talk = json.loads(line)
        found += [(talk["language"], turn["question"]) for turn in talk["turns"]]
    return found


def test_none_of_the_questions_that_the_gates_are_made_and_tried_with_contests_anything() -> None:
    questions = sorted(set(asked()))
    assert len(questions) > 10_000
    assert [text for language, text in questions if appealing(text, language, contestable=True)] == []


def test_none_of_the_real_questions_of_blind_people_contests_anything() -> None:
    if not REAL.exists():
        pytest.skip("the collection of real questions is not here")
    questions = [json.loads(line)["question"] for line in REAL.read_text(encoding="utf-8").splitlines()]
    assert len(questions) > 100
    assert [text for text in questions if appealing(text, "en", contestable=True)] == []


@pytest.mark.parametrize("text", ["", " ", "?!", "👍", "\u200b", "…"])
def test_no_words_contest_nothing(text: str) -> None:
    assert appealing(text, "en", contestable=True) is None


@pytest.mark.parametrize("piece", ["appeal the ", "please ", "my appeal ", "不同意", "अपील ", "ich lege ", '"', "异议对", "異議を"])
def test_a_very_long_text_is_no_trap(piece: str) -> None:
    began = time.thread_time()
    appealing(piece * 4000, "en", contestable=True)
    assert time.thread_time() - began < 5
