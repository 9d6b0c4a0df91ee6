"""Message: the outbox. Consent and Reply, what others say to it, have files of their own.

A row is written in the transaction of the fact it tells of, so neither exists without the other.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone

from voiceagent.clinics.models import Clinic
from voiceagent.privacy.fields import EncryptedJSONField, EncryptedTextField, KeyedHashField

from .consent_models import ADDRESS
from .consent_models import Channel as Channel
from .consent_models import Consent as Consent
from .reply_models import Reply as Reply
from .reply_models import ReplyQuerySet as ReplyQuerySet
from .reply_models import hash_of as hash_of

STALE_AFTER = timedelta(minutes=5)
"""Sending for longer means interrupted; well above the task's time limit, so that no living sender is overtaken."""


class State(models.TextChoices):
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    DROPPED = "dropped"
    """Not wanted any more: the visit was moved, the patient said no, the time is past."""


class MessageQuerySet(models.QuerySet["Message"]):
    def due(self, now: datetime) -> MessageQuerySet:
        """What nobody is sending: waiting and its time has come, or interrupted in mid-sending."""
        waiting = Q(state=State.QUEUED, due_at__lte=now)
        interrupted = Q(state=State.SENDING, claimed_at__lt=now - STALE_AFTER)
        return self.filter(waiting | interrupted)

    def about(self, subject: str) -> MessageQuerySet:
        """Messages whose key begins with `subject`, such as "intake:12"."""
        return self.filter(key__startswith=f"{subject}:")


class Message(models.Model):
    """template: a folder below templates/email or templates/sms. key: says what it is about; never queued twice.

    form: which body of the template, "" for its only one. needs_consent: sent only to who has agreed to such messages.
    not_after: dropped once this is past. reason: fixed code of the last failure. note: fixed code of what staff should
    know though it was sent. vendor_id: what the vendor calls it. attempts: counts sendings, and is the fence against a
    sender thought dead. tried_at: the first try ever; a vendor that might have it from then is asked before it is sent.
    emptied_at: when address and contents were deleted.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="messages")
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    channel = models.CharField(max_length=5, choices=Channel.choices, default=Channel.EMAIL)
    template = models.CharField(max_length=40)
    form = models.CharField(max_length=9, blank=True, default="")
    needs_consent = models.BooleanField(default=False)
    to = EncryptedTextField()
    to_hash = KeyedHashField(purpose=ADDRESS, of=["to"])
    context = EncryptedJSONField()
    key = models.CharField(max_length=120, unique=True)
    state = models.CharField(max_length=8, choices=State.choices, default=State.QUEUED)
    reason = models.CharField(max_length=40, blank=True, default="")
    note = models.CharField(max_length=40, blank=True, default="")
    vendor_id = models.CharField(max_length=64, blank=True, default="", db_index=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(default=timezone.now)
    not_after = models.DateTimeField(null=True, blank=True)
    tried_at = models.DateTimeField(null=True, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    emptied_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = MessageQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["state", "due_at"], name="message_due"),
            models.Index(fields=["clinic", "-created_at", "-id"], name="message_by_day"),
            models.Index(fields=["clinic", "state", "-created_at"], name="message_by_state"),
            models.Index(fields=["-created_at", "-id"], name="message_newest"),
            models.Index(fields=["clinic", "sent_at"], name="message_sent"),
        ]

    def __str__(self) -> str:
        return f"Message {self.pk} {self.template}"
