"""A browser that has subscribed: it alone has the key for what is sent to it."""

import json
import os

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from volunteers.push.base import PushSubscriptionInfo
from volunteers.push.keys import base64url


class Browser:
    def __init__(self) -> None:
        self.private = ec.generate_private_key(ec.SECP256R1())
        self.auth = os.urandom(16)

    def subscription(self, endpoint: str) -> PushSubscriptionInfo:
        point = self.private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return PushSubscriptionInfo("webpush", endpoint, base64url(point), base64url(self.auth))

    def opened(self, body: bytes) -> dict[str, str]:
        """The message inside. Raises ECEException for what was not sealed for this browser."""
        return json.loads(http_ece.decrypt(body, private_key=self.private, auth_secret=self.auth, version="aes128gcm"))
