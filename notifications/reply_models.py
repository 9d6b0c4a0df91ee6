"""Reply: what somebody texted to one of our lines, word for word. A part of `models`, which re-exports it."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import Q
from django.utils import timezone

from voiceagent.clinics.models import Clinic
from voiceagent.privacy.fields import EncryptedTextField, KeyedHashField
from voiceagent.privacy.hashing import keyed_hash

from .consent_models import ADDRESS


class ReplyQuerySet(models.QuerySet["Reply"]):
    def from_numbers(self, clinic_id: int, hashes: list[str]) -> ReplyQuerySet:
        """hashes: as `hash_of`; an empty one, which emptied rows have, finds nothing."""
        return self.filter(clinic=clinic_id, number_hash__in=[mark for mark in hashes if mark])


class Reply(models.Model):
    """number: E.164. taken_as: fixed code of what it was taken for, such as "confirm"; "" where it was not understood.

    vendor_id: what the vendor calls it; told of twice it is one row. emptied_at: when number and words were deleted.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="replies")
    number = EncryptedTextField()
    number_hash = KeyedHashField(purpose=ADDRESS, of=["number"])
    text = EncryptedTextField()
    taken_as = models.CharField(max_length=12, blank=True, default="")
    vendor_id = models.CharField(max_length=64, blank=True, default="")
    emptied_at = models.DateTimeField(null=True, blank=True, editable=False)
    at: models.DateTimeField[datetime, datetime] = models.DateTimeField(default=timezone.now)

    objects = ReplyQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        verbose_name_plural = "replies"
        indexes = [
            models.Index(fields=["clinic", "-at", "-id"], name="reply_by_day"),
            models.Index(fields=["-at", "-id"], name="reply_newest"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["vendor_id"], condition=~Q(vendor_id=""), name="reply_once"),
        ]

    def __str__(self) -> str:
        return f"Reply {self.pk}"


def hash_of(number: str) -> str:
    return keyed_hash(ADDRESS, number)
