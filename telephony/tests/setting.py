"""What the tests of the line share: a clinic that answers, signed posts, small shapes of rows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import time
from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from twilio.request_validator import RequestValidator

from intake.models import Intake
from scheduling.models import Availability, Location, Provider
from telephony.background import in_thread
from telephony.models import Call
from voiceagent.clinics.models import Clinic, PhoneLine

PUBLIC_URL = "https://voice.example.test"
DIALLED = "+15035550100"
CALLER = "+15035550142"
DESK = "+15035550199"
PATIENCE = 20
"""Seconds by the clock after which a test has waited in vain."""


_TWILIO = Client()
"""The same for all tests: each new one looks for every static file there is before its first request."""


def make_clinic(**changes: Any) -> Clinic:
    """A clinic with one line, DIALLED."""
    values = {
        "name": "Rose Clinic",
        "slug": "rose",
        "front_desk_number": DESK,
        "summary_email": "desk@rose.example.test",
        "accepted_payers": ["Aetna"],
    } | changes
    clinic = Clinic.objects.create(**values)
    PhoneLine.objects.create(clinic=clinic, number=DIALLED)
    return clinic


def post(path: str, parameters: Mapping[str, str], *, sign: bool = True) -> HttpResponse:
    """A webhook as Twilio sends it: form-encoded, signed over the public address, from behind a proxy."""
    headers = {"X-Forwarded-Proto": "https"}
    if sign and settings.TWILIO_AUTH_TOKEN:
        validator = RequestValidator(settings.TWILIO_AUTH_TOKEN)
        headers["X-Twilio-Signature"] = validator.compute_signature(PUBLIC_URL + path, parameters)
    return _TWILIO.post(path, parameters, headers=headers)  # type: ignore[return-value]  # Django's, with more on it


def call_row(call_sid: str = "CA1") -> tuple[str, str, bool, int]:
    """(status, end_reason, ended?, streams)"""
    call = Call.objects.get(call_sid=call_sid)
    return call.status, call.end_reason, call.ended_at is not None, call.streams


def open_hours(clinic: Clinic) -> None:
    """One provider who sees patients every day from eight to six."""
    provider = Provider.objects.create(clinic=clinic, name="Doctor Lee")
    location = Location.objects.create(clinic=clinic, name="Main", timezone=clinic.timezone)
    Availability.objects.bulk_create(
        Availability(provider=provider, location=location, weekday=weekday, opens=time(8), closes=time(18))
        for weekday in range(7)
    )


async def settled() -> None:
    """All that was said in the calls of this test is in the database."""
    writing = [task for task in asyncio.all_tasks() if task.get_name() == "recorder"]
    if writing:
        await asyncio.wait(writing, timeout=PATIENCE)


@asynccontextmanager
async def row_lock() -> AsyncIterator[None]:
    """Somebody else holds the intake's row for as long as the block lasts."""
    loop, held, release = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()

    def hold() -> None:
        with transaction.atomic():
            Intake.objects.select_for_update().get()
            loop.call_soon_threadsafe(held.set)
            asyncio.run_coroutine_threadsafe(release.wait(), loop).result()

    holder = asyncio.create_task(in_thread(hold))
    await held.wait()
    try:
        yield
    finally:
        release.set()
        await holder
