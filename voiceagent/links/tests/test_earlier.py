"""The page of a time that came free for somebody on the wait list, as they meet it."""

from __future__ import annotations

import re

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from intake.models import Patient
from notifications.models import Message
from scheduling import services
from scheduling.models import Appointment, WaitlistEntry
from scheduling.tests.rows import a_clinic, a_provider
from scheduling.tests.told import agree

pytestmark = pytest.mark.django_db


def offered() -> str:
    """The path in the mail to Maria, who has the last of three visits, after the others were cancelled."""
    clinic = a_clinic()
    a_provider(clinic)
    patient = Patient.objects.create(clinic=clinic, first_name="Maria", email="maria@example.com")
    agree(clinic, "email", "maria@example.com")
    visits = [
        services.book(
            clinic=clinic,
            offer_id=offer.id,
            idempotency_key=offer.id,
            intake_id=None,
            patient_id=patient.pk,
            source="staff",
        )
        for offer in services.find_open_times(clinic=clinic, after=timezone.now(), limit=3)
    ]
    Appointment.objects.exclude(pk=visits[-1].pk).update(patient=None)
    services.join_waitlist(clinic=clinic, patient=patient, appointment=visits[-1], actor="user:1")
    services.cancel(appointment_id=visits[1].pk, reason="by_staff", actor="user:1")
    link = str(Message.objects.get(template="waitlist_offer").context["link"])
    assert link.startswith(f"{settings.PUBLIC_URL}/l/")
    return link.removeprefix(settings.PUBLIC_URL)


def statuses() -> list[str]:
    return list(Appointment.objects.order_by("starts_at", "pk").values_list("status", flat=True))


def head(client: Client, path: str) -> tuple[int, str]:
    page = client.get(path)
    text = page.content.decode()
    found = re.search("<h1>(.*)</h1>", text)
    assert found
    assert ("Maria" in text, page.headers["Referrer-Policy"], page.headers["Cache-Control"]) == (
        False,
        "no-referrer",
        "no-store, private",
    )
    return page.status_code, found[1]


def test_who_is_offered_an_earlier_time_takes_it_by_the_link_once() -> None:
    path, client = offered(), Client()
    seen = [head(client, path), head(client, path)]
    before = statuses()
    answers = [client.post(path, {"answer": answer}).status_code for answer in ("what", "take", "leave")]
    assert (seen, before) == ([(200, "An earlier time")] * 2, ["booked", "cancelled", "held", "booked"])
    assert (answers, head(client, path)) == ([303, 303, 200], (200, "It is yours"))
    assert (statuses(), WaitlistEntry.objects.get().state) == (
        ["booked", "cancelled", "cancelled", "booked", "cancelled"],
        "taken",
    )


def test_who_lets_it_go_stays_on_the_list_and_no_other_address_shows_anything() -> None:
    path, client = offered(), Client()
    assert client.post(path, {"answer": "leave"}).status_code == 303
    assert (head(client, path), WaitlistEntry.objects.get().state) == ((410, "This time is gone"), "waiting")
    for other in ("nothing", "0" * 32):
        assert head(client, f"/l/{other}/earlier") == (410, "This time is gone")
    assert statuses() == ["booked", "cancelled", "cancelled", "booked"]
