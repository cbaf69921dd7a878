"""Who asks for a human is heard in every language; who speaks of humans is not taken for it."""

import time

import pytest

from assistant.pipeline.asks_human import AsksHuman, asks_human
from common.languages import LANGUAGES
from common.phrases import ROOT

#: By language: nothing but the call; a call that holds its own question; words about humans that call for nobody.
ALONE: dict[str, tuple[str, ...]] = {
    "en": (
        "Ask a person.",
        "Can I talk to a human please?",
        "Get me a volunteer",
        "connect me with someone",
        "I'd like to speak to a real person",
        "Hello, could you please ask a volunteer about this photo?",
        "I need a human to help me.",
        "Volunteer please",
        "No, that's wrong. Let me talk to somebody else.",
        "is there a volunteer who can help me",
        "i want human help",
        "How do I talk to a human?",
    ),
    "de": (
        "Frag einen Menschen.",
        "Hol mir einen Menschen",
        "Kann ich bitte mit einem Menschen sprechen?",
        "Ich möchte mit jemandem sprechen",
        "Fragen Sie bitte einen Freiwilligen.",
        "Könntest du einen Freiwilligen dazuholen?",
        "Verbinde mich mit einem echten Menschen",
        "Ich brauche die Hilfe von einem Menschen.",
        "Das ist falsch, ich will mit einem Menschen reden.",
    ),
    "fr": (
        "Demande à une personne.",
        "Je voudrais parler à un humain, s'il te plaît.",
        "Pouvez-vous me mettre en relation avec un bénévole ?",
        "Appelle un bénévole",
        "Est-ce que je peux parler à quelqu'un ?",
        "J'ai besoin d'un humain pour m'aider",
        "Passe-moi une vraie personne",
        "Demandez à quelqu'un d'autre",
        "Bonjour, pouvez-vous demander de l'aide à un bénévole ?",
    ),
    "es": (
        "Pregunta a un voluntario.",
        "Pregúntale a una persona",
        "Quiero hablar con un humano, por favor",
        "¿Puedo hablar con alguien?",
        "Pásame con una persona real",
        "Necesito un voluntario que me ayude",
        "Llama a un voluntario",
        "Eso no es cierto, quiero hablar con una persona.",
        "¿Podrías pedir ayuda a un voluntario?",
    ),
    "pt": (
        "Pergunta a um voluntário.",
        "Pergunte para uma pessoa",
        "Quero falar com um humano, por favor",
        "Posso falar com alguém?",
        "Me passa para uma pessoa de verdade",
        "Preciso de um voluntário para me ajudar",
        "Chama um voluntário",
        "Você pode pedir ajuda a uma pessoa?",
        "Liga-me a um voluntário",
    ),
    "ru": (
        "Спроси человека.",
        "Позови волонтёра",
        "Можно поговорить с человеком?",
        "Я хочу поговорить с живым человеком, пожалуйста",
        "Соедините меня с волонтёром",
        "Мне нужен человек",
        "Спроси кого-нибудь",
        "Не могли бы вы позвать волонтёра?",
        "Мне нужна помощь человека",
    ),
    "ar": (
        "اسأل شخصاً",
        "اسأل متطوعًا من فضلك",
        "أريد التحدث مع إنسان",
        "هل يمكنني التحدث إلى شخص حقيقي؟",
        "صلني بمتطوع",
        "أحتاج إلى متطوع",
        "اتصل بأحد المتطوعين",
        "هل يمكنك أن تسأل متطوعاً؟",
        "أحتاج إلى مساعدة من شخص حقيقي",
    ),
    "hi": (
        "किसी इंसान से पूछो",
        "किसी व्यक्ति से बात कराओ",
        "मुझे किसी इंसान से बात करनी है",
        "क्या मैं किसी इंसान से बात कर सकता हूँ?",
        "कृपया किसी स्वयंसेवक से पूछिए",
        "मुझे एक वॉलंटियर चाहिए",
        "किसी स्वयंसेवक को बुलाओ",
        "किसी से पूछो",
        "kisi insaan se baat karni hai",
    ),
    "ja": (
        "人に聞いて",
        "人に聞いてください。",
        "ボランティアに聞いてもらえますか",
        "誰かと話したいです",
        "人間と話したい",
        "ボランティアにつないでください",
        "誰かに聞いて",
        "ボランティアの方をお願いします",
        "すみません、人と話せますか?",
        "わからないので、人に頼みたいです",
    ),
    "zh": (
        "帮我问一下志愿者",
        "我想和真人说话",
        "请帮我找一个志愿者",
        "转人工",
        "我可以跟真人聊聊吗？",
        "問問志願者",
        "我需要真人帮助",
        "请帮我接通一位志愿者",
        "问问别人吧",
        "叫个人来帮我看看",
    ),
}
WITH_A_QUESTION: dict[str, tuple[str, ...]] = {
    "en": (
        "Ask a volunteer what this says.",
        "What is this? Ask a person.",
        "can you ask a human if this milk is still good",
        "Tell me what it is and then ask somebody",
    ),
    "de": (
        "Frag einen Menschen, ob die Milch noch gut ist",
        "Kannst du jemanden fragen, was hier steht?",
        "Was ist das? Frag bitte einen Freiwilligen.",
    ),
    "fr": ("Demande à un bénévole si ce lait est encore bon", "Peux-tu demander à quelqu'un ce qui est écrit ici ?"),
    "es": ("Pregunta a un voluntario si esta leche está buena todavía", "¿Puedes preguntarle a alguien qué dice aquí?"),
    "pt": ("Pergunte a um voluntário se este leite ainda está bom", "Você pode perguntar a alguém o que está escrito aqui?"),
    "ru": ("Спроси у волонтёра, что здесь написано", "Можешь спросить у кого-нибудь, какого цвета рубашка?"),
    "ar": ("اسأل متطوعاً هل الحليب ما زال صالحاً", "هل يمكنك أن تسأل أحداً ما المكتوب هنا؟"),
    "hi": ("किसी इंसान से पूछो कि यह दूध ठीक है या नहीं", "यहाँ क्या लिखा है किसी स्वयंसेवक से पूछो"),
    "ja": ("この牛乳がまだ飲めるか誰かに聞いて", "これは何ですか？ボランティアに聞いてください"),
    "zh": ("问问志愿者这瓶牛奶还能喝吗", "帮我问一下别人这上面写了什么", "这是什么？帮我问志愿者"),
}
ABOUT_HUMANS: dict[str, tuple[str, ...]] = {
    "en": (
        "Is there a person in the photo?",
        "What does the person want?",
        "Who is this person?",
        "ask the man what time it is",
        "Can a human eat this?",
        "What is a volunteer?",
        "Can somebody tell me what this is?",
        "Does the sign say ask a volunteer?",
        "Don't ask a human.",
        "I don't want to talk to a person",
        "Are you a human?",
        'What does "ask a volunteer" mean?',
        "give me a human readable description",
        "find a person in the room",
        "Is this person talking to someone?",
        "I need help",
        "What does the volunteer badge say?",
        "How many people are in front of me?",
    ),
    "de": (
        "Ist da ein Mensch auf dem Foto?",
        "Was will die Person?",
        "Wer ist dieser Mensch?",
        "Frag den Mann, wie spät es ist",
        "Kann ein Mensch das essen?",
        "Was ist ein Freiwilliger?",
        "Kann mir jemand sagen, was das ist?",
        "Frag keinen Menschen.",
        "Ich will nicht mit einem Menschen sprechen",
        "Steht da, frag nicht nach Menschen?",
        "Mit wem spricht die Person?",
    ),
    "fr": (
        "Y a-t-il une personne sur la photo ?",
        "Que veut la personne ?",
        "Qui est cette personne ?",
        "Demande à l'homme quelle heure il est",
        "Est-ce qu'un humain peut manger ça ?",
        "C'est quoi un bénévole ?",
        "Quelqu'un peut me dire ce que c'est ?",
        "Ne demande pas à un humain",
        "Je ne veux pas parler à un humain",
        "À qui parle cette personne ?",
    ),
    "es": (
        "¿Hay una persona en la foto?",
        "¿Qué quiere la persona?",
        "¿Quién es esta persona?",
        "Pregunta al hombre qué hora es",
        "¿Puede un humano comer esto?",
        "¿Qué es un voluntario?",
        "¿Alguien me puede decir qué es esto?",
        "No preguntes a un humano",
        "No quiero hablar con una persona",
        "¿Con quién habla esta persona?",
    ),
    "pt": (
        "Há uma pessoa na foto?",
        "O que a pessoa quer?",
        "Quem é esta pessoa?",
        "Pergunta ao homem que horas são",
        "Um humano pode comer isto?",
        "O que é um voluntário?",
        "Alguém pode me dizer o que é isto?",
        "Não pergunte a um humano",
        "Não quero falar com uma pessoa",
        "Com quem esta pessoa está falando?",
    ),
    "ru": (
        "Есть ли человек на фото?",
        "Чего хочет этот человек?",
        "Кто этот человек?",
        "Спроси мужчину, который час",
        "Может ли человек это есть?",
        "Кто такой волонтёр?",
        "Кто-нибудь может сказать, что это?",
        "Не спрашивай человека",
        "Я не хочу говорить с человеком",
        "Сколько человек на фотографии?",
        "С кем говорит этот человек?",
    ),
    "ar": (
        "هل يوجد شخص في الصورة؟",
        "ماذا يريد الشخص؟",
        "من هذا الشخص؟",
        "اسأل الرجل كم الساعة",
        "هل يمكن للإنسان أن يأكل هذا؟",
        "ما معنى متطوع؟",
        "هل يمكن لأحد أن يخبرني ما هذا؟",
        "لا تسأل إنساناً",
        "لا أريد التحدث مع إنسان",
        "اسأل الشخص كم الساعة",
    ),
    "hi": (
        "क्या फोटो में कोई व्यक्ति है?",
        "वह व्यक्ति क्या चाहता है?",
        "यह व्यक्ति कौन है?",
        "उस आदमी से पूछो कितने बजे हैं",
        "क्या इंसान इसे खा सकता है?",
        "स्वयंसेवक क्या होता है?",
        "क्या कोई बता सकता है यह क्या है?",
        "किसी इंसान से मत पूछो",
        "मुझे किसी इंसान से बात नहीं करनी",
        "यह आदमी किसी से बात कर रहा है क्या?",
    ),
    "ja": (
        "写真に人はいますか？",
        "この人は何をしていますか？",
        "この人は誰ですか？",
        "この人に時間を聞いて",
        "人間はこれを食べられますか？",
        "ボランティアって何ですか？",
        "これが何か教えてもらえますか",
        "人に聞かないで",
        "この人は誰かと話していますか？",
        "看板に「ボランティアに聞いて」と書いてありますか",
    ),
    "zh": (
        "照片里有人吗？",
        "这个人想要什么？",
        "这个人是谁？",
        "问那个男人几点了",
        "人类能吃这个吗？",
        "志愿者是什么意思？",
        "请问志愿者在哪里？",
        "有人能告诉我这是什么吗",
        "不要问志愿者",
        "我不想和真人说话",
        "这个人在和别人说话吗？",
        "请问一个人能吃多少？",
    ),
}


