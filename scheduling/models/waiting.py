"""The wait list: who would come earlier, and what each of them was offered."""

from __future__ import annotations

import uuid
from typing import Any

from django.db import models

from intake.models import Patient
from voiceagent.clinics.models import Clinic

from .hours import Provider, VisitType
from .visits import Appointment


class WaitlistEntry(models.Model):
    """Somebody who would take a time when one frees. First come, first offered.

    wish: a `wishes.Wish` in plain form. provider: only this one; empty means whoever is first. appointment: the visit
    they have meanwhile; taking an offer moves it.
    """

    class State(models.TextChoices):
        WAITING = "waiting"
        OFFERED = "offered"
        TAKEN = "taken"
        LEFT = "left"

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="waitlist")
    patient = models.ForeignKey(Patient, on_delete=models.PROTECT, related_name="waitlist")
    visit_type = models.ForeignKey(VisitType, on_delete=models.PROTECT, null=True, blank=True, related_name="waitlist")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, null=True, blank=True, related_name="waitlist")
    appointment = models.ForeignKey(
        Appointment, on_delete=models.PROTECT, null=True, blank=True, related_name="waitlist"
    )
    wish: models.JSONField[Any, Any] = models.JSONField(default=dict, blank=True)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["created_at", "pk"]
        verbose_name_plural = "wait list"
        indexes = [models.Index(fields=["clinic", "state", "created_at"], name="waitlist_in_turn")]

    def __str__(self) -> str:
        return f"Wait list entry {self.pk}"


class WaitlistOffer(models.Model):
    """A freed time offered to one entry, and what came of it. hold: the time is kept for them until `until`."""

    class Outcome(models.TextChoices):
        OPEN = "open"
        TAKEN = "taken"
        DECLINED = "declined"
        EXPIRED = "expired"

    entry = models.ForeignKey(WaitlistEntry, on_delete=models.CASCADE, related_name="offers")
    hold = models.OneToOneField(Appointment, on_delete=models.PROTECT, related_name="waitlist_offer")
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    until = models.DateTimeField()
    outcome = models.CharField(max_length=8, choices=Outcome.choices, default=Outcome.OPEN)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["outcome", "until"], name="waitlist_offer_due")]

    def __str__(self) -> str:
        return f"Wait list offer {self.pk}"
