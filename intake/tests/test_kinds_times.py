"""Tables of how callers name days, times of day and the visits on offer.

The present is Saturday, November 21st 2026, ten in the morning.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import settings as budget
from hypothesis import strategies as st

from intake.dialogue.kinds.base import Reading, complete, unclear
from intake.dialogue.kinds.offers import Offered
from intake.dialogue.setting import Offer

from .kind_checks import NOW, setting
from .moments import Times

ZONE = ZoneInfo("America/Los_Angeles")
OFFERS = (
    Offer("a", datetime(2026, 12, 1, 9, 30, tzinfo=ZONE), "Dr. Lee"),
    Offer("b", datetime(2026, 12, 1, 14, 0, tzinfo=ZONE), "Dr. Lee"),
    Offer("c", datetime(2026, 12, 3, 10, 15, tzinfo=ZONE), "Dr. Patel"),
)


WHEN: list[tuple[str, str | None]] = [
    ("tomorrow", "2026-11-22"),
    ("the day after tomorrow", "2026-11-23"),
    ("today", "2026-11-21"),
    ("tuesday", "2026-11-24"),
    ("next tuesday", "2026-11-24"),
    ("next friday", "2026-11-27"),
    ("a week from tuesday in the morning", "2026-12-01T00:00"),
    ("Tuesday in a week", "2026-12-01"),
    ("in two weeks", "2026-12-05"),
    ("three days from now", "2026-11-24"),
    ("in a fortnight", "2026-12-05"),
    ("december first", "2026-12-01"),
    ("the first of december", "2026-12-01"),
    ("december 3rd at ten fifteen", "2026-12-03T10:15"),
    ("12/3", "2026-12-03"),
    ("the fifteenth", "2026-12-15"),
    ("the 20th of next month", "2026-12-20"),
    ("the first monday of december", "2026-12-07"),
    ("the last friday in january", "2027-01-29"),
    ("the day before thanksgiving", "2026-11-25"),
    ("two days after christmas", "2026-12-27"),
    ("thanksgiving", "2026-11-26"),
    ("easter 2027", "2027-03-28"),
    ("memorial day", "2027-05-31"),
    ("friday the 4th", "2026-12-04"),
    ("wednesday december 2nd", "2026-12-02"),
    ("25 to 7", "06:35"),
    ("quarter past nine", "09:15"),
    ("half past two in the afternoon", "14:30"),
    ("a quarter to noon", "11:45"),
    ("nine thirty", "09:30"),
    ("two oh five pm", "14:05"),
    ("1140 am", "11:40"),
    ("at noon", "12:00"),
    ("around midday", "12:00"),
    ("seven o'clock in the evening", "19:00"),
    ("at 5", "05:00"),
    ("five pm tomorrow", "2026-11-22T17:00"),
    ("tomorrow at 10:30", "2026-11-22T10:30"),
    ("monday morning at 9", "2026-11-23T09:00"),
    ("tuesday at three in the afternoon", "2026-11-24T15:00"),
    ("between two and four on monday", "2026-11-23T02:00"),
    ("monday from 9 to 11am", "2026-11-23T09:00"),
    ("not tuesday, wednesday", "2026-11-25"),
    ("in 45 minutes", "2026-11-21T10:45"),
    ("12 to 16 december", "2026-12-12"),
    ("the end of the week", "2026-11-20"),
    ("tonight around 7", "2026-11-21T19:00"),
    ("10 tonight", "2026-11-21T22:00"),
    ("last night at eight", "2026-11-20T20:00"),
    ("tuesday at 2:00 - 2:30 pm", "2026-11-24T14:00"),
    ("thursday 12/3 at 9 am", "2026-12-03T09:00"),
    ("from 12-1-2026 to 12-5-2026", "2026-12-01"),
    ("on the twenty third day of december", "2026-12-23"),
    ("later in the day", None),
    ("later this week", None),
    ("in the next three weeks", None),
    ("the first week of june", None),
    ("friday december fifth", None),
    ("august two thousand twenty seven", None),
    ("the weekend of halloween", None),
    ("this weekend", None),
    ("in four months at 5 pm", None),
    ("tomorrow afternoon", "2026-11-22T12:00"),
    ("this season", "2026-09-23"),
    ("next summer", "2027-06-21"),
    ("last spring", "2026-03-20"),
    ("in the fall", "2026-09-23"),
    ("I had a fall", None),
    ("whenever", None),
    ("sometime", None),
    ("tuesday or wednesday", None),
    ("february 30th", None),
    ("4 pm cet", None),
    ("I have two kids", None),
    ("may I ask something", None),
    ("", None),
    ("good morning", None),
]


def test_when() -> None:
    readings = [(said, Times().read(said, setting())) for said, _ in WHEN]
    assert [(said, reading.value if reading.is_complete else None) for said, reading in readings] == WHEN


def test_what_is_spoken_is_understood() -> None:
    values = [
        "2026-12-01",
        "2027-03-31",
        "2026-12-20",
        "09:30",
        "14:05",
        "12:00",
        "18:45",
        "2026-12-01T09:30",
        "2026-12-03T12:00",
    ]
    assert [Times().read(Times().say(value, setting()), setting()).value for value in values] == values


CHOSEN: list[tuple[str, Reading]] = [
    (said, complete(value))
    for said, value in (
        ("the second one", "b"),
        ("the first", "a"),
        ("first one please", "a"),
        ("the last one", "c"),
        ("number three", "c"),
        ("nine thirty", "a"),
        ("let's do nine thirty on Tuesday", "a"),
        ("half past nine", "a"),
        ("the Thursday one", "c"),
        ("tuesday afternoon", "b"),
        ("two o'clock", "b"),
        ("the two pm", "b"),
        ("two", "b"),
        ("ten", "c"),
        ("whichever is earliest", "a"),
        ("the soonest", "a"),
        ("the latest one", "c"),
        ("with doctor patel", "c"),
        ("the one with doctor lee in the morning", "a"),
        ("december third", "c"),
        ("after december first", "c"),
        ("before december second in the morning", "a"),
        ("the first week of december in the afternoon", "b"),
        ("the third of december", "c"),
        ("between two and four", "b"),
        ("between nine and ten", "a"),
        ("not tuesday", "c"),
        ("no the second one", "b"),
        ("um can I do the ten fifteen", "c"),
        ("I'd like the first appointment", "a"),
        ("tuesday december first at two o'clock", "b"),
        ("Tuesday, December first at nine thirty with Doctor Lee", "a"),
        ("none of those", "none"),
        ("neither", "none"),
        ("do you have anything else", "none"),
        ("I can't do any of those", "none"),
        ("no", "none"),
        ("those don't work for me", "none"),
        ("something later", "none"),
    )
] + [
    ("the Tuesday one", unclear("ambiguous", ("a", "b"))),
    ("the morning one", unclear("ambiguous", ("a", "c"))),
    ("with doctor lee", unclear("ambiguous", ("a", "b"))),
    ("yes", unclear("ambiguous", ("a", "b", "c"))),
    ("Friday works better", unclear("not_offered")),
    ("four o'clock", unclear("not_offered")),
    ("later in the day", unclear("nothing")),
    ("whatever", unclear("nothing")),
    ("I don't know", unclear("nothing")),
    ("", unclear("nothing")),
]


def test_offers() -> None:
    assert [(said, Offered().read(said, setting(offers=OFFERS))) for said, _ in CHOSEN] == CHOSEN


def test_the_only_offer_is_taken_with_a_yes() -> None:
    assert Offered().read("sure that works", setting(offers=OFFERS[:1])) == complete("a")


@budget(max_examples=150)
@given(st.integers(min_value=24 * 60, max_value=340 * 24 * 60))
def test_any_moment_is_understood_as_spoken(minutes: int) -> None:
    kind, heard = Times(), setting()
    moment = (NOW + timedelta(minutes=minutes)).replace(tzinfo=None)
    values = [moment.isoformat(timespec="minutes"), moment.date().isoformat(), moment.time().isoformat("minutes")]
    assert [kind.read(kind.say(value, heard), heard).value for value in values] == values


@budget(max_examples=100)
@given(st.sets(st.integers(min_value=1, max_value=100 * 12), min_size=1, max_size=3))
def test_any_offers_are_understood_as_spoken(hours: set[int]) -> None:
    """Half past the hours of a clinic's day, seven in the morning to six in the evening."""
    starts = [(NOW + timedelta(days=hour // 12)).replace(hour=7 + hour % 12, minute=30) for hour in sorted(hours)]
    offers = tuple(Offer(str(n), start, "Dr. Lee") for n, start in enumerate(starts))
    heard = setting(offers=offers)
    spoken = [Offered().say(offer.id, heard) for offer in offers]
    assert [Offered().read(words, heard).value for words in spoken] == [offer.id for offer in offers]


def test_no_offers_choose_nothing() -> None:
    assert Offered().read("the first one", setting()) == unclear("no_offers")


def test_offers_on_the_keypad() -> None:
    heard = setting(offers=OFFERS)
    assert [Offered().read_keys(keys, heard) for keys in ("1", "3", "4", "9", "")] == [
        complete("a"),
        complete("c"),
        unclear("no_such_key"),
        unclear("no_such_key"),
        unclear("no_such_key"),
    ]


def test_offers_are_understood_as_spoken() -> None:
    heard = setting(offers=OFFERS)
    spoken = [Offered().say(offer.id, heard) for offer in OFFERS]
    assert spoken[0] == "Tuesday, December first at nine thirty with Doctor Lee"
    assert [Offered().read(words, heard).value for words in spoken] == ["a", "b", "c"]
