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
    "between two and four": {"hours": "14:00-16:00"},
    "not between 2:30 and 4": {"not_hours": "14:30-16:00"},
    "Tuesday from nine to eleven": {"weekdays": "1", "hours": "09:00-11:00"},
    "after two but before five": {"hours": "14:00-17:00"},
    "before ten or after four": {"hours": "-10:00 16:00-"},
    "Tuesday morning around ten": {"weekdays": "1", "hours": "09:30-10:30"},
    "Monday through Wednesday": {"weekdays": "0 1 2"},
    "between December 2nd and December 4th": {"days": "2026-12-02 2026-12-03 2026-12-04"},
    "Monday and Wednesday": {"weekdays": "0 2"},
    "not on weekends": {"not_weekdays": "5 6"},
    "this weekend": {"first_day": "2026-11-28", "last_day": "2026-11-29"},
    "the weekend after next": {"first_day": "2026-12-12", "last_day": "2026-12-13"},
    "sometime this winter": {"first_day": "2026-12-21", "last_day": "2027-03-19"},
    "late in the afternoon": {"hours": "15:00-17:59"},
    "early morning": {"hours": "-09:59"},
    "hello": None,
    "": None,
}


def test_wishes_are_understood_and_nothing_is_filled_in() -> None:
    assert {text: Wishes().read(text, SETTING).value for text in SAID} == SAID
