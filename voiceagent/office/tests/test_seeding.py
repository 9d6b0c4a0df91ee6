"""`manage.py seed_records`: as many as asked for, once, and records that are read and found like real ones."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command

from intake.models import Answer, Intake, Patient
from scheduling.models import Appointment
from telephony.models import Call
from voiceagent.audit.models import AuditEntry

pytestmark = pytest.mark.django_db


def test_many_records_are_made_once_and_more_when_asked_for() -> None:
    sizes = []
    for size in (3, 3, 60):
        call_command("seed_records", size, no_figures=True, stdout=StringIO())
        sizes.append(Intake.objects.filter(clinic__slug="lakeview").count())
    assert sizes == [3, 3, 60]
    assert [Call.objects.count(), Intake.objects.filter(call=None).count()] == [60, 0]
    assert AuditEntry.objects.filter(object_type="intake.intake").count() >= 60

    patient = Patient.objects.latest("pk")
    patient.save()  # computes its hashes itself
    again = Patient.objects.get(pk=patient.pk)
    for term in (again.phone, again.date_of_birth, again.member_id, f"{again.first_name} {again.last_name}"):
        assert again in Patient.objects.found(term)

    answer = Answer.objects.filter(slot="phone", intake__patient__isnull=False).latest("pk")
    assert answer.intake.patient is not None
    assert answer.value == answer.intake.patient.phone
    assert answer.intake in Intake.objects.matching(answer.value)
    assert Appointment.objects.count() == Appointment.objects.values("provider", "starts_at").distinct().count() > 10
