"""Made-up calls: each with its intake, its answers, its red flags, and for the newest ones every turn."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.phases import SCRIPT
from intake.models import SLOTS, Answer, Intake, Phase, RedFlag, Status, Turn
from telephony.models import Call

from .bulk import Rows, stamp
from .people import LOOKED_UP, Person
from .sealing import shared, shared_json

REASONS = (
    "a cough that will not stop", "knee pain", "a rash on my arm", "a yearly check", "headaches", "back pain",
    "a sore throat", "my blood pressure", "a flu shot", "stomach pain", "an ear ache", "trouble sleeping",
)  # fmt: skip
ONSETS = ("two days ago", "a week ago", "two weeks ago", "last month", "since the summer", "this morning")
DROPS = {
    Phase.GREETING: 15, Phase.INSURANCE: 20, Phase.CHIEF_COMPLAINT: 10, Phase.DEMOGRAPHICS: 25, Phase.ADDRESS: 10,
    Phase.PHARMACY: 5, Phase.EMERGENCY_CONTACT: 5, Phase.SCHEDULING: 10,
}  # fmt: skip
"""Where calls end that do not get to the end, and how often."""
ENDINGS = {Status.COMPLETED: 84, Status.ABANDONED: 8, Status.HANDED_OVER: 7, Status.FAILED: 1}
HANDED_OVER = ("asked", "asked", "asked", "key_0", "not_understood", "silence", "urgent", "not_found", "trouble")
LEFT = {Status.ABANDONED: "hung_up", Status.FAILED: "trouble"}
WORDS_KEPT, DRAFTS_KEPT = timedelta(days=90), timedelta(days=365)
"""As a clinic's schedule has it when nobody changes it."""
WEEK = timedelta(days=7)
DECLINED = {"email": "declined", "unit": "not_applicable"}
CONFIRMED = {
    "payer": "read_back", "member_id": "spelled", "first_name": "spelled", "last_name": "spelled",
    "date_of_birth": "read_back", "phone": "keypad", "reason": "in_passing", "onset": "silent", "insured": "silent",
}  # fmt: skip
PHASE_OF = {slot.name: phase.name for phase in SCRIPT.phases for question in phase.questions for slot in question.slots}
ORDER = [str(phase) for phase in Phase]
DANGERS = [(rule.id, rule.level) for rule in ENGLISH.red_flags.rules]
DANGER_WORDS = ("I have had chest pain since last night", "my arm went numb", "I can hardly breathe")


@dataclass(frozen=True, slots=True)
class Made:
    """One intake as it was written. flagged: the slot staff have still to look at. danger: the rule that was heard."""

    pk: int
    person: Person | None = field(repr=False)
    status: str
    phase: str
    started: datetime
    ended: datetime
    handed: str = ""
    flagged: str = ""
    danger: str = ""


