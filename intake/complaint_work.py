"""Reading the complaint: what a language model is sent, and what of its answer is kept or put before staff."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from django.conf import settings

from . import limits, plans, told
from .clients.errors import Refused, Unavailable
from .follow_ups import Outcome
from .models import Answer, FollowUp, Intake, ReviewItem
from .reviews import Suggestion

if TYPE_CHECKING:
    from .clients.openai import Complaint, Finding, Read, Urgency

MODEL = "openai"
SLOTS = frozenset({"onset"})
"""The last answer about the complaint: asked before it, the model would be asked twice."""
_IN_THEIR_WORDS = ("reason", "onset")
_MISSING = ("unclear", "unknown")
_URGENT = ("same_day", "emergency")


def is_on() -> bool:
    return bool(settings.OPENAI_API_KEY)


def about(answers: Mapping[str, Answer]) -> tuple[str, ...] | None:
    heard = [answers[slot].heard if slot in answers else "" for slot in _IN_THEIR_WORDS]
    return tuple(heard) if any(heard) else None


def whole(answers: Mapping[str, Answer]) -> tuple[str, ...] | None:
    """Asked once, when the call has reached its end."""
    return ("the whole call",) if about(answers) else None


def first(follow_up: FollowUp) -> Outcome:
    """After the complaint, while the call may still be on."""
    return _read(follow_up.intake, told.about_the_complaint(follow_up.intake))


def last(follow_up: FollowUp) -> Outcome:
    """After the call, with all that was said of it."""
    return _read(follow_up.intake, told.in_the_whole_call(follow_up.intake))


def _read(intake: Intake, lines: Sequence[str]) -> Outcome:
    if not lines:
        raise Refused("nothing_said")
    answers = {answer.slot: answer for answer in intake.answers.all()}
    limits.afford(MODEL, settings.OPENAI_DAILY_DOLLARS)
    limits.admit(MODEL)
    read = _asked(lines, list(answers))
    result = {
        **read.complaint.model_dump(exclude={"values"}),
        "model": settings.OPENAI_MODEL,
        "tokens": sum(read.tokens),
    }
    return Outcome(result, _suggestions(intake, read.complaint, answers))


def _asked(lines: Sequence[str], slots: Sequence[str]) -> Read:
    from .clients.openai import LanguageModel  # a second to import, and only workers with an account need it

    model = LanguageModel(
        api_key=settings.OPENAI_API_KEY,
        base_url=settings.OPENAI_BASE_URL,
        model=settings.OPENAI_MODEL,
        api_version=settings.OPENAI_API_VERSION,
        timeout=settings.OPENAI_TIMEOUT_SECONDS,
        max_tokens=settings.OPENAI_MAX_TOKENS,
    )
    try:
        read = model.read_complaint(_within(lines), slots)
    except Unavailable as error:
        limits.failed(MODEL, error)
        raise
    limits.worked(MODEL)
    prices = (settings.OPENAI_DOLLARS_PER_MILLION_IN, settings.OPENAI_DOLLARS_PER_MILLION_OUT)
    # Dollars for a million tokens are millionths of a dollar for one.
    limits.spend(MODEL, round(sum(count * price for count, price in zip(read.tokens, prices, strict=True))))
    return read


def _within(lines: Sequence[str]) -> list[str]:
    """The first lines, which hold the complaint, as far as the limit of characters goes."""
    kept: list[str] = []
    left = settings.OPENAI_MAX_CHARACTERS
    for line in lines:
        left -= len(line)
        if left < 0:
            break
        kept.append(line)
    return kept or [lines[0][: settings.OPENAI_MAX_CHARACTERS]]


def _suggestions(intake: Intake, complaint: Complaint, answers: Mapping[str, Answer]) -> list[Suggestion]:
    found = [_of(intake, value.slot, value, answers) for value in complaint.values]
    if complaint.onset and "onset" not in [value.slot for value in complaint.values]:
        found.append(_of(intake, "onset", complaint.onset, answers))
    urgent = complaint.urgency
    if urgent and urgent.value in _URGENT and not intake.red_flags.exists():
        found.append(_suggestion(ReviewItem.Kind.URGENT, "reason", urgent, answers, None))
    return [suggestion for suggestion in found if suggestion is not None]


def _of(intake: Intake, slot: str, finding: Finding, answers: Mapping[str, Answer]) -> Suggestion | None:
    """A value beside ours; None where it says the same, or where ours are the caller's own words."""
    if slot not in answers:
        return None
    ours, suggested = answers[slot].value, _readable(intake, slot, finding.value)
    if suggested in (None, "") or (ours is not None and (slot in _IN_THEIR_WORDS or _same(ours, suggested))):
        return None
    if ours is None and answers[slot].reason not in _MISSING:  # declined, or does not apply
        return None
    kind = ReviewItem.Kind.UNCLEAR if ours is None else ReviewItem.Kind.DIFFERENT
    return _suggestion(kind, slot, finding, answers, suggested)


def _suggestion(
    kind: ReviewItem.Kind, slot: str, finding: Finding | Urgency, answers: Mapping[str, Answer], suggested: Any
) -> Suggestion:
    return Suggestion(
        kind=kind,
        slot=slot,
        source=ReviewItem.Source.LLM,
        ours=answers[slot].value if slot in answers else None,
        suggested=suggested,
        words=finding.words,
        confidence=finding.confidence,
    )


def _readable(intake: Intake, slot: str, value: str) -> Any:
    """As answers of the slot are kept."""
    match slot:
        case "insured":
            return {"yes": True, "true": True, "no": False, "false": False}.get(value.strip().casefold())
        case "payer":
            return plans.normalised(intake.clinic, value)
        case _:
            return value.strip()


def _same(ours: Any, suggested: Any) -> bool:
    if isinstance(ours, str) and isinstance(suggested, str):
        return ours.casefold().strip() == suggested.casefold()
    return bool(ours == suggested)