def cases(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts]


def test_every_language_is_tried() -> None:
    assert set(ALONE) == set(WITH_A_QUESTION) == set(ABOUT_HUMANS) == set(LANGUAGES)
    for language in LANGUAGES:
        assert len(ALONE[language]) + len(WITH_A_QUESTION[language]) >= 8
        assert len(ABOUT_HUMANS[language]) >= 8


@pytest.mark.parametrize(("language", "text"), cases(ALONE))
def test_a_call_for_a_human_is_heard(language: str, text: str) -> None:
    assert asks_human(text, language) == AsksHuman(alone=True)


@pytest.mark.parametrize(("language", "text"), cases(WITH_A_QUESTION))
def test_a_call_may_hold_its_own_question(language: str, text: str) -> None:
    assert asks_human(text, language) == AsksHuman(alone=False)


@pytest.mark.parametrize(("language", "text"), cases(ABOUT_HUMANS))
def test_a_question_about_humans_calls_for_nobody(language: str, text: str) -> None:
    assert asks_human(text, language) is None


@pytest.mark.parametrize("language", [*LANGUAGES, "it", ""])
def test_english_is_always_understood(language: str) -> None:
    assert asks_human("Ask a person", language) == AsksHuman(alone=True)


def test_the_language_of_the_answer_need_not_be_that_of_the_call() -> None:
    assert asks_human("Frag bitte einen Menschen", "en") == AsksHuman(alone=True)


