"""The key pair by which push services know this server (VAPID, RFC 8292), given or made once.

Browsers subscribe to a public key: another key ends every subscription there is. So it is kept like a secret that must also last.
"""

import base64
import os
import secrets
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_pem_private_key,
)


class VapidKeys:
    """``private`` signs; ``public_key()`` is what a browser subscribes to."""

    def __init__(self, private: ec.EllipticCurvePrivateKey) -> None:
        if not isinstance(private.curve, ec.SECP256R1):
            raise ValueError("a VAPID key must be on the curve P-256")
        self.private = private

    def public_key(self) -> str:
        """The uncompressed point, 65 bytes, as base64url without padding (87 characters)."""
        return base64url(self.private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def given_keys(text: str) -> VapidKeys:
    """The pair of a private key as PEM, or as base64 (either alphabet) of its 32 bytes or of its DER.

    Raises ValueError for anything else. Its message never holds the key.
    """
    try:
        if "-----BEGIN" in text:
            # An environment variable often carries the line ends escaped.
            private = load_pem_private_key(text.replace("\\n", "\n").strip().encode("ascii"), password=None)
        else:
            raw = unbase64url("".join(text.split()).replace("+", "-").replace("/", "_"))
            private = (
                ec.derive_private_key(int.from_bytes(raw), ec.SECP256R1()) if len(raw) == 32 else load_der_private_key(raw, password=None)
            )
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise ValueError("the VAPID private key can be read neither as PEM nor as base64") from None
    if not isinstance(private, ec.EllipticCurvePrivateKey):
        raise ValueError("a VAPID key must be on the curve P-256")
    return VapidKeys(private)


def local_keys(directory: Path) -> VapidKeys:
    """The pair in ``directory/vapid-private-key.pem``, made on first use, readable by its owner alone.

    Raises OSError when the directory cannot be written, ValueError when the file holds no such key.
    """
    directory.mkdir(parents=True, exist_ok=True)
    path = directory / "vapid-private-key.pem"
    if not path.exists():
        fresh = directory / f".vapid-private-key.{os.getpid()}.{secrets.token_hex(4)}"
        private = ec.generate_private_key(ec.SECP256R1())
        fresh.touch(mode=0o600)
        try:
            fresh.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
            os.link(fresh, path)  # the first process wins; the others read its key
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return given_keys(path.read_text(encoding="ascii"))


def base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def unbase64url(text: str) -> bytes:
    """The bytes of base64url, with or without padding. Raises ValueError for a character that does not belong there."""
    bare = text.rstrip("=")
    return base64.b64decode(bare + "=" * (-len(bare) % 4), altchars="-_", validate=True)