class CallRows:
    """Calls and everything of their intakes."""

    def __init__(self, clinic_id: int, line_id: int, now: datetime) -> None:
        self.clinic_id, self.line_id, self.now = clinic_id, line_id, now
        self._intakes = Rows(
            Intake, "id", "clinic_id", "patient_id", "public_id", "phase", "status", "version", "claims",
            "confirmation_code", "handover_reason", "abandoned_reason", "language", "started_at", "ended_at",
            "words_deleted_at",
        )  # fmt: skip
        self._calls = Rows(
            Call, "call_sid", "clinic_id", "phone_line_id", "from_number", "from_hash", "intake_id", "status",
            "streams", "started_at", "ended_at", "end_reason",
        )  # fmt: skip
        self._answers = Rows(
            Answer, "intake_id", "slot", "phase", "value", "heard", "confidence", "source", "confirmed", "flagged",
            "reason", "corrected_from", "lookup", "created_at", "updated_at",
        )  # fmt: skip
        self._turns = Rows(
            Turn, "intake_id", "n", "speaker", "phase", "text", "redacted", "latency_ms", "audio_seconds", "timings",
            "created_at",
        )  # fmt: skip
        self._flags = Rows(RedFlag, "intake_id", "rule", "version", "level", "phase", "heard", "created_at")

    def add(self, pk: int, n: int, caller: Person, started: datetime, chance: random.Random, *, talk: bool) -> Made:
        """The n-th call. talk: its turns are written too."""
        made = self._made(pk, caller, started, chance)
        self._intake(made, n, caller)
        answers = self._said(made, caller, chance)
        if talk:
            self._talk(made, answers, chance)
        return made

    def write(self) -> None:
        for rows in (self._intakes, self._calls, self._answers, self._turns, self._flags):
            rows.write()

    def _made(self, pk: int, caller: Person, started: datetime, chance: random.Random) -> Made:
        status = chance.choices(list(ENDINGS), list(ENDINGS.values()))[0]
        whole = status == Status.COMPLETED
        phase = Phase.COMPLETE if whole else chance.choices(list(DROPS), list(DROPS.values()))[0]
        reached = ORDER.index(phase)
        asked = [slot for slot in SLOTS if ORDER.index(PHASE_OF[slot]) < reached]
        ended = started + timedelta(seconds=40 + 12 * len(asked) + chance.randrange(90))
        doubtful = asked and chance.random() < 0.06
        return Made(
            pk,
            caller if reached > ORDER.index(Phase.DEMOGRAPHICS) else None,
            str(status),
            str(phase),
            started,
            ended,
            handed=chance.choice(HANDED_OVER) if status == Status.HANDED_OVER else "",
            flagged=chance.choice(asked) if doubtful and started > self.now - WEEK else "",
            danger=self._danger(pk, started, chance) if chance.random() < 0.006 else "",
        )

    def _danger(self, pk: int, at: datetime, chance: random.Random) -> str:
        rule, level = chance.choice(DANGERS)
        words = shared(chance.choice(DANGER_WORDS))
        self._flags.add(pk, rule, ENGLISH.red_flags.version, level, "CHIEF_COMPLAINT", words, stamp(at))
        return rule

    def _intake(self, made: Made, n: int, caller: Person) -> None:
        whole, public_id = made.status == Status.COMPLETED, uuid.uuid4().hex
        started, ended = stamp(made.started), stamp(made.ended)
        forgotten = stamp(made.started + WORDS_KEPT) if made.started < self.now - WORDS_KEPT else None
        left = LEFT.get(Status(made.status), "")
        self._intakes.add(
            made.pk, self.clinic_id, made.person.pk if made.person else None, public_id, made.phase, made.status, 30,
            1, f"{n:07X}" if whole else "", made.handed, left, "es" if n % 9 == 0 else "en", started, ended,
            forgotten,
        )  # fmt: skip
        self._calls.add(
            f"CA{public_id}", self.clinic_id, self.line_id, caller.number, caller.hashes["phone_hash"], made.pk,
            made.status, 1, started, ended, left,
        )  # fmt: skip

    def _said(self, made: Made, caller: Person, chance: random.Random) -> list[str]:
        """The slots answered, in the order they were asked."""
        draft = made.person is None
        if draft and made.started < self.now - DRAFTS_KEPT:
            return []
        reached = ORDER.index(made.phase)
        slots = [slot for slot in SLOTS if ORDER.index(PHASE_OF[slot]) < reached]
        others = {
            "insured": shared_json(True),
            **{slot: shared_json(chance.choice(texts)) for slot, texts in (("reason", REASONS), ("onset", ONSETS))},
        }
        kept = made.started > self.now - WORDS_KEPT
        at, nothing = stamp(made.started), shared("")
        for slot in slots:
            value = others[slot] if slot in others else caller.answers[slot]
            heard = caller.said.get(slot, nothing) if kept else nothing
            self._answers.add(
                made.pk,
                slot,
                PHASE_OF[slot],
                value,
                heard,
                round(0.7 + 0.3 * chance.random(), 2),
                "keypad" if slot == "phone" else "speech",
                "no" if slot == made.flagged else _confirmed(slot, chance),
                slot == made.flagged,
                "" if value else DECLINED.get(slot, "unknown"),
                others["reason"] if chance.random() < 0.01 else None,
                caller.hashes[LOOKED_UP[slot]] if slot in LOOKED_UP and value else "",
                at,
                at,
            )
        return slots

    def _talk(self, made: Made, slots: Sequence[str], chance: random.Random) -> None:
        second, yes = 0.0, shared("yes")
        for n, slot in enumerate(slots or ["ready"]):
            phase, asked = PHASE_OF[slot], shared(f"May I have your {slot.replace('_', ' ')}?")
            answered = made.person.said.get(slot, yes) if made.person else yes
            waited = {"endpoint_ms": chance.randrange(250, 900), "speech_ended_s": round(second, 2)}
            for speaker, words, plain, took, timings in (
                ("agent", asked, asked, chance.randrange(4, 120), waited),
                ("caller", answered, shared(f"[{slot}]"), None, {}),
            ):
                at = stamp(made.started + timedelta(seconds=second))
                number = 2 * n + (1 if speaker == "agent" else 2)
                self._turns.add(
                    made.pk, number, speaker, phase, words, plain, took, round(second, 2), json.dumps(timings), at
                )
                second += 3


def _confirmed(slot: str, chance: random.Random) -> str:
    return "staff" if chance.random() < 0.02 else CONFIRMED.get(slot, "in_passing")
