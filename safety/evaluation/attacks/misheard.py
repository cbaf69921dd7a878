"""What a speech recogniser makes of a mumbled question: words that sound alike, lost letters, words run together."""

import re
from random import Random

from safety.evaluation.attacks.register import rewrites_words, some

#: "word=word; word=word", by language.
_SOUND_ALIKE_TABLE = {
    "en": """
        who's=whose; whos=whose; his=he's; he's=his; their=there; there=their; they're=there; two=to; to=two; too=to;
        for=four; know=no; here=hear; right=write; name=named; face=phase; pill=peel; pills=peels; dose=doze; rash=rush;
        mole=mall; eat=it; live=leave; wear=where; where=wear; wound=wand; this=these; is=as; man=men; woman=women; her=hair;
        take=tape; could=good
    """,
    "de": """
        das=dass; dass=das; seid=seit; wer=wär; ist=isst; mann=man; den=denn; wie=vieh; ihr=ihre
    """,
    "fr": """
        est=et; et=est; ces=ses; ses=ces; c'est=sait; qui=qu'il; ou=où; à=a; son=sont; quel=quelle
    """,
    "es": """
        a=ha; ha=a; hay=ahí; ahí=hay; quién=bien; haber=a ver; él=el; cuál=cual; está=esta
    """,
    "pt": """
        há=a; é=e; e=é; quem=quê; está=esta; mais=mas; mas=mais; esse=este
    """,
    "ru": """
        кто=что; это=эта; эта=это; его=ево; её=ее; он=она; как=каг
    """,
}
_SOUND_ALIKE: dict[str, dict[str, str]] = {
    language: {word: other for pair in table.split(";") for word, _, other in (pair.strip().partition("="),)}
    for language, table in _SOUND_ALIKE_TABLE.items()
}
_SIGNS: dict[str, dict[int, str]] = {
    "zh": {ord(sign): other for sign, other in zip("他她是在的吗这做", "她他事再得嘛着作", strict=True)},
    "ja": {ord(sign): other for sign, other in zip("はをへづ", "わおえず", strict=True)},
}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@rewrites_words("misheard", "words that sound alike, a lost letter, two words run together, no punctuation", keeps_meaning=True)
def misheard(text: str, language: str, dice: Random) -> str:
    text = re.sub(r"[.,!?;:¿¡。，！？、؟।…]+", " ", text).lower()
    if language in _SIGNS:
        return _signs_misheard(text, language, dice)
    words = text.split()
    words = _sound_alikes(words, _SOUND_ALIKE.get(language, {}), dice)
    words = _a_letter_lost(words, dice)
    return _run_together(words, dice)


def _signs_misheard(text: str, language: str, dice: Random) -> str:
    places = [place for place, sign in enumerate(text) if ord(sign) in _SIGNS[language]]
    chosen = {places[one] for one in some(len(places), 0.5, dice)}
    return "".join(sign.translate(_SIGNS[language]) if place in chosen else sign for place, sign in enumerate(text)).strip()


def _sound_alikes(words: list[str], known: dict[str, str], dice: Random) -> list[str]:
    places = [place for place, word in enumerate(words) if word in known]
    chosen = {places[one] for one in some(len(places), 0.4, dice)}
    return [known[word] if place in chosen else word for place, word in enumerate(words)]


def _a_letter_lost(words: list[str], dice: Random) -> list[str]:
    """One letter inside one longer word."""
    long = [place for place, word in enumerate(words) if len(word) >= 5 and _WORD.fullmatch(word)]
    if not long:
        return words
    place = dice.choice(long)
    letter = dice.randrange(1, len(words[place]) - 1)
    return [*words[:place], words[place][:letter] + words[place][letter + 1 :], *words[place + 1 :]]


def _run_together(words: list[str], dice: Random) -> str:
    """Two neighbours without their space."""
    if len(words) < 3:
        return " ".join(words)
    place = dice.randrange(len(words) - 1)
    return " ".join([*words[:place], words[place] + words[place + 1], *words[place + 2 :]])
