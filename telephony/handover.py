"""What becomes of a call the agent has not got any more: another stream, a person, the agent again, a call back."""

from __future__ import annotations

from enum import StrEnum

from django.db import transaction
from django.db.models import F

from intake import services as intakes
from intake.models import Status as IntakeStatus
from voiceagent.clinics.models import Clinic

from .models import LIVE, Call, OrderKind, OrderState, Status
from .services import close_call, note, visit_for_person

MAX_STREAMS = 4
"""The first stream and three more after failures; then a person. Streams that were moved, or given back, are none."""
AGENT_HELPS = frozenset({"asked", "key_0", "not_found", "not_understood"})
"""Reasons for a hand-over after which, nobody having come, the agent may go on: nobody is in danger, nothing broke."""


class Next(StrEnum):
    """What becomes of a call whose stream has ended."""

    RECONNECT = "reconnect"
    PERSON = "person"
    OVER = "over"


@transaction.atomic
def after_stream(*, call_sid: str) -> tuple[Next, Call | None]:
    """What becomes of the call. After too many broken streams a person takes it, and staff find what was given."""
    call = Call.objects.select_related("clinic", "intake").filter(call_sid=call_sid).first()
    if call is None or (call.ended_at is not None and call.status != Status.HANDED_OVER):
        return Next.OVER, call
    if call.status in LIVE and (call.intake is None or call.intake.status == IntakeStatus.IN_PROGRESS):
        if call.streams - call.moved - call.transfers.exclude(returned_stream=None).count() < MAX_STREAMS:
            return Next.RECONNECT, call
        give_to_person(call_sid=call_sid, reason="trouble")
        call.refresh_from_db()
        return Next.PERSON, call
    handed_over = call.status == Status.HANDED_OVER or (call.intake is not None and bool(call.intake.handover_reason))
    return (Next.PERSON if handed_over else Next.OVER), call


def moved(*, call_sid: str) -> None:
    """Its stream is ended here on purpose: that is no failure, however often it happens."""
    Call.objects.filter(call_sid=call_sid).update(moved=F("moved") + 1)


@transaction.atomic
def give_to_person(*, call_sid: str, reason: str) -> None:
    """The machine cannot go on with this call: staff find what was given, the caller is connected."""
    intake_id = Call.objects.values_list("intake", flat=True).get(call_sid=call_sid)
    if intake_id is not None:
        intakes.hand_over(intake_id=intake_id, reason=reason, visit=visit_for_person(intake_id))
    close_call(call_sid=call_sid, status=Status.HANDED_OVER, reason=reason)


@transaction.atomic
def take_back(*, call_sid: str) -> Call | None:
    """The agent has the call again, if it can help and the clinic wants it to. None: somebody will call back."""
    call = Call.objects.select_for_update(of=("self",)).select_related("clinic").get(call_sid=call_sid)
    wanted = call.clinic.nobody_answers == Clinic.NobodyAnswers.AGENT and call.end_reason in AGENT_HELPS
    if not wanted or call.status != Status.HANDED_OVER or call.ended_at is not None or call.intake_id is None:
        return None
    if not intakes.take_back(intake_id=call.intake_id):
        return None
    call.status, call.end_reason = Status.IN_PROGRESS, ""
    call.save(update_fields=["status", "end_reason"])
    note(call, "call.taken_back")
    return call


@transaction.atomic
def promise_call_back(*, call_sid: str) -> None:
    """The caller would rather be called back than wait for a person; the task for it came with the hand-over."""
    call = Call.objects.select_for_update(of=("self",)).get(call_sid=call_sid)
    call.end_reason = "call_back"
    call.save(update_fields=["end_reason"])
    note(call, "call.call_back_promised")


def desk_number(call: Call) -> str:
    """Whose phone is rung for this call: of whoever takes it over, else the front desk's. E.164 or ""."""
    taken = call.orders.filter(kind=OrderKind.TAKE_OVER, state=OrderState.DONE).last()
    return (taken.number if taken else "") or call.clinic.front_desk_number


def person_reached(*, call_sid: str) -> None:
    """Somebody at the desk talked with the caller: nobody needs to call back. Unknown calls are ignored."""
    intake_id = Call.objects.filter(call_sid=call_sid).values_list("intake", flat=True).first()
    if intake_id is not None:
        intakes.reached(intake_id=intake_id, actor="system")
