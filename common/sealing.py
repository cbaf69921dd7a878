"""Bytes sealed under a key: whoever lacks it can neither read them, change them, nor pass them off under another name.

A sealed file is ``MAGIC | nonce (12 bytes) | AES-256-GCM ciphertext and tag (16 bytes)``. MAGIC names the version of this layout. The
file's storage name is sealed in with it, so that one file put in the place of another does not open.

SealBroken    the key is another, or the bytes or their name were changed, cut, or never sealed
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

#: No kind of photo or recording begins like this.
MAGIC = b"\x00sealed\x01"
KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16


class SealBroken(Exception):
    """Nothing of what was sealed is known."""


def new_key() -> bytes:
    return AESGCM.generate_key(KEY_BYTES * 8)


def seal(key: bytes, name: str, plain: bytes) -> bytes:
    """``key``: 32 bytes; ``name``: what the sealed bytes are stored as."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return MAGIC + nonce + AESGCM(key).encrypt(nonce, plain, _bound(name))


def unseal(key: bytes, name: str, sealed: bytes) -> bytes:
    """What was sealed under this key and name. Raises SealBroken."""
    head = len(MAGIC) + NONCE_BYTES
    if not sealed.startswith(MAGIC) or len(sealed) < head + TAG_BYTES:
        raise SealBroken
    try:
        return AESGCM(key).decrypt(sealed[len(MAGIC) : head], sealed[head:], _bound(name))
    except InvalidTag as error:
        raise SealBroken from error


def _bound(name: str) -> bytes:
    return MAGIC + name.encode()
