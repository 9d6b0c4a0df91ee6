"""Reading what was said as it was said: each time with a reason, on the record."""

from __future__ import annotations

from django.db import transaction

from voiceagent.audit import services as audit

from .models import Intake, Unredaction


@transaction.atomic
def note_unredaction(*, intake_id: int, reason: str, actor: str) -> Unredaction:
    """The reason is kept encrypted beside the intake: it may name somebody, and the trail must not.

    actor: "user:<pk>".
    """
    intake = Intake.objects.get(pk=intake_id)
    audit.record(action="intake.unredacted", actor=actor, clinic_id=intake.clinic_id, obj=intake)
    return Unredaction.objects.create(intake=intake, reason=reason, actor=actor)
