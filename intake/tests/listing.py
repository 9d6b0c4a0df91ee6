"""What an agent's sentence offers, as a list of texts and, where they are times, as visits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime as Moment  # noqa: N812
from datetime import timedelta

from intake.dialogue.setting import Offer, Setting
from intake.tests.moments import Times

_LEADS = re.compile(
    r"^(?:.*?\b(?:have|has|had|see(?:ing)?|could be|message with"
    r"|offers?|do|prefer|choose|pick|want|need|like|either|by|reach(?:ed)?(?: you)? on"
    r"|send (?:it|that|them) to|going to|location|between|is (?:that|this|it)(?: for)?|are|put you(?: in)?"
    r"|'ve got(?: is)?"
    r"|(?:get|fit) you in|there's|there is|how about|what about|available|on either)\b)?[:,]?"
    r"(?: (?:on|at|in(?! person)|it|you|for|to|with|either|by|an opening|openings|an?|the|our|via)\b)*[:,]? *",
    re.I,
)
_OPENERS = re.compile(r"^(?:okay|all right|alright|sure|so|well|let me see|great|thanks)[,.]? ", re.I)
_ENDS = re.compile(
    r" *(?:which (?:one )?(?:works|would|do|is|one|of).*|what works.*|would (?:any|either|one|that|those).*|do any.*"
    r"|does (?:any|either|one).*|available|please choose.*)$",
    re.I,
)
_BREAKS = re.compile(r",? or |; ?|, (?:and )?| and (?=\w+day)")
_DATED = re.compile(r"\d|first|second|third|th\b|at ")
_ARTICLES = re.compile(r"^(?:(?:a|an|the|our|your|by|via|for|on|at) )+", re.I)
_WHEN = re.compile(
    r"\b(?:(?:(?:next|this) )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|january|february|march|april"
    r"|may|june|july|august|september|october|november|december|the|\w+(?:first|second|third|th)|first|second|third|at"
    r"|noon|midnight|[ap]\.?m\.?|in the (?:morning|afternoon|evening)|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|fifteen|twenty|thirty|forty|fifty|o'clock|oh|on|\d+(?::\d+)?)\b",
    re.I,
)
_BARE_DATE = re.compile(r"(?:(?:twenty|thirty) )?(?:first|second|third|\w+th)\b", re.I)
_YEARS = 7
"""In so many years every date falls on every day of the week."""


def listed(agent: str) -> list[str]:
    """ "Tuesday at nine, Wednesday at two or Friday at ten?": one text each."""
    sentences = re.split(
        r"(?<=[a-z0-9.])(?<!\bDr)(?<!\bMs)(?<!\bMrs)(?<!\bMr)(?<!\bSt)(?<!\b[ap]\.m)[?!.](?: |$)", agent
    )
    sentence = max(sentences, key=lambda part: len(re.findall(r",| or |;", part)), default="")
    sentence = _OPENERS.sub("", re.sub(r"^.*?, but ", "", sentence))
    parts = [_ENDS.sub("", part.strip(" .?!:")).strip(" .?!,") for part in _BREAKS.split(sentence)]
    parts = [part for part in parts if part]
    if parts:
        lead, before = parts[0], ""
        while lead != before:
            lead, before = _LEADS.sub("", lead), lead
        parts = [*([lead] if lead else []), *parts[1:]] if len(parts) > 1 else parts
    return _joined([_ARTICLES.sub("", part) for part in parts])


def _joined(parts: Sequence[str]) -> list[str]:
    """A weekday and its date, a title and its name are one."""
    merged: list[str] = []
    for part in filter(None, parts):
        dated = merged and _only_weekday(merged[-1]) and not _only_weekday(part) and _DATED.search(part)
        if merged and (
            dated or re.match(r"(?:Ms|Mr|Mrs|Dr)\b", part) and not re.match(r"(?:Ms|Mr|Mrs|Dr|Doctor)\b", merged[-1])
        ):
            merged[-1] += ", " + part
        else:
            merged.append(part)
    return merged


def _only_weekday(text: str) -> bool:
    return re.fullmatch(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", text.strip().lower()) is not None


def visits(texts: Sequence[str], setting: Setting) -> tuple[Offer, ...]:
    """The texts as visit times, none unless each of them is one; in the first year in which they can be."""
    for year in range(_YEARS):
        now = setting.now + timedelta(days=365 * year)
        found = [_visit(text, now, setting) for text in texts]
        if all(found):
            return tuple(offer for offer in found if offer)
    return ()


def _visit(text: str, now: Moment, setting: Setting) -> Offer | None:
    when = " ".join(_WHEN.findall(text))
    who = " ".join(word for word in _WHEN.sub(" ", text).split() if word.lower() not in ("with", "the", "at", "on"))
    there = Setting(now=now, language=setting.language)
    dated = (f"the {text}",) if _BARE_DATE.match(text) else ()
    for said in (*dated, text, when, f"at {when}"):
        value = Times().read(said, there).value
        if isinstance(value, str) and ("T" in value or ":" in value):
            day, _, hour = value.partition("T") if "-" in value else (now.date().isoformat(), "", value)
            starts = Moment.fromisoformat(f"{day}T{hour}").replace(tzinfo=now.tzinfo)
            return Offer(text, starts + timedelta(hours=12 if starts.hour < 7 else 0), who)
    return None
