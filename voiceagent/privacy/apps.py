"""Django's entry for the privacy app; it has no models, only fields, a command and its tests."""

from __future__ import annotations

from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    name = "voiceagent.privacy"
