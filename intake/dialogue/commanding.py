"""What a caller may say at any time: "repeat that", "go back", "change my phone number", "a person please"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from . import answering, noticing, parts
from .decisions import Confirmed, Say, Source
from .events import Heard
from .kinds.payers import Payer
from .languages.base import Command, Commanded
from .languages.words import split
from .listening import YES_NO
from .moves import WAITING, Step
from .policy import TRIES, style_of
from .state import Mode, Pending
from .wording import first_of, has, slowly, words

_AT_ANY_TIME = (Command.PERSON, Command.GOODBYE, Command.CALL_ME_BACK, Command.STOP_RECORDING)
"""Also while the world is asked."""


def heard(step: Step, event: Heard) -> bool:
    """Carry out a command. False when the words are none."""
    language = step.world.language
    commanded = None if event.text.lower() in language.replies.plain else language.commands(event.text)
    if commanded is None or _is_claimed(step, event, commanded.command) or _is_an_errand(step, event, commanded):
        return False
    if step.state.mode not in WAITING or commanded.command in _AT_ANY_TIME:
        _DONE_BY[commanded.command](step, event, commanded.rest)
    return True


def _is_claimed(step: Step, event: Heard, command: Command) -> bool:
    """An answer by the first sound of it; it is read back, so that who meant a person can say so again."""
    if command is not Command.PERSON or step.state.mode is not Mode.ASKING or step.state.refusals:
        return False
    fillers = step.world.language.people.fillers
    return " ".join(word.text for word in split(event.text) if word.text not in fillers) in step.question.claims


def _is_an_errand(step: Step, event: Heard, commanded: Commanded) -> bool:
    """ "Change my appointment", before one was made in this call: one they have is meant."""
    if commanded.command is not Command.CHANGE or step.state.mode is not Mode.ASKING:
        return False
    return step.world.language.topics(commanded.rest) not in step.state.history and noticing.hears(step, event)


def _repeat(step: Step, event: Heard, rest: str) -> None:
    """The same words once; after that other ones, and a value more slowly. What is long goes in parts."""
    step.set(repeats=step.state.repeats + 1)
    pending = step.state.pending
    if parts.is_long(step):
        return step.listen(slowly(step.state.spoken)) if step.state.part else parts.begin(step)
    if step.state.repeats <= 1 or step.state.mode not in (Mode.ASKING, Mode.CONFIRMING):
        return step.listen_again()
    if step.state.mode is Mode.ASKING:
        return step.put(plainer=1)
    slower = style_of(Confirmed.SPELLED, step.state.repeats - 2)
    return step.read_back(replace(pending, style=slower)) if pending else step.listen_again()


def _slower(step: Step, event: Heard, rest: str) -> None:
    """From here to the end of the call, whatever the voice can do about its rate."""
    step.set(slow=True)
    step.say("slower")
    step.listen_again()


def _wait(step: Step, event: Heard, rest: str) -> None:
    step.listen_on(words(step.world, "wait"))


def _why(step: Step, event: Heard, rest: str) -> None:
    step.say(first_of(step.world, f"{step.state.question}.why", "why"))
    step.listen_again()


def _robot(step: Step, event: Heard, rest: str) -> None:
    step.say("robot")
    step.listen_again()


def _covered(step: Step, event: Heard, rest: str) -> None:
    """Whether a kind of visit is covered: the clinic's own words for it, else the front desk's business."""
    payer, asked = step.state.answers.get("payer"), [word.text for word in split(rest)]
    rows = sorted(step.world.coverage, key=lambda row: row.payer == "")  # the caller's own payer before all of them
    for row in rows:
        if row.payer in ("", payer) and any(_names(asked, visit) for visit in row.visits):
            step.decide(Say(row.words))
            return step.listen_again()
    step.say("coverage.unknown")
    step.listen_again()


def _asked(step: Step, event: Heard, rest: str) -> None:
    """An answer where there is one here, else where to get it; the question stands as it did."""
    commanded = step.world.language.commands(event.text)
    about = commanded.about if commanded else ""
    if about == "accepts":
        payer = Payer().read(rest, step.setting).value
        if payer in step.world.payers:
            step.say("asked.accepts", value=Payer().say(str(payer), step.setting))
            return step.listen_again()
    elif about == "where":
        if has(step.world, where := f"{step.state.question}.where"):
            step.say(where)
        return step.listen_again()
    step.say(_ANSWERED_BY.get(about, _elsewhere)(step))
    return step.listen_again()


def _elsewhere(step: Step) -> str:
    return "asked.elsewhere"


_ANSWERED_BY: Mapping[str, Callable[[Step], str]] = {
    "how_long": lambda step: "asked.how_long",
    "optional": lambda step: "asked.not_needed" if step.question.optional else "asked.optional",
    "recorded": lambda step: (
        "asked.recorded" if step.state.answers.get(step.script.records) is True else "asked.not_recorded"
    ),
}


def _names(words: list[str], visit: str) -> bool:
    wanted = [word.text for word in split(visit)]
    plural = [*wanted[:-1], f"{wanted[-1]}s"] if wanted else []
    return any(words[at : at + len(wanted)] in (wanted, plural) for at in range(len(words))) if wanted else False


def _person(step: Step, event: Heard, rest: str) -> None:
    step.hand_over("asked")


def _goodbye(step: Step, event: Heard, rest: str) -> None:
    step.end("abandoned", "farewell.early")


def _call_back(step: Step, event: Heard, rest: str) -> None:
    """A person, but later."""
    if step.world.caller_number or step.state.answers.get(step.script.reached_at):
        return step.hand_over("call_back_asked", "call_back", interruptible=False)
    step.say("call_back.no_number")
    if step.state.mode not in WAITING:
        step.listen_again()
    return None


def _stop_recording(step: Step, event: Heard, rest: str) -> None:
    """A yes is taken back at once; asked whether we may, these words are the no."""
    slot = step.script.records
    if step.state.question == slot and step.state.mode is Mode.ASKING:
        step.settle(Pending(False, event.text, event.confidence, Source.SPEECH))
        return step.go_on()
    recorded = step.state.answers.get(slot) is True
    if recorded:
        step.keep(slot, value=False, heard=event.text, confidence=event.confidence)
    step.say(f"{slot}.stopped" if recorded else f"{slot}.off")
    if step.state.mode not in WAITING:
        step.listen_again()
    return None


def _back(step: Step, event: Heard, rest: str) -> None:
    """To the question answered last. While one is being redone, the way back leads to the one before it."""
    before = [name for name in step.state.history if name != step.state.question]
    if not before:
        return step.listen_again()
    step.say("back")
    step.set(redo=before[-1], question="")
    step.go_on()


def _start_over(step: Step, event: Heard, rest: str) -> None:
    step.say("start_over")
    step.set(answers={}, aside={}, moot=frozenset(), history=(), redo="", question="")
    step.go_on()


def _change(step: Step, event: Heard, rest: str) -> None:
    topic = step.world.language.topics(rest)
    if topic is not None and topic in step.script.questions:
        return answering.change(step, topic)
    step.set(mode=Mode.CHOOSING, misses=0)
    step.listen(words(step.world, "change"))


def _skip(step: Step, event: Heard, rest: str) -> None:
    _leave_out(step, event, "declined")


def _dont_know(step: Step, event: Heard, rest: str) -> None:
    _leave_out(step, event, "unknown")


def _leave_out(step: Step, event: Heard, reason: str) -> None:
    """What is optional may stay empty; what is needed is asked for once more and then left to staff."""
    question = step.question
    if step.state.mode is Mode.SUGGESTING:
        step.set(suggested=True, pending=None)
        return step.put()
    reads_back = step.state.mode is Mode.CONFIRMING and question.optional and not question.commit
    if not (step.state.mode is Mode.ASKING or reads_back) or not question.slots[0].kept:
        return step.listen_again()
    if not question.optional and not step.state.insisted:
        step.set(insisted=True)
        step.say("needed")
        return step.listen_again()
    step.say("skipped" if question.optional else "flagged")
    step.leave(reason, heard=event.text, flagged=not question.optional)
    step.go_on()


_DONE_BY: Mapping[Command, Callable[[Step, Heard, str], None]] = {
    Command.REPEAT: _repeat,
    Command.SLOWER: _slower,
    Command.WAIT: _wait,
    Command.WHY: _why,
    Command.ROBOT: _robot,
    Command.COVERED: _covered,
    Command.ASKED: _asked,
    Command.PERSON: _person,
    Command.GOODBYE: _goodbye,
    Command.CALL_ME_BACK: _call_back,
    Command.STOP_RECORDING: _stop_recording,
    Command.BACK: _back,
    Command.START_OVER: _start_over,
    Command.CHANGE: _change,
    Command.SKIP: _skip,
    Command.DONT_KNOW: _dont_know,
}


def choose(step: Step, event: Heard) -> None:
    """Which answer to change; "nothing" goes on with the question that was open."""
    topic = step.world.language.topics(event.text)
    if topic is not None and topic in step.script.questions:
        return answering.change(step, topic)
    if YES_NO.read(event.text, step.setting).value is False:
        return step.go_on()
    step.set(misses=step.state.misses + 1)
    if step.state.misses >= TRIES:
        return step.hand_over("not_understood", "person.not_understood")
    step.listen(words(step.world, "change", step.state.misses))
