"""CallRecording: what a caller said to being recorded, and what became of the recording. Writes live in `recording`."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import Q

from voiceagent.clinics.models import ConsentRule
from voiceagent.privacy.fields import EncryptedTextField


class Wanted(models.TextChoices):
    ON = "on"
    OFF = "off"
    GONE = "gone"


class RecordingState(models.TextChoices):
    """As Twilio last said."""

    NONE = "none", "Not recorded"
    ON = "on", "Being recorded"
    OFF = "off", "Recorded"
    GONE = "gone", "Deleted"


_BEHIND = (
    Q(wanted=Wanted.ON, state=RecordingState.NONE)
    | Q(wanted=Wanted.OFF, state=RecordingState.ON)
    | Q(wanted=Wanted.GONE, state__in=(RecordingState.ON, RecordingState.OFF))
    | Q(wanted__in=(Wanted.OFF, Wanted.GONE), state=RecordingState.NONE, unsure=True)
)


class CallRecordingQuerySet(models.QuerySet["CallRecording"]):
    def due(self, now: datetime) -> CallRecordingQuerySet:
        """Twilio does not have it yet as it is wanted, and may be asked now."""
        free = Q(claimed_until=None) | Q(claimed_until__lt=now)
        return self.filter(_BEHIND, free, Q(retry_at=None) | Q(retry_at__lte=now))

    def at_twilio(self) -> CallRecordingQuerySet:
        """Audio of the call lies there, or may."""
        return self.filter(Q(state__in=(RecordingState.ON, RecordingState.OFF)) | Q(unsure=True))


class CallRecording(models.Model):
    """One call's. rule: of the states both ends are in, when the caller was asked. wording: the question as put first.

    given: a plain yes. heard: the words of the answer, or of the yes taken back. unsure: a start Twilio never answered.
    stop_reason: a fixed code: withdrawn, transfer, over, failed. The SID opens the audio to whoever has our keys.
    """

    call = models.OneToOneField("telephony.Call", on_delete=models.PROTECT, related_name="recording")
    rule = models.CharField(max_length=9, choices=ConsentRule.choices)
    wording = models.TextField()
    given = models.BooleanField()
    heard = EncryptedTextField(blank=True, default="")
    answered_at = models.DateTimeField(db_index=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_heard = EncryptedTextField(blank=True, default="")
    wanted = models.CharField(max_length=4, choices=Wanted.choices)
    state = models.CharField(max_length=4, choices=RecordingState.choices, default=RecordingState.NONE)
    stop_reason = models.CharField(max_length=10, blank=True, default="")
    sid = EncryptedTextField(blank=True, default="")
    started_at = models.DateTimeField(null=True, blank=True)
    stopped_at = models.DateTimeField(null=True, blank=True)
    deleted_at = models.DateTimeField(null=True, blank=True)
    unsure = models.BooleanField(default=False, editable=False)
    tries = models.PositiveSmallIntegerField(default=0, editable=False)
    retry_at = models.DateTimeField(null=True, blank=True, editable=False)
    claimed_until = models.DateTimeField(null=True, blank=True, editable=False)

    objects = CallRecordingQuerySet.as_manager()

    class Meta:
        ordering = ["-answered_at"]

    def __str__(self) -> str:
        return f"CallRecording {self.pk}"
