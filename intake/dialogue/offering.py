"""What the world has on offer, and what it said to an answer: other times, nothing that suits, booked or taken."""

from __future__ import annotations

from collections.abc import Mapping

from .kinds.base import unclear
from .kinds.errands import NEW
from .moves import Step
from .state import Mode

MORE_OFFERS = 2
"""How many times other offers are looked up before the clinic calls back."""
WISHED_OFFERS = 5
"""The same for callers who say what they want instead."""
_WHICH_DAY = frozenset(("days", "not_days", "first_day", "last_day", "weekdays", "soonest"))


def wish_in(step: Step, text: str) -> Mapping[str, str]:
    """What the caller would rather have; empty where nothing was said."""
    reading = step.question.wish.read(text, step.setting) if step.question.wish else unclear()
    return reading.value if reading.is_complete and isinstance(reading.value, Mapping) else {}


def other_offers(step: Step, wish: Mapping[str, str] | None = None) -> None:
    """wish: joins what was wished before; of the day the last word counts."""
    if step.question.again:
        return nothing_suits(step)
    before = step.state.wish
    if wish and _WHICH_DAY & set(wish):
        before = {key: said for key, said in before.items() if key not in _WHICH_DAY}
    step.set(rounds=step.state.rounds + 1, misses=0, refusals=0, pending=None, wish={**before, **(wish or {})})
    if step.state.rounds >= (WISHED_OFFERS if wish else MORE_OFFERS) or not step.state.offers:
        return nothing_suits(step)
    step.look_up(step.question.look_up, Mode.LOOKING_UP, **step.state.wish)


def nothing_suits(step: Step) -> None:
    """Nothing is on offer, or nothing on offer fits: the clinic calls back."""
    if step.question.again:
        return _not_found(step)
    step.say(f"{step.state.question}.none")
    step.leave("none_fits", flagged=True)
    step.go_on()


def _not_found(step: Step) -> None:
    """Who or what was asked about is not there: said the same way whatever is missing, so that nobody learns which."""
    question = step.question
    if step.state.offers or step.state.asked_again:
        return step.hand_over("not_found", f"{question.name}.person")
    step.say(f"{question.name}.not_found")
    asked = {slot.name for name in question.again for slot in step.script.questions[name].slots}
    answers = {slot: value for slot, value in step.state.answers.items() if slot not in asked}
    step.set(asked_again=True, answers=answers, question="")
    step.go_on()


def world_is_away(step: Step) -> None:
    if NEW not in step.question.errands:
        return step.hand_over("trouble", f"{step.state.question}.failed")
    step.say(f"{step.state.question}.failed")
    step.leave("unavailable", flagged=True)
    step.go_on()


def committed(step: Step, *, booked: bool) -> None:
    """The world has taken the answer, or someone else was faster."""
    question, pending = step.question, step.state.pending
    if pending is None:
        return None
    if not booked:
        step.say(f"{question.name}.taken")
        step.set(pending=None)
        return step.look_up(question.look_up, Mode.LOOKING_UP, **step.state.wish)
    step.acknowledge(pending.value)
    step.settle(pending)
    step.go_on()


def sealed(step: Step, *, booked: bool) -> None:
    """What was kept for the caller is theirs, or was lost meanwhile: others are offered."""
    name = step.state.question
    if booked:
        step.say(f"{name}.sealed", interruptible=False)
        step.set(sealed=step.state.sealed | {name}, acknowledgement="")
        return step.go_on()
    step.say(f"{name}.taken")
    step.set(redo=name, question="", acknowledgement="")
    if step.advance() is not None:
        step.look_up(step.question.look_up, Mode.LOOKING_UP, **step.state.wish)
