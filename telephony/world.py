"""What the dialogue is told of the world around a call: the clinic, its clock, its language, who calls."""

from __future__ import annotations

import re
from collections.abc import Mapping

from django.utils import timezone

from intake.dialogue import engine
from intake.dialogue.languages.base import Language
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.phases import SCRIPT
from intake.dialogue.setting import Setting
from voiceagent.clinics.models import Clinic

SHORTEST = 12
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
LANGUAGES: Mapping[str, Language] = {ENGLISH.code: ENGLISH}


def language_of(clinic: Clinic) -> Language:
    """The clinic's own, English where it is not spoken here yet."""
    return LANGUAGES.get(clinic.language, ENGLISH)


def words_of(clinic: Clinic, key: str) -> str:
    """A wording of the clinic's language that needs no answer of the caller's."""
    return language_of(clinic).prompts[key][0].format(clinic=clinic.name)


def sentences(text: str) -> list[str]:
    """The text in pieces that are spoken and, after an interruption that was none, repeated one by one.

    Short ones stay with the next: "Okay." alone sounds clipped.
    """
    found: list[str] = []
    for part in _SENTENCE_END.split(text.strip()):
        if found and len(found[-1]) < SHORTEST:
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(part)
    return found


def prepare() -> None:
    """Once a process, before its first call: no caller waits for what is built only once."""
    for language in LANGUAGES.values():
        engine.prepare(SCRIPT, Setting(now=timezone.now(), language=language))


def setting_of(clinic: Clinic, caller_number: str) -> Setting:
    """As it is now, on the clinic's clock. caller_number: ten digits or ""."""
    return Setting(
        now=timezone.now().astimezone(clinic.zone),
        language=language_of(clinic),
        clinic=clinic.name,
        caller_number=caller_number,
        day_first=clinic.day_first,
        payers=tuple(clinic.accepted_payers),
    )
