"""What one answer, or one hearing, took of a provider elsewhere."""

from dataclasses import dataclass
from math import ceil

from assistant.providers.base import AnswerRequest

#: What models charge for a picture of the size we send, roughly.
TOKENS_PER_PICTURE = 800
#: What every model is told before it hears a question (assistant.providers.instructions), roughly.
TOKENS_OF_INSTRUCTIONS = 450


@dataclass(frozen=True, slots=True)
class Usage:
    """``heard_s``: seconds of recording that were listened to. ``is_estimate``: the provider did not say, so it was worked out from what
    went there and what came back."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    heard_s: float = 0.0
    is_estimate: bool = False


def usage_of(request: AnswerRequest, told: dict[str, int], answered: str) -> Usage:
    """``told``: what the provider said it took, {} when it did not get that far. ``answered``: the words that came."""
    if "prompt_tokens" in told and "completion_tokens" in told:
        return Usage(told["prompt_tokens"], told["completion_tokens"])
    words = [request.question, *request.guidance, *request.already_spoken]
    words += [text for turn in request.turns for text in (turn.question, turn.answer)]
    words += [line.text for photo in request.photos if photo.reading and photo.reading.lines for line in photo.reading.lines]
    pictures = sum(jpeg is not None for photo in request.photos for jpeg in (photo.jpeg, photo.crop_jpeg))
    prompt = TOKENS_OF_INSTRUCTIONS + TOKENS_PER_PICTURE * pictures + sum(map(tokens, words))
    return Usage(prompt, tokens(answered), is_estimate=True)


def tokens(text: str) -> int:
    """About how many tokens ``text`` is: four letters each, or one character of a script that writes none."""
    letters = sum(character.isascii() for character in text)
    return ceil(letters / 4) + ceil((len(text) - letters) / 1.5)
