"""A patient's data in files that were exported before it was deleted."""

from __future__ import annotations

from django.db import transaction

from intake.models import Patient
from scheduling.models import Appointment
from telephony.models import Call

from .models import Export, Kind
from .work import delete_file


@transaction.atomic
def forget_exports(*, patient: Patient, actor: str) -> int:
    """Files with identifiers of the patient's clinic are deleted: any of them may hold this patient. How many.

    What staff wrote about a file of chosen rows goes too where one of them was the patient's.
    """
    files = list(
        Export.objects.filter(clinics=patient.clinic_id, identifiers=True, state__in=("queued", "running", "done"))
    )
    for export in files:
        delete_file(actor=actor, export=export)
    theirs = {
        Kind.PATIENTS: {patient.pk},
        Kind.INTAKES: set(patient.intakes.values_list("pk", flat=True)),
        Kind.APPOINTMENTS: set(
            Appointment.objects.of_patients(Patient.objects.filter(pk=patient.pk)).values_list("pk", flat=True)
        ),
        Kind.CALLS: set(Call.objects.filter(intake__patient=patient).values_list("pk", flat=True)),
    }
    chosen = Export.objects.filter(clinics=patient.clinic_id, filters__has_key="ids").only("kind", "filters")
    named = [export.pk for export in chosen if theirs[Kind(export.kind)] & set(export.filters["ids"])]
    Export.objects.filter(pk__in=named).update(note="")
    return len(files)
