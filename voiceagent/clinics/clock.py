"""Staff read the clock of the clinic they work for: in lists, forms and histories, wherever a page names no other."""

from __future__ import annotations

import zoneinfo

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.deprecation import MiddlewareMixin

from .models import Clinic


class ClinicClock(MiddlewareMixin):
    """Of all the user's clinics if they share one zone; else UTC, and the page's header says so."""

    def process_request(self, request: HttpRequest) -> None:
        timezone.deactivate()
        if request.path_info.startswith("/admin/") and request.user.is_authenticated:
            zones = list(
                Clinic.objects.for_user(request.user).order_by().values_list("timezone", flat=True).distinct()[:2]
            )
            if len(zones) == 1:
                timezone.activate(zoneinfo.ZoneInfo(zones[0]))

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        timezone.deactivate()
        return response


def badge(request: HttpRequest) -> tuple[str, str] | None:
    """For the header of every page: whose clock it shows."""
    return f"{timezone.get_current_timezone_name().rpartition('/')[2].replace('_', ' ')} time", "info"
