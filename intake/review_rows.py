"""The answers of an intake as rows to decide about: the value, how it came about, what is suggested, its history.

A part of `review`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User

from .dialogue.phases import SCRIPT
from .models import CALLER_SLOTS, SLOTS, Answer, AnswerRevision, Intake, ReviewItem

SECRET = frozenset(("member_id",))
"""Slots whose value is shown when somebody asks for it, and that is written down."""
CLEARLY, FAIRLY = 0.85, 0.6
HIDDEN = "••••••"
ENDING = 3
"""Characters of a masked value that are shown: what the caller and the card are asked to compare."""
CONFIRMED = {
    "silent": "taken as heard",
    "in_passing": "repeated in passing",
    "read_back": "read back, they said yes",
    "spelled": "spelled letter by letter",
    "keypad": "keyed in",
    "staff": "checked by staff",
    "no": "not confirmed",
}
SOURCES = {
    "speech": "said",
    "keypad": "keypad",
    "typed": "typed by the patient",
    "staff": "staff",
    "link": "typed by the patient, over a link",
}
LABELS = {
    "insured": "Has insurance", "member_id": "Member ID", "date_of_birth": "Date of birth", "email": "E-mail",
    "zip": "ZIP", "reason": "Reason for the visit", "onset": "Since when", "emergency_name": "Emergency contact",
    "emergency_relation": "Their relation", "emergency_phone": "Their phone", "patient_relation": "Calls for",
    "caller_name": "Caller's name", "pharmacy_name": "Pharmacy", "pharmacy_location": "Pharmacy's place",
}  # fmt: skip
_ORDER = {slot.name: place for place, slot in enumerate(SCRIPT.slots.values())}


@dataclass(frozen=True)
class Decision:
    """A decision of staff about an answer, from its history."""

    kind: str
    old: str = field(repr=False)
    new: str = field(repr=False)
    who: str
    at: str
    undone: bool


@dataclass(frozen=True)
class Suggested:
    """A review item beside the answer it doubts. suggested: "" where the service only doubts ours."""

    pk: int
    kind: str
    source: str
    ours: str = field(repr=False)
    suggested: str = field(repr=False)
    words: str = field(repr=False)
    state: str
    decided_by: str

    @property
    def is_open(self) -> bool:
        return self.state == ReviewItem.State.OPEN


@dataclass(frozen=True)
class Row:
    """An answer. level: how well it was heard, "clearly", "fairly" or "poorly"; "" for what was not heard or has been
    checked. undo: primary key of the decision to take back.

    typed: what an editor starts from.
    """

    slot: str
    label: str
    phase: str
    value: str = field(repr=False)
    typed: str = field(repr=False)
    missing: str
    heard: str = field(repr=False)
    confirmed: str
    source: str
    level: str
    why: str
    corrected_from: str = field(repr=False)
    flagged: bool
    masked: bool
    secret: bool
    suggestions: Sequence[Suggested]
    history: Sequence[Decision]
    undo: int | None

    @property
    def doubtful(self) -> bool:
        return self.flagged or any(item.is_open for item in self.suggestions)


def there(moment: datetime, intake: Intake) -> str:
    """On the clinic's clock."""
    return f"{moment.astimezone(intake.clinic.zone):%a %b %-d, %-I:%M %p}"


