"""Receipts: what was exported or erased, signed, so that nobody has to take our word for it, now or in years.

A receipt is canonical JSON (keys sorted, no spaces, UTF-8) under an Ed25519 signature. It names nobody: ``subject`` is a keyed digest of
the person's id, so that the person, who knows their id, can have it confirmed as theirs, and nobody else learns anything from it.
"""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key
from django.conf import settings

from accounts.models import Receipt, ReceiptKind

KEY_BYTES = 32
_SUBJECT = b"sightline.receipts.subject"


class ReceiptKeyMalformed(ValueError):
    """RECEIPT_KEY is not a list of base64 texts of 32 bytes each."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """``id`` is the start of the public key's fingerprint; ``secret`` also keys the digest of a person's id."""

    id: str
    secret: bytes
    public: Ed25519PublicKey

    @classmethod
    def of(cls, secret: bytes) -> "SigningKey":
        public = Ed25519PrivateKey.from_private_bytes(secret).public_key()
        return cls(_fingerprint(public), secret, public)

    def subject(self, person_id: UUID) -> str:
        purpose = hmac.new(self.secret, _SUBJECT, hashlib.sha256).digest()
        return hmac.new(purpose, person_id.bytes, hashlib.sha256).hexdigest()

    def sign(self, body: Mapping[str, Any]) -> str:
        return base64.b64encode(Ed25519PrivateKey.from_private_bytes(self.secret).sign(canonical(body))).decode()


def signing_keys() -> tuple[SigningKey, ...]:
    """Those of RECEIPT_KEY: the first signs, the others (used before) still verify. Raises ReceiptKeyMalformed."""
    return _keys(settings.RECEIPT_KEY)


def receipt_make(kind: ReceiptKind, person_id: UUID, **told: Any) -> Receipt:
    """Signed and stored. ``told``: what JSON can hold, whole numbers and texts only; never an id or a word of the person."""
    key = signing_keys()[0]
    number = uuid4()
    body = {
        "id": str(number),
        "kind": str(kind),
        "when": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "subject": key.subject(person_id),
        "key": key.id,
        **told,
    }
    return Receipt.objects.create(id=number, kind=kind, body=body, signature=key.sign(body))


def receipt_document(receipt: Receipt) -> dict[str, Any]:
    """What the person gets to keep."""
    return {"receipt": receipt.body, "signature": receipt.signature}


def receipt_holds(body: Mapping[str, Any], signature: str, public: Ed25519PublicKey) -> bool:
    """Whether the signature is of this body. Needs the public key only."""
    try:
        public.verify(base64.b64decode(signature, validate=True), canonical(body))
    except (InvalidSignature, ValueError, TypeError, RecursionError):  # binascii.Error and what JSON cannot hold are ValueErrors
        return False
    return True


def receipt_key(body: Mapping[str, Any], signature: str) -> SigningKey | None:
    """Ours that signed this; None where none of them did."""
    return next((key for key in signing_keys() if receipt_holds(body, signature, key.public)), None)


def is_about(body: Mapping[str, Any], key: SigningKey, person_id: UUID) -> bool:
    return hmac.compare_digest(str(body.get("subject", "")).encode(), key.subject(person_id).encode())


def canonical(value: Any) -> bytes:
    """The bytes that are signed. Raises ValueError for what is no JSON."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def public_pem(key: SigningKey) -> str:
    return key.public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def public_key_read(pem: bytes) -> Ed25519PublicKey:
    """Raises ValueError."""
    key = load_pem_public_key(pem)
    if not isinstance(key, Ed25519PublicKey):
        raise ValueError("not an Ed25519 key")
    return key


def _fingerprint(public: Ed25519PublicKey) -> str:
    return hashlib.sha256(public.public_bytes(Encoding.Raw, PublicFormat.Raw)).hexdigest()[:16]


@cache
def _keys(given: str) -> tuple[SigningKey, ...]:
    return tuple(SigningKey.of(_secret(one.strip())) for one in given.split(","))


def _secret(text: str) -> bytes:
    try:
        secret = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ReceiptKeyMalformed("RECEIPT_KEY is not base64") from error
    if len(secret) != KEY_BYTES:
        raise ReceiptKeyMalformed(f"a key of RECEIPT_KEY has {len(secret)} bytes, not {KEY_BYTES}")
    return secret
