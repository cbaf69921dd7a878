"""What a push service gets, what a browser reads out of it, and what becomes of a subscription."""

import base64
import logging
import time
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import http_ece
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.volunteers.push.browser import Browser
from tests.volunteers.push.service import PushService
from volunteers.push.base import PushMessage, PushResult, PushSubscriptionInfo
from volunteers.push.errors import PushEndpointRefused, PushSubscriptionInvalid
from volunteers.push.keys import base64url, unbase64url
from volunteers.push.web_push import WebPushConfig, WebPusher, topic

MESSAGE = PushMessage("Somebody asks for help", "Eine blinde Person – 見て", "/volunteers/", "offer-7")
CONTACT = "mailto:push@example.org"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PushService]:
    service = PushService(tmp_path_factory.mktemp("service"))
    yield service
    service.close()


@pytest.fixture(autouse=True)
def _forget(service: PushService) -> None:
    service.received.clear()


@pytest.fixture
def config(service: PushService, tmp_path) -> WebPushConfig:
    return WebPushConfig(contact=CONTACT, key_directory=tmp_path, hosts=(service.host,), ca_file=service.ca_file, timeout_s=2.0)


@pytest.fixture
def pusher(config: WebPushConfig) -> WebPusher:
    return WebPusher(config)


@pytest.fixture
def browser() -> Browser:
    return Browser()


def test_the_browser_reads_the_message_and_nobody_else_can(pusher: WebPusher, service: PushService, browser: Browser) -> None:
    assert pusher.send(browser.subscription(service.endpoint("created")), MESSAGE) is PushResult.DELIVERED
    (received,) = service.received
    assert browser.opened(received.body) == {
        "title": "Somebody asks for help",
        "body": "Eine blinde Person – 見て",
        "url": "/volunteers/",
        "tag": "offer-7",
    }
    assert b"offer-7" not in received.body
    assert b"volunteers" not in received.body
    with pytest.raises(http_ece.ECEException):
        Browser().opened(received.body)
    with_other_secret = Browser()
    with_other_secret.private = browser.private
    with pytest.raises(http_ece.ECEException):
        with_other_secret.opened(received.body)


def test_the_same_message_is_sealed_anew_each_time(pusher: WebPusher, service: PushService, browser: Browser) -> None:
    for _ in range(2):
        pusher.send(browser.subscription(service.endpoint("created")), MESSAGE)
    first, second = service.received
    assert first.body[:16] != second.body[:16]  # the salt
    assert first.body[21:86] != second.body[21:86]  # the sender's key
    assert browser.opened(first.body) == browser.opened(second.body)


def test_the_service_knows_who_sends_and_for_whom_the_claim_was_signed(pusher: WebPusher, service: PushService, browser: Browser) -> None:
    pusher.send(browser.subscription(service.endpoint("created")), MESSAGE)
    scheme, _, rest = service.received[0].headers["authorization"].partition(" ")
    parts = dict(part.strip().split("=", 1) for part in rest.split(","))
    assert scheme == "vapid"
    assert parts["k"] == pusher.public_key
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), unbase64url(parts["k"]))
    claims = jwt.decode(parts["t"], key, algorithms=["ES256"], audience=f"https://{service.host}")
    assert claims["sub"] == CONTACT
    assert 0 < claims["exp"] - time.time() <= 24 * 60 * 60
    assert claims["aud"] == f"https://{urlsplit(service.endpoint('created')).netloc}"
    with pytest.raises(jwt.InvalidSignatureError):
        jwt.decode(parts["t"], Browser().private.public_key(), algorithms=["ES256"], audience=claims["aud"])


def test_an_offer_is_urgent_short_lived_and_replaces_the_one_before(pusher: WebPusher, service: PushService, browser: Browser) -> None:
    pusher.send(browser.subscription(service.endpoint("created")), MESSAGE)
    headers = service.received[0].headers
    assert headers["ttl"] == "60"
    assert headers["urgency"] == "high"
    assert headers["content-encoding"] == "aes128gcm"
    assert headers["topic"] == topic("offer-7") != topic("offer-8")
    assert "cookie" not in headers
    assert "offer" not in headers["topic"]


