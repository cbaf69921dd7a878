"""Which passwords are taken, and how they are kept."""

import pytest
from django.conf import global_settings
from django.contrib.auth import get_user
from django.contrib.auth.hashers import make_password
from django.test import Client as Browser

from accounts.models import Person, Role
from config import settings as shipped
from moderation.web.forms import NewPasswordForm
from volunteers.web.forms import JoinForm

LONG = "correct horse battery staple " * 2 + "ünïcödé 漢字 🔑"


def _join(password: str) -> JoinForm:
    return JoinForm({"username": "vera", "password": password, "password_again": password, "mother_tongue": "en"}, language="en")


@pytest.mark.django_db
@pytest.mark.parametrize("password", ["password1234", "short", "qwertyuiop"])
def test_a_common_or_short_password_is_refused(password: str) -> None:
    assert "password" in _join(password).errors


@pytest.mark.django_db
def test_any_character_counts_and_none_is_cut_off() -> None:
    assert "password" not in _join(f" {LONG} ").errors
    assert _join(f" {LONG} ").fields["password"].clean(f" {LONG} ") == f" {LONG} "


@pytest.mark.django_db
def test_a_password_may_be_long_but_not_endless() -> None:
    assert "password" not in _join(LONG[:70]).errors
    assert "password" in _join("a long password " * 9).errors
    assert any(field.max_length == 128 for name, field in NewPasswordForm.base_fields.items() if name == "password")


def test_passwords_are_hashed_slowly_with_a_salt(settings) -> None:  # type: ignore[no-untyped-def]
    assert not hasattr(shipped, "PASSWORD_HASHERS"), "Django's own, which get slower with each release"
    settings.PASSWORD_HASHERS = global_settings.PASSWORD_HASHERS
    one, other = make_password(LONG), make_password(LONG)
    assert one != other
    assert one.startswith("pbkdf2_sha256$")
    assert int(one.split("$")[1]) >= 600_000


@pytest.mark.django_db
def test_a_changed_password_ends_what_was_signed_in_before() -> None:
    person = Person.objects.create_user("vera", LONG, role=Role.VOLUNTEER)
    browser = Browser()
    browser.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    assert get_user(browser).is_authenticated
    person.set_password(f"{LONG} and more")
    person.save()
    assert not get_user(browser).is_authenticated
