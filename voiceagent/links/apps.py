"""Django's entry for the patient's pages; they have no models of their own."""

from __future__ import annotations

from django.apps import AppConfig


class LinksConfig(AppConfig):
    name = "voiceagent.links"
    verbose_name = "Links"
