"""The records: who reads them, that nobody writes them, and what they do not show."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone

from accounts.models import Person
from moderation.admin.registered import records
from moderation.alias import alias
from moderation.models import Appeal, AuditEntry, ReviewDecision, Reviewer, Strike
from moderation.services.auditing import audit
from tests.moderation.conftest import MakeCase, MakeDecision, MakeQuestion
from tests.moderation.web.conftest import page, signed_in, text_of

pytestmark = pytest.mark.django_db

LISTS = [reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist") for model in records._registry]
ACCOUNTS = reverse("admin:moderation_account_changelist")
DECISIONS = reverse("admin:safety_decision_changelist")


def rows(response: Any) -> list[str]:
    """The numbers of the records on a list's page, in its order."""
    return re.findall(r'<th class="field-[^"]*"><a href="[^"]*/([^/"]+)/change/[^"]*"', text_of(response))


def next_page(response: Any) -> str:
    found = re.search(r'href="([^"]+)" rel="next"', text_of(response))
    return unescape(found[1]) if found else ""


@pytest.mark.parametrize("address", ["/admin/", *LISTS])
def test_the_door_is_the_consoles(strangers: Browser, lea: Reviewer, address: str) -> None:
    assert strangers.get(address)["Location"] == f"{page('sign-in')}?next={address}"
    half_way = Browser()
    half_way.force_login(lea.person, backend="django.contrib.auth.backends.ModelBackend")
    assert half_way.get(address)["Location"] == f"{page('second-factor')}?next={address}"
    assert signed_in(lea, used_ago_s=3600).get(address)["Location"] == f"{page('second-factor')}?next={address}"


@pytest.mark.parametrize("who", ["tia", "mo"])
@pytest.mark.parametrize("address", ["/admin/", *LISTS])
def test_who_only_reviews_does_not_come_in(request: pytest.FixtureRequest, who: str, address: str) -> None:
    assert signed_in(request.getfixturevalue(who)).get(address).status_code == 403


def test_being_a_superuser_opens_nothing(db: None) -> None:
    browser = Browser()
    browser.force_login(Person.objects.create_superuser("root", "x"), backend="django.contrib.auth.backends.ModelBackend")
    assert browser.get("/admin/").status_code == 403


def test_a_superuser_needs_the_second_factor_too(lea: Reviewer) -> None:
    Person.objects.filter(pk=lea.person_id).update(is_superuser=True)
    browser = Browser()
    browser.force_login(lea.person, backend="django.contrib.auth.backends.ModelBackend")
    assert browser.get("/admin/").status_code == 302


@pytest.mark.parametrize("address", LISTS)
def test_leads_read_every_list_and_auditors_all_but_the_accounts(
    leas: Browser, audreys: Browser, make_case: MakeCase, address: str
) -> None:
    make_case()
    assert leas.get(address).status_code == 200
    assert audreys.get(address).status_code == (403 if address == ACCOUNTS else 200)


@pytest.mark.parametrize("act", ["add", "change", "delete"])
@pytest.mark.parametrize("who", ["lea", "audrey"])
def test_nobody_writes_whatever_is_posted(request: pytest.FixtureRequest, make_case: MakeCase, who: str, act: str) -> None:
    case = make_case()
    browser = signed_in(request.getfixturevalue(who))
    number = [] if act == "add" else [case.pk]
    response = browser.post(reverse(f"admin:moderation_reviewcase_{act}", args=number), {"state": "decided", "post": "yes"})
    assert response.status_code == 403
    case.refresh_from_db()
    assert case.state == "open"


def test_a_list_takes_no_actions(leas: Browser, make_case: MakeCase) -> None:
    case = make_case()
    leas.post(
        reverse("admin:moderation_reviewcase_changelist"), {"action": "delete_selected", "_selected_action": str(case.pk), "post": "yes"}
    )
    case.refresh_from_db()
    assert case.pk is not None


@pytest.mark.parametrize("name", ["password_change", "jsi18n", "autocomplete"])
def test_what_reading_needs_none_of_is_not_there(leas: Browser, name: str) -> None:
    assert leas.get(f"/admin/{name}/").status_code == 404


def test_a_decision_says_why_in_sentences(audreys: Browser, make_decision: MakeDecision) -> None:
    decision = make_decision()
    shown = text_of(audreys.get(reverse("admin:safety_decision_change", args=[decision.pk])))
    assert "refuse, because of illicit.crime." in shown
    assert "<form" not in shown.split("<main")[1]


