"""What staff did: AnswerRevision, a decision about an answer, and Unredaction. A part of `models`."""

from __future__ import annotations

from django.db import models

from voiceagent.privacy.fields import EncryptedJSONField, EncryptedTextField


class AnswerRevision(models.Model):
    """One decision of staff about one answer, kept for good.

    old, new: the values, as `Answer.value`. before: everything of the answer that was overwritten, so that the decision
        can be taken back; None where there was no answer.
    settled: primary keys of the review items it answered. actor: "user:<pk>". undone_by: the same, "" while it stands.
    """

    class Kind(models.TextChoices):
        ACCEPTED = "accepted", "accepted as it is"
        CORRECTED = "corrected", "corrected"
        AS_TYPED = "as_typed", "kept as typed"
        SUGGESTION = "suggestion", "suggestion taken"

    answer = models.ForeignKey("intake.Answer", on_delete=models.CASCADE, related_name="revisions")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    old = EncryptedJSONField(null=True)
    new = EncryptedJSONField(null=True)
    before = EncryptedJSONField(null=True)
    settled = models.JSONField(default=list)
    actor = models.CharField(max_length=64)
    undone_by = models.CharField(max_length=64, blank=True, default="")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["at"], name="answer_revision_at")]

    def __str__(self) -> str:
        return f"Revision {self.kind}"


class Unredaction(models.Model):
    """Somebody read the words of a call unredacted, and why. actor: "user:<pk>"."""

    intake = models.ForeignKey("intake.Intake", on_delete=models.CASCADE, related_name="unredactions")
    reason = EncryptedTextField()
    actor = models.CharField(max_length=64)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"Unredaction {self.pk}"
