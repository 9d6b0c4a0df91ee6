"""English words for days, times of day and lengths of time."""

from __future__ import annotations

from ..clock import Part, Unit, Which
from .number_words import DIGITS, ORDINAL, TEENS, TENS

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")

WEEKDAYS: dict[str, int] = {form: n for n, name in enumerate(WEEKDAY_NAMES) for form in (name.lower(), f"{name.lower()}s", f"{name.lower()}'s")} | {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
MONTHS: dict[str, int] = {name.lower(): n for n, name in enumerate(MONTH_NAMES, 1)} | {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
AMBIGUOUS_NAMES = frozenset({"may", "march", "mar", "sun", "sat", "wed", "mon", "august"})
"""Also everyday words: a day or a preposition must stand beside them."""

SMALL: dict[str, int] = {word: n for n, word in enumerate((*DIGITS, *TEENS))}
TENS_WORDS: dict[str, int] = {word: 10 * n for n, word in enumerate(TENS, 2)}
ORDINALS: dict[str, int] = dict(ORDINAL)
COUNTS: dict[str, int] = {"a": 1, "an": 1, "one": 1, "couple": 2, "few": 3, "several": 3}

UNITS: dict[str, Unit] = {form: unit for unit, forms in {
    Unit.MINUTE: ("minute", "minutes", "min", "mins"), Unit.HOUR: ("hour", "hours", "hr", "hrs"), Unit.DAY: ("day", "days"), Unit.WEEK: ("week", "weeks", "wk", "wks"),
    Unit.MONTH: ("month", "months"), Unit.YEAR: ("year", "years", "yr", "yrs"), Unit.QUARTER: ("quarters",)}.items() for form in forms}
PARTS: dict[str, Part] = {form: part for name, part in (("morning", Part.MORNING), ("afternoon", Part.AFTERNOON), ("evening", Part.EVENING), ("night", Part.NIGHT)) for form in (name, f"{name}s", f"{name}'s")} | {
    "tonight": Part.NIGHT, "tonite": Part.NIGHT}
BOTH = frozenset({"tonight", "tonite"})
"""A day and a part of it."""
WHICH: dict[str, Which] = {"this": Which.THIS, "coming": Which.COMING, "next": Which.NEXT, "following": Which.NEXT, "upcoming": Which.COMING, "last": Which.LAST, "past": Which.LAST, "previous": Which.LAST, "current": Which.THIS}
SEASONS: dict[str, int] = {"spring": 0, "springtime": 0, "summer": 1, "summertime": 1, "fall": 2, "autumn": 2, "winter": 3, "wintertime": 3}
RELATIVE_DAYS: dict[tuple[str, ...], int] = {
    ("the", "day", "after", "tomorrow"): 2, ("day", "after", "tomorrow"): 2, ("the", "day", "before", "yesterday"): -2, ("day", "before", "yesterday"): -2,
    ("today",): 0, ("tonight",): 0, ("tonite",): 0, ("tomorrow",): 1, ("tomorrow's",): 1, ("tmrw",): 1, ("yesterday",): -1, ("last", "night"): -1, ("yesterday's",): -1, ("today's",): 0, ("this", "morning"): 0, ("this", "afternoon"): 0, ("this", "evening"): 0, ("tomorrows",): 1,
    ("right", "now"): 0, ("same", "day"): 0}
HOLIDAYS: dict[tuple[str, ...], str] = {
    ("christmas", "eve"): "12-24", ("xmas", "eve"): "12-24", ("christmas", "day"): "12-25", ("christmas",): "12-25", ("xmas",): "12-25", ("new", "year's", "eve"): "12-31", ("new", "years", "eve"): "12-31", ("new", "year", "eve"): "12-31", ("nye",): "12-31",
    ("new", "year's", "day"): "01-01", ("new", "years", "day"): "01-01", ("new", "year's"): "01-01", ("new", "years"): "01-01", ("independence", "day"): "07-04", ("halloween",): "10-31", ("valentine's", "day"): "02-14", ("valentines", "day"): "02-14", ("valentine's",): "02-14",
    ("veterans", "day"): "11-11", ("veteran's", "day"): "11-11", ("saint", "patrick's", "day"): "03-17", ("st", "patrick's", "day"): "03-17", ("juneteenth",): "06-19", ("earth", "day"): "04-22", ("thanksgiving", "day"): "11-thu-4", ("thanksgiving",): "11-thu-4", ("black", "friday"): "11-thu-4+1", ("labor", "day"): "09-mon-1",
    ("memorial", "day"): "05-mon--1", ("mlk", "day"): "01-mon-3", ("martin", "luther", "king", "day"): "01-mon-3", ("presidents", "day"): "02-mon-3", ("president's", "day"): "02-mon-3", ("columbus", "day"): "10-mon-2", ("indigenous", "peoples", "day"): "10-mon-2", ("mother's", "day"): "05-sun-2", ("mothers", "day"): "05-sun-2", ("father's", "day"): "06-sun-3", ("fathers", "day"): "06-sun-3",
    ("good", "friday"): "easter-2", ("easter", "monday"): "easter+1", ("easter", "sunday"): "easter", ("easter",): "easter", ("groundhog", "day"): "02-02"}
NOON = frozenset({"noon", "midday"})
TIME_BEFORE: dict[str, str] = {"at": "", "around": "around", "about": "around", "by": "before", "before": "before", "after": "after", "past": "after", "till": "", "until": "", "untill": "", "from": "after", "approximately": "around", "roughly": "around", "like": "around", "than": "after", "@": "", "between": "after", "since": "after", "near": "around", "through": ""}
"""Words before a bare hour, and the bound they set."""
DAY_BOUNDS: dict[tuple[str, ...], str] = {
    ("after",): "after", ("past",): "after", ("later", "than"): "after", ("before",): "before", ("earlier", "than"): "before", ("sooner", "than"): "before", ("by",): "by", ("until",): "by", ("till",): "by", ("than",): "",
    ("not", "after"): "by", ("no", "later", "than"): "by", ("not", "later", "than"): "by", ("not", "before"): "from", ("not", "until"): "from", ("not", "till"): "from", ("no", "earlier", "than"): "from", ("no", "sooner", "than"): "from", ("starting",): "from", ("beginning",): "from"}
"""Words before a day, and which side of it they mean: "by" and "from" with the day itself."""
DAY_BOUNDS_BEHIND: dict[tuple[str, ...], str] = {
    ("or", "later"): "from", ("or", "after"): "from", ("and", "later"): "from", ("and", "after"): "from", ("onward",): "from", ("onwards",): "from", ("or", "before"): "by", ("or", "earlier"): "by", ("or", "sooner"): "by"}
JOINS = frozenset({"to", "through", "thru", "and", "till", "until", "untill"})
UNTIL = frozenset({"till", "until", "untill", "through", "thru"})
"""Words between the two ends of a range; the second set needs no first end beside it."""
ELSEWHERE = frozenset({"gmt", "utc", "cet", "cest", "bst", "ist", "jst", "closest", "nearest"})
"""Words that put a day or time out of our reading."""
NOT_A_TIME = frozenset("people person persons guests rooms kids children nights percent dollars pounds euros main street avenue road years weeks months days times pills milligrams mg pounds am pm st nd rd th and half hundred thousand adults of".split())
