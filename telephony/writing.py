"""One batch of a call's record as one transaction; and what an ended process has left of them (`recover`)."""

from __future__ import annotations

import logging
from itertools import pairwise

from django.db import InterfaceError, OperationalError, transaction

from intake import services as intakes
from intake.models import Intake
from voiceagent import metrics
from voiceagent.pulse import changed

from . import consents, journal, services, steering
from .entries import Alarmed, Answered, Batch, Ended, Obeyed, Said, phases_of
from .models import Call, Status

logger = logging.getLogger(__name__)


@transaction.atomic
def write(batch: Batch, *, version: int, phase: str, known: set[str]) -> tuple[int, bool]:
    """The intake's new version; whether the call is still on. Raises StaleIntake.

    version: the intake's. phase: the one the call was in before. known: what the caller has told of who they are; the
    batch's answers are added.
    """
    saves = [_saved(entry) for entry in batch.entries if isinstance(entry, Answered)]
    known.update(text for save in saves for text in intakes.says_who(save.slot, save.value))
    version = intakes.write_turn(
        intake_id=batch.intake_id,
        clinic_id=batch.clinic_id,
        version=version,
        claim=batch.claim,
        saves=saves,
        phases=[after for before, after in pairwise([phase, *phases_of(batch.entries)]) if before != after],
        flags=[_flag(entry) for entry in batch.entries if isinstance(entry, Alarmed)],
        turns=[entry for entry in batch.entries if isinstance(entry, Said)],
        known=known,
    )
    for save in saves:
        _consent(batch.call_sid, save)
    for entry in batch.entries:
        match entry:
            case Ended(status, reason):
                _end(batch, status, reason)
            case Obeyed(order_id, turn, refused):
                steering.settle(order_id=order_id, turn=turn, refused=refused)
            case _:
                pass
    changed(batch.clinic_id)
    return version, services.may_stream(call_sid=batch.call_sid)


def _consent(call_sid: str, save: intakes.Saved) -> None:
    if save.slot == consents.TEXTS and isinstance(save.value, bool):
        consents.note_texts(call_sid=call_sid, given=save.value, heard=save.heard)
    elif save.slot == consents.RECORDING:
        consents.note_recording(call_sid=call_sid, value=save.value, confidence=save.confidence, heard=save.heard)


def _end(batch: Batch, status: Status, reason: str) -> None:
    intake_id = batch.intake_id
    match status:
        case Status.COMPLETED:
            intakes.complete_intake(intake_id=intake_id, visit=services.visit_of(intake_id))
        case Status.HANDED_OVER:
            intakes.hand_over(intake_id=intake_id, reason=reason, visit=services.visit_for_person(intake_id))
        case _:
            intakes.abandon(intake_id=intake_id, reason=reason)
    services.close_call(call_sid=batch.call_sid, status=status, reason=reason)


def _saved(answered: Answered) -> intakes.Saved:
    save = answered.save
    # A slot's value is one JSON scalar; the engine splits what fills several.
    if save.value is not None and not isinstance(save.value, str | bool):
        raise TypeError("an answer is a text, a yes or no, or nothing")
    return intakes.Saved(
        slot=save.slot,
        phase=answered.phase,
        value=save.value,
        heard=save.heard,
        confidence=save.confidence,
        source=save.source.value,
        confirmed=save.confirmed.value,
        flagged=save.flagged,
        reason=save.reason,
    )


def _flag(alarmed: Alarmed) -> intakes.Flag:
    alert = alarmed.alert
    return intakes.Flag(alert.rule, alert.version, alert.level, alarmed.phase, alert.heard)


# --- what an ended process has left


def recover() -> None:
    """Writes what processes that were killed had not written yet; before a call is taken up, ended or judged.

    Never raises for a database that is away: what is left waits for the next time.
    """
    try:
        journal.replay(_recover)
    except (OperationalError, InterfaceError):
        logger.warning("answers left by an ended process cannot be written yet")
    except OSError:
        metrics.errors.labels(kind="journal").inc()
        logger.exception("the journal cannot be read")


def _recover(batch: Batch) -> None:
    """Nothing when it is written already, or when another stream has gone on without it."""
    stands = Intake.objects.filter(pk=batch.intake_id, clinic=batch.clinic_id).values_list("version", "claims", "phase")
    version, claims, phase = stands.first() or (0, 0, "")
    ours = Call.objects.filter(call_sid=batch.call_sid, intake=batch.intake_id).exists()
    if not ours or claims != batch.claim or batch.number < version:
        return
    try:
        write(batch, version=version, phase=phase, known=set(intakes.identifying(batch.intake_id)))
    except (OperationalError, InterfaceError):
        raise
    except Exception:  # the other batches of the file are not lost with it
        metrics.errors.labels(kind="save").inc()
        logger.exception("a turn of an ended process could not be written", extra={"call_sid": batch.call_sid})
    else:
        metrics.recovered.inc()
        logger.warning("a turn of an ended process was written", extra={"call_sid": batch.call_sid})
