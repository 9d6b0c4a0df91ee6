"""Corrections of staff as `.call` conversations, so that a call misheard once is rehearsed from then on.

A case holds the words that were heard and the value staff stored. Everything around them, who the caller is and what
they answered before, is made up; nothing in it says whose call it was or when. The words and the value themselves are a
person's all the same: taking them out needs permission and is written down.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time

from django.contrib.auth.models import User
from django.db import transaction

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic
from voiceagent.clinics.services import may

from .dialogue.phases import SCRIPT
from .dialogue.state import Mode
from .dialogue.transcript import Replay, start
from .models import SLOTS, AnswerRevision

PERMISSION = "intake.unredact_intake"
MOST = 1000
"""Cases of one export."""
_FICTION: dict[str, str | bool | None] = {
    "insured": True, "payer": "Aetna", "member_id": "W555010042", "policy_holder": "self", "reason": "a cough",
    "onset": "two weeks ago", "first_name": "Linda", "last_name": "Garcia", "date_of_birth": "1962-07-23",
    "phone": "5035550142", "email": None, "zip": "97205", "street": "123 Oak Street", "unit": None, "city": "Portland",
    "state": "OR", "pharmacy_name": "Walgreens", "pharmacy_location": "Burnside", "emergency_name": "Carlos Garcia",
    "emergency_relation": "spouse", "emergency_phone": "5035550143",
}  # fmt: skip


class NotAllowed(Exception):
    """The account may not take out what was said unredacted."""

    def __init__(self) -> None:
        super().__init__("this account may not read what was said unredacted")


def day_of(text: str) -> datetime:
    """The beginning of a day such as 2026-11-01, UTC. Raises ValueError."""
    return datetime.combine(date.fromisoformat(text), time(), UTC)


@transaction.atomic
def take_out(*, user: User, since: datetime) -> list[tuple[str, str]]:
    """(file name, text) of corrections since then, where the user may take them out, oldest first. Raises NotAllowed.

    Left out: corrections that were undone, of answers nobody spoke, and of what no question of its own asks for.
    """
    if not user.has_perm(PERMISSION):
        raise NotAllowed
    mine = Clinic.objects.for_user(user).values_list("pk", flat=True)
    kinds = (AnswerRevision.Kind.CORRECTED, AnswerRevision.Kind.AS_TYPED, AnswerRevision.Kind.SUGGESTION)
    rows = AnswerRevision.objects.filter(
        kind__in=kinds, undone_by="", at__gte=since, answer__slot__in=SLOTS,
        answer__intake__clinic__in=[pk for pk in mine if may(user, PERMISSION, pk)],
    )  # fmt: skip
    found = list(_cases(rows.select_related("answer__intake")[:MOST]))
    by_clinic = Counter(clinic for clinic, _, _ in found)
    counts: list[tuple[int | None, int]] = [*by_clinic.items()]
    for clinic, count in counts or [(None, 0)]:
        audit.record(
            action="corrections.exported", actor=f"user:{user.pk}", clinic_id=clinic,
            details={"since": since.isoformat(timespec="seconds"), "cases": count},
        )  # fmt: skip
    return [(name, text) for _, name, text in found]


def case(slot: str, heard: str, value: str | bool, *, keyed: bool = False) -> str:
    """The `.call` text: the question, the words, and the value as it should be stored. "" where nothing can be played.

    What else the dialogue says is what it says today; the line of the value alone is how it ought to be.
    """
    question = SCRIPT.question_of[slot]
    given = {name: kept for name, kept in _FICTION.items() if SCRIPT.question_of[name] is not question}
    call = start([
        "# Corrected by staff: the line that begins with = holds what should be stored; the other answers are made up.",
        f"@ resumed {SCRIPT.phase_of[question.name]}",
        *(f"@ given {name} {json.dumps(kept)}" for name, kept in given.items()),
    ])  # fmt: skip
    if call.state.question != question.name:
        return ""
    call.do(f"{'keys' if keyed else 'caller'}: {' '.join(heard.split())}")
    if call.state.mode is Mode.CONFIRMING and call.state.question == question.name:
        call.do("caller: yes")
    return _as_it_should_be(call, slot, value)


def _cases(rows: Iterable[AnswerRevision]) -> Iterator[tuple[int, str, str]]:
    """(clinic, file name, text)"""
    numbers: Counter[str] = Counter()
    for row in rows:
        before = row.before or {}
        if not row.answer.heard or row.new is None or row.new == row.old:
            continue
        text = case(row.answer.slot, row.answer.heard, row.new, keyed=before.get("source") == "keypad")
        if text:
            numbers[row.answer.slot] += 1
            yield row.answer.intake.clinic_id, f"{row.answer.slot}-{numbers[row.answer.slot]:03}.call", text


def _as_it_should_be(call: Replay, slot: str, value: str | bool) -> str:
    saved = f"= {slot}: "
    right = f"{saved}{json.dumps(value)}"
    lines = list(call.lines)
    for place, line in enumerate(lines):
        if line.startswith(saved):
            notes = line.rpartition(" (")[2]
            lines[place] = f"{right} ({notes}" if "," not in notes else f"{right} (read_back)"
            return "\n".join(lines) + "\n"
    return "\n".join([*lines, f"{right} (read_back)"]) + "\n"
