"""What a clinic answers for in an emergency: the rules it signed off, the numbers its callers are told.

A part of `models`, which re-exports it.
"""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models

from voiceagent.clinics.models import Clinic

from .dialogue import hotlines


class RuleSignOff(models.Model):
    """One clinic's approval of one version of the red-flag rules; never changed, never deleted.

    approver, licence: the clinician who answers for it, as they write themselves. signed_by: whose account it was.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="rule_sign_offs")
    version = models.CharField(max_length=20, editable=False)
    approver = models.CharField(max_length=120, help_text="The clinician's name.")
    licence = models.CharField(max_length=60, help_text="Licence type, state and number.")
    signed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, editable=False, related_name="+")
    signed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-signed_at"]
        constraints = [models.UniqueConstraint(fields=["clinic", "version"], name="version_signed_once")]
        verbose_name = "sign-off of emergency rules"
        verbose_name_plural = "sign-offs of emergency rules"

    def __str__(self) -> str:
        return f"{self.version} at {self.clinic}"


class SpokenNumber(models.Model):
    """A clinic's own number for an emergency, in place of the one that came with the language.

    line: the `id` of a `Hotline`. number: digits. name: as it is spoken. source, verified_on: who says so, and when
    somebody last looked.
    """

    class Line(models.TextChoices):
        EMERGENCY = "emergency", "Emergency"
        CRISIS = "crisis", "Suicide and crisis"
        POISON = "poison", "Poisoning"
        VIOLENCE = "violence", "Violence at home"
        CHILD_ABUSE = "child_abuse", "Child abuse"
        MATERNAL = "maternal", "Pregnancy and after"
        SUBSTANCE = "substance", "Alcohol and drugs"

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="spoken_numbers")
    line = models.CharField(max_length=12, choices=Line.choices)
    number = models.CharField(max_length=20, help_text="Digits alone: 988, or with the country code 18002221222.")
    name = models.CharField(max_length=80, help_text="As it is spoken, such as: the County Crisis Line.")
    texts = models.BooleanField("answers texts", default=False, help_text='Callers hear "call or text".')
    source = models.CharField(max_length=160, help_text="Where the number was looked up.")
    verified_on = models.DateField(help_text="When somebody last looked.")

    class Meta:
        ordering = ["clinic", "line"]
        constraints = [models.UniqueConstraint(fields=["clinic", "line"], name="spoken_number_once")]
        verbose_name = "number said in an emergency"
        verbose_name_plural = "numbers said in an emergency"

    def __str__(self) -> str:
        return f"{self.get_line_display()} at {self.clinic}"

    def clean(self) -> None:
        """Raises ValidationError for what the voice could not say or nobody could dial."""
        self.number = "".join(filter(str.isdecimal, self.number))
        match hotlines.fault(self.line, self.number, self.name):
            case "number" if self.line == hotlines.EMERGENCY:
                known = ", ".join(sorted(hotlines.EMERGENCY_NUMBERS))
                raise ValidationError({"number": f"No emergency number; known are {known}."})
            case "number":
                raise ValidationError({"number": "Neither a code of three digits nor 1 and ten digits."})
            case "name":
                raise ValidationError({"name": "Words alone, within one sentence, so that they can be spoken."})
