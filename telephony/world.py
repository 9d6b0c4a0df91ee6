"""What the dialogue is told of the world around a call: the clinic, its clock, its language, who calls."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from django.utils import timezone

from intake import services as intakes
from intake.dialogue import engine, own_wordings, wording
from intake.dialogue.languages.base import Language
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.languages.red_flags import Hotline
from intake.dialogue.phases import SCRIPT
from intake.dialogue.setting import Setting, VisitChoice
from scheduling import services as scheduling
from voiceagent.clinics.models import Clinic

from .speech.sentences import sentences

if TYPE_CHECKING:
    from .services import Opened

LANGUAGES: Mapping[str, Language] = {ENGLISH.code: ENGLISH}
Said = tuple[str, str, tuple[Hotline, ...], tuple[tuple[str, str], ...]]
"""All that makes a clinic's fixed words: language, name, numbers, own wordings."""


def language_of(clinic: Clinic) -> Language:
    """The clinic's own, English where it is not spoken here yet."""
    return LANGUAGES.get(clinic.language, ENGLISH)


def words_of(clinic: Clinic, key: str) -> str:
    """A wording of the clinic's language that needs no answer of the caller's."""
    return wording.words(_still(*_said_by(clinic)), key)


def fixed_sentences(clinic: Clinic) -> tuple[str, ...]:
    """What this clinic's callers may hear that holds nothing of any of them, sentence by sentence."""
    return _fixed_sentences(*_said_by(clinic))


def fixed_parts(clinic: Clinic) -> tuple[str, ...]:
    """Every wording of this clinic, with `wording.VALUE` where something of a caller is spoken."""
    return wording.fixed_parts(_still(*_said_by(clinic)))


@lru_cache(maxsize=256)
def _fixed_sentences(*said: *Said) -> tuple[str, ...]:
    parts = wording.fixed_parts(_still(*said))
    whole = (sentence for part in parts for sentence in sentences(part) if wording.VALUE not in sentence)
    return tuple(dict.fromkeys(whole))


def _said_by(clinic: Clinic) -> Said:
    language = language_of(clinic)
    return language.code, clinic.said_name, intakes.hotlines_of(clinic), tuple(sorted(wordings_of(clinic).items()))


def wordings_of(clinic: Clinic) -> Mapping[str, str]:
    """The clinic's own in the language it answers in, those that can be spoken."""
    code = language_of(clinic).code
    return dict(_usable(code, tuple(sorted(clinic.wordings.get(code, {}).items()))))


@lru_cache(maxsize=256)
def _usable(code: str, wordings: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(own_wordings.usable(LANGUAGES[code], dict(wordings)).items())


def _still(code: str, name: str, hotlines: tuple[Hotline, ...], wordings: tuple[tuple[str, str], ...]) -> Setting:
    """Of a clinic whose clock nobody reads."""
    moment = datetime.min.replace(tzinfo=UTC)
    return Setting(now=moment, language=LANGUAGES[code], clinic=name, hotlines=hotlines, wordings=dict(wordings))


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


def setting_of_call(opened: Opened) -> Setting:
    return setting_of(opened.clinic, opened.caller_number, asks_recording=opened.asks_recording)


def setting_of(clinic: Clinic, caller_number: str, *, asks_recording: bool = False) -> Setting:
    """As it is now, on the clinic's clock. caller_number: ten digits or ""."""
    return Setting(
        now=timezone.now().astimezone(clinic.zone),
        language=language_of(clinic),
        clinic=clinic.said_name,
        caller_number=caller_number,
        day_first=clinic.day_first,
        payers=tuple(clinic.accepted_payers),
        coverage=intakes.coverage_told(clinic),
        plan_not_taken=clinic.plan_not_taken,
        hotlines=intakes.hotlines_of(clinic),
        wordings=wordings_of(clinic),
        visit_types=tuple(
            VisitChoice(kind.name, tuple(kind.complaints), kind.patients) for kind in scheduling.types_told(clinic)
        ),
        asks_texts=clinic.ask_text_consent,
        asks_recording=asks_recording,
    )
