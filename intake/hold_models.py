"""LegalHold: what must be kept whatever schedules and requests say. A part of `models`."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from voiceagent.clinics.models import Clinic
from voiceagent.privacy.fields import EncryptedTextField


class LegalHoldQuerySet(models.QuerySet["LegalHold"]):
    def standing(self) -> LegalHoldQuerySet:
        return self.filter(lifted_at=None)


class LegalHold(models.Model):
    """Nothing of this patient (with all intakes), or of this one intake, is deleted while it stands.

    reason: whose order, which case; encrypted. placed_by, lifted_by: "user:<pk>" or "system"; "" while it stands.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="legal_holds")
    patient = models.ForeignKey(
        "intake.Patient", on_delete=models.PROTECT, related_name="legal_holds", null=True, blank=True
    )
    intake = models.ForeignKey(
        "intake.Intake", on_delete=models.PROTECT, related_name="legal_holds", null=True, blank=True
    )
    reason = EncryptedTextField()
    placed_by = models.CharField(max_length=64)
    placed_at = models.DateTimeField(auto_now_add=True)
    lifted_by = models.CharField(max_length=64, blank=True, default="")
    lifted_at = models.DateTimeField(null=True, blank=True)

    objects = LegalHoldQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(patient=None, intake__isnull=False) | Q(patient__isnull=False, intake=None),
                name="legal_hold_of_one",
            ),
        ]

    def __str__(self) -> str:
        return f"Legal hold {self.pk}"
