"""Days and times of day in English: how they are read, spoken and listened for."""

from __future__ import annotations

import re
from datetime import date, datetime

from ..clock import Clock
from . import clock_words as w
from .clock_reading import read_mentions
from .number_words import ORDINALS, TENS

_DAY_ORDINALS = {**dict(enumerate(ORDINALS, 1)), 30: "thirtieth", **{20 + n: f"twenty {ORDINALS[n - 1]}" for n in range(1, 10)}, 31: "thirty first"}
_NUMBER_WORDS = {**{n: word for word, n in w.SMALL.items()}, **{10 * t: word for t, word in enumerate(TENS, 2)},
                 **{10 * t + n: f"{ten} {word}" for t, ten in enumerate(TENS[:4], 2) for word, n in w.SMALL.items() if 0 < n < 10}}


def _minutes(minute: int) -> str:
    if minute == 0:
        return ""
    return f" oh {_NUMBER_WORDS[minute]}" if minute < 10 else f" {_NUMBER_WORDS[minute]}"


def say_time(moment: datetime) -> str:
    """ "nine thirty", "two in the afternoon"; noon and midnight by name."""
    if moment.minute == 0 and moment.hour in (0, 12):
        return "noon" if moment.hour else "midnight"
    part = "in the morning" if moment.hour < 12 else "in the afternoon" if moment.hour < 17 else "in the evening"
    return f"{_NUMBER_WORDS[(moment.hour - 1) % 12 + 1]}{_minutes(moment.minute)} {part}"


def _say_short_time(moment: datetime) -> str:
    if moment.hour == 12 and moment.minute == 0:
        return "noon"
    if moment.minute == 0:
        return f"{_NUMBER_WORDS[(moment.hour - 1) % 12 + 1]} o'clock"
    return f"{_NUMBER_WORDS[(moment.hour - 1) % 12 + 1]}{_minutes(moment.minute)}"


def say_day(day: date) -> str:
    return f"{w.WEEKDAY_NAMES[day.weekday()]}, {w.MONTH_NAMES[day.month - 1]} {_DAY_ORDINALS[day.day]}"


def say_offer(moment: datetime, provider: str) -> str:
    """ "Tuesday, December first at nine thirty with Doctor Lee"."""
    called = re.sub(r"^Dr\.? ", "Doctor ", provider)
    return f"{say_day(moment.date())} at {_say_short_time(moment)}" + (f" with {called}" if called else "")


def offer_grammar(moment: datetime, provider: str) -> str:
    """JSGF for naming one offer: by day, date, time of day."""
    weekday, month, day = w.WEEKDAY_NAMES[moment.weekday()].lower(), w.MONTH_NAMES[moment.month - 1].lower(), _DAY_ORDINALS[moment.day]
    part = "morning" if moment.hour < 12 else "afternoon" if moment.hour < 17 else "evening"
    spoken = _say_short_time(moment)
    hour = f"{spoken} [in the {part}]"
    return f"[the] {weekday} [[the] {day} | {month} [the] {day}] [[at] {hour}] [one] | [the] {month} [the] {day} | the {day} | [at] {hour} | [the] {weekday} {part} [one] | the {part} [one]"


