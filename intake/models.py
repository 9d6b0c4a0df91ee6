"""What a call leaves behind: Patient, Intake, Answer, Turn, RedFlag. Reads are QuerySet methods; `services` writes.

What services outside make of it stands in `outside_models`. Everything a caller said is encrypted. `str()` of a row
never shows it: Django's admin log keeps `str()` in clear.
"""

from __future__ import annotations

import uuid
from typing import Any

from django.db import models
from django.db.models import Q

from voiceagent.clinics.models import Clinic
from voiceagent.privacy.fields import EncryptedJSONField, EncryptedTextField, KeyedHashField

from . import figures, lookups
from .hold_models import LegalHold as LegalHold
from .link_models import CardPhoto as CardPhoto
from .link_models import Link as Link
from .outside_models import CheckedAddress as CheckedAddress
from .outside_models import CoverageFact as CoverageFact
from .outside_models import FollowUp as FollowUp
from .outside_models import PayerAccount as PayerAccount
from .outside_models import ReviewItem as ReviewItem
from .outside_models import Vendor as Vendor
from .outside_models import VendorCall as VendorCall
from .patient_models import MOST_MATCHED
from .patient_models import Patient as Patient
from .patient_models import PatientQuerySet as PatientQuerySet
from .people_models import PatientMerge as PatientMerge
from .people_models import PatientPair as PatientPair
from .revision_models import AnswerRevision as AnswerRevision
from .revision_models import Unredaction as Unredaction
from .sign_off_models import RuleSignOff as RuleSignOff
from .sign_off_models import SpokenNumber as SpokenNumber

SLOTS = (
    "insured", "payer", "member_id", "policy_holder", "reason", "onset", "first_name", "last_name", "date_of_birth",
    "phone", "email", "street", "unit", "city", "state", "zip", "pharmacy_name", "pharmacy_location", "emergency_name",
    "emergency_relation", "emergency_phone",
)  # fmt: skip
"""The answers an intake is made of, in the order a record shows them."""
CALLER_SLOTS = ("patient_relation", "caller_name")
"""Given only where somebody calls for the patient: who the patient is to the caller, and the caller's own name."""


class Phase(models.TextChoices):
    GREETING = "GREETING"
    INSURANCE = "INSURANCE"
    CHIEF_COMPLAINT = "CHIEF_COMPLAINT"
    DEMOGRAPHICS = "DEMOGRAPHICS"
    ADDRESS = "ADDRESS"
    PHARMACY = "PHARMACY"
    EMERGENCY_CONTACT = "EMERGENCY_CONTACT"
    SCHEDULING = "SCHEDULING"
    SUMMARY = "SUMMARY"
    COMPLETE = "COMPLETE"


class Status(models.TextChoices):
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    HANDED_OVER = "handed_over"
    ABANDONED = "abandoned"
    FAILED = "failed"


class Speaker(models.TextChoices):
    AGENT = "agent"
    CALLER = "caller"


class IntakeQuerySet(models.QuerySet["Intake"]):
    def matching(self, term: str) -> IntakeQuerySet:
        """Intakes with an answer (phone, date of birth, member ID, name) that is exactly `term` once normalised, or
        with this code. Each way has its own index and is looked up by itself, at most MOST_MATCHED rows.
        """
        hashes = lookups.of_term(term)
        if not hashes:
            return self.none()
        ways: tuple[dict[str, Any], ...] = (
            {"answers__lookup__in": hashes},
            {"patient__in": list(Patient.objects.matching(term).values_list("pk", flat=True)[:MOST_MATCHED])},
            {"confirmation_code": term.strip().upper()},
        )
        found = {pk for way in ways for pk in self.filter(**way).values_list("pk", flat=True)[:MOST_MATCHED]}
        return self.filter(pk__in=found)

    def with_record(self) -> IntakeQuerySet:
        """Everything of an intake in a constant number of queries."""
        return self.select_related("clinic", "patient").prefetch_related("answers", "turns", "red_flags")


