"""What can be wrong with where a volunteer wants to be told.

SightlineError
├── PushEndpointRefused       400  an address that no push service we know has
├── PushSubscriptionInvalid   400  keys with which nothing can be encrypted
└── PushUnavailable           400  a kind of push this server does not send
"""

from common.errors import SightlineError


class PushEndpointRefused(SightlineError):
    code = "push_endpoint_refused"


class PushSubscriptionInvalid(SightlineError):
    code = "push_subscription_invalid"


class PushUnavailable(SightlineError):
    code = "push_unavailable"
