"""Every address of the console: who may use it how, that looking changes nothing, and that nothing stored becomes a part of a page."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import connection
from django.db.models import CharField, Model, Value
from django.db.models.functions import Cast, Concat
from django.test import Client as Browser
from django.urls import reverse

from accounts.models import Person
from accounts.services import device_register
from moderation.models import Appeal, Backtest, Proposal, ReviewCase, ReviewDecision, Reviewer, SavedFilter, Skip, Source
from moderation.services import workshop
from moderation.services.auditing import audit
from moderation.web.urls import urlpatterns
from safety.models import PolicyVersion
from tests.moderation.conftest import MakeCase, MakeQuestion, hold
from tests.moderation.web.conftest import page, signed_in, text_of
from tests.volunteers.conftest import photo_of, with_photo

pytestmark = pytest.mark.django_db

GET, POST, BOTH = ("get",), ("post",), ("get", "post")
ALL = frozenset({"tia", "mo", "lea", "audrey"})
HANDS, DECIDERS, LEADS, WATCHERS = ALL - {"audrey"}, frozenset({"mo", "lea"}), frozenset({"lea"}), frozenset({"lea", "audrey"})

#: Name of a page: how it is asked for, and whose role may.
DOORS: dict[str, tuple[tuple[str, ...], frozenset[str]]] = {
    "home": (GET, ALL),
    "recovery-codes": (POST, ALL),
    "queue": (GET, ALL),
    "case-next": (POST, HANDS),
    "filter-save": (POST, ALL),
    "filter-delete": (POST, ALL),
    "many": (POST, LEADS),
    "many-confirm": (POST, LEADS),
    "case": (GET, ALL),
    "case-take": (POST, HANDS),
    "case-renew": (POST, HANDS),
    "case-release": (POST, HANDS),
    "case-skip": (POST, HANDS),
    "test": (GET, DECIDERS),
    "test-keep": (POST, DECIDERS),
    "gold": (POST, LEADS),
    "case-decide": (POST, HANDS),
    "decision-undo": (POST, LEADS),  # and whoever decided, which is none of these
    "photo-reveal": (POST, DECIDERS),
    "photo": (GET, DECIDERS),
    "proposals": (GET, ALL),
    "proposal": (GET, ALL),
    "proposal-withdraw": (POST, frozenset()),  # whoever made it, which is none of these
    "proposal-answer": (POST, LEADS),
    "proposal-lift": (POST, LEADS),
    "policies": (GET, ALL),
    "roll-back": (POST, LEADS),
    "policy": (GET, ALL),
    "draft-begin": (POST, LEADS),
    "policy-propose": (POST, LEADS),
    "draft": (GET, ALL),
    "draft-change": (POST, LEADS),
    "draft-drop": (POST, LEADS),
    "backtest-begin": (POST, LEADS),
    "draft-propose": (POST, LEADS),
    "backtest": (GET, ALL),
    "audit": (GET, WATCHERS),
    "audit-verify": (POST, WATCHERS),
    "figures": (GET, ALL),
    "exports": (GET, WATCHERS),
    "export-transparency": (POST, WATCHERS),
    "export-cases": (POST, WATCHERS),
    "export-audit": (POST, WATCHERS),
    "people": (GET, WATCHERS),
    "colleague-new": (BOTH, LEADS),
    "colleague": (GET, WATCHERS),
    "colleague-change": (POST, LEADS),
    "colleague-leave": (POST, LEADS),
    "colleague-reset": (POST, LEADS),
    "settings": (BOTH, ALL),
    "break": (POST, HANDS),
}
THE_WAY_IN = {"sign-in", "sign-out", "second-factor", "second-factor-setup"}
NOT_YOURS = "Your role does not allow this."
REASON = {"reason": "A reason that is long enough.", "answer": "An answer that is long enough."}
BAD = '"><script>alert(1)</script><img src=x onerror=alert(2)>'


@pytest.fixture
def world(lea: Reviewer, lou: Reviewer, mia: Reviewer, policy_row: PolicyVersion, make_case: MakeCase, make_question: MakeQuestion) -> Any:
    """One of everything, by the names in the addresses. All of it full of what must stay text."""
    person = device_register(name=BAD[:40], language="en").person
    question = make_question(person=person, text=BAD)
    with_photo(question, photo_of(person, BAD))
    case = make_case(Source.APPEAL, question=question, state="decided")
    decision = ReviewDecision.objects.create(case=case, reviewer=mia, kind="uphold", clause="illicit", reason=BAD)
    Appeal.objects.create(person=person, question=question, case=case, text=BAD, language="en")
    Skip.objects.create(case=case, reviewer=mia, reason=BAD)
    draft = workshop.draft_make(lea, policy_row, "2030-01")
    backtest = Backtest.objects.create(draft=draft, wanted=10, content_hash="x", started_by=lea, state="failed", failure=BAD)
    proposal = Proposal.objects.create(kind="activate", policy=policy_row, proposed_by=lou, reason=BAD)
    audit(lea, "case.decided", "review_case", case.pk, kind=BAD)
    return {
        "case_id": case.pk,
        "decision_id": decision.pk,
        "stage": "blurred",
        "pk": policy_row.pk,
        "draft_id": draft.pk,
        "backtest_id": backtest.pk,
        "proposal_id": proposal.pk,
    }


@pytest.fixture
def address_of(world: dict[str, Any], mia: Reviewer) -> Callable[[str], str]:
    def address(name: str) -> str:
        pattern = next(one for one in urlpatterns if one.name == name)
        number = mia.pk if name.startswith("colleague") else 1
        return reverse(f"moderation:{name}", kwargs={key: world.get(key, number) for key in pattern.pattern.converters})

    return address


def asked(browser: Browser, how: str, address: str) -> Any:
    return browser.get(address) if how == "get" else browser.post(address, REASON)


def test_every_address_has_its_place_in_this_list() -> None:
    assert {pattern.name for pattern in urlpatterns} == set(DOORS) | THE_WAY_IN


@pytest.mark.parametrize("who", sorted(ALL))
def test_each_door_opens_to_its_roles_alone(request: pytest.FixtureRequest, address_of: Callable[[str], str], who: str) -> None:
    """Refused before anything is looked up or done: whoever may not is told so, whatever they send."""
    browser = signed_in(request.getfixturevalue(who))
    for name, (ways, whose) in DOORS.items():
        for how in ("get", "post"):
            answer = asked(browser, how, address_of(name))
            if how not in ways:
                assert answer.status_code == 405, (name, how)
                continue
            assert answer.status_code < 500, (name, how)
            assert (answer.status_code == 403 and NOT_YOURS in text_of(answer)) is (who not in whose), (name, how)


@pytest.mark.parametrize("header", [{}, {"HX-Request": "true"}], ids=["page", "part"])
def test_no_door_opens_to_strangers_to_volunteers_or_to_a_password_alone(
    db: None, address_of: Callable[[str], str], lea: Reviewer, header: dict[str, str]
) -> None:
    stranger, volunteer, half_way = Browser(headers=header), Browser(headers=header), Browser(headers=header)
    vera = Person.objects.create_user("vera", "a long enough passphrase", role="volunteer", language="en")
    volunteer.force_login(vera, backend="django.contrib.auth.backends.ModelBackend")
    half_way.force_login(lea.person, backend="django.contrib.auth.backends.ModelBackend")
    idle = signed_in(lea, used_ago_s=31 * 60, headers=header)
    before = rows()
    for name, how in ((name, how) for name, (ways, _) in DOORS.items() for how in ways):
        answer = asked(stranger, how, address_of(name))
        way_in = answer.get("HX-Redirect") or answer.get("Location", "")
        assert answer.status_code == 401 or way_in.startswith(page("sign-in")), (name, how)
        answer = asked(volunteer, how, address_of(name))
        assert (answer.status_code, "does not belong to the staff" in text_of(answer)) == (403, True), (name, how)
        for browser in (half_way, idle):
            answer = asked(browser, how, address_of(name))
            assert answer.status_code == 403 or answer["Location"].startswith(page("second-factor")), (name, how)
    assert rows() == before


@pytest.mark.parametrize("method", ["head", "options", "put", "delete", "patch"])
def test_no_other_way_of_asking_goes_around_a_door(
    leas: Browser, strangers: Browser, address_of: Callable[[str], str], method: str
) -> None:
    before = rows()
    for name in DOORS:
        for browser in (leas, strangers):
            answer = getattr(browser, method)(address_of(name))
            assert answer.status_code == 405 or (method == "head" and "get" in DOORS[name][0]), name
            assert not answer.content, name
    assert rows() == before


def test_looking_changes_nothing_and_is_kept_nowhere(leas: Browser, lea: Reviewer, address_of: Callable[[str], str]) -> None:
    hold(lea, ReviewCase.objects.get())
    looks = [address_of(name) for name, (ways, _) in DOORS.items() if "get" in ways]
    for address in looks:
        leas.get(address)  # what is made once, such as the row of a released policy
    before = rows()
    for address in looks:
        answer = leas.get(address)
        assert "no-store" in answer["Cache-Control"], address
        assert answer["X-Frame-Options"] == "DENY", address
        assert "frame-ancestors 'none'" in answer["Content-Security-Policy"], address
        assert answer["Referrer-Policy"] == "same-origin", address
    assert rows() == before


def test_whatever_is_stored_stays_text(leas: Browser, lea: Reviewer, address_of: Callable[[str], str]) -> None:
    SavedFilter.objects.create(reviewer=lea, name=BAD[:60], query="search=x")
    Person.objects.update(username=Concat(Value(BAD), Cast("pk", CharField())))
    shown = 0
    for name in (name for name, (ways, _) in DOORS.items() if "get" in ways):
        said = text_of(leas.get(address_of(name), {"search": BAD, "language": BAD, "subject": BAD, "days": BAD}))
        assert "<script>alert" not in said, name
        assert "<img src=x" not in said, name
        shown += "&lt;script&gt;alert" in said
    assert shown >= 10, "the pages do show it"


def rows() -> dict[str, list[Any]]:
    """Every row of every table but the sessions'."""
    models: list[type[Model]] = [model for model in apps.get_models() if model._meta.managed and model._meta.app_label != "sessions"]
    return {model._meta.label: sorted(map(str, model._default_manager.values_list())) for model in models}