def shown(value: Any) -> str:
    """A stored value for reading; "" for none."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def written(slot: str, value: Any) -> str:
    """As people here write it: 3/13/1985, (202) 555-0143. What this writes, `typed.read` reads."""
    text = shown(value)
    if slot == "date_of_birth" and text.count("-") == 2:
        year, month, day = text.split("-")
        return f"{month.lstrip('0')}/{day.lstrip('0')}/{year}"
    if slot in ("phone", "emergency_phone") and len(text) == 10:
        return f"({text[:3]}) {text[3:6]}-{text[6:]}"
    return text


def label_of(slot: str) -> str:
    return LABELS.get(slot) or slot.replace("_", " ").capitalize()


def masked(text: str) -> str:
    """ "" stays so: that there is nothing is no secret."""
    return f"{HIDDEN}{text[-ENDING:] if len(text) > 2 * ENDING else ''}" if text else ""


def rows_of(intake: Intake, answers: Mapping[str, Answer], revealed: str) -> list[Row]:
    items: dict[str, list[ReviewItem]] = {}
    for item in intake.review_items.all():
        items.setdefault(item.slot, []).append(item)
    slots = {slot for slot in answers if slot in SLOTS + CALLER_SLOTS} | {slot for slot in items if slot in _ORDER}
    names = _names(answers.values(), intake)
    return [
        _row(intake, slot, answers.get(slot), items.get(slot, ()), names, hide=slot in SECRET and slot != revealed)
        for slot in sorted(slots, key=_ORDER.__getitem__)
    ]


def _row(
    intake: Intake,
    slot: str,
    answer: Answer | None,
    items: Iterable[ReviewItem],
    names: Mapping[str, str],
    *,
    hide: bool,
) -> Row:
    def show(value: Any) -> str:
        return masked(shown(value)) if hide else written(slot, value)

    history = list(answer.revisions.all()) if answer else []
    standing = [revision.pk for revision in history if not revision.undone_by]
    value = show(answer.value) if answer else ""
    return Row(
        slot=slot,
        label=label_of(slot),
        phase=SCRIPT.phase_of[SCRIPT.question_of[slot].name],
        value=value,
        typed="" if hide else value,
        missing="" if value else words(answer.reason if answer else "") or "not given",
        heard=_heard(answer, hide=hide) if answer else "",
        confirmed=CONFIRMED.get(answer.confirmed, answer.confirmed) if answer and value else "",
        source=SOURCES.get(answer.source, answer.source) if answer else "",
        level=_level(answer),
        why=words(answer.reason) if answer and value else "",
        corrected_from=show(answer.corrected_from) if answer else "",
        flagged=bool(answer and answer.flagged),
        masked=hide and bool(value),
        secret=slot in SECRET,
        suggestions=[_suggested(item, names, show, hide=hide) for item in items],
        history=[_decision(revision, intake, names, show) for revision in history],
        undo=standing[-1] if standing else None,
    )


def _suggested(item: ReviewItem, names: Mapping[str, str], show: Callable[[Any], str], *, hide: bool) -> Suggested:
    return Suggested(
        pk=item.pk,
        kind=item.get_kind_display(),
        source=item.get_source_display(),
        ours=show(item.ours),
        suggested=show(item.suggested),
        words=HIDDEN if hide and item.words else item.words,
        state=item.state,
        decided_by=names.get(item.decided_by, item.decided_by),
    )


def _decision(
    revision: AnswerRevision, intake: Intake, names: Mapping[str, str], show: Callable[[Any], str]
) -> Decision:
    return Decision(
        revision.get_kind_display(),
        show(revision.old) or "none",
        show(revision.new) or "none",
        names.get(revision.actor, revision.actor),
        there(revision.at, intake),
        bool(revision.undone_by),
    )


def _heard(answer: Answer, *, hide: bool) -> str:
    """The caller's words where they are not the value itself."""
    if answer.heard == shown(answer.value):
        return ""
    return HIDDEN if hide and answer.heard else answer.heard


def _level(answer: Answer | None) -> str:
    if answer is None or answer.value is None or answer.source != "speech" or answer.confirmed == "staff":
        return ""
    return "clearly" if answer.confidence >= CLEARLY else "fairly" if answer.confidence >= FAIRLY else "poorly"


def _names(answers: Iterable[Answer], intake: Intake) -> dict[str, str]:
    """Who decided."""
    actors = {revision.actor for answer in answers for revision in answer.revisions.all()}
    actors |= {item.decided_by for item in intake.review_items.all()}
    return named(actors)


def named(actors: Iterable[str]) -> dict[str, str]:
    """ "user:<pk>" -> the account's name."""
    keys = [actor.removeprefix("user:") for actor in actors if actor.startswith("user:")]
    return {f"user:{pk}": name for pk, name in User.objects.filter(pk__in=keys).values_list("pk", "username")}


def words(code: str) -> str:
    return code.replace("_", " ")
