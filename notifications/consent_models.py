"""Consent: who agreed to be written to, in which words, and who took it back. Rows are added and never changed."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.utils import timezone

from voiceagent.clinics.models import Clinic
from voiceagent.privacy.fields import EncryptedTextField, KeyedHashField
from voiceagent.privacy.hashing import keyed_hash

ADDRESS = "message_address"
"""Purpose of the hash: an e-mail address or a number in E.164."""


class Channel(models.TextChoices):
    EMAIL = "email", "E-mail"
    SMS = "sms", "Text"


class ConsentQuerySet(models.QuerySet["Consent"]):
    def of(self, clinic_id: int, channel: str, address: str) -> ConsentQuerySet:
        """What was said about this address, the latest first."""
        mine = self.filter(clinic=clinic_id, channel=channel, address_hash=keyed_hash(ADDRESS, address))
        return mine.order_by("-at", "-pk")


class Consent(models.Model):
    """One yes or no. kind: to what. heard: the words it was given in. source: how: speech, sms, staff, typed, carrier.

    about: what it was given with, such as "intake:12"; "" for a reply out of the blue.
    """

    class Kind(models.TextChoices):
        VISITS = "visits", "Messages about visits"

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="consents")
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.VISITS)
    channel = models.CharField(max_length=5, choices=Channel.choices)
    address = EncryptedTextField()
    address_hash = KeyedHashField(purpose=ADDRESS, of=["address"])
    given = models.BooleanField()
    heard = EncryptedTextField(blank=True, default="")
    source = models.CharField(max_length=10)
    about = models.CharField(max_length=40, blank=True, default="")
    at: models.DateTimeField[datetime, datetime] = models.DateTimeField(default=timezone.now)

    objects = ConsentQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [
            models.Index(fields=["clinic", "-at", "-id"], name="consent_by_day"),
            models.Index(fields=["-at", "-id"], name="consent_newest"),
        ]

    def __str__(self) -> str:
        return f"Consent {self.pk}"
