"""Who answers: the providers in the order in which they are asked, what each needs, how long each is waited for, and where the senses work.

ASSISTANT_PROVIDER lists them: "openai_api,openai_compatible". An entry is a kind, or ``name:kind`` for another one of a kind, whose
variables then carry its name: "openai_compatible,spare:openai_compatible" reads ASSISTANT_BASE_URL and ASSISTANT_SPARE_BASE_URL. The
embedded provider needs no mention: it is always the last one.
"""

from typing import Any

from config.settings.base import env


def _options(name: str, kind: str) -> dict[str, Any]:
    """What the provider ``name`` is made with, read from the variables that belong to it."""
    own = "" if name == kind else f"{name.upper()}_"
    if kind == "openai_api":
        key = env.str("OPENAI_API_KEY", default="")
        model = env.str("ASSISTANT_OPENAI_MODEL", default="gpt-5.4")
        if own:
            key, model = env.str(f"ASSISTANT_{own}API_KEY", default=key), env.str(f"ASSISTANT_{own}MODEL", default=model)
        return {"api_key": key, "model": model}
    if kind == "openai_compatible":
        return {option: env.str(f"ASSISTANT_{own}{option.upper()}", default="") for option in ("base_url", "api_key", "model")}
    if kind == "scripted":
        return dict(env.json(f"ASSISTANT_{own}SCRIPT", default={}))
    return {}


def _listed(text: str) -> dict[str, str]:
    """``{name: kind}`` in order."""
    entries = [entry.strip() for entry in text.split(",") if entry.strip()]
    return {name.strip(): (kind or name).strip() for name, _, kind in (entry.partition(":") for entry in entries)}


ASSISTANT_PROVIDERS = _listed(env.str("ASSISTANT_PROVIDER", default="embedded"))
ASSISTANT_OPTIONS: dict[str, Any] = {
    **{kind: _options(kind, kind) for kind in ("embedded", "openai_api", "openai_compatible", "scripted")},
    **{name: _options(name, kind) for name, kind in ASSISTANT_PROVIDERS.items()},
}

# In seconds. How long the first word of a provider is waited for: with another model behind it, and with none.
ASSISTANT_FIRST_WORD_S = env.float("ASSISTANT_FIRST_WORD_S", default=8.0)
ASSISTANT_LAST_FIRST_WORD_S = env.float("ASSISTANT_LAST_FIRST_WORD_S", default=20.0)
# From the first asking to the last sentence, whoever answers.
ANSWER_DEADLINE_S = env.float("ANSWER_DEADLINE_S", default=120.0)

# "here": the process that answers hears and looks itself. "elsewhere": workers on the queues hearing and seeing do, and the process that
# answers does it only where none of them has begun within the patience (seconds).
SENSES = env.str("SENSES", default="here")
SENSES_PATIENCE_S = env.float("SENSES_PATIENCE_S", default=20.0)
