"""Writes about who works when: places, providers, types of visit, days unlike the week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, time

from django.db import transaction

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from .models import Availability, HoursException, Location, Provider, VisitType
from .models.hours import Patients


@dataclass(frozen=True)
class Window:
    """weekday: Monday is 0. opens, closes: on the location's clock."""

    weekday: int
    opens: time
    closes: time
    slot_minutes: int = 30


@transaction.atomic
def add_location(*, actor: str, clinic: Clinic, name: str, timezone: str) -> Location:
    """The place of that name; made when there is none. Raises ValidationError for an unknown time zone."""
    location = Location.objects.filter(clinic=clinic, name=name).first()
    if location is None:
        location = Location(clinic=clinic, name=name, timezone=timezone)
        location.full_clean()
        location.save()
        audit.record(action="location.added", actor=actor, clinic_id=clinic.pk, obj=location)
    return location


@transaction.atomic
def add_provider(*, actor: str, clinic: Clinic, name: str, location: Location, week: Sequence[Window]) -> Provider:
    """The provider of that name, with these weekly windows; one that is there keeps the windows it has."""
    provider, created = Provider.objects.get_or_create(clinic=clinic, name=name)
    if created:
        hours = [Availability(provider=provider, location=location, **asdict(window)) for window in week]
        for one in hours:  # what the database looks at itself is left to it
            one.full_clean(exclude={"provider", "location"}, validate_constraints=False)
        Availability.objects.bulk_create(hours)
        audit.record(
            action="provider.added", actor=actor, clinic_id=clinic.pk, obj=provider, details={"windows": len(week)}
        )
    return provider


@transaction.atomic
def add_visit_type(
    *,
    actor: str,
    clinic: Clinic,
    name: str,
    minutes: int,
    buffer_before: int = 0,
    buffer_after: int = 0,
    by_phone: bool = True,
    patients: str = Patients.ANYONE,
    preferred: bool = False,
    complaints: Sequence[str] = (),
    providers: Sequence[Provider] = (),
) -> VisitType:
    """The type of that name; made when there is none. providers: who does it, everybody when empty. complaints: whose
    callers are not asked which type it is to be.

    Raises ValidationError when a value does not fit its field.
    """
    known = VisitType.objects.filter(clinic=clinic, name=name).first()
    if known is not None:
        return known
    visit_type = VisitType(
        clinic=clinic,
        name=name,
        minutes=minutes,
        buffer_before=buffer_before,
        buffer_after=buffer_after,
        by_phone=by_phone,
        patients=patients,
        preferred=preferred,
        complaints=list(complaints),
    )
    visit_type.full_clean()
    visit_type.save()
    visit_type.providers.set(providers)
    audit.record(
        action="visit_type.added", actor=actor, clinic_id=clinic.pk, obj=visit_type, details={"minutes": minutes}
    )
    return visit_type


@transaction.atomic
def close_days(
    *,
    actor: str,
    clinic: Clinic,
    first_day: date,
    last_day: date | None = None,
    provider: Provider | None = None,
    location: Location | None = None,
    opens: time | None = None,
    closes: time | None = None,
    reason: str = "",
) -> HoursException:
    """Nobody is seen on these days: all day, or from `opens` to `closes`. Visits booked before stand, each with
    a task for staff (`stranded`).
    """
    return _except(
        actor,
        HoursException(
            clinic=clinic,
            provider=provider,
            location=location,
            first_day=first_day,
            last_day=last_day or first_day,
            opens=opens,
            closes=closes,
            reason=reason,
        ),
    )


@transaction.atomic
def add_extra_hours(
    *,
    actor: str,
    provider: Provider,
    location: Location,
    day: date,
    opens: time,
    closes: time,
    slot_minutes: int = 30,
    reason: str = "",
) -> HoursException:
    """Hours beyond the week's, on one day; on a holiday as well."""
    return _except(
        actor,
        HoursException(
            clinic=provider.clinic,
            provider=provider,
            location=location,
            kind=HoursException.Kind.EXTRA,
            first_day=day,
            last_day=day,
            opens=opens,
            closes=closes,
            slot_minutes=slot_minutes,
            reason=reason,
        ),
    )


def _except(actor: str, exception: HoursException) -> HoursException:
    exception.full_clean()
    exception.save()
    audit.record(
        action="hours.changed",
        actor=actor,
        clinic_id=exception.clinic_id,
        obj=exception,
        details={"kind": exception.kind},
    )
    return exception
