"""What a caller has told that says who they are, and their words without it."""

from __future__ import annotations

import re
from functools import cache

from voiceagent.privacy.redaction import redact

from .dialogue.languages.en.family_names import FAMILY_NAMES
from .dialogue.languages.en.given_names import GIVEN_NAMES
from .models import Answer, Intake, Phase, Turn

UNREAD = "[not understood]"
_NOT_IDENTIFYING = frozenset({"insured", "payer", "reason", "onset", "state", "emergency_relation", "patient_relation"})
_WORDS_TOO = frozenset(
    "april august bill chase chuck dawn dean drew faith frank gene grace guy hope joy june lane lee mark max may miles "
    "pat ray rob rose sharp sue summer will young long short brown white black green bush wood hill stone rice day "
    "best good price page king".split()
)
"""Names that are words of every complaint as well ("since April", "a sharp pain"): a name only where one is said."""
_ABOUT = (Phase.GREETING, Phase.CHIEF_COMPLAINT, Phase.SCHEDULING, Phase.SUMMARY)
"""The phases in which callers speak of their complaint; in the others they say who they are."""


def _either(names: frozenset[str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


@cache
def _named() -> re.Pattern[str]:
    """A name where one is announced, or one that is nothing else, with the names after it.

    Made when first needed: thousands of names cost every start of a process a tenth of a second.
    """
    one = rf"(?:\[name\]|\b(?:{_either(GIVEN_NAMES | FAMILY_NAMES)})(?:['’]s)?\b)"
    certain = _either(frozenset(name for name in GIVEN_NAMES - _WORDS_TOO if len(name) > 2))
    return re.compile(
        rf"\b(name(?:['’]s| is)|this is|mr|mrs|ms|miss|doctor|dr)\b\.?((?:\s+{one})+)"
        rf"|\b(?:{certain})\b(?:\s+{one})*",
        re.IGNORECASE,
    )


def is_identifying(slot: str) -> bool:
    """Its value says who the caller is."""
    return slot not in _NOT_IDENTIFYING


def identifying(intake_id: int) -> list[str]:
    """Names, numbers, addresses, given and corrected alike."""
    answers = Answer.objects.filter(intake=intake_id).exclude(slot__in=_NOT_IDENTIFYING)
    return [text for answer in answers for text in says_who(answer.slot, answer.value, answer.corrected_from)]


def says_who(slot: str, *values: object) -> list[str]:
    """Those of a slot's values that say who the caller is."""
    if slot in _NOT_IDENTIFYING:
        return []
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


def about_the_complaint(intake: Intake) -> list[str]:
    """Why they call and since when, utterance by utterance, without what says who they are; [] when there are none."""
    return _without_names(intake, _heard(intake))


def in_the_whole_call(intake: Intake) -> list[str]:
    """All they said of it, also in passing, and the words of answers that say nothing of who they are."""
    turns = intake.turns.filter(speaker="caller", phase__in=_ABOUT).order_by("n")
    others = intake.answers.filter(slot__in=_NOT_IDENTIFYING - {"state"})
    said = [*(turn.text for turn in turns), *(answer.heard for answer in others)]
    return _without_names(intake, [*_heard(intake), *said])


def _heard(intake: Intake) -> list[str]:
    return [answer.heard for answer in intake.answers.filter(slot__in=("reason", "onset")).order_by("-slot")]


def _without_names(intake: Intake, texts: list[str]) -> list[str]:
    known = identifying(intake.pk)
    lines = (" ".join(_named().sub(_name, redact(text, known)).split()) for text in texts)
    return list(dict.fromkeys(line for line in lines if line))


def _name(found: re.Match[str]) -> str:
    return f"{found[1]} [name]" if found[1] else "[name]"
