"""What is written about the running service: one record a line, in which nobody can read what a person said, sent or is called.

A record has time, level, logger, event, process, and the context it was written in (request, question, task, worker). Three rules:

- *A message* is told only as it stands written in the source that logs it. What was put together at run time may quote anybody.
- *Its arguments*: of our own messages ids, codes and numbers are filled in, an exception as its type, anything that is no plain identifier
  as a star; of a library's message numbers alone, since it may add the row that could not be stored or the path that was asked for.
- *An exception* is its type, its stable codes and the places it passed, never its message and no variable: a database quotes the row, an
  SDK the prompt.

What is left goes through common.scrubbing. Plain Python: whoever imports this needs no Django.
"""

import ast
import linecache
import logging
import numbers
import os
import re
import sys
import threading
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any
from uuid import UUID

import structlog

from common.scrubbing import HIDDEN, scrubbed

OURS = ("config", "common", "accounts", "voice", "vision", "safety", "assistant", "volunteers", "moderation", "tests")
ROOT = Path(__file__).resolve().parent.parent
#: What cannot be told without the risk that it quotes somebody. ``at`` says where to look.
UNTOLD = "(not told)"
MOST_CAUSES, MOST_FRAMES = 4, 40
_WORD = re.compile(r"[A-Za-z]{3}")
_IDENTIFIER = re.compile(r"[\w.:/@-]{1,100}", re.ASCII)
#: Keys whose values are made here or checked before they are bound.
_MADE_HERE = frozenset({"time", "level", "logger", "exception", "request", "question", "task", "task_id", "worker", "route", "at"})

EventDict = Any


def formatter(form: str) -> logging.Formatter:
    """For settings.LOGGING. ``form``: "json" for machines, "line" for people. Raises ValueError for another."""
    layouts: dict[str, list[Any]] = {
        "json": [_in_order, structlog.processors.JSONRenderer(ensure_ascii=False)],
        "line": [_readable],
    }
    if form not in layouts:
        raise ValueError(f"LOG_FORMAT is {form!r}; it can be {' or '.join(layouts)}")
    return structlog.stdlib.ProcessorFormatter(processors=[_told, *layouts[form]], use_get_message=False, pass_foreign_args=True)


def install() -> None:
    """Everything that Python itself would print about an error (of a thread, of a destructor, of a handler) goes the same way."""
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    logging.raiseExceptions = False  # else a record that cannot be written is printed with its arguments
    threading.excepthook = _thread_died
    sys.unraisablehook = _nobody_to_tell


def _thread_died(args: threading.ExceptHookArgs) -> None:
    if args.exc_type is not SystemExit:
        name = args.thread.name if args.thread else "?"
        _log_raised("a thread ended with an error: %s", re.sub(r"[^a-zA-Z]+", "-", name).strip("-"), args.exc_value)


def _nobody_to_tell(args: "sys.UnraisableHookArgs") -> None:
    _log_raised("an error had nobody to be raised to: %s", args.exc_type.__name__, args.exc_value)


def _log_raised(message: str, about: str, error: BaseException | None) -> None:
    logging.getLogger(__name__).error(message, about, exc_info=error or True)


# What a record becomes ---------------------------------------------------------------------------------------------------------------


def _told(_: Any, __: str, event: EventDict) -> EventDict:
    record: logging.LogRecord = event.pop("_record")
    from_structlog: bool = event.pop("_from_structlog")
    arguments = event.pop("positional_args", None)
    event.pop("stack_info", None)
    exc_info = event.pop("exc_info", None)
    if not from_structlog:
        event = {"event": _message(record, arguments)}
        if event["event"] == UNTOLD:
            event["at"] = _place(record.pathname, record.lineno, record.funcName)
    created = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"
    told = {"time": created, "level": record.levelname.lower(), "logger": record.name, "pid": os.getpid()}
    told |= {key: value if key in _MADE_HERE else _harmless(value) for key, value in {**_context(), **event}.items()}
    if error := _error_of(exc_info):
        told["exception"] = raised(error)
    return told


def _context() -> dict[str, Any]:
    return structlog.contextvars.get_contextvars()


def _message(record: logging.LogRecord, arguments: Any) -> str:
    template: Any = record.msg
    if isinstance(template, BaseException):
        return _kind(template)
    if not isinstance(template, str):
        return UNTOLD
    ours, written = record.name.partition(".")[0] in OURS, _written_in(record.pathname)
    if template.strip() not in written and not (ours and not written):  # without its source our own is taken at its word
        return UNTOLD
    if not ours and not _WORD.search(template):
        return UNTOLD
    if not arguments:
        return template
    if isinstance(arguments, Mapping):
        filled: Any = {key: _filled(value, ours) for key, value in arguments.items()}
    else:
        filled = tuple(_filled(value, ours) for value in arguments)
    try:
        return str(template % filled)
    except (TypeError, ValueError, KeyError):
        return template


