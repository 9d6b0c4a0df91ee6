"""Signing off the emergency rules: the one write, and which clinics run rules nobody has signed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from voiceagent.audit.services import record
from voiceagent.clinics.models import Clinic

from .models import RuleSignOff
from .rule_lists import running


@transaction.atomic
def sign_off(*, user: User, clinic: Clinic, approver: str, licence: str) -> RuleSignOff:
    """The clinic's clinician answers for the rules running now. Raises ValidationError when that was done before."""
    version = running(clinic).version
    signed = RuleSignOff(clinic=clinic, version=version, approver=approver, licence=licence, signed_by=user)
    if RuleSignOff.objects.filter(clinic=clinic, version=version).exists():
        raise ValidationError(f"{version} is signed off already.")
    signed.full_clean()
    signed.save()
    record(
        action="rules.signed_off",
        actor=f"user:{user.pk}",
        clinic_id=clinic.pk,
        obj=signed,
        details={"version": version},
    )
    return signed


@dataclass(frozen=True)
class Waiting:
    """A clinic whose calls are answered by rules nobody has signed off. last: what its clinician signed before."""

    clinic: Clinic
    version: str
    last: RuleSignOff | None

    def __str__(self) -> str:
        before = (
            f"last signed off was {self.last.version}, on {self.last.signed_at:%Y-%m-%d} by {self.last.approver}"
            if self.last
            else "no version was ever signed off"
        )
        return f"{self.clinic} runs {self.version}; {before}"


def waiting(clinics: Iterable[Clinic]) -> list[Waiting]:
    """What is missing, clinic by clinic."""
    missing = unsigned(clinics)
    signed = RuleSignOff.objects.filter(clinic__in=missing).order_by("signed_at")
    last = {row.clinic_id: row for row in signed}
    return [Waiting(clinic, running(clinic).version, last.get(clinic.pk)) for clinic in missing]


def unsigned(clinics: Iterable[Clinic]) -> list[Clinic]:
    """Those whose running rules nobody has signed off."""
    wanted = list(clinics)
    signed = set(RuleSignOff.objects.filter(clinic__in=wanted).values_list("clinic_id", "version"))
    return [clinic for clinic in wanted if (clinic.pk, running(clinic).version) not in signed]
