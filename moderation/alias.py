"""What a person or a colleague is called in this room: "person 4f2a-91". Always the same, and nothing leads back from it to anybody."""

import hashlib
import hmac
from uuid import UUID

from django.conf import settings

_PURPOSE = b"sightline.moderation.alias"


def alias(who: str, number: UUID) -> str:
    """``who``: "person", "reviewer"; ``number``: their id. The same id has another alias as something else."""
    key = hmac.new(str(settings.SECRET_KEY).encode(), _PURPOSE, hashlib.sha256).digest()
    name = hmac.new(key, who.encode() + b":" + number.bytes, hashlib.sha256).hexdigest()
    return f"{who} {name[:4]}-{name[4:6]}"
