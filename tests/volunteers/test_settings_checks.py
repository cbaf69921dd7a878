"""What would run and should not be deployed is said by ``manage.py check --deploy``."""

from django.core.checks import run_checks
from django.test import override_settings

CONTACT = {"webpush": {"contact": "mailto:help@sightline.example"}}


def found() -> set[str]:
    return {str(each.id) for each in run_checks(include_deployment_checks=True) if str(each.id).startswith("volunteers.")}


@override_settings(
    PUSHERS={"webpush": "webpush"}, VAPID_PRIVATE_KEY="", PUSH_OPTIONS={"webpush": {"contact": "mailto:operator@sightline.invalid"}}
)
def test_a_key_of_one_machine_and_a_contact_that_is_nobody_are_named() -> None:
    assert found() == {"volunteers.W001", "volunteers.W002"}


@override_settings(PUSHERS={"webpush": "webpush"}, VAPID_PRIVATE_KEY="given", PUSH_OPTIONS=CONTACT)
def test_given_both_nothing_is_said() -> None:
    assert found() == set()


@override_settings(PUSHERS={"webpush": ""}, VAPID_PRIVATE_KEY="")
def test_without_web_push_nothing_is_said() -> None:
    assert found() == set()
