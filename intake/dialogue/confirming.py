"""A read-back's answer: yes settles exactly the value that was read, anything else moves on from it."""

from __future__ import annotations

from dataclasses import replace

from . import answering, missing, offering
from .decisions import Confirmed, Source
from .events import Heard
from .kinds.base import Reading
from .kinds.corrections import corrected, filled
from .kinds.yes_no import Asked, YesNo
from .languages.words import split
from .listening import YES_NO
from .moves import Step
from .policy import SURE, TRIES
from .state import Mode, Pending

CONFIRMED = YesNo(Asked.CONFIRM)


def take(step: Step, event: Heard) -> None:
    pending = step.state.pending
    assert pending is not None, "a read-back always has its value"
    answer = CONFIRMED.read(event.text, step.setting)
    if not answer.is_complete:
        return _neither(step, pending, event)
    if answer.value is False or _denies(step, answer, event):
        return _wrong(step, pending, answer, event)
    if event.over_prompt and step.state.mode is Mode.CONFIRMING:
        # A yes begun before the value was spoken to its end may belong to something else.
        return step.listen_again()
    _right(step, pending, answer.rest)


def take_keys(step: Step, digits: str) -> None:
    pending = step.state.pending
    assert pending is not None, "a read-back always has its value"
    answer = YES_NO.read_keys(digits, step.setting)
    if not answer.is_complete:
        return answering.take_keys(step, digits)
    if answer.value is True:
        _right(step, pending, "")
    else:
        _refused(step)


def _right(step: Step, pending: Pending, rest: str) -> None:
    suggested = step.state.mode is Mode.SUGGESTING
    answering.accept(
        step, replace(pending, confirmed=Confirmed.READ_BACK) if suggested else pending, rest or pending.rest
    )


def _wrong(step: Step, pending: Pending, answer: Reading, event: Heard) -> None:
    """No: with the right value in the same breath it is read back in turn, else the question is asked again."""
    if answer.rest:
        reading = corrected(step.question.kind, pending.value, answer.rest, step.setting)
        if reading.is_complete:
            step.set(refusals=step.state.refusals + 1, suggested=True)
            return answering.consider(step, reading, event.text, event.confidence, Source.SPEECH)
    _refused(step)


def _refused(step: Step) -> None:
    if step.state.mode is Mode.SUGGESTING:
        step.set(suggested=True, pending=None)
        return step.put()
    step.set(refusals=step.state.refusals + 1, pending=None)
    if step.question.commit:
        # A no to an offer is a wish for another one of them, the next time for others.
        step.set(misses=0)
        return offering.other_offers(step) if step.state.refusals > 1 else step.put(anew=True)
    if step.state.refusals >= TRIES:
        return missing.give_up(step)
    step.say("refused", step.state.refusals - 1)
    step.put()


def _neither(step: Step, pending: Pending, event: Heard) -> None:
    """The value once more is a yes, another value a no; anything else repeats the read-back, then staff check it."""
    reading = step.question.kind.read(event.text, step.setting)
    if reading.is_complete and reading.value == pending.value and not _begins_like_no(step, event):
        return _right(step, pending, "")
    if _spells(event) and filled(reading, pending.value, step.setting).value == pending.value:
        return _right(step, pending, "")
    reading = corrected(step.question.kind, pending.value, event.text, step.setting)
    if reading.is_complete and not _is_misheard(step, reading, event):
        step.set(refusals=step.state.refusals + 1, suggested=True)
        return answering.consider(step, reading, event.text, event.confidence, Source.SPEECH)
    step.set(misses=step.state.misses + 1)
    if step.state.misses < TRIES:
        step.say("sorry", step.state.misses - 1)
        if step.state.mode is not Mode.CONFIRMING:
            return step.listen_again()
        return step.read_back(pending, unanswered=step.state.misses)
    if step.question.commit or step.state.mode is Mode.SUGGESTING:
        return missing.give_up(step, event.text)
    step.say("flagged")
    step.settle(replace(pending, confirmed=Confirmed.NO), flagged=True)
    step.go_on()


def _spells(event: Heard) -> bool:
    """Letters and nothing else."""
    return all(len(word.text) == 1 for word in split(event.text))


def _begins_like_no(step: Step, event: Heard) -> bool:
    """ "Know Emil Smith" denies what it seems to repeat."""
    said = split(event.text)
    return bool(said) and said[0].text in step.world.language.replies.no_like


def _denies(step: Step, answer: Reading, event: Heard) -> bool:
    """ "No, fine four one ..." is a no with the value said anew, of which a digit was heard as a yes."""
    said = split(event.text)
    opens_with_no = bool(said) and said[0].text == step.world.language.replies.no
    return opens_with_no and bool(answer.rest) and step.question.kind.read(answer.rest, step.setting).is_complete


def _is_misheard(step: Step, reading: Reading, event: Heard) -> bool:
    """A lone word where yes or no was wanted ("guess") is hardly another value; the read-back is spoken once more."""
    people = step.world.language.people
    said = [word.text for word in split(event.text) if word.text not in people.fillers]
    if len(said) != 1 or said[0].isdecimal():
        return False
    return said[0] in step.world.language.replies.misheard or reading.confidence * event.confidence < SURE
