"""The cast, and inputs that the tests make themselves."""

import io
import os
import socket
from collections.abc import Callable
from functools import partial

import pytest
from PIL import Image, ImageDraw, ImageFont
from rest_framework.test import APIClient

from accounts.models import Device, Person
from accounts.services import device_register
from accounts.tokens import tokens_issue
from tests.stack import with_room
from tests.storages import bucket, nobody_looks  # noqa: F401  # fixtures

DrawPhoto = Callable[..., bytes]
#: One test of these takes up to minutes: begun first, so that at the end no worker waits for another.
LONG = ("e2e", "served_apart", "served_whole")


class Client(APIClient):
    """An API client that is somebody."""

    def __init__(self, device: Device | None = None) -> None:
        super().__init__(raise_request_exception=False)
        self.device = device
        if device is not None:
            self.credentials(HTTP_AUTHORIZATION=f"Bearer {tokens_issue(device).access_token}")

    @property
    def person(self) -> Person:
        assert self.device is not None
        return self.device.person


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rows", action="store_true", help="only tests that store rows: those worth running on a second database")


def pytest_itemcollected(item: pytest.Item) -> None:
    for phase in ("setup", "runtest"):
        setattr(item, phase, partial(with_room, getattr(item, phase)))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.parent.name not in LONG)
    if not config.getoption("--rows"):
        return
    stores = {"db", "transactional_db", "live_server"}
    kept = [item for item in items if stores & set(getattr(item, "fixturenames", ())) or item.get_closest_marker("django_db")]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(kept)])
    items[:] = kept


@pytest.fixture
def alice(db: None) -> Client:
    """Owns what the tests make."""
    return Client(device_register(name="Alice's phone", language="en"))


@pytest.fixture
def bob(db: None) -> Client:
    """Another person."""
    return Client(device_register(name="Bob's phone"))


@pytest.fixture
def stranger(db: None) -> Client:
    """Has no account."""
    return Client()


def draw_label(*lines: str, size: tuple[int, int] = (900, 700), ink: str = "black", paper: str = "white", format: str = "JPEG") -> bytes:
    """A label with ``lines`` of print, as an encoded picture."""
    image = Image.new("RGB", size, paper)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(56)
    for number, line in enumerate(lines):
        draw.text((60, 60 + 90 * number), line, fill=ink, font=font)
    out = io.BytesIO()
    image.save(out, format, quality=92)
    return out.getvalue()


@pytest.fixture(scope="session")
def label() -> DrawPhoto:
    return draw_label


@pytest.fixture(scope="session")
def services() -> None:
    """PostgreSQL and Redis on loopback. Skips without them, except in CI, where their absence would hide a fault."""
    for port, name in ((5432, "PostgreSQL"), (6379, "Redis")):
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                message = f"{name} is not running on port {port}"
                if os.environ.get("CI", "").lower() in {"1", "true"}:
                    pytest.fail(message)
                pytest.skip(message)
