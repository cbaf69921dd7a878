"""The application before a real browser: how it is served, and what must be true of every page (axe-core, reflow, targets)."""

import asyncio
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 640}
SMALLEST_TARGET = 44
#: A directory in which to leave pictures of the pages, for somebody to look at.
PICTURES = os.environ.get("SIGHTLINE_PICTURES", "")


@contextmanager
def application() -> Iterator[str]:
    """The whole application on loopback."""
    from config.asgi import application

    server = uvicorn.Server(uvicorn.Config(application, port=0, log_level="warning", lifespan="off", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    while not server.started:
        threading.Event().wait(0.02)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)


def opened(context: BrowserContext, path: str) -> Page:
    page = context.new_page()
    page.goto(path)
    expect(page.locator("html[data-ready]")).to_be_attached()
    return page


def violations(page: Page) -> list[str]:
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [f"{one['id']}: {[node['html'][:160] for node in one['nodes']]}" for one in found]


def overflow(page: Page) -> int:
    pixels: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return pixels


def small_targets(page: Page) -> list[tuple[str, float]]:
    """What is too small to be hit: buttons and fields by their box, ticks and choices by the box of the words beside them."""
    sizes = page.evaluate(
        """[...document.querySelectorAll("main button, header button, a.button, select, textarea, summary, input:not([type=hidden])")]
             .filter((element) => element.checkVisibility())
             .map((element) => (element.matches("[type=radio], [type=checkbox]") ? element.labels[0] : element))
             .map((element) => [element.id || element.textContent.trim().slice(0, 40), element.getBoundingClientRect()])
             .map(([name, box]) => [name, Math.min(box.width, box.height)])"""
    )
    return [(name, size) for name, size in sizes if size < SMALLEST_TARGET]


def check(page: Page, name: str) -> None:
    """axe finds nothing, in light and dark, wide and at 320 px, and nothing is cut off or too small to hit."""
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        for size, viewport in (("wide", WIDE), ("narrow", NARROW)):
            page.set_viewport_size(viewport)  # type: ignore[arg-type]
            if PICTURES:
                page.screenshot(path=Path(PICTURES) / f"{name}-{size}-{scheme}.png", full_page=True)
            assert violations(page) == [], f"{name}, {size}, {scheme}"
            assert overflow(page) == 0, f"{name}, {size}"
            assert small_targets(page) == [], f"{name}, {size}"


def wait_for(page: Page, condition: str) -> None:
    """Until the JavaScript ``condition`` is true. (Playwright's own wait needs eval, which the page's policy forbids.)"""
    for _ in range(200):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never true: {condition}")
