"""A moderator's whole job without a mouse: signing in, taking, reading, deciding, taking back. And what axe-core finds: nothing."""

from collections.abc import Callable, Iterator

import pytest
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from moderation.models import CaseState, Reveal, ReviewCase, ReviewDecision, Reviewer, Skip, Source
from tests.moderation.conftest import (  # noqa: F401  # fixtures
    MakeCase,
    MakeQuestion,
    hold,
    lea,
    make_case,
    make_decision,
    make_question,
    make_reviewer,
    mo,
    policy_row,
)
from tests.moderation.web.conftest import page as path_of
from tests.moderation.web.conftest import signed_in
from tests.volunteers.conftest import photo_of, with_photo
from tests.volunteers.web.browsing import WIDE, application, check, opened
from tests.volunteers.web.conftest import playwright_driver_and_rows  # noqa: F401  # fixture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "a long enough passphrase"
SECRET = "3132333435363738393031323334353637383930"
MOST_TABS = 120


@pytest.fixture(scope="module")
def site(playwright_driver_and_rows: None) -> Iterator[str]:  # noqa: F811
    with application() as address:
        yield address


@pytest.fixture
def context(browser: Browser, site: str) -> Iterator[BrowserContext]:
    made = browser.new_context(base_url=site, locale="en-GB", viewport=WIDE)  # type: ignore[arg-type]
    made.set_default_timeout(10_000)
    yield made
    made.close()


@pytest.fixture
def enter(context: BrowserContext, site: str) -> Callable[[Reviewer, str], Page]:
    """A page of the console, for a reviewer who is signed in already."""

    def open_as(reviewer: Reviewer, path: str) -> Page:
        session = signed_in(reviewer).cookies["sessionid"].value
        context.add_cookies([{"name": "sessionid", "value": session, "url": site}])
        return opened(context, path)

    return open_as


@pytest.fixture
def photographed(make_case: MakeCase, make_question: MakeQuestion) -> ReviewCase:  # noqa: F811
    question = make_question()
    with_photo(question, photo_of(question.person, *(f"LINE {number}" for number in range(14))))
    return make_case(question=question)


def tab_to(page: Page, wanted: Locator) -> Locator:
    """As somebody without a mouse gets there. Fails where the keyboard does not lead."""
    for _ in range(MOST_TABS):
        if wanted.evaluate("element => element === document.activeElement"):
            return wanted
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not lead to {wanted}")


def press(page: Page, wanted: Locator) -> None:
    tab_to(page, wanted)
    page.keyboard.press("Enter")


def write(page: Page, wanted: Locator, text: str) -> None:
    tab_to(page, wanted)
    page.keyboard.type(text)


def loaded(page: Page) -> None:
    expect(page.locator("html[data-ready]")).to_be_attached()


def test_from_the_password_to_taking_a_decision_back_with_the_keyboard_alone(
    context: BrowserContext,
    mo: Reviewer,  # noqa: F811
    photographed: ReviewCase,
    make_case: MakeCase,  # noqa: F811
) -> None:
    TOTPDevice.objects.create(user=mo.person, key=SECRET, confirmed=True, name="authenticator")
    ReviewCase.objects.filter(pk=photographed.pk).update(priority=90)
    other = make_case(Source.WRONG, priority=10)

    page = opened(context, path_of("queue"))
    write(page, page.get_by_label("User name"), "mo")
    write(page, page.get_by_label("Password"), PASSWORD)
    page.keyboard.press("Enter")
    write(page, page.get_by_label("Code"), f"{totp(bytes.fromhex(SECRET)):06}")
    page.keyboard.press("Enter")

    # The queue, and from it to the most urgent case.
    expect(page.get_by_role("heading", name="Queue")).to_be_visible()
    loaded(page)
    page.keyboard.press("j")
    expect(page.locator("[data-row]").first).to_be_focused()
    page.keyboard.press("n")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Refused question")
    loaded(page)

    # Read: section by section.
    page.keyboard.press("j")
    expect(page.get_by_role("heading", name="Why it is here")).to_be_focused()
    page.keyboard.press("j")
    expect(page.get_by_role("heading", name="The question")).to_be_focused()
    page.keyboard.press("k")
    expect(page.get_by_role("heading", name="Why it is here")).to_be_focused()

    # Decide.
    page.keyboard.press("u")
    expect(page.get_by_role("radio", name="Uphold")).to_be_focused()
    expect(page.locator("#announcer")).to_contain_text("Uphold: the gate was right")
    write(page, page.locator("#decide").get_by_label("Why", exact=True), "No ? u o e n s here: it asks how to break in.")
    expect(page.get_by_role("radio", name="Uphold")).to_be_checked()  # letters in a field are letters
    press(page, page.get_by_role("button", name="Submit", exact=True))
    expect(page.get_by_role("status").first).to_contain_text("Decided: upheld.")
    photographed.refresh_from_db()
    assert photographed.state == CaseState.DECIDED

    # Take it back.
    loaded(page)
    press(page, page.get_by_text("Take this decision back"))
    write(page, page.get_by_label("Why you take it back"), "I misread it.")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("The decision is taken back")
    photographed.refresh_from_db()
    assert photographed.state == CaseState.OPEN
    assert ReviewDecision.objects.count() == 2

    # Once more, and pass it on: to the next one.
    loaded(page)
    page.keyboard.press("t")
    expect(page.get_by_role("heading", name="Your decision")).to_be_visible()
    loaded(page)
    page.keyboard.press("s")
    expect(page.get_by_label("Why you pass it on")).to_be_focused()
    page.keyboard.type("I do not know this law.")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(str(other.pk)[:8])
    assert Skip.objects.get().case_id == photographed.pk


