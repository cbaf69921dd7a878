"""The page, the server, Whisper, the eyes, the gates: from a photo to a spoken answer, with nothing in between made up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect

from tests.e2e.conftest import FLAGS
from tests.e2e.page import SightlinePage
from tests.served import ROOT, Served, served

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

SPEECH = ROOT.parent / "shared" / "data" / "speech" / "sb_spk1_snt2.wav"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, chromium_path: str) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("var")) as up:
        yield up


@pytest.fixture
def real_page(context, server: Served) -> SightlinePage:
    return SightlinePage(context.new_page(), server.url).open()


def test_a_label_is_read_aloud_and_a_follow_up_remembers_it(real_page: SightlinePage, label_photo: Path) -> None:
    real_page.ask([label_photo], "When is it best before?")
    real_page.wait_until_answered(timeout_ms=60_000)
    expect(real_page.sentences.first).to_contain_text("2027")
    spoken = real_page.spoken_texts()
    assert any("March 12, 2027" in text or "12 March 2027" in text for text in spoken), spoken

    real_page.type_question("What does the label say?")
    real_page.press(real_page.submit)
    real_page.wait_until_answered(timeout_ms=60_000)
    real_page.wait_for("document.getElementById('answer').textContent.toUpperCase().includes('TOMATO')", timeout_ms=60_000)


def test_a_name_is_asked_of_a_photo_without_anybody_and_the_print_is_read(real_page: SightlinePage, label_photo: Path) -> None:
    real_page.ask([label_photo], "What is the name on this?")
    real_page.wait_until_answered(timeout_ms=60_000)
    real_page.wait_for("document.getElementById('answer').textContent.toUpperCase().includes('TOMATO')", timeout_ms=60_000)


@pytest.mark.real_input
def test_a_question_that_is_spoken_is_heard(playwright_driver: Playwright, chromium_path: str, server: Served, label_photo: Path) -> None:
    if not SPEECH.exists():
        pytest.skip(f"there is no recorded speech beside the project ({SPEECH.name})")
    flags = [*FLAGS, f"--use-file-for-fake-audio-capture={SPEECH}%noloop"]
    browser = playwright_driver.chromium.launch(executable_path=chromium_path, args=flags)
    try:
        page = SightlinePage(browser.new_context(permissions=["microphone"]).new_page(), server.url).open()
        page.add_photos([label_photo])
        page.record(seconds=5)
        page.press(page.submit)
        page.wait_until_answered(timeout_ms=90_000)
        page.wait_for("document.body.textContent.toLowerCase().includes('figures')", timeout_ms=5_000)
    finally:
        browser.close()
