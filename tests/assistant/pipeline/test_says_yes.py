"""A yes to the offer of a human is heard in every language; a yes to anything else, and every no, is not."""

import pytest

from assistant.pipeline.asks_human import AsksHuman, asks_human
from common.languages import LANGUAGES
from common.phrases import ROOT

YES: dict[str, tuple[str, ...]] = {
    "en": (
        "Yes.",
        "yes please",
        "Yes, please.",
        "Please do.",
        "ok, do that",
        "Sure, go ahead!",
        "Yeah, that would be great, thank you.",
        "Please.",
        "Could you, please?",
        "Yes, I'd like that.",
        "Okay, please ask them",
        "Yes, can you do that?",
        "Go ahead and ask.",
        "I would, thanks",
        "Of course. Thank you very much!",
        "Yes, do it",
    ),
    "de": (
        "Ja bitte",
        "Ja, bitte.",
        "Ja, gerne.",
        "Mach das bitte",
        "Ja, das wäre nett.",
        "Ok, machen Sie das.",
        "Bitte!",
        "Könntest du das bitte machen?",
        "Na klar, frag sie",
        "Sehr gern, danke",
        "Ja, frag mal nach",
        "Das möchte ich gern",
        "Gute Idee, danke.",
    ),
    "fr": (
        "Oui, s'il te plaît.",
        "Oui, s'il vous plaît",
        "D'accord, faites-le",
        "Je veux bien",
        "Vas-y",
        "Ce serait gentil",
        "Bien sûr, merci beaucoup.",
        "Pouvez-vous le faire ?",
        "Oui, demandez-lui",
        "Oui merci",
    ),
    "es": (
        "Sí, por favor.",
        "Sí por favor",
        "Vale, hazlo",
        "Claro que sí, gracias",
        "Por favor",
        "Me gustaría, sí",
        "Adelante",
        "Sería muy amable",
        "¿Podrías hacerlo?",
        "Sí, pregúntale",
        "Sí, claro.",
    ),
    "pt": (
        "Sim, por favor.",
        "Claro, obrigado",
        "Pode ser",
        "Faça isso, por favor",
        "Quero sim",
        "Pode, sim.",
        "Você poderia?",
        "Seria ótimo",
        "Sim, chame",
        "Está bem, pergunte",
        "Sim, se faz favor",
    ),
    "ru": (
        "Да, пожалуйста.",
        "Давайте",
        "Да, конечно, спасибо",
        "Хорошо, спросите",
        "Сделайте это, пожалуйста",
        "Не могли бы вы?",
        "Было бы хорошо",
        "Да, хотелось бы.",
        "Да, очень прошу",
        "Ладно, давай",
        "Ага, позови",
    ),
    "ar": (
        "نعم",
        "نعم، من فضلك",
        "نعم من فضلك.",
        "أجل، افعل ذلك",
        "بالتأكيد، شكراً جزيلاً",
        "لو سمحت",
        "حسناً، تفضل",
        "نعم أريد ذلك",
        "هل يمكنك ذلك؟",
        "طبعا",
        "أيوة لو سمحت",
        "نعم، شكراً لك",
    ),
    "hi": (
        "हाँ",
        "हाँ जी",
        "हाँ, कृपया",
        "जी हाँ।",
        "ठीक है, पूछ लीजिए",
        "ज़रूर, धन्यवाद",
        "हाँ, ऐसा ही कीजिए",
        "haan ji",
        "बिल्कुल",
        "हाँ, बुला लो",
        "क्या आप ऐसा कर सकते हैं?",
        "मुझे चाहिए",
        "जी, पूछिए",
    ),
    "ja": (
        "はい",
        "はい、お願いします",
        "はい、お願いします。",
        "お願いします",
        "ええ、ぜひお願いします",
        "そうしてください",
        "はい、聞いてください",
        "うん、お願い",
        "もちろん",
        "お願いできますか？",
        "すみません、お願いいたします",
        "はい、よろしくお願いします。",
        "では、そうしてもらえますか",
    ),
    "zh": (
        "好的",
        "好的，谢谢",
        "好，请",
        "是的",
        "是的，请帮我问一下",
        "可以",
        "要",
        "行，麻烦你了",
        "好啊，问吧",
        "可以吗？",
        "当然，谢谢您",
        "嗯，好的。",
        "好的，麻煩您",
        "可以，拜托了",
        "那就麻烦你",
    ),
}
#: No, not now, "I see", a yes that goes on, a yes that is a question, and other questions.
NOT: dict[str, tuple[str, ...]] = {
    "en": (
        "No",
        "No, thanks.",
        "Yes, but what colour is it?",
        "Yes, it is milk",
        "yes it is milk",
        "Yes?",
        "Okay.",
        "Thanks.",
        "Please don't",
        "Not now",
        "Please tell me what this is",
        "Yes and no",
        "Do it again",
        "Could you read it to me?",
        "Is it a yes?",
        "What?",
        "Can you see it?",
        "Yes, read it please",
        "Yes, that is my brother",
        "I do not want that",
        "thank you",
        "It says yes",
    ),
    "de": (
        "Nein",
        "Nein, danke.",
        "Danke.",
        "Ja, aber welche Farbe hat es?",
        "Ja, das ist Milch",
        "Bitte?",
        "Okay",
        "Bitte nicht",
        "Lies es bitte vor",
        "Ja, lies es mir vor",
        "Bitte noch einmal",
        "Kannst du das lesen?",
        "Ja oder nein?",
        "Lieber nicht",
        "Das ist nicht nötig, danke",
    ),
    "fr": (
        "Non",
        "Non merci",
        "Merci.",
        "Oui, mais de quelle couleur ?",
        "Oui, c'est du lait",
        "Oui ?",
        "D'accord",
        "S'il te plaît, lis-le",
        "Surtout pas",
        "Oui et non",
        "Pas maintenant",
        "Peux-tu lire ça ?",
    ),
    "es": (
        "No",
        "No, gracias",
        "Gracias",
        "Sí, pero ¿de qué color es?",
        "Sí, es leche",
        "¿Sí?",
        "Vale",
        "Por favor, léelo",
        "No hace falta",
        "Sí y no",
        "Ahora no",
        "¿Puedes leerlo?",
        "Mejor no",
        "Sí, léelo por favor",
    ),
    "pt": (
        "Não",
        "Não, obrigado",
        "Obrigada",
        "Sim, mas de que cor é?",
        "Sim, é leite",
        "Sim?",
        "Está bem",
        "Por favor, leia",
        "Agora não",
        "Sim e não",
        "Pode ler?",
        "Não precisa",
        "Não quero",
        "Pode ler isso por favor",
    ),
    "ru": (
        "Нет",
        "Нет, спасибо",
        "Спасибо",
        "Да, но какого он цвета?",
        "Да, это молоко",
        "Да?",
        "Хорошо",
        "Не надо",
        "Не нужно",
        "Прочитай, пожалуйста",
        "Да нет",
        "Не сейчас",
        "Можете прочитать?",
        "Ладно",
        "я не хочу",
    ),
    "ar": (
        "لا",
        "لا، شكراً",
        "شكراً",
        "نعم، لكن ما لونه؟",
        "نعم، إنه حليب",
        "نعم؟",
        "حسناً",
        "ليس الآن",
        "من فضلك اقرأه",
        "لا أريد",
        "نعم ولا",
        "هل يمكنك قراءته؟",
        "لا تفعل ذلك",
        "تمام",
        "لا تسأل أحدا",
    ),
    "hi": (
        "नहीं",
        "नहीं, धन्यवाद",
        "धन्यवाद",
        "हाँ, लेकिन यह किस रंग का है?",
        "हाँ, यह दूध है",
        "हाँ?",
        "ठीक है",
        "मत पूछो",
        "अभी नहीं",
        "कृपया पढ़ो",
        "मुझे नहीं चाहिए",
        "जी नहीं",
        "क्या आप पढ़ सकते हैं?",
        "हाँ क्या है",
        "ऐसा मत करो",
        "nahin",
    ),
    "ja": (
        "いいえ",
        "いいえ、結構です",
        "結構です",
        "ありがとう",
        "はい、でも何色ですか？",
        "はい、牛乳です",
        "はい？",
        "わかりました",
        "はい、わかりました",
        "はい、そうです",
        "今はいいです",
        "大丈夫です",
        "聞かないで",
        "読んでください",
        "ええと",
        "うーん",
        "お願いしません",
        "もう一度お願いします",
        "読んでお願いします",
        "やめてください",
        "色を聞いています",
    ),
    "zh": (
        "不",
        "不用了",
        "不用，谢谢",
        "谢谢",
        "好的，但是是什么颜色？",
        "是的，这是牛奶",
        "是吗？",
        "不要",
        "不好",
        "知道了",
        "好了",
        "可以了",
        "请读一下",
        "再试一次",
        "你好",
        "那就好",
        "要不要",
        "现在不要",
        "算了",
        "可以再说一遍吗？",
        "请再说一遍",
        "好看吗",
        "不可以",
        "不需要",
    ),
}


