"""A line of the log holds what operators need and nothing a caller said."""

from __future__ import annotations

import json
import logging
import re
from pathlib import Path
from typing import Any

import pytest

from voiceagent.privacy.logs import ALLOWED, JsonFormatter, log_context

APPS = ("voiceagent", "intake", "telephony", "scheduling", "notifications")
EXTRA, NAMED = re.compile(r"extra=\{(.*?)\}", re.DOTALL), re.compile(r'"(\w+)":')
SECRETS = ("Maria", "Delgado", "5035550142", "1985")


def line(message: str, *arguments: object, **extra: Any) -> dict[str, Any]:
    """What is written for `logger.info(message, *arguments, extra=extra)`, without the time."""
    logger = logging.getLogger("telephony.session")
    record = logger.makeRecord("telephony.session", logging.INFO, "x.py", 1, message, arguments, None, extra=extra)
    written: dict[str, Any] = json.loads(JsonFormatter().format(record))
    del written["time"]
    return written


def test_known_extras_are_written_and_others_dropped() -> None:
    assert line(
        "answer saved", call_sid="CA1", slot="phone", latency_ms=3, heard="Maria Delgado", value="5035550142"
    ) == {
        "level": "INFO",
        "logger": "telephony.session",
        "message": "answer saved",
        "call_sid": "CA1",
        "slot": "phone",
        "latency_ms": 3,
    }


def test_no_line_of_ours_has_an_extra_that_is_dropped() -> None:
    root = Path(__file__).parents[3]
    code = [path for app in APPS for path in (root / app).rglob("*.py") if "tests" not in path.parts]
    extras = {name for path in code for said in EXTRA.findall(path.read_text()) for name in NAMED.findall(said)}
    assert {"call_sid", "error"} <= extras <= ALLOWED


def test_the_call_is_named_on_every_line_inside_its_context() -> None:
    with log_context(call_sid="CA1"), log_context(intake_id=7):
        inside = line("phase entered", phase="ADDRESS")
    assert inside == {
        "level": "INFO",
        "logger": "telephony.session",
        "message": "phase entered",
        "call_sid": "CA1",
        "intake_id": 7,
        "phase": "ADDRESS",
    }
    assert "call_sid" not in line("phase entered")


@pytest.mark.parametrize(
    ("message", "arguments", "written"),
    [
        ("Not Found: %s", ("/patients/5035550142",), "Not Found: /patients/[number]"),
        (
            "Task %(name)s[%(id)s] received",
            ({"name": "intake.sweep", "id": "0a1b2c3d-1234-5678-9abc-0123456789ab"},),
            "Task intake.sweep[0a1b2c3d-1234-5678-9abc-0123456789ab] received",
        ),
        ("took %d ms, %.1f s", (12, 0.5), "took 12 ms, 0.5 s"),
        ("%(name)s has %(count)d", ({"name": "born 04/12/1985", "count": 2},), "born [date] has 2"),
        ("100% sure", (), "100% sure"),
        ("Exception inside application: %s", (KeyError("Maria"),), "Exception inside application: KeyError"),
        ("Task %(name)s failed: %(exc)s", ({"name": "a.b", "exc": "KeyError('Maria')"},), "Task a.b failed: KeyError"),
        ("never retrieved\nfuture: <Task exception=KeyError('Maria')>", (), "never retrieved"),
        ("broken %s %s", ("5035550142",), "broken %s %s"),
    ],
)
def test_arguments_of_a_message_are_redacted(message: str, arguments: tuple[object, ...], written: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "x.py", 1, message, arguments, None)
    assert json.loads(JsonFormatter().format(record))["message"] == written


def test_a_traceback_logged_as_text_leaves_its_places() -> None:
    text = 'Traceback (most recent call last):\n  File "/a/b.py", line 7, in speak\n    say(name)\nKeyError: "Maria"'
    assert line(text) == {
        "level": "INFO",
        "logger": "telephony.session",
        "message": "Traceback (most recent call last):",
        "exception": {"at": ["/a/b.py:7 speak"]},
    }


def test_an_exception_leaves_its_type_and_place_but_not_its_text() -> None:
    try:
        try:
            raise KeyError("Maria Delgado")
        except KeyError:
            raise ValueError("5035550142 born 1985")  # noqa: B904  (the chain must not be written either)
    except ValueError as error:
        record = logging.LogRecord(
            "x", logging.ERROR, "x.py", 1, "failed", (), (ValueError, error, error.__traceback__)
        )
    text = JsonFormatter().format(record)
    written = json.loads(text)["exception"]
    assert written["type"] == "ValueError"
    assert written["at"][-1].endswith("test_an_exception_leaves_its_type_and_place_but_not_its_text")
    assert [word for word in SECRETS if word in text] == []
