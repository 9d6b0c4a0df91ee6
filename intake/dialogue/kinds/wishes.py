"""What a caller wishes of a visit's time ("mornings", "not Tuesdays", "next week", "after three", "Doctor Lee")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from itertools import pairwise

from ..languages.clock import DaySaid, Mention, Part, TimeSaid, Unit, Which
from ..setting import Setting
from .base import Reading, complete, unclear
from .placing import place_day, place_time
from .stretches import last_day, last_day_said

LONGEST = 300
_HOURS = {
    Part.MORNING: "-11:59",
    Part.AFTERNOON: "12:00-17:59",
    Part.EVENING: "16:00-",
    Part.NIGHT: "17:00-",
    Part.NOON: "11:00-13:00",
}
_PARTLY = {
    ("early", Part.MORNING): "-09:59",
    ("late", Part.MORNING): "10:00-11:59",
    ("early", Part.AFTERNOON): "12:00-14:59",
    ("late", Part.AFTERNOON): "15:00-17:59",
    ("early", Part.EVENING): "16:00-18:59",
    ("late", Part.EVENING): "18:00-",
}
_OPPOSITE = {"after": "by", "by": "after", "before": "from", "from": "before"}
_WEEK = 7
_LONGEST_STRETCH = 60
"""Days. What is longer is no wish, but a slip."""
_NEAR = 5
"""Words."""
_AROUND = 30
"""Minutes: "around three"."""


@dataclass(frozen=True)
class Wishes:
    """Value: a mapping of texts, several values separated by spaces; only what was said is there.

    days, not_days: dates. first_day, last_day: a stretch, of which one end may be open. weekdays, not_weekdays: 0 is
    Monday. hours, not_hours: "15:00-17:30", either end may be missing. provider: a family name. soonest: "yes".
    """

    def read(self, text: str, setting: Setting) -> Reading:
        said = text[:LONGEST]
        wish: dict[str, list[str]] = {}
        mentions = setting.language.clock.read(said, setting.day_first)
        timed = any(found.time and not found.denied for found in mentions)
        end, denied = 0, False
        for found in mentions:
            led, end = said[end : found.start], found.end
            if found.part and timed:
                continue
            if found.ranged:
                _until(wish, found)
                continue
            if found.through and _through(wish, found, setting):
                continue
            listed = denied and led.strip().lower() in setting.language.replies.joins
            denied = listed or found.denied or _is_denied(said[: found.start], setting)
            denied = denied or _is_absent(led, said[found.start : found.end], setting)
            for key, value in _wished(found, denied, setting).items():
                wish.setdefault(key, []).append(value)
        words = [word for word in setting.language.words(said) if not word.is_mark]
        extreme = setting.language.replies.extremes.find(words)
        if extreme and extreme[0] == "first":
            wish["soonest"] = ["yes"]
        if "days" in wish:
            # "Next Monday or Tuesday": both lists together would let only a Tuesday in that is that Monday.
            wish["days"] += [_coming(number, setting) for each in wish.pop("weekdays", []) for number in each.split()]
        provider = _named(said, setting)
        if provider:
            wish["provider"] = [provider]
        return complete({key: _joined(key, values) for key, values in wish.items()}) if wish else unclear("nothing")


def _until(wish: dict[str, list[str]], found: Mention) -> None:
    """ "Between two and four": the end of the hours that were opened."""
    hours = wish.get("not_hours" if found.denied else "hours", [])
    if found.time and hours:
        hours[-1] = hours[-1].partition("-")[0] + _hours(replace(found.time, bound="before"))


def _through(wish: dict[str, list[str]], found: Mention, setting: Setting) -> bool:
    """ "Monday through Wednesday", "between the third and the tenth": all the days between the two named."""
    (key, last), *_ = (*_wished(found, False, setting).items(), ("", ""))
    key = f"not_{key}" if key and not wish.get(key) else key
    before = wish.get(key, [])
    if not before or key not in ("weekdays", "not_weekdays", "days", "not_days"):
        return False
    if "weekdays" in key:
        span = (int(last) - int(before[-1])) % _WEEK
        before += [str((int(before[-1]) + n) % _WEEK) for n in range(1, span + 1)]
        return True
    first = date.fromisoformat(before[-1])
    span = (date.fromisoformat(last) - first).days
    before += [(first + timedelta(days=n)).isoformat() for n in range(1, min(span, _LONGEST_STRETCH) + 1)]
    return span > 0


def _joined(key: str, values: Sequence[str]) -> str:
    if key == "hours" and len(values) == 2 and values[0].endswith("-") and values[1].startswith("-"):
        # "After two but before five" is one stretch: either alone would let nearly every hour in.
        return values[0] + values[1][1:] if values[0][:-1] < values[1][1:] else " ".join(values)
    return values[-1] if key in ("first_day", "last_day") else " ".join(dict.fromkeys(values))


def _is_denied(before: str, setting: Setting) -> bool:
    """ "any day but Friday", "no mornings": the words right before say that it is not wanted."""
    words = before.lower().replace(",", " ").split()
    replies = setting.language.replies
    if any(words[-len(phrase.split()) :] == phrase.split() for phrase in replies.excepted):
        return True
    while words and words[-1] in replies.small_words:
        words.pop()
    return bool(set(words[-1:]) & replies.negations)


def _is_absent(before: str, named: str, setting: Setting) -> bool:
    """ "I'm away next week", "out of town until the tenth", "nothing before noon": told right before."""
    near = " ".join([*before.lower().replace(",", " ").split()[-_NEAR:], *named.lower().split()[:1]])
    for phrase in setting.language.replies.absences:
        lead, found, _ = f" {near} ".partition(f" {phrase} ")
        if found:
            return not set(lead.split()[-1:]) & setting.language.replies.negations
    return False


def _wished(found: Mention, denied: bool, setting: Setting) -> Mapping[str, str]:
    if found.part is not None:
        hours = _PARTLY.get((found.edge, found.part), _HOURS[found.part])
        return {"not_hours" if denied else "hours": hours}
    if found.time is not None:
        hours = _hours(found.time)
        return {"not_hours" if denied else "hours": hours} if hours else {}
    if found.day is None:
        return {}
    today = setting.now.date()
    if found.bound:
        return _bounded(found.day, _OPPOSITE[found.bound] if denied else found.bound, today)
    weekdays = _weekdays(found.day)
    if weekdays:
        return {"not_weekdays" if denied else "weekdays": weekdays}
    return _days(found.day, denied, today)


def _weekdays(said: DaySaid) -> str:
    """Of days that are wanted whichever week they are in."""
    if said.unit is Unit.WORKDAYS:
        return "0 1 2 3 4"
    if said.unit is Unit.WEEKEND and said.which is Which.COMING:
        return "5 6"
    lone = not (said.day or said.nth or said.weeks or said.shift or said.base)
    return str(said.weekday) if said.weekday is not None and said.which is Which.COMING and lone else ""


def _days(said: DaySaid, denied: bool, today: date) -> Mapping[str, str]:
    day = place_day(said, today)
    if day is None:
        return {}
    if not said.edge or said.edge == "week":
        return {"not_days" if denied else "days": day.isoformat()}
    last = last_day(day, said)
    if denied:
        return {"not_days": " ".join((day + timedelta(days=n)).isoformat() for n in range((last - day).days + 1))}
    return {"first_day": day.isoformat(), "last_day": last.isoformat()}


def _bounded(said: DaySaid, bound: str, today: date) -> Mapping[str, str]:
    """ "After Christmas", "by the end of the week": one end of a stretch."""
    day = place_day(said, today)
    if day is None:
        return {}
    last = last_day_said(day, said)
    ends = {
        "after": ("first_day", last + timedelta(days=1)),
        "from": ("first_day", day),
        "before": ("last_day", last if said.edge == "end" else day - timedelta(days=1)),
        "by": ("last_day", last),
    }
    key, end = ends[bound]
    return {key: end.isoformat()}


def _coming(weekday: str, setting: Setting) -> str:
    day = place_day(DaySaid(weekday=int(weekday)), setting.now.date())
    return day.isoformat() if day else ""


def _hours(said: TimeSaid) -> str:
    """Of a time without "am" or "pm" the face that lies within a clinic's day."""
    at = place_time(said)
    if not said.half and not 7 <= at.hour < 19:
        at = time((at.hour + 12) % 24, at.minute)
    if said.bound == "after":
        return f"{at:%H:%M}-"
    if said.bound == "before":
        return f"-{at:%H:%M}"
    near = _AROUND if said.bound == "around" else 0
    minutes = at.hour * 60 + at.minute
    first, last = max(0, minutes - near), min(24 * 60 - 1, minutes + near)
    return f"{first // 60:02}:{first % 60:02}-{last // 60:02}:{last % 60:02}"


def _named(text: str, setting: Setting) -> str:
    """The family name after a doctor's title."""
    words = text.lower().replace(".", " ").replace(",", " ").split()
    titles = setting.language.replies.titles
    return next((name for title, name in pairwise(words) if title in titles), "")
