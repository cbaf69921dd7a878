"""The port behind which every push service stands.

``send`` never raises for what a push service or the network does: an offer also waits on the dashboard, and a message that was not
delivered is only a message less. It says what became of it, so that a subscription that has ended can be deleted.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, Protocol, get_args

PushKind = Literal["webpush", "fcm", "apns"]
KINDS: tuple[str, ...] = get_args(PushKind)
TITLE_MAX_CHARACTERS = 120
BODY_MAX_CHARACTERS = 240


class PushResult(StrEnum):
    """``GONE``: nothing will ever be delivered there again; delete the subscription. ``FAILED``: not this time."""

    DELIVERED = "delivered"
    GONE = "gone"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PushSubscriptionInfo:
    """Where one browser or phone of a volunteer is told. ``kind`` chooses who sends.

    For ``webpush``: the three values of the browser's PushSubscription (``p256dh`` and ``auth`` in base64url). For ``fcm`` and ``apns``:
    ``endpoint`` is the phone's registration token, and there are no keys. Whoever knows an endpoint can use it: never log one.
    """

    kind: str
    endpoint: str = field(repr=False)
    p256dh: str = field(default="", repr=False)
    auth: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PushMessage:
    """Only what a locked screen may show: never the question, never who asks.

    ``url`` is a path on this site. A newer message with the same ``tag`` takes the place of the older one. Raises ValueError for a text
    that is empty or too long, and for a ``url`` that leads elsewhere.
    """

    title: str
    body: str
    url: str
    tag: str

    def __post_init__(self) -> None:
        if not 0 < len(self.title) <= TITLE_MAX_CHARACTERS:
            raise ValueError(f"title: 1 to {TITLE_MAX_CHARACTERS} characters")
        if len(self.body) > BODY_MAX_CHARACTERS:
            raise ValueError(f"body: at most {BODY_MAX_CHARACTERS} characters")
        if not self.url.startswith("/") or self.url.startswith("//") or "\\" in self.url or len(self.url) > 200:
            raise ValueError("url: a path on this site, at most 200 characters")
        if not 0 < len(self.tag) <= 100:
            raise ValueError("tag: 1 to 100 characters")


class Pusher(Protocol):
    """``public_key``: what a browser needs to subscribe; empty where nobody asks for one.

    ``check`` raises PushEndpointRefused or PushSubscriptionInvalid for a subscription that ``send`` would not serve: call it before one is
    stored. ``send`` looks again, since the rules can change while a subscription waits.
    """

    name: str
    public_key: str

    def check(self, subscription: PushSubscriptionInfo) -> None: ...

    def send(self, subscription: PushSubscriptionInfo, message: PushMessage) -> PushResult: ...
