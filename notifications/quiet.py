"""When patients may be sent texts, by the clock at the clinic."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from voiceagent.clinics.models import Clinic


def opens_at(clinic: Clinic, now: datetime) -> datetime:
    """`now` where a text may be sent now, else the next time one may."""
    here = now.astimezone(clinic.zone)
    if clinic.texts_from <= here.time() < clinic.texts_until or clinic.texts_from >= clinic.texts_until:
        return now
    day = here.date() if here.time() < clinic.texts_from else here.date() + timedelta(days=1)
    return datetime.combine(day, clinic.texts_from, tzinfo=clinic.zone)


def next_day(clinic: Clinic, now: datetime) -> datetime:
    """When the first text of the day after may be sent."""
    tomorrow = now.astimezone(clinic.zone).date() + timedelta(days=1)
    return opens_at(clinic, datetime.combine(tomorrow, time(0), tzinfo=clinic.zone))
