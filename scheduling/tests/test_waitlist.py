"""A time that frees goes to the first on the list whom it suits; unanswered it goes to the next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail

from intake.models import Patient
from notifications.delivery import deliver
from notifications.models import Message
from scheduling import services, waitlist
from scheduling.models import Appointment, WaitlistEntry, WaitlistOffer
from scheduling.services import OfferGone, offer_id
from scheduling.tests.rows import a_clinic, a_provider, a_type
from scheduling.tests.told import agree
from voiceagent.clinics.models import Clinic

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)  # Friday, 18:00 in Portland
MONDAY_NINE = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)


def waits(clinic: Clinic, name: str, **more: object) -> WaitlistEntry:
    email = f"{name}@example.com" if name != "silent" else ""
    patient = Patient.objects.create(clinic=clinic, first_name=name, email=email)
    if email:
        agree(clinic, "email", email)
    return services.join_waitlist(clinic=clinic, patient=patient, actor="user:1", **more)  # type: ignore[arg-type]


def booked(clinic: Clinic, key: str = "a", starts: datetime = MONDAY_NINE) -> Appointment:
    provider = clinic.providers.get(name="Doctor Lee")
    return services.book(
        clinic=clinic, offer_id=offer_id(provider.pk, starts, None), idempotency_key=key, intake_id=None, now=NOW
    )


def offered() -> list[tuple[str, str]]:
    rows = WaitlistOffer.objects.order_by("pk").select_related("entry__patient")
    return [(offer.entry.patient.first_name, offer.outcome) for offer in rows]


def free(visit: Appointment) -> None:
    services.cancel(appointment_id=visit.pk, reason="patient_request", actor="agent", now=NOW)


def test_the_first_whom_it_suits_is_offered_it_and_takes_it() -> None:
    clinic = a_clinic()
    a_provider(clinic)
    visit = booked(clinic)
    waits(clinic, "afternoons", wish={"hours": "12:00-"})
    waits(clinic, "another", provider=a_provider(clinic, "Doctor Kim"))
    waits(clinic, "long", visit_type=a_type(clinic, "Long", 60))
    later = booked(clinic, "later", MONDAY_NINE + timedelta(days=2))
    Appointment.objects.filter(pk=later.pk).update(patient=Patient.objects.first())
    ana = waits(clinic, "ana", wish={"weekdays": "0"}, appointment=later)
    waits(clinic, "bob")
    free(visit)
    assert offered() == [("ana", "open")]
    offer = WaitlistOffer.objects.get()
    assert (offer.hold.status, offer.hold.starts_at, offer.until) == ("held", MONDAY_NINE, NOW + timedelta(hours=1))
    with pytest.raises(services.SlotTaken):
        booked(clinic, "somebody")
    message = Message.objects.get(template="waitlist_offer")
    Message.objects.filter(pk=message.pk).update(not_after=None)  # long past when this is run
    Clinic.objects.update(name="Smith & Sons")
    assert (message.to, deliver(message.pk)) == ("ana@example.com", None)
    assert mail.outbox[-1].subject == "An earlier time at Smith & Sons"
    message.refresh_from_db()
    assert message.state == "sent"
    taken = services.take_offer(offer=offer.public_id, now=NOW)
    assert services.take_offer(offer=offer.public_id, now=NOW) == taken  # twice is once
    later.refresh_from_db()
    ana.refresh_from_db()
    assert (taken.status, taken.starts_at, taken.patient, later.status, ana.state) == (
        "booked",
        MONDAY_NINE,
        ana.patient,
        "cancelled",
        "taken",
    )


def test_what_is_declined_or_not_answered_goes_to_the_next_and_then_is_open_to_all() -> None:
    clinic = a_clinic()
    a_provider(clinic)
    visit = booked(clinic)
    for name in ("ana", "silent"):
        waits(clinic, name)
    free(visit)
    first = WaitlistOffer.objects.get()
    services.decline_offer(offer=first.public_id, now=NOW)
    assert offered() == [("ana", "declined"), ("silent", "open")]
    assert Message.objects.get(template="waitlist_call").to == clinic.summary_email
    late = NOW + timedelta(hours=2)
    assert (waitlist.expire_offers(now=late), waitlist.expire_offers(now=late)) == (1, 0)
    assert offered() == [("ana", "declined"), ("silent", "expired")]
    with pytest.raises(OfferGone):
        services.take_offer(offer=first.public_id, now=NOW)
    assert list(WaitlistEntry.objects.values_list("state", flat=True)) == ["waiting", "waiting"]
    assert booked(clinic, "anybody").status == "booked"


def test_at_night_it_is_kept_until_people_are_up_and_texts_go_to_who_agreed_alone() -> None:
    clinic = a_clinic()
    a_provider(clinic)
    ana = waits(clinic, "ana")
    Patient.objects.filter(pk=ana.patient_id).update(phone="2025550143")
    agree(clinic)
    visit = booked(clinic)
    night = datetime(2026, 11, 28, 6, 30, tzinfo=UTC)  # 22:30 in Portland; texts from eight on
    services.cancel(appointment_id=visit.pk, reason="patient_request", actor="agent", now=night)
    offer = WaitlistOffer.objects.get()
    assert offer.until == datetime(2026, 11, 28, 17, tzinfo=UTC)
    told = Message.objects.filter(template="waitlist_offer").order_by("channel")
    assert [(one.channel, one.to, one.needs_consent, one.not_after) for one in told] == [
        ("email", "ana@example.com", True, offer.until),
        ("sms", "+12025550143", True, offer.until),
    ]
    services.decline_offer(offer=offer.public_id, now=night)
    assert set(told.values_list("state", "reason")) == {("dropped", "offer_over")}


def test_who_was_offered_another_time_of_this_provider_and_this_time_of_another_is_offered_this_one() -> None:
    clinic = a_clinic()
    lee, kim = a_provider(clinic), a_provider(clinic, "Doctor Kim")
    hour = timedelta(hours=1)
    visits = [
        services.book(
            clinic=clinic, offer_id=offer_id(who.pk, at, None), idempotency_key=f"{who.pk}{at}", intake_id=None, now=NOW
        )
        for who, at in ((lee, MONDAY_NINE + hour), (kim, MONDAY_NINE), (lee, MONDAY_NINE))
    ]
    waits(clinic, "ana")
    for number, visit in enumerate(visits, 1):
        free(visit)
        offer = WaitlistOffer.objects.latest("pk")
        services.decline_offer(offer=offer.public_id, now=NOW)
        assert (WaitlistOffer.objects.count(), offer.hold.starts_at) == (number, visit.starts_at)


def test_who_leaves_the_list_passes_the_offer_on_and_nothing_too_near_is_offered() -> None:
    clinic = a_clinic()
    a_provider(clinic)
    ana, _ = waits(clinic, "ana"), waits(clinic, "bob")
    free(booked(clinic))
    services.leave_waitlist(entry_id=ana.pk, actor="user:1", now=NOW)
    assert offered() == [("ana", "declined"), ("bob", "open")]
    other = booked(clinic, "near", MONDAY_NINE + timedelta(hours=1))
    near = MONDAY_NINE
    services.cancel(appointment_id=other.pk, reason="other", actor="agent", now=near)
    assert len(offered()) == 2
