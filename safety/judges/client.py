"""What the judges behind an OpenAI-compatible endpoint share: the client, its patience, and names for its ways of failing."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from common.outbound import OPENAI_URL, openai_client
from safety.judges.base import JudgeNonsense, JudgeRefused, JudgeUnreachable

if TYPE_CHECKING:
    from openai import OpenAI


class ServerConfig(BaseModel):
    """``timeout_s`` is for one attempt, in seconds: a person is waiting."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    model: str
    api_key: str = ""
    base_url: str = OPENAI_URL
    timeout_s: float = 4.0
    max_retries: int = 1


def make_client(config: ServerConfig) -> "OpenAI":
    return openai_client(base_url=config.base_url, api_key=config.api_key, timeout=config.timeout_s, max_retries=config.max_retries)


@contextmanager
def named_failures() -> Iterator[None]:
    """Turns whatever the SDK raises into a JudgeError. The texts of its errors may quote the question, so they are not kept."""
    import openai

    try:
        yield
    except openai.RateLimitError as error:
        raise JudgeUnreachable("too many requests") from error
    except openai.APIStatusError as error:
        raise (JudgeUnreachable if error.status_code >= 500 else JudgeRefused)(f"status {error.status_code}") from error
    except openai.APIConnectionError as error:  # also timeouts
        raise JudgeUnreachable(type(error).__name__) from error
    except (openai.OpenAIError, ValueError, TypeError, AttributeError, LookupError) as error:  # a server that answers something else
        raise JudgeNonsense(f"not in the protocol: {type(error).__name__}") from error


def image_url(jpeg: bytes) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(jpeg).decode("ascii")
