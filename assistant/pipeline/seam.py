"""Where one provider goes on after another: it may say again what was already heard, a little differently.

Two sentences count as the same when their words are, apart from case, marks and the little words that carry no claim. A number, a
negation or a direction is never little: what differs in one is said, for a sentence lost is worse than a sentence doubled.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

#: Marks between words and sentences. Not what makes a number another one: a point before a digit, a minus, a per cent.
_MARKS = re.compile(r"[.,:](?!\d)|[;!?…\"'‘’“”„‚«»()\[\]{}—–*_`~。！？、，；：「」『』（）【】؟،؛।॥¡¿]")
_VOWEL_SIGNS = re.compile(r"[\u0300-\u036f\u064b-\u0652]")  # accents that combine, and Arabic vowels: written or not
#: Articles, "this", "it", "also", "and", in the languages that write words apart. Nothing that points, counts or denies.
_LITTLE = frozenset(
    """
    a an the this it its also and
    der die das den dem ein eine einen einem einer dieser diese dieses auch und
    el la los las un una este esta también y
    le les une ce cette cet aussi et
    o os as um uma este esta também e
    это этот эта также и
    هذا هذه أيضا و
    यह भी और
    """.split()  # noqa: SIM905  # read as lines
)


class Heard:
    """The sentences that were heard before, each to be left out once where it comes again."""

    def __init__(self, sentences: Iterable[str]) -> None:
        self._left = Counter(map(folded, sentences))

    def again(self, sentence: str) -> bool:
        """Whether ``sentence`` was heard. A second time it is a new one: an answer may say the same twice."""
        key = folded(sentence)
        if self._left[key] <= 0:
            return False
        self._left[key] -= 1
        return True


def folded(sentence: str) -> str:
    """What makes a sentence the same as another one: its words in order. A sentence of symbols stays as it is."""
    text = unicodedata.normalize("NFKC", sentence)
    words = _VOWEL_SIGNS.sub("", _MARKS.sub(" ", text)).split()
    words = [word for word in words if not _is_little(word)] or words
    return " ".join(words).casefold() or text.strip()


def _is_little(word: str) -> bool:
    """A capital on its own can be a name: gate A, vitamin E."""
    return word.casefold() in _LITTLE and not (len(word) == 1 and word.isupper())