class Intake(models.Model):
    """One intake by phone. `phase` is where the conversation stands; a dropped call is resumed from here.

    version: goes up with each turn written; who holds an older one has lost the intake to another stream.
    claims: how many streams have taken the intake over.
    was_on_file: what the call changed of the patient's record (`record_changes`).
    words_deleted_at: when what was said was deleted, as the clinic's schedule wants it.
    handover_reason: fixed code of `dialogue.decisions.HandOver`. abandoned_reason: fixed code, such as "hung_up".
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="intakes")
    patient = models.ForeignKey(Patient, on_delete=models.PROTECT, related_name="intakes", null=True, blank=True)
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    phase = models.CharField(max_length=20, choices=Phase.choices, default=Phase.GREETING)
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.IN_PROGRESS)
    version = models.PositiveIntegerField(default=0, editable=False)
    claims = models.PositiveIntegerField(default=0, editable=False)
    confirmation_code = models.CharField(max_length=8, blank=True, default="")
    handover_reason = models.CharField(max_length=40, blank=True, default="")
    abandoned_reason = models.CharField(max_length=40, blank=True, default="")
    language = models.CharField(max_length=8)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    words_deleted_at = models.DateTimeField(null=True, blank=True, editable=False)
    was_on_file = EncryptedJSONField(null=True, blank=True, editable=False)

    objects = IntakeQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-pk"]
        permissions = [("unredact_intake", "Can read what was said unredacted, and take corrections out")]
        indexes = [
            models.Index(fields=["clinic", "status", "-started_at"], name="intake_worklist"),
            models.Index(fields=["clinic", "phase", "-started_at"], name="intake_by_phase"),
            models.Index(fields=["clinic", "-started_at", "-id"], name="intake_by_day"),
            models.Index(
                fields=["clinic", "handover_reason", "-started_at"],
                condition=~Q(handover_reason=""),
                name="intake_by_reason",
            ),
            models.Index(fields=["-started_at", "-id"], name="intake_newest"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["clinic", "confirmation_code"],
                name="intake_code_once_per_clinic",
                condition=~Q(confirmation_code=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Intake {self.public_id.hex[:8].upper()}"


class Answer(models.Model):
    """What is stored for one slot, and how it came about. Shapes as in `dialogue.decisions.Save`.

    value: str, bool or None; None with a `reason` ("declined", "unknown", "not_applicable", "unclear").
    corrected_from: the value it replaced when the caller changed their mind.
    lookup: keyed hash of the value, for the slots staff search by.
    """

    intake = models.ForeignKey(Intake, on_delete=models.CASCADE, related_name="answers")
    slot = models.CharField(max_length=40)
    phase = models.CharField(max_length=20, choices=Phase.choices)
    value = EncryptedJSONField(null=True)
    heard = EncryptedTextField(blank=True, default="")
    confidence = models.FloatField()
    source = models.CharField(max_length=10)
    confirmed = models.CharField(max_length=12)
    flagged = models.BooleanField("staff must look", default=False)
    reason = models.CharField(max_length=40, blank=True, default="")
    corrected_from = EncryptedJSONField(null=True)
    lookup = KeyedHashField()
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["intake"], condition=Q(flagged=True), name="answer_flagged"),
            models.Index(fields=["slot", "intake"], condition=figures.BY_STAFF, name="answer_by_staff"),
            models.Index(fields=["slot", "intake"], condition=figures.CHANGED, name="answer_changed"),
        ]
        constraints = [models.UniqueConstraint(fields=["intake", "slot"], name="answer_once_per_slot")]

    def __str__(self) -> str:
        return f"Answer {self.slot}"


class Turn(models.Model):
    """One utterance, the agent's or the caller's.

    redacted: the text without names, numbers, addresses; encrypted all the same, since redaction can miss.
    latency_ms: from the end of the caller's words to the first word of the reply.
    audio_seconds: where in its stream's audio it begins.
    timings: milliseconds by part (endpoint, decision, save, voice, frame, total, playout; as in
        voiceagent.metrics.turn_seconds); and, in seconds of the stream's audio, when the caller fell silent
        (speech_ended_s), was known to have (clear_s), our sound began, ended, was cut (playout_s, ended_s, cut_s).
    """

    intake = models.ForeignKey(Intake, on_delete=models.CASCADE, related_name="turns")
    n = models.PositiveIntegerField()
    speaker = models.CharField(max_length=6, choices=Speaker.choices)
    phase = models.CharField(max_length=20, choices=Phase.choices)
    text = EncryptedTextField()
    redacted = EncryptedTextField()
    latency_ms = models.PositiveIntegerField(null=True)
    audio_seconds = models.FloatField(null=True)
    timings: models.JSONField[Any, Any] = models.JSONField(default=dict)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["n"]
        constraints = [models.UniqueConstraint(fields=["intake", "n"], name="turn_once")]

    def __str__(self) -> str:
        return f"Turn {self.n}"


class RedFlag(models.Model):
    """Words that sounded like an emergency. Kept whatever happens to the call.

    version: of the rule list. level: 1 (911 or 988 wording), 2 (a person now), 3 (same day).
    """

    intake = models.ForeignKey(Intake, on_delete=models.CASCADE, related_name="red_flags")
    rule = models.CharField(max_length=60)
    version = models.CharField(max_length=20)
    level = models.PositiveSmallIntegerField()
    phase = models.CharField(max_length=20, choices=Phase.choices)
    heard = EncryptedTextField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["intake", "rule", "phase"], name="red_flag_once_per_phase")]

    def __str__(self) -> str:
        return f"Red flag {self.rule}"
