"""Two records that may be one person, and the merges staff made of them. A part of `models`."""

from __future__ import annotations

import uuid
from typing import Any

from django.db import models
from django.db.models import F, Q

from voiceagent.clinics.models import Clinic
from voiceagent.privacy.fields import EncryptedJSONField


class PatientPair(models.Model):
    """Two patients of a clinic, suggested as one person; what staff decided is remembered for good.

    first_id, second_id: primary keys of patients, the lower one first; no foreign keys, since a merged record is gone
    and the decision about it is not. reasons: fixed codes of `duplicates`, such as "same_phone".
    """

    class State(models.TextChoices):
        OPEN = "open"
        SAME = "same", "same person"
        DIFFERENT = "different", "different people"
        MOOT = "moot"

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="patient_pairs")
    first_id = models.BigIntegerField()
    second_id = models.BigIntegerField()
    reasons: models.JSONField[Any, Any] = models.JSONField(default=list)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    decided_by = models.CharField(max_length=64, blank=True, default="")
    decided_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["second_id"], name="patient_pair_second")]
        constraints = [
            models.UniqueConstraint(fields=["first_id", "second_id"], name="patient_pair_once"),
            models.CheckConstraint(condition=Q(first_id__lt=F("second_id")), name="patient_pair_in_order"),
        ]

    def __str__(self) -> str:
        return f"Possible duplicate {self.pk}"


class PatientMerge(models.Model):
    """One merge, with all it takes to undo it.

    snapshot: encrypted; both records as they were, what was written, which rows moved, the pairs that changed.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="patient_merges")
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    pair = models.ForeignKey(PatientPair, on_delete=models.PROTECT, related_name="merges")
    survivor_id = models.BigIntegerField(db_index=True)
    merged_id = models.BigIntegerField()
    snapshot = EncryptedJSONField()
    made_by = models.CharField(max_length=64)
    made_at = models.DateTimeField(auto_now_add=True)
    undone_by = models.CharField(max_length=64, blank=True, default="")
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"Merge {self.public_id.hex[:8].upper()}"
