"""English as spoken in the United States."""

from __future__ import annotations

from ..base import Language
from .asides import read_asides
from .calendar import CALENDAR
from .clock import CLOCK
from .commands import COVERED_GRAMMAR, GRAMMAR, read_command
from .coverage import COVERAGE
from .errands import GRAMMAR as ERRAND_GRAMMAR
from .errands import OPENING_GRAMMAR, read_errand
from .health import HEALTH
from .letters import LETTERS
from .numbers import NUMBERS
from .people import PEOPLE
from .places import PLACES
from .prompts import PROMPTS
from .proxies import PROXIES
from .red_flags import RED_FLAGS
from .replies import REPLIES
from .topics import TOPIC_GRAMMAR, read_topic
from .wording import read_words

_UNFINISHED = frozenset("a an the my his her our your their and or but because so with at on in of from is are was it's that's its i i'm i've he's she's um umm uh uhh er erm hmm well like let's wait hold".split())

ENGLISH = Language(code="en", prompts=PROMPTS, commands=read_command, topics=read_topic, errands=read_errand, asides=read_asides, errand_grammar=ERRAND_GRAMMAR, opening_grammar=OPENING_GRAMMAR, grammar=GRAMMAR, covered_grammar=COVERED_GRAMMAR, topic_grammar=TOPIC_GRAMMAR, words=read_words, replies=REPLIES, red_flags=RED_FLAGS, clock=CLOCK, health=HEALTH, people=PEOPLE, coverage=COVERAGE, numbers=NUMBERS, calendar=CALENDAR, letters=LETTERS, places=PLACES, proxies=PROXIES,
    unfinished=_UNFINISHED, next_digit="five", next_letter="n")
