"""Whether words cannot wait in line: they call for a human, or come out of a crisis. No model is asked for either."""

import logging

from assistant.pipeline.asks_human import asks_human
from common.languages import FALLBACK, primary
from safety.current import current_gate
from safety.engine.types import QuestionCase, Verdict

logger = logging.getLogger(__name__)


def is_urgent(text: str, language: str) -> bool:
    """``language``: as far as it is known. A gate that cannot check finds nothing urgent: else a broken one would let everybody pass."""
    try:
        if asks_human(text, primary(language) or FALLBACK) is not None:
            return True
        return current_gate().judge_question(QuestionCase(text, primary(language))).verdict is Verdict.ESCALATE
    except Exception as error:
        logger.error("could not tell whether a question is urgent: %s", type(error).__name__)
        return False
