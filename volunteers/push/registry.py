"""Every pusher by its name, and who sends for which kind of subscription.

Adding one (Firebase for ``fcm``, Apple's service for ``apns``): a file with a config that forbids extras, ``check`` and ``send``, a line
in FACTORIES, and its name beside the kind where the site is configured. Subscriptions, API and tables stay as they are.
"""

from collections.abc import Callable, Mapping
from typing import Any

from common.registry import Registry
from volunteers.push import scripted, web_push
from volunteers.push.base import KINDS, Pusher
from volunteers.push.errors import PushUnavailable

FACTORIES: Mapping[str, Callable[[Mapping[str, Any]], Pusher]] = {
    "webpush": web_push.make,
    "scripted": scripted.make,
}
make = Registry("pusher", FACTORIES).make


def pusher_for(kind: str, names: Mapping[str, str], options: Mapping[str, Mapping[str, Any]]) -> Pusher:
    """Who sends to subscriptions of this kind. ``names``: kind -> pusher's name; ``options``: pusher's name -> its options.

    Raises PushUnavailable for a kind that does not exist or that nobody here sends to, ValueError as ``make`` does.
    """
    name = names.get(kind, "") if kind in KINDS else ""
    if not name:
        raise PushUnavailable(f"no pusher for {kind!r}")
    return make(name, options.get(name, {}))
