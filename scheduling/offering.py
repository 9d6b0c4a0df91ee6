"""What is offered: open times by type of visit and wish, each with the id that books it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from django.db import transaction
from django.db.models import prefetch_related_objects

from voiceagent.clinics.models import Clinic

from .models import Offer, Provider, VisitType
from .models.hours import Patients
from .search import book_of, open_slots
from .times import Choose, Slot, spread
from .wishes import ANY, Wish, from_plain

OFFER_LIVES = timedelta(minutes=4)
_TYPES = "visit_types"


@dataclass(frozen=True)
class OpenTime:
    """id: what `book` wants. starts_at: aware, on the location's clock."""

    id: str
    starts_at: datetime
    provider: str


@dataclass(frozen=True)
class Wanted:
    """What an offer's id says."""

    provider_id: int
    starts: datetime
    visit_type_id: int | None


def find_open_times(
    *,
    clinic: Clinic,
    after: datetime,
    limit: int = 3,
    choose: Choose = random.choice,
    visit_type: VisitType | None = None,
    wish: Wish = ANY,
) -> list[OpenTime]:
    """At most `limit` open times, chronological; empty when none is open. Spread over halves of the day and over days,
    unless the wish is for the soonest.

    after: aware; the location's lead time is added. choose: picks one of several providers free at the same time.
    visit_type: decides length, buffers and who does it; without one a visit is as long as the slots of the hours.
    What is offered here is not offered again for OFFER_LIVES while there is something else, so that callers on the line
    at the same time do not all want the same hour, and a caller whom nothing suited hears other times.
    """
    book = book_of(clinic, after, visit_type, wish)
    for fresh in (True, False) if book.offered else (False,):
        found = open_slots(book, choose, wish=wish, fresh=fresh)
        chosen = list(islice(found, limit)) if wish.soonest else spread(found, limit, halves=not wish.in_one_half)
        if chosen:
            return _offered(chosen, after, visit_type)
    return []


def next_best(
    *, clinic: Clinic, now: datetime, wanted: Wanted, visit_type: VisitType | None, choose: Choose = random.choice
) -> OpenTime | None:
    """The first open time from the wanted one on, with whoever is free; None when there is none."""
    first_day = wanted.starts.astimezone(clinic.zone).date() - timedelta(days=1)
    wish = replace(ANY, first_day=first_day)
    book = book_of(clinic, now, visit_type)
    for fresh in (True, False) if book.offered else (False,):
        found: Iterator[Slot] = open_slots(book, choose, wish=wish, fresh=fresh)
        for slot in found:
            if slot.starts >= wanted.starts:
                return _offered([slot], now, visit_type)[0]
    return None


def load_types(clinic: Clinic) -> None:
    """Reads the types of visit before the call: nothing in it may wait for the database."""
    prefetch_related_objects([clinic], _TYPES)


def types_told(clinic: Clinic) -> list[VisitType]:
    """Those that callers may book, as loaded; none where nobody has loaded them."""
    loaded = getattr(clinic, "_prefetched_objects_cache", {}).get(_TYPES, ())
    return [kind for kind in loaded if kind.active and kind.by_phone]


def phone_type(*, clinic: Clinic, established: bool = False, name: str = "") -> VisitType | None:
    """What a caller books: the type of that name, else what who names none gets; None where the clinic has no types,
    and slots are the length.
    """
    by_phone = VisitType.objects.filter(clinic=clinic, active=True, by_phone=True)
    named = by_phone.filter(name=name).first() if name else None
    patients = Patients.ESTABLISHED if established else Patients.NEW
    fitting = by_phone.filter(patients__in=(Patients.ANYONE, patients))
    return named or fitting.order_by("-preferred", "pk").first()


def wish_of(*, clinic: Clinic, plain: Mapping[str, Any]) -> Wish | None:
    """The wish of a conversation, its provider found by family name; None when the clinic has nobody of that name.

    Raises ValueError for what is no wish.
    """
    name = str(plain.get("provider", "")).split()[-1:]
    if not name:
        return from_plain(plain)
    provider = Provider.objects.filter(clinic=clinic, active=True, name__iendswith=name[0]).first()
    return from_plain(plain, provider.pk) if provider else None


def offer_id(provider_id: int, starts: datetime, visit_type_id: int | None) -> str:
    return f"{provider_id}-{int(starts.timestamp())}" + (f"-{visit_type_id}" if visit_type_id else "")


def wanted_of(offer: str) -> Wanted:
    """Raises ValueError for what is no id of an offer."""
    numbers = [int(part) for part in offer.split("-")]
    if len(numbers) not in (2, 3):
        raise ValueError("an offer's id is provider, seconds and perhaps a type of visit")
    return Wanted(numbers[0], datetime.fromtimestamp(numbers[1], UTC), numbers[2] if len(numbers) > 2 else None)


def _offered(chosen: Sequence[Slot], now: datetime, visit_type: VisitType | None) -> list[OpenTime]:
    _remember(chosen, now)
    names = dict(Provider.objects.filter(pk__in={slot.provider_id for slot in chosen}).values_list("pk", "name"))
    type_id = visit_type.pk if visit_type else None
    return [
        OpenTime(offer_id(slot.provider_id, slot.starts, type_id), slot.local, names[slot.provider_id])
        for slot in chosen
    ]


@transaction.atomic
def _remember(offered: Sequence[Slot], now: datetime) -> None:
    """Old offers go on the way; those another call is clearing at this moment are left to it."""
    old = Offer.objects.select_for_update(skip_locked=True).filter(until__lt=now).values_list("pk", flat=True)
    Offer.objects.filter(pk__in=list(old[:500])).delete()
    Offer.objects.bulk_create(
        Offer(provider_id=slot.provider_id, starts_at=slot.starts, until=now + OFFER_LIVES) for slot in offered
    )
