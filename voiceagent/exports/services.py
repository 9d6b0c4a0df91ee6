"""What staff can do with exports: ask for one, download it, delete its file, keep a set of columns. Each is audited."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from notifications.services import after_commit
from voiceagent.audit.services import record
from voiceagent.clinics.models import Clinic, Membership, Role

from . import storage, tasks
from .columns import REGISTRY, pick
from .models import ColumnSet, Export, Format, Kind, Purpose, State
from .presets import PRESETS
from .trail import audit
from .work import delete_file as delete_file

EXPORT, IDENTIFY = "exports.add_export", "exports.export_identifiers"


class NotAllowed(Exception):
    """The user may not export this, or not from all of these clinics."""

    def __init__(self, why: str) -> None:
        super().__init__(why)


class NotThere(Exception):
    """There is no file: not yet, not any more, or it cannot be read."""

    def __init__(self) -> None:
        super().__init__("there is no file to download")


def may_identify(user: User, clinics: Sequence[Clinic]) -> bool:
    """Managers of every one of these clinics may export what leads to a person."""
    if user.is_superuser:
        return True
    managed = Membership.objects.filter(user=user, role=Role.MANAGER, clinic__in=clinics).values("clinic").distinct()
    return user.has_perm(IDENTIFY) and managed.count() == len({clinic.pk for clinic in clinics})


def may_have(user: User, clinics: Sequence[Clinic]) -> bool:
    """Whether the user works for all of these clinics and may export at all."""
    mine = Clinic.objects.for_user(user).filter(pk__in=[clinic.pk for clinic in clinics]).count()
    return bool(clinics) and user.has_perm(EXPORT) and mine == len({clinic.pk for clinic in clinics})


@transaction.atomic
def request_export(
    *,
    user: User,
    clinics: Sequence[Clinic],
    kind: Kind,
    form: Format,
    purpose: Purpose,
    preset: str = "generic",
    columns: Sequence[str] = (),
    filters: Mapping[str, Any] | None = None,
    identifiers: bool = False,
    note: str = "",
) -> Export:
    """Asks for a file; it is built once this is committed. columns: of the generic preset; none means all.

    Raises NotAllowed, and ValueError for what does not go together.
    """
    if not may_have(user, clinics):
        raise NotAllowed("You may not export from these clinics.")
    if identifiers and not may_identify(user, clinics):
        raise NotAllowed("Identifiers are exported by managers of the clinic.")
    _refuse_nonsense(kind, form, preset, columns, identifiers)
    export = Export.objects.create(
        requested_by=user,
        kind=kind,
        format=form,
        preset=preset,
        columns=list(columns),
        filters=dict(filters or {}),
        identifiers=identifiers,
        purpose=purpose,
        note=note,
    )
    export.clinics.set(clinics)
    audit(export, "export.requested", f"user:{user.pk}")
    after_commit(tasks.build, export.pk)
    return export


def _refuse_nonsense(kind: Kind, form: Format, preset: str, columns: Sequence[str], identifiers: bool) -> None:
    if preset not in PRESETS or kind not in PRESETS[preset].kinds:
        raise ValueError("This preset has no such records.")
    if not REGISTRY[kind].keys() >= set(columns):
        raise ValueError("There is no such column.")
    if form is Format.FHIR and (not identifiers or kind is Kind.CALLS):
        raise ValueError("FHIR is for intakes, patients and visits, with identifiers.")
    if PRESETS[preset].columns is not None and not identifiers:
        raise ValueError("A file for another system needs identifiers.")
    if not pick(kind, columns, identifiers=identifiers):
        raise ValueError("All of these columns lead to a person.")


def download(*, user: User, export: Export) -> Iterator[bytes]:
    """The file, piece by piece. Raises NotAllowed where the user's rights have gone since, NotThere."""
    clinics = list(export.clinics.all())
    if not may_have(user, clinics) or (export.identifiers and not may_identify(user, clinics)):
        raise NotAllowed("You may not download this file.")
    if export.state != State.DONE or export.expires_at is None or export.expires_at <= timezone.now():
        raise NotThere
    audit(export, "export.downloaded", f"user:{user.pk}")
    try:
        stream = storage.pieces(export)
        first = next(stream)
    except (storage.Unreadable, StopIteration):
        raise NotThere from None
    return _after(first, stream)


def _after(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


@transaction.atomic
def keep_columns(
    *, user: User, clinic: Clinic, kind: Kind, name: str, columns: Sequence[str], shared: bool
) -> ColumnSet:
    """Saves a set under its name, in place of one of the same name. Sharing with the clinic is the managers'."""
    if shared and not may_identify(user, [clinic]):
        raise NotAllowed("Sets for everybody are kept by managers of the clinic.")
    known = [key for key in columns if key in REGISTRY[kind]]
    owner = None if shared else user
    kept, _ = ColumnSet.objects.update_or_create(
        clinic=clinic, owner=owner, kind=kind, name=name, defaults={"columns": known}
    )
    record(action="columns.kept", actor=f"user:{user.pk}", clinic_id=clinic.pk, obj=kept)
    return kept