def test_another_cases_photo_is_not_shown_by_its_number(
    mo: Reviewer, mos: Browser, make_case: MakeCase, make_question: MakeQuestion
) -> None:
    one, other = make_question(), make_question()
    for question, words in ((one, ("ONE",)), (other, ("TWO", "THREE"))):
        with_photo(question, photo_of(question.person, *words))
    mine, theirs = make_case(question=one), make_case(question=other)
    mos.post(page("case-take", mine.pk))
    mos.post(page("photo-reveal", mine.pk, 1), {"stage": "blurred", "usual": "The words do not settle it"})
    assert mos.get(page("photo", mine.pk, 1, "blurred")).status_code == 200
    for address in (
        page("photo", mine.pk, 1, "obscured"),
        page("photo", mine.pk, 2, "blurred"),
        page("photo", theirs.pk, 1, "blurred"),
        page("photo", uuid4(), 1, "blurred"),
        page("photo", mine.pk, 1, "whole"),
    ):
        assert mos.get(address).status_code in (403, 404, 409), address
    mos.post(page("case-release", mine.pk))
    assert mos.get(page("photo", mine.pk, 1, "blurred")).status_code == 409
    mos.post(page("case-take", mine.pk))
    assert mos.get(page("photo", mine.pk, 1, "blurred")).status_code == 403, "asked for anew"


@pytest.mark.parametrize(
    "address", ["/moderation/queue/?language=%00", "/moderation/queue/?language=e%00n", "/admin/moderation/reviewcase/?source__exact=%00"]
)
def test_a_sign_that_no_column_can_hold_is_not_looked_for(leas: Browser, address: str) -> None:
    """PostgreSQL refuses it, which would be an error page."""
    given: list[Any] = []

    def listen(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        given.extend(params or ())
        return execute(sql, params, many, context)

    with connection.execute_wrapper(listen):
        assert leas.get(address).status_code == 200
    assert not any("\0" in one for one in given if isinstance(one, str))
