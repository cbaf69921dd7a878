"""A provider or transcriber that cannot work is said at start, not to the first person who asks; so are limits that make no sense.

sightline.E010  ASSISTANT_PROVIDER cannot be made
sightline.E011  VOICE_TRANSCRIBER cannot be made
sightline.E012  the address of a provider, transcriber or judge cannot be used
sightline.E013  nobody can wait so long, or so short, for a provider or for a worker elsewhere
sightline.E014  SENSES is no place
sightline.W012  (deploy) photos or voices would cross a network without TLS
sightline.E032  a number of the line, or of the decoders, with which nobody would be served
sightline.E033  ASSISTANT_PRICES cannot be understood
sightline.E034  a budget below zero
sightline.W031  a budget of money, and no price
"""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

from common.outbound import address_complaint, is_read_on_the_way

LONGEST_WAIT_S = 600


@register()
def provider_can_be_made(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    from assistant.pipeline.tools import providers_from_settings

    return _complaints("sightline.E010", "ASSISTANT_PROVIDER", providers_from_settings)


@register()
def transcriber_can_be_made(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    from voice.transcribers.registry import make

    name = settings.VOICE_TRANSCRIBER
    return _complaints("sightline.E011", "VOICE_TRANSCRIBER", lambda: make(name, settings.VOICE_OPTIONS.get(name, {})))


def _addresses() -> Iterator[tuple[str, str]]:
    """Of everybody who is asked with these settings: who, and where."""
    for name in settings.ASSISTANT_PROVIDERS:
        yield name, settings.ASSISTANT_OPTIONS.get(name, {}).get("base_url", "")
    yield settings.VOICE_TRANSCRIBER, settings.VOICE_OPTIONS.get(settings.VOICE_TRANSCRIBER, {}).get("base_url", "")
    yield settings.SAFETY_JUDGE, settings.SAFETY_JUDGE_OPTIONS.get(settings.SAFETY_JUDGE, {}).get("base_url", "")


@register()
def addresses_can_be_used(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    return [
        Error(
            f"The address of {name} cannot be used: {complaint}.",
            hint="Give https://host/path, keys in their own variables.",
            id="sightline.E012",
        )
        for name, url in _addresses()
        if url and (complaint := address_complaint(url))
    ]


@register(Tags.security, deploy=True)
def nobody_reads_on_the_way(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    hint = "Use https:// for whatever is not on this machine or in its private network."
    return [
        Warning(f"Photos or voices would go to {name} without TLS.", hint=hint, id="sightline.W012")
        for name, url in _addresses()
        if url and not address_complaint(url) and is_read_on_the_way(url)
    ]


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


@register()
def waits_can_be_waited(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    complaints: list[CheckMessage] = []
    for name in ("ASSISTANT_FIRST_WORD_S", "ASSISTANT_LAST_FIRST_WORD_S", "ANSWER_DEADLINE_S", "SENSES_PATIENCE_S"):
        if not 0 < getattr(settings, name) <= LONGEST_WAIT_S:
            hint = f"Set {name} to seconds, more than 0 and at most {LONGEST_WAIT_S}."
            complaints.append(Error(f"Nobody can wait {getattr(settings, name)} seconds.", hint=hint, id="sightline.E013"))
    if settings.SENSES not in ("here", "elsewhere"):
        hint = "Set SENSES to here or elsewhere."
        complaints.append(Error(f"The senses cannot be at {settings.SENSES!r}.", hint=hint, id="sightline.E014"))
    return complaints


def _complaints(identifier: str, setting: str, build: Any) -> list[CheckMessage]:
    try:
        build()
    except (ValueError, TypeError) as error:
        return [Error(str(error), hint=f"Set {setting} and what belongs to it; docs/operations.md lists the variables.", id=identifier)]
    return []
