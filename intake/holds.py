"""Legal holds: what is under one is deleted by no schedule and on no request, until somebody lifts it."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from voiceagent.audit import services as audit

from .models import Intake, LegalHold, Patient


class OnHold(Exception):
    """Something of what was to be deleted is under a legal hold."""

    def __init__(self) -> None:
        super().__init__("under a legal hold: nothing was deleted")


def held() -> Q:
    """Of intakes: those under a hold of their own or of their patient."""
    standing = LegalHold.objects.standing().filter(Q(intake=OuterRef("pk")) | Q(patient=OuterRef("patient")))
    return Q(Exists(standing))


@transaction.atomic
def refuse_if_held(patient: Patient) -> None:
    """Raises OnHold where the patient or any of their intakes is under one. Until the caller's transaction ends none is
    placed: `place_hold` waits for the rows, and whoever holds them is deleting what it would keep.
    """
    list(Intake.objects.select_for_update(of=("self",)).filter(patient=patient).order_by("pk").values_list("pk"))
    Patient.objects.select_for_update().get(pk=patient.pk)
    theirs = Q(patient=patient) | Q(intake__patient=patient)
    if LegalHold.objects.standing().filter(theirs).exists():
        raise OnHold


@transaction.atomic
def place_hold(*, of: Patient | Intake, reason: str, actor: str) -> LegalHold:
    """Raises ValueError without a reason. One that stands already is returned as it is."""
    if not reason.strip():
        raise ValueError("a hold needs a reason")
    about: dict[str, Patient | Intake] = {"patient" if isinstance(of, Patient) else "intake": of}
    type(of)._default_manager.select_for_update(of=("self",)).get(pk=of.pk)
    hold = LegalHold.objects.standing().filter(**about).first()
    if hold is None:
        hold = LegalHold.objects.create(clinic=of.clinic, reason=reason.strip(), placed_by=actor, **about)
        audit.record(action="hold.placed", actor=actor, clinic_id=of.clinic_id, obj=of, details={"hold": hold.pk})
    return hold


@transaction.atomic
def lift_hold(*, hold: LegalHold, actor: str) -> bool:
    """False for one that was lifted before."""
    now = timezone.now()
    if not LegalHold.objects.standing().filter(pk=hold.pk).update(lifted_by=actor, lifted_at=now):
        return False
    of = hold.patient or hold.intake
    audit.record(action="hold.lifted", actor=actor, clinic_id=hold.clinic_id, obj=of, details={"hold": hold.pk})
    return True
