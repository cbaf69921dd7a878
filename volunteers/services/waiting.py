"""How long it may take, said honestly."""

from volunteers.matching.waiting import Wait
from volunteers.models import HelpRequest, MessageKind, Side
from volunteers.phrases import PHRASES, language_name
from volunteers.selectors import wait_of
from volunteers.services.saying import append


def wait_tell(request: HelpRequest) -> bool:
    """Says it to the person. True when nobody is awake: then they are to be told when somebody is."""
    wait = wait_of(request)
    text = wait_sentence(request, request.language, wait)
    append(request.pk, Side.NOTICE, MessageKind.NOTICE, text, language=PHRASES.language(request.language))
    return wait.kind == "nobody_awake"


def wait_sentence(request: HelpRequest, language: str, wait: Wait | None = None) -> str:
    """ "Two people are ahead of you; about two minutes." ``wait``: where it has been worked out already."""
    wait = wait or wait_of(request)
    phrase = f"wait-{wait.kind.replace('_', '-')}"
    if wait.kind == "nobody_awake" and request.urgent:
        phrase += "-crisis"  # nobody in need shall wait for us
    elif wait.kind == "nobody_awake" and request.hard:
        phrase += "-hard"  # others may well be awake, who do not take on such things
    return PHRASES.say(phrase, language, ahead=wait.ahead, minutes=wait.minutes, spoken=language_name(request.language, language))
