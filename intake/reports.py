"""What staff are told about an intake, by e-mail.

No patient data unless the clinic wants it in there: a mailbox keeps no record of who read it. A link leads to the rest.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from notifications import services as notifications
from voiceagent.clinics.models import SummaryDetail

from .models import CALLER_SLOTS, SLOTS, Answer, Intake

_CALL_BACK_LIVES = timedelta(hours=24)


def queue_summary(intake: Intake, visit: str) -> None:
    _queue(intake, "intake_summary", {"visit": visit})


def queue_incomplete(intake: Intake, reason: str, visit: str) -> None:
    _queue(
        intake,
        "incomplete_intake",
        {"visit": visit, "reason": reason.replace("_", " "), "phase": intake.get_phase_display()},
    )


def _queue(intake: Intake, template: str, more: dict[str, str]) -> None:
    answers = list(intake.answers.filter(slot__in=SLOTS + CALLER_SLOTS))
    context: dict[str, Any] = {
        "code": intake.confirmation_code,
        "ended_at": intake.ended_at.astimezone(intake.clinic.zone).strftime("%A, %B %-d at %-I:%M %p")
        if intake.ended_at
        else "",
        "given": sum(answer.value is not None for answer in answers),
        "check": [answer.slot.replace("_", " ") for answer in answers if answer.flagged],
        "red_flags": intake.red_flags.count(),
        "link": f"{settings.PUBLIC_URL}{reverse('admin:intake_intake_change', args=[intake.pk])}",
        **more,
    }
    detail = intake.clinic.summary_detail
    if detail == SummaryDetail.FULL:
        context["record"] = [_row(answer) for answer in answers if answer.value is not None or answer.flagged]
    notifications.queue(
        template=template,
        to=intake.clinic.summary_email,
        context=context,
        clinic=intake.clinic,
        key=f"intake:{intake.pk}:{template}",
        form="" if detail == SummaryDetail.MINIMAL else detail,
    )


def _row(answer: Answer) -> dict[str, Any]:
    shown = {True: "yes", False: "no", None: "-"}.get(answer.value, answer.value)
    return {"name": answer.slot.replace("_", " "), "value": shown, "check": answer.flagged}


def queue_call_back_text(intake: Intake) -> None:
    """One text that the clinic will call, to who was cut off and has agreed to texts; not where there is danger."""
    clinic = intake.clinic
    phone = next((answer.value for answer in intake.answers.filter(slot="phone")), None)
    if not clinic.text_incomplete or not phone or intake.red_flags.exists():
        return
    number = f"+1{phone}"
    if notifications.may_write(clinic_id=clinic.pk, channel="sms", address=number):
        notifications.queue(
            template="call_back",
            to=number,
            context={},
            clinic=clinic,
            key=f"intake:{intake.pk}:call_back_text",
            channel="sms",
            needs_consent=True,
            not_after=timezone.now() + _CALL_BACK_LIVES,
        )
