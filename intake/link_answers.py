"""What a patient types and photographs over a link: taken as answers, or put before staff. Nothing is overwritten.

Each text is read by the answer's own kind, as what staff type is. An open slot is filled; the same value typed for a
doubtful answer settles the doubt; anything else becomes a review item beside the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from voiceagent.audit import services as audit

from . import card_images, follow_up_queue, lookups, reviews, typed
from .corrections import CERTAIN, follow_to_patient, settle_tasks
from .dialogue.phases import SCRIPT
from .links import ASKED
from .models import Answer, CardPhoto, Intake, Link, ReviewItem
from .reviews import Suggestion

_SYSTEM = "system"
_LINK = "link"


@dataclass(frozen=True)
class Taken:
    """errors: by slot, in words for who typed it; nothing was kept of those."""

    errors: Mapping[str, str] = field(default_factory=dict)


@transaction.atomic
def take_answers(*, link: Link, texts: Mapping[str, str], insisted: Mapping[str, str], now: datetime) -> Taken:
    """texts: by slot; empty ones and slots that are not asked are passed over.

    insisted: what was refused before. The same text again is what the patient means: it goes to staff as it stands.
    """
    intake = Intake.objects.select_for_update(of=("self",)).select_related("clinic", "patient").get(pk=link.intake_id)
    errors: dict[str, str] = {}
    suggestions: list[Suggestion] = []
    filled: dict[str, bool] = {}
    here = now.astimezone(intake.clinic.zone)
    payers = tuple(intake.clinic.accepted_payers)
    for slot, text in texts.items():
        if slot not in ASKED or not text.strip():
            continue
        answer = intake.answers.filter(slot=slot).first()
        try:
            value = typed.read(slot, text, now=here, day_first=intake.clinic.day_first, payers=payers)
        except typed.Unreadable as why:
            if insisted.get(slot) == text:
                plain = " ".join(text.split())[: typed.LONGEST]
                suggestions.append(_suggestion(ReviewItem.Kind.UNCLEAR, slot, answer, plain))
            else:
                errors[slot] = str(why)
            continue
        if answer is None or answer.value is None:
            _fill(intake, slot, answer, value)
            filled[slot] = True
        elif answer.value != value:
            suggestions.append(_suggestion(ReviewItem.Kind.DIFFERENT, slot, answer, value))
        elif answer.flagged:
            _settle_doubt(intake, answer)
    if filled:
        follow_up_queue.after_answers(intake, filled)
    reviews.suggest_from_patient(intake=intake, suggestions=suggestions)
    settle_tasks(intake, _SYSTEM)
    return Taken(errors)


@transaction.atomic
def take_photo(*, link: Link, side: str, data: bytes) -> None:
    """The picture alone, sealed; another one takes its place. Raises `card_images.NotAPhoto`."""
    picture = card_images.cleaned(data)
    photo = CardPhoto.objects.filter(link=link, side=side).first() or CardPhoto(link=link, side=CardPhoto.Side(side))
    photo.media_type, photo.width, photo.height = picture.media_type, picture.width, picture.height
    photo.seal(picture.data)
    photo.save()
    details: dict[str, str | int | bool] = {"side": side, "link": link.pk, "size": photo.size}
    audit.record(
        action="card_photo.taken", actor=_SYSTEM, clinic_id=link.intake.clinic_id, obj=link.intake, details=details
    )


def _fill(intake: Intake, slot: str, answer: Answer | None, value: str | bool) -> None:
    """An answer nobody had. "Keyed in" is what it is; no one has to look at it again."""
    phase = SCRIPT.phase_of[SCRIPT.question_of[slot].name]
    answer = answer or Answer(intake=intake, slot=slot, phase=phase)
    answer.value, answer.reason = value, ""
    answer.source, answer.confirmed, answer.confidence, answer.flagged = _LINK, "keypad", CERTAIN, False
    answer.lookup = lookups.of_answer(slot, value)
    answer.save()
    _audit(answer, "intake.answer_saved")
    follow_to_patient(intake, slot, None, value, _SYSTEM)


def _settle_doubt(intake: Intake, answer: Answer) -> None:
    """The patient, who cannot see it, has typed the very value."""
    answer.confirmed, answer.flagged = "keypad", False
    answer.save(update_fields=["confirmed", "flagged", "updated_at"])
    _audit(answer, "intake.answer_saved")


def _suggestion(kind: ReviewItem.Kind, slot: str, answer: Answer | None, value: str | bool) -> Suggestion:
    ours = answer.value if answer else None
    return Suggestion(kind=kind, slot=slot, source=ReviewItem.Source.LINK, ours=ours, suggested=value)


def _audit(answer: Answer, action: str) -> None:
    details: dict[str, str | int | bool] = {
        "slot": answer.slot, "source": answer.source, "confirmed": answer.confirmed, "flagged": answer.flagged
    }  # fmt: skip
    intake = answer.intake
    audit.record(action=action, actor=_SYSTEM, clinic_id=intake.clinic_id, obj=intake, details=details)
