"""A stream takes an intake over: what the one before it has left, and that nobody else writes from here on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.db.models import F

from voiceagent.audit import services as audit
from voiceagent.pulse import changed

from .models import Answer, Intake
from .turn_record import AGENT


@dataclass(frozen=True)
class Given:
    """An answer as stored; the shape is that of `dialogue.decisions.Save`."""

    value: Any = field(repr=False)
    heard: str = field(repr=False)
    confidence: float
    source: str
    confirmed: str
    flagged: bool
    reason: str
    corrected_from: Any = field(repr=False)


@dataclass(frozen=True)
class Claim:
    """What a stream gets that takes an intake over. number: which claim this is; see `write_turn`."""

    version: int
    phase: str
    status: str
    answers: Mapping[str, Given] = field(repr=False)
    number: int = 0


@transaction.atomic
def claim_intake(*, intake_id: int) -> Claim:
    """A new stream takes over; writes of an older one fail with StaleIntake from here on."""
    Intake.objects.filter(pk=intake_id).update(version=F("version") + 1, claims=F("claims") + 1)
    intake = Intake.objects.get(pk=intake_id)
    details = {"claim": intake.claims}
    audit.record(action="intake.claimed", actor=AGENT, clinic_id=intake.clinic_id, obj=intake, details=details)
    changed(intake.clinic_id)
    answers = {answer.slot: given(answer) for answer in intake.answers.all()}
    return Claim(intake.version, intake.phase, intake.status, answers, intake.claims)


def given(answer: Answer) -> Given:
    return Given(
        value=answer.value,
        heard=answer.heard,
        confidence=answer.confidence,
        source=answer.source,
        confirmed=answer.confirmed,
        flagged=answer.flagged,
        reason=answer.reason,
        corrected_from=answer.corrected_from,
    )
