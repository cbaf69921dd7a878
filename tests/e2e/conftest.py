import math
import os
import shutil
import struct
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont
from playwright.sync_api import Browser, BrowserContext, Playwright, sync_playwright

from tests.e2e.fake_api import FakeApi, sentence, served
from tests.e2e.page import SightlinePage

CREAM = sentence(1, "It is cream.")
CHROMIUM_NAMES = ("chromium", "chromium-browser")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
)


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Debian's chromium. Without it the browser tests are skipped, except in CI, where their absence would hide a fault."""
    for name in CHROMIUM_NAMES:
        if path := shutil.which(name):
            return path
    message = "chromium is not installed (apt install chromium)"
    if os.environ.get("CI", "").lower() in {"1", "true"}:
        pytest.fail(message)
    pytest.skip(message)


# Per module, not per session: while the driver lives, this thread has a running event loop, and Django then refuses the database.
@pytest.fixture(scope="module")
def playwright_driver(chromium_path: str) -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def spoken_wav(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of a tone that the fake microphone plays."""
    path = tmp_path_factory.mktemp("sound") / "question.wav"
    rate = 16_000
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(2 * math.pi * 300 * n / rate))) for n in range(2 * rate)))
    return path


@pytest.fixture(scope="module")
def browser(playwright_driver: Playwright, chromium_path: str, spoken_wav: Path) -> Iterator[Browser]:
    flags = [*FLAGS, f"--use-file-for-fake-audio-capture={spoken_wav}"]
    browser = playwright_driver.chromium.launch(executable_path=chromium_path, args=flags)
    yield browser
    browser.close()


@pytest.fixture
def api(settings: object) -> FakeApi:
    settings.ROOT_URLCONF = "tests.e2e.urls"  # type: ignore[attr-defined]
    return FakeApi()


@pytest.fixture
def address(api: FakeApi) -> Iterator[str]:
    with served(api) as where:
        yield where


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(locale="en-GB", permissions=["microphone", "camera"])
    context.set_default_timeout(10_000)
    yield context
    context.close()


@pytest.fixture
def sightline(context: BrowserContext, address: str) -> SightlinePage:
    return SightlinePage(context.new_page(), address).open()


@pytest.fixture(scope="session")
def label_photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A drawn photo of a label."""
    image = Image.new("RGB", (900, 640), (188, 160, 120))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((150, 90, 750, 550), radius=30, fill=(250, 248, 240), outline=(40, 60, 80), width=6)
    for top, text, size in ((140, "TOMATO SOUP", 64), (260, "400 g", 48), (360, "Best before 12.03.2027", 40)):
        draw.text((200, top), text, fill=(150, 30, 30) if top == 140 else (30, 30, 30), font=ImageFont.load_default(size))
    path = tmp_path_factory.mktemp("photos") / "label.jpg"
    image.save(path, quality=90)
    return path


@pytest.fixture(scope="session")
def second_photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A drawn photo of a blue cup."""
    image = Image.new("RGB", (480, 640), (236, 228, 214))
    draw = ImageDraw.Draw(image)
    draw.arc((320, 250, 440, 430), 250, 110, fill=(32, 74, 135), width=22)
    draw.rounded_rectangle((110, 210, 360, 500), radius=26, fill=(32, 74, 135))
    path = tmp_path_factory.mktemp("photos") / "cup.png"
    image.save(path)
    return path


@pytest.fixture
def answered(sightline: SightlinePage, api: FakeApi, label_photo: Path) -> SightlinePage:
    """The page after one answer: ``CREAM``."""
    api.scripts = [[CREAM]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    return sightline
