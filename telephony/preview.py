"""A prompt as callers will hear it, for whoever sets a clinic up: its words, and their sound as a WAV file."""

from __future__ import annotations

import io
import wave
from dataclasses import replace

from asgiref.sync import async_to_sync

from intake.dialogue import own_wordings, wording
from voiceagent.clinics.models import Clinic

from . import speech_service, world
from .speech.base import SAMPLE_RATE
from .speech.sentences import sentences

SAMPLES = {
    "code": "K, 7, R, 2",
    "offers": "Tuesday, December first at nine thirty, or Wednesday, December second at ten",
}
"""What stands where a call has a value of its own; of nobody."""


def words(clinic: Clinic, key: str, own: str = "") -> str:
    """As spoken, with made-up values. own: the clinic's wording, checked by `own_wordings.problems`; "" for what is
    said without one. Raises KeyError for an unknown prompt.
    """
    if own and key == own_wordings.PLAN_NOT_TAKEN.key:
        return own
    setting = replace(world.setting_of(clinic, ""), wordings={key: own_wordings.spoken(own)})
    return wording.words(setting, key, **SAMPLES)


def sound(text: str) -> bytes:
    """The same in the voice of this installation: RIFF, 16 bits, 8,000 Hz, mono. Kept nowhere.

    Raises SpeechUnavailable.
    """
    from .speech.audio import mulaw_decode  # numpy takes a process that plays nothing long to load

    audio = async_to_sync(speech_service.made_once)(sentences(text))
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE)
        out.writeframes(mulaw_decode(audio).tobytes())
    return file.getvalue()
