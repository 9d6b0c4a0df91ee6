"""The one decision point: `respond(script, state, event, setting) -> (state, decisions)`.

No branch names a phase or a slot: what to ask and how sure to be of it is the script's data. A question's answer is
taken in `answering`, a read-back in `confirming`; what may be said at any time is met in `danger` and `commanding`.
Beside it, for words that may not be at their end: `listen(script, state, words, setting) -> Hearing` (see `hearing`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from . import answering, asides, commanding, confirming, danger, learning, listening, noticing, offering, red_flags
from .decisions import Decision, LookUp, Say
from .events import Event, Found, Heard, Interjected, Keyed, Learned, LookUpFailed, Silence, Started
from .hearing import Hearing, listen
from .kinds.base import Value
from .listening import YES_NO
from .moves import KNOWN_PATIENTS, WAITING, Step
from .policy import TRIES
from .script import Care, Script
from .setting import Offer, Setting
from .state import Mode, State
from .wording import has

__all__ = ["Hearing", "begin", "listen", "prepare", "respond"]


def begin(script: Script, answers: Mapping[str, Value | None], phase: str) -> State:
    """The state at the start of a stream: what an earlier stream of the call settled is not asked again."""
    known = {slot: value for slot, value in answers.items() if slot in script.slots}
    for earlier in script.phases:
        if earlier.name == phase:
            break
        # Questions that only steer the call leave no answer behind; a phase gone through has settled them.
        known |= {slot.name: True for question in earlier.questions for slot in question.slots if not slot.kept}
    moot = frozenset(
        slot.name
        for question in script.questions.values()
        if question.when is not None and not question.when(known)
        for slot in question.slots
        if slot.name in known and known[slot.name] is None
    )
    known = {slot: value for slot, value in known.items() if slot not in moot}
    history = tuple(name for name, question in script.questions.items() if question.slots[-1].name in known)
    return State(phase=phase, answers=known, history=history, moot=moot)


def prepare(script: Script, setting: Setting) -> None:
    """Build what is built once a process (grammars, red-flag patterns), so that no caller waits for it."""
    red_flags.find("", setting.language)
    for question in script.questions.values():
        for mode in (Mode.ASKING, Mode.CONFIRMING):
            listening.hints(mode, question, setting, script.beside[question.name])


def respond(script: Script, state: State, event: Event, setting: Setting) -> tuple[State, tuple[Decision, ...]]:
    """What to do now that `event` has happened. Pure: the same arguments give the same answer.

    Events of an older turn change nothing, except that danger is heard in any words, and that words never meet silence.
    """
    if state.mode is Mode.ENDED:
        return state, ()
    step = Step(script, state, setting)
    match event:
        case Started():
            _start(step, event)
        case Heard():
            _hear(step, event)
        case Learned():
            learning.take(step, event)
        case Interjected():
            _interject(step, event)
        case Found(name=name) if name == KNOWN_PATIENTS:
            step.set(suggested_records=tuple(event.result["patients"]))
        case LookUpFailed(name=name) if name == KNOWN_PATIENTS:
            pass
        case _ if event.turn == state.turn:
            _other(step, event)
        case _:
            pass
    return step.state, tuple(step.decisions)


def _start(step: Step, event: Started) -> None:
    if step.world.caller_number:
        # Whose number it may be is of no use before the caller has said a name and a date of birth.
        step.decide(LookUp(step.state.turn, KNOWN_PATIENTS, {"phone": step.world.caller_number}, waits=False))
    if event.resumed:
        return _resume(step, "nobody_came" if event.nobody_came else "resumed")
    step.say("greeting", interruptible=False)
    step.go_on()


def _resume(step: Step, why: str) -> None:
    """What happened, one sentence about where the conversation was, then on from there."""
    step.say(why)
    question = step.advance()
    if question is None:
        return
    if has(step.setting, f"{question.name}.resumed"):
        step.say(f"{question.name}.resumed")
    step.open()


def _interject(step: Step, event: Interjected) -> None:
    """The open question is put once more after the words: a "yes" to them must not confirm what was read back."""
    step.decide(Say(event.text))
    if step.state.spoken and step.state.mode not in WAITING:
        step.listen_again()
        step.set(since=step.state.turn)


def _hear(step: Step, event: Heard) -> None:
    if danger.heard(step, event):
        return
    if not step.state.since <= event.turn <= step.state.turn:
        _late(step, event)
        return
    step.set(silences=0)
    if event.nbest:
        step.hear_with(event.nbest)
    if commanding.heard(step, event):
        return
    match step.state.mode:
        case Mode.ASKING:
            beyond = noticing.beside(step, event)
            left = asides.set_aside(step, event if beyond is None else beyond)
            step.go_on() if beyond is None else answering.take(step, left)
        case Mode.CONFIRMING | Mode.SUGGESTING:
            confirming.take(step, asides.set_aside(step, event))
        case Mode.CHOOSING:
            commanding.choose(step, event)
        case _:
            # A look-up is under way: words that are no command answer nothing.
            pass


def _late(step: Step, event: Heard) -> None:
    """Words begun before the caller can have heard what is open. They cut it short, so it is put again; unless they
    answer it all the same, and then they are read back: a number may go on while the question for it begins.
    """
    if event.turn < 0 or not event.over_prompt or step.state.mode in WAITING:
        return
    if step.state.mode is Mode.ASKING and step.question.slots[0].care is not Care.LOW and _answers(step, event.text):
        answering.take(step, replace(event, turn=step.state.turn, confidence=0.0))
    else:
        step.listen_again()


def _answers(step: Step, text: str) -> bool:
    """Whether the words are a whole answer, and none to just any question."""
    question = step.question
    is_bare = YES_NO.read(text, step.setting).is_complete
    return not is_bare and question.whole(question.kind.read(text, step.setting)).is_complete


def _other(step: Step, event: Keyed | Silence | Found | LookUpFailed) -> None:
    match event:
        case Keyed():
            _key(step, event.digits)
        case Silence():
            _silence(step)
        case Found():
            _found(step, event.result)
        case LookUpFailed():
            _failed(step)


def _key(step: Step, digits: str) -> None:
    if digits == "0":
        return step.hand_over("key_0")
    match step.state.mode:
        case Mode.ASKING:
            answering.take_keys(step, digits)
        case Mode.CONFIRMING | Mode.SUGGESTING:
            confirming.take_keys(step, digits)
        case Mode.DOUBT:
            danger.answered_by_key(step, digits)
        case _:
            pass


def _silence(step: Step) -> None:
    """Ask again, then a person. Silence after words that may mean danger is taken for a yes."""
    if step.state.mode is Mode.DOUBT:
        return danger.stands(step)
    if step.state.mode in WAITING:
        return None
    step.set(silences=step.state.silences + 1)
    if step.state.silences >= TRIES:
        return step.hand_over("silence", "person.silence")
    step.say("silence", step.state.silences - 1)
    step.listen_again()


def _found(step: Step, result: Mapping[str, Any]) -> None:
    match step.state.mode:
        case Mode.LOOKING_UP:
            step.set(offers=tuple(_offer(found) for found in result["offers"]))
            if step.state.offers:
                if not result.get("matched", True):
                    step.say(f"{step.state.question}.no_match")
                step.put()
            else:
                offering.nothing_suits(step)
        case Mode.COMMITTING:
            offering.committed(step, booked=bool(result["booked"]))
        case Mode.SEALING:
            offering.sealed(step, booked=bool(result["booked"]))
        case Mode.CLOSING:
            step.end("completed", "farewell", code=", ".join(str(result["code"])))
        case _:
            pass


def _offer(found: Mapping[str, str]) -> Offer:
    return Offer(found["id"], datetime.fromisoformat(found["starts_at"]), found["provider"])


def _failed(step: Step) -> None:
    match step.state.mode:
        case Mode.LOOKING_UP | Mode.COMMITTING | Mode.SEALING:
            offering.world_is_away(step)
        case Mode.CLOSING:
            step.end("completed", "farewell.no_code")
        case _:
            pass
