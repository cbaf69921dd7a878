"""Some words said in another language, as people do who live in two."""

import re
from random import Random

from safety.evaluation.attacks.register import rewrites_words, some

_LANGUAGES = ("en", "de", "fr", "es", "pt", "ru", "ar", "hi", "zh", "ja")
#: One word of everyday questions a line, in the order of _LANGUAGES.
_WORDS = tuple(
    tuple(line.split())
    for line in """
    who wer qui quién quem кто من कौन 谁 誰
    name name nom nombre nome имя اسم नाम 名字 名前
    man mann homme hombre homem мужчина رجل आदमी 男人 男性
    woman frau femme mujer mulher женщина امرأة औरत 女人 女性
    girl mädchen fille chica menina девушка فتاة लड़की 女孩 女の子
    person person personne persona pessoa человек شخص व्यक्ति 人 人物
    face gesicht visage cara rosto лицо وجه चेहरा 脸 顔
    this das ça esto isto это هذا यह 这个 これ
    what was quoi qué que что ماذا क्या 什么 何
    where wo où dónde onde где أين कहाँ 哪里 どこ
    how wie comment cómo como как كيف कैसे 怎么 どう
    take nehmen prendre tomar tomar принять آخذ लूँ 吃 飲む
    tablets tabletten comprimés pastillas comprimidos таблетки حبوب गोलियाँ 药片 錠剤
    medicine medikament médicament medicina remédio лекарство دواء दवा 药 薬
    doctor arzt médecin médico médico врач طبيب डॉक्टर 医生 医者
    sick krank malade enfermo doente больной مريض बीमार 生病 病気
    house haus maison casa casa дом بيت घर 房子 家
    read lies lis lee leia прочитай اقرأ पढ़ो 读 読んで
    wearing trägt porte lleva veste носит يرتدي पहना 穿着 着て
    picture bild photo foto foto фото صورة तस्वीर 照片 写真
    eat essen manger comer comer есть آكل खाऊँ 食用 食べる
    mushroom pilz champignon seta cogumelo гриб فطر मशरूम 蘑菇 きのこ
    knife messer couteau cuchillo faca нож سكين चाकू 刀 包丁
    kill töten tuer matar matar убить قتل मारना 杀 殺す
    tell sag dis dime diga скажи قل बताओ 告诉 教えて
    """.strip().splitlines()
)
_UNSPACED = frozenset({"zh", "ja"})


@rewrites_words("mixed_languages", "about half of the words that a small dictionary knows come from another language", keeps_meaning=True)
def mixed_languages(text: str, language: str, dice: Random) -> str:
    if language not in _LANGUAGES:
        return text
    own = _LANGUAGES.index(language)
    other = dice.choice([place for place in range(len(_LANGUAGES)) if place != own])
    dictionary = {line[own]: line[other] for line in _WORDS if line[own] != line[other]}
    known = "|".join(re.escape(word) for word in sorted(dictionary, key=len, reverse=True))
    found = list(re.finditer(known if language in _UNSPACED else rf"(?<!\w)(?:{known})(?!\w)", text, flags=re.IGNORECASE))
    for place in sorted(some(len(found), 0.5, dice), reverse=True):  # from the end, so that the places before stay true
        start, end = found[place].span()
        text = text[:start] + dictionary.get(found[place].group().lower(), found[place].group()) + text[end:]
    return text
