"""What callers wish of a visit's time, in their words."""

from __future__ import annotations

from intake.dialogue.kinds.wishes import Wishes
from intake.dialogue.transcript import SETTING

SAID = {
    "mornings": {"hours": "-11:59"},
    "not Tuesdays": {"not_weekdays": "1"},
    "next week": {"first_day": "2026-11-30", "last_day": "2026-12-06"},
    "after 3": {"hours": "15:00-"},
    "earliest": {"soonest": "yes"},
    "Tuesdays or Thursdays": {"weekdays": "1 3"},
    "any day but Friday": {"not_weekdays": "4"},
    "no mornings please": {"not_hours": "-11:59"},
    "only Fridays": {"weekdays": "4"},
    "with Doctor Lee": {"provider": "lee"},
    "the earliest you have with Dr. Patel": {"soonest": "yes", "provider": "patel"},
    "tomorrow morning": {"days": "2026-11-24", "hours": "-11:59"},
    "not Monday but Tuesday is fine": {"not_weekdays": "0", "weekdays": "1"},
    "not on a Tuesday": {"not_weekdays": "1"},
    "between 2 and 4 pm": {"hours": "14:00-16:00"},
    "two to four pm": {"hours": "14:00-16:00"},
    "around ten": {"hours": "09:30-10:30"},
    "before noon": {"hours": "-12:00"},
    "none of those, do you have anything in the afternoon": {"hours": "12:00-17:59"},
    "December ninth": {"days": "2026-12-09"},
    "sometime next month": {"first_day": "2026-12-01", "last_day": "2026-12-31"},
    "hello": None,
    "": None,
}


def test_wishes_are_understood_and_nothing_is_filled_in() -> None:
    assert {text: Wishes().read(text, SETTING).value for text in SAID} == SAID
