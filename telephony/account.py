"""Our account at Twilio, as the settings name it."""

from __future__ import annotations

from django.conf import settings

from .twilio.rest import Account


def twilio() -> Account:
    return Account(settings.TWILIO_ACCOUNT_SID, settings.TWILIO_AUTH_TOKEN, settings.TWILIO_BASE_URL)
