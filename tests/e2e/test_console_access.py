"""The rest of the console before a real browser: what axe-core finds on each page (nothing), and the policy changed without a mouse."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from accounts.services import device_register
from moderation.models import Appeal, Backtest, CaseState, PolicyDraft, Proposal, ReviewDecision, Reviewer, Source
from moderation.services import workshop
from moderation.services.auditing import audit
from moderation.services.backtesting import backtest_run
from safety.current import current_policy_version
from safety.evaluation.suites import everything
from safety.models import PolicyVersion
from tests.e2e.test_moderation_keyboard import loaded, press, tab_to, write
from tests.moderation.conftest import (  # noqa: F401  # fixtures
    MakeCase,
    MakeDecision,
    MakeQuestion,
    audrey,
    lea,
    lou,
    make_case,
    make_decision,
    make_question,
    make_reviewer,
    mia,
    mo,
    policy_row,
)
from tests.moderation.web.conftest import page as path_of
from tests.moderation.web.conftest import signed_in
from tests.volunteers.web.browsing import WIDE, application, check, opened
from tests.volunteers.web.conftest import playwright_driver_and_rows  # noqa: F401  # fixture

# ruff: noqa: F811  # fixtures
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

Enter = Callable[..., Page]


@pytest.fixture(scope="module")
def site(playwright_driver_and_rows: None) -> Iterator[str]:
    with application() as address:
        yield address


@pytest.fixture
def context(browser: Browser, site: str) -> Iterator[BrowserContext]:
    made = browser.new_context(base_url=site, locale="en-GB", viewport=WIDE)  # type: ignore[arg-type]
    made.set_default_timeout(10_000)
    yield made
    made.close()


@pytest.fixture
def enter(context: BrowserContext, site: str) -> Enter:
    def open_as(reviewer: Reviewer, path: str, **since: float) -> Page:
        session = signed_in(reviewer, **since).cookies["sessionid"].value
        context.add_cookies([{"name": "sessionid", "value": session, "url": site}])
        return opened(context, path)

    return open_as


@pytest.fixture
def few_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    """The suites, short: a page needs no thousand cases."""
    cases = tuple(case for case in everything() if case.split == "ordinary")[:12]
    monkeypatch.setattr("moderation.services.backtesting.measured_by", lambda: cases)


@pytest.fixture
def draft(lea: Reviewer, policy_row: PolicyVersion) -> PolicyDraft:
    made = workshop.draft_make(lea, policy_row, "2030-01")
    return workshop.draft_change(lea, made, workshop.DraftChanges(values={"captcha.thresholds.stop": 0.9}))


@pytest.fixture
def tried(few_cases: None, lea: Reviewer, draft: PolicyDraft, make_decision: MakeDecision) -> Backtest:
    for score in (0.7, 0.8, 0.95):
        make_decision(
            category="captcha",
            scores={"captcha": score},
            evidence=[{"detector": "captcha_question", "category": "captcha", "reason": "solve", "score": score}],
        )
    test = Backtest.objects.create(draft=draft, content_hash=draft.content_hash, wanted=1000, started_by=lea)
    assert backtest_run(test.pk)
    return test


def unfolded(page: Page) -> Page:
    """Everything that can be opened is open."""
    page.evaluate("document.querySelectorAll('main details').forEach((fold) => (fold.open = true))")
    return page


def test_axe_finds_nothing_where_policies_are_read_and_drafted(enter: Enter, lea: Reviewer, draft: PolicyDraft) -> None:
    check(enter(lea, path_of("policies")), "policies")
    check(unfolded(enter(lea, path_of("policy", draft.base_id) + "?language=ar")), "policy")
    page = unfolded(enter(lea, path_of("draft", draft.pk) + "?language=ar"))
    check(page, "draft")
    page.get_by_label("Unsure above").first.fill("0.99")
    page.get_by_role("button", name="Save numbers and verdicts").press("Enter")
    loaded(page)
    expect(page.get_by_role("alert").filter(has_text="The policy cannot be used like this")).to_be_visible()
    check(unfolded(page), "draft-mistake")


def test_axe_finds_nothing_on_an_effect_while_it_is_found_and_after(
    enter: Enter, lea: Reviewer, draft: PolicyDraft, tried: Backtest
) -> None:
    check(unfolded(enter(lea, path_of("backtest", tried.pk))), "effect")
    running = Backtest.objects.create(
        draft=draft, content_hash="x", wanted=1000, started_by=lea, state="running", total=1000, done=400, lease_until=timezone.now()
    )
    check(enter(lea, path_of("backtest", running.pk)), "effect-running")
    running.state, running.failure = "failed", "The draft was changed meanwhile."
    running.save()
    check(enter(lea, path_of("backtest", running.pk)), "effect-failed")


def test_axe_finds_nothing_on_proposals(enter: Enter, lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion) -> None:
    person = device_register(name="A phone", language="en").person
    waits = Proposal.objects.create(kind="activate", policy=policy_row, proposed_by=lou, reason="It lets too little pass.")
    answered = Proposal.objects.create(
        kind="restore", account=person, proposed_by=lea, reason="It is long ago.", state="rejected", answered_by=lou, answer="Not yet."
    )
    Proposal.objects.filter(pk=answered.pk).update(answered_at=timezone.now())
    page = enter(lea, path_of("proposals"))
    check(page, "proposals")
    check(enter(lea, path_of("proposal", answered.pk)), "proposal-answered")
    page = enter(lea, path_of("proposal", waits.pk))
    check(page, "proposal")
    page.get_by_role("button", name="Reject").press("Enter")
    expect(page.get_by_label("Why")).to_have_js_property("validity.valid", False)


def test_axe_finds_nothing_in_the_log_the_exports_and_the_figures(
    enter: Enter, audrey: Reviewer, mo: Reviewer, make_case: MakeCase, make_decision: MakeDecision
) -> None:
    for _ in range(60):
        audit(mo, "case.opened", "review_case", "4f2a91c0", number=1)
    page = enter(audrey, path_of("audit"))
    check(page, "audit")
    page.get_by_role("button", name="Verify the chain").press("Enter")
    expect(page.get_by_text("The chain holds")).to_be_visible()
    loaded(page)
    check(page, "audit-verified")
    page = enter(audrey, path_of("exports"))
    check(page, "exports")
    for day, name in (("2026-02-02", "From (included)"), ("2026-02-01", "To (included)")):
        page.get_by_label(name).fill(day)
    page.get_by_role("button", name="Download the extract").press("Enter")
    expect(page.get_by_text("The last day lies before the first.")).to_be_visible()
    loaded(page)
    check(page, "exports-mistake")
    check(unfolded(enter(audrey, path_of("figures"))), "figures-empty")
    reviewed_a_month(mo, make_case, make_decision)
    check(unfolded(enter(audrey, path_of("figures"))), "figures")


def reviewed_a_month(mo: Reviewer, make_case: MakeCase, make_decision: MakeDecision) -> None:
    from moderation.services.tallying import tally

    now = timezone.now()
    for number in range(24):
        at = now - timedelta(days=number)
        case = make_case(state=CaseState.DECIDED, decided_at=at, created_at=at)
        ReviewDecision.objects.create(
            case=case, reviewer=mo, kind="overturn" if number % 3 else "uphold", clause="illicit", reason="So it is.", created_at=at
        )
        make_decision(created_at=at)
    tally(now)


def test_axe_finds_nothing_on_a_decided_appeal_and_on_making_it_a_test(
    enter: Enter, lea: Reviewer, mia: Reviewer, make_case: MakeCase, make_question: MakeQuestion
) -> None:
    question = make_question(text="كيف أفتح هذا القفل؟", answer_language="ar")
    case = make_case(Source.APPEAL, question=question, state=CaseState.DECIDED, decided_at=timezone.now(), language="ar")
    ReviewDecision.objects.create(
        case=case, reviewer=mia, kind="uphold", category="illicit", clause="illicit", reason="It asks how to break in."
    )
    Appeal.objects.create(person=question.person, question=question, case=case, text="إنه قفلي.", language="ar")
    page = unfolded(enter(lea, path_of("case", case.pk)))
    check(page, "appeal-decided")
    page.get_by_role("link", name="Make it a test").press("Enter")
    loaded(page)
    check(page, "test")
    page.get_by_label("Question", exact=True).fill("My name is Maria Weber, call 0171 2345678")
    page.get_by_role("button", name="Keep it as a test").press("Enter")
    expect(page.get_by_role("alert").filter(has_text="Something personal may be left")).to_be_visible()
    loaded(page)
    check(page, "test-mistake")


def test_axe_finds_nothing_on_a_first_password_a_refusal_and_a_form_that_was_kept(enter: Enter, lea: Reviewer, mo: Reviewer) -> None:
    page = enter(lea, path_of("colleague", mo.pk))
    page.get_by_role("button", name="Reset their way in").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("A first password for mo")
    loaded(page)
    check(page, "first-password")
    page = enter(lea, path_of("colleague", mo.pk), given_ago_s=20 * 60)
    page.get_by_role("button", name="Save").press("Enter")
    expect(page.get_by_text("What you were sending is kept")).to_be_visible()
    loaded(page)
    check(page, "kept-asks")
    mo.person.refresh_from_db()  # type: ignore[union-attr]  # whose sessions the reset has ended
    page = enter(mo, path_of("people"))
    expect(page.get_by_role("alert").filter(has_text="Your role does not allow this.")).to_be_visible()
    check(page, "refused")


def next_to(page: Page, wanted: Locator) -> None:
    tab_to(page, wanted)
    page.keyboard.press("Enter")
    loaded(page)


def test_a_policy_is_drafted_tried_proposed_and_answered_with_the_keyboard_alone(
    enter: Enter, few_cases: None, lea: Reviewer, lou: Reviewer, policy_row: PolicyVersion
) -> None:
    page = enter(lea, path_of("policies"))
    next_to(page, page.get_by_role("main").get_by_role("link", name=policy_row.version).first)
    name = page.get_by_label("Name of the new version")
    tab_to(page, name)
    page.keyboard.press("Control+A")
    page.keyboard.type("2030-02")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Draft 2030-02")
    made = PolicyDraft.objects.get()

    # Its reasons, then a number of a category that opens with Enter.
    write(page, page.get_by_label("Why this version"), "captcha.thresholds.stop is higher: people cannot sign up.")
    press(page, page.get_by_role("button", name="Save the changelog"))
    expect(page.get_by_role("status").first).to_contain_text("Saved.")
    loaded(page)
    tab_to(page, page.locator("summary").filter(has_text="captcha"))
    page.keyboard.press("Enter")
    number = page.locator("[name='captcha.thresholds.stop']")
    tab_to(page, number)
    page.keyboard.press("Control+A")
    page.keyboard.type("0.9")
    press(page, page.get_by_role("button", name="Save numbers and verdicts"))
    expect(page.get_by_role("status").first).to_contain_text("Saved.")

    # Its effect, as a worker finds it.
    press(page, page.get_by_role("button", name="See its effect"))
    expect(page.get_by_role("heading", level=1)).to_have_text("What 2030-02 would change")
    test = Backtest.objects.get()
    backtest_run(test.pk)
    expect(page.get_by_role("heading", name="Past decisions")).to_be_visible()
    next_to(page, page.get_by_role("link", name="Back to the draft"))
    write(page, page.locator("form[action$='/propose/']").get_by_label("Why"), "People cannot sign up.")
    press(page, page.get_by_role("button", name="Propose"))
    expect(page.get_by_text("somebody else must answer")).to_be_visible()
    page.close()

    page = enter(lou, path_of("home"))
    next_to(page, page.get_by_role("link", name="1 proposal to answer"))
    next_to(page, page.get_by_role("link", name="Activate policy 2030-02"))
    write(page, page.get_by_label("Why"), "I have seen what it changes.")
    press(page, page.get_by_role("button", name="Confirm"))
    expect(page.get_by_role("status").first).to_contain_text("Confirmed.")
    made.refresh_from_db()
    assert made.state == "registered"
    assert current_policy_version().version == "2030-02"


def test_the_log_is_searched_and_exported_with_the_keyboard_alone(enter: Enter, audrey: Reviewer, mo: Reviewer) -> None:
    for number in range(3):
        audit(mo, "case.opened", "review_case", f"4f2a91c{number}")
    page = enter(audrey, path_of("audit"))
    write(page, page.get_by_label("About"), "4f2a91c1")
    page.keyboard.press("Enter")
    expect(page.locator("li.entry")).to_have_count(1)
    loaded(page)
    next_to(page, page.get_by_role("navigation", name="Console").get_by_role("link", name="Exports"))
    button = page.get_by_role("button", name="Download the report")
    tab_to(page, button)
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    assert waiting.value.suggested_filename.startswith("transparency-")
