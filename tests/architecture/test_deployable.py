"""What an operator is given (deploy/, compose.yaml, Procfile) fits the code: no queue without a worker, nothing that the checks refuse."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from django.conf import settings

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "deploy" / "sightline.env.example"
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))

PROCFILE = dict(line.split(": ", 1) for line in (ROOT / "Procfile").read_text(encoding="utf-8").splitlines() if re.match(r"\w+: ", line))
SYSTEMD = {
    path.stem.removeprefix("sightline-"): re.search(r"^ExecStart=(.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)[1]  # type: ignore[index]
    for path in (ROOT / "deploy" / "systemd").glob("*.service")
}
WAYS = {
    "compose.yaml": {name: str(service.get("command", "")) for name, service in COMPOSE["services"].items()},
    "Procfile": PROCFILE,
    "systemd": SYSTEMD,
}


def _lines(text: str) -> dict[str, str]:
    return dict(line.split("=", 1) for line in text.splitlines() if re.match(r"[A-Z]", line))


@pytest.fixture(scope="module")
def filled_in() -> dict[str, str]:
    """The example with fresh secrets, as an operator is told to make it."""
    made = subprocess.run([sys.executable, "deploy/make_secrets.py"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    example, secrets = _lines(EXAMPLE.read_text(encoding="utf-8")), _lines(made.stdout)
    assert {name for name, value in example.items() if not value} == set(secrets)
    return {**example, **secrets}


@pytest.mark.parametrize("way", WAYS)
def test_every_queue_has_one_worker(way: str) -> None:
    served = [queue for command in WAYS[way].values() if (found := re.search(r"-Q (\S+)", command)) for queue in found[1].split(",")]
    routed = {route["queue"] for route in settings.CELERY_TASK_ROUTES.values()} | {settings.CELERY_TASK_DEFAULT_QUEUE}
    assert sorted(served) == sorted(routed)


def test_each_way_starts_the_same_processes() -> None:
    ours = set(PROCFILE)
    assert set(SYSTEMD) == ours
    assert set(COMPOSE["services"]) - ours == {"proxy", "migrate", "postgres", "redis"}


def test_the_image_runs_as_a_plain_user_with_code_it_cannot_write() -> None:
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    assert re.search(r"^USER sightline$", text, re.MULTILINE)
    assert text.index("USER sightline") > text.rindex("\nCOPY")
    assert "--require-hashes" in text


def test_every_package_of_ours_is_in_the_image() -> None:
    copied = set(re.findall(r"^COPY (\w+) \w+$", (ROOT / "Dockerfile").read_text(encoding="utf-8"), re.MULTILINE))
    assert copied == {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests"}


def _check(tmp_path: Path, settings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    environment = {**settings, "SIGHTLINE_VAR_DIR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "config.settings"}
    command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_the_example_filled_in_passes_every_check_for_a_deployment(tmp_path: Path, filled_in: dict[str, str]) -> None:
    done = _check(tmp_path, filled_in)
    assert done.returncode == 0, done.stderr


def test_every_secret_that_is_missing_is_named(tmp_path: Path, filled_in: dict[str, str]) -> None:
    """All at once: each start takes seconds."""
    secrets = ["DJANGO_SECRET_KEY", "AUDIT_KEY", "MEDIA_KEYS", "RECEIPT_KEY", "VAPID_PRIVATE_KEY"]
    done = _check(tmp_path, {**filled_in, **dict.fromkeys(secrets, "")})
    assert done.returncode != 0
    assert [name for name in secrets if f"Set {name}" not in done.stderr] == []
