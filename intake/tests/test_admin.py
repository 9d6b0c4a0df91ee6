"""Patients and intakes in the admin: found by what staff know, read with an audit entry, kept apart by clinic."""

from __future__ import annotations

import logging

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from intake import services
from intake.models import Answer, FollowUp, Intake, Patient
from intake.tests.rows import MARIA, a_clinic, add_turn, an_intake, give
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic, Role

pytestmark = pytest.mark.django_db

PATIENTS, INTAKES = reverse("admin:intake_patient_changelist"), reverse("admin:intake_intake_changelist")


def signed_in(clinic: Clinic, role: Role = Role.FRONT_DESK) -> Client:
    user = User.objects.create_user(f"staff-{clinic.slug}")
    clinics.add_member(actor="system", clinic=clinic, user=user, role=role)
    client = Client()
    client.force_login(user)
    return client


def a_completed_intake(clinic: Clinic, **changes: str) -> Intake:
    intake = an_intake(clinic)
    give(intake, **{**MARIA, **changes})
    add_turn(
        intake_id=intake.pk,
        n=1,
        speaker="caller",
        phase="DEMOGRAPHICS",
        text="I'm Maria Okafor and my knee hurts",
        latency_ms=None,
        audio_seconds=None,
        timings={},
    )
    services.complete_intake(intake_id=intake.pk, visit="")
    return Intake.objects.get(pk=intake.pk)


def page(client: Client, url: str, **query: str) -> str:
    response = client.get(url, query)
    assert response.status_code == 200
    return response.content.decode()


def change_url(row: Patient | Intake) -> str:
    return reverse(f"admin:intake_{row._meta.model_name}_change", args=[row.pk])


def test_an_intake_shows_what_was_stored_and_how_it_came_about() -> None:
    clinic = a_clinic()
    intake = a_completed_intake(clinic)
    Answer.objects.filter(intake=intake, slot="zip").update(confidence=0.4, flagged=True)
    shown = page(signed_in(clinic), change_url(intake))
    wanted = [
        "97201",
        "heard poorly",
        "read back, they said yes",
        "declined",
        "I&#x27;m [name] [name] and my knee hurts",
    ]
    assert [words for words in wanted if words not in shown] == []
    assert "I&#x27;m Maria Okafor" not in shown


def test_suggestions_are_shown_with_the_words_they_rest_on() -> None:
    clinic = a_clinic()
    intake = a_completed_intake(clinic)
    complaint = {
        "symptoms": [{"value": "knee pain", "words": "my knee <hurts>"}],
        "onset": None,
        "severity": None,
        "category": "injury",
    }
    FollowUp.objects.create(intake=intake, kind="complaint", state="done", result=complaint)
    shown = page(signed_in(clinic), change_url(intake))
    assert "<dt>Symptoms</dt><dd>knee pain (\u201cmy knee &lt;hurts&gt;\u201d)</dd>" in shown


def test_opening_a_record_is_written_to_the_trail() -> None:
    clinic = a_clinic()
    intake = a_completed_intake(clinic)
    client = signed_in(clinic)
    user = User.objects.get()
    for row in (intake, intake.patient):
        assert row is not None
        page(client, change_url(row))
    assert list(AuditEntry.objects.filter(action__endswith=".read").order_by("pk").values_list("action", "actor")) == [
        ("intake.read", f"user:{user.pk}"),
        ("patient.read", f"user:{user.pk}"),
    ]


def test_another_clinic_sees_nothing() -> None:
    intake = a_completed_intake(a_clinic())
    client = signed_in(a_clinic("lakeside"), Role.MANAGER)
    for url, row, answer in ((PATIENTS, intake.patient, 302), (INTAKES, intake, 404)):
        assert row is not None
        assert [str(row) in page(client, url), str(row) in page(client, url, q="Okafor")] == [False, False]
        assert client.get(change_url(row)).status_code == answer
    assert AuditEntry.objects.filter(action__endswith=".read").count() == 0


def test_a_record_cannot_be_changed_or_deleted_here() -> None:
    clinic = a_clinic()
    intake = a_completed_intake(clinic)
    client = signed_in(clinic, Role.MANAGER)
    codes = {
        client.post(change_url(intake), {"status": "failed"}).status_code,
        client.post(reverse("admin:intake_intake_delete", args=[intake.pk]), {"post": "yes"}).status_code,
        client.get(reverse("admin:intake_intake_add")).status_code,
    }
    assert (codes, Intake.objects.get().status) == ({403}, "completed")


def test_what_is_searched_for_reaches_no_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    client = signed_in(a_clinic())
    page(client, PATIENTS, q="Okafor")
    client.get("/admin/intake/no-such-page/", {"q": "Okafor"})
    assert ("Not Found: /admin/intake/no-such-page/" in caplog.messages, "Okafor" in caplog.text) == (True, False)
    assert [logging.getLogger(name).propagate for name in ("django.server", "django.channels.server")] == [False, False]
