"""A backup is worth what was restored from it: here everything is, into another database and another directory."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from tests.conftest import DrawPhoto
from tests.served import ROOT, environment
from tests.services import database

pytestmark = pytest.mark.services

ASK = """
import sys, django; django.setup()
from accounts.services import device_register
from assistant.services import media, questions
device = device_register(name=sys.argv[1])
photo = media.photo_add(device.person, media.photo_clean(sys.stdin.buffer.read()), look_now=False)
questions.question_submit(device.person, text="What is this?", photos=[questions.PhotoOfQuestion(photo)])
print(device.person_id)
"""


@dataclass
class Installation:
    environment: dict[str, str]

    def run(self, *command: str, feed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(command, cwd=ROOT, env=self.environment, input=feed, capture_output=True, timeout=120, check=False)

    def manage(self, *arguments: str) -> str:
        done = self.run(sys.executable, "manage.py", *arguments)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    def ask(self, name: str, photo: bytes) -> str:
        done = self.run(sys.executable, "-c", ASK, name, feed=photo)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode().strip()

    def count(self, table: str) -> int:
        with psycopg.connect(self.environment["DATABASE_URL"]) as connection:
            return int(connection.execute(f"select count(*) from {table}").fetchone()[0])  # type: ignore[index, arg-type]


@contextmanager
def installation(directory: Path) -> Iterator[Installation]:
    secrets = subprocess.run([sys.executable, "deploy/make_secrets.py"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    given = dict(line.split("=", 1) for line in secrets.splitlines())
    with database() as url:
        yield Installation({**environment(directory, DATABASE_URL=url, **given), "PYTHON": sys.executable, "PATH": os.environ["PATH"]})


def test_what_was_backed_up_is_there_again_and_a_tampered_backup_is_refused(services: None, tmp_path: Path, label: DrawPhoto) -> None:
    with installation(tmp_path / "old") as old, installation(tmp_path / "new") as new:
        for secret in ("MEDIA_KEYS", "RECEIPT_KEY", "AUDIT_KEY", "DJANGO_SECRET_KEY"):
            new.environment[secret] = old.environment[secret]
        old.manage("migrate", "--verbosity", "0")
        stays, leaves = old.ask("stays", label("OAT MILK")), old.ask("leaves", label("RICE"))
        backup = tmp_path / "backup"
        done = old.run("deploy/backup.sh", str(backup))
        assert done.returncode == 0, done.stderr.decode()
        assert b"JFIF" not in (backup / "media.tar").read_bytes()

        # Somebody erases their account after the backup was made.
        old.run(sys.executable, "-c", _erase(leaves))
        receipts = tmp_path / "receipts.jsonl"
        receipts.write_text(old.manage("receipts"), encoding="utf-8")
        assert json.loads(receipts.read_text())["receipt"]["kind"] == "erase"

        done = new.run("deploy/restore.sh", str(backup))
        assert done.returncode == 0, done.stderr.decode()
        assert b"2 files open under their keys" in done.stdout
        assert new.count("accounts_person") == 2
        assert "1 of them were back" in new.manage("erase_again", str(receipts))
        assert new.count("accounts_person") == 1
        assert new.count("assistant_question") == 1
        assert stays in new.run(sys.executable, "-c", _people()).stdout.decode()

        assert new.run("deploy/restore.sh", str(backup)).returncode != 0  # there is something already
        with (backup / "media.tar").open("r+b") as file:
            file.seek(2000, io.SEEK_SET)
            file.write(b"tampered")
        with installation(tmp_path / "third") as third:
            assert third.run("deploy/restore.sh", str(backup)).returncode != 0
            assert third.run("psql", "-c", "select 1 from accounts_person", third.environment["DATABASE_URL"]).returncode != 0


def _erase(person_id: str) -> str:
    return (
        "import django; django.setup()\n"
        "from accounts.models import Person\nfrom accounts.services import person_erase\n"
        f"person_erase(Person.objects.get(pk='{person_id}'))"
    )


def _people() -> str:
    return "import django; django.setup()\nfrom accounts.models import Person\nprint(*Person.objects.values_list('pk', flat=True))"
