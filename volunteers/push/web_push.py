"""Web Push: RFC 8030 (the request), RFC 8291 (what is encrypted for one browser) and RFC 8292 (who we are, VAPID).

The message is sealed for the browser; the push service in between sees only when, and to whom. Encryption is ``http_ece`` and the signed
claim ``py_vapid``, the two libraries under pywebpush, without its second and third HTTP client.
"""

import base64
import hashlib
import json
import logging
import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric import ec
from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from volunteers.push.base import PushMessage, PushResult, PushSubscriptionInfo
from volunteers.push.endpoints import DEFAULT_HOSTS, check_endpoint, check_hosts, origin
from volunteers.push.errors import PushEndpointRefused, PushSubscriptionInvalid
from volunteers.push.keys import VapidKeys, given_keys, local_keys, unbase64url

if TYPE_CHECKING:
    import httpx2

logger = logging.getLogger(__name__)

CLAIM_LASTS_S = 12 * 60 * 60  # services take at most 24 h, and their clocks differ from ours
ANSWER_MAX_BYTES = 4096  # enough to use the connection again; nobody reads what a service says beyond its status


class WebPushConfig(BaseModel):
    """``private_key`` (PEM or base64), or ``key_directory`` where one is made and kept. ``contact``: ``mailto:`` or ``https:``, whom a push
    service may ask about our traffic. ``ttl_s``: how long a service keeps an offer for a sleeping browser; a taken offer is worth nothing.
    ``hosts``: see ``endpoints``. ``ca_file``: certificates to trust beside the system's, for a push service of one's own."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    contact: str = Field(pattern=r"^(mailto:[^@\s]+@[\w-]+(\.[\w-]+)*|https://[\w-]+(\.[\w-]+)+)$")
    private_key: str = Field(default="", repr=False)
    key_directory: Path | None = None
    ttl_s: int = Field(default=60, ge=0, le=3600)
    timeout_s: float = Field(default=5.0, gt=0, le=30)
    hosts: tuple[str, ...] = DEFAULT_HOSTS
    ca_file: Path | None = None

    @field_validator("hosts")
    @classmethod
    def _host_names(cls, hosts: tuple[str, ...]) -> tuple[str, ...]:
        check_hosts(hosts)
        return hosts

    @model_validator(mode="after")
    def _has_one_key(self) -> "WebPushConfig":
        if bool(self.private_key) == (self.key_directory is not None):
            raise ValueError("give either private_key or key_directory")
        return self


class WebPusher:
    """Safe to use from many threads; its connections are kept."""

    name = "webpush"

    def __init__(self, config: WebPushConfig) -> None:
        self.config = config
        self.keys: VapidKeys = given_keys(config.private_key) if config.private_key else local_keys(_directory(config))
        self.public_key = self.keys.public_key()

    def check(self, subscription: PushSubscriptionInfo) -> None:
        check_endpoint(subscription.endpoint, self.config.hosts)
        _browser_keys(subscription)

    def send(self, subscription: PushSubscriptionInfo, message: PushMessage) -> PushResult:
        import httpx2

        try:
            self.check(subscription)
            body = sealed(subscription, json.dumps(asdict(message), ensure_ascii=False, separators=(",", ":")).encode())
        except PushEndpointRefused as error:
            logger.warning("push not sent: %s", type(error).__name__)
            return PushResult.FAILED  # not gone: a list of hosts that was set wrong must not cost everybody's subscription
        except PushSubscriptionInvalid as error:
            logger.warning("push can never be sent: %s", type(error).__name__)
            return PushResult.GONE
        service = origin(subscription.endpoint)
        try:
            status = self._post(subscription.endpoint, body, self._headers(service, message.tag))
        except (httpx2.HTTPError, OSError) as error:
            logger.warning("push to %s failed: %s", service, type(error).__name__)
            return PushResult.FAILED
        if 200 <= status < 300:
            return PushResult.DELIVERED
        if status in (404, 410):
            return PushResult.GONE
        logger.warning("push to %s failed: status %d", service, status)
        return PushResult.FAILED

    def _headers(self, service: str, tag: str) -> dict[str, str]:
        from py_vapid import Vapid02

        claims = {"aud": service, "exp": int(time.time()) + CLAIM_LASTS_S, "sub": self.config.contact}
        return {
            **Vapid02(self.keys.private).sign(claims),
            "Content-Encoding": "aes128gcm",
            "Content-Type": "application/octet-stream",
            "TTL": str(self.config.ttl_s),
            "Urgency": "high",
            "Topic": topic(tag),
        }

    def _post(self, endpoint: str, body: bytes, headers: Mapping[str, str]) -> int:
        """The status. A redirect is an answer like any other: following one would lead past the list of hosts."""
        import httpx2

        deadline = time.monotonic() + self.config.timeout_s
        waits = dict.fromkeys(("connect", "read", "write", "pool"), self.config.timeout_s)
        request = httpx2.Request("POST", endpoint, content=body, headers=dict(headers), extensions={"timeout": waits})
        with closing(self._transport.handle_request(request)) as response:
            taken = 0
            for piece in response.iter_raw():
                taken += len(piece)
                if taken > ANSWER_MAX_BYTES or time.monotonic() > deadline:
                    break
            return response.status_code

    @cached_property
    def _transport(self) -> "httpx2.HTTPTransport":
        """A bare transport and no client: it follows nothing, keeps no cookie, and writes no endpoint into the log."""
        import httpx2

        trust = httpx2.create_ssl_context()
        if self.config.ca_file is not None:
            trust.load_verify_locations(self.config.ca_file)
        return httpx2.HTTPTransport(verify=trust)


def sealed(subscription: PushSubscriptionInfo, plain: bytes) -> bytes:
    """``plain`` as only this browser can read it (aes128gcm, one record). Raises PushSubscriptionInvalid."""
    import http_ece

    browser, auth = _browser_keys(subscription)
    once = ec.generate_private_key(ec.SECP256R1())
    encrypted: bytes = http_ece.encrypt(plain, private_key=once, dh=browser, auth_secret=auth, version="aes128gcm")
    return encrypted


def topic(tag: str) -> str:
    """``tag`` as an RFC 8030 topic: at most 32 characters of base64url. A digest, so that the service learns nothing from it."""
    return base64.urlsafe_b64encode(hashlib.sha256(tag.encode()).digest()[:24]).decode("ascii")


def make(options: Mapping[str, Any]) -> WebPusher:
    return WebPusher(WebPushConfig(**options))


def _browser_keys(subscription: PushSubscriptionInfo) -> tuple[bytes, bytes]:
    """The browser's public point and its shared secret. Raises PushSubscriptionInvalid for what is no point on P-256, or too short."""
    try:
        point, auth = unbase64url(subscription.p256dh), unbase64url(subscription.auth)
        if len(point) != 65:
            raise ValueError("not an uncompressed point")
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
        if len(auth) != 16:
            raise ValueError("not a secret of 16 bytes")
    except ValueError as error:
        raise PushSubscriptionInvalid(str(error)) from None
    return point, auth


def _directory(config: WebPushConfig) -> Path:
    if config.key_directory is None:  # the config has refused this
        raise ValueError("give either private_key or key_directory")
    return config.key_directory
