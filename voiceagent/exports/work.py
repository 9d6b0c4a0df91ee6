"""Building a file in the background: claimed under a lease, written piece by piece, given up after a few tries.

One file at a time, however many workers there are: an export may take minutes, and messages to patients do not wait for
it. A try that was killed left pieces behind; the next begins anew under another number and another key.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from voiceagent import metrics

from . import fhir, records, storage
from .columns import Column, pick, slots_of
from .formats import TABLES, Parts, Table
from .models import Export, ExportQuerySet, Format, Kind, Piece, State
from .presets import PRESETS
from .trail import audit

logger = logging.getLogger(__name__)

LEASE = timedelta(seconds=120)
TRIES = 5


class Superseded(Exception):
    """Somebody else has taken the export over, or it was deleted."""

    def __init__(self) -> None:
        super().__init__("the export is no longer this worker's")


def due() -> list[int]:
    """What may be begun: the oldest first, nothing while another is under way."""
    now = timezone.now()
    if Export.objects.filter(state=State.RUNNING, lease_until__gt=now).exists():
        return []
    return list(Export.objects.filter(_free(now)).order_by("pk").values_list("pk", flat=True)[:1])


def _free(now: datetime) -> Q:
    return Q(state=State.QUEUED) | Q(state=State.RUNNING, lease_until__lte=now)


def build(export_id: int) -> None:
    export = _claim(export_id)
    if export is None:
        return
    try:
        _write(export)
    except Superseded:
        Piece.objects.filter(export=export, attempt=export.attempts).delete()
    except Exception as error:  # noqa: BLE001  (whatever it was, the export must not stay "running")
        # The text of an exception may hold what was exported.
        logger.error("an export failed", extra={"export_id": export.pk, "error": type(error).__name__})
        metrics.errors.labels(kind="export").inc()
        _give_back(export)


def _claim(export_id: int) -> Export | None:
    """The export, this worker's for the length of a lease; None when it is somebody's, done, or must wait its turn."""
    now = timezone.now()
    with transaction.atomic():
        # Locked together, in order, so that two workers never begin two files at once.
        rows = Export.objects.select_for_update().filter(Q(pk=export_id) | Q(state=State.RUNNING)).order_by("pk")
        open_ones = {row.pk: row for row in rows}
        export = open_ones.pop(export_id, None)
        if export is None or any(row.lease_until and row.lease_until > now for row in open_ones.values()):
            return None
        if not Export.objects.filter(_free(now), pk=export_id).exists():
            return None
        Piece.objects.filter(export=export).delete()
        if export.attempts >= TRIES:
            _fail(export, "gave_up")
            return None
        export.state, export.attempts, export.lease_until = State.RUNNING, export.attempts + 1, now + LEASE
        export.key, export.rows_done, export.rows_total = storage.fresh_key(), 0, 0
        export.save()
    return export


def _give_back(export: Export) -> None:
    """To be tried again by the next sweep, unless it has been tried often."""
    Piece.objects.filter(export=export, attempt=export.attempts).delete()
    if export.attempts >= TRIES:
        _fail(export, "trouble")
    else:
        _mine(export).update(state=State.QUEUED, lease_until=None)


def _fail(export: Export, reason: str) -> None:
    now = timezone.now()
    changed = Export.objects.filter(pk=export.pk).exclude(state__in=(State.DONE, State.EXPIRED))
    if changed.update(state=State.FAILED, reason=reason, lease_until=None, key="", finished_at=now):
        audit(export, "export.failed", "system")


def _mine(export: Export) -> ExportQuerySet:
    return Export.objects.filter(pk=export.pk, attempts=export.attempts, state=State.RUNNING)


def _write(export: Export) -> None:
    export.rows_total = records.chosen(export).count()
    _advance(export, 0)
    sink = storage.PieceWriter(export)
    if export.format == Format.FHIR:
        fhir.write_bulk(export, sink, lambda rows: _advance(export, rows))
    else:
        _write_table(export, sink)
    sink.close()
    _finish(export, sink)


def _write_table(export: Export, sink: storage.PieceWriter) -> None:
    columns = columns_of(export)
    table = table_of(export, sink, [column.header for column in columns])
    for window in records.read(export, slots_of(columns)):
        for record in window:
            table.row([column.read(record) for column in columns])
        _advance(export, len(window))
    table.close()


def columns_of(export: Export) -> list[Column]:
    own = PRESETS[export.preset].columns
    if own is None:
        return pick(Kind(export.kind), export.columns, identifiers=export.identifiers)
    return list(own)


def table_of(export: Export, sink: storage.PieceWriter, headers: list[str]) -> Table:
    if is_cut(export):
        return Parts(sink, headers, form=export.format, limit=PRESETS[export.preset].limit)
    return TABLES[export.format](sink, headers)


def is_cut(export: Export) -> bool:
    """Whether it is a zip of several files, for a system that takes no more rows at a time."""
    limit = PRESETS[export.preset].limit
    return bool(limit) and export.rows_total > limit and export.format in TABLES


def _advance(export: Export, rows: int) -> None:
    """Says how far it is and holds on to it. Raises Superseded."""
    export.rows_done += rows
    done = min(export.rows_done, export.rows_total)
    held = _mine(export).update(rows_done=done, rows_total=export.rows_total, lease_until=timezone.now() + LEASE)
    if not held:
        raise Superseded


def _finish(export: Export, sink: storage.PieceWriter) -> None:
    now = timezone.now()
    with transaction.atomic():
        export.sha256, export.rows_total = sink.digest.hexdigest(), export.rows_done
        held = _mine(export).update(
            state=State.DONE,
            rows_done=export.rows_done,
            rows_total=export.rows_done,
            size=sink.size,
            sha256=export.sha256,
            lease_until=None,
            finished_at=now,
            expires_at=now + timedelta(hours=settings.EXPORT_HOURS),
        )
        if not held:
            raise Superseded
        audit(export, "export.built", "system")


def expire() -> None:
    """Files whose time is over are deleted; the line of who asked for what stays."""
    for export in Export.objects.filter(state=State.DONE, expires_at__lte=timezone.now()):
        delete_file(actor="system", export=export)


@transaction.atomic
def delete_file(*, actor: str, export: Export) -> None:
    """The rows of the file go, the line of who asked for what stays. One that is being built is given up."""
    changed = Export.objects.filter(pk=export.pk).exclude(state__in=(State.EXPIRED, State.FAILED))
    if changed.update(state=State.EXPIRED, key="", lease_until=None):
        export.pieces.all().delete()
        audit(export, "export.deleted", actor)
