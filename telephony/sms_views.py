"""The webhooks of texts: what patients answer, and what became of what was sent."""

from __future__ import annotations

import logging

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from notifications import services as notifications
from scheduling import services as scheduling

from .signed import signed
from .twilio import twiml

logger = logging.getLogger(__name__)
_LOST = ("failed", "undelivered")


@signed
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
def status(request: HttpRequest) -> HttpResponse:
    """POST /sms/status (MessageSid, MessageStatus): one that never arrived has failed after all."""
    lost = request.POST.get("MessageStatus", "") in _LOST
    if lost and notifications.not_delivered(vendor_id=request.POST.get("MessageSid", "")):
        logger.warning("a text was not delivered", extra={"reason": "undelivered"})
    return HttpResponse(status=204)
