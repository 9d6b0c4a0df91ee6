"""A clinic's own table of who must agree before a call is recorded. Where it starts from is in `recording_law`."""

from __future__ import annotations

from collections.abc import Iterable

from django.core.validators import RegexValidator
from django.db import models


class ConsentRule(models.TextChoices):
    """From the mildest to the strictest. The caller is asked in any case; where it is never, there is no recording."""

    ONE_PARTY = "one_party", "One party"
    ALL_PARTY = "all_party", "All parties"
    NEVER = "never", "Never recorded"


class RecordingRuleQuerySet(models.QuerySet["RecordingRule"]):
    def strictest(self, *, clinic_id: int, states: Iterable[str]) -> ConsentRule:
        """Of the states the parties to a call are in. A state that is not known counts as all-party."""
        wanted = set(states) or {""}
        found = dict(self.filter(clinic=clinic_id, state__in=wanted).values_list("state", "consent"))
        rules = [ConsentRule(found.get(state, ConsentRule.ALL_PARTY)) for state in wanted]
        return max(rules, key=list(ConsentRule).index)


class RecordingRule(models.Model):
    """One state. source: the law or the lawyer. as_of: when that was last looked at."""

    clinic = models.ForeignKey("clinics.Clinic", on_delete=models.CASCADE, related_name="recording_rules")
    state = models.CharField(max_length=2, validators=[RegexValidator(r"^[A-Z]{2}$", "Two capital letters.")])
    consent = models.CharField("who must agree", max_length=9, choices=ConsentRule.choices)
    source = models.CharField(max_length=200)
    as_of = models.DateField("looked at")

    objects = RecordingRuleQuerySet.as_manager()

    class Meta:
        ordering = ("state",)
        constraints = (models.UniqueConstraint(fields=("clinic", "state"), name="one_recording_rule_a_state"),)

    def __str__(self) -> str:
        return self.state
