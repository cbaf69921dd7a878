"""The shipped fake: keeps what was sent and answers as its script says. Tests, benchmarks and demos use it; nothing is patched."""

from collections import deque
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

from volunteers.push.base import PushMessage, PushResult, PushSubscriptionInfo

MOST_KEPT = 10_000


class ScriptedConfig(BaseModel):
    """``result`` for every endpoint that ``results`` does not name."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    result: PushResult = PushResult.DELIVERED
    results: dict[str, PushResult] = {}
    public_key: str = ""


class ScriptedPusher:
    """``sent`` keeps what it was given, oldest first, so that a test can look at what a locked screen would show."""

    name = "scripted"

    def __init__(self, config: ScriptedConfig | None = None) -> None:
        self.config = config or ScriptedConfig()
        self.public_key = self.config.public_key
        self.sent: deque[tuple[PushSubscriptionInfo, PushMessage]] = deque(maxlen=MOST_KEPT)

    def check(self, subscription: PushSubscriptionInfo) -> None:
        """Takes any: it sends nothing anywhere."""

    def send(self, subscription: PushSubscriptionInfo, message: PushMessage) -> PushResult:
        self.sent.append((subscription, message))
        return self.config.results.get(subscription.endpoint, self.config.result)


def make(options: Mapping[str, Any]) -> ScriptedPusher:
    return ScriptedPusher(ScriptedConfig(**options))
