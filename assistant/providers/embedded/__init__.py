"""Answers with no network and no language model, from what ``vision/`` saw.

``intents`` hears what is asked, ``finders`` find it in the print, ``answers`` say it, ``provider`` puts the sentences in order.
"""

from assistant.providers.embedded.provider import EmbeddedProvider

__all__ = ["EmbeddedProvider"]
