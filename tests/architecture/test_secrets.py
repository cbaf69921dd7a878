"""Secrets come from the environment only: none lies in the repository, and no setting has one written down."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: Not ours, or made by running.
LEFT_OUT = {
    ".git",
    ".venv",
    ".venv-train",
    ".ruff_cache",
    ".mypy_cache",
    ".hypothesis",
    ".import_linter_cache",
    "__pycache__",
    "build",
    "var",
}
TEXT = {
    ".py",
    ".md",
    ".yaml",
    ".yml",
    ".toml",
    ".txt",
    ".in",
    ".json",
    ".js",
    ".html",
    ".sh",
    ".example",
    ".service",
    ".ftl",
    ".cfg",
    ".ini",
    "",
}
KEYS = {
    "a private key": r"-----BEGIN (?:[A-Z ]+ )?PRIVATE KEY-----\s*\n[A-Za-z0-9+/=\s]{40,}",
    "an AWS key": r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
    "an OpenAI key": r"\bsk-(?:proj-)?[A-Za-z0-9_-]{20,}",
    "a GitHub token": r"\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_\w{30,}",
    "a Slack token": r"\bxox[abprs]-[\w-]{10,}",
    "a Google key": r"\bAIza[\w-]{35}\b",
    "a JWT": r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}",
    "a password in an address": r"\b(?:postgres(?:ql)?|rediss?|amqps?|https?|s3)://[\w.-]+:(?!\w*(?:PASSWORD|SECRET|password|secret))[^\s@/${}<>\"'*]{6,}@",
}
#: What looks like a key and is none, by file: why.
NONE: dict[str, str] = {}
SECRET = re.compile(r"(SECRET|PASSWORD|TOKEN|PRIVATE_KEY|_KEYS?)(_KEY)?$")
#: What is named like a secret, and is none.
NO_SECRETS = {"ENUM_NAME_OVERRIDES"}


def _files() -> Iterator[Path]:
    for folder in ROOT.iterdir():
        if folder.name in LEFT_OUT:
            continue
        for path in [folder] if folder.is_file() else folder.rglob("*"):
            if path.is_file() and path.suffix in TEXT and not LEFT_OUT & set(path.parts) and path.stat().st_size < 2_000_000:
                yield path


def test_nothing_in_the_repository_looks_like_a_key() -> None:
    found = []
    for path in _files():
        text = path.read_text(encoding="utf-8", errors="replace")
        name = str(path.relative_to(ROOT))
        found += [f"{name}: {kind}" for kind, pattern in KEYS.items() if name not in NONE and re.search(pattern, text)]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "-----BEGIN PRIVATE KEY" + "-----\n" + "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg",
        "key = AKIA" + "IOSFODNN7EXAMPLE",
        "sk-" + "abcdefghijklmnopqrstuvwx",
        "ghp_" + "a" * 36,
        "postgresql://sightline:" + "hunter22@db/sightline",
    ],
)
def test_a_key_would_be_found(text: str) -> None:
    assert any(re.search(pattern, text) for pattern in KEYS.values())


def _assigned() -> Iterator[tuple[str, str, ast.expr]]:
    for path in sorted((ROOT / "config" / "settings").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
            for target in targets:
                if isinstance(target, ast.Name) and node.value is not None and SECRET.search(target.id) and target.id not in NO_SECRETS:  # type: ignore[union-attr]
                    yield path.name, target.id, node.value  # type: ignore[union-attr]


def test_every_secret_among_the_settings_is_read_from_the_environment_and_has_no_value_of_its_own() -> None:
    """Or is made anew on this machine (common.secret), which the checks for a deployment refuse."""
    by_name: dict[str, list[str]] = {}
    for _, name, value in _assigned():
        by_name.setdefault(name, []).append(ast.unparse(value))
    assert {"SECRET_KEY", "AUDIT_KEY", "MEDIA_KEYS", "RECEIPT_KEY", "VAPID_PRIVATE_KEY", "METRICS_TOKEN"} <= set(by_name)
    wrong = {
        name: source
        for name, sources in by_name.items()
        for source in sources
        if not re.fullmatch(r"env\.(str|list)\('\w+', default=(''|\[\])\)", source) and "local_secret(VAR_DIR" not in source
    }
    assert wrong == {}


def test_no_setting_of_a_provider_has_a_key_written_down() -> None:
    for path in (ROOT / "config" / "settings").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Dict):
                for key, value in zip(node.keys, node.values, strict=True):
                    if isinstance(key, ast.Constant) and re.search(r"(?i)key$|secret|password|token$", str(key.value)):
                        assert not (isinstance(value, ast.Constant) and value.value), f"{path.name}: {key.value}"
