"""What stands beside an intake and is no answer: consents, the recording, messages sent, tasks of staff.

Read for a window of intakes at once, and nothing of it is decrypted: FHIR says that a message was sent, not its words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from notifications.models import Consent, Message
from scheduling.messages import CANCELLATION, CONFIRMATION, REMINDER, about
from scheduling.models import Appointment
from telephony.models import CallRecording
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import Queue

OF_INTAKE = ("intake_summary", "incomplete_intake", "call_back_text")
"""Ends of the keys of messages about an intake itself."""
INTAKE, VISIT = "intake.intake", "scheduling.appointment"


@dataclass(frozen=True, slots=True)
class Beside:
    consents: Sequence[Consent] = ()
    recording: CallRecording | None = None
    messages: Sequence[Message] = ()
    tasks: Sequence[WorkItem] = ()


NOTHING = Beside()


def beside(intakes: Sequence[int], visits: Mapping[int, Appointment]) -> dict[int, Beside]:
    """By intake. visits: intake -> its visit."""
    consents: dict[int, list[Consent]] = {}
    for consent in Consent.objects.defer("address", "heard").filter(about__in=[f"intake:{pk}" for pk in intakes]):
        consents.setdefault(int(consent.about.partition(":")[2]), []).append(consent)
    recordings = CallRecording.objects.defer("heard", "withdrawn_heard", "sid").filter(call__intake__in=intakes)
    recorded = {row.call.intake_id: row for row in recordings.select_related("call")}
    messages, tasks = _messages(intakes, visits), _tasks(intakes, visits)
    return {
        pk: Beside(consents.get(pk, ()), recorded.get(pk), messages.get(pk, ()), tasks.get(pk, ())) for pk in intakes
    }


def _messages(intakes: Sequence[int], visits: Mapping[int, Appointment]) -> dict[int, list[Message]]:
    """By their keys, each looked up by itself: a search by the keys' beginnings would read the whole outbox."""
    keys = {f"intake:{pk}:{name}": pk for pk in intakes for name in OF_INTAKE}
    for pk, visit in visits.items():
        names = (CONFIRMATION, CANCELLATION, *(f"{REMINDER}-{hours}" for hours in visit.clinic.reminders))
        keys |= {f"{about(visit)}:{name}:{channel}": pk for name in names for channel in ("sms", "email")}
    found: dict[int, list[Message]] = {}
    for message in Message.objects.defer("to", "context").filter(key__in=keys).order_by("pk"):
        found.setdefault(keys[message.key], []).append(message)
    return found


def _tasks(intakes: Sequence[int], visits: Mapping[int, Appointment]) -> dict[int, list[WorkItem]]:
    """Every queue is named, for the index begins with it."""
    owners = {(INTAKE, pk): pk for pk in intakes} | {(VISIT, visit.pk): pk for pk, visit in visits.items()}
    found: dict[int, list[WorkItem]] = {}
    for kind in (INTAKE, VISIT):
        subjects = [subject for label, subject in owners if label == kind]
        rows = WorkItem.objects.defer("note").filter(queue__in=Queue.values, subject_type=kind, subject_id__in=subjects)
        for task in rows.order_by("pk"):
            found.setdefault(owners[kind, task.subject_id], []).append(task)
    return found
