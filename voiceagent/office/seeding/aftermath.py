"""What made-up calls leave behind: visits, messages, consents, checks by services outside, tasks, the audit trail."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta

from intake.models import FollowUp, PatientPair, Status
from notifications.models import Consent, Message
from scheduling.models import Appointment
from scheduling.times import minute_of
from voiceagent.audit.models import AuditEntry
from voiceagent.worklist.models import WorkEvent, WorkItem
from voiceagent.worklist.queues import RULES, Queue

from .book import Book
from .bulk import Rows, fresh_ids, stamp
from .calls import WEEK, Made
from .people import Person
from .sealing import address_hash, shared, shared_json

CONTENTS_KEPT = timedelta(days=30)
CONSENT = 0.3
"""How often a caller says that they may be sent texts."""
BOOKED = 0.8
"""Of the completed intakes, where the calendar has room."""
HALF_HOUR = timedelta(minutes=30)
STATES = {"completed": 86, "no_show": 7, "cancelled": 7}
DELIVERABLE = {"confirmed": 88, "unit_missing": 6, "undeliverable": 2, "unavailable": 4}
COVERAGE = {"active": 85, "inactive": 5, "not_found": 6, "payer_down": 4}
"""Rough shares."""


class AftermathRows:
    """Everything that hangs on the intakes of one batch. taken: half hours that have a visit already."""

    def __init__(self, clinic_id: int, staff: Sequence[int], book: Book, taken: Collection[int], now: datetime) -> None:
        self.clinic_id, self.staff, self.book, self.taken, self.now = clinic_id, staff, book, taken, now
        self._message_ids, self._task_ids = fresh_ids(Message), fresh_ids(WorkItem)
        self._pair_ids, self._visit_ids = fresh_ids(PatientPair), fresh_ids(Appointment)
        self._visits = Rows(
            Appointment, "id", "clinic_id", "provider_id", "location_id", "intake_id", "starts_at", "ends_at",
            "blocks_from", "blocks_until", "status", "cancel_reason", "confirmed_at", "uid", "idempotency_key",
            "created_at", "updated_at",
        )  # fmt: skip
        self._messages = Rows(
            Message, "id", "clinic_id", "public_id", "channel", "template", "to", "context", "key", "state", "reason",
            "attempts", "due_at", "tried_at", "sent_at", "emptied_at", "created_at",
        )  # fmt: skip
        self._consents = Rows(
            Consent, "clinic_id", "channel", "address", "address_hash", "given", "heard", "source", "about", "at"
        )
        self._checks = Rows(
            FollowUp, "intake_id", "kind", "state", "result", "tries", "attempts", "due_at", "queued_at",
            "created_at", "updated_at",
        )  # fmt: skip
        self._pairs = Rows(PatientPair, "id", "clinic_id", "first_id", "second_id", "reasons", "state", "created_at")
        self._items = Rows(
            WorkItem, "id", "clinic_id", "queue", "subject_type", "subject_id", "reason", "owner_id", "opened_at",
            "due_at", "closed_at", "close_reason",
        )  # fmt: skip
        self._events = Rows(WorkEvent, "item_id", "action", "actor", "after", "at")
        self._trail = Rows(AuditEntry, "at", "action", "actor", "clinic_id", "object_type", "object_id", "details")

    def add(self, made: Made, n: int, size: int, chance: random.Random) -> None:
        """n, size: it is the n-th call of so many."""
        at = made.ended
        whole = made.status == Status.COMPLETED
        self._audit(at, "intake.completed" if whole else "intake.ended", "agent", "intake.intake", made.pk)
        if chance.random() < 0.5:
            reader = f"user:{chance.choice(self.staff)}"
            self._audit(at + timedelta(hours=1), "intake.read", reader, "intake.intake", made.pk)
        template = "intake_summary" if whole else "incomplete_intake"
        self._message("email", template, f"intake:{made.pk}:{template}", at, chance)
        if made.person and chance.random() < CONSENT:
            self._consent(made.person, made)
        if whole:
            self._check(made, FollowUp.Kind.ADDRESS, DELIVERABLE, chance)
            self._check(made, FollowUp.Kind.ELIGIBILITY, COVERAGE, chance)
            slot = self.book.slot(n, size)
            if slot is not None and slot not in self.taken and chance.random() < BOOKED:
                self._visit(made, slot, chance)
        for queue, reason in _tasks(made):
            self._task(queue, "intake.intake", made.pk, reason, at, chance)

    def pair(self, first: Person, second: Person, at: datetime, chance: random.Random) -> None:
        """Two records that look like one person."""
        old, pk = at < self.now - WEEK, next(self._pair_ids)
        state = "same" if old else "open"
        reasons = json.dumps(["same_name_and_birth_date"])
        self._pairs.add(pk, self.clinic_id, first.pk, second.pk, reasons, state, stamp(at))
        self._task(Queue.DUPLICATE, "intake.patientpair", pk, "same_name_and_birth_date", at, chance)

    def write(self) -> None:
        for rows in (
            self._visits, self._messages, self._consents, self._checks, self._pairs, self._items, self._events,
            self._trail,
        ):  # fmt: skip
            rows.write()

    def _consent(self, person: Person, made: Made) -> None:
        number, at = f"+1{person.values['phone']}", stamp(made.ended)
        about, yes = f"intake:{made.pk}", shared("yes")
        self._consents.add(
            self.clinic_id, "sms", person.number, address_hash(number), True, yes, "speech", about, at
        )  # fmt: skip

    def _visit(self, made: Made, slot: int, chance: random.Random) -> None:
        starts, provider = self.book.at(slot)
        past, begins = starts < self.now, minute_of(starts)
        status = chance.choices(list(STATES), list(STATES.values()))[0] if past else "booked"
        at, pk, uid = stamp(made.ended), next(self._visit_ids), uuid.uuid4()
        self._visits.add(
            pk, self.clinic_id, provider.pk, self.book.place.pk, made.pk, stamp(starts), stamp(starts + HALF_HOUR),
            begins, begins + 30, status, "patient_request" if status == "cancelled" else "",
            at if past and chance.random() < 0.6 else None, uid.hex, f"seed-{made.pk}", at, at,
        )  # fmt: skip
        about = f"visit:{pk}:{uid.hex[:8]}:0"
        self._message("sms", "visit_confirmation", f"{about}:visit_confirmation:sms", made.ended, chance)
        if past:
            soon = starts - timedelta(hours=48)
            self._message("sms", "visit_reminder", f"{about}:visit_reminder-48:sms", soon, chance)

    def _message(self, channel: str, template: str, key: str, at: datetime, chance: random.Random) -> None:
        pk, failed = next(self._message_ids), chance.random() < 0.004
        emptied = at < self.now - CONTENTS_KEPT and not failed
        to = shared("" if emptied else "intakes@lakeview.example.com" if channel == "email" else "+15035550100")
        context, when = shared_json("" if emptied else "made up"), stamp(at)
        self._messages.add(
            pk, self.clinic_id, uuid.uuid4().hex, channel, template, to, context, key, "failed" if failed else "sent",
            "refused" if failed else "", 3 if failed else 1, when, when, None if failed else when,
            when if emptied else None, when,
        )  # fmt: skip
        if failed:
            self._task(Queue.MESSAGE, "notifications.message", pk, "refused", at, chance)

    def _check(self, made: Made, kind: FollowUp.Kind, shares: dict[str, int], chance: random.Random) -> None:
        status, at = chance.choices(list(shares), list(shares.values()))[0], stamp(made.ended)
        result = _result(kind, status)
        self._checks.add(made.pk, str(kind), "done", result, 1, 1, at, at, at, at)

    def _task(
        self, queue: Queue, label: str, subject: int, reason: str, at: datetime, chance: random.Random
    ) -> None:  # fmt: skip
        """Done within the day, but for the last week's, of which every third is still open."""
        pk, rule = next(self._task_ids), RULES[queue]
        recent = at > self.now - WEEK and chance.random() < 0.33
        owner = chance.choice(self.staff) if not recent or chance.random() < 0.3 else None
        closed = None if recent else min(at + rule.due * chance.random() * 1.2, self.now)
        close_reason = "" if recent else str(chance.choice(rule.reasons))
        self._items.add(
            pk,
            self.clinic_id,
            str(queue),
            label,
            subject,
            reason,
            owner,
            stamp(at),
            stamp(at + rule.due),
            stamp(closed) if closed else None,
            close_reason,
        )
        self._events.add(pk, "opened", "agent", "{}", stamp(at))
        if closed:
            self._events.add(pk, "closed", f"user:{owner}", json.dumps({"close_reason": close_reason}), stamp(closed))

    def _audit(self, at: datetime, action: str, actor: str, label: str, subject: int) -> None:
        self._trail.add(stamp(at), action, actor, self.clinic_id, label, str(subject), "{}")


_RESULTS: dict[tuple[str, str], str] = {}


def _result(kind: FollowUp.Kind, status: str) -> str:
    """As the check leaves it, encrypted."""
    return _RESULTS.setdefault((str(kind), status), shared(json.dumps({"status": status, "standard": {}})))


def _tasks(made: Made) -> Iterator[tuple[Queue, str]]:
    if made.danger:
        yield Queue.EMERGENCY, made.danger
    elif made.handed:
        yield Queue.CALL_BACK, made.handed
    if made.flagged:
        yield Queue.DOUBTFUL, "flagged"
    if made.status in (Status.ABANDONED, Status.FAILED):
        yield Queue.INCOMPLETE, "hung_up"
    if made.status == Status.COMPLETED and made.pk % 40 == 0:
        yield Queue.INSURANCE, "plan_not_taken"
