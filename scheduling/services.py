"""The public face of scheduling: finding open times, holding, booking, moving and cancelling visits, the wait list.

Who gets a time is decided by the database, not by who was told of it first.
"""

from __future__ import annotations

from .booking import KeyUsed, NotByPhone, SlotTaken, VisitGone, book, cancel, close_visit, hold, reschedule
from .offering import OFFER_LIVES, OpenTime, find_open_times, offer_id, phone_type, wish_of
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
    "cancel",
    "close_days",
    "close_visit",
    "decline_offer",
    "find_open_times",
    "from_plain",
    "hold",
    "join_waitlist",
    "leave_waitlist",
    "offer_id",
    "phone_type",
    "reschedule",
    "take_offer",
    "wish_of",
]
