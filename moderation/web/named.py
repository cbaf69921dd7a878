"""A form among others on one page."""

from typing import Any

from moderation.web.plain_form import PlainForm


class Named(PlainForm):
    """``ids``: what the ids of its fields begin with."""

    ids = "field"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"auto_id": f"{self.ids}-%s", **kwargs})

    def choose(self, name: str, choices: list[Any]) -> None:
        field: Any = self.fields[name]
        field.choices = choices
