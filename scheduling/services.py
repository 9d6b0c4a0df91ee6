"""The public face of scheduling: finding open times, holding, booking, moving and cancelling visits, the wait list.

Who gets a time is decided by the database, not by who was told of it first.
"""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from .asking import KeyUsed, NotByPhone, SlotTaken, VisitGone
from .booking import book, book_held, cancel, close_visit, hold, keep_holds, release_holds, reschedule
from .by_link import book_by_link, times_by_link
from .messages import tell_booked
from .models import Appointment
from .offering import OFFER_LIVES, OpenTime, find_open_times, load_types, offer_id, phone_type, types_told, wish_of
from .replies import take_reply
from .staffing import Window, add_extra_hours, add_location, add_provider, add_visit_type, close_days
from .waitlist import OfferGone, decline_offer, join_waitlist, leave_waitlist, take_offer
from .wishes import ANY, Hours, Wish, from_plain

__all__ = [
    "ANY",
    "OFFER_LIVES",
    "Hours",
    "KeyUsed",
    "NotByPhone",
    "OfferGone",
    "OpenTime",
    "SlotTaken",
    "VisitGone",
    "Window",
    "Wish",
    "add_extra_hours",
    "add_location",
    "add_provider",
    "add_visit_type",
    "book",
    "book_by_link",
    "book_held",
    "cancel",
    "close_days",
    "close_visit",
    "confirm_visits",
    "decline_offer",
    "find_open_times",
    "from_plain",
    "hold",
    "join_waitlist",
    "keep_holds",
    "leave_waitlist",
    "load_types",
    "offer_id",
    "phone_type",
    "release_holds",
    "reschedule",
    "take_offer",
    "take_reply",
    "times_by_link",
    "types_told",
    "wish_of",
]


@transaction.atomic
def confirm_visits(*, intake_id: int) -> int:
    """The caller has agreed to messages: what they have booked is confirmed. How many messages; twice is once."""
    now = timezone.now()
    visits = Appointment.objects.coming(now).filter(intake=intake_id)
    some = visits.select_related("clinic", "location", "patient", "intake__patient")
    return sum(tell_booked(visit, now=now) for visit in some)
