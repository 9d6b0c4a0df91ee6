"""Twilio's request signatures (X-Twilio-Signature), for webhooks and for the upgrade of the media socket.

Source: twilio.com/docs/usage/security. Twilio signs the URL it was told to call: build it from the public origin, never
from the Host header.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from twilio.request_validator import RequestValidator


def is_signed(*, auth_token: str, url: str, parameters: Mapping[str, Any], signature: str) -> bool:
    """Whether `signature` is the auth token's over `url` and the POST parameters (a QueryDict may repeat names)."""
    return bool(signature) and bool(RequestValidator(auth_token).validate(url, parameters, signature))


def socket_url(public_url: str, path: str) -> str:
    """The address of a socket as TwiML names it and Twilio signs it: https becomes wss."""
    scheme, _, rest = public_url.partition("://")
    return f"{'wss' if scheme == 'https' else 'ws'}://{rest}{path}"
