"""The talk with a volunteer on the page, and the way into it."""

from playwright.sync_api import Locator, expect

from tests.e2e.page import SightlinePage


def ask_a_person(sightline: SightlinePage) -> None:
    sightline.press(sightline.button("Ask a person"))
    dialog = sightline.page.locator("#human")
    expect(dialog).to_be_visible()
    dialog.locator("#human-ask").press("Enter")
    expect(talk(sightline)).to_be_visible()


def talk(sightline: SightlinePage) -> Locator:
    return sightline.page.get_by_role("region", name="Talk with the volunteer")


def help_notice(sightline: SightlinePage) -> Locator:
    return sightline.page.locator("#help > .notice")


def talk_status(sightline: SightlinePage) -> Locator:
    return sightline.page.locator("#talk-status")
