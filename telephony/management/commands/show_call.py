"""`manage.py show_call CALL_SID ... [--json] [--phi]`: what is stored of a call, one JSON object a line.

The shape is a promise.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Callable
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from intake.models import CALLER_SLOTS, SLOTS, Answer, Intake, Turn
from notifications.models import Message
from scheduling.models import Appointment
from telephony.fixed_words import HIDDEN, only_fixed_words
from telephony.models import Call, Status
from voiceagent.audit import services as audit
from voiceagent.audit.operators import login


class Command(BaseCommand):
    help = "Prints the records of calls. Values are hidden unless --phi is given, which is written to the audit trail."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("call_sid", nargs="+")
        parser.add_argument("--json", action="store_true", help="one line a call; otherwise indented")
        parser.add_argument("--phi", action="store_true", help="show what the caller said")

    def handle(self, *args: Any, **options: Any) -> None:
        """Prints every call it finds; an unknown one is an error once the others are printed."""
        unknown = [sid for sid in options["call_sid"] if not self._show(sid, options)]
        if unknown:
            raise CommandError(f"No such call: {', '.join(unknown)}")

    def _show(self, sid: str, options: dict[str, Any]) -> bool:
        call = Call.objects.filter(call_sid=sid).first()
        if call is None:
            return False
        if options["phi"]:
            who = {"operator": login()}
            audit.record(action="call.shown", actor="system", clinic_id=call.clinic_id, obj=call, details=who)
        self.stdout.write(json.dumps(record_of(call, phi=options["phi"]), indent=None if options["json"] else 2))
        return True


def record_of(call: Call, *, phi: bool) -> dict[str, Any]:
    """phi: False hides every value and every word but those the agent says to every caller."""
    intake = Intake.objects.with_record().get(pk=call.intake_id) if call.intake_id else None
    record: dict[str, Any] = {
        "call_sid": call.call_sid,
        "status": "in_progress" if call.status == "ringing" else call.status,
    }
    if intake is None:
        handed_over = call.status == Status.HANDED_OVER
        return record | {
            "phase": "GREETING",
            "answers": dict.fromkeys(SLOTS, NOT_ASKED),
            "appointment": None,
            "confirmation_code": "",
            "red_flags": [],
            "handover": {"reason": call.end_reason} if handed_over else None,
            "turns": [],
            "messages": [],
        }
    given = {answer.slot: answer for answer in intake.answers.all()}
    words = str if phi else only_fixed_words(call.clinic)
    if CALLER_SLOTS[0] in given:
        # Somebody called for the patient: a key of its own, so that the contract's slots stay what they are.
        record["caller"] = {slot: _answer(given[slot], phi) for slot in CALLER_SLOTS if slot in given}
    return record | {
        "status": intake.status,
        "phase": intake.phase,
        "answers": {slot: _answer(given[slot], phi) if slot in given else NOT_ASKED for slot in SLOTS},
        "appointment": _appointment(intake),
        "confirmation_code": intake.confirmation_code,
        "red_flags": [
            {
                "rule": flag.rule,
                "version": flag.version,
                "level": flag.level,
                "phase": flag.phase,
                "heard": flag.heard if phi else HIDDEN,
            }
            for flag in intake.red_flags.all()
        ],
        "handover": {"reason": intake.handover_reason} if intake.handover_reason else None,
        "turns": [_turn(turn, phi, words) for turn in intake.turns.all()],
        "messages": [
            {"template": message.template, "state": message.state}
            for message in Message.objects.about(f"intake:{intake.pk}").order_by("pk")
        ],
    }


NOT_ASKED = {
    "value": None,
    "heard": "",
    "confidence": None,
    "source": None,
    "confirmed": "no",
    "flagged": False,
    "corrected_from": None,
    "reason": "not_asked",
}


def _answer(answer: Answer, phi: bool) -> dict[str, Any]:
    """A value that is null has its reason beside it."""
    shown = {
        "value": _hidden(answer.value, phi),
        "heard": _hidden(answer.heard, phi),
        "confidence": answer.confidence,
        "source": answer.source,
        "confirmed": answer.confirmed,
        "flagged": answer.flagged,
        "corrected_from": _hidden(answer.corrected_from, phi),
    }
    return shown | {"reason": answer.reason} if answer.value is None else shown


def _hidden(value: Any, phi: bool) -> Any:
    return value if phi or value is None or value == "" else HIDDEN


def _turn(turn: Turn, phi: bool, words: Callable[[str], str]) -> dict[str, Any]:
    """words: what may be shown of the agent's."""
    text = words(turn.text or turn.redacted) if phi or turn.speaker == "agent" else HIDDEN
    return {"n": turn.n, "speaker": turn.speaker, "phase": turn.phase, "text": text, "latency_ms": turn.latency_ms}


def _appointment(intake: Intake) -> dict[str, str] | None:
    visit = Appointment.objects.blocking().filter(intake=intake).select_related("provider", "location").first()
    return {"starts_at": visit.local_start.isoformat(), "provider": visit.provider.name} if visit else None
