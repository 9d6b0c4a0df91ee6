"""No answer to be had from these words: declined, asked again in other words, left to staff, or a person."""

from __future__ import annotations

from .decisions import Source
from .events import Heard
from .kinds.base import Extent, Reading, Value
from .listening import YES_NO
from .moves import Step
from .policy import TRIES
from .state import Pending
from .wording import first_of, has, words

LEFT_TO_STAFF = 1
"""How many answers that are needed may stay open in a call; a caller who is not understood again wants a person."""
_A_QUESTION = 120
"""Characters: longer talk is a story."""
_SHORTEST_QUESTION = 3


def declines(step: Step, event: Heard, reading: Reading) -> bool:
    """No to something optional leaves it empty; a bare yes asks for it."""
    question = step.question
    if not question.optional:
        return False
    answer = YES_NO.read(event.text, step.setting)
    if reading.why == "none" or (answer.is_complete and answer.value is False):
        step.leave("declined", heard=event.text)
        step.go_on()
        return True
    if not answer.is_complete:
        return False
    step.set(misses=step.state.misses + 1)
    if step.state.misses >= TRIES:
        give_up(step, event.text)
    elif step.state.misses == 1 and has(step.world, f"{question.name}.open"):
        step.listen(words(step.world, f"{question.name}.open"))
    else:
        step.put()
    return True


def miss(step: Step, reading: Reading, heard: str) -> None:
    """Ask again, differently each time; then leave it to staff, or bring a person.

    Who told us something else instead is asked on without a word of it.
    """
    if step.state.acknowledgement:
        begun = f"{step.state.question}.begun"
        return step.listen(words(step.world, begun)) if has(step.world, begun) else step.put()
    step.set(misses=step.state.misses + 1)
    question = step.question
    if question.otherwise is not None and step.state.misses > 1:
        return give_up(step, heard)
    if question.keeps_part and reading.value is not None and step.state.misses > 1:
        return give_up(step, heard, reading.value)
    if step.state.misses >= TRIES:
        return give_up(step, heard, reading.value if reading.extent is Extent.UNCLEAR else None)
    if reading.choices:
        spoken = [question.kind.say(choice, step.setting) for choice in reading.choices]
        either = words(step.world, "either", first=", ".join(spoken[:-1]), second=spoken[-1])
        return step.listen(words(step.world, "ambiguous", choices=either))
    if reading.extent is Extent.COULD_GO_ON:
        part = f"{question.name}.{reading.why}"
        if has(step.world, part) or step.state.misses + step.state.refusals == 1:
            return step.listen(words(step.world, first_of(step.world, part, "go_on")))
    if asks_back(heard, step):
        step.say("asked.elsewhere")
    else:
        step.say(first_of(step.world, f"{question.name}.{reading.why}", "sorry"), step.state.misses - 1)
    step.put()


def asks_back(heard: str, step: Step) -> bool:
    """ "Is there a nurse I could ask?": no answer, but a question of the caller's own."""
    replies = step.world.language.replies
    said = [word.text for word in step.world.language.words(heard[:_A_QUESTION]) if not word.is_mark]
    if len(said) < _SHORTEST_QUESTION:
        return False
    inverted = said[0] in replies.inversions and said[1] in replies.pronouns
    return inverted or said[0] in replies.questions and said[1] in replies.inversions


def give_up(step: Step, heard: str = "", value: Value | None = None) -> None:
    """value: what was understood although it is nothing we know (an insurance company on no list); staff look at it."""
    if value is not None:
        step.say("flagged")
        step.settle(Pending(value, heard, 0.0, Source.SPEECH), flagged=True)
        return step.go_on()
    if step.question.otherwise is not None:
        if has(step.world, unclear := f"{step.question.name}.unclear"):
            step.say(unclear)
        step.settle(Pending(step.question.otherwise, heard, 0.0, Source.SPEECH))
        return step.go_on()
    if not step.question.optional:
        if not step.question.slots[0].kept or step.state.left >= LEFT_TO_STAFF:
            return step.hand_over("not_understood", "person.not_understood")
        step.set(left=step.state.left + 1)
    step.say("flagged")
    step.leave("unclear", heard=heard, flagged=True)
    step.go_on()