def cases(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts]


def test_every_language_is_tried() -> None:
    assert set(YES) == set(NOT) == set(LANGUAGES)
    assert min(len(texts) for texts in (*YES.values(), *NOT.values())) >= 8


@pytest.mark.parametrize(("language", "text"), cases(YES))
def test_a_yes_to_the_offer_is_a_call_about_what_was_asked_before(language: str, text: str) -> None:
    assert asks_human(text, language, offered=True) == AsksHuman(alone=True)


@pytest.mark.parametrize(("language", "text"), cases(YES))
def test_without_an_offer_a_yes_calls_for_nobody(language: str, text: str) -> None:
    assert asks_human(text, language) is None


@pytest.mark.parametrize(("language", "text"), cases(NOT))
def test_what_is_more_or_less_than_a_yes_calls_for_nobody(language: str, text: str) -> None:
    assert asks_human(text, language, offered=True) is None


def test_the_language_of_the_answer_need_not_be_that_of_the_yes() -> None:
    assert asks_human("Ja, bitte.", "en", offered=True) == AsksHuman(alone=True)
    assert asks_human("Yes, please.", "ja", offered=True) == AsksHuman(alone=True)


def test_a_call_that_holds_its_own_question_is_none_about_the_one_before() -> None:
    assert asks_human("Yes, ask a volunteer whether this is milk", "en", offered=True) == AsksHuman(alone=False)


@pytest.mark.parametrize("name", ["questions", "questions-heldout", "questions-ordinary"])
def test_none_of_the_questions_that_the_gates_are_tried_with_is_a_yes(name: str) -> None:
    rows = (ROOT / "safety" / "evaluation" / "datasets" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    asked = [row.split("\t") for row in rows if row and not row.startswith("#")]
    assert [row[-1] for row in asked if asks_human(row[-1], row[1], offered=True)] == []


@pytest.mark.parametrize("text", ["", " ", "?!", "👍", "…"])
def test_no_words_are_no_yes(text: str) -> None:
    assert asks_human(text, "en", offered=True) is None
