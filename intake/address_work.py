"""The address check: what USPS is asked, within its limits, and what staff or the caller should hear of the answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone

from voiceagent.privacy.hashing import keyed_hash

from . import limits
from .clients.errors import Refused, Unavailable
from .clients.usps import Checked, Usps
from .follow_ups import Outcome
from .models import Answer, CheckedAddress, FollowUp, Intake, Patient, ReviewItem
from .reviews import Suggestion

VENDOR = "usps"
SLOTS = frozenset({"street", "unit", "city", "state", "zip"})
KEPT = timedelta(days=30)
"""How long an answer of USPS is good for the next caller with that address."""
_DOUBTS = {
    "unit_missing": (ReviewItem.Kind.UNIT_MISSING, "unit"),
    "unit_not_confirmed": (ReviewItem.Kind.UNIT_DOUBTED, "unit"),
    "not_deliverable": (ReviewItem.Kind.UNDELIVERABLE, "street"),
    "not_found": (ReviewItem.Kind.UNDELIVERABLE, "street"),
}
_PLACE = {"city": "city", "state": "state", "zip": "ZIPCode"}
"""Our slot -> USPS's field, where another value is another place and not another spelling."""


def is_on() -> bool:
    return bool(settings.USPS_CLIENT_ID and settings.USPS_CLIENT_SECRET)


def about(answers: Mapping[str, Answer]) -> tuple[str, ...] | None:
    """Once everything about the address has been asked, and what USPS needs is there."""
    if not answers.keys() >= SLOTS:
        return None
    given = {slot: str(answers[slot].value or "") for slot in sorted(SLOTS)}
    return tuple(given.values()) if given["street"] and given["state"] and (given["city"] or given["zip"]) else None


def check(follow_up: FollowUp) -> Outcome:
    answers = {answer.slot: answer for answer in follow_up.intake.answers.filter(slot__in=SLOTS)}
    if about(answers) is None:
        raise Refused("incomplete")
    given = {slot: str(answer.value or "") for slot, answer in answers.items()}
    checked = _known(given) or _asked(given)
    result = {"status": checked.status, "standard": dict(checked.standard)}
    return Outcome(result, _suggestions(checked, given))


def forget_old() -> None:
    CheckedAddress.objects.filter(checked_at__lt=timezone.now() - KEPT).delete()


def forget_addresses(*, patient: Patient, intakes: Iterable[Intake]) -> None:
    """What was asked about where this patient lives, by the record and by each of the intakes."""
    homes: list[dict[str, str]] = [{slot: getattr(patient, slot) for slot in SLOTS}]
    for intake in intakes:
        given = {answer.slot: str(answer.value or "") for answer in intake.answers.filter(slot__in=SLOTS)}
        homes.append({slot: given.get(slot, "") for slot in SLOTS})
    CheckedAddress.objects.filter(fingerprint__in={_fingerprint(home) for home in homes}).delete()


def _known(given: Mapping[str, str]) -> Checked | None:
    kept = CheckedAddress.objects.filter(fingerprint=_fingerprint(given), checked_at__gte=timezone.now() - KEPT).first()
    return Checked(**kept.result) if kept else None


def _asked(given: Mapping[str, str]) -> Checked:
    in_line = FollowUp.objects.filter(
        kind=FollowUp.Kind.ADDRESS, state=FollowUp.State.QUEUED, reason="quota", due_at__gt=timezone.now()
    )
    limits.admit(VENDOR, an_hour=settings.USPS_CALLS_PER_HOUR, waiting=in_line.count())
    usps = Usps(settings.USPS_CLIENT_ID, settings.USPS_CLIENT_SECRET, settings.USPS_BASE_URL)
    try:
        checked = usps.check(
            street=given["street"], unit=given["unit"], city=given["city"], state=given["state"], zip_code=given["zip"]
        )
    except Unavailable as error:
        limits.failed(VENDOR, error)
        raise
    limits.worked(VENDOR)
    CheckedAddress.objects.update_or_create(
        fingerprint=_fingerprint(given),
        defaults={
            "result": {"status": checked.status, "standard": dict(checked.standard)},
            "checked_at": timezone.now(),
        },
    )
    return checked


def _fingerprint(given: Mapping[str, str]) -> str:
    return keyed_hash("checked_address", *(given[slot] for slot in sorted(SLOTS)))


def _suggestions(checked: Checked, given: Mapping[str, str]) -> list[Suggestion]:
    """Doubts, and another city or ZIP than was said; another spelling of the same street is none."""
    found = []
    if checked.status in _DOUBTS:
        kind, slot = _DOUBTS[checked.status]
        found.append(_suggestion(kind, slot, given[slot] or None, None))
    for slot, name in _PLACE.items():
        theirs = checked.standard.get(name, "")
        if theirs and theirs.casefold() != given[slot][: len(theirs)].casefold():
            suggested = theirs.title() if slot == "city" else theirs
            found.append(_suggestion(ReviewItem.Kind.DIFFERENT, slot, given[slot] or None, suggested))
    return found


def _suggestion(kind: ReviewItem.Kind, slot: str, ours: Any, suggested: Any) -> Suggestion:
    return Suggestion(kind=kind, slot=slot, source=ReviewItem.Source.USPS, ours=ours, suggested=suggested)
