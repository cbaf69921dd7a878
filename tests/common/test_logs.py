"""What a record becomes before anybody reads it."""

import io
import json
import logging
import sys
import threading
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest
import structlog

from assistant.providers.base import ProviderCut
from common import logs


class Written:
    """A logger of this name, and what it wrote."""

    def __init__(self, name: str, form: str = "json") -> None:
        self.out = io.StringIO()
        self.logger = logging.Logger(name)
        handler = logging.StreamHandler(self.out)
        handler.setFormatter(logs.formatter(form))
        self.logger.addHandler(handler)

    @property
    def text(self) -> str:
        return self.out.getvalue()

    def record(self) -> dict[str, Any]:
        written = [json.loads(line) for line in self.text.splitlines()]
        assert len(written) == 1
        return dict(written[0])


@pytest.fixture
def ours() -> Written:
    return Written("assistant.services.answering")


@pytest.fixture
def library() -> Written:
    return Written("axes.handlers.database")


def test_a_record_is_one_json_object_with_what_an_operator_looks_for(ours: Written) -> None:
    question = uuid4()
    with structlog.contextvars.bound_contextvars(request="0123456789abcdef", question=str(question)):
        ours.logger.warning("provider %s: %s after %d tries", "openai_api", "provider_cut", 3)
    record = ours.record()
    assert record["event"] == "provider openai_api: provider_cut after 3 tries"
    assert record["level"] == "warning"
    assert record["logger"] == "assistant.services.answering"
    assert record["question"] == str(question)
    assert record["request"] == "0123456789abcdef"
    assert record["time"].endswith("Z")


def test_words_given_to_one_of_our_own_messages_are_not_told(ours: Written) -> None:
    ours.logger.info("heard %s from %s", "where is my insulin", {"name": "Alice"})
    assert ours.record()["event"] == "heard * from *"


def test_an_exception_given_to_a_message_is_its_type_and_our_code(ours: Written) -> None:
    ours.logger.warning("failed: %s, %s", ProviderCut("Alice takes insulin"), KeyError("Alice"))
    assert ours.record()["event"] == "failed: assistant.providers.base.ProviderCut (provider_cut), KeyError"


def test_an_exception_tells_its_type_codes_and_places_but_no_message_and_no_variable(ours: Written) -> None:
    try:
        try:
            alices_secret = "insulin"
            raise psycopg.errors.UniqueViolation(f"DETAIL: Key (text)=({alices_secret}) already exists.")
        except psycopg.Error as error:
            raise ProviderCut("She said insulin") from error
    except ProviderCut:
        ours.logger.exception("question could not be answered")
    cut, violation = ours.record()["exception"]
    assert (cut["type"], cut["code"]) == ("assistant.providers.base.ProviderCut", "provider_cut")
    assert (violation["type"], violation["sqlstate"]) == ("psycopg.errors.UniqueViolation", "23505")
    assert violation["frames"][-1].startswith("tests/common/test_logs.py:")
    assert violation["frames"][-1].endswith(":test_an_exception_tells_its_type_codes_and_places_but_no_message_and_no_variable")
    assert "insulin" not in ours.text


def test_a_librarys_message_is_told_as_it_stands_in_its_source_with_numbers_filled_in(library: Written) -> None:
    library.logger.warning("Repeated login failure by %s, count = %d", "alice", 7)
    assert library.record()["event"] == "Repeated login failure by *, count = 7"


def test_a_librarys_message_that_was_put_together_at_run_time_is_not_told_but_where_it_came_from_is(library: Written) -> None:
    name = "alice"
    library.logger.warning(f"Repeated login failure by {name}")
    record = library.record()
    assert record["event"] == logs.UNTOLD
    assert record["at"].startswith("tests/common/test_logs.py:")
    assert name not in library.text


def test_our_own_message_that_was_put_together_at_run_time_is_not_told_either(ours: Written) -> None:
    name = "alice"
    ours.logger.warning(f"{name} has asked something")
    assert ours.record()["event"] == logs.UNTOLD


def test_a_librarys_message_that_is_an_exception_is_its_type(library: Written) -> None:
    library.logger.error(ValueError("alice"))
    assert library.record()["event"] == "ValueError"


@pytest.mark.parametrize("arguments", [("one", "too", "many"), ()])
def test_a_message_whose_arguments_do_not_fit_is_told_without_them(ours: Written, arguments: tuple[str, ...]) -> None:
    ours.logger.warning("provider %d failed", *arguments)
    assert ours.record()["event"] == "provider %d failed"


def test_what_is_attached_to_a_record_is_not_told(library: Written) -> None:
    library.logger.error("a fixed message of the library", extra={"request": "GET /?token=abc", "data": {"args": ["Alice"]}})
    assert set(library.record()) == {"time", "level", "logger", "event", "pid"}


def test_structlogs_own_loggers_go_the_same_way(capsys: pytest.CaptureFixture[str]) -> None:
    written = Written("assistant.try")
    logger: Any = structlog.stdlib.BoundLogger(written.logger, [structlog.stdlib.ProcessorFormatter.wrap_for_formatter], {})
    logger.warning("stored", count=3, who="alice@example.org", person=["Alice"])
    record = written.record()
    assert (record["event"], record["count"], record["who"], record["person"]) == ("stored", 3, "*", "*")


def test_for_people_an_error_stands_on_lines_of_its_own() -> None:
    written = Written("config.serve", "line")
    try:
        raise ProviderCut("secret words")
    except ProviderCut:
        written.logger.exception("it failed")
    first, second, third = written.text.splitlines()
    assert " error config.serve it failed pid=" in first
    assert second == "  assistant.providers.base.ProviderCut code=provider_cut"
    assert third.strip().startswith("tests/common/test_logs.py:")


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(ValueError, match="json or line"):
        logs.formatter("xml")


@pytest.fixture
def root() -> Iterator[io.StringIO]:
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(logs.formatter("json"))
    logging.getLogger().addHandler(handler)
    yield out
    logging.getLogger().removeHandler(handler)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_dies_is_told_of_without_what_its_error_quotes(root: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", logs._thread_died)

    def dies() -> None:
        raise ValueError("Alice")

    thread = threading.Thread(target=dies, name="provider-1")
    thread.start()
    thread.join()
    (record,) = [json.loads(line) for line in root.getvalue().splitlines()]
    assert record["event"] == "a thread ended with an error: provider"
    assert record["exception"][0]["type"] == "ValueError"
    assert "Alice" not in root.getvalue()


def test_what_nobody_could_be_told_of_is_told_without_what_it_quotes(root: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "unraisablehook", logs._nobody_to_tell)

    class Breaks:
        def __del__(self) -> None:
            raise ValueError("Alice")

    Breaks()
    assert json.loads(root.getvalue())["event"] == "an error had nobody to be raised to: ValueError"
    assert "Alice" not in root.getvalue()


def test_a_record_that_cannot_be_written_is_not_printed_with_its_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    logger = logging.Logger("assistant")
    handler = logging.StreamHandler(io.StringIO())
    handler.stream.close()
    handler.setFormatter(logs.formatter("json"))
    logger.addHandler(handler)
    logger.warning("who is %s", "Alice")
    assert capsys.readouterr().err == ""
