"""Clinic, its phone lines and its staff. `for_user` is the scope every list of the admin goes through."""

from __future__ import annotations

import zoneinfo
from datetime import time
from typing import Any

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models

from voiceagent.clinics.recording_models import ConsentRule as ConsentRule
from voiceagent.clinics.recording_models import RecordingRule as RecordingRule
from voiceagent.clinics.staff_models import Membership as Membership
from voiceagent.clinics.staff_models import Role as Role
from voiceagent.clinics.staff_models import SettingChange as SettingChange
from voiceagent.clinics.staff_models import SignInTry as SignInTry

e164 = RegexValidator(r"^\+[1-9]\d{6,14}$", "A number in E.164, such as +15035550100.")
# Every call handed over is dialled there at the clinic's cost: not abroad, not premium-rate (area code 900).
nanp = RegexValidator(r"^\+1(?!900)[2-9]\d{2}[2-9]\d{6}$", "A North American number in E.164, such as +15035550100.")


def known_timezone(value: str) -> None:
    if value not in zoneinfo.available_timezones():
        raise ValidationError("No such time zone.")


def national_provider_identifier(value: str) -> None:
    """Ten digits with a Luhn check digit over 80840 before them (45 CFR 162.406)."""
    digits = [int(digit) for digit in reversed(f"80840{value}") if digit.isdecimal()]
    doubled = [sum(divmod(2 * digit, 10)) if n % 2 else digit for n, digit in enumerate(digits)]
    if not value.isdecimal() or len(value) != 10 or sum(doubled) % 10:
        raise ValidationError("No such NPI.")


def hours_before(value: object) -> None:
    if not isinstance(value, list) or not all(type(item) is int and 1 <= item <= 24 * 60 for item in value):
        raise ValidationError("A list of whole hours, such as [168, 48, 3].")


def usual_reminders() -> list[int]:
    return [168, 48, 3]


def list_of_text(value: object) -> None:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValidationError("A list of texts.")


class ClinicQuerySet(models.QuerySet["Clinic"]):
    """Which clinics."""

    def for_user(self, user: AbstractUser | AnonymousUser) -> ClinicQuerySet:
        """All of them for a superuser, else those the user is a member of."""
        return self if user.is_superuser else self.filter(memberships__user=user.pk or 0)  # at most one of each clinic

    def managed_by(self, user: AbstractUser | AnonymousUser) -> ClinicQuerySet:
        """All of them for a superuser, else those whose manager the user is."""
        mine = Membership.objects.filter(user=user.pk or 0, role=Role.MANAGER)
        return self if user.is_superuser else self.filter(pk__in=mine.values("clinic"))

    def answering(self, number: str) -> ClinicQuerySet:
        """The active clinic whose active line has this number (E.164): one or none."""
        return self.filter(active=True, lines__number=number, lines__active=True)


class SummaryDetail(models.TextChoices):
    """How much of an intake the summary for staff holds. A mailbox keeps no record of who read it."""

    FULL = "full", "Everything, where the mail server is reached over TLS"
    MINIMAL = "minimal", "No patient data"
    LINK_ONLY = "link_only", "A link alone"


