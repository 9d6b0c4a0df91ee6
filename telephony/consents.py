"""What callers agree to on the line, kept with their words: texts, and being recorded. In the answer's transaction."""

from __future__ import annotations

from django.db import transaction

from notifications import services as notifications
from notifications.services import after_commit
from scheduling import services as scheduling

from . import recording, tasks
from .models import Call, nanp
from .world import words_of

TEXTS = "text_consent"
RECORDING = "recording_consent"
"""The slots of the questions."""


@transaction.atomic
def note_texts(*, call_sid: str, given: bool, heard: str) -> None:
    """The caller said whether they may be sent texts at the number they call from; a visit they have is confirmed."""
    call = Call.objects.select_related("clinic").get(call_sid=call_sid)
    if not call.from_number or call.intake_id is None:
        return
    notifications.record_consent(
        clinic=call.clinic,
        channel="sms",
        address=f"+1{nanp(call.from_number)}",
        given=given,
        heard=heard,
        source="speech",
        about=f"intake:{call.intake_id}",
        actor="agent",
    )
    if given:
        scheduling.confirm_visits(intake_id=call.intake_id)


@transaction.atomic
def note_recording(*, call_sid: str, value: object, confidence: float, heard: str) -> None:
    """The caller answered the question about recording, or took the yes back."""
    call = Call.objects.select_related("clinic").get(call_sid=call_sid)
    wanted = recording.note_answer(
        call=call, value=value, confidence=confidence, heard=heard, wording=words_of(call.clinic, RECORDING)
    )
    ask_twilio(wanted)


def ask_twilio(recording_id: int | None) -> None:
    """Once the transaction is committed, without waiting for it; `recording.sweep` finds what gets lost."""
    if recording_id is not None:
        after_commit(tasks.record, recording_id)
