"""What browsers are told with every answer, and how their cookies are kept."""

import runpy

import pytest
from django.test import Client as Browser

pytestmark = pytest.mark.django_db
ANSWERS = {
    "/": 200,
    "/health/": 200,
    "/api/schema/": 200,
    "/api/v1/me/": 401,
    "/volunteers/sign-in/": 200,
    "/volunteers/settings/": 302,
    "/moderation/sign-in/": 200,
    "/static/assistant/words.js": 200,
    "/nowhere": 404,
}
SAID = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Permitted-Cross-Domain-Policies": "none",
}


@pytest.mark.parametrize("path", ANSWERS)
def test_every_answer_tells_browsers_what_they_may_not_do(path: str) -> None:
    response = Browser().get(path)
    assert response.status_code == ANSWERS[path]
    assert {name: response.headers.get(name) for name in SAID} == SAID
    assert "geolocation=()" in response["Permissions-Policy"]
    assert response["Referrer-Policy"] in ("no-referrer", "same-origin")
    if not path.startswith("/static/"):
        assert response["X-Frame-Options"] == "DENY"
        assert "default-src 'none'" in response["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in response["Content-Security-Policy"]
        assert "unsafe" not in response["Content-Security-Policy"]


def test_camera_and_microphone_are_for_our_own_pages_that_use_them() -> None:
    assert "camera=(self), microphone=(self)" in Browser().get("/")["Permissions-Policy"]
    assert "camera=(), microphone=(self)" in Browser().get("/volunteers/sign-in/")["Permissions-Policy"]  # volunteers speak, too
    for path in ("/api/v1/me/", "/moderation/sign-in/", "/nowhere"):
        assert "camera=(), microphone=()" in Browser().get(path)["Permissions-Policy"]


@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "PROPFIND", "TRACK"])
@pytest.mark.parametrize("path", ["/api/v1/me/", "/volunteers/sign-in/", "/moderation/sign-in/", "/health/"])
def test_an_odd_method_is_not_answered(method: str, path: str) -> None:
    assert Browser().generic(method, path).status_code in (401, 405)


@pytest.mark.parametrize("path", ["/api/v1/me/", "/api/v1/stats/", "/volunteers/sign-in/"])
def test_no_other_site_may_read_answers(path: str) -> None:
    for method in ("GET", "OPTIONS"):
        response = Browser().generic(method, path, headers={"Origin": "https://example.org", "Access-Control-Request-Method": "GET"})
        assert [name for name in response.headers if name.lower().startswith("access-control-")] == []


def test_with_https_cookies_are_taken_from_this_host_over_tls_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_ONLY", "true")
    said = runpy.run_path("config/settings/browser.py")
    assert (said["SESSION_COOKIE_NAME"], said["CSRF_COOKIE_NAME"]) == ("__Host-sessionid", "__Host-csrftoken")
    assert said["SESSION_COOKIE_SECURE"]
    assert said["CSRF_COOKIE_SECURE"]
    assert said["SECURE_HSTS_SECONDS"] >= 31_536_000