_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|a couple(?: of)?|couple(?: of)?|a few|few|several|a half|half an?)"
_COUNT = rf"(?:{_NUMBER}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?(?: (?:or|to) {_NUMBER})?(?: and a half)?)"
_UNIT = r"(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|weekends?|decades?)"
_ABOUT = r"(?:(?:for |over |since |in |within |like |about |around |roughly |maybe |probably |almost |nearly |at least |more than |over |the |last |past |approximately |i think |i guess |just |going on )*)"
_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_WHEN = rf"(?:{_WEEKDAY}|{_MONTH}(?: (?:the )?\w+)?|(?:last|this) (?:night|week|weekend|month|year|morning|afternoon|evening|summer|winter|spring|fall|{_WEEKDAY}|{_MONTH})|yesterday(?: (?:morning|afternoon|evening|night))?|today|tonight|thanksgiving|christmas|new year'?s|easter|halloween|labor day|the weekend|(?:the )?(?:beginning of \w+(?: \w+)?|start of \w+(?: \w+)?|end of \w+(?: \w+)?|middle of \w+(?: \w+)?)|(?:19|20)\d\d|(?:early|late|mid) (?:{_MONTH}|morning|afternoon|evening|summer|winter|spring|fall|week|last week|this week)|noon|lunch|dinner|breakfast|the other day|day before yesterday|\d{{1,2}}(?:st|nd|rd|th))"
_ONSETS = tuple(re.compile(form) for form in (
    rf"(?:ever )?since (?:about |around |like |maybe |early |late )*(?:{_WHEN}|birth|childhood|i was (?:a )?\w+|(?:the |my |his |her )(?:last )?\w+)(?: (?:morning|afternoon|evening|night))?(?: (?:\d{{1,2}}(?:st|nd|rd|th)?|of {_MONTH}|{_MONTH}))?",
    rf"{_ABOUT}{_COUNT} (?:long |full |whole |straight )?{_UNIT}(?: (?:ago|back|now|already|or so|and a half|off and on|on and off))*",
    rf"(?:started |began |starting |beginning |on |in |from |around |about |after |last |this |early |late |just )*{_WHEN}",
    r"(?:for )?(?:a |quite a |a little |a long )?(?:while|long time|some time)(?: (?:ago|now))?", r"(?:a )?long time ago|(?<!\S)(?:years|months) ago|(?<=started )(?:weeks|days) ago", r"for (?:years|months|weeks|days|hours|ages|a long time|as long as i can remember)", r"the other (?:day|night|week)",
    r"just (?:now|today|started|happened)(?: (?:today|now|this morning))?", r"all (?:day|night|week|month|year|weekend)(?: long)?", r"recently|lately|a moment ago|just now|this very morning", r"(?:all|most of) my life|always",
))
_DIGITS = {**{word: str(n) for word, n in w.SMALL.items()}, **{word: str(n) for word, n in w.TENS_WORDS.items()}}
_FIRST_PART = re.compile(r"^(?:(?:started|began|starting|beginning|since like|like|maybe|probably|i think|i guess|it started|it was)\s+)+")
_NUMBER_RUN = re.compile(rf"\b(?:({'|'.join(w.TENS_WORDS)})[- ](one|two|three|four|five|six|seven|eight|nine)|({'|'.join(sorted(_DIGITS, key=len, reverse=True))}))\b")
_PLAIN = re.compile(r"[^a-z0-9' -]+")


def _as_digits(found: re.Match[str]) -> str:
    if found[1]:
        return str(w.TENS_WORDS[found[1]] + w.SMALL[found[2]])
    return _DIGITS[found[3]]


def tidy_onset(text: str) -> str:
    """ "it started like three days ago" -> "3 days ago". Empty when nothing tells since when."""
    plain = " ".join(_PLAIN.sub(" ", text[:800].lower().replace("\u2019", "'")).split())
    best = ""
    for form in _ONSETS:
        found = form.search(plain)
        if found and found.group().strip():
            best = found.group().strip()
            break
    return _named(_NUMBER_RUN.sub(_as_digits, _FIRST_PART.sub("", best)))


_TOLD_ONSET = re.compile(
    rf"\b(?:ever )?since .+|\bfor (?:about |over |almost |nearly |like |maybe |around |the (?:last|past) )*{_COUNT} {_UNIT}\b(?! old)"
    rf"|\b{_COUNT} {_UNIT} ago\b|\b(?:started|began|starting|beginning) .+|\b(?:yesterday|this morning|last night)$"
)


def told_onset(text: str) -> str:
    """Of a complaint the words that say since when ("a cough for two days"), "" where none plainly do."""
    found = _TOLD_ONSET.search(" ".join(_PLAIN.sub(" ", text[:800].lower().replace("\u2019", "'")).split()))
    return found.group() if found and tidy_onset(found.group()) else ""


_NAMES = re.compile(rf"\b({_WEEKDAY}|(?!may\b|march\b){_MONTH}|thanksgiving|christmas|easter|halloween)\b")


def _named(text: str) -> str:
    return _NAMES.sub(lambda found: found.group().capitalize(), text)


ONSET_GRAMMAR = (
    "[it started | it began | it's been | since | for | about | for about | maybe | around]* (a | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | a couple [of] | a few | several) (hour | hours | day | days | week | weeks | month | months | year | years) [ago | now]"
    " | [it started | it began | since | on | last | this | about]* (monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday [morning | afternoon | evening] | today | tonight | morning | night | week | weekend | month | year | january | february | march | april | may | june | july | august | september | october | november | december)"
    " | a while | a long time [ago] | just now | just today"
)

def count(word: str) -> int | None:
    if word.isdigit() and word.isascii() and len(word) <= 2:
        return int(word)
    return w.SMALL.get(word, w.TENS_WORDS.get(word, w.ORDINALS.get(word) if w.ORDINALS.get(word, 0) > 5 else None))


CLOCK = Clock(read=read_mentions, count=count, say_time=say_time, say_day=say_day, at="at", offer=say_offer, offer_grammar=offer_grammar, tidy_onset=tidy_onset, told_onset=told_onset, onset_grammar=ONSET_GRAMMAR,
              onset_keyterms=("days ago", "weeks ago", "since yesterday", "this morning", "months"))