def test_the_list_of_keys_opens_with_a_question_mark_and_keys_can_be_switched_off(enter, mo, make_case) -> None:  # noqa: F811
    page = enter(mo, path_of("queue"))
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    page.keyboard.press("n")  # while the list is open, keys do nothing
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    page.keyboard.press("Escape")
    mo.shortcuts = False
    mo.save()
    case = hold(mo, make_case())
    page = enter(mo, path_of("case", case.pk))
    for key in "?uoensj":
        page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Keyboard shortcuts")).to_have_count(0)
    expect(page.locator("#decide input:checked")).to_have_count(0)


def test_a_single_key_decides_nothing(enter, mo, make_case) -> None:  # noqa: F811
    page = enter(mo, path_of("case", hold(mo, make_case()).pk))
    page.keyboard.press("o")
    page.keyboard.press("n")
    expect(page.get_by_role("button", name="Submit and next")).to_be_focused()
    assert not ReviewDecision.objects.exists()


def test_axe_finds_nothing_on_the_queue(enter, lea, make_case) -> None:  # noqa: F811
    for source in Source.values:
        make_case(source, key=str(len(source)))
    page = enter(lea, path_of("queue") + "?severity=1")
    check(page, "queue")
    page.locator("#open-keys").press("Enter")
    check(page, "queue-keys")


def test_axe_finds_nothing_on_a_case_before_and_after_the_photo_is_shown_nor_with_errors(enter, mo, photographed) -> None:  # noqa: F811
    page = enter(mo, path_of("case", hold(mo, photographed).pk))
    page.evaluate("document.querySelectorAll('main details').forEach((fold) => (fold.open = true))")
    check(page, "case-hidden")
    page.get_by_role("button", name="Show blurred").press("Enter")
    expect(page.get_by_text("Say why you must see it.")).to_be_visible()
    check(page, "case-error")
    page.get_by_label("Why you must see it").select_option("The words do not settle it")
    page.get_by_role("button", name="Show blurred").press("Enter")
    picture = page.get_by_role("img", name="Photo 1, blurred.")
    expect(picture).to_be_visible()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("image => image.naturalWidth") > 0
    expect(page.locator("#photo-1")).to_be_focused()
    loaded(page)
    check(page, "case-revealed")
    assert Reveal.objects.get().reason == "The words do not settle it"
    page.keyboard.press("Escape")
    expect(picture).to_be_hidden()
    expect(page.get_by_role("button", name="Show the picture again")).to_be_visible()


def test_axe_finds_nothing_when_cases_are_decided_together(enter, lea, make_case) -> None:  # noqa: F811
    for _ in range(3):
        make_case()
    page = enter(lea, path_of("queue"))
    for tick in page.locator("input[name=case]").all():
        tick.press("Space")
    page.get_by_role("button", name="Decide the chosen cases together").press("Enter")
    loaded(page)
    check(page, "many-asked")
    page.get_by_role("radio", name="Uphold").press("Space")
    page.get_by_label("Why").fill("They all ask how to break in.")
    page.get_by_role("button", name="See what will happen").press("Enter")
    expect(page.get_by_text("3 cases will be upheld")).to_be_visible()
    loaded(page)
    check(page, "many-preview")
    page.get_by_role("button", name="Decide them now").press("Enter")
    expect(page.get_by_role("heading", name="3 cases decided")).to_be_visible()
    loaded(page)
    check(page, "many-done")


def test_whoever_loses_a_case_is_told_and_keeps_what_they_wrote(enter, mo, lea, make_case) -> None:  # noqa: F811
    case = hold(mo, make_case())
    page = enter(mo, path_of("case", case.pk))
    page.locator("#decide-reason").fill("A long thought")
    hold(lea, case)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")  # as after coming back to this window
    expect(page.get_by_role("alert").filter(has_text="You no longer hold this case")).to_be_visible()
    expect(page.locator("#decide-reason")).to_have_value("A long thought")
