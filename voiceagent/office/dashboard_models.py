"""DailyFigure and Price: what the reports are added up from. A part of `models`, which re-exports it."""

from __future__ import annotations

from django.core.validators import MinValueValidator
from django.db import models

from voiceagent.clinics.models import Clinic


class DailyFigure(models.Model):
    """One number of one clinic's day, by the clinic's own clock. Written by `dashboard_rollup`; nothing of a person.

    figure, key: what was counted, as in `dashboard_counting`. amount: seconds, letters or tokens, where it has any.
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="figures")
    day = models.DateField()
    figure = models.CharField(max_length=12)
    key = models.CharField(max_length=80, blank=True, default="")
    count = models.PositiveBigIntegerField()
    amount = models.FloatField(default=0.0)

    class Meta:
        default_permissions = ("view",)
        constraints = [models.UniqueConstraint(fields=["clinic", "day", "figure", "key"], name="figure_once")]

    def __str__(self) -> str:
        return f"{self.figure} {self.key} {self.day}"


class Price(models.Model):
    """What a vendor takes for one unit, from a day on. clinic: None for all of them; a clinic's own goes first."""

    class Unit(models.TextChoices):
        LINE = "line", "a minute on the line (telephone and media stream)"
        LISTENING = "listening", "a minute of speech recognition"
        VOICE = "voice", "1,000 characters spoken"
        MODEL = "model", "1,000,000 tokens of the language model"

    unit = models.CharField(max_length=10, choices=Unit.choices)
    dollars = models.DecimalField(max_digits=10, decimal_places=5, validators=[MinValueValidator(0)])
    valid_from = models.DateField()
    clinic = models.ForeignKey(
        Clinic, on_delete=models.CASCADE, related_name="prices", null=True, blank=True, help_text="Empty: every clinic."
    )

    class Meta:
        ordering = ["unit", "-valid_from"]
        constraints = [
            models.UniqueConstraint(fields=["unit", "valid_from", "clinic"], name="price_once_per_clinic"),
            models.UniqueConstraint(
                fields=["unit", "valid_from"], name="price_once", condition=models.Q(clinic__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_unit_display()}, from {self.valid_from}"
