"""Settings of people and their keys.

sightline.E020  MEDIA_KEYS is not a list of keys
sightline.E021  (deploy) the key of photos and recordings was made on this machine
sightline.E023  links to photos live for no time at all, or for too long
sightline.E040  RECEIPT_KEY is not a list of keys
sightline.E041  (deploy) the key that signs receipts was made on this machine
"""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register

from accounts.keys import master_keys
from accounts.receipts import ReceiptKeyMalformed, signing_keys
from common.checks import missing_secret

LONGEST_LINK = timedelta(hours=1)


@register(Tags.security)
def media_keys_can_be_used(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    try:
        master_keys()
    except ValueError as error:
        hint = "Give 32-byte keys in base64, separated by commas: manage.py media_keys new makes one."
        return [Error(f"{error}.", hint=hint, id="sightline.E020")]
    return []


@register(Tags.security, deploy=True)
def media_keys_are_given(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    hint = "Set MEDIA_KEYS in the environment of every process, and keep a copy: without it no photo can be read again."
    return missing_secret(
        "MEDIA_KEYS", "The key of photos and recordings was made on this machine and lies in its files.", hint, "sightline.E021"
    )


@register(Tags.security)
def links_are_short_lived(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if timedelta(seconds=1) <= settings.MEDIA_LINK_LIFETIME <= LONGEST_LINK:
        return []
    hint = "Set MEDIA_LINK_LIFETIME to a number of seconds up to 3600: whoever gets hold of a link sees the photo for so long."
    return [Error("Links to photos and recordings do not live for a sensible time.", hint=hint, id="sightline.E023")]


@register(Tags.security)
def receipt_key_can_sign(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    try:
        signing_keys()
    except ReceiptKeyMalformed as malformed:
        hint = "RECEIPT_KEY is base64 of 32 random bytes (openssl rand -base64 32), or several of them, separated by commas."
        return [Error(f"{malformed}.", hint=hint, id="sightline.E040")]
    return []


@register(Tags.security, deploy=True)
def receipt_key_is_given(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    hint = "Set RECEIPT_KEY in the environment of every process, and keep a copy: without it no receipt can be verified again."
    return missing_secret(
        "RECEIPT_KEY", "The key that signs receipts was made on this machine and lies in its files.", hint, "sightline.E041"
    )
