"""Records as FHIR R4: one intake as a Bundle, many as NDJSON files in a zip (the shape of a Bulk Data export).

Each resource goes through FHIR's own models when it is made.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from intake.dialogue.phases import SCRIPT
from intake.models import Intake, Patient
from scheduling.models import Appointment

from .. import records, storage
from ..models import Export, Kind, Piece
from ..records import Record
from ..xlsx import member
from .answers import device, provenance, questionnaire, response, response_id
from .base import Json, Refs, in_bulk, in_bundle, uid
from .beside import beside
from .people import coverage, patient, patient_id, related
from .valid import checked as checked
from .visits import appointment, clinic

SLOTS = [name for name, slot in SCRIPT.slots.items() if slot.kept]
_SHARED = frozenset(("Organization", "Practitioner", "Location", "Device", "Questionnaire"))
"""Types that many records have in common; each is written once."""


def resources(record: Record, refs: Refs, *, person: bool = True) -> Iterator[Json]:
    """Everything one record becomes, each resource once. person: with the Patient."""
    yield clinic(record.clinic)
    if person:
        yield patient(record, refs)
    people = [] if isinstance(record.row, Appointment) else [*related(record, refs), *coverage(record, refs)]
    yield from people
    if record.visit is not None:
        yield from appointment(record, record.visit, refs)
    if isinstance(record.row, Intake):
        made = [(one["resourceType"], one["id"]) for one in people if one["resourceType"] != "Organization"]
        targets = [("QuestionnaireResponse", response_id(record.row)), ("Patient", patient_id(record)), *made]
        yield questionnaire()
        yield device()
        yield response(record, record.row, refs)
        yield provenance(record, record.row, refs, targets)
        yield from beside(record, refs)


def bundle(intake: Intake) -> Json:
    """One intake as a Bundle of type collection. Raises Invalid."""
    record = records.of_intakes([intake], SLOTS, heard=True)[0]
    made = [checked(resource) for resource in resources(record, in_bundle)]
    return checked(
        {
            "resourceType": "Bundle",
            "id": uid("bundle", str(intake.public_id)),
            "type": "collection",
            "timestamp": datetime.now(UTC).isoformat(timespec="seconds"),
            "entry": [{"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource} for resource in made],
        }
    )


class _Files:
    """A file for each type of resource, kept apart until they are put into one zip."""

    def __init__(self, export: Export) -> None:
        self._export = export
        self._files: dict[str, storage.PieceWriter] = {}
        self.counts: dict[str, int] = {}
        self._written: set[tuple[str, str]] = set()

    def add(self, made: Iterable[Json], *, once: frozenset[str] = _SHARED) -> None:
        for resource in made:
            kind, key = resource["resourceType"], (resource["resourceType"], resource["id"])
            if kind in once:
                if key in self._written:
                    continue
                self._written.add(key)
            line = json.dumps(checked(resource), ensure_ascii=False, separators=(",", ":"))
            self._file(kind).write(f"{line}\n".encode())
            self.counts[kind] = self.counts.get(kind, 0) + 1

    def _file(self, kind: str) -> storage.PieceWriter:
        if kind not in self._files:
            self._files[kind] = storage.PieceWriter(self._export, kind)
        return self._files[kind]

    def close(self) -> None:
        for file in self._files.values():
            file.close()


def write_bulk(export: Export, sink: storage.PieceWriter, advance: Callable[[int], None]) -> None:
    """Writes the zip. A person of several records is written once, from the clinic's own record of them."""
    files = _Files(export)
    # A caller who is nobody of the clinic's records yet is of one intake alone: no need to remember them.
    once = _SHARED if export.kind == Kind.INTAKES else _SHARED | {"Patient"}
    for window in records.read(export, SLOTS, heard=True):
        for record in window:
            files.add(resources(record, in_bulk, person=record.patient is None), once=once)
        advance(len(window))
    for people in records.windows(_people(export)):
        for person in people:
            record = Record(row=person, clinic=person.clinic, patient=person, answers=records.of_patient(person))
            files.add([patient(record, in_bulk)])
        advance(0)
    files.close()
    _zip(export, sink, files.counts, advance)


def _people(export: Export) -> Any:
    rows, people = records.chosen(export), Patient.objects.select_related("clinic")
    match Kind(export.kind):
        case Kind.PATIENTS:
            return rows.select_related("clinic")
        case Kind.APPOINTMENTS:
            through = rows.filter(patient=None).values("intake__patient")
            return people.filter(pk__in=rows.values("patient")) | people.filter(pk__in=through)
    return people.filter(pk__in=rows.values("patient"))


def _zip(export: Export, sink: storage.PieceWriter, counts: dict[str, int], advance: Callable[[int], None]) -> None:
    with ZipFile(sink, "w", ZIP_DEFLATED) as archive:
        for kind in sorted(counts):
            with archive.open(member(f"{kind}.ndjson"), "w", force_zip64=True) as file:
                for piece in storage.pieces(export, kind):
                    file.write(piece)
                    advance(0)
            Piece.objects.filter(export=export, name=kind).delete()
        archive.writestr(member("manifest.json"), json.dumps(_manifest(export, counts), indent=1))


def _manifest(export: Export, counts: dict[str, int]) -> Json:
    """As the status response of a Bulk Data export: hl7.org/fhir/R4/async.html."""
    return {
        "transactionTime": export.created_at.isoformat(timespec="seconds"),
        "request": f"export/{export.public_id}",
        "requiresAccessToken": True,
        "output": [{"type": kind, "url": f"{kind}.ndjson", "count": counts[kind]} for kind in sorted(counts)],
        "error": [],
    }
