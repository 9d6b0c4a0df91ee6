"""WorkItem, a task for staff, and WorkEvent, its history. `services` writes both."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db import models

from voiceagent.clinics.models import Clinic
from voiceagent.privacy.fields import EncryptedTextField

from .queues import CloseReason, Queue

OPEN = models.Q(closed_at=None)


class WorkItemQuerySet(models.QuerySet["WorkItem"]):
    def for_user(self, user: AbstractUser | AnonymousUser) -> WorkItemQuerySet:
        return self if user.is_superuser else self.filter(clinic__in=Clinic.objects.for_user(user))

    def open(self) -> WorkItemQuerySet:
        """Still to be done, what is due first on top."""
        return self.filter(OPEN).order_by("due_at", "pk")

    def late(self, now: datetime) -> WorkItemQuerySet:
        return self.filter(OPEN, due_at__lt=now)

    def about(self, subject: models.Model) -> WorkItemQuerySet:
        return self.filter(subject_type=subject._meta.label_lower, subject_id=subject.pk)


class WorkItem(models.Model):
    """One task: about one subject, in one queue, once.

    subject_type, subject_id: a row of another app ("intake.intake", 12); no foreign key, this app knows none of them.
    reason: fixed code saying why it is here, such as "flagged" or "chest_pain". note: free words at closing.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="work_items")
    queue = models.CharField(max_length=12, choices=Queue.choices)
    subject_type = models.CharField(max_length=64)
    subject_id = models.BigIntegerField()
    reason = models.CharField(max_length=60, blank=True, default="")
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="work_items"
    )
    opened_at = models.DateTimeField()
    due_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    close_reason = models.CharField(max_length=20, choices=CloseReason.choices, blank=True, default="")
    note = EncryptedTextField(blank=True, default="")

    objects = WorkItemQuerySet.as_manager()

    class Meta:
        ordering = ["due_at", "pk"]
        indexes = [
            models.Index(fields=["clinic", "queue", "due_at"], condition=OPEN, name="work_item_open"),
            models.Index(fields=["due_at", "id"], condition=OPEN, name="work_item_open_by_due"),
            models.Index(fields=["clinic", "due_at", "id"], name="work_item_by_clinic"),
            models.Index(fields=["due_at", "id"], name="work_item_by_due"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["queue", "subject_type", "subject_id"], name="work_item_once"),
        ]

    def __str__(self) -> str:
        return f"{self.get_queue_display()} {self.pk}"


class WorkEvent(models.Model):
    """What happened to a task. before, after: the changed fields, so that a change can be undone.

    actor: "agent", "system" or "user:<pk>".
    """

    class Action(models.TextChoices):
        OPENED = "opened"
        ASSIGNED = "assigned"
        POSTPONED = "postponed"
        CLOSED = "closed"
        REOPENED = "reopened"
        UNDONE = "undone"

    item = models.ForeignKey(WorkItem, on_delete=models.CASCADE, related_name="events")
    action = models.CharField(max_length=10, choices=Action.choices)
    actor = models.CharField(max_length=64)
    before: models.JSONField[Any, Any] = models.JSONField(default=dict)
    after: models.JSONField[Any, Any] = models.JSONField(default=dict)
    undone = models.BooleanField(default=False)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.action} by {self.actor}"
