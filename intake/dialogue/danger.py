"""Words that mean danger, in any phase: the wording that may save a life, then a person. Doubt costs one question."""

from __future__ import annotations

from collections.abc import Sequence

from . import answering, red_flags
from .decisions import Alert, HandOver, Source
from .events import Heard
from .kinds.addresses import Street
from .kinds.complaints import Complaint
from .kinds.member_ids import MemberId
from .languages.red_flags import Asked
from .languages.words import split
from .listening import YES_NO
from .moves import WAITING, Step
from .script import Care
from .state import Doubt, Mode, Pending
from .wording import first_of, words

CRISIS = "crisis"
URGENT = 2
"""Red flags up to this level bring a person now; lower ones only tell staff."""


def heard(step: Step, event: Heard) -> bool:
    """Act on words that mean danger. True when they take over the call."""
    flags = _flags(step, event.text)
    new = sorted(
        (flag for flag in flags if flag.rule not in step.state.raised), key=lambda flag: (flag.level, flag.ask)
    )
    sure = [flag for flag in new if flag.level <= URGENT and not flag.ask]
    if sure:
        flag = _first(sure)
        _raise(step, _doubt(step, flag, event), flag.level, _beside(flag, new))
        return True
    if step.state.mode is Mode.DOUBT and event.turn == step.state.turn:
        _doubt_answered(step, event)
        return True
    for flag in new:
        step.set(raised=step.state.raised | {flag.rule})
        if flag.ask and step.state.mode not in WAITING:
            for other in _beside(flag, new):
                if other.kind != flag.kind:  # there is one question, and it is not about these
                    step.decide(Alert(other.rule, other.version, other.level, event.text))
            step.set(mode=Mode.DOUBT, doubt=_doubt(step, flag, event))
            step.listen(words(step.world, first_of(step.world, f"doubt.{flag.kind}", "doubt")))
            return True
        step.decide(Alert(flag.rule, flag.version, flag.level, event.text))
    return False


def _first(sure: Sequence[red_flags.Flag]) -> red_flags.Flag:
    """What is acted on: 911 before 988, where an emergency is told beside the crisis and not in its own words
    ("I want to shoot myself" is no wound).
    """
    crises = [flag for flag in sure if flag.kind == CRISIS]
    return next(
        (
            flag
            for flag in sure
            if flag.level == sure[0].level
            and flag.kind != CRISIS
            and not any(red_flags.share_words(flag, crisis) for crisis in crises)
        ),
        sure[0],
    )


def _beside(first: red_flags.Flag, flags: Sequence[red_flags.Flag]) -> list[red_flags.Flag]:
    """What else alarms in the same utterance, the surest of each family; in doubt too, for nobody will ask any more.
    Another rule of its kind about the very words says nothing new.
    """
    others: dict[tuple[str, str], red_flags.Flag] = {}
    for flag in flags:
        if flag.level > URGENT or red_flags.is_wish(flag, flags):
            continue
        if flag.kind != first.kind or not red_flags.share_words(flag, first):
            others.setdefault((flag.kind, flag.family), flag)
    others.pop((first.kind, first.family), None)
    return list(others.values())


def _doubt(step: Step, flag: red_flags.Flag, event: Heard) -> Doubt:
    """A doubt that turns out real is the emergency or the crisis it may be, whatever could be told of it before."""
    key = "urgent" if flag.level == URGENT and not flag.ask else flag.kind
    wording = first_of(step.world, f"{key}.{flag.family}", key, "emergency")
    return Doubt(flag.rule, flag.version, wording, event, step.state.mode, step.state.spoken)


def _flags(step: Step, text: str) -> tuple[red_flags.Flag, ...]:
    """What the words raise here. Digits said as the answer to a question for digits, or to correct them as read back,
    are digits; whether that was asked is of interest only once something was raised.
    """
    mode, language = step.state.mode, step.world.language
    if text.lower() in language.replies.plain:
        return ()
    for_reason = mode is Mode.ASKING and isinstance(step.question.kind, Complaint)
    flags = red_flags.find(text, language, asked=Asked.REASON if for_reason else Asked.OTHER)
    if not flags or mode not in (Mode.ASKING, Mode.CONFIRMING, Mode.SUGGESTING):
        return flags
    if isinstance(step.question.kind, Street):
        beside = {flag.rule for flag in red_flags.find(_without_street(text, step), language, asked=Asked.OTHER)}
        return tuple(flag for flag in flags if flag.rule in beside)
    if not _is_number(step):
        return flags
    return red_flags.find(_with_digits(text, step), language, asked=Asked.NUMBER)


