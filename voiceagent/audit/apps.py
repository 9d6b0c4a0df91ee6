"""Django's entry for the audit app."""

from __future__ import annotations

from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "voiceagent.audit"
    verbose_name = "Audit"
