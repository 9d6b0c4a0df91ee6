"""The scheduling app: who works when, and which visits are booked."""

from __future__ import annotations

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class SchedulingConfig(AppConfig):
    name = "scheduling"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from . import (
            overlaps,
            stranded,  # noqa: F401  (looks after the visits of days that are closed)
        )

        post_migrate.connect(overlaps.after_migrate, sender=self)
