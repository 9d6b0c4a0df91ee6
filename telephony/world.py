"""What the dialogue is told of the world around a call: the clinic, its clock, its language, who calls."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache

from django.utils import timezone

from intake import services as intakes
from intake.dialogue import engine, wording
from intake.dialogue.languages.base import Language
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.languages.red_flags import Hotline
from intake.dialogue.phases import SCRIPT
from intake.dialogue.setting import Setting
from voiceagent.clinics.models import Clinic

from .speech.sentences import sentences

LANGUAGES: Mapping[str, Language] = {ENGLISH.code: ENGLISH}


def language_of(clinic: Clinic) -> Language:
    """The clinic's own, English where it is not spoken here yet."""
    return LANGUAGES.get(clinic.language, ENGLISH)


def words_of(clinic: Clinic, key: str) -> str:
    """A wording of the clinic's language that needs no answer of the caller's."""
    return wording.words(_still(language_of(clinic), clinic.name, intakes.hotlines_of(clinic)), key)


def fixed_sentences(clinic: Clinic) -> tuple[str, ...]:
    """What this clinic's callers may hear that holds nothing of any of them, sentence by sentence."""
    return _fixed_sentences(language_of(clinic).code, clinic.name, intakes.hotlines_of(clinic))


@lru_cache(maxsize=256)
def _fixed_sentences(code: str, name: str, hotlines: tuple[Hotline, ...]) -> tuple[str, ...]:
    parts = wording.fixed_parts(_still(LANGUAGES[code], name, hotlines))
    whole = (sentence for part in parts for sentence in sentences(part) if wording.VALUE not in sentence)
    return tuple(dict.fromkeys(whole))


def _still(language: Language, name: str, hotlines: tuple[Hotline, ...]) -> Setting:
    """Of a clinic whose clock nobody reads."""
    return Setting(now=datetime.min.replace(tzinfo=UTC), language=language, clinic=name, hotlines=hotlines)


def all_fixed_sentences() -> tuple[str, ...]:
    """Of all clinics that take calls."""
    clinics = intakes.with_hotlines(Clinic.objects.filter(active=True))
    return tuple(dict.fromkeys(sentence for clinic in clinics for sentence in fixed_sentences(clinic)))


def apology() -> tuple[str, ...]:
    """The sentences of `person.no_speech`, in every language."""
    prompts = (language.prompts["person.no_speech"][0] for language in LANGUAGES.values())
    return tuple(sentence for text in prompts for sentence in sentences(text))


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
        coverage=intakes.coverage_told(clinic),
        plan_not_taken=clinic.plan_not_taken,
        hotlines=intakes.hotlines_of(clinic),
        asks_texts=clinic.ask_text_consent,
    )
