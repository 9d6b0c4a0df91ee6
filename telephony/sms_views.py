"""The webhooks of texts: what patients answer, and what became of what was sent.

While the database is away they answer 503, which Twilio can be told to try again (README, deployment) and reports.
"""

from __future__ import annotations

import logging
import re
from functools import wraps

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from notifications import services as notifications
from scheduling import services as scheduling
from voiceagent import metrics

from .signed import View, signed
from .twilio import twiml

logger = logging.getLogger(__name__)
_LOST = ("failed", "undelivered")
_OUR_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def _asked_again(view: View) -> View:
    """What could not be written is refused as a whole, so that the same text may come once more."""

    @wraps(view)
    def checked(request: HttpRequest) -> HttpResponse:
        try:
            return view(request)
        except (OperationalError, InterfaceError):
            metrics.errors.labels(kind="database").inc()
            logger.error("database away, a text was not taken")
            return HttpResponse(status=503)

    return checked


@signed
@_asked_again
def inbound(request: HttpRequest) -> HttpResponse:
    """POST /sms/inbound (MessageSid, To, From, Body, OptOutType): a text to one of our lines; the answer is TwiML."""
    words = scheduling.take_reply(
        dialled=request.POST.get("To", ""),
        number=request.POST.get("From", ""),
        text=request.POST.get("Body", ""),
        handled=bool(request.POST.get("OptOutType")),
        now=timezone.now(),
        vendor_id=request.POST.get("MessageSid", ""),
    )
    return HttpResponse(twiml.text(words), content_type="text/xml")


@signed
@_asked_again
def status(request: HttpRequest) -> HttpResponse:
    """POST /sms/status?message=<our id> (MessageSid, MessageStatus): one that never arrived has failed after all."""
    lost = request.POST.get("MessageStatus", "") in _LOST
    ours = request.GET.get("message", "")
    if lost and notifications.not_delivered(
        vendor_id=request.POST.get("MessageSid", ""), public_id=ours if _OUR_ID.fullmatch(ours) else ""
    ):
        logger.warning("a text was not delivered", extra={"reason": "undelivered"})
    return HttpResponse(status=204)
