"""A provider or transcriber that cannot work is said at start, not to the first person who asks; so are limits that make no sense.

sightline.E010  ASSISTANT_PROVIDER cannot be made
sightline.E011  VOICE_TRANSCRIBER cannot be made
sightline.E032  a number of the line, or of the decoders, with which nobody would be served
sightline.E033  ASSISTANT_PRICES cannot be understood
sightline.E034  a budget below zero
sightline.W031  a budget of money, and no price
"""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register


@register()
def provider_can_be_made(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    from assistant.pipeline.tools import providers_from_settings

    return _complaints("sightline.E010", "ASSISTANT_PROVIDER", providers_from_settings)


@register()
def transcriber_can_be_made(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    from voice.transcribers.registry import make

    name = settings.VOICE_TRANSCRIBER
    return _complaints("sightline.E011", "VOICE_TRANSCRIBER", lambda: make(name, settings.VOICE_OPTIONS.get(name, {})))


#: Each with the least that makes sense.
LEAST = {"PLACE_SPACING_S": 0, "PERSON_AT_ONCE": 1, "LINE_LONGEST_S": 1, "LINE_MOST": 1, "DECODERS": 1, "DECODER_PATIENCE_S": 0}
BUDGETS = ("BUDGET_PER_DAY", "BUDGET_PER_PERSON_PER_DAY", "TOKENS_PER_PERSON_PER_DAY")


@register()
def the_line_moves(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    return [
        Error(f"{name} is too small.", hint=f"Set {name} to {least} or more.", id="sightline.E032")
        for name, least in LEAST.items()
        if getattr(settings, name) < least
    ]


@register()
def prices_are_numbers(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    from assistant.services.spending import PRICES

    given = settings.ASSISTANT_PRICES
    if isinstance(given, dict) and all(
        isinstance(prices, dict)
        and set(prices) <= set(PRICES)
        and all(isinstance(price, int | float) and not isinstance(price, bool) and price >= 0 for price in prices.values())
        for prices in given.values()
    ):
        return []
    hint = f'Give JSON such as {{"openai_api": {{"{PRICES[0]}": 1.25, "{PRICES[1]}": 10, "{PRICES[2]}": 0.006}}}}.'
    return [Error("ASSISTANT_PRICES cannot be understood.", hint=hint, id="sightline.E033")]


@register()
def budgets_can_be_kept(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    found: list[CheckMessage] = [
        Error(f"{name} is below zero.", hint="Set it to 0 for no limit.", id="sightline.E034")
        for name in BUDGETS
        if getattr(settings, name) < 0
    ]
    if (settings.BUDGET_PER_DAY or settings.BUDGET_PER_PERSON_PER_DAY) and not settings.ASSISTANT_PRICES:
        hint = "Set ASSISTANT_PRICES: what has no price is free, and no budget stops it."
        found.append(Warning("There is a budget, and no price.", hint=hint, id="sightline.W031"))
    return found


def _complaints(identifier: str, setting: str, build: Any) -> list[CheckMessage]:
    try:
        build()
    except (ValueError, TypeError) as error:
        return [Error(str(error), hint=f"Set {setting} and what belongs to it; docs/architecture.md lists the variables.", id=identifier)]
    return []
