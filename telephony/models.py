"""Call: one phone call as Twilio sees it. Points at its Intake, never the reverse. Writes live in `services`."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from intake.models import Intake, RedFlag
from voiceagent.clinics.models import Clinic, PhoneLine
from voiceagent.privacy.fields import EncryptedTextField, KeyedHashField
from voiceagent.privacy.hashing import keyed_hash

from .recording_models import CallRecording as CallRecording

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

    def by_urgency(self) -> CallQuerySet:
        """Those in which emergency words were heard first, then the longest. urgent: whether they were."""
        heard = RedFlag.objects.filter(intake=models.OuterRef("intake"))
        return self.annotate(urgent=models.Exists(heard)).order_by("-urgent", "started_at")

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
    """streams: how many media streams were asked for. moved: how many of them were ended for another process.

    nonce: of the newest stream token; spent once it opened a stream.

    lease_until: a line of the clinic is held until then (`lines`). from_state, to_state: of the two numbers, in two
    letters, as far as Twilio knows them.

    end_reason: a fixed code, Twilio's own CallStatus or one of ours.
    """

    call_sid = models.CharField(max_length=64, unique=True)
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="calls")
    phone_line = models.ForeignKey(PhoneLine, on_delete=models.PROTECT, related_name="calls")
    from_number = EncryptedTextField(blank=True, default="")
    from_hash = KeyedHashField()
    from_state = models.CharField(max_length=2, blank=True, default="", editable=False)
    to_state = models.CharField(max_length=2, blank=True, default="", editable=False)
    intake = models.OneToOneField(Intake, on_delete=models.PROTECT, related_name="call", null=True, blank=True)
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.RINGING)
    streams = models.PositiveSmallIntegerField(default=0)
    moved = models.PositiveSmallIntegerField(default=0, editable=False)
    nonce = models.CharField(max_length=32, blank=True, default="", editable=False)
    nonce_spent = models.BooleanField(default=False, editable=False)
    lease_until = models.DateTimeField(null=True, blank=True, editable=False)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    end_reason = models.CharField(max_length=40, blank=True, default="")

    objects = CallQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-pk"]
        indexes = [
            models.Index(fields=["clinic", "-started_at", "-id"], name="call_by_day"),
            models.Index(fields=["clinic", "status", "-started_at"], name="call_by_status"),
            models.Index(fields=["-started_at", "-id"], name="call_newest"),
            models.Index(fields=["clinic", "started_at"], condition=models.Q(ended_at=None), name="call_live"),
        ]

    def __str__(self) -> str:
        return f"Call {self.call_sid}"


class Outcome(models.TextChoices):
    """Of a warm transfer."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    FAILED = "failed"
    CALLER_LEFT = "caller_left"
    NOT_RUNG = "not_rung"

    @classmethod
    def nobody(cls) -> tuple[Outcome, ...]:
        """The caller waits and nobody comes."""
        return cls.DECLINED, cls.NO_ANSWER, cls.BUSY, cls.FAILED


class Transfer(models.Model):
    """One warm transfer. Writes live in `transfer`.

    desk_sid: of the desk's leg. answered_at: somebody picked up. fetched_at: the caller is out of the conference again.
    returned_stream: number of the stream on which the agent has them again.
    """

    call = models.ForeignKey(Call, on_delete=models.CASCADE, related_name="transfers")
    desk_sid = models.CharField(max_length=64, blank=True, default="", db_index=True)
    outcome = models.CharField(max_length=12, choices=Outcome.choices, blank=True, default="")
    at = models.DateTimeField(db_index=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    fetched_at = models.DateTimeField(null=True, blank=True)
    returned_stream = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"Transfer {self.pk}"


class OrderKind(models.TextChoices):
    WHISPER = "whisper", "Say"
    TAKE_OVER = "take_over", "Take over"
    END = "end", "End"


class OrderState(models.TextChoices):
    QUEUED = "queued"
    DONE = "done"
    REFUSED = "refused"


class CallOrderQuerySet(models.QuerySet["CallOrder"]):
    def queued(self) -> CallOrderQuerySet:
        return self.filter(state=OrderState.QUEUED)

    def refuse(self, reason: str) -> int:
        """Those still queued will not be carried out."""
        return self.queued().update(state=OrderState.REFUSED, reason=reason, settled_at=timezone.now())


class CallOrder(models.Model):
    """What staff who listen in want of a call that is on. Writes live in `steering`.

    text: what the agent shall say. number: whose phone takes the call over, E.164; "" for the front desk's.
    turn: number of the agent's turn that spoke the text. reason: why it was refused, a fixed code: over, late, ending.
    """

    call = models.ForeignKey(Call, on_delete=models.CASCADE, related_name="orders")
    kind = models.CharField(max_length=12, choices=OrderKind.choices)
    text = EncryptedTextField(blank=True, default="")
    number = EncryptedTextField(blank=True, default="")
    actor = models.CharField(max_length=40)
    state = models.CharField(max_length=8, choices=OrderState.choices, default=OrderState.QUEUED)
    reason = models.CharField(max_length=20, blank=True, default="")
    turn = models.PositiveIntegerField(null=True, blank=True)
    at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True, blank=True)

    objects = CallOrderQuerySet.as_manager()

    class Meta:
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["call", "state"], name="order_by_call")]

    def __str__(self) -> str:
        return f"CallOrder {self.pk}"
