"""The page as a person uses it: by keyboard. Knows nothing of the server behind it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

# The browser's voice, replaced by one that notes what it is asked to say and is done at once.
SPOKEN = """
window.spoken = [];
if (window.speechSynthesis) {
  speechSynthesis.speak = (utterance) => {
    if (utterance.text) window.spoken.push({text: utterance.text, language: utterance.lang, rate: utterance.rate});
    setTimeout(() => { utterance.dispatchEvent(new Event("start")); utterance.dispatchEvent(new Event("end")); });
  };
  const cancel = speechSynthesis.cancel.bind(speechSynthesis);
  window.cancelled = 0;
  speechSynthesis.cancel = () => { window.cancelled += 1; cancel(); };
}
"""


class SightlinePage:
    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address

    def open(self) -> "SightlinePage":
        self.page.add_init_script(SPOKEN)
        # Interception of file dialogs begins with the first listener and takes a moment: begin before any key is pressed.
        self.page.on("filechooser", lambda _: None)
        self.page.goto(self.address + "/")
        expect(self.page.locator("html[data-ready]")).to_be_attached()
        return self

    # Keys
    def tab_to(self, element: Locator, limit: int = 60) -> None:
        """Tab forwards until ``element`` has the focus; a person without sight has no other way there."""
        for _ in range(limit):
            if element.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{element} cannot be reached with Tab")

    def press(self, element: Locator, key: str = "Enter") -> None:
        self.tab_to(element)
        self.page.keyboard.press(key)

    def wait_for(self, condition: str, page: Page | None = None, timeout_ms: int = 10_000) -> None:
        """Until the JavaScript ``condition`` is true. (Playwright's own wait needs eval, which the page's policy forbids.)"""
        page = page or self.page
        for _ in range(timeout_ms // 50):
            if page.evaluate(condition):
                return
            page.wait_for_timeout(50)
        raise AssertionError(f"never true: {condition}")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    # Photos and the question
    def add_photos(self, photos: Sequence[Path | str]) -> None:
        """Through the file dialog that the key opens."""
        chooser_input = self.page.locator("#photo-files")
        self.tab_to(chooser_input)
        with self.page.expect_file_chooser() as chooser:
            self.page.keyboard.press("Enter")
        chooser.value.set_files([str(photo) for photo in photos])

    def type_question(self, text: str) -> None:
        self.tab_to(self.page.locator("#text"))
        self.page.keyboard.type(text)

    def ask(self, photos: Sequence[Path | str], text: str) -> None:
        if photos:
            self.add_photos(photos)
        self.type_question(text)
        self.page.keyboard.press("Enter")

    def record(self, seconds: float) -> None:
        """Holds the key down while speaking."""
        self.tab_to(self.record_button)
        self.page.keyboard.down(" ")
        expect(self.record_button).to_have_class("record recording")
        self.page.wait_for_timeout(seconds * 1000)
        self.page.keyboard.up(" ")

    @property
    def record_button(self) -> Locator:
        return self.page.locator("#record")

    # What the person perceives
    @property
    def answer(self) -> Locator:
        return self.page.locator("#answer")

    @property
    def sentences(self) -> Locator:
        return self.page.locator("#answer .line:not(.waiting)")

    @property
    def problem(self) -> Locator:
        return self.page.locator("#problem")

    @property
    def notice(self) -> Locator:
        return self.page.locator("#notice")

    @property
    def submit(self) -> Locator:
        return self.page.locator("#submit")

    def wait_until_answered(self, timeout_ms: float = 15_000) -> None:
        expect(self.page.locator("#answer-actions")).to_be_visible(timeout=timeout_ms)
        expect(self.submit).not_to_have_attribute("aria-disabled", "true", timeout=timeout_ms)

    def spoken(self) -> list[dict[str, Any]]:
        """What the page's voice was asked to say: [{text, language, rate}] in order."""
        said: list[dict[str, Any]] = self.page.evaluate("window.spoken")
        return said

    def spoken_texts(self) -> list[str]:
        return [said["text"] for said in self.spoken()]

    def focused_id(self) -> str:
        focused: str = self.page.evaluate("document.activeElement.id || document.activeElement.tagName")
        return focused
