"""Whether a case needs its photo looked at."""

import pytest

from moderation.sufficiency import Known, needs_photo

SEEN = {"photos": 1}


@pytest.mark.parametrize(
    ("known", "needed"),
    [
        (Known("refusal", "illicit", "question"), False),
        (Known("refusal", "identity", "question", **SEEN), False),
        (Known("appeal", "medical", "question", **SEEN), False),
        (Known("refusal", "unchecked", "question", unchecked=True, unseen=1, **SEEN), True),
        (Known("refusal", "unchecked", "question", unchecked=True, **SEEN), False),
        (Known("held", "identity", "sentence", **SEEN), False),
        (Known("held", "identity", "sentence", unread=True, **SEEN), True),
        (Known("held", "identity", "sentence", unseen=1, **SEEN), True),
        (Known("held", "high_risk", "sentence", **SEEN), True),
        (Known("held", "sensitive_traits", "sentence", **SEEN), False),
        (Known("refusal", "sexual", "photo", stays=True, **SEEN), True),
        (Known("refusal", "photo_text", "photo_text", **SEEN), False),
        (Known("refusal", "photo_text", "photo_text", unread=True, **SEEN), True),
        (Known("wrong", described=True, **SEEN), True),
        (Known("wrong", **SEEN), False),
        (Known("wrong", verbatim=True, **SEEN), False),
        (Known("wrong", verbatim=True, unread=True, **SEEN), True),
        (Known("correction", **SEEN), True),
        (Known("audit", **SEEN), False),
        (Known("volunteer_reported", **SEEN), False),
        (Known("volunteer_reported", "sexual", **SEEN), True),
        (Known("person_reported"), False),
    ],
)
def test_the_photo_is_needed_only_where_words_do_not_decide(known: Known, needed: bool) -> None:
    answer, why = needs_photo(known)
    assert answer is needed
    assert why.endswith(".")


@pytest.mark.parametrize("source", ["refusal", "held", "wrong", "correction", "appeal", "volunteer_reported"])
def test_without_a_photo_nobody_is_sent_to_look_at_one(source: str) -> None:
    needed, why = needs_photo(Known(source, "high_risk", "sentence", stays=True, unread=True))
    assert not needed
    assert why == "There is no photo."
