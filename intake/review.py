"""One intake as staff review it: who it is about, the answers with what is doubtful on top, the course of the call.

Reads alone, in a constant number of queries. A member ID is masked unless the page was asked for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import Prefetch
from django.urls import reverse

from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import Queue

from . import record_changes
from .dialogue.kinds.complaints import features
from .dialogue.languages.en import ENGLISH
from .models import AnswerRevision, FollowUp, Intake, RedFlag
from .review_rows import SECRET as SECRET
from .review_rows import Row, masked, named, rows_of, words, written
from .review_rows import label_of as label_of
from .review_rows import shown as shown
from .review_rows import there as there


@dataclass(frozen=True)
class Changed:
    """What was on file and what is there now. decided: as in `record_changes.RecordChange`."""

    slot: str
    label: str
    old: str = field(repr=False)
    new: str = field(repr=False)
    decided: str


@dataclass(frozen=True)
class Review:
    """doubtful: the rows to decide. phases: (name, rows) in the order of the call, the doubtful ones left out."""

    intake: Intake = field(repr=False)
    name: str = field(repr=False)
    age: int | None
    phone: str = field(repr=False)
    payer: str = field(repr=False)
    payer_state: str
    visits: Sequence[str]
    red_flags: Sequence[RedFlag]
    changes: Sequence[Changed] = field(repr=False)
    notes: Sequence[tuple[str, Sequence[tuple[str, str]]]] = field(repr=False)
    doubtful: Sequence[Row]
    phases: Sequence[tuple[str, Sequence[Row]]]
    dial: str = field(repr=False)
    call_url: str
    patient_url: str
    next_url: str
    waiting: int

    @property
    def started(self) -> str:
        return f"{self.intake.started_at.astimezone(self.intake.clinic.zone):%a %b %-d, %Y, %-I:%M %p}"


def load(intake_id: int) -> Intake:
    """Everything `review` and the page need of it."""
    decisions = Prefetch("answers__revisions", AnswerRevision.objects.order_by("pk"))
    rows = Intake.objects.select_related("clinic", "patient", "call").prefetch_related(
        "answers", decisions, "red_flags", "review_items", "follow_ups"
    )
    return rows.get(pk=intake_id)


def review(intake: Intake, user: AbstractUser | AnonymousUser, today: date, revealed: str = "") -> Review:
    """intake: as of `load`. today: on the clinic's clock. revealed: the one secret slot to show."""
    answers = {answer.slot: answer for answer in intake.answers.all()}
    given = {slot: answer.value for slot, answer in answers.items()}
    rows = rows_of(intake, answers, revealed)
    rest = [row for row in rows if not row.doubtful]
    phases = list(dict.fromkeys(row.phase for row in rest))
    call = getattr(intake, "call", None)
    waiting = _waiting(intake, user)
    phone = str(given.get("phone") or (call.from_number if call else "") or "")
    return Review(
        intake=intake,
        name=" ".join(str(given[slot]) for slot in ("first_name", "last_name") if given.get(slot)) or "Name not given",
        age=_age(given.get("date_of_birth"), today),
        phone=phone,
        dial=phone if phone.startswith("+") else f"+1{phone}",
        payer=str(given.get("payer") or ("no insurance" if given.get("insured") is False else "payer not given")),
        payer_state=_eligibility(intake),
        visits=[visit.words for visit in intake.appointments.blocking().select_related("provider", "location")],
        red_flags=list(intake.red_flags.all()),
        changes=_changes(intake),
        notes=_notes(intake, given.get("reason")),
        doubtful=[row for row in rows if row.doubtful],
        phases=[(phase, [row for row in rest if row.phase == phase]) for phase in phases],
        call_url=reverse("admin:telephony_call_change", args=[call.pk]) if call else "",
        patient_url=reverse("admin:intake_patient_change", args=[intake.patient_id]) if intake.patient_id else "",
        next_url=reverse("admin:intake_intake_change", args=[waiting[0]]) if waiting else "",
        waiting=len(waiting),
    )


def unredactions(intake: Intake) -> list[dict[str, str]]:
    """Who read the words of the call unredacted, when and why."""
    rows = list(intake.unredactions.all())
    names = named(row.actor for row in rows)
    return [{"who": names.get(row.actor, row.actor), "at": there(row.at, intake), "reason": row.reason} for row in rows]


def _waiting(intake: Intake, user: AbstractUser | AnonymousUser) -> list[int]:
    """Other intakes with something to check, what is due first on top."""
    items = WorkItem.objects.for_user(user).open().filter(queue=Queue.DOUBTFUL, subject_type=Intake._meta.label_lower)
    return list(items.exclude(subject_id=intake.pk).values_list("subject_id", flat=True)[:100])


def _changes(intake: Intake) -> list[Changed]:
    """Secret ones with their endings alone, which is enough to tell two cards apart."""
    found = []
    for change in record_changes.changes_of(intake):
        old, new = (
            masked(shown(value)) if change.slot in SECRET else written(change.slot, value)
            for value in (change.old, change.new)
        )
        found.append(Changed(change.slot, label_of(change.slot), old, new, change.decided))
    return found


def _age(born: Any, today: date) -> int | None:
    try:
        day = date.fromisoformat(born)
    except (TypeError, ValueError):
        return None
    return today.year - day.year - ((today.month, today.day) < (day.month, day.day))


def _eligibility(intake: Intake) -> str:
    asked = next((row for row in intake.follow_ups.all() if row.kind == FollowUp.Kind.ELIGIBILITY), None)
    if asked is None:
        return "not checked"
    if asked.state == FollowUp.State.DONE:
        return words(str((asked.result or {}).get("status", "checked")))
    return "being checked" if asked.state == FollowUp.State.QUEUED else "could not be checked"


def _notes(intake: Intake, reason: Any) -> list[tuple[str, list[tuple[str, str]]]]:
    """What the documented lists find in the complaint, and what services outside made of the answers."""
    found = features(reason, ENGLISH) if isinstance(reason, str) else None
    told = {
        "category": found and found.category,
        "symptoms": found and [*found.symptoms, *(f"no {symptom}" for symptom in found.negated)],
        "severity": found and found.severity,
    }
    asked = [(str(item.get_kind_display()), _lines(item.result)) for item in intake.follow_ups.all() if item.result]
    return [(name, lines) for name, lines in [("In the complaint", _lines(told)), *asked] if lines]


def _lines(result: dict[str, Any]) -> list[tuple[str, str]]:
    """A result as (name, text), one line each; a finding with the words it rests on."""
    return [(words(name), _text(value)) for name, value in result.items() if value not in (None, [], {})]


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_text(item) for item in value)
    if isinstance(value, dict) and "words" in value:
        return f"{value['value']} (\u201c{value['words']}\u201d)"
    return ", ".join(str(item) for item in value.values()) if isinstance(value, dict) else str(value)
