"""While the caller still speaks: are the words so far a whole answer, could they go on, or are they unclear (and why)?

A partial transcript changes nothing and is never an answer; the session only learns how long to wait for more of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from .confirming import CONFIRMED
from .kinds.base import Extent, Reading
from .kinds.corrections import corrected
from .languages.base import Command
from .languages.words import split
from .listening import YES_NO
from .moves import WAITING, Step
from .piecing import read_so_far
from .script import Care, Script
from .setting import Setting
from .state import Mode, State

LONGEST = 350
"""Characters of a partial transcript that are looked at; who has said more is telling something and is waited for."""


@dataclass(frozen=True)
class Hearing:
    """What the open question makes of the words so far.

    extent: COMPLETE, nothing more is expected, so the reply need not wait; COULD_GO_ON, usable as it stands, or the
        beginning of an answer, and more may follow in the same breath; UNCLEAR, no answer yet.
    why: a fixed code unless complete: a kind's own ("too_short", "nothing", ...), or
        "story" (free text may always go on), "grows" (one more digit or letter would change the value),
        "unfinished" (ends in "and", "my", "um"), "correction" (a no; the right value may follow it),
        "more" (a yes where the value itself is wanted), "command" (a command that is not yet at its end),
        "long" (too long for an answer), "not_listening" (a look-up is under way, or the call is over).
    """

    extent: Extent
    why: str = ""


_WHOLE = Hearing(Extent.COMPLETE)


def listen(script: Script, state: State, words: str, setting: Setting) -> Hearing:
    """What the open question makes of words that may not be at their end. Pure, and well under 0.3 ms."""
    if state.mode in WAITING or state.mode is Mode.ENDED:
        return Hearing(Extent.UNCLEAR, "not_listening")
    if len(words) > LONGEST:
        return _may_go_on("long")
    said = split(words)
    if not said:
        return Hearing(Extent.UNCLEAR, "nothing")
    if said[-1].text in setting.language.unfinished and not _answers_with_its_last_word(words, setting):
        return _may_go_on("unfinished")
    commanded = setting.language.commands(words)
    if commanded is not None:
        open_ended = commanded.command is Command.CHANGE and not setting.language.topics(commanded.rest)
        return _may_go_on("command") if open_ended else _WHOLE
    step = Step(script, state, setting)
    match state.mode:
        case Mode.CONFIRMING | Mode.SUGGESTING:
            return _of_read_back(step, words)
        case Mode.DOUBT:
            return _of(YES_NO.read(words, step.setting))
        case Mode.CHOOSING:
            return _WHOLE if setting.language.topics(words) else _of(YES_NO.read(words, step.setting))
        case _:
            return _of_question(step, words)


def _may_go_on(why: str) -> Hearing:
    return Hearing(Extent.COULD_GO_ON, why)


def _answers_with_its_last_word(words: str, setting: Setting) -> bool:
    """ "Yes it is" is no beginning, "yes and" is one."""
    return _is_bare(YES_NO.read(words, setting)) and not _is_bare(YES_NO.read(words.rpartition(" ")[0], setting))


def _is_bare(answer: Reading) -> bool:
    return answer.is_complete and not answer.rest


def _of(reading: Reading) -> Hearing:
    return _WHOLE if reading.is_complete else Hearing(reading.extent, reading.why)


def _of_read_back(step: Step, words: str) -> Hearing:
    """A yes is whole; after a no, or instead of it, the right value may follow."""
    answer = CONFIRMED.read(words, step.setting)
    if answer.is_complete and answer.value is True:
        return _WHOLE
    if answer.is_complete and not answer.rest:
        return _may_go_on("correction")
    said, pending = answer.rest or words, step.state.pending
    reading = step.question.kind.read(said, step.setting)
    if reading.extent is Extent.UNCLEAR and pending is not None:
        reading = corrected(step.question.kind, pending.value, said, step.setting)
    return _ripe(step, said, reading)


def _of_question(step: Step, words: str) -> Hearing:
    question = step.question
    said, reading = read_so_far(step, words)
    if reading.is_complete:
        return (
            _may_go_on("story")
            if question.slots[0].care is Care.LOW and _is_free(reading)
            else _ripe(step, said, reading)
        )
    if question.optional:
        answer = YES_NO.read(words, step.setting)
        if reading.why == "none" or (answer.is_complete and answer.value is False):
            return _WHOLE
        if answer.is_complete:
            return _may_go_on("more")
    return _of(reading)


def _is_free(reading: Reading) -> bool:
    """Care.LOW and words: a complaint, a since when. A yes or no is LOW as well and is whole."""
    return isinstance(reading.value, str)


def _ripe(step: Step, said: str, reading: Reading) -> Hearing:
    """Complete, unless one more digit or letter would make another value of it: "nineteen eighty" and then "five"."""
    if not reading.is_complete:
        return _of(reading)
    last = split(said)[-1:]
    language = step.world.language
    if last and len(last[0].text) == 1 and last[0].text.isalpha():
        more = language.next_letter
    elif any(piece.ways for piece in language.numbers.pieces(last)):
        more = language.next_digit
    else:
        return _WHOLE
    longer = step.question.kind.read(f"{said} {more}", step.setting)
    grown = longer.is_complete and not longer.rest and longer.value != reading.value
    return _may_go_on("grows") if grown else _WHOLE
