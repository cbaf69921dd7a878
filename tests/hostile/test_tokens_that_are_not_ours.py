"""Access tokens that somebody made, bent or kept too long open nothing."""

import base64
import json
from datetime import timedelta

import jwt
import pytest

from accounts.tokens import tokens_issue
from tests.conftest import Client

NAMES = [
    "unsigned",
    "signed by somebody else",
    "another person's claims under our signature",
    "without a signature",
    "a refresh token",
    "expired",
    "twice",
    "nothing",
    "dots",
    "sixty thousand letters",
    "no letters",
]


def _part(claims: dict[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()


def _forgeries(alice: Client, bob: Client) -> dict[str, str]:
    assert alice.device is not None
    ours = tokens_issue(alice.device)
    claims = jwt.decode(ours.access_token, options={"verify_signature": False})
    head, body, signature = ours.access_token.split(".")
    return {
        "unsigned": _part({"alg": "none", "typ": "JWT"}) + "." + body + ".",
        "signed by somebody else": jwt.encode(claims, "x" * 32, algorithm="HS256"),
        "another person's claims under our signature": f"{head}.{_part({**claims, 'sub': str(bob.person.id)})}.{signature}",
        "without a signature": f"{head}.{body}.",
        "a refresh token": ours.refresh_token,
        "expired": tokens_issue(alice.device, timedelta(seconds=-1)).access_token,
        "twice": f"{ours.access_token} {ours.access_token}",
        "nothing": "",
        "dots": "...",
        "sixty thousand letters": "a" * 60_000,
        "no letters": "é",
    }


@pytest.mark.parametrize("forgery", NAMES)
def test_a_forged_token_opens_nothing(alice: Client, bob: Client, stranger: Client, forgery: str) -> None:
    token = _forgeries(alice, bob)[forgery]
    response = stranger.get("/api/v1/me/", headers={"Authorization": f"Bearer {token}"})
    assert (response.status_code, response.json()["code"]) == (401, "token_invalid")
