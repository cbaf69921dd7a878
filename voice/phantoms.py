"""What Whisper says when nobody spoke to it: the credits and farewells of the videos that it learned from."""

import re
import unicodedata

# Whole transcripts that no person asks of a photo. Compared without case, accents and punctuation.
_CREDITS = (
    "subtitles by the amara org community",
    "subtitles by",
    "subtitled by",
    "transcription by castingwords",
    "transcribed by",
    "sous titres realises para la communaute d amara org",
    "sous titres realises par la communaute d amara org",
    "sous titrage st 501",
    "sous titrage societe radio canada",
    "untertitel der amara org community",
    "untertitel im auftrag des zdf",
    "untertitelung des zdf",
    "untertitel von stephanie geiges",
    "subtitulos realizados por la comunidad de amara org",
    "subtitulos por la comunidad de amara org",
    "legendas pela comunidade amara org",
    "legendas pela comunidade das amara org",
    "субтитры сделал dimatorzok",
    "субтитры создавал dimatorzok",
    "субтитры подготовил",
    "редактор субтитров",
    "продолжение следует",
    "ترجمه نانسي قنقر",
    "اشتركوا في القناه",
    "ご視聴ありがとうございました",
    "字幕由amara org社区提供",
    "字幕由 amara org 社区提供",
    "中文字幕志愿者",
    "请不吝点赞 订阅 转发 打赏支持明镜与点点栏目",
    "請不吝點贊 訂閱 轉發 打賞支持明鏡與點點欄目",
    "字幕by索兰娅",
)
# Farewells that a person may truly say, but that are invented far more often when the words are uncertain.
_FAREWELLS = (
    "thanks for watching",
    "thank you for watching",
    "thank you",
    "thank you very much",
    "thank you so much",
    "thanks",
    "bye",
    "bye bye",
    "you",
    "the end",
    "please subscribe",
    "like and subscribe",
    "gracias",
    "gracias por ver el video",
    "merci",
    "merci d avoir regarde cette video",
    "vielen dank",
    "vielen dank fur s zuschauen",
    "vielen dank furs zuschauen",
    "obrigado",
    "obrigado por assistir",
    "спасибо",
    "спасибо за просмотр",
    "شكرا",
    "شكرا للمشاهده",
    "धनयवाद",
    "ありがとうございました",
    "谢谢观看",
    "謝謝觀看",
    "谢谢大家",
    "谢谢",
)
_UNCERTAIN = 0.6
_CHARACTERS_PER_SECOND = 35  # twice what a fast speaker manages
_CHARACTERS_AT_LEAST = 40


def has_words(text: str) -> bool:
    """Whether there is anything to ask in it: "...", "♪" and "-" are no question."""
    return any(character.isalnum() for character in text)


def is_phantom(text: str, confidence: float, speech_s: float) -> bool:
    """Whether ``text`` was more likely invented than said. ``speech_s``: how many seconds of speech were found."""
    said = _plain(text)
    if any(said == credit or (said.startswith(credit) and len(said) < len(credit) + 40) for credit in _PLAIN_CREDITS):
        return True
    if said in _PLAIN_FAREWELLS and confidence < _UNCERTAIN:
        return True
    return len(said) > _CHARACTERS_AT_LEAST + _CHARACTERS_PER_SECOND * speech_s


def _plain(text: str) -> str:
    letters = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", letters).strip()


_PLAIN_CREDITS = tuple(map(_plain, _CREDITS))
_PLAIN_FAREWELLS = frozenset(map(_plain, _FAREWELLS))
