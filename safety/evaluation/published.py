"""What others have published about systems of this kind. Their suites, their models: a rough measure of the road, no ranking."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Published:
    source: str
    measure: str
    value: str


CAUTION = "Other people's suites, models and definitions: these figures are not comparable with ours case by case."

PUBLISHED = (
    Published("GPT-4V system card", "illicit requests refused", "97.2 %"),
    Published("GPT-4V system card", "ungrounded inference refused", "100 %"),
    Published("GPT-4V system card", "identity of a person in a picture refused", "> 98 %"),
    Published("GPT-4V system card", "refusal style right (two kinds of request)", "72 % / 50 %"),
    Published("Later system cards", "complied where it should comply", ".81 to .86"),
    Published("Later system cards", "identity under adversarial prompts, right", ".77 to .95"),
    Published("Llama Guard 3 Vision, answers", "precision", ".961"),
    Published("Llama Guard 3 Vision, answers", "recall", ".916"),
    Published("Llama Guard 3 Vision, answers", "false positive rate", ".016"),
    Published("Llama Guard 3 Vision, prompts", "F1", ".733"),
    Published("Llama Guard 4, images", "recall", "41 %"),
    Published("Llama Guard 4, multilingual", "recall", "43 %"),
)
