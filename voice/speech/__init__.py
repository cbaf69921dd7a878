"""Text on its way to a voice: cut into sentences, made sayable, marked up."""

from voice.speech.segmenter import Segmenter
from voice.speech.speakable import speakable
from voice.speech.ssml import to_ssml

__all__ = ["Segmenter", "speakable", "to_ssml"]
