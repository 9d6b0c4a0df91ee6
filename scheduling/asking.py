"""What somebody asks for who wants a time, whoever it is, and why they may not get it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from django.utils import timezone

from voiceagent.clinics.models import Clinic

from .models import Appointment, Source, Status, VisitType
from .offering import OpenTime, Wanted, wanted_of


class SlotTaken(Exception):
    """Somebody else has the time by now, or the provider no longer works then."""

    def __init__(self, look: Callable[[], OpenTime | None] | None = None) -> None:
        super().__init__("the time is no longer open")
        self._look = look

    @cached_property
    def next_best(self) -> OpenTime | None:
        """What is open instead, from the wanted time on; looked for when asked, since not everybody wants to know."""
        return self._look() if self._look else None


class VisitGone(Exception):
    """The visit is not there any more: cancelled, moved, or over."""

    def __init__(self) -> None:
        super().__init__("the visit cannot be changed any more")


class NotByPhone(Exception):
    """This type of visit is booked by staff alone."""

    def __init__(self) -> None:
        super().__init__("this type of visit is booked by staff")


class KeyUsed(Exception):
    """The idempotency key belongs to another wish."""

    def __init__(self) -> None:
        super().__init__("the idempotency key was used for another time")


@dataclass(frozen=True)
class Request:
    """Somebody asks for a time, whoever it is. instead: visits that make way for it in the same transaction."""

    clinic: Clinic
    wanted: Wanted
    visit_type: VisitType | None
    key: str
    source: str
    actor: str
    now: datetime
    status: str = Status.BOOKED
    anywhere: bool = False
    intake_id: int | None = None
    patient_id: int | None = None
    instead: tuple[int, ...] = ()
    moved: Appointment | None = field(default=None, repr=False)


def request_of(
    clinic: Clinic,
    offer: str,
    key: str,
    source: str,
    actor: str,
    now: datetime | None,
    anywhere: bool,
    intake_id: int | None,
    patient_id: int | None,
    status: str = Status.BOOKED,
    moved: Appointment | None = None,
) -> Request:
    wanted = wanted_of(offer)
    visit_type = moved.visit_type if moved else None
    if wanted.visit_type_id:
        visit_type = VisitType.objects.filter(pk=wanted.visit_type_id, clinic=clinic, active=True).first()
        if visit_type is None:
            raise SlotTaken
    if visit_type and not visit_type.by_phone and source != Source.STAFF:
        raise NotByPhone
    at = now or timezone.now()
    return Request(
        clinic, wanted, visit_type, key, source, actor, at, status, anywhere, intake_id, patient_id, moved=moved
    )
