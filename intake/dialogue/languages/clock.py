"""What a language brings for days and times of day: mentions as said, not yet placed on the calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Unit(StrEnum):
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    WORKDAYS = "workdays"
    """Monday to Friday."""
    WEEKEND = "weekend"
    SEASON = "season"
    YEAR = "year"


class Which(StrEnum):
    """Which of the days of a name is meant."""

    COMING = "coming"
    THIS = "this"
    NEXT = "next"
    LAST = "last"


class Part(StrEnum):
    """A part of the day."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"
    NOON = "noon"
    """Around it: "noonish"."""


@dataclass(frozen=True, kw_only=True)
class DaySaid:
    """One mention of a day; only what was said is set.

    weekday: 0 is Monday. day, month, year: numbers of the calendar. holiday: its key. shift, unit: "in three weeks", from today or from `base`.
    nth: "third Tuesday of" the month said, "third week of" it, from 1; -1 the last.
    edge: "start", "middle", "end" of the unit or month, "all" or the "rest" of it; "span": the `shift` units from today on;
    "week": of a weekday whose week was said.
    """

    weekday: int | None = None
    which: Which = Which.COMING
    day: int | None = None
    month: int | None = None
    month_which: Which | None = None
    year: int | None = None
    holiday: str = ""
    shift: int | None = None
    unit: Unit | None = None
    base: DaySaid | None = None
    nth: int | None = None
    edge: str = ""
    weeks: int = 0
    """Whole weeks on or back ("Tuesday in a week", "Saturday last week")."""
    season: int | None = None
    """0 is spring; None with the unit SEASON: whichever it is."""
    ambiguous: bool = False
    """Day and month could change places."""


@dataclass(frozen=True, kw_only=True)
class TimeSaid:
    """One mention of a time of day. half: "am", "pm", "24" where the hour says it itself, "" where nobody said."""

    hour: int
    minute: int = 0
    half: str = ""
    bound: str = ""
    """"after", "before", "around" or ""."""


@dataclass(frozen=True, kw_only=True)
class Mention:
    """Something said about when. Exactly one of day, time, part is set. denied: "not Tuesday"."""

    day: DaySaid | None = None
    time: TimeSaid | None = None
    part: Part | None = None
    start: int = 0
    end: int = 0
    denied: bool = False
    ranged: bool = False
    """The end of a range whose start stands before it."""
    edge: str = ""
    """Of a part of the day: "early", "late" or ""."""
    bound: str = ""
    """Of a day: "after", "before" it, "from" it on, "by" it, or ""."""
    through: bool = False
    """The last of the days that the day before it begins ("Monday through Wednesday")."""


@dataclass(frozen=True, kw_only=True)
class Clock:
    """read: an utterance -> its mentions, in order. day_first: how "3/4" is read.

    at: the word between a day and a time. say_time, say_day, offer: for the caller's ear. count: one word -> its number.
    tidy_onset: the words that tell since when, numbers as digits; "" when there are none.
    told_onset: of a complaint the words that plainly say since when.
    """

    read: Callable[[str, bool], tuple[Mention, ...]] = field(repr=False)
    say_time: Callable[[datetime], str] = field(repr=False)
    say_day: Callable[[date], str] = field(repr=False)
    at: str
    offer: Callable[[datetime, str], str] = field(repr=False)
    offer_grammar: Callable[[datetime, str], str] = field(repr=False)
    count: Callable[[str], int | None] = field(repr=False)
    tidy_onset: Callable[[str], str] = field(repr=False)
    told_onset: Callable[[str], str] = field(repr=False)
    onset_grammar: str = field(repr=False)
    onset_keyterms: tuple[str, ...]
