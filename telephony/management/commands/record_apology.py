"""`manage.py record_apology`: the words a caller hears when no speech vendor is left, recorded by the embedded voice.

They ship with the project; run it again when their wording changes (a test says so). Needs flite or espeak-ng.
"""

from __future__ import annotations

import asyncio
from typing import Any

from django.core.management.base import BaseCommand

from telephony import world
from telephony.speech.embedded import EmbeddedSpeech
from telephony.speech.prompts import RECORDED, RECORDINGS, name_of


class Command(BaseCommand):
    help = "Records the apology for a call without any speech vendor."

    def handle(self, *arguments: Any, **options: Any) -> None:
        asyncio.run(_record())


async def _record() -> None:
    speech = EmbeddedSpeech()
    for old in RECORDINGS.glob("*.ulaw"):
        old.unlink()
    for sentence in world.apology():
        sound = await speech.make(sentence)
        (RECORDINGS / f"{name_of(RECORDED, sentence)}.ulaw").write_bytes(sound)
    await speech.close()
