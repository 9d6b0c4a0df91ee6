"""What may be said in any phase: danger, and commands such as "repeat that", "go back", "a person please"."""

from __future__ import annotations

from . import answering, red_flags
from .decisions import Alert, HandOver, Source
from .events import Heard
from .languages.base import Command, Commanded
from .listening import YES_NO
from .moves import Step
from .policy import TRIES
from .script import Care
from .state import Doubt, Mode, Pending
from .wording import first_of, words

URGENT = 2
"""Red flags up to this level bring a person now; lower ones only tell staff."""

_WAITING = (Mode.LOOKING_UP, Mode.COMMITTING, Mode.CLOSING)


# --- danger


def danger(step: Step, event: Heard) -> bool:
    """Act on words that mean danger. True when they take over the call."""
    flags = red_flags.find(event.text, step.world.language, phase=step.state.phase, asked=step.state.question)
    new = sorted((flag for flag in flags if flag.rule not in step.state.raised), key=lambda flag: (flag.level, flag.ask))
    for flag in new:
        if flag.level <= URGENT and not flag.ask:
            key = "urgent" if flag.level == URGENT else flag.kind
            _raise(step, Doubt(flag.rule, flag.version, key, event, step.state.mode, step.state.spoken), flag.level)
            return True
    if step.state.mode is Mode.DOUBT and event.turn == step.state.turn:
        _doubt_answered(step, event)
        return True
    for flag in new:
        step.set(raised=step.state.raised | {flag.rule})
        if flag.ask and step.state.mode not in _WAITING:
            key = "urgent" if flag.level == URGENT else flag.kind
            doubt = Doubt(flag.rule, flag.version, key, event, step.state.mode, step.state.spoken)
            step.set(mode=Mode.DOUBT, doubt=doubt)
            step.listen(words(step.world, "doubt"))
            return True
        step.decide(Alert(flag.rule, flag.version, flag.level, event.text))
    return False


def _raise(step: Step, doubt: Doubt, level: int) -> None:
    """The wording that must be heard, then a person. What was said is kept before anything else."""
    step.decide(Alert(doubt.rule, doubt.version, level, doubt.event.text))
    _keep_words(step, doubt)
    reason = {"crisis": "crisis", "urgent": "urgent"}.get(doubt.key, "emergency")
    key = first_of(step.world, doubt.key, "emergency")
    step.say(key, interruptible=False)
    step.decide(HandOver(reason))
    step.set(mode=Mode.ENDED)


def _keep_words(step: Step, doubt: Doubt) -> None:
    """A reason for the visit that is an emergency is still the reason for the visit."""
    if doubt.mode is not Mode.ASKING or step.question.slots[0].care is not Care.LOW:
        return
    reading = step.question.kind.read(doubt.event.text, step.setting)
    if reading.is_complete and reading.value is not None:
        step.settle(Pending(reading.value, doubt.event.text, doubt.event.confidence, Source.SPEECH), flagged=True)


def doubt_stands(step: Step) -> None:
    """Yes, silence or anything unclear: taken for danger."""
    doubt = step.state.doubt
    assert doubt is not None, "the closed question is always about something"
    _raise(step, doubt, URGENT if doubt.key == "urgent" else 1)


def doubt_keys(step: Step, digits: str) -> None:
    if YES_NO.read_keys(digits, step.setting).value is False:
        return _doubt_cleared(step)
    doubt_stands(step)


def _doubt_answered(step: Step, event: Heard) -> None:
    answer = YES_NO.read(event.text, step.setting)
    if answer.is_complete and answer.value is False:
        return _doubt_cleared(step)
    doubt_stands(step)


def _doubt_cleared(step: Step) -> None:
    """Not now: staff are told all the same, and the words count as the answer they were meant to be."""
    doubt = step.state.doubt
    assert doubt is not None, "the closed question is always about something"
    step.decide(Alert(doubt.rule, doubt.version, 3, doubt.event.text))
    step.set(mode=doubt.mode, spoken=doubt.spoken, doubt=None)
    if doubt.mode is Mode.ASKING:
        return answering.take(step, doubt.event)
    step.listen_again()


# --- commands


def command(step: Step, event: Heard) -> bool:
    """Carry out a command. False when the words are none."""
    commanded = step.world.language.commands(event.text)
    if commanded is None:
        return False
    if step.state.mode in _WAITING and commanded.command not in (Command.PERSON, Command.GOODBYE):
        return True
    _carry_out(step, commanded, event)
    return True


def _carry_out(step: Step, commanded: Commanded, event: Heard) -> None:
    match commanded.command:
        case Command.REPEAT | Command.SLOWER:
            step.listen_again()
        case Command.WAIT:
            step.listen_on(words(step.world, "wait"))
        case Command.WHY:
            step.say(first_of(step.world, f"{step.state.question}.why", "why"))
            step.listen_again()
        case Command.ROBOT:
            step.say("robot")
            step.listen_again()
        case Command.PERSON:
            step.hand_over("asked")
        case Command.GOODBYE:
            step.end("abandoned", "farewell.early")
        case Command.BACK:
            _back(step)
        case Command.START_OVER:
            step.say("start_over")
            step.set(answers={}, history=(), redo="", question="")
            step.go_on()
        case Command.CHANGE:
            _change(step, commanded.rest)
        case Command.SKIP:
            _leave_out(step, event, "declined")
        case Command.DONT_KNOW:
            _leave_out(step, event, "unknown")


def _back(step: Step) -> None:
    """To the question answered last. While one is being redone, the way back leads to the one before it."""
    before = [name for name in step.state.history if name != step.state.question]
    if not before:
        return step.listen_again()
    step.say("back")
    step.set(redo=before[-1], question="")
    step.go_on()


def _change(step: Step, about: str) -> None:
    topic = step.world.language.topics(about)
    if topic in step.script.questions:
        return answering.change(step, topic)
    step.set(mode=Mode.CHOOSING, misses=0)
    step.listen(words(step.world, "change"))


def choose(step: Step, event: Heard) -> None:
    """Which answer to change; "nothing" goes on with the question that was open."""
    topic = step.world.language.topics(event.text)
    if topic in step.script.questions:
        return answering.change(step, topic)
    if YES_NO.read(event.text, step.setting).value is False:
        return step.go_on()
    step.set(misses=step.state.misses + 1)
    if step.state.misses >= TRIES:
        return step.hand_over("not_understood", "person.not_understood")
    step.listen(words(step.world, "change", step.state.misses))


def _leave_out(step: Step, event: Heard, reason: str) -> None:
    """What is optional may stay empty; what is needed is asked for once more and then left to staff."""
    question = step.question
    if step.state.mode is Mode.SUGGESTING:
        step.set(suggested=True, pending=None)
        return step.put()
    if step.state.mode is not Mode.ASKING or not question.slots[0].kept:
        return step.listen_again()
    if not question.optional and not step.state.insisted:
        step.set(insisted=True)
        step.say("needed")
        return step.listen_again()
    step.say("skipped" if question.optional else "flagged")
    step.leave(reason, heard=event.text, flagged=not question.optional)
    step.go_on()
