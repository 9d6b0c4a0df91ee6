"""Provider, Location, VisitType and their hours; Appointment; the wait list; what was offered.

Times are stored in UTC; what a clock on the wall shows is the location's. Reads are QuerySet methods.
"""

from __future__ import annotations

from .hours import Availability, HoursException, Location, Provider, VisitType, Weekday
from .reminding import Reminder
from .visits import BLOCKING, Appointment, AppointmentQuerySet, CancelReason, Offer, Source, Status
from .waiting import WaitlistEntry, WaitlistOffer

__all__ = [
    "BLOCKING",
    "Appointment",
    "AppointmentQuerySet",
    "Availability",
    "CancelReason",
    "HoursException",
    "Location",
    "Offer",
    "Provider",
    "Reminder",
    "Source",
    "Status",
    "VisitType",
    "WaitlistEntry",
    "WaitlistOffer",
    "Weekday",
]
