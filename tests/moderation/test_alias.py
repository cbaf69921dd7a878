"""What people are called in the moderators' room."""

import re
from uuid import uuid4

from moderation.alias import alias


def test_an_alias_is_always_the_same_and_different_people_have_different_ones() -> None:
    one, another = uuid4(), uuid4()
    assert alias("person", one) == alias("person", one)
    assert alias("person", one) != alias("person", another)
    assert re.fullmatch(r"person [0-9a-f]{4}-[0-9a-f]{2}", alias("person", one))


def test_who_reviews_and_asks_cannot_be_matched_by_alias() -> None:
    number = uuid4()
    assert alias("person", number).split()[1] != alias("reviewer", number).split()[1]


def test_an_alias_does_not_survive_another_key(settings: object) -> None:
    number = uuid4()
    before = alias("person", number)
    settings.SECRET_KEY = "another key"  # type: ignore[attr-defined]
    assert alias("person", number) != before
