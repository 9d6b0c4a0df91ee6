"""A visit as a calendar entry (RFC 5545, sent as RFC 6047 says).

Times are UTC: every calendar shows them by its own clock, and the VTIMEZONE that icalendar 7.3 writes is an hour off at
the change to summer time. Nothing in it says why somebody comes: it travels through shared calendars.
"""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parseaddr

from .models import Appointment


def entry(visit: Appointment, *, cancelled: bool, organizer: str, attendee: str, now: datetime) -> str:
    """The text of an .ics file. organizer: the sender's address, which Outlook wants to be the mail's own.

    The UID stays the visit's; a cancellation counts the sequence up once more.
    """
    from icalendar import Calendar, Event, vCalAddress  # long to load, for the one task that needs it

    calendar, event = Calendar(), Event()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//voiceagent//visits//EN")
    calendar.add("method", method(cancelled))
    event.add("uid", f"{visit.uid}@voiceagent")
    event.add("sequence", visit.sequence + cancelled)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", visit.starts_at.astimezone(UTC))
    event.add("dtend", visit.ends_at.astimezone(UTC))
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("summary", f"Appointment - {visit.clinic.name}")
    event.add("location", f"{visit.clinic.name}, {visit.location.name}")
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE")
    event.add("organizer", vCalAddress(f"mailto:{parseaddr(organizer)[1]}"))
    guest = vCalAddress(f"mailto:{attendee}")
    guest.params.update({"PARTSTAT": "ACCEPTED", "RSVP": "FALSE"})
    event.add("attendee", guest)
    calendar.add_component(event)
    return str(calendar.to_ical(), "utf-8")


def method(cancelled: bool) -> str:
    return "CANCEL" if cancelled else "REQUEST"
