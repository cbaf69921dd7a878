"""What can go wrong when a person wants what is theirs.

SightlineError
├── ExportBusy          too many archives are being written at this moment
└── ExportUnavailable   a file could not be read, or the archive not be written: nothing was erased
"""

from typing import ClassVar

from common.errors import SightlineError


class ExportBusy(SightlineError):
    code = "export_busy"
    status = 503
    retry_after_s: ClassVar[float] = 30


class ExportUnavailable(SightlineError):
    code = "export_unavailable"
    status = 503
    retry_after_s: ClassVar[float] = 60
