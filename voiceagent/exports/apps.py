"""Django's entry for the exports."""

from __future__ import annotations

from django.apps import AppConfig


class ExportsConfig(AppConfig):
    name = "voiceagent.exports"
    verbose_name = "Exports"
