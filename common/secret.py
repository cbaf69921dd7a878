"""A secret key for a single machine that has been given none, kept between starts in a file only its owner can read."""

import base64
import hashlib
import os
import secrets
from pathlib import Path


def local_secret(directory: Path, name: str = "secret-key") -> str:
    """The key in ``directory/name``, made on first use. Raises OSError when the directory cannot be written."""
    directory.mkdir(parents=True, exist_ok=True)
    path = directory / name
    fresh = directory / f".{name}.{os.getpid()}.{secrets.token_hex(4)}"
    if not path.exists():
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_urlsafe(64), encoding="ascii")
        try:
            os.link(fresh, path)  # the first process wins; the others read its key
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_text(encoding="ascii")


def key_of_local_secret(directory: Path, name: str) -> str:
    """32 bytes in base64, of the local secret of that name."""
    return base64.b64encode(hashlib.sha256(local_secret(directory, name).encode()).digest()).decode()