@pytest.mark.parametrize("tag", ["x", "offer " * 16, "提案"])
def test_any_tag_makes_a_topic_that_services_take(tag: str) -> None:
    assert len(topic(tag)) == 32
    assert base64.urlsafe_b64decode(topic(tag))


@pytest.mark.parametrize(
    ("answers", "result"),
    [
        ("created", PushResult.DELIVERED),
        ("accepted", PushResult.DELIVERED),
        ("dripping", PushResult.DELIVERED),
        ("missing", PushResult.GONE),
        ("gone", PushResult.GONE),
        ("busy", PushResult.FAILED),
        ("mismatch", PushResult.FAILED),
        ("broken", PushResult.FAILED),
        ("nonsense", PushResult.FAILED),
        ("hangs-up", PushResult.FAILED),
    ],
)
def test_the_answer_says_what_becomes_of_the_subscription(
    pusher: WebPusher, service: PushService, browser: Browser, answers: str, result: PushResult
) -> None:
    began = time.monotonic()
    assert pusher.send(browser.subscription(service.endpoint(answers)), MESSAGE) is result
    assert time.monotonic() - began < 4


def test_a_redirect_is_not_followed(pusher: WebPusher, service: PushService, browser: Browser) -> None:
    assert pusher.send(browser.subscription(service.endpoint("moved")), MESSAGE) is PushResult.FAILED
    assert [received.path for received in service.received] == ["/moved/a-browser"]


def test_a_silent_service_holds_nobody_up(config: WebPushConfig, service: PushService, browser: Browser) -> None:
    pusher = WebPusher(config.model_copy(update={"timeout_s": 0.3}))
    began = time.monotonic()
    assert pusher.send(browser.subscription(service.endpoint("silent")), MESSAGE) is PushResult.FAILED
    assert time.monotonic() - began < 2


def test_a_service_that_is_down_is_a_failure_and_no_crash(config: WebPushConfig, browser: Browser) -> None:
    pusher = WebPusher(config.model_copy(update={"hosts": ("localhost:9",)}))
    assert pusher.send(browser.subscription("https://localhost:9/x"), MESSAGE) is PushResult.FAILED


def test_a_certificate_nobody_vouches_for_is_not_trusted(config: WebPushConfig, service: PushService, browser: Browser) -> None:
    pusher = WebPusher(config.model_copy(update={"ca_file": None}))
    assert pusher.send(browser.subscription(service.endpoint("created")), MESSAGE) is PushResult.FAILED
    assert service.received == []


def test_an_address_that_is_not_allowed_is_neither_called_nor_forgotten(
    config: WebPushConfig, service: PushService, browser: Browser
) -> None:
    pusher = WebPusher(config.model_copy(update={"hosts": ("fcm.googleapis.com",)}))
    subscription = browser.subscription(service.endpoint("created"))
    with pytest.raises(PushEndpointRefused):
        pusher.check(subscription)
    assert pusher.send(subscription, MESSAGE) is PushResult.FAILED
    assert service.received == []


@pytest.mark.parametrize(
    "broken",
    [
        {"p256dh": ""},
        {"auth": ""},
        {"auth": base64url(b"short")},
        {"auth": "not base64!"},
        {"auth": "ключ"},
        {"p256dh": base64url(b"\x04" + b"\x01" * 64)},
        {"p256dh": base64url(b"\x02" + b"\x01" * 32)},
        {"p256dh": base64url(b"\x00")},
    ],
    ids=str,
)
def test_keys_with_which_nothing_can_be_sealed_are_refused_and_gone(
    pusher: WebPusher, service: PushService, browser: Browser, broken: dict[str, str]
) -> None:
    subscription: PushSubscriptionInfo = replace(browser.subscription(service.endpoint("created")), **broken)
    with pytest.raises(PushSubscriptionInvalid):
        pusher.check(subscription)
    assert pusher.send(subscription, MESSAGE) is PushResult.GONE
    assert service.received == []


