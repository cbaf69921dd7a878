"""Prints every secret of a new service as lines for sightline.env. Nothing is stored: keep them where secrets are kept.

.venv/bin/python deploy/make_secrets.py >> sightline.env
"""

import base64
import secrets
from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat


def key_of_32_bytes() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode("ascii")


def vapid_private_key() -> str:
    """The DER form in base64url, as VAPID_PRIVATE_KEY takes it on one line."""
    private = ec.generate_private_key(ec.SECP256R1())
    der = private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return base64.urlsafe_b64encode(der).rstrip(b"=").decode("ascii")


SECRETS: dict[str, Callable[[], str]] = {
    "DJANGO_SECRET_KEY": lambda: secrets.token_urlsafe(64),
    "MEDIA_KEYS": key_of_32_bytes,
    "RECEIPT_KEY": key_of_32_bytes,
    "AUDIT_KEY": lambda: secrets.token_urlsafe(48),
    "VAPID_PRIVATE_KEY": vapid_private_key,
    "METRICS_TOKEN": lambda: secrets.token_urlsafe(32),
    "POSTGRES_PASSWORD": lambda: secrets.token_urlsafe(24),
}

if __name__ == "__main__":
    for name, make in SECRETS.items():
        print(f"{name}={make()}")
