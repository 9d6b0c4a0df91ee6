"""Call: one phone call as Twilio sees it. Points at its Intake, never the reverse. Writes live in `services`."""

from __future__ import annotations

from django.db import models

from intake.models import Intake
from voiceagent.clinics.models import Clinic, PhoneLine
from voiceagent.privacy.fields import EncryptedTextField, KeyedHashField
from voiceagent.privacy.hashing import keyed_hash

PHONE = "phone"
"""Purpose of the keyed hash; the same as of a patient's phone, so a caller's number finds both."""


class Status(models.TextChoices):
    RINGING = "ringing"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    HANDED_OVER = "handed_over"
    ABANDONED = "abandoned"
    FAILED = "failed"


LIVE = (Status.RINGING, Status.IN_PROGRESS)
"""Statuses in which a stream may still be opened."""


class CallQuerySet(models.QuerySet["Call"]):
    def live(self) -> CallQuerySet:
        return self.filter(status__in=LIVE, ended_at=None)

    def matching(self, number: str) -> CallQuerySet:
        """Calls from this phone number, typed any way with its ten digits."""
        return self.filter(from_hash=keyed_hash(PHONE, plain_digits(number)))


def plain_digits(number: str) -> str:
    """A North American number without +1; other numbers with all their digits; "" when withheld."""
    digits = "".join(letter for letter in number if letter.isdecimal())
    return digits[1:] if len(digits) == 11 and digits.startswith("1") else digits


def nanp(number: str) -> str:
    """Ten digits of the North American Numbering Plan, or ""."""
    digits = plain_digits(number)
    return digits if len(digits) == 10 and digits[0] in "23456789" else ""


class Call(models.Model):
    """streams: how many media streams were asked for. nonce: of the newest stream token; spent once it opened a stream.

    lease_until: a line of the clinic is held until then (`lines`).

    end_reason: a fixed code, Twilio's own CallStatus or one of ours.
    """

    call_sid = models.CharField(max_length=64, unique=True)
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="calls")
    phone_line = models.ForeignKey(PhoneLine, on_delete=models.PROTECT, related_name="calls")
    from_number = EncryptedTextField(blank=True, default="")
    from_hash = KeyedHashField()
    intake = models.OneToOneField(Intake, on_delete=models.PROTECT, related_name="call", null=True, blank=True)
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.RINGING)
    streams = models.PositiveSmallIntegerField(default=0)
    nonce = models.CharField(max_length=32, blank=True, default="", editable=False)
    nonce_spent = models.BooleanField(default=False, editable=False)
    lease_until = models.DateTimeField(null=True, blank=True, editable=False)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    end_reason = models.CharField(max_length=40, blank=True, default="")

    objects = CallQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-pk"]
        indexes = [models.Index(fields=["clinic", "-started_at"], name="call_by_day")]

    def __str__(self) -> str:
        return f"Call {self.call_sid}"
