"""What a language must bring. A new language is one folder that builds one `Language`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from .calendar import Calendar
from .clock import Clock
from .coverage import Coverage
from .health import Health
from .letters import Letters
from .numbers import Numbers
from .people import People
from .places import Places
from .proxies import Proxies
from .red_flags import RedFlagTable
from .replies import Replies
from .wording import Word


class Command(StrEnum):
    """What a caller may say at any time, whatever was asked."""

    REPEAT = "repeat"
    SLOWER = "slower"
    WAIT = "wait"
    BACK = "back"
    CHANGE = "change"
    SKIP = "skip"
    DONT_KNOW = "dont_know"
    WHY = "why"
    ROBOT = "robot"
    PERSON = "person"
    START_OVER = "start_over"
    GOODBYE = "goodbye"
    COVERED = "covered"
    ASKED = "asked"
    """Something about this call or the clinic."""
    STOP_RECORDING = "stop_recording"
    CALL_ME_BACK = "call_me_back"


@dataclass(frozen=True)
class Commanded:
    """rest: what a CHANGE is about, the visit COVERED asks about, or words that follow the command.

    about: what was ASKED: "how_long", "optional", "recorded", "where", "accepts" (rest: the plan) or "elsewhere".
    """

    command: Command
    rest: str = field(default="", repr=False)
    about: str = ""


class Told(NamedTuple):
    """Words with which a caller tells something unasked. questions: what they may answer.

    start, end: offsets. lead: of them those that only join it to what came before ("and").
    """

    questions: tuple[str, ...]
    start: int
    end: int
    lead: int


@dataclass(frozen=True, kw_only=True)
class Language:
    """code: BCP 47 primary tag.

    prompts: key -> wordings, gentler with each try. Keys: `<question>`, `<question>.confirm`, `<question>.why`, and the shared ones.
    commands: the caller's words -> a command, when the whole utterance is one.
    asides: the caller's words, and whether the visit is for somebody else -> what is told in them, in order.
    topics: the caller's words -> the question they name ("my phone number" -> "phone").
    errands: the caller's words, and whether the menu was spoken -> "new", "move", "cancel", "existing" or "". errand_grammar: JSGF for it once the menu was spoken; opening_grammar: unasked.
    grammar: JSGF for the commands, added to every question's. covered_grammar: JSGF for asking what is covered; {visits}: the kinds of visits. topic_grammar: JSGF for what `topics` reads.
    words: an utterance as words in plain form. replies: yes, no and choosing. people: names and relations. coverage: insurance. places: addresses. proxies: callers who speak for somebody else.
    numbers: number words and what corrects them. calendar: dates. letters: spelling and e-mail addresses.
    unfinished: words that no answer ends with. next_digit, next_letter: a digit and a letter that might follow, as said.
    """

    code: str
    prompts: Mapping[str, tuple[str, ...]] = field(repr=False)
    commands: Callable[[str], Commanded | None]
    topics: Callable[[str], str | None]
    errands: Callable[[str, bool], str]
    asides: Callable[[str, bool], tuple[Told, ...]]
    errand_grammar: str = field(repr=False)
    opening_grammar: str = field(repr=False)
    grammar: str = field(repr=False)
    covered_grammar: str = field(repr=False)
    topic_grammar: str = field(repr=False)
    words: Callable[[str], tuple[Word, ...]]
    replies: Replies
    red_flags: RedFlagTable
    clock: Clock
    health: Health
    people: People
    coverage: Coverage
    numbers: Numbers
    calendar: Calendar
    letters: Letters
    places: Places
    proxies: Proxies
    unfinished: frozenset[str] = field(repr=False)
    next_digit: str
    next_letter: str
