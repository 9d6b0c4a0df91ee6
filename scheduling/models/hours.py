"""Who sees patients where and when: Provider, Location, VisitType, weekly Availability and its dated exceptions."""

from __future__ import annotations

import zoneinfo
from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

from voiceagent.clinics.models import Clinic, known_timezone, list_of_text

from ..closures import BIG_SIX, known_place


class Weekday(models.IntegerChoices):
    """As `date.weekday()` counts."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class Provider(models.Model):
    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="providers")
    name = models.CharField(max_length=120, help_text='As it is spoken: "Doctor Lee".')
    active = models.BooleanField(default=True)

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["clinic", "name"], name="provider_once_per_clinic")]

    def __str__(self) -> str:
        return self.name


def _big_six() -> list[str]:
    return list(BIG_SIX)


class Location(models.Model):
    """timezone belongs to the place, never derived from the state. lead_minutes: how soon a visit may be.

    horizon_days: how far ahead. country, subdivision, closed_on: on which of that place's public holidays it is closed
    (see `closures`); the clinic's own days are HoursException rows.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="locations")
    name = models.CharField(max_length=120)
    timezone = models.CharField(max_length=64, validators=[known_timezone])
    lead_minutes = models.PositiveIntegerField(default=120)
    horizon_days = models.PositiveSmallIntegerField(default=90)
    country = models.CharField(max_length=2, blank=True, default="US", help_text="ISO 3166; empty: no holidays.")
    subdivision = models.CharField(max_length=6, blank=True, default="", help_text='ISO 3166-2, such as "OR".')
    closed_on = models.JSONField(
        default=_big_six,
        blank=True,
        validators=[list_of_text],
        help_text="Names of the public holidays this place is closed on, with their observed days.",
    )

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["clinic", "name"], name="location_once_per_clinic")]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        if not known_place(self.country, self.subdivision):
            raise ValidationError("No holidays are known for this country and subdivision.")

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.timezone)


class Patients(models.TextChoices):
    """Whom a type of visit is for. New: no visit with the clinic yet."""

    ANYONE = "anyone"
    NEW = "new"
    ESTABLISHED = "established"


class VisitType(models.Model):
    """minutes: how long the patient is there. The buffers are the provider's, before and after, and count as taken.

    by_phone: callers may book it themselves; others ask and staff book. preferred: what a caller gets who names none.
    providers: who does it; nobody named means everybody.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="visit_types")
    name = models.CharField(max_length=120)
    minutes = models.PositiveSmallIntegerField(validators=[MinValueValidator(5), MaxValueValidator(480)])
    buffer_before = models.PositiveSmallIntegerField(default=0, validators=[MaxValueValidator(120)])
    buffer_after = models.PositiveSmallIntegerField(default=0, validators=[MaxValueValidator(120)])
    by_phone = models.BooleanField(default=True)
    patients = models.CharField(max_length=12, choices=Patients.choices, default=Patients.ANYONE)
    preferred = models.BooleanField(default=False)
    complaints = models.JSONField(
        default=list,
        blank=True,
        validators=[list_of_text],
        help_text=(
            'Complaints this type is for, by kind or by name, such as "respiratory" or "physical". Callers with others '
            "choose among the types they may book."
        ),
    )
    active = models.BooleanField(default=True)
    providers = models.ManyToManyField(Provider, blank=True, related_name="visit_types")

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["clinic", "name"], name="visit_type_once_per_clinic"),
            models.CheckConstraint(condition=Q(minutes__gte=5), name="visit_type_has_a_length"),
        ]

    def __str__(self) -> str:
        return self.name


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


class HoursExceptionQuerySet(models.QuerySet["HoursException"]):
    def between(self, first: date, last: date) -> HoursExceptionQuerySet:
        return self.filter(first_day__lte=last, last_day__gte=first)


class HoursException(models.Model):
    """Days unlike the week's: closed (a holiday of the clinic, an absence) or extra hours.

    provider, location: whom and where it is about; empty means all of them. opens, closes: on the location's clock;
    both empty means the whole day. Extra hours name their provider, location and times.
    """

    class Kind(models.TextChoices):
        CLOSED = "closed"
        EXTRA = "extra"

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="hours_exceptions")
    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, null=True, blank=True, related_name="exceptions")
    location = models.ForeignKey(Location, on_delete=models.CASCADE, null=True, blank=True, related_name="exceptions")
    kind = models.CharField(max_length=6, choices=Kind.choices, default=Kind.CLOSED)
    first_day = models.DateField()
    last_day = models.DateField()
    opens = models.TimeField(null=True, blank=True)
    closes = models.TimeField(null=True, blank=True)
    slot_minutes = models.PositiveSmallIntegerField(
        default=30, validators=[MinValueValidator(5), MaxValueValidator(480)]
    )
    reason = models.CharField(max_length=80, blank=True, default="", help_text="For staff; nothing about a patient.")

    objects = HoursExceptionQuerySet.as_manager()

    class Meta:
        ordering = ["first_day", "pk"]
        verbose_name = "exception"
        indexes = [models.Index(fields=["clinic", "last_day"], name="exception_by_day")]
        constraints = [
            models.CheckConstraint(condition=Q(last_day__gte=F("first_day")), name="exception_has_days"),
            models.CheckConstraint(
                condition=Q(opens__isnull=True, closes__isnull=True) | Q(closes__gt=F("opens")),
                name="exception_opens_before_it_closes",
            ),
            models.CheckConstraint(
                condition=Q(kind="closed")
                | Q(provider__isnull=False, location__isnull=False, opens__isnull=False, closes__isnull=False),
                name="extra_hours_are_somebodys",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.first_day:%Y-%m-%d}"
