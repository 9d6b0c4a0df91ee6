"""Django's entry for the office app."""

from __future__ import annotations

from django.apps import AppConfig


class OfficeConfig(AppConfig):
    name = "voiceagent.office"
    verbose_name = "Office"
