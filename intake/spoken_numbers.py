"""The numbers a clinic's callers are told in an emergency: read once before a call, and the one write."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.db.models import QuerySet, prefetch_related_objects

from voiceagent.audit.services import record
from voiceagent.clinics.models import Clinic

from .dialogue.languages.red_flags import Hotline
from .models import SpokenNumber

_ROWS = "spoken_numbers"


def load_hotlines(clinic: Clinic) -> None:
    """Reads them before the call: nothing said in an emergency may wait for the database."""
    prefetch_related_objects([clinic], _ROWS)


def with_hotlines(clinics: QuerySet[Clinic]) -> Iterable[Clinic]:
    return clinics.prefetch_related(_ROWS)


def hotlines_of(clinic: Clinic) -> tuple[Hotline, ...]:
    """As loaded; none where nobody has loaded them, and the language's own are spoken."""
    rows = getattr(clinic, "_prefetched_objects_cache", {}).get(_ROWS, ())
    return tuple(map(_hotline, rows))


@transaction.atomic
def set_number(
    *, actor: str, clinic: Clinic, line: str, number: str, name: str, texts: bool, source: str, verified_on: date
) -> SpokenNumber:
    """The clinic's own number for a line from now on. Raises ValidationError when it cannot be spoken or dialled."""
    row = SpokenNumber.objects.filter(clinic=clinic, line=line).first() or SpokenNumber(clinic=clinic, line=line)
    row.number, row.name, row.texts, row.source, row.verified_on = number, name, texts, source, verified_on
    row.full_clean()
    row.save()
    record(
        action="spoken_number.set",
        actor=actor,
        clinic_id=clinic.pk,
        obj=row,
        details={"line": line, "number": row.number},
    )
    return row


def _hotline(row: SpokenNumber) -> Hotline:
    return Hotline(
        id=row.line,
        number=row.number,
        name=row.name,
        source=row.source,
        verified_on=row.verified_on,
        texts=row.texts,
    )
