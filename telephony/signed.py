"""Webhooks that only Twilio may post to."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from voiceagent import metrics

from .twilio import signature

logger = logging.getLogger(__name__)
View = Callable[[HttpRequest], HttpResponse]


def signed(view: View) -> View:
    """403 unless Twilio's signature is over the public address and these parameters."""

    @csrf_exempt
    @require_POST
    @wraps(view)
    def checked(request: HttpRequest) -> HttpResponse:
        if settings.TWILIO_AUTH_TOKEN and not signature.is_signed(
            auth_token=settings.TWILIO_AUTH_TOKEN,
            url=settings.PUBLIC_URL + request.get_full_path(),
            parameters=request.POST,
            signature=request.headers.get("X-Twilio-Signature", ""),
        ):
            metrics.errors.labels(kind="webhook_signature").inc()
            logger.warning("webhook refused", extra={"reason": "signature"})
            return HttpResponseForbidden()
        return view(request)

    return checked
