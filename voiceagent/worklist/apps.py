"""Django's entry for the worklist app."""

from __future__ import annotations

from django.apps import AppConfig


class WorklistConfig(AppConfig):
    name = "voiceagent.worklist"
    verbose_name = "Work"
