"""Provider, Location, Availability, Appointment, Offer.

Times are stored in UTC; what a clock on the wall shows is the location's.
"""

from __future__ import annotations

import zoneinfo
from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

from intake.models import Intake, Patient
from voiceagent.clinics.models import Clinic, known_timezone


class Weekday(models.IntegerChoices):
    """As `date.weekday()` counts."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class Status(models.TextChoices):
    HELD = "held"
    BOOKED = "booked"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    NO_SHOW = "no_show"


BLOCKING = (Status.HELD, Status.BOOKED, Status.COMPLETED, Status.NO_SHOW)
"""Statuses in which nobody else can have the time."""


class Provider(models.Model):
    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="providers")
    name = models.CharField(max_length=120, help_text='As it is spoken: "Doctor Lee".')
    active = models.BooleanField(default=True)

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["clinic", "name"], name="provider_once_per_clinic")]

    def __str__(self) -> str:
        return self.name


class Location(models.Model):
    """timezone belongs to the place, never derived from the state. lead_minutes: how soon a visit may be.
    horizon_days: how far ahead.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="locations")
    name = models.CharField(max_length=120)
    timezone = models.CharField(max_length=64, validators=[known_timezone])
    lead_minutes = models.PositiveIntegerField(default=120)
    horizon_days = models.PositiveSmallIntegerField(default=90)

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["clinic", "name"], name="location_once_per_clinic")]

    def __str__(self) -> str:
        return self.name

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.timezone)


class Availability(models.Model):
    """A provider sees patients here on this weekday, from `opens` to `closes` on the location's clock, every
    `slot_minutes`.
    """

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="availabilities")
    location = models.ForeignKey(Location, on_delete=models.CASCADE, related_name="availabilities")
    weekday = models.PositiveSmallIntegerField(choices=Weekday.choices)
    opens = models.TimeField()
    closes = models.TimeField()
    slot_minutes = models.PositiveSmallIntegerField(
        default=30, validators=[MinValueValidator(5), MaxValueValidator(480)]
    )
    effective_from = models.DateField(null=True, blank=True)
    effective_until = models.DateField(null=True, blank=True, help_text="The last day.")

    class Meta:
        ordering = ["provider", "weekday", "opens"]
        verbose_name_plural = "availabilities"
        constraints = [
            models.CheckConstraint(condition=Q(closes__gt=F("opens")), name="availability_opens_before_it_closes"),
            models.CheckConstraint(condition=Q(slot_minutes__gte=5), name="availability_slots_have_a_length"),
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.opens:%H:%M}-{self.closes:%H:%M}"

    def clean(self) -> None:
        if self.provider.clinic_id != self.location.clinic_id:
            raise ValidationError("The provider and the location belong to different clinics.")


class AppointmentQuerySet(models.QuerySet["Appointment"]):
    def blocking(self) -> AppointmentQuerySet:
        return self.filter(status__in=BLOCKING)

    def overlapping(self, start: datetime, end: datetime) -> AppointmentQuerySet:
        return self.filter(starts_at__lt=end, ends_at__gt=start)


class Appointment(models.Model):
    """A visit. idempotency_key: names the wish it came from; the same wish never makes two. patient: of visits made by
    staff; a visit made by phone finds its patient through the intake.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="appointments")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="appointments")
    location = models.ForeignKey(Location, on_delete=models.PROTECT, related_name="appointments")
    intake = models.ForeignKey(Intake, on_delete=models.PROTECT, related_name="appointments", null=True, blank=True)
    patient = models.ForeignKey(Patient, on_delete=models.PROTECT, related_name="appointments", null=True, blank=True)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.BOOKED)
    idempotency_key = models.CharField(max_length=120, unique=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = AppointmentQuerySet.as_manager()

    class Meta:
        ordering = ["starts_at", "pk"]
        indexes = [models.Index(fields=["clinic", "starts_at"], name="appointment_by_day")]
        constraints = [
            models.UniqueConstraint(
                fields=["provider", "starts_at"], name="appointment_once_per_time", condition=Q(status__in=BLOCKING)
            ),
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="appointment_has_a_length"),
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
