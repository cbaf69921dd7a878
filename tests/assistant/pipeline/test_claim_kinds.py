"""What kind of claim a model's sentence makes."""

import pytest

from assistant.claims import ClaimKind
from assistant.pipeline.claim_kinds import kind_of


@pytest.mark.parametrize(
    ("sentence", "print_", "kind"),
    [
        ('The badge says "Maria Weber, Nurse".', "MARIA WEBER\nNurse", ClaimKind.VERBATIM),
        ("Keep out of reach of children.", "KEEP OUT OF\nREACH OF CHILDREN", ClaimKind.VERBATIM),
        ("禁煙です。", "禁煙です", ClaimKind.VERBATIM),
        ("No.", "NOTICE: KEEP OUT", ClaimKind.DESCRIPTION),
        ("Red.", "HUNDRED grams", ClaimKind.DESCRIPTION),
        ("It is a red mug.", None, ClaimKind.DESCRIPTION),
        ("I am not sure what this is.", None, ClaimKind.CAUTION),
        ("Das könnte Milch sein.", None, ClaimKind.CAUTION),
        ("这可能是牛奶。", None, ClaimKind.CAUTION),
        ("Похоже, это молоко.", None, ClaimKind.CAUTION),
        ("हो सकता है यह दूध हो।", None, ClaimKind.CAUTION),
    ],
)
def test_print_doubt_and_description_are_told_apart(sentence: str, print_: str | None, kind: ClaimKind) -> None:
    assert kind_of(sentence, print_) is kind