def _without_street(text: str, step: Step) -> str:
    """Asked for an address, "Medicine Drive" is one; what is said beside it means what it always means."""
    street = {word.text for word in split(str(step.question.kind.read(text, step.setting).value or ""))}
    return " ".join(word.raw for word in split(text) if word.text not in street)


def _is_number(step: Step) -> bool:
    """One key chooses; more of them, or as many as it takes, write a number. A member ID has them among its letters."""
    kind = step.question.kind
    if isinstance(kind, Complaint):
        return False
    return isinstance(kind, MemberId) or kind.hints(step.setting).keys not in (None, 1)


def _with_digits(text: str, step: Step) -> str:
    """ "Seven ate one five", "double ate one": words for digits beside digits are digits; places in the text stay."""
    pieces = step.world.language.numbers.pieces(split(text))
    hard = [bool(piece.ways) and piece.hard for piece in pieces]
    for at, piece in enumerate(pieces):
        beside = hard[max(0, at - 1) : at] + hard[at + 1 : at + 2]
        if piece.ways and (any(beside) if piece.hard else beside == [True, True]):
            digits = "".join(piece.ways[0]).ljust(piece.end - piece.start)
            text = f"{text[: piece.start]}{digits[: piece.end - piece.start]}{text[piece.end :]}"
    return text


def _raise(step: Step, doubt: Doubt, level: int, beside: Sequence[red_flags.Flag] = ()) -> None:
    """The wording that must be heard, then a person. What was said is kept before anything else."""
    step.decide(Alert(doubt.rule, doubt.version, level, doubt.event.text))
    for flag in beside:
        step.decide(Alert(flag.rule, flag.version, flag.level, doubt.event.text))
    _keep_words(step, doubt)
    step.say(doubt.key, interruptible=False)
    if _reason(doubt) != CRISIS and any(flag.kind == CRISIS for flag in beside):
        step.say("crisis.beside", interruptible=False)
    step.decide(HandOver(_reason(doubt)))
    step.set(mode=Mode.ENDED)


def _reason(doubt: Doubt) -> str:
    """ "emergency.poisoning" is an emergency."""
    return doubt.key.partition(".")[0]


def _keep_words(step: Step, doubt: Doubt) -> None:
    """A reason for the visit that is an emergency is still the reason for the visit."""
    if doubt.mode is not Mode.ASKING or step.question.slots[0].care is not Care.LOW:
        return
    reading = step.question.kind.read(doubt.event.text, step.setting)
    if reading.is_complete and reading.value is not None:
        step.settle(Pending(reading.value, doubt.event.text, doubt.event.confidence, Source.SPEECH), flagged=True)


def stands(step: Step) -> None:
    """Yes, silence or anything unclear: taken for danger."""
    doubt = step.state.doubt
    assert doubt is not None, "the closed question is always about something"
    _raise(step, doubt, 1)


def answered_by_key(step: Step, digits: str) -> None:
    if YES_NO.read_keys(digits, step.setting).value is False:
        return _doubt_cleared(step)
    stands(step)


def _doubt_answered(step: Step, event: Heard) -> None:
    answer = YES_NO.read(event.text, step.setting)
    if answer.is_complete and answer.value is False:
        return _doubt_cleared(step)
    stands(step)


def _doubt_cleared(step: Step) -> None:
    """Not now: staff are told all the same, and the words count as the answer they were meant to be."""
    doubt = step.state.doubt
    assert doubt is not None, "the closed question is always about something"
    step.decide(Alert(doubt.rule, doubt.version, 3, doubt.event.text))
    step.set(mode=doubt.mode, spoken=doubt.spoken, doubt=None)
    if doubt.mode is Mode.ASKING:
        return answering.take(step, doubt.event)
    step.listen_again()
