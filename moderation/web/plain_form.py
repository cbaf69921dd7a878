"""What the forms of the console's pages share."""

from http import HTTPStatus
from typing import Any

from django import forms
from django.http import HttpResponse


def with_mistakes(page: HttpResponse) -> HttpResponse:
    """The page again, on which a form shows what is not right in it."""
    page.status_code = HTTPStatus.BAD_REQUEST
    return page


class PlainForm(forms.Form):
    """Labels without a colon, which a screen reader would read."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"label_suffix": "", **kwargs})
