"""A message as text: Twilio's Messages resource (twilio.com/docs/messaging/api/message-resource).

Twilio knows no idempotency key. What was tried before and may have arrived there is looked for before it is sent again.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from requests.exceptions import RequestException
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from . import consents
from .models import Channel, Message
from .sending import NotSent, Sent

TIMEOUT_SECONDS = 10
_TWILIO = "https://api.twilio.com"
_LOOKED_AT = 50
_OPTED_OUT = 21610
_WRONG_NUMBERS = (21211, 21214, 21217, 21614)
"""Error codes of twilio.com/docs/api/errors."""


class _Elsewhere(TwilioHttpClient):
    """The SDK has no setting for its origin."""

    def request(self, method: str, url: str, *args: Any, **more: Any) -> Any:
        return super().request(method, url.replace(_TWILIO, settings.TWILIO_BASE_URL, 1), *args, **more)


def send(message: Message) -> Sent:
    """Raises NotSent."""
    sender = message.clinic.lines.filter(active=True).first()
    if sender is None or not (settings.TWILIO_ACCOUNT_SID and settings.TWILIO_AUTH_TOKEN):
        raise NotSent("not_set_up", final=True)
    body = " ".join(
        render_to_string(f"sms/{message.template}.txt", {**message.context, "clinic": message.clinic}).split()
    )
    client = Client(
        settings.TWILIO_ACCOUNT_SID, settings.TWILIO_AUTH_TOKEN, http_client=_Elsewhere(timeout=TIMEOUT_SECONDS)
    )
    try:
        if message.tried_at and message.claimed_at and message.tried_at < message.claimed_at:
            before = _arrived(client, message.to, body, message.tried_at)
            if before:
                return Sent(before)
        made = client.messages.create(to=message.to, from_=sender.number, body=body, **_call_back(message))
    except TwilioRestException as error:
        raise _refused(message, error) from None
    except (TwilioException, RequestException, OSError):
        raise NotSent("unreachable") from None
    return Sent(str(made.sid))


def _call_back(message: Message) -> dict[str, str]:
    """Twilio refuses an address it cannot reach. It may call before we have written down its SID, hence our own id."""
    public = settings.PUBLIC_URL
    address = f"{public}/sms/status?message={message.public_id}"
    return {"status_callback": address} if public.startswith("https://") else {}


def _arrived(client: Client, to: str, body: str, since: datetime) -> str:
    """The SID of the same text to the same number since the first try; "" for none."""
    since = since.replace(microsecond=0)  # Twilio tells whole seconds
    for there in client.messages.list(to=to, limit=_LOOKED_AT):
        if there.body == body and there.date_created and there.date_created >= since:
            return str(there.sid)
    return ""


def _refused(message: Message, error: TwilioRestException) -> NotSent:
    if error.code == _OPTED_OUT:
        consents.record(
            clinic=message.clinic,
            channel=Channel.SMS,
            address=message.to,
            given=False,
            heard="",
            source="carrier",
            actor="system",
        )
        return NotSent("opted_out", final=True)
    if error.code in _WRONG_NUMBERS:
        return NotSent("wrong_number", final=True)
    if error.status in (401, 403):
        return NotSent("not_authorised")
    if error.status == 429 or error.status >= 500:
        return NotSent("busy")
    return NotSent("refused", final=True)
