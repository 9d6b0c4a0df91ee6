"""What the dialogue is told of the world around a call: the clinic, its clock, its language, who calls."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils import timezone

from intake.dialogue import engine
from intake.dialogue.languages.base import Language
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.phases import SCRIPT
from intake.dialogue.setting import Setting
from voiceagent.clinics.models import Clinic

LANGUAGES: Mapping[str, Language] = {ENGLISH.code: ENGLISH}


def language_of(clinic: Clinic) -> Language:
    """The clinic's own, English where it is not spoken here yet."""
    return LANGUAGES.get(clinic.language, ENGLISH)


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
