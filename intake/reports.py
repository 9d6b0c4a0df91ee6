"""What staff are told about an intake, by e-mail.

No patient data: a mailbox keeps no record of who read it. A link leads to the rest.
"""

from __future__ import annotations

from django.conf import settings
from django.urls import reverse

from notifications import services as notifications

from .models import CALLER_SLOTS, SLOTS, Intake


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
    context = {
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
    notifications.queue(
        template=template,
        to=intake.clinic.summary_email,
        context=context,
        clinic=intake.clinic,
        key=f"intake:{intake.pk}:{template}",
    )