def test_case_accents_and_spacing_do_not_matter() -> None:
    assert asks_human("  ASK   A\nVOLUNTEER!!", "en")
    assert asks_human("pasame con una persona REAL", "es")


def test_words_in_quotation_marks_around_everything_are_the_persons_own() -> None:
    assert asks_human("“Ask a volunteer.”", "en") == AsksHuman(alone=True)


@pytest.mark.parametrize("name", ["questions", "questions-heldout", "questions-ordinary"])
def test_none_of_the_questions_that_the_gates_are_tried_with_calls_for_a_human(name: str) -> None:
    rows = (ROOT / "safety" / "evaluation" / "datasets" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    asked = [row.split("\t") for row in rows if row and not row.startswith("#")]
    assert len(asked) > 100
    assert [row[-1] for row in asked if asks_human(row[-1], row[1])] == []


@pytest.mark.parametrize("text", ["", " ", "?!", "👍", "\u200b", "…"])
def test_no_words_call_for_nobody(text: str) -> None:
    assert asks_human(text, "en") is None


@pytest.mark.parametrize("piece", ["ask a ", "please ", "can you ", "人に", "किसी से ", "frag bitte ", '"', "mit einem echten "])
def test_a_very_long_text_is_no_trap(piece: str) -> None:
    began = time.thread_time()  # of this thread alone: a busy machine makes nothing a trap
    asks_human(piece * 4000, "en")
    assert time.thread_time() - began < 5
