"""Where photos are kept during chaos: a small file system that can be filled up, behind a link that can be broken."""

import contextlib
import errno
import os
import subprocess
from pathlib import Path
from types import TracebackType

SIZE_MB = 48


class Disk:
    """``media`` becomes a link to it. Only root can mount: for others ``can_fill`` is False and it is a plain directory."""

    def __init__(self, scratch: Path, media: Path) -> None:
        self.mount = scratch / "disk"
        self.media = media
        self.can_fill = False

    def __enter__(self) -> "Disk":
        self.mount.mkdir()
        if os.geteuid() == 0:
            command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE_MB}m", "tmpfs", str(self.mount)]
            self.can_fill = subprocess.run(command, check=False, capture_output=True).returncode == 0
        (self.mount / "media").mkdir()
        self.media.symlink_to(self.mount / "media")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self.can_fill:
            subprocess.run(["umount", "-l", str(self.mount)], check=False)

    def fill(self) -> None:
        with contextlib.suppress(OSError), (self.mount / "ballast").open("wb", buffering=0) as file:
            while True:
                file.write(b"x" * 65536)
        try:
            (self.mount / "one-more").write_bytes(b"x" * 8192)
        except OSError as full:
            if full.errno == errno.ENOSPC:
                return
        raise AssertionError("the disk did not fill up")

    def empty(self) -> None:
        for name in ("ballast", "one-more"):
            (self.mount / name).unlink(missing_ok=True)

    def take_away(self) -> None:
        """As a network drive that is gone: nothing can be read or written."""
        self.media.unlink(missing_ok=True)
        self.media.write_text("not a directory")

    def bring_back(self) -> None:
        if not self.media.is_symlink():
            self.media.unlink(missing_ok=True)
            self.media.symlink_to(self.mount / "media")