class Clinic(models.Model):
    """day_first: dates are said day before month. accepted_payers: the plans this clinic takes, in its own spelling.

    said_as: the name for the voice. wordings: own prompts by language and key (`intake.dialogue.own_wordings`).
    plan_not_taken: what callers with another plan are told; "" for the prompt's own words. npi: for insurance checks.
    texts_from, texts_until: the clock at the clinic between which patients may be sent texts (47 CFR 64.1200(c)(1)).
    reminders: hours before a visit, by the clock on the wall. texts_per_patient, texts_per_day: to one number, to all.
    """

    class Transfer(models.TextChoices):
        COLD = "cold", "Rings the desk"
        WARM = "warm", "Announced, in a conference"

    class NobodyAnswers(models.TextChoices):
        AGENT = "agent", "Back to the agent, who goes on"
        CALL_BACK = "call", "A call back is promised"

    name = models.CharField(max_length=120)
    said_as = models.CharField(
        "name as it is said",
        max_length=120,
        blank=True,
        default="",
        help_text="Where the voice would get the name wrong: Saint Mary's for St. Mary's. Empty: the name itself.",
    )
    slug = models.SlugField(unique=True)
    timezone = models.CharField(max_length=64, default="America/Los_Angeles", validators=[known_timezone])
    language = models.CharField(max_length=8, default="en")
    day_first = models.BooleanField(default=False)
    front_desk_number = models.CharField(
        max_length=16, validators=[nanp], help_text="Where calls are handed over, E.164."
    )
    summary_email = models.EmailField(help_text="Where the summary of each call goes.")
    accepted_payers = models.JSONField(default=list, blank=True, validators=[list_of_text])
    plan_not_taken = models.TextField(
        "words for a plan not taken",
        blank=True,
        default="",
        help_text="Said to callers whose plan is not on the list above. Empty: that the front desk will go through it.",
    )
    wordings: models.JSONField[Any, Any] = models.JSONField(default=dict, blank=True)
    npi = models.CharField("NPI", max_length=10, blank=True, default="", validators=[national_provider_identifier])
    max_calls = models.PositiveSmallIntegerField(
        "calls at a time",
        null=True,
        blank=True,
        help_text="How many calls the agent takes at a time; the next one waits or is called back. Empty: no limit.",
    )
    summary_detail = models.CharField(
        "summaries hold", max_length=9, choices=SummaryDetail.choices, default=SummaryDetail.MINIMAL
    )
    ask_text_consent = models.BooleanField(
        "ask whether we may text",
        default=False,
        help_text="Once a visit is booked the agent asks whether a confirmation and reminders may be sent as texts.",
    )
    texts_from = models.TimeField("no texts before", default=time(8))
    texts_until = models.TimeField("no texts after", default=time(21))
    reminders = models.JSONField(
        "reminders, hours before", default=usual_reminders, blank=True, validators=[hours_before]
    )
    text_incomplete = models.BooleanField(
        "text after an incomplete call",
        default=False,
        help_text="One text that the clinic will call back, to callers who have agreed to texts.",
    )
    send_links = models.BooleanField(
        "send links after the call",
        default=False,
        help_text="A link for what the phone could not take (photo of the insurance card, spellings, e-mail), to who "
        "has agreed to messages. Staff can send one from the intake at any time.",
    )
    texts_per_patient = models.PositiveSmallIntegerField(
        "texts a patient and day", default=5, help_text="To one number; what is more waits for the next day."
    )
    texts_per_day = models.PositiveIntegerField(
        "texts a day", default=1000, help_text="Of the whole clinic; what is more waits for the next day."
    )
    keep_transcripts_days = models.PositiveSmallIntegerField(
        "transcripts are kept, days", default=90, help_text="Then only what identifies nobody is left of them."
    )
    keep_drafts_days = models.PositiveSmallIntegerField(
        "unfinished intakes are kept, days", default=365, help_text="Then their answers are deleted."
    )
    keep_messages_days = models.PositiveSmallIntegerField(
        "contents of messages are kept, days", default=30, help_text="Then only when and how they were sent is left."
    )
    keep_photos_days = models.PositiveSmallIntegerField("photos of insurance cards are kept, days", default=90)
    transfer = models.CharField(
        "hand-over",
        max_length=4,
        choices=Transfer.choices,
        default=Transfer.COLD,
        help_text="Warm: the caller waits in a conference, with words, while the front desk is rung and told why.",
    )
    nobody_answers = models.CharField(
        "if nobody at the desk takes the call",
        max_length=5,
        choices=NobodyAnswers.choices,
        default=NobodyAnswers.AGENT,
        help_text="After a warm hand-over that nobody accepted.",
    )
    record_calls = models.BooleanField(
        "record calls",
        default=False,
        help_text="Each caller is asked first; without a spoken yes nothing is recorded. See the recording rules.",
    )
    record_after_transfer = models.BooleanField(
        "go on recording once a person has the call",
        default=False,
        help_text="Never where all parties must agree: whoever takes the call has not been asked.",
    )
    keep_recordings_days = models.PositiveSmallIntegerField(
        "recordings are kept, days", default=30, help_text="Then they are deleted at Twilio."
    )
    active = models.BooleanField(default=True)

    objects = ClinicQuerySet.as_manager()

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    @property
    def said_name(self) -> str:
        return self.said_as or self.name

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.timezone)


class PhoneLine(models.Model):
    """A number callers dial. The dialled number decides whose call it is."""

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="lines")
    number = models.CharField(max_length=16, unique=True, validators=[e164])
    active = models.BooleanField(default=True)

    class Meta:
        ordering = ("number",)

    def __str__(self) -> str:
        return self.number
