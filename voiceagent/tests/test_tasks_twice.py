"""Every Celery task there is, run twice: the second time changes no row of any table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from celery import current_app
from django.apps import apps
from django.contrib.auth.models import User
from django.db import models
from django.utils import timezone

from intake import services as intakes
from intake.models import CheckedAddress, FollowUp, Intake
from intake.tests.rows import MARIA, a_clinic, an_intake, give
from notifications.models import Message
from notifications.services import record_consent
from scheduling import services as scheduling
from scheduling.models import Appointment, Reminder
from scheduling.tests.rows import a_provider
from telephony.models import Call, CallRecording
from voiceagent.clinics.models import Clinic, SignInTry
from voiceagent.clinics.services import add_line
from voiceagent.exports.models import Export
from voiceagent.office.models import DailyFigure

pytestmark = pytest.mark.django_db

OURS = ("intake.", "notifications.", "scheduling.", "telephony.", "voiceagent.")
LONG_AGO, KEPT_DAYS = timedelta(days=20), 10
"""Longer than this clinic keeps anything, and than the reports count a day anew."""


def everything() -> dict[type[models.Model], list[str]]:
    """Every row of every table; the reports' figures, which are written anew, without their numbers."""
    return {model: sorted(map(str, model._base_manager.values_list(*_columns(model)))) for model in apps.get_models()}


def _columns(model: type[models.Model]) -> list[str]:
    return [field.name for field in model._meta.concrete_fields if model is not DailyFigure or not field.primary_key]


def only(row: models.Model | None) -> tuple[int]:
    assert row is not None
    return (row.pk,)


def a_call_and_all_that_follows(clinic: Clinic) -> Intake:
    """Ended, with a summary to send and insurance to check."""
    intake = an_intake(clinic)
    give(intake, **MARIA)
    intakes.complete_intake(intake_id=intake.pk, visit="")
    FollowUp.objects.create(intake=intake, kind="eligibility")
    return intake


def something_old(clinic: Clinic) -> None:
    """A call, an address, a wrong password and a file, all past their time."""
    SignInTry.objects.create(mark="x", at=timezone.now() - LONG_AGO)
    old = an_intake(clinic)
    give(old, **MARIA)
    intakes.abandon(intake_id=old.pk, reason="hung_up")
    Intake.objects.filter(pk=old.pk).update(started_at=timezone.now() - LONG_AGO)
    CheckedAddress.objects.create(fingerprint="x", result={}, checked_at=timezone.now() - 99 * LONG_AGO)
    for state in ("queued", "done"):
        Export.objects.create(
            requested_by=User.objects.get_or_create(username="manager")[0], kind="intakes", format="csv",
            preset="generic", purpose="care", state=state,
            expires_at=timezone.now() - LONG_AGO if state == "done" else None,
        ).clinics.add(clinic)  # fmt: skip


def recordings(clinic: Clinic) -> None:
    line = add_line(actor="system", clinic=clinic, number="+12025550111")
    for n, (wanted, state) in enumerate((("gone", "off"), ("off", "off"))):
        then = timezone.now() - LONG_AGO
        call = Call.objects.create(call_sid=f"CA{n}", clinic=clinic, phone_line=line, started_at=then, ended_at=then)
        CallRecording.objects.create(
            call=call, rule="all", wording="May we?", given=True, answered_at=then, wanted=wanted, state=state
        )


def visits(clinic: Clinic, intake: Intake) -> None:
    """One held for too long, one to be reminded of."""
    a_provider(clinic)
    record_consent(
        clinic=clinic, channel="sms", address="+12025550143", given=True, heard="yes", source="speech",
        about=f"intake:{intake.pk}", actor="agent",
    )  # fmt: skip
    now = timezone.now()
    soon, later = scheduling.find_open_times(clinic=clinic, after=now)[:2]
    visit = scheduling.book(clinic=clinic, offer_id=soon.id, idempotency_key="1", intake_id=intake.pk)
    Appointment.objects.filter(pk=visit.pk).update(created_at=now - LONG_AGO)
    held = scheduling.hold(clinic=clinic, offer_id=later.id, idempotency_key="2", intake_id=None)
    Appointment.objects.filter(pk=held.pk).update(hold_until=now - timedelta(minutes=1))
    Clinic.objects.update(reminders=[1 + round((soon.starts_at - now) / timedelta(hours=1))])


def test_every_task_run_twice_leaves_the_same_database() -> None:
    clinic = a_clinic()
    for name in ("transcripts", "drafts", "messages", "photos", "recordings"):
        setattr(clinic, f"keep_{name}_days", KEPT_DAYS)
    clinic.save()
    intake = a_call_and_all_that_follows(clinic)
    something_old(clinic)
    recordings(clinic)
    visits(clinic, intake)
    rows: dict[str, Sequence[Any]] = {
        "intake.tasks.follow_up": only(FollowUp.objects.get()),
        "notifications.tasks.deliver": only(Message.objects.filter(template="intake_summary").first()),
        "telephony.tasks.record": only(CallRecording.objects.filter(wanted="gone").first()),
        "voiceagent.exports.tasks.build": only(Export.objects.filter(state="queued").first()),
    }
    current_app.loader.import_default_modules()
    tasks = {name: task for name, task in current_app.tasks.items() if name.startswith(OURS) and "tests" not in name}
    assert rows.keys() <= tasks.keys()
    idle, unsteady, before = set(), set(), everything()
    for name, task in sorted(tasks.items()):
        run = partial(task, *rows.get(name, ()))
        run()
        once = everything()
        run()
        twice = everything()
        idle |= {name} if once == before else set()
        unsteady |= {name} if twice != once else set()
        before = twice
    assert unsteady == set()
    assert idle == {"notifications.tasks.sweep"}, (
        "A task that had nothing to do here proves nothing: give it something."
    )
    assert (FollowUp.objects.get().state, Reminder.objects.count()) == ("done", 1)
