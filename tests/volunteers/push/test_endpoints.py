"""Which addresses a subscription may name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from volunteers.push.endpoints import DEFAULT_HOSTS, check_endpoint, check_hosts, origin
from volunteers.push.errors import PushEndpointRefused


@pytest.mark.parametrize(
    "url",
    [
        "https://fcm.googleapis.com/fcm/send/dAp-x:APA91b_Y",
        "https://fcm.googleapis.com:443/fcm/send/x",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAA=",
        "https://eu.push.services.mozilla.com/wpush/v2/x",
        "https://web.push.apple.com/QGuQyavXutnMH",
        "https://wns2-par02p.notify.windows.com/w/?token=BQYAAAB%2f%2b",
    ],
)
def test_the_services_of_the_browsers_are_taken(url: str) -> None:
    check_endpoint(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://fcm.googleapis.com/x",
        "ftp://fcm.googleapis.com/x",
        "//fcm.googleapis.com/x",
        "https://fcm.googleapis.com",
        "https://fcm.googleapis.com:8443/x",
        "https://fcm.googleapis.com:0443/x",
        "https://fcm.googleapis.com:/x",
        "https://fcm.googleapis.com./x",
        "https://fcm.googleapis.com@evil.example/x",
        "https://user:pass@fcm.googleapis.com/x",
        "https://evil.example/fcm.googleapis.com",
        "https://evil.example#fcm.googleapis.com/",
        "https://evil.example?.notify.windows.com/x",
        "https://evil.example\\.notify.windows.com/x",
        "https://evil.example/\\@fcm.googleapis.com/",
        "https://fcm.googleapis.com/x#y",
        "https://fcm.googleapis.com/x y",
        "https://fcm.googleapis.com/x\r\nHost: evil.example",
        "https://fcm.googleapis.com/x\n",
        " https://fcm.googleapis.com/x",
        "https://fcm.googleapis.com/é",
        "https://fcm。googleapis.com/x",
        "https://ｆcm.googleapis.com/x",
        "https://fcm%2egoogleapis.com/x",
        "https://notify.windows.com/x",
        "https://a.b.notify.windows.com/x",
        "https://.notify.windows.com/x",
        "https://*.notify.windows.com/x",
        "https://evilnotify.windows.com/x",
        "https://fcm.googleapis.com.evil.example/x",
        "https://127.0.0.1/x",
        "https://2130706433/x",
        "https://0x7f000001/x",
        "https://[::1]/x",
        "https://[::ffff:169.254.169.254]/x",
        "https://169.254.169.254/latest/meta-data/",
        "https://localhost/x",
        "https://fcm.googleapis.com/" + "x" * 1024,
    ],
)
def test_everything_else_is_refused(url: str) -> None:
    with pytest.raises(PushEndpointRefused):
        check_endpoint(url)


@given(st.text(max_size=40), st.sampled_from([name.removeprefix("*.") for name in DEFAULT_HOSTS]))
def test_nothing_before_a_good_name_makes_a_foreign_host_pass(prefix: str, name: str) -> None:
    from urllib.parse import urlsplit

    try:
        check_endpoint(f"https://{prefix}{name}/x")
    except PushEndpointRefused:
        return
    host = urlsplit(f"https://{prefix}{name}/x").hostname or ""
    assert host in DEFAULT_HOSTS or any(host.endswith(allowed[1:]) for allowed in DEFAULT_HOSTS if allowed[0] == "*")


def test_a_host_listed_with_a_port_is_taken_on_that_port_alone() -> None:
    check_endpoint("https://push.example.org:8443/x", ["push.example.org:8443"])
    for port in ("", ":443", ":8444"):
        with pytest.raises(PushEndpointRefused):
            check_endpoint(f"https://push.example.org{port}/x", ["push.example.org:8443"])


def test_the_list_of_hosts_is_given_and_can_be_empty() -> None:
    check_endpoint("https://push.example.org/x", ["push.example.org"])
    with pytest.raises(PushEndpointRefused):
        check_endpoint("https://fcm.googleapis.com/x", [])


def test_the_error_has_a_code_and_a_sentence() -> None:
    assert (PushEndpointRefused.code, PushEndpointRefused.status) == ("push_endpoint_refused", 400)
    assert PushEndpointRefused.phrase() == "error-push-endpoint-refused"


def test_an_origin_is_written_as_a_browser_writes_it() -> None:
    assert origin("https://fcm.googleapis.com:443/a/b?c") == "https://fcm.googleapis.com"
    assert origin("https://push.example.org:8443/a") == "https://push.example.org:8443"


def test_the_shipped_hosts_are_host_names() -> None:
    check_hosts(DEFAULT_HOSTS)


@pytest.mark.parametrize(
    "host", ["", "*", "*.", "a.*.b", "127.0.0.1", "127.0.0.1:443", "[::1]", "Push.example.org", "push.example.org/", "a:0", "a b"]
)
def test_a_list_with_something_else_is_refused(host: str) -> None:
    with pytest.raises(ValueError):
        check_hosts([host])
