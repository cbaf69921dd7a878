"""The pages as a volunteer uses them, in chromium, before the real application with its real stream. axe-core, reflow, targets, focus."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from accounts.models import VolunteerShare
from assistant.models import Question
from tests.conftest import Client
from tests.volunteers.conftest import MakeVolunteer, offer, photo_of, take, with_photo
from tests.volunteers.push.browser import Browser as Subscriber
from tests.volunteers.web.browsing import check, opened, wait_for
from tests.volunteers.web.conftest import page as path_of
from volunteers.live import announce_volunteers
from volunteers.models import Claim, HelpRequest, Message, Offer, PushSubscription, Side, Thanks, Volunteer
from volunteers.practice import RIGHT, printed_date
from volunteers.services import claims, messages
from volunteers.services.errors import MessageHeld
from volunteers.services.requests import help_ask, help_withdraw

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def milk(alice: Client, question: Question) -> HelpRequest:
    """Alice has asked about a photo of a carton; nobody was offered it yet."""
    with_photo(question, photo_of(alice.person, "OAT MILK", "BEST BEFORE 12.03.2027"))
    question.sentences.update(kind="caution", text="It looks like cream, but I am not sure.")
    return help_ask(alice.person, question, share=VolunteerShare.WHOLE)


@pytest.fixture
def vera(milk: HelpRequest, make_volunteer: MakeVolunteer) -> Volunteer:
    """Begins after Alice has asked, so that a test decides what she is offered."""
    return make_volunteer()


def offered(request: HelpRequest, volunteer: Volunteer) -> Offer:
    made = offer(request, volunteer)
    announce_volunteers([volunteer.pk])
    return made


def test_from_the_welcome_to_the_first_dashboard_axe_finds_nothing(open_context: Callable[..., BrowserContext]) -> None:
    page = opened(open_context(), path_of("home"))
    check(page, "welcome")
    page.get_by_role("link", name="Become a volunteer").click()
    expect(page.get_by_label("Time zone")).to_have_value(re.compile("Asia/(Kolkata|Calcutta)"))
    page.get_by_label("User name").fill("vera")
    page.get_by_label("Password", exact=True).fill("short")
    page.get_by_role("button", name="Become a volunteer").click()
    expect(page.get_by_label("Password", exact=True)).to_be_focused()
    check(page, "join-with-errors")
    page.get_by_label("Password", exact=True).fill("quiet-otters-drum")
    page.get_by_label("Password again").fill("quiet-otters-drum")
    page.get_by_label("Mother tongue").select_option("en")
    page.get_by_label("Another language (1)").select_option("ta")
    page.get_by_role("button", name="Become a volunteer").click()
    expect(page.get_by_role("heading", name="How we help")).to_be_visible()
    check(page, "guidelines")
    page.get_by_role("button", name="I will keep to these rules").click()
    volunteer = Volunteer.objects.get()
    page.get_by_label("Your answer").fill("I do not know")
    page.get_by_label("I say her name.").check()
    page.get_by_label("I tell them what I would take.").check()
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("alert").filter(has_text="Almost!")).to_be_visible()
    wait_for(page, "document.querySelector('img.shown').naturalWidth > 0")
    check(page, "practice-again")
    page.get_by_label("Your answer").fill(f"Good until {printed_date(volunteer.pk):%d.%m.%Y}.")
    page.locator(f"input[value={RIGHT['face']}]").check()
    page.locator(f"input[value={RIGHT['dose']}]").check()
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("status").first).to_contain_text("Well done.")
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("link", name="Sign in").click()
    check(page, "sign-in")


def test_the_dashboard_history_settings_and_the_end_have_nothing_axe_could_find(
    open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer, alice: Client
) -> None:
    over = take(vera, milk)
    context = open_context(vera)
    claims.close(vera, over.pk, "helped")
    Thanks.objects.create(claim=over)
    check(opened(context, path_of("after", over.pk)), "after")
    check(opened(context, path_of("history")), "history")
    check(opened(context, path_of("settings")), "settings")
    check(opened(context, path_of("password")), "password")
    second = help_ask(alice.person, milk.question, share=VolunteerShare.OBSCURED)
    HelpRequest.objects.filter(pk=second.pk).update(urgent=True, returns=1)
    Offer.objects.filter(ended_at=None).delete()
    page = opened(context, path_of("home"))
    check(page, "dashboard-empty")
    offered(second, vera)
    expect(page.locator(".offer")).to_have_count(1)
    check(page, "dashboard")


def test_the_helping_page_has_nothing_axe_could_find(
    open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer
) -> None:
    held = take(vera, milk)
    messages.person_say(milk, "Is it oat milk, or the other one?")
    messages.volunteer_say(vera, held.pk, "It is a carton of oat milk.")
    with pytest.raises(MessageHeld):
        messages.volunteer_say(vera, held.pk, "This is Angela Merkel.")
    page = opened(open_context(vera), path_of("helping", held.pk))
    wait_for(page, "document.querySelector('#photos img').naturalWidth > 0")
    check(page, "helping")
    for summary in page.locator("summary").all():
        summary.click()
    check(page, "helping-all-open")


def test_an_offer_appears_by_itself_is_said_once_and_badges_the_tab(
    open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer, victor: Volunteer
) -> None:
    page = opened(open_context(vera), path_of("home"))
    offered(milk, vera)
    expect(page.locator(".offer h3")).to_have_text("Is the milk still good?")
    expect(page.locator("#announcer")).to_have_text("New request, English: Is the milk still good?")
    expect(page).to_have_title(re.compile(r"^\(1\) "))
    page.get_by_role("button", name="Take it").focus()
    page.wait_for_timeout(600)  # what follows sooner is said together with it
    take(victor, milk)
    expect(page.locator(".offer")).to_have_count(0)
    expect(page.locator("#announcer")).to_have_text("Another volunteer has taken this request.")
    expect(page.get_by_role("heading", name="Requests for you")).to_be_focused()
    expect(page).to_have_title(re.compile(r"^Requests"))


def test_an_offer_that_vanishes_elsewhere_is_silent_and_leaves_the_focus(
    open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer, victor: Volunteer
) -> None:
    page = opened(open_context(vera), path_of("home"))
    offered(milk, vera)
    expect(page.locator(".offer")).to_have_count(1)
    page.get_by_role("button", name="1 hour").focus()
    take(victor, milk)
    expect(page.locator(".offer")).to_have_count(0)
    expect(page.get_by_role("button", name="1 hour")).to_be_focused()
    expect(page.locator("#announcer")).not_to_contain_text("taken")


def test_losing_the_race_is_said_on_the_page(
    open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer, victor: Volunteer
) -> None:
    offered(milk, vera)
    context = open_context(vera)
    context.route("**/offers/", lambda route: route.abort())  # the news that it is gone comes too late
    page = opened(context, path_of("home"))
    expect(page.locator(".offer")).to_have_count(1)
    take(victor, milk)
    page.get_by_role("button", name="Take it").press("Enter")
    expect(page.get_by_role("alert").filter(has_text="Another volunteer was first.")).to_be_visible()
    assert page.url.endswith(path_of("home"))


def test_a_break_is_taken_and_ended_with_the_keyboard(open_context: Callable[..., BrowserContext], vera: Volunteer) -> None:
    page = opened(open_context(vera), path_of("home"))
    page.get_by_role("button", name="3 hours").press("Enter")
    expect(page.locator("#standing-line")).to_contain_text("You take a break until")
    expect(page.locator("#standing-title")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="End the break")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#standing-line")).to_contain_text("You are available until")


def test_helping_from_taking_to_goodbye_by_keyboard_and_without_one_complaint(
    open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer, site: str
) -> None:
    complaints: list[str] = []
    foreign: list[str] = []
    page = open_context(vera).new_page()
    page.on("console", lambda message: complaints.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith((site, "blob:")) else foreign.append(request.url))
    page.goto(path_of("home"))
    offered(milk, vera)
    page.get_by_role("button", name="Take it").press("Enter")
    expect(page.get_by_role("heading", name="You are helping")).to_be_visible()
    claim = Claim.objects.get(ended_at=None)

    reply = page.get_by_label("Your reply")
    reply.fill("It is oat milk.")
    reply.press("Shift+Enter")
    reply.press_sequentially("It is full.")
    reply.press("Enter")
    expect(page.locator(".said.you .words")).to_have_text("It is oat milk.\nIt is full.")
    expect(reply).to_have_value("")
    expect(reply).to_be_focused()

    messages.person_say(milk, "And the date?")
    expect(page.locator(".said.person .words")).to_have_text("And the date?")
    expect(page.locator("#announcer")).to_have_text("The person: And the date?")

    page.get_by_text("The keys 1 to 7").click()
    page.locator("h1").click()
    page.keyboard.press("2")
    expect(page.locator(".said.you .words").last).to_have_text("One moment, please.")
    reply.press("3")
    expect(reply).to_have_value("3")

    page.locator("summary", has_text="Correct this").press("Enter")
    page.get_by_label("What is right instead?").fill("It is milk, not cream.")
    page.locator(".sentence form button").press("Enter")
    expect(page.locator(".said.you .facts").last).to_contain_text("a correction")
    expect(page.locator("summary", has_text="Correct this")).to_be_focused()
    assert Message.objects.get(kind="correction").corrects == 1

    page.get_by_role("button", name="Say goodbye and finish").press("Enter")
    expect(page.get_by_role("heading", name="It is over")).to_be_visible()
    claim.refresh_from_db()
    assert claim.end == "closed"
    page.get_by_label("5", exact=True).check()
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("status").first).to_have_text("Thank you, that is noted.")
    assert complaints == []
    assert foreign == []


def test_words_that_may_not_be_heard_stay_in_the_box(
    open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer
) -> None:
    page = opened(open_context(vera), path_of("helping", take(vera, milk).pk))
    reply = page.get_by_label("Your reply")
    reply.fill("This is Angela Merkel.")
    reply.press("Enter")
    expect(page.locator("#problem")).to_contain_text("This cannot be said to the person.")
    expect(page.locator(".said.held")).to_contain_text("This cannot be said to the person.")
    expect(reply).to_have_value("This is Angela Merkel.")
    expect(reply).to_be_focused()


def test_an_open_page_keeps_the_claim_alive(open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer) -> None:
    held = take(vera, milk)
    before = held.lease_until
    opened(open_context(vera), path_of("helping", held.pk)).wait_for_timeout(300)
    held.refresh_from_db()
    assert held.lease_until > before


def test_when_the_person_ends_it_the_page_says_so_and_lets_nobody_write_into_nothing(
    open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer
) -> None:
    page = opened(open_context(vera), path_of("helping", take(vera, milk).pk))
    help_withdraw(milk)
    expect(page.locator("#over")).to_be_visible()
    expect(page.locator("#over")).to_be_focused()
    expect(page.locator("#desk")).to_have_attribute("inert", "")
    page.get_by_role("link", name="See how it ended").click()
    expect(page.locator("main")).to_contain_text("The person ended it")


def test_a_photo_that_is_not_shown_says_why_where_it_would_have_been(
    open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer
) -> None:
    photo = milk.photos.get().photo
    photo.glance = {**photo.glance, "undressed": None}  # nobody could look
    photo.save()
    page = opened(open_context(vera), path_of("helping", take(vera, milk).pk))
    expect(page.locator(".photo-refused")).to_have_text("This photo is not shown to volunteers.")
    expect(page.locator("#photos img")).to_have_count(0)


def test_a_voice_note_is_recorded_and_sent(
    open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer, settings
) -> None:
    settings.VOICE_TRANSCRIBER = "scripted"
    page = opened(open_context(vera), path_of("helping", take(vera, milk).pk))
    page.get_by_role("button", name="Record a voice note").click()
    stop = page.get_by_role("button", name="Stop and send")
    expect(stop).to_be_visible()
    page.wait_for_timeout(1200)
    stop.click()
    expect(page.locator("#voice .notice")).to_have_text("The voice note is sent and is being heard.")
    expect(page.locator(".said.you")).to_have_count(1)
    assert Message.objects.get(side=Side.VOLUNTEER).kind == "voice"


def test_signing_out_elsewhere_is_noticed(
    open_context: Callable[..., BrowserContext], vera: Volunteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("volunteers.web.events.SESSION_S", 0.2)
    monkeypatch.setattr("volunteers.web.events.REREAD_S", 0.2)
    context = open_context(vera)
    page = opened(context, path_of("home"))
    opened(context, path_of("history")).get_by_role("button", name="Sign out").click()
    expect(page.locator("#gone")).to_be_visible()


def test_the_sound_is_off_until_it_is_wanted_and_stays_as_chosen(open_context: Callable[..., BrowserContext], vera: Volunteer) -> None:
    page = opened(open_context(vera), path_of("home"))
    button = page.get_by_role("button", name="Sound for new requests")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "true")
    page.reload()
    expect(button).to_have_attribute("aria-pressed", "true")


def test_without_javascript_one_can_still_take_answer_and_finish(
    open_context: Callable[..., BrowserContext], milk: HelpRequest, vera: Volunteer
) -> None:
    offered(milk, vera)
    page = open_context(vera, java_script_enabled=False).new_page()
    page.goto(path_of("home"))
    page.get_by_role("button", name="Take it").click()
    page.get_by_label("Your reply").fill("It is oat milk.")
    page.locator("#reply-form button").click()
    expect(page.locator(".said.you .words")).to_have_text("It is oat milk.")
    page.get_by_role("button", name="Say goodbye and finish").click()
    expect(page.get_by_role("heading", name="It is over")).to_be_visible()


SUBSCRIBES = """
Notification.requestPermission = async () => "granted";
window.made = null;
PushManager.prototype.getSubscription = async () => window.made;
PushManager.prototype.subscribe = async (options) => {
  window.asked = { visible: options.userVisibleOnly, key: options.applicationServerKey.length };
  return (window.made = { ...SUBSCRIPTION, toJSON: () => SUBSCRIPTION, unsubscribe: async () => (window.made = null) });
};
"""


def test_notifications_are_switched_on_and_off(open_context: Callable[..., BrowserContext], vera: Volunteer, settings) -> None:
    """The browser's push service is far away: its answer is played, everything else is real."""
    settings.PUSHERS = {"webpush": "webpush"}
    made = Subscriber().subscription("https://updates.push.services.mozilla.com/wpush/v2/abc")
    subscription = {"endpoint": made.endpoint, "keys": {"p256dh": made.p256dh, "auth": made.auth}}
    context = open_context(vera)
    context.add_init_script(f"const SUBSCRIPTION = {json.dumps(subscription)};{SUBSCRIBES}")
    page = opened(context, path_of("home"))
    expect(page.get_by_role("heading", name="Notifications")).to_be_visible()
    check(page, "dashboard-notifications")
    page.get_by_role("button", name="Switch notifications on").press("Enter")
    expect(page.locator("#push .notice")).to_have_text("Notifications are on in this browser.")
    assert page.evaluate("window.asked") == {"visible": True, "key": 65}
    assert PushSubscription.objects.get().person == vera.person
    page.get_by_role("button", name="Switch notifications off").press("Enter")
    expect(page.locator("#push .notice")).to_have_text("Notifications are off in this browser.")
    assert not PushSubscription.objects.exists()
    scope = page.evaluate("navigator.serviceWorker.ready.then((one) => new URL(one.scope).pathname)")
    assert scope == "/volunteers/"
