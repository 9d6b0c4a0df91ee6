"""Whose Host header matters: that of people's pages. Machines reach us by whatever name a proxy or a probe goes by.

Twilio's webhooks, probes and Prometheus are told nothing that is built from the Host header, so it need not be known;
Django's own check of ALLOWED_HOSTS stays for every other address.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.utils.deprecation import MiddlewareMixin

MACHINES = ("/voice/", "/health", "/metrics")


class PublicHost(MiddlewareMixin):
    """To machines we are always PUBLIC_URL."""

    def process_request(self, request: HttpRequest) -> None:
        if request.path_info.startswith(MACHINES):
            request.META["HTTP_HOST"] = urlsplit(settings.PUBLIC_URL).netloc
