"""Django's entry for the telephony app."""

from __future__ import annotations

from django.apps import AppConfig


class TelephonyConfig(AppConfig):
    name = "telephony"

    def ready(self) -> None:
        from voiceagent import health

        from . import live, speech_service

        health.register("speech", speech_service.ready)
        health.register("lines", lambda: not live.is_full())
