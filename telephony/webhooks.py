"""What holds for every webhook about a call: only Twilio may post it, and a database that is away ends no call."""

from __future__ import annotations

import logging
import re
from functools import wraps

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest

from voiceagent import metrics

from .connecting import CONNECTING, NOBODY_KNOWS, as_twiml, ask_again, dial, tries
from .models import Call
from .signed import View, signed
from .twilio import twiml

logger = logging.getLogger(__name__)

AWAY = (OperationalError, InterfaceError)
"""What Django raises while the database is away."""
AWAY_TRIES = 20
"""How often Twilio asks again while the database is away: forty seconds, the longest a caller is kept on hold."""
_CALL_SID = re.compile(r"[A-Za-z0-9]{1,64}")


def about_call(view: View) -> View:
    """Twilio alone may post, and about a call."""

    @signed
    @wraps(view)
    def checked(request: HttpRequest) -> HttpResponse:
        if not _CALL_SID.fullmatch(request.POST.get("CallSid", "")):
            metrics.errors.labels(kind="webhook_call_sid").inc()
            return HttpResponseBadRequest()
        return view(request)

    return checked


def waits(view: View) -> View:
    """While the database is away the caller waits and Twilio asks again: an error status would end the call."""

    @wraps(view)
    def asked(request: HttpRequest) -> HttpResponse:
        try:
            return view(request)
        except AWAY:
            metrics.errors.labels(kind="database").inc()
            logger.warning("database away, call waits", extra={"call_sid": request.POST["CallSid"]})
        return ask_again(request) if tries(request) < AWAY_TRIES else _without_database(request)

    return asked


_desks: dict[str, str] = {}
"""Dialled number -> the desk behind it, as last seen: all that is known of a call while the database is away."""


def remember_desk(dialled: str, call: Call) -> None:
    _desks[dialled] = call.clinic.front_desk_number


def _without_database(request: HttpRequest) -> HttpResponse:
    desk_number = _desks.get(request.POST.get("To", ""))
    if not desk_number:
        return as_twiml(twiml.hang_up(NOBODY_KNOWS))
    return dial(desk_number, CONNECTING)
