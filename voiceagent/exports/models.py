"""Export (one file that was asked for), its encrypted pieces, and ColumnSet. Writes live in `services` and `work`."""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db import models
from django.db.models import Exists, OuterRef

from voiceagent.clinics.models import Clinic, Membership, Role
from voiceagent.privacy.fields import EncryptedTextField


class Kind(models.TextChoices):
    INTAKES = "intakes"
    PATIENTS = "patients"
    APPOINTMENTS = "appointments", "Visits"
    CALLS = "calls"


class Format(models.TextChoices):
    CSV = "csv", "CSV (Excel, UTF-8)"
    XLSX = "xlsx", "XLSX (Excel)"
    JSON = "json", "JSON"
    FHIR = "fhir", "FHIR R4 (NDJSON, zip)"


class State(models.TextChoices):
    QUEUED = "queued", "Waiting"
    RUNNING = "running"
    DONE = "done", "Ready"
    FAILED = "failed"
    EXPIRED = "expired", "Deleted"


class Purpose(models.TextChoices):
    """Why the records leave the house (45 CFR 164.528 asks for it): fixed words, so that the trail may keep them."""

    CARE = "care", "Treatment: into the chart or practice system"
    BILLING = "billing", "Payment: insurance and billing"
    OPERATIONS = "operations", "Operations: quality, staffing, planning"
    PATIENT = "patient", "The patient asked for their record"
    LEGAL = "legal", "Audit, law or court"


class ColumnSet(models.Model):
    """Columns somebody chose and named. owner: None shares it with the clinic's staff. columns: keys, in order."""

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="column_sets")
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, blank=True, related_name="column_sets"
    )
    kind = models.CharField(max_length=12, choices=Kind.choices)
    name = models.CharField(max_length=60)
    columns: models.JSONField[Any, Any] = models.JSONField(default=list)

    class Meta:
        ordering = ("name", "pk")
        constraints = (
            models.UniqueConstraint(fields=("clinic", "owner", "kind", "name"), name="column_set_once"),
            models.UniqueConstraint(  # NULL is never equal to NULL
                fields=("clinic", "kind", "name"), name="shared_column_set_once", condition=models.Q(owner=None)
            ),
        )

    def __str__(self) -> str:
        return self.name


class ExportQuerySet(models.QuerySet["Export"]):
    def for_user(self, user: AbstractUser | AnonymousUser) -> ExportQuerySet:
        """One's own, and those of clinics one manages; never one that holds a row of another clinic."""
        if user.is_superuser:
            return self
        mine = Membership.objects.filter(user=user.pk or 0)
        foreign = Clinic.objects.filter(exports=OuterRef("pk")).exclude(pk__in=mine.values("clinic"))
        managed = mine.filter(role=Role.MANAGER).values("clinic")
        unmanaged = Clinic.objects.filter(exports=OuterRef("pk")).exclude(pk__in=managed)
        within = self.filter(~Exists(foreign))
        return within.filter(models.Q(requested_by=user.pk) | ~Exists(unmanaged))


class Export(models.Model):
    """A file that was asked for. What is in it: `kind`, `format`, `clinics`, `filters`, `columns`.

    filters: {"first": ISO date, "last": ISO date, "statuses": [...], "provider": pk, "ids": [pk, ...]}, each optional;
        nothing about a person. columns: keys of `columns.REGISTRY`; empty with a preset that has its own.
    identifiers: columns that lead to a person are in it. note: what the purpose was in the user's words.
    attempts: that were begun; the newest alone may write. lease_until: who has not reported by then is thought dead.
    reason: fixed code of the failure. sha256: of the file as downloaded. key: of its pieces, wrapped.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    requested_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="exports")
    clinics = models.ManyToManyField(Clinic, related_name="exports")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    format = models.CharField(max_length=4, choices=Format.choices)
    preset = models.CharField(max_length=20, blank=True, default="")
    filters: models.JSONField[Any, Any] = models.JSONField(default=dict)
    columns: models.JSONField[Any, Any] = models.JSONField(default=list)
    identifiers = models.BooleanField(default=False)
    purpose = models.CharField(max_length=12, choices=Purpose.choices)
    note = EncryptedTextField(blank=True, default="")
    state = models.CharField(max_length=8, choices=State.choices, default=State.QUEUED)
    reason = models.CharField(max_length=40, blank=True, default="")
    rows_done = models.PositiveIntegerField(default=0)
    rows_total = models.PositiveIntegerField(default=0)
    size = models.PositiveBigIntegerField(default=0)
    sha256 = models.CharField(max_length=64, blank=True, default="")
    key = models.TextField(blank=True, default="", editable=False)
    attempts = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    expires_at = models.DateTimeField(null=True, blank=True)

    objects = ExportQuerySet.as_manager()

    class Meta:
        ordering = ("-pk",)
        permissions = (("export_identifiers", "Can export what identifies a person"),)
        indexes = (models.Index(fields=("state", "lease_until"), name="export_state"),)

    def __str__(self) -> str:
        return f"Export {self.public_id.hex[:8].upper()}"


class Piece(models.Model):
    """Part `n` of a file, sealed (`storage`). name: "" for the file itself, else a part of it that is still apart."""

    export = models.ForeignKey(Export, on_delete=models.CASCADE, related_name="pieces")
    attempt = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=40, blank=True, default="")
    n = models.PositiveIntegerField()
    data = models.BinaryField()

    class Meta:
        ordering = ("n",)
        constraints = (models.UniqueConstraint(fields=("export", "attempt", "name", "n"), name="piece_once"),)

    def __str__(self) -> str:
        return f"Piece {self.n}"