def _filled(value: Any, ours: bool) -> Any:
    if value is None or isinstance(value, numbers.Number):
        return value
    if not ours:
        return HIDDEN
    if isinstance(value, BaseException):
        return _kind(value)
    if isinstance(value, UUID):
        return str(value)
    return str(value) if isinstance(value, str) and _IDENTIFIER.fullmatch(value) else HIDDEN


def _harmless(value: Any) -> Any:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return scrubbed(value)
    if isinstance(value, BaseException):
        return _kind(value)
    return str(value) if isinstance(value, UUID) else HIDDEN


@lru_cache(maxsize=256)
def _written_in(path: str) -> frozenset[str]:
    """Every text that stands whole in this source file, so that a message which was put together at run time is not among them."""
    try:
        tree = ast.parse("".join(linecache.getlines(path)))
    except (SyntaxError, ValueError):
        return frozenset()
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in parts)
    return frozenset(text.strip() for text in texts if isinstance(text, str) and " " in text.strip())


# What an exception becomes -----------------------------------------------------------------------------------------------------------


def raised(error: BaseException) -> list[dict[str, Any]]:
    """The error and what caused it, outermost first: ``{"type", "code"?, "frames": ["file:line:function", ...]}``, innermost frame last."""
    told: list[dict[str, Any]] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen and len(told) < MOST_CAUSES:
        seen.add(id(current))
        told.append({"type": _type(current), **_codes(current), "frames": _frames(current.__traceback__)})
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return told


def _codes(error: BaseException) -> dict[str, Any]:
    """What says which error it is and quotes nobody: our stable code, SQLSTATE, an HTTP status, errno."""
    code = getattr(type(error), "code", None)  # the class's: an SDK's error carries a code of the body it was answered with
    found = {
        "code": code if isinstance(code, str) and type(error).__module__.partition(".")[0] in OURS else None,
        "sqlstate": getattr(error, "sqlstate", None),
        "status": getattr(error, "status_code", None),
        "errno": getattr(error, "errno", None),
        "name": error.name if isinstance(error, (AttributeError, NameError, ImportError)) else None,  # an identifier of a program
    }
    return {name: value for name, value in found.items() if isinstance(value, int) or (isinstance(value, str) and value.isascii())}


def _kind(error: BaseException) -> str:
    code = _codes(error).get("code")
    return f"{_type(error)} ({code})" if code else _type(error)


def _type(error: BaseException) -> str:
    kind = type(error)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"


def _frames(tb: TracebackType | None) -> list[str]:
    frames = [_place(frame.f_code.co_filename, line, frame.f_code.co_name) for frame, line in traceback.walk_tb(tb)]
    return frames[-MOST_FRAMES:]


def _place(path: str, line: int, function: str) -> str:
    _, library, rest = path.rpartition("site-packages/")
    if not library:
        rest = str(Path(path).relative_to(ROOT)) if path.startswith(f"{ROOT}/") else Path(path).name
    return f"{rest}:{line}:{function}"


def _error_of(exc_info: Any) -> BaseException | None:
    if isinstance(exc_info, BaseException):
        return exc_info
    if isinstance(exc_info, tuple):
        return exc_info[1] if len(exc_info) > 1 else None
    return sys.exc_info()[1] if exc_info else None


# How it is laid out ------------------------------------------------------------------------------------------------------------------


def _in_order(_: Any, __: str, event: EventDict) -> EventDict:
    first = ("time", "level", "logger", "event")
    return {key: event[key] for key in first if key in event} | {key: value for key, value in event.items() if key not in first}


def _readable(_: Any, __: str, event: EventDict) -> str:
    """For a terminal: what an error passed through stands on lines of its own."""
    errors = event.pop("exception", [])
    first = [event.pop(key) for key in ("time", "level", "logger", "event")]
    lines = [" ".join([*first, *(f"{key}={value}" for key, value in event.items())])]
    for error in errors:
        codes = (f"{key}={value}" for key, value in error.items() if key not in ("type", "frames"))
        lines += ["  " + " ".join([error["type"], *codes]), *("    " + frame for frame in error["frames"])]
    return "\n".join(lines)
