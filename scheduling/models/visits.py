"""Appointment, and the times that were offered to callers."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import models
from django.db.models import F, Q

from intake.models import Intake, Patient
from voiceagent.clinics.models import Clinic

from ..times import DAY
from .hours import Location, Provider, VisitType


class Status(models.TextChoices):
    HELD = "held"
    BOOKED = "booked"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    NO_SHOW = "no_show"


BLOCKING = (Status.HELD, Status.BOOKED, Status.COMPLETED, Status.NO_SHOW)
"""Statuses in which nobody else can have the time."""


class Source(models.TextChoices):
    """Through which door a visit was booked; the function behind them is the same."""

    PHONE = "phone"
    STAFF = "staff"
    LINK = "link"


class CancelReason(models.TextChoices):
    PATIENT_REQUEST = "patient_request"
    FEELING_BETTER = "feeling_better"
    TRANSPORT = "transport"
    COST = "cost", "Cost or insurance"
    PROVIDER = "provider"
    DUPLICATE = "duplicate"
    RESCHEDULED = "rescheduled"
    REPLACED = "replaced", "Replaced in the same call"
    HOLD_EXPIRED = "hold_expired"
    HOLD_RELEASED = "hold_released", "The caller hung up"
    BY_STAFF = "by_staff"
    OTHER = "other"


class AppointmentQuerySet(models.QuerySet["Appointment"]):
    def blocking(self) -> AppointmentQuerySet:
        return self.exclude(status=Status.CANCELLED)

    def overlapping(self, start: int, end: int) -> AppointmentQuerySet:
        """What blocks any of the minutes from `start` to before `end` (minutes since 1970, UTC)."""
        return self.filter(blocks_from__lt=end, blocks_from__gt=start - DAY, blocks_until__gt=start)

    def expired(self, now: datetime) -> AppointmentQuerySet:
        """Holds nobody has turned into a visit in time."""
        return self.filter(status=Status.HELD, hold_until__lt=now)

    def coming(self, now: datetime) -> AppointmentQuerySet:
        return self.filter(status=Status.BOOKED, starts_at__gt=now).order_by("starts_at", "pk")

    def of_patients(self, patients: models.QuerySet[Patient]) -> AppointmentQuerySet:
        """A visit made by staff knows its patient; one made by phone knows the intake that does."""
        people = list(patients.order_by().values_list("pk", flat=True))
        intakes = list(Intake.objects.filter(patient__in=people).values_list("pk", flat=True))
        # Numbers, not joins: either side of the "or" has its index, and a join would be made for every visit there is.
        return self.filter(Q(patient__in=people) | Q(patient=None, intake__in=intakes))


class Appointment(models.Model):
    """A visit, or the hold of one.

    idempotency_key: names the wish it came from; the same wish never makes two. patient: of visits made by staff; a
    visit made by phone finds its patient through the intake. blocks_from, blocks_until: minutes since 1970 (UTC) in
    which the provider is taken, buffers included; no two blocking rows of a provider share one (`overlaps`).
    confirmed_at: the patient answered that they come. cancel_asked_at: they answered that they do not, and were asked
    whether that is sure. uid, sequence: what calendars know the visit by; kept and counted up when it is moved
    (RFC 5545).
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="appointments")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="appointments")
    location = models.ForeignKey(Location, on_delete=models.PROTECT, related_name="appointments")
    visit_type = models.ForeignKey(
        VisitType, on_delete=models.PROTECT, related_name="appointments", null=True, blank=True
    )
    intake = models.ForeignKey(Intake, on_delete=models.PROTECT, related_name="appointments", null=True, blank=True)
    patient = models.ForeignKey(Patient, on_delete=models.PROTECT, related_name="appointments", null=True, blank=True)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    blocks_from = models.BigIntegerField(editable=False)
    blocks_until = models.BigIntegerField(editable=False)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.BOOKED)
    source = models.CharField(max_length=5, choices=Source.choices, default=Source.PHONE)
    hold_until = models.DateTimeField(null=True, blank=True, editable=False)
    cancel_reason = models.CharField(max_length=16, choices=CancelReason.choices, blank=True, default="")
    rescheduled_from = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="rescheduled_to"
    )
    confirmed_at = models.DateTimeField("confirmed by the patient", null=True, blank=True, editable=False)
    cancel_asked_at = models.DateTimeField(null=True, blank=True, editable=False)
    uid = models.UUIDField(default=uuid.uuid4, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    idempotency_key = models.CharField(max_length=120, unique=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = AppointmentQuerySet.as_manager()

    class Meta:
        ordering = ["starts_at", "pk"]
        indexes = [
            models.Index(fields=["clinic", "starts_at"], name="appointment_by_day"),
            models.Index(fields=["clinic", "status", "starts_at"], name="appointment_by_status"),
            models.Index(fields=["clinic", "created_at"], name="appointment_by_booking"),
            models.Index(fields=["starts_at", "id"], name="appointment_newest"),
            models.Index(fields=["hold_until"], name="appointment_held", condition=Q(hold_until__isnull=False)),
            # All that the search for open times asks: the table itself is not read. Not partial: SQLite does not use a
            # partial index when the statuses are parameters of the query.
            models.Index(
                fields=["clinic", "blocks_from", "blocks_until", "provider", "status", "hold_until"],
                name="appointment_taken",
            ),
            models.Index(fields=["provider", "blocks_from"], name="appointment_of_provider"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="appointment_has_a_length"),
            models.CheckConstraint(  # a day at most: looking for what is taken goes no further back
                condition=Q(blocks_until__gt=F("blocks_from"), blocks_until__lte=F("blocks_from") + 1440),
                name="appointment_blocks_minutes",
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.HELD) | Q(hold_until__isnull=False), name="a_hold_has_an_end"
            ),
        ]

    def __str__(self) -> str:
        return f"Appointment {self.pk}"

    @property
    def local_start(self) -> datetime:
        return self.starts_at.astimezone(self.location.zone)

    @property
    def words(self) -> str:
        """For staff: "Tuesday, December 1 at 9:30 AM with Doctor Lee"."""
        return f"{self.local_start:%A, %B %-d at %-I:%M %p} with {self.provider.name}"


class Offer(models.Model):
    """A time that has been said to a caller.

    It blocks nothing; it is not said to the next caller as long as there are others.
    """

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="offers")
    starts_at = models.DateTimeField()
    until = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["starts_at", "until"], name="offer_live")]

    def __str__(self) -> str:
        return f"Offer {self.pk}"
