"""An open question's answer: read it, decide how sure to be of it, keep it. What is none goes to `missing`."""

from __future__ import annotations

from dataclasses import replace

from . import passing
from .decisions import Confirmed, Source
from .events import Heard
from .kinds.base import Extent, Reading
from .kinds.offer_reading import NONE
from .languages.words import split
from .missing import declines, miss
from .moves import Step
from .offering import other_offers, wish_in
from .parts import put_next
from .piecing import read_so_far
from .policy import TRIES, how_to_confirm, style_of, with_letters
from .script import Care, Question
from .state import Mode, Pending
from .wording import has, words

BELIEVED_TWICE = "same"
"""A doubt that the caller's saying it once more settles: two people may share a telephone."""

_SCRAP = 2
"""Letters."""


def take(step: Step, event: Heard) -> None:
    """The caller's words while a question is open."""
    if not _objects_to_passing(step, event):
        _answer(step, event)


def _answer(step: Step, event: Heard) -> None:
    """What is still missing is asked for, and read together with what was said before."""
    if _answers_another(step, event):
        return None
    wish = wish_in(step, event.text)
    if wish and all(key.startswith("not_") for key in wish):
        return other_offers(step, wish)
    said, reading = read_so_far(step, event.text)
    if reading.is_complete:
        # Words left over from a beginning put together with its end are no answer to anything else.
        whole = reading if said == event.text else replace(reading, rest="")
        consider(step, whole, said, event.confidence, Source.SPEECH)
    elif wish and not reading.choices:
        other_offers(step, wish)
    elif not _names_a_change(step, event) and not declines(step, event, reading):
        step.set(so_far=said if reading.extent is Extent.COULD_GO_ON else "")
        miss(step, reading, said)


def take_keys(step: Step, digits: str) -> None:
    reading = step.question.kind.read_keys(digits, step.setting)
    if reading.is_complete:
        return consider(step, reading, digits, 1.0, Source.KEYPAD)
    miss(step, reading, digits)


def consider(step: Step, reading: Reading, heard: str, confidence: float, source: Source) -> None:
    """A value was understood: keep it, say it in passing or read it back, by what a mistake would cost."""
    question, value = step.question, reading.value
    if value is None:
        return miss(step, reading, heard)
    if value == NONE and question.look_up:
        return other_offers(step, wish_in(step, heard))
    doubt = question.doubt(value, step.setting) if question.doubt else ""
    if doubt and not step.state.doubted:
        step.set(doubted=True, pending=None)
        step.say(f"{question.name}.{doubt}")
        return step.put()
    letters = question.is_name and with_letters(reading.confidence, confidence)
    confidence *= reading.confidence
    confirmed = how_to_confirm(question.care, confidence, source)
    if letters and confirmed is Confirmed.IN_PASSING:
        confirmed = Confirmed.READ_BACK
    style = style_of(confirmed, step.state.refusals, letters=letters)
    flagged = doubt not in ("", BELIEVED_TWICE)
    pending = Pending(value, heard, confidence, source, style, confirmed, reading.rest, flagged)
    if confirmed in (Confirmed.READ_BACK, Confirmed.SPELLED):
        return step.read_back(pending)
    if confirmed is not Confirmed.SILENT or has(step.world, f"{question.name}.heard"):
        step.acknowledge(value)
    accept(step, pending, reading.rest)


def accept(step: Step, pending: Pending, rest: str = "") -> None:
    """The value is sure: act on it in the world where the question says so, else keep it and go on."""
    question = step.question
    if pending.value is True and put_next(step):
        return None
    if pending.value is False and question.on_no:
        return _answered_no(step, question, rest)
    if question.commit:
        step.set(pending=pending)
        return step.look_up(question.commit, Mode.COMMITTING, offer=str(pending.value))
    step.settle(pending, flagged=pending.flagged)
    if question.recalls and pending.value is True:
        _recall(step, question, pending)
    if pending.confirmed in (Confirmed.IN_PASSING, Confirmed.KEYPAD):
        step.set(passing=question.name)
    _take_rest(step, rest, pending)


