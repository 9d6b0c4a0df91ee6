"""Reminder: that a visit's reminder was dealt with."""

from __future__ import annotations

from django.db import models

from .visits import Appointment


class Reminder(models.Model):
    """One for each time of a visit and each hour it is reminded at, whether or not there was anybody to write to.

    told: to how many addresses.
    """

    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, related_name="reminders")
    starts_at = models.DateTimeField()
    hours = models.PositiveSmallIntegerField()
    told = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["appointment", "starts_at", "hours"], name="reminded_once"),
        ]

    def __str__(self) -> str:
        return f"Reminder {self.pk}"
