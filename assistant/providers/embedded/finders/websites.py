"""Web and mail addresses in print, and what a code leads to. Said by the host; never followed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold
from vision.types import TextLine

_ENDINGS = (
    "com|org|net|edu|gov|info|biz|io|co|app|eu|de|fr|es|it|uk|us|ca|au|cn|jp|ru|br|pt|in|mx|ch|at|nl|be|pl|se|sg|my|hk|tw|kr|sa|ae|eg|za"
    "|nz|ie"
)
_WEB = re.compile(rf"(?:https?://|www\.)[^\s,;<>\"”“]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:{_ENDINGS})(?:/[^\s,;]*)?(?![\w.@])")
_MAIL = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}")


@dataclass(frozen=True, slots=True)
class Website(Found):
    host: str


def find_websites(lines: Sequence[TextLine]) -> list[Website]:
    found: dict[str, Website] = {}
    for line in lines:
        base = fold(line.text)
        for match in _WEB.finditer(base.plain):
            name = host(base.clean[match.start() : match.end()])
            if name:
                found.setdefault(name, Website(base.clean[match.start() : match.end()].rstrip("./"), (line,), name))
    return list(found.values())


def find_mail_addresses(lines: Sequence[TextLine]) -> list[Found]:
    return [
        Found(fold(line.text).clean[match.start() : match.end()], (line,))
        for line in lines
        for match in _MAIL.finditer(fold(line.text).plain)
    ]


def host(address: str) -> str:
    """``"https://www.example.org/a?b"`` -> ``"example.org"``; "" when there is none. A name before @ is no host."""
    text = address.strip()
    try:
        name = urlsplit(text if "://" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    return name.removeprefix("www.") if "." in name else ""