def test_a_good_subscription_is_taken_with_and_without_padding(pusher: WebPusher, service: PushService, browser: Browser) -> None:
    subscription = browser.subscription(service.endpoint("created"))
    pusher.check(subscription)
    pusher.check(replace(subscription, p256dh=subscription.p256dh + "=", auth=subscription.auth + "=="))


@pytest.mark.parametrize("answers", ["created", "moved", "broken", "hangs-up"])
def test_no_endpoint_is_ever_written_into_the_log(
    pusher: WebPusher, service: PushService, browser: Browser, caplog: pytest.LogCaptureFixture, answers: str
) -> None:
    with caplog.at_level(logging.INFO):
        pusher.send(browser.subscription(service.endpoint(answers)), MESSAGE)
    assert "a-browser" not in caplog.text


def test_a_subscription_shows_neither_its_address_nor_its_secret(service: PushService, browser: Browser) -> None:
    subscription = browser.subscription(service.endpoint("created"))
    assert "a-browser" not in repr(subscription)
    assert subscription.auth not in repr(subscription)


def test_the_longest_message_fits_what_every_service_must_take(pusher: WebPusher, service: PushService, browser: Browser) -> None:
    longest = PushMessage("見" * 120, "見" * 240, "/" + "v" * 199, "t" * 100)
    assert pusher.send(browser.subscription(service.endpoint("created")), longest) is PushResult.DELIVERED
    assert len(service.received[0].body) <= 4096
    assert browser.opened(service.received[0].body)["title"] == "見" * 120


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": ""},
        {"title": "x" * 121},
        {"body": "x" * 241},
        {"url": "https://elsewhere/"},
        {"url": "//elsewhere/"},
        {"url": "/\\x"},
        {"tag": ""},
    ],
    ids=str,
)
def test_a_message_that_leads_elsewhere_or_does_not_fit_cannot_be_made(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        replace(MESSAGE, **wrong)


def test_the_example_of_the_standard_opens_with_the_library_we_seal_with() -> None:
    """RFC 8291, appendix A: somebody else's message, so that sealing and opening cannot be wrong together."""
    private = ec.derive_private_key(int.from_bytes(unbase64url("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94")), ec.SECP256R1())
    auth = unbase64url("BTBZMqHH6r4Tts7J_aSIgg")
    body = unbase64url(
        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6"
        "cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
    )
    point = private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    assert base64url(point).startswith("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcx")
    opened = http_ece.decrypt(body, private_key=private, auth_secret=auth, version="aes128gcm")
    assert opened == b"When I grow up, I want to be a watermelon"


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"private_key": "x", "key_directory": "/tmp"},
        {"key_directory": "/tmp", "contact": "nobody"},
        {"key_directory": "/tmp", "contact": "mailto:"},
        {"key_directory": "/tmp", "hosts": ["127.0.0.1"]},
        {"key_directory": "/tmp", "hosts": ["*"]},
        {"key_directory": "/tmp", "hosts": ["https://fcm.googleapis.com"]},
        {"key_directory": "/tmp", "ttl_s": -1},
        {"key_directory": "/tmp", "timeout": 3},
    ],
    ids=str,
)
def test_a_configuration_that_cannot_be_right_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        WebPushConfig(**{"contact": CONTACT, **wrong})


def test_a_private_key_is_in_no_error_and_no_representation() -> None:
    secret = base64url(b"\x07" * 32)
    assert secret not in repr(WebPushConfig(contact=CONTACT, private_key=secret))
    with pytest.raises(ValueError) as refused:
        WebPushConfig(contact="nobody", private_key=secret)
    assert secret not in str(refused.value)
