"""Every judge by its name. Adding one: a file with a config model, and a line here."""

import json
import threading
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from common.outbound import OPENAI_URL
from safety.engine.policy import Policy
from safety.judges import scripted
from safety.judges.base import Judge
from safety.judges.client import ServerConfig
from safety.judges.joint import JointJudge
from safety.judges.moderation import ModerationJudge
from safety.judges.openai_judge import ChatJudgeConfig, OpenAIJudge


def _openai(name: str, options: Mapping[str, Any], policy: Policy) -> Judge:
    """The language model, and beside it the moderation model if one is named. Raises ValueError when what is needed is missing."""
    options = dict(options)
    moderation_model = options.pop("moderation_model", "")
    config = ChatJudgeConfig(**options)
    if name == "openai_api" and not (config.api_key and config.model):
        raise ValueError("the openai_api judge needs OPENAI_API_KEY and a model")
    if name == "openai_compatible" and (config.base_url in ("", OPENAI_URL) or not config.model):
        raise ValueError("the openai_compatible judge needs ASSISTANT_BASE_URL, and SAFETY_JUDGE_MODEL or ASSISTANT_MODEL")
    chat = OpenAIJudge(config, policy, tells_person=name == "openai_api")
    if not moderation_model:
        return chat
    server = config.model_dump(include=set(ServerConfig.model_fields)) | {"model": moderation_model}
    return JointJudge(name, (chat, ModerationJudge(ServerConfig(**server), policy)))


FACTORIES: Mapping[str, Callable[[Mapping[str, Any], Policy], Judge]] = {
    "openai_api": partial(_openai, "openai_api"),
    "openai_compatible": partial(_openai, "openai_compatible"),
    "scripted": lambda options, policy: scripted.make(options),
}
_made: dict[tuple[str, str, str], Judge] = {}
_making = threading.Lock()


def make(name: str, options: Mapping[str, Any], policy: Policy) -> Judge:
    """The judge of this name with these options under this policy; always the same one for the same three, so its connections are reused.

    Raises ValueError for an unknown name (naming the known ones) or for options the judge does not know.
    """
    if name not in FACTORIES:
        raise ValueError(f"unknown judge {name!r}; known: {', '.join(sorted(FACTORIES))}")
    with _making:
        key = (name, json.dumps(dict(options), sort_keys=True, default=str), policy.model_dump_json())
        if key not in _made:
            _made[key] = FACTORIES[name](options, policy)
        return _made[key]
