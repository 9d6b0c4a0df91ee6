"""Django's entry for the clinics app."""

from __future__ import annotations

from django.apps import AppConfig


class ClinicsConfig(AppConfig):
    name = "voiceagent.clinics"
    verbose_name = "Clinics"

    def ready(self) -> None:
        from voiceagent import checks  # noqa: F401  (registers the system checks)
