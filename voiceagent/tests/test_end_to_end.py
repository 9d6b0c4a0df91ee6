"""A patient calls and the clinic has the intake: the real server as a process of its own, real speech, the record.

The expected record is `maria.json`. When a wording changes on purpose, write it anew and read the difference:
`python -m voiceagent.tests.backends -- python -m voiceagent.tests.test_end_to_end`
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import secrets
import signal
import socket
import tempfile
import time
import urllib.error
import urllib.request
import wave
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest

from voiceagent.simulators.call import Event, SimulatedCall
from voiceagent.simulators.personas import load
from voiceagent.simulators.twilio import Line
from voiceagent.tests.lying_open import overheard, rows

from .commands import Commands, Started, commands

pytestmark = pytest.mark.whole_call

EXPECTED = Path(__file__).with_name("maria.json")
CLINIC = "+15035550100"
SPEED = 15.0
START_SECONDS = 60
_TIME = re.compile(r"\w+day, \w+ [\w ]+? at [\w' ]+? with Doctor \w+")
_CODE = re.compile(r"(?:[A-Z0-9], ){5}[A-Z0-9]")


@dataclass(frozen=True)
class Clinic:
    """A running server with a demo clinic, the environment it lives in and the commands of that."""

    url: str
    environment: dict[str, str]
    commands: Commands

    def record(self, call_sid: str) -> dict[str, Any]:
        record: dict[str, Any] = json.loads(self.manage("show_call", call_sid, "--json", "--phi"))
        return record

    def manage(self, *arguments: str) -> str:
        done = self.commands.run(*arguments)
        done.check_returncode()
        return done.stdout


@contextmanager
def running(folder: Path, template: str = "", **more: str) -> Iterator[Clinic]:
    """On a database of its own, on the server of DATABASE_URL if there is one, else on SQLite in the folder.

    template: a migrated one to copy.
    """
    environment = {**os.environ, "VAR_DIR": str(folder), "LOG_LEVEL": "WARNING", **more}
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    with (
        _database(environment, template),
        commands(environment) as manage,
    ):
        clinic = Clinic(url, environment, manage)
        if not template:
            clinic.manage("migrate", "--verbosity", "0")
        clinic.manage("seed_demo", "--json")
        server = manage.start(folder / "server.log", "serve", "--port", str(port))
        try:
            _wait_until_ready(server, url)
            yield clinic
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(20)


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def _database(environment: dict[str, str], template: str) -> Iterator[None]:
    url = os.environ.get("DATABASE_URL", "")
    if not url.startswith("postgres"):
        environment.pop("DATABASE_URL", None)
        yield
        return
    name = f"calls_{secrets.token_hex(4)}"
    environment["DATABASE_URL"] = urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} {template and f'TEMPLATE {template}'}")
        try:
            yield
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _wait_until_ready(server: Started, url: str) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert server.poll() is None, "the server did not start"
        try:
            with urllib.request.urlopen(f"{url}/health/ready", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise AssertionError("the server was not ready in time")


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory, template: str) -> Iterator[Clinic]:
    with running(tmp_path_factory.mktemp("clinic"), template, LOG_LEVEL="DEBUG") as clinic:
        yield clinic


def test_a_patient_calls_and_the_clinic_has_the_intake(clinic: Clinic) -> None:
    """By `manage.py simulate_call`, which ends well only when what is stored is what the patient knows."""
    with overheard(clinic.environment.get("REDIS_URL", "")) as redis:
        done = clinic.commands.run("simulate_call", "--speed", str(SPEED), "--url", clinic.url)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout[-6000:]
    printed = dict(re.findall(r"^(?:-- |   )(CALL|recording|e-mail) +(\S+)", done.stdout, re.MULTILINE))

    record = clinic.record(printed["CALL"])
    assert steady(record) == json.loads(EXPECTED.read_text())
    facts = {slot: answer["value"] for slot, answer in record["answers"].items() if answer["value"] is not None}
    assert facts == dict(load("maria").expects.answers)
    mail = Path(printed["e-mail"]).read_text().replace(record["appointment"]["provider"], "the doctor")  # named alike
    assert record["confirmation_code"] in mail
    assert not [value for value in facts.values() if isinstance(value, str) and value in mail]
    assert _lying_open(clinic, record, redis) == []
    with wave.open(printed["recording"]) as file:
        assert file.getparams()[:3] == (2, 2, 8000)
        assert file.getnframes() > 200 * 8000


def test_a_broken_line_loses_nothing_and_the_call_goes_on(clinic: Clinic) -> None:
    """The socket breaks when the name is asked; the network asks the action; a new socket goes on with the name."""
    at_the_break: list[dict[str, Any]] = []

    def watch(event: Event) -> None:
        if (event.kind, event.detail) == ("stream-ended", "network"):
            at_the_break.append(clinic.record(call.call_sid))

    call = SimulatedCall(load("james"), Line(server=clinic.url), CLINIC, SPEED, watch=watch, lose_line_after=4)
    result = asyncio.run(asyncio.wait_for(call.place(), 120))
    record = clinic.record(result.call_sid)

    known = {"insured": False, "reason": "headache", "onset": "yesterday"}
    assert [_told(before) for before in at_the_break] == [("in_progress", "DEMOGRAPHICS", known)]
    assert _told(record) == ("handed_over", "DEMOGRAPHICS", known)
    assert record["handover"] == {"reason": "asked"}
    assert result.dialled_desk == "+15035550199"
    assert [event.detail for event in call.events if event.kind == "stream-ended"] == ["network", "server"]
    assert [(turn["speaker"], turn["text"]) for turn in record["turns"][-4:]] == [
        ("agent", "Thank you. What is your first and last name?"),
        (
            "agent",
            "Sorry, the line broke for a moment. You were giving me your name. What is your first and last name?",
        ),
        ("caller", "a person please"),
        ("agent", "Of course. I'll connect you with someone at the front desk now. Please stay on the line."),
    ]


def _lying_open(clinic: Clinic, record: dict[str, Any], redis: list[str]) -> list[tuple[str, str]]:
    """(where, words) of what the caller gave and said, and can be read without a key: log, Redis, database."""
    said = {turn["text"] for turn in record["turns"] if turn["speaker"] == "caller"}
    given = {text for answer in record["answers"].values() for text in (answer["value"], answer["corrected_from"])}
    words = {text.casefold() for text in given | said if isinstance(text, str) and len(text) > len("self")}
    log = (Path(clinic.environment["VAR_DIR"]) / "server.log").read_text()
    # What the clinic itself has told of: the plans it takes, and doctors who are called like patients.
    told = ("clinics_clinic", "scheduling_provider")
    kept = [(table, row) for table, row in rows(clinic.environment) if table not in told]
    places = [("log", log), *(("redis", command) for command in redis), *kept]
    assert len(words) > 20, "a call was made"
    assert '"DEBUG"' in log
    return [(place, word) for place, text in places for word in words if word in text.casefold()]


def steady(record: dict[str, Any]) -> dict[str, Any]:
    """The record without what differs from call to call; what is taken out is checked to be there and to agree."""
    turns = record["turns"]
    assert [turn["n"] for turn in turns] == list(range(1, len(turns) + 1))
    assert all((turn["latency_ms"] is None) == (turn["speaker"] == "caller") for turn in turns)
    code, visit = record["confirmation_code"], record["appointment"]
    assert ", ".join(code) in turns[-1]["text"]
    assert datetime.fromisoformat(visit["starts_at"]).utcoffset() is not None
    assert [visit["provider"] in turn["text"] for turn in turns if "Shall I book it?" in turn["text"]] == [True]
    return {
        **record,
        "call_sid": "{call_sid}",
        "confirmation_code": "{code}",
        "appointment": "{visit}",
        "turns": [[turn["speaker"], turn["phase"], _unnamed(turn["text"])] for turn in turns],
    }


def _unnamed(text: str) -> str:
    return _CODE.sub("{code}", _TIME.sub("{visit}", text))


def _told(record: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
    answers = {slot: answer["value"] for slot, answer in record["answers"].items() if answer["value"] is not None}
    return record["status"], record["phase"], answers


def main() -> None:
    """Writes the expected record from a call just made."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as clinic:
        call = SimulatedCall(load("maria"), Line(server=clinic.url), CLINIC, SPEED)
        asyncio.run(call.place())
        time.sleep(2)  # for the e-mail
        record = steady(clinic.record(call.call_sid))
    turns = [f"  {json.dumps(turn)}" for turn in record.pop("turns")]
    rest = json.dumps({**record, "turns": []}, indent=1).removesuffix("[]\n}")
    EXPECTED.write_text(rest + "[\n" + ",\n".join(turns) + "\n ]\n}\n")


if __name__ == "__main__":
    main()
