"""The log format: one JSON object a line, with nothing a caller said in it.

A line holds time, level, logger, message and the extras of `ALLOWED`; other extras are dropped. Text arguments of a
message are redacted. Of an exception only its type and the places it passed remain: its text may quote the caller. So
libraries that put that text into the message (daphne, Celery, asyncio) are cut short.
"""

from __future__ import annotations

import json
import logging
import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

from voiceagent.privacy.redaction import redact

ALLOWED = frozenset(
    "action attempt call_sid check circuit clinic_id code count error export_id intake_id kind latency_ms message_id "
    "part phase question reason rule seconds slot state status task template turn vendor".split()
)

_TASK_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")  # Celery names its tasks by them
_LINK = re.compile(r"/l/[\w-]+")  # who has such an address needs only a date of birth
_FRAME = re.compile(r'File "([^"]+)", line (\d+), in (\S+)')  # of a traceback that was logged as text

_context: ContextVar[dict[str, str | int]] = ContextVar("log_context")


@contextmanager
def log_context(**extras: str | int) -> Iterator[None]:
    """Adds the extras (call_sid=...) to every line logged inside, in this task and those it starts."""
    token = _context.set({**_context.get({}), **extras})
    try:
        yield
    finally:
        _context.reset(token)


def _safe(argument: object) -> object:
    if isinstance(argument, BaseException):
        return type(argument).__qualname__
    if isinstance(argument, int | float | bool | None) or _TASK_ID.fullmatch(str(argument)):
        return argument
    return redact(_LINK.sub("/l/[link]", str(argument)))


def _safe_named(name: str, value: object) -> object:
    """Celery names the text of an exception "exc": its type is what comes before the bracket."""
    return re.split(r"\W", str(value), maxsplit=1)[0] if name == "exc" else _safe(value)


def message_of(record: logging.LogRecord) -> str:
    """The first line of the message: what follows, in messages of libraries, ends with the text of an exception."""
    return _whole(record).strip().partition("\n")[0]


def _whole(record: logging.LogRecord) -> str:
    """The message with redacted text arguments; with its template alone when they do not fit it."""
    arguments: Any = record.args
    if not arguments:
        return str(record.msg)
    try:
        if isinstance(arguments, dict):
            return str(record.msg) % {name: _safe_named(name, value) for name, value in arguments.items()}
        return str(record.msg) % tuple(_safe(value) for value in arguments)
    except (TypeError, ValueError, KeyError):
        return str(record.msg)


def exception_of(error: BaseException) -> dict[str, Any]:
    """Type and places, outermost first; never the text."""
    frames = traceback.extract_tb(error.__traceback__)
    return {
        "type": type(error).__qualname__,
        "at": [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames],
    }


class JsonFormatter(logging.Formatter):
    """Formats a record as described in this module's first lines."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": message_of(record),
        }
        extras = {**_context.get({}), **vars(record)}
        line |= {name: extras[name] for name in sorted(ALLOWED & extras.keys())}
        if record.exc_info and record.exc_info[1]:
            line["exception"] = exception_of(record.exc_info[1])
        elif frames := _FRAME.findall(str(record.msg)):
            line["exception"] = {"at": [f"{file}:{number} {name}" for file, number, name in frames]}
        return json.dumps(line, default=lambda value: type(value).__name__)
