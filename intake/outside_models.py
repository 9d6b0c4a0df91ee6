"""What is asked of services outside, what they suggest, and how much of them may be used. The answers stay as they are.

A part of `models`, which re-exports all of it.
"""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from voiceagent.clinics.models import Clinic
from voiceagent.privacy.fields import EncryptedJSONField, EncryptedTextField, KeyedHashField


class FollowUp(models.Model):
    """Something asked of a service outside, during the call or after it, and what came of it.

    fingerprint: keyed hash of what it is asked about; another one means the caller has changed their mind: asked anew.
    due_at: when it may be tried; a try that has begun moves it on, so that one which was killed is taken up again.
    tries: that were begun, without those that had to wait for their turn. attempts: counts every claim and is the fence
        against a try thought dead. reason: fixed code of the last failure. result: for staff to look at.
    """

    class Kind(models.TextChoices):
        COMPLAINT = "complaint"
        WHOLE_CALL = "whole_call"
        ADDRESS = "address"
        ELIGIBILITY = "eligibility"

    class State(models.TextChoices):
        QUEUED = "queued"
        DONE = "done"
        FAILED = "failed"

    intake = models.ForeignKey("intake.Intake", on_delete=models.CASCADE, related_name="follow_ups")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    state = models.CharField(max_length=6, choices=State.choices, default=State.QUEUED)
    reason = models.CharField(max_length=40, blank=True, default="")
    fingerprint = KeyedHashField(db_index=False)
    result = EncryptedJSONField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(default=timezone.now)
    queued_at = models.DateTimeField(default=timezone.now)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["state", "due_at"], name="follow_up_due")]
        constraints = [models.UniqueConstraint(fields=["intake", "kind"], name="follow_up_once")]

    def __str__(self) -> str:
        return f"Follow-up {self.kind}"


class ReviewItemQuerySet(models.QuerySet["ReviewItem"]):
    def open(self) -> ReviewItemQuerySet:
        return self.filter(state=ReviewItem.State.OPEN)

    def to_ask(self) -> ReviewItemQuerySet:
        """What the caller, still on the line, could settle with one answer; the call takes each once."""
        return self.open().filter(asked=False, kind__in=(ReviewItem.Kind.UNIT_MISSING, ReviewItem.Kind.UNCLEAR))


class ReviewItem(models.Model):
    """A doubt about one answer, for staff to decide: ours and what is suggested, side by side.

    follow_up: which raised it; None for what the patient typed (source LINK).
    ours, suggested: JSON values as `Answer.value`; suggested None where a service only doubts ours.
    words: the caller's words that support it, a literal span of what they said; "" where the source is a register.
    asked: the caller was asked about it while still on the line.
    key: keyed hash of what is suggested; the same suggestion made again is the same row, whatever staff decided.
    decided_by: "user:<pk>", or "system" for an item that became moot because the answer has changed since.
    """

    class Kind(models.TextChoices):
        DIFFERENT = "different", "differs from the answer"
        UNCLEAR = "unclear", "the answer was unclear"
        URGENT = "urgent", "may be urgent"
        UNIT_MISSING = "unit_missing", "unit missing"
        UNIT_DOUBTED = "unit_doubted", "unit not confirmed"
        UNDELIVERABLE = "undeliverable", "address not deliverable"
        SUSPECT = "suspect", "payer does not recognise it"

    class Source(models.TextChoices):
        LLM = "llm", "language model"
        USPS = "usps", "USPS"
        ELIGIBILITY = "eligibility", "insurance"
        LINK = "link", "the patient, by link"

    class State(models.TextChoices):
        OPEN = "open"
        ACCEPTED = "accepted"
        REJECTED = "rejected"
        MOOT = "moot"

    intake = models.ForeignKey("intake.Intake", on_delete=models.CASCADE, related_name="review_items")
    follow_up = models.ForeignKey(
        FollowUp, on_delete=models.CASCADE, related_name="review_items", null=True, blank=True
    )
    kind = models.CharField(max_length=14, choices=Kind.choices)
    slot = models.CharField(max_length=40)
    source = models.CharField(max_length=12, choices=Source.choices)
    ours = EncryptedJSONField(null=True)
    suggested = EncryptedJSONField(null=True)
    words = EncryptedTextField(blank=True, default="")
    confidence = models.FloatField(null=True)
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    asked = models.BooleanField(default=False)
    key = KeyedHashField(db_index=False)
    decided_by = models.CharField(max_length=24, blank=True, default="")
    decided_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ReviewItemQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["state", "created_at"], name="review_item_open")]
        constraints = [models.UniqueConstraint(fields=["intake", "key"], name="review_item_once")]

    def __str__(self) -> str:
        return f"Review item {self.kind} {self.slot}"


class Vendor(models.Model):
    """How a service outside is doing, shared by all workers: what limits say, and no more.

    failures: in a row. paused_until: nobody asks it before. spent: millionths of a dollar on the day `spent_on` (UTC).
    """

    name = models.CharField(max_length=20, primary_key=True)
    failures = models.PositiveIntegerField(default=0)
    paused_until = models.DateTimeField(null=True, blank=True)
    spent = models.PositiveBigIntegerField(default=0)
    spent_on = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return self.name


class VendorCall(models.Model):
    """One call to a service that counts them; kept for as long as it counts."""

    vendor = models.ForeignKey(Vendor, on_delete=models.CASCADE, related_name="calls")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at"]
        indexes = [models.Index(fields=["vendor", "at"], name="vendor_call_at")]

    def __str__(self) -> str:
        return f"Call to {self.vendor_id}"


class CheckedAddress(models.Model):
    """What USPS said of an address, whoever lives there: asked once in a while, not once a caller.

    fingerprint: keyed hash of the address as sent.
    """

    fingerprint = KeyedHashField(unique=True, db_index=False)
    result = EncryptedJSONField()
    checked_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"Checked address {self.pk}"


class PayerAccount(models.Model):
    """What the eligibility service calls a payer. name: as answers spell it. payer_id: such as "60054"."""

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="payer_accounts")
    name = models.CharField(max_length=80)
    payer_id = models.CharField("payer ID", max_length=40)

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["clinic", "name"], name="payer_account_once")]

    def __str__(self) -> str:
        return self.name


class CoverageFact(models.Model):
    """What may be told to a caller who asks whether a kind of visit is covered: the clinic's own words, or nothing.

    payer: as answers spell it, "" for every payer. visit: what callers call it, several divided by "|".
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="coverage_facts")
    payer = models.CharField(max_length=80, blank=True, default="", help_text="Empty: whatever the insurance.")
    visit = models.CharField(max_length=120, help_text='What callers call it, such as "physical|checkup".')
    words = models.TextField(help_text="What the caller is told.")

    class Meta:
        ordering = ["visit", "payer"]
        constraints = [models.UniqueConstraint(fields=["clinic", "payer", "visit"], name="coverage_fact_once")]

    def __str__(self) -> str:
        return f"{self.visit} {self.payer}".strip()
