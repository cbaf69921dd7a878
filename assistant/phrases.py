"""What this package says itself."""

from common.phrases import ROOT, Phrases

PHRASES = Phrases(ROOT / "assistant" / "messages")
