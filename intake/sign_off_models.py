"""The versions of the emergency rules a clinic's clinician has signed off. A part of `models`, which re-exports it."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from voiceagent.clinics.models import Clinic


class RuleSignOff(models.Model):
    """One clinic's approval of one version of the red-flag rules; never changed, never deleted.

    approver, licence: the clinician who answers for it, as they write themselves. signed_by: whose account it was.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="rule_sign_offs")
    version = models.CharField(max_length=20, editable=False)
    approver = models.CharField(max_length=120, help_text="The clinician's name.")
    licence = models.CharField(max_length=60, help_text="Licence type, state and number.")
    signed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, editable=False, related_name="+")
    signed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-signed_at"]
        constraints = [models.UniqueConstraint(fields=["clinic", "version"], name="version_signed_once")]
        verbose_name = "sign-off of emergency rules"
        verbose_name_plural = "sign-offs of emergency rules"

    def __str__(self) -> str:
        return f"{self.version} at {self.clinic}"
