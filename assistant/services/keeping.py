"""Files of a person: sealed under the person's key on their way to the storage, unsealed on their way back.

A sealed file's name ends in ``.sealed``, and the name stands in the row: what is stored under such a name and does not open is refused,
so nobody who can write to the storage can put a plain file, or another's, in its place. Files from before there were seals have other
names and are read as they are, until ``manage.py media_seal`` has sealed them.
"""

import errno
import logging
from uuid import UUID

from accounts.keys import KeyGone, KeyLocked, person_key, person_key_known
from common.connections import release_connection
from common.files import StorageUnavailable, file_read, file_store
from common.sealing import SealBroken, seal, unseal

logger = logging.getLogger(__name__)

SEALED = ".sealed"


def keep(person_id: UUID, name: str, plain: bytes) -> None:
    """Stores ``plain`` under ``name``, which is new and ends in SEALED. Raises StorageUnavailable, and then nothing is stored."""
    try:
        sealed = seal(person_key(person_id), name, plain)
        release_connection()  # the storage may take seconds to say that it is down
        file_store(name, sealed)
    except (OSError, KeyLocked) as error:
        raise _unavailable("stored", error) from error


def kept(person_id: UUID, name: str) -> bytes:
    """What was stored. Raises FileNotFoundError when it is gone, or its person's key is, and StorageUnavailable for everything else."""
    try:
        content = file_read(name)
        return unseal(person_key_known(person_id), name, content) if name.endswith(SEALED) else content
    except FileNotFoundError:
        raise
    except KeyGone as error:
        raise FileNotFoundError(name) from error
    except (OSError, KeyLocked, SealBroken) as error:
        raise _unavailable("read", error) from error


def _unavailable(done: str, error: Exception) -> StorageUnavailable:
    # Not the message: that of the operating system says where the file lies.
    why = errno.errorcode.get(getattr(error, "errno", None) or 0, type(error.__cause__ or error).__name__)
    logger.error("a file could not be %s: %s", done, why)
    return StorageUnavailable()
