"""Django's entry for the clinics app."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class ClinicsConfig(AppConfig):
    name = "voiceagent.clinics"
    verbose_name = "Clinics"

    def ready(self) -> None:
        from voiceagent import checks  # noqa: F401  (registers the system checks)
        from voiceagent.clinics import sign_in  # noqa: F401  (counts wrong passwords)

        post_migrate.connect(_refresh_roles, dispatch_uid="voiceagent.roles")


def _refresh_roles(sender: AppConfig, **kwargs: Any) -> None:
    """A newer version may have brought permissions, which exist once the last app that has models has migrated."""
    if sender is [app for app in apps.get_app_configs() if app.models_module][-1]:
        from . import services

        services.refresh_roles()
