"""QR and bar codes, spoken sensibly and never followed."""

import re

from assistant.providers.embedded.answers.common import Scene, cut
from assistant.providers.embedded.coaching import retake
from assistant.providers.embedded.finders.product_numbers import grouped
from assistant.providers.embedded.finders.websites import find_mail_addresses, find_websites, host
from assistant.providers.embedded.lexicon import labels
from assistant.providers.embedded.sentences import Answer, Sentence
from vision.coach import Need
from vision.types import Code


def code(scene: Scene) -> Answer:
    codes = scene.sight.photo.glance.codes
    said = codes_seen(scene)
    sites = [scene.says.printed("website", found.confidence, host=found.host) for found in find_websites(scene.lines)[:2]]
    mails = [scene.says.printed("mail-address", found.confidence, address=found.printed) for found in find_mail_addresses(scene.lines)[:2]]
    asks_mail = labels("lines")["mail"].search(scene.ask.clause)
    addresses = mails if mails and asks_mail else [*sites, *mails]
    if said or addresses:
        return Answer((*said, *addresses))
    if codes is None:
        return Answer((scene.says.notice("codes-unchecked"),), found=False)
    hint = retake(scene.sight, scene.says, need=Need.CODE) or scene.says.notice("code-closer")
    return Answer((scene.says.description("no-code"), hint), found=False)


def wifi_password(scene: Scene) -> Answer:
    """Only here, where it is asked for, is the password of a Wi-Fi code said."""
    for found in scene.sight.photo.glance.codes or ():
        fields = _wifi(found.text)
        if fields and fields.get("P"):
            return Answer((scene.says.verbatim("wifi-password", name=fields.get("S", ""), password=fields["P"]),))
    from assistant.providers.embedded.answers.facts import labelled_line

    return labelled_line(scene, "password", "not-found-password")


def codes_seen(scene: Scene) -> list[Sentence]:
    return [_spoken(scene, found) for found in (scene.sight.photo.glance.codes or ())[:4]]


def _spoken(scene: Scene, found: Code) -> Sentence:
    text = found.text.strip()
    says = scene.says
    if fields := _wifi(text):
        return says.verbatim("code-wifi", name=fields.get("S", ""))
    if text.upper().startswith("BEGIN:VCARD"):
        name = re.search(r"^FN[^:\n]*:(.+)$", text, re.MULTILINE | re.IGNORECASE)
        return says.verbatim("code-card", name=cut(name[1]) if name else "")
    if text.lower().startswith("tel:"):
        return says.verbatim("code-phone", number=text[4:])
    if text.lower().startswith("mailto:"):
        return says.verbatim("code-mail", address=text[7:].split("?")[0])
    if re.match(r"(?i)https?://", text) and host(text):
        return says.verbatim("code-web", host=host(text))
    if text.isdigit() and "qr" not in found.symbology:
        return says.verbatim("code-number", number=grouped(text))
    return says.verbatim("code-text", text=cut(text))


def _wifi(text: str) -> dict[str, str]:
    """``WIFI:T:WPA;S:name;P:secret;;`` as its fields; {} for anything else. A backslash keeps the next sign."""
    if not text.upper().startswith("WIFI:"):
        return {}
    pairs = re.findall(r"([TSPH]):((?:\\.|[^;\\])*)", text[5:])
    return {key: re.sub(r"\\(.)", r"\1", value) for key, value in pairs}
