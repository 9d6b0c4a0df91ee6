"""`manage.py simulate_call`: a simulated patient calls the server; the call is printed live and its record checked."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from argparse import ArgumentParser
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from voiceagent.clinics.models import Clinic
from voiceagent.simulators import personas, twilio_rest
from voiceagent.simulators.call import CallResult, SimulatedCall
from voiceagent.simulators.conference import MANNERS
from voiceagent.simulators.console import Console
from voiceagent.simulators.personas import Expected, Persona
from voiceagent.simulators.twilio import Line
from voiceagent.simulators.twiml import Refused

from .. import child
from .seed_demo import NUMBER

SPEED = 10.0
MAIL_SECONDS = 10


class Command(BaseCommand):
    help = "Calls the server as a simulated patient, prints the call live and compares the record with the facts."

    def add_arguments(self, parser: ArgumentParser) -> None:
        add_call_arguments(parser)
        parser.add_argument("--url", default="", help="a running server; default: http://127.0.0.1:PORT")
        parser.add_argument("--port", type=int, default=8000, help="of a server on this machine")
        parser.add_argument(
            "--desk", choices=MANNERS, help="hand over warm, on a server of its own: what the front desk's phone does"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        console = Console(self.stdout.write, coloured=self.stdout.isatty())
        if options["desk"]:
            right = _with_a_desk(console, options)
            if not right:
                sys.exit(1)
            return
        asked = options["url"] or f"http://127.0.0.1:{options['port']}"
        with self._server(console, asked, given=options["url"]) as url:
            right = call(console, url, {**options, "stays": url == asked})
        if not right:
            sys.exit(1)

    def _server(self, console: Console, url: str, *, given: str) -> AbstractContextManager[str]:
        """The running server, or one for the length of the call."""
        if child.is_ready(url):
            return nullcontext(url)
        if given:
            raise CommandError(f"no server is ready at {url}")
        console.write(f"No server at {url}: starting one for this call.")
        call_command("migrate", verbosity=0)
        child.manage("seed_demo", "--json")
        return child.server(child.free_port())


def _with_a_desk(console: Console, options: dict[str, Any]) -> bool:
    """One call in which a person is asked for, with Twilio's REST API played here; the clinic hands over warm so long.

    Where no person comes, the patient goes on with the agent.
    """
    call_command("migrate", verbosity=0)
    child.manage("seed_demo", "--json")
    clinic = Clinic.objects.answering(options["phone"]).get()
    Clinic.objects.filter(pk=clinic.pk).update(transfer=Clinic.Transfer.WARM)
    try:
        with twilio_rest.serve() as api:
            sid, token = api.account
            keys = {"TWILIO_ACCOUNT_SID": sid, "TWILIO_AUTH_TOKEN": token, "TWILIO_BASE_URL": api.url}
            with child.server(child.free_port(), **keys) as url:
                return call(console, url, {**options, "rest": api, "token": token, "stays": False})
    finally:
        Clinic.objects.filter(pk=clinic.pk).update(transfer=clinic.transfer)


def add_call_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--persona", default="maria", choices=personas.names(), help="who calls (default: maria)")
    parser.add_argument("--speed", type=float, default=SPEED, help=f"times real time (default: {SPEED:g})")
    parser.add_argument("--phone", default=NUMBER, help=f"the number to dial (default: {NUMBER}, the demo clinic)")
    parser.add_argument("--save", type=Path, default=settings.VAR_DIR / "calls", help="folder for the recording")


@dataclass(frozen=True)
class Outcome:
    """What is stored of the call, beside what the persona expects."""

    record: dict[str, Any]
    persona: Persona

    def differences(self) -> list[str]:
        record, expected = self.record, self.persona.expects
        found = Expected(
            status=record["status"],
            booked=record["appointment"] is not None,
            handover=(record["handover"] or {}).get("reason", ""),
            red_flag=bool(record["red_flags"]),
        )
        return [
            f"{name} is {getattr(found, name)!r}, expected {getattr(expected, name)!r}"
            for name in ("status", "booked", "handover", "red_flag")
            if getattr(found, name) != getattr(expected, name)
        ]


def call(console: Console, url: str, options: dict[str, Any]) -> bool:
    """One call from dialling to the comparison; whether everything is as the persona expects. Raises CommandError."""
    persona, rest = personas.load(options["persona"]), options.get("rest")
    if rest is not None and options["desk"] != "accepts":
        persona = replace(persona, once={"name": "person", **persona.once})
    line = _line(url, options.get("token", ""))
    simulated = SimulatedCall(persona, line, options["phone"], options["speed"], watch=console.show)
    if rest is not None:
        simulated.rest, simulated.desk = rest, options["desk"]
    console.heading(f"CALL {simulated.call_sid} at {options['speed']:g} x real time")
    console.write(f"{persona.title}; {persona.caller} calls {options['phone']}")
    began = time.time()
    try:
        result = asyncio.run(simulated.place())
    except (Refused, OSError) as error:
        raise CommandError(f"the call broke off: {error}") from error
    finally:
        recording = simulated.save(options["save"])
    if not any(event.kind == "stream" for event in result.events):
        raise CommandError("the call was turned away")
    outcome = Outcome(_record(result.call_sid), persona)
    wrong = console.facts(persona, outcome.record["answers"])
    _summary(console, result, outcome)
    console.write(f"   recording      {recording}  (patient left, agent right)")
    console.write(f"   e-mail         {_mail(began) or 'none'}")
    stays = options.get("stays", True)
    console.write(
        f"   admin          {f'{url}/admin/' if stays else 'gone with the server of this call; see make serve'}"
    )
    for difference in outcome.differences():
        console.write(console.paint(f"!! {difference}", "red", "bold"))
    return not wrong and not outcome.differences()


def _record(call_sid: str) -> dict[str, Any]:
    """What is stored, once its messages are out; the worker may need a moment for them."""
    deadline = time.monotonic() + MAIL_SECONDS
    while True:
        try:
            record: dict[str, Any] = json.loads(child.manage("show_call", call_sid, "--json", "--phi"))
        except CommandError as error:
            raise CommandError(f"{error} Does the server that answered use this DATABASE_URL?") from error
        if time.monotonic() > deadline or all(message["state"] == "sent" for message in record["messages"]):
            return record


def _line(url: str, token: str = "") -> Line:
    """Twilio would sign for the public address; without one it is the address itself. token: of a server of our own."""
    public = settings.PUBLIC_URL if "PUBLIC_URL" in settings.GIVEN else url
    return Line(server=url, public_url=public, auth_token=token or settings.TWILIO_AUTH_TOKEN)


def _mail(since: float) -> Path | None:
    """The newest e-mail written since then, where e-mails are files."""
    folder = Path(settings.EMAIL_FILE_PATH) if settings.EMAIL_FILE_PATH else None
    files = folder.glob("*.log") if folder else ()
    written = {file.stat().st_mtime: file for file in files}
    newest = max(written, default=0.0)
    return written[newest] if newest >= since else None


def _summary(console: Console, result: CallResult, outcome: Outcome) -> None:
    record = outcome.record
    latencies = [turn["latency_ms"] for turn in record["turns"] if turn["latency_ms"] is not None]
    visit = record["appointment"]
    console.heading("SUMMARY")
    console.write(f"   outcome        {record['status'].replace('_', ' ')}, phase {record['phase']}")
    if record["handover"]:
        console.write(
            f"   handed over    because: {record['handover']['reason']}; desk {result.dialled_desk or 'not rung'}"
        )
    for flag in record["red_flags"]:
        console.write(f"   red flag       {flag['rule']}, level {flag['level']}")
    console.write(f"   visit          {visit['starts_at'] + ' with ' + visit['provider'] if visit else 'none'}")
    console.write(f"   confirmation   {record['confirmation_code'] or 'none'}")
    console.write(f"   length         {result.seconds:.0f} s of audio in {result.took:.0f} s")
    console.write(f"   turns          {len(record['turns'])}, {_typical(latencies)}")


def _typical(latencies: list[int]) -> str:
    """Final transcript in to first audio out."""
    if not latencies:
        return "no answer timed"
    ordered = sorted(latencies)
    return f"the agent answers in {ordered[len(ordered) // 2]} ms (median), {ordered[-1]} ms at most"
