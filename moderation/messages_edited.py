"""New words for a policy, put into its Fluent text. Plain words only: nothing that Fluent, or a voice, would take for something else."""

import re
import unicodedata
from collections.abc import Mapping

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Identifier, Message, Pattern, TextElement

from moderation.services.errors import invalid
from safety.engine.taxonomy import Category
from safety.engine.types import Verdict

LONGEST = 300  # characters of one message: what is heard before the answer must be short
SENTENCE_END = re.compile(r"[.!?。！？।؟](?:\s|$)")
#: What a policy may come to say beside what it says already.
POSSIBLE = frozenset(f"{category.replace('_', '-')}-{verdict}" for category in Category for verdict in Verdict if verdict != Verdict.ALLOW)


def with_words(language: str, text: str, words: Mapping[str, str]) -> str:
    """Fluent text with these messages, the changed ones in their place and new ones at the end. Raises DraftInvalid."""
    resource = FluentParser().parse(text)
    standing = {entry.id.name: number for number, entry in enumerate(resource.body) if isinstance(entry, Message)}
    for phrase, said in words.items():
        if phrase not in standing and phrase not in POSSIBLE:
            raise invalid(f"The policy has no message {phrase}.")
        made = _message(language, phrase, said)
        if phrase in standing:
            made.comment = getattr(resource.body[standing[phrase]], "comment", None)
            resource.body[standing[phrase]] = made
        else:
            resource.body.append(made)
    return FluentSerializer().serialize(resource)


def with_copies(text: str, copies: Mapping[str, str]) -> str:
    """Fluent text in which each new message begins with the words of another; what has no such other is left out."""
    resource = FluentParser().parse(text)
    standing = {entry.id.name: entry for entry in resource.body if isinstance(entry, Message)}
    for new, like in copies.items():
        if like in standing and new not in standing:
            resource.body.append(Message(Identifier(new), standing[like].value))
    return FluentSerializer().serialize(resource)


def _message(language: str, phrase: str, said: str) -> Message:
    where = f"The message {phrase} in {language}"
    sentences = [line.strip() for line in said.splitlines() if line.strip()]
    most = 1 if phrase.endswith("-withheld") else 2
    if not 1 <= len(sentences) <= most:
        raise invalid(f"{where} must have {'one sentence' if most == 1 else 'one or two sentences, one a line'}.")
    if any(len(SENTENCE_END.findall(one)) > 1 for one in sentences):
        raise invalid(f"{where} has more than one sentence in a line.")
    if sum(map(len, sentences)) > LONGEST:
        raise invalid(f"{where} is longer than {LONGEST} characters.")
    if any(unicodedata.category(one) in ("Cc", "Cs", "Co", "Cn") for one in said if one not in "\r\n\t"):
        raise invalid(f"{where} has characters that are no text.")
    made = FluentParser().parse(f"{phrase} =\n" + "".join(f"    {one}\n" for one in sentences)).body
    match made:
        case [Message(value=Pattern(elements=parts), attributes=[]) as message] if all(isinstance(part, TextElement) for part in parts):
            return message
    raise invalid(f"{where} has curly brackets, or a line that begins with a sign instead of a word.")
