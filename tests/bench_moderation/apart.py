"""A benchmark in a process and a PostgreSQL database of its own: Django reads where its database is when it starts, once."""

import os
import subprocess
import sys

from tests.services import database


def run_apart(module: str, *arguments: object) -> int:
    """Runs ``module`` again with ``--inside``, beside a new and empty database; its exit status."""
    with database() as url:
        command = [sys.executable, "-m", module, "--inside", *map(str, arguments)]
        return subprocess.run(command, env={**os.environ, "DATABASE_URL": url}).returncode


def set_up() -> None:
    """Django, and its tables."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
