"""How much one client may ask, how long the line may get, and what answers may cost.

Benches on one machine raise every rate at once: ``RATE_LIMITS='*=1000000/second'``.
"""

from typing import Any

from config.settings.base import env

#: How many proxies of our own stand in front, each adding to X-Forwarded-For; 0: clients connect directly and that header is ignored.
TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", default=0)
AXES_CLIENT_IP_CALLABLE = "common.addresses.client_address"

#: ``rule/what it is counted by``: rates. Who is known is counted by device, person or both, a stranger by network address.
RATE_LIMITS: dict[str, str] = {
    "door/address": "6000/minute",  # every request but /health/
    "read/device": "600/minute",  # whatever no other rule names
    "read/address": "1200/minute",
    "change/device": "120/minute",
    "change/address": "240/minute",
    "register/address": "20/minute;200/hour;1000/day",
    "refresh/address": "300/minute",
    "refresh/device": "20/minute;200/hour",
    "ask/device": "30/minute;1000/day",
    "ask/person": "40/minute;1500/day",
    "upload/device": "60/minute;2000/day",
    "upload/person": "80/minute;3000/day",
    "coach/device": "120/minute;4000/day",
    "listen/device": "120/minute",
    "feedback/person": "20/minute;200/day",
    "help/person": "10/minute;100/day",
    "talk/device": "60/minute",
    "belongings/person": "5/hour;20/day",
    "verify/address": "30/minute;500/day",
    "link/device": "120/minute",
    "linked/address": "600/minute",
    "sign-in/address": "20/minute;100/hour",
    "join/address": "10/minute;50/hour",
    "page-read/person": "600/minute",
    "page-read/address": "600/minute",
    "page-change/person": "180/minute",
    "page-change/address": "60/minute",
}
#: Which rule counts which route. Every other: ``read`` or ``change`` in the API, ``page-read`` or ``page-change`` elsewhere.
ROUTE_RULES: dict[str, str] = {
    "POST devices": "register",
    "POST tokens-refresh": "refresh",
    "POST ask": "ask",
    "POST questions": "ask",
    "POST photos": "upload",
    "POST clips": "upload",
    "POST help-request-photos": "upload",
    "POST photo-coach": "coach",
    "GET question-events": "listen",
    "GET help-request-events": "listen",
    "POST question-feedback": "feedback",
    "POST question-appeal": "feedback",
    "POST notice-appeal": "feedback",
    "POST help-requests": "help",
    "POST help-request-report": "feedback",
    "POST help-request-messages": "talk",
    "DELETE me": "belongings",
    "POST me-export": "belongings",
    "POST receipt-verify": "verify",
    "POST photo-link": "link",
    "POST clip-link": "link",
    "GET linked-media": "linked",
    "POST volunteers:join": "join",
    "POST volunteers:sign-in": "sign-in",
    "POST moderation:sign-in": "sign-in",
    "POST moderation:second-factor": "sign-in",
    "POST admin:login": "sign-in",
}
#: From the environment, over the above: JSON, or ``rule/by=rates`` parted by commas. ``*`` is every rule. Check sightline.E030 reads both.
RATE_LIMITS_GIVEN: str = env.str("RATE_LIMITS", default="")

#: Seconds by which each further question of one person stands behind others in line.
PLACE_SPACING_S = env.float("PLACE_SPACING_S", default=10.0)
#: How many questions of one person are answered at once while others wait.
PERSON_AT_ONCE = env.int("PERSON_AT_ONCE", default=2)
#: A question is refused as ``busy`` when it would wait longer than this, or behind more questions than that.
LINE_LONGEST_S = env.float("LINE_LONGEST_S", default=60.0)
LINE_MOST = env.int("LINE_MOST", default=500)
#: How many uploads one process decodes at once (each takes up to half a gigabyte for a moment), and how long another waits for its turn.
DECODERS = env.int("DECODERS", default=2)
DECODER_PATIENCE_S = env.float("DECODER_PATIENCE_S", default=10.0)

#: {provider: {prompt_per_million, completion_per_million, hearing_per_minute}} in whatever currency; one that is not named is free.
ASSISTANT_PRICES: dict[str, Any] = env.json("ASSISTANT_PRICES", default={})
#: In millionths of that currency, by UTC day, of everybody and of one person; 0: no limit. Over it only free providers are asked.
BUDGET_PER_DAY = env.int("BUDGET_PER_DAY", default=0)
BUDGET_PER_PERSON_PER_DAY = env.int("BUDGET_PER_PERSON_PER_DAY", default=0)
#: Tokens of one person by UTC day, at all providers together; 0: no limit.
TOKENS_PER_PERSON_PER_DAY = env.int("TOKENS_PER_PERSON_PER_DAY", default=0)
