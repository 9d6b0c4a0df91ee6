"""What is forgotten of calls by the clinic's schedule. No audio is stored here; recordings lie at Twilio."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet

from notifications import services as notifications
from notifications.models import Consent
from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from .holds import held
from .models import Answer, CardPhoto, Intake, LegalHold, Patient, Status, Turn

_BATCH = 500
_UNFINISHED = (Status.IN_PROGRESS, Status.ABANDONED, Status.FAILED)


def apply_schedule(*, now: datetime, dry_run: bool = False) -> Mapping[str, Mapping[str, int]]:
    """By clinic's slug, how many there were of "transcripts", "drafts", "messages" and "card photos". dry_run: only
    counted. What is under a legal hold stays.
    """
    return {clinic.slug: _of_clinic(clinic, now, dry_run) for clinic in Clinic.objects.all()}


def _of_clinic(clinic: Clinic, now: datetime, dry_run: bool) -> dict[str, int]:
    words, drafts = _old_words(clinic, now), _old_drafts(clinic, now)
    photos = _old_photos(clinic, now)
    messages = notifications.empty_old_messages(clinic=clinic, now=now, dry_run=dry_run, but=_held_messages(clinic))
    replies = notifications.old_replies(clinic=clinic, now=now, but=_held_numbers(clinic))
    if dry_run:
        return {
            "transcripts": words.count(),
            "drafts": drafts.count(),
            "messages": messages + replies.count(),
            "card photos": photos.count(),
        }
    return {
        "transcripts": sum(delete_words(intake=intake, now=now) for intake in words[:_BATCH]),
        "drafts": sum(_delete_answers(intake) for intake in drafts[:_BATCH]),
        "messages": messages + notifications.empty_replies(replies=replies, clinic=clinic, now=now),
        "card photos": sum(_delete_photo(photo) for photo in photos[:_BATCH]),
    }


def _held_messages(clinic: Clinic) -> list[str]:
    """What the keys of messages begin with that are about something under a legal hold."""
    holds = LegalHold.objects.standing().filter(clinic=clinic)
    if not holds.exists():
        return []
    intakes = Intake.objects.filter(held(), clinic=clinic)
    visits = {
        *intakes.values_list("appointments", flat=True),
        *holds.values_list("patient__appointments", flat=True),
    }
    return [f"intake:{pk}:" for pk in intakes.values_list("pk", flat=True)] + [
        f"{of}:{pk}:" for of in ("visit", "clinic-visit") for pk in visits if pk
    ]


def _held_numbers(clinic: Clinic) -> set[str]:
    """From which people under a legal hold text us (E.164): on their record, in their answers, as agreed in a call."""
    holds = LegalHold.objects.standing().filter(clinic=clinic)
    if not holds.exists():
        return set()
    intakes = Intake.objects.filter(held(), clinic=clinic)
    patients = Patient.objects.filter(Q(pk__in=holds.values("patient")) | Q(pk__in=intakes.values("patient")))
    phones = {patient.phone for patient in patients.only("phone")}
    phones |= {str(answer.value) for answer in Answer.objects.filter(intake__in=intakes, slot="phone") if answer.value}
    agreed = Consent.objects.filter(clinic=clinic, about__in=[f"intake:{intake.pk}" for intake in intakes.only("pk")])
    return {f"+1{phone}" for phone in phones if phone} | {consent.address for consent in agreed}


def _old_photos(clinic: Clinic, now: datetime) -> QuerySet[CardPhoto]:
    before = now - timedelta(days=clinic.keep_photos_days)
    old = CardPhoto.objects.filter(link__intake__clinic=clinic, created_at__lt=before).defer("data")
    return old.exclude(link__intake__in=Intake.objects.filter(held(), clinic=clinic)).select_related("link__intake")


def _old_words(clinic: Clinic, now: datetime) -> QuerySet[Intake]:
    before = now - timedelta(days=clinic.keep_transcripts_days)
    return Intake.objects.filter(~held(), clinic=clinic, words_deleted_at=None, started_at__lt=before).order_by("pk")


def _old_drafts(clinic: Clinic, now: datetime) -> QuerySet[Intake]:
    """Unfinished, of nobody known, and without words of an emergency, which are kept whatever happens."""
    before = now - timedelta(days=clinic.keep_drafts_days)
    old = Intake.objects.filter(~held(), clinic=clinic, patient=None, status__in=_UNFINISHED, started_at__lt=before)
    return old.filter(answers__isnull=False, red_flags=None).order_by("pk").distinct()


@transaction.atomic
def delete_words(*, intake: Intake, now: datetime) -> bool:
    """What was said, word for word; the transcript without names and numbers and the answers stay."""
    if not Intake.objects.filter(pk=intake.pk, words_deleted_at=None).update(words_deleted_at=now):
        return False
    turns = Turn.objects.filter(intake=intake).update(text="")
    Answer.objects.filter(intake=intake).update(heard="")
    _audit(intake, "intake.words_deleted", turns)
    return True


@transaction.atomic
def _delete_answers(intake: Intake) -> bool:
    """And what services outside and the patient, over a link, have said of them."""
    count, _ = intake.answers.all().delete()
    for rows in (intake.turns, intake.review_items, intake.follow_ups, intake.links):
        rows.all().delete()
    _audit(intake, "intake.draft_deleted", count)
    return True


@transaction.atomic
def _delete_photo(photo: CardPhoto) -> bool:
    intake = photo.link.intake
    photo.delete()
    _audit(intake, "intake.card_photo_deleted", 1)
    return True


def _audit(intake: Intake, action: str, count: int) -> None:
    audit.record(action=action, actor="system", clinic_id=intake.clinic_id, obj=intake, details={"count": count})