def _recall(step: Step, question: Question, pending: Pending) -> None:
    """What is on record is still so."""
    record = step.setting.record
    for slot in question.recalls + question.recalls_too:
        value = record.get(slot) or None
        step.keep(
            slot,
            value,
            heard=pending.heard,
            confidence=pending.confidence,
            confirmed=Confirmed.IN_PASSING if value else Confirmed.NO,
            reason="" if value else "declined",
        )
    step.set(recalled=step.state.recalled | {question.name})


def _answered_no(step: Step, question: Question, rest: str) -> None:
    """A no that does not settle the question: not ready yet, or something in the summary is wrong."""
    if question.on_no in step.script.questions:
        step.keep(question.name, value=True)
        return change(step, question.on_no)
    if question.on_no != "change":
        return _not_yet(step, question)
    topic = step.world.language.topics(rest)
    if topic:
        return change(step, topic)
    step.set(mode=Mode.CHOOSING, misses=0, acknowledgement="")
    step.listen(words(step.world, "change"))


def _not_yet(step: Step, question: Question) -> None:
    """Time is granted, but not without end; who told us something beside the no has begun already."""
    if step.state.acknowledgement:
        return step.listen(words(step.world, f"{question.name}.begun"))
    step.set(refusals=step.state.refusals + 1)
    if step.state.refusals >= TRIES:
        return step.hand_over("not_understood", "person")
    return step.listen(words(step.world, f"{question.name}.not_yet"))


def change(step: Step, topic: str) -> None:
    """Ask an answered question again; the first open one follows it, so the call returns to where it was."""
    step.say("changing")
    step.set(redo=topic, question="")
    step.go_on()


def _take_rest(step: Step, rest: str, pending: Pending) -> None:
    """Words beyond the answer may answer the question that is due next; only what reads as complete there is taken."""
    question = step.advance()
    if question is None:
        return None
    slot = question.slots[0]
    if (
        _says_more(rest)
        and step.state.hint is None
        and not question.look_up
        and slot.kept
        and slot.care is not Care.LOW
    ):
        reading = question.kind.read(rest, step.setting)
        if reading.is_complete:
            return consider(step, reading, rest, pending.confidence, pending.source)
    step.open()


def _says_more(rest: str) -> bool:
    """Scraps are what is left of a yes ("yes i i", "yes it i"), not an apartment."""
    return any(len(word.text) > _SCRAP or word.text.isdecimal() for word in split(rest))


# --- what is no value


def _answers_another(step: Step, event: Heard) -> bool:
    """ "I don't have insurance", asked for its name: the earlier answer is another, and was spoken as such."""
    anew = step.state.redo == step.question.name
    for name, kind in step.question.instead.items():
        reading = kind.read(event.text, step.setting)
        if (
            reading.is_complete
            and reading.value is not None
            and (anew or reading.value != step.state.answers.get(name))
        ):
            step.set(redo=name, question=name)
            step.acknowledge(reading.value, f"{name}.instead")
            accept(
                step,
                Pending(reading.value, event.text, event.confidence, Source.SPEECH, confirmed=Confirmed.IN_PASSING),
            )
            return True
    return False


def _objects_to_passing(step: Step, event: Heard) -> bool:
    """Met after "Okay, Elm Street": "no, Oak Street" puts the answer spoken in passing right."""
    if not step.state.passing:
        return False
    spoken = step.script.questions[step.state.passing]
    reading = passing.instead(step, spoken, event.text)
    if not reading.is_complete:
        return passing.repeats(step, spoken, event.text)
    step.set(redo=spoken.name, question=spoken.name, passing="", refusals=1, misses=0)
    consider(step, reading, event.text, event.confidence, Source.SPEECH)
    return True


def _names_a_change(step: Step, event: Heard) -> bool:
    """Asked what to put right, the name of an answer is enough, whatever became of the words around it."""
    topic = step.world.language.topics(event.text) if step.question.on_no == "change" else None
    if topic is None or topic not in step.script.questions:
        return False
    change(step, topic)
    return True
