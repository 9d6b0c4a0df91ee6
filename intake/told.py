"""What a caller has told that says who they are, and their words without it."""

from __future__ import annotations

from voiceagent.privacy.redaction import redact

from .models import Answer, Intake, Turn

UNREAD = "[not understood]"
_NOT_IDENTIFYING = frozenset({"insured", "payer", "reason", "onset", "state", "emergency_relation"})


def identifying(intake_id: int) -> list[str]:
    """Names, numbers, addresses, given and corrected alike."""
    answers = Answer.objects.filter(intake=intake_id).exclude(slot__in=_NOT_IDENTIFYING)
    values = (text for answer in answers for text in (answer.value, answer.corrected_from))
    return [value for value in values if isinstance(value, str) and value != "self"]


def redact_again(intake: Intake) -> None:
    """Rewrites the redacted turns: a name said before it was asked for is known only at the end.

    Words that were meant to say who the caller is, but gave no value, are left out whole.
    """
    known = identifying(intake.pk)
    unclear = intake.answers.filter(reason="unclear").exclude(slot__in=_NOT_IDENTIFYING)
    unread = {answer.heard.casefold() for answer in unclear}
    turns = list(intake.turns.all())
    for turn in turns:
        turn.redacted = UNREAD if turn.text.casefold() in unread else redact(turn.text, known)
    Turn.objects.bulk_update(turns, ["redacted"])


def about_the_complaint(intake: Intake) -> str:
    """Why they call and since when, in the caller's words without what says who they are; "" when there are none."""
    known = identifying(intake.pk)
    words = [
        answer.heard for answer in intake.answers.filter(slot__in=("reason", "onset")).order_by("slot") if answer.heard
    ]
    return "\n".join(redact(text, known) for text in reversed(words))