def test_pages_follow_each_other_without_a_gap_or_a_double_even_at_the_same_moment(leas: Browser, make_decision: MakeDecision) -> None:
    now = timezone.now()
    for number in range(120):
        make_decision(created_at=now - timedelta(seconds=number // 40))
    address, seen, pages = DECISIONS, [], 0
    while address:
        response = leas.get(address)
        seen += rows(response)
        follows = next_page(response)
        address, pages = (DECISIONS + follows) if follows else "", pages + 1
    assert (pages, len(seen), len(set(seen))) == (3, 120, 120)


def test_the_newest_stands_first(leas: Browser, make_decision: MakeDecision) -> None:
    old, new = make_decision(created_at=timezone.now() - timedelta(days=1)), make_decision()
    assert rows(leas.get(DECISIONS)) == [str(new.pk), str(old.pk)]
    assert rows(leas.get(DECISIONS + "?o=2")) == [str(new.pk), str(old.pk)], "there is no other order"


def test_filters_hold_over_the_pages(leas: Browser, make_decision: MakeDecision) -> None:
    for number in range(110):
        make_decision(category="violence" if number % 2 else "hate")
    first = leas.get(DECISIONS + "?category=hate")
    assert len(rows(first)) == 50
    second = leas.get(DECISIONS + next_page(first))
    assert len(rows(second)) == 5
    assert 'field-category">violence' not in text_of(second)


def test_one_is_found_by_its_whole_number(leas: Browser, make_decision: MakeDecision) -> None:
    wanted, _ = make_decision(), make_decision()
    assert rows(leas.get(f"{DECISIONS}?q={wanted.pk}")) == [str(wanted.pk)]
    assert rows(leas.get(f"{DECISIONS}?q=%20{str(wanted.pk).upper()}%20")) == [str(wanted.pk)]


NONSENSE = ("q=illicit", "q=%00", "q=1", "after=nonsense", "after=2026-01-01~x", "after=~", "said=x.y", "said=photo.held", "category=x")


@pytest.mark.parametrize("query", NONSENSE)
def test_what_makes_no_sense_in_an_address_breaks_nothing(leas: Browser, make_decision: MakeDecision, query: str) -> None:
    make_decision()
    assert leas.get(f"{DECISIONS}?{query}").status_code == 200


def test_no_lookup_but_the_filters_is_taken_from_an_address(leas: Browser, make_decision: MakeDecision) -> None:
    make_decision()
    assert leas.get(f"{DECISIONS}?policy__document__contains=x").status_code in (302, 400)


def test_the_log_is_read_by_its_numbers(audreys: Browser, mo: Reviewer) -> None:
    for _ in range(60):
        audit(mo, "case.opened", "review_case", "x")
    address = reverse("admin:moderation_auditentry_changelist")
    first = audreys.get(address)
    assert rows(first)[0] == "60"
    assert rows(audreys.get(address + next_page(first))) == [str(number) for number in range(10, 0, -1)]
    assert alias("reviewer", mo.pk) in text_of(first)
    assert AuditEntry.objects.count() == 60, "reading leaves no mark"


def test_nobody_is_named_and_no_words_are_listed(leas: Browser, make_question: MakeQuestion, make_case: MakeCase, mo: Reviewer) -> None:
    alan = Person.objects.create_user("alan.smithee", language="en")
    question = make_question(person=alan, text="A sentence of my own.")
    case = make_case(question=question, source="appeal")
    appeal = Appeal.objects.create(person=alan, question=question, case=case, text="Words of mine.", language="en")
    decision = ReviewDecision.objects.create(case=case, reviewer=mo, kind="uphold", clause="illicit", reason="It is so.")
    strike = Strike.objects.create(person=alan, decision=decision, weight=1)
    for name, row in (("reviewcase", case), ("appeal", appeal), ("strike", strike), ("account", alan)):
        for address in (reverse(f"admin:moderation_{name}_changelist"), reverse(f"admin:moderation_{name}_change", args=[row.pk])):
            shown = text_of(leas.get(address))
            assert "alan.smithee" not in shown, address
            assert "of my own" not in shown, address
            assert "Words of mine" not in shown, address
    assert alias("person", alan.pk) in text_of(leas.get(ACCOUNTS))


def test_stored_html_stays_text(leas: Browser, make_case: MakeCase, mo: Reviewer) -> None:
    case = make_case()
    bad = "<script>alert(1)</script>"
    decision = ReviewDecision.objects.create(case=case, reviewer=mo, kind="uphold", clause="illicit", reason=bad)
    shown = text_of(leas.get(reverse("admin:moderation_reviewdecision_change", args=[decision.pk])))
    assert bad not in shown
    assert "&lt;script&gt;" in shown


def test_the_strict_policy_holds_here_too(leas: Browser) -> None:
    for address in ("/admin/", DECISIONS):
        response = leas.get(address)
        assert "unsafe" not in response["Content-Security-Policy"]
        assert "no-store" in response["Cache-Control"]


def test_a_link_or_a_picture_signs_nobody_out(audreys: Browser) -> None:
    assert audreys.get("/admin/logout/").status_code == 405
    assert audreys.get(page("home")).status_code == 200
    assert audreys.post("/admin/logout/")["Location"] == page("sign-in")
    assert audreys.get(page("home")).status_code == 302


def test_there_is_no_door_but_lists_and_records(leas: Browser, make_case: MakeCase) -> None:
    case = make_case()
    for last in (f"{case.pk}/history/", f"{case.pk}/delete/", "add/"):
        assert leas.get(f"/admin/moderation/reviewcase/{last}").status_code in (403, 404), last


def test_wrong_passwords_name_no_volunteer_and_show_no_password_typed_into_the_wrong_field(
    audreys: Browser, strangers: Browser, mo: Reviewer, settings: Any
) -> None:
    settings.AXES_ENABLED = True
    alan = Person.objects.create_user("alan.smithee", "a long enough passphrase", role="volunteer", language="en")
    for name in ("alan.smithee", "mo", "hunter2hunter2"):
        strangers.post("/volunteers/sign-in/", {"username": name, "password": "wrong"})
    address = reverse("admin:axes_accessattempt_changelist")
    numbers = rows(audreys.get(address))
    assert len(numbers) == 3
    for one in (address, *(reverse("admin:axes_accessattempt_change", args=[number]) for number in numbers)):
        shown = text_of(audreys.get(one))
        assert "alan.smithee" not in shown
        assert "hunter2" not in shown
    shown = text_of(audreys.get(address))
    assert alias("person", alan.pk) in shown
    assert alias("reviewer", mo.pk) in shown
    assert "no account of ours" in shown
