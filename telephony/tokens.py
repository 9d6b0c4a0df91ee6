"""One-time stream tokens: sent through Twilio as a <Parameter>, they prove that a socket is the stream we asked for.

A token names the call and the nonce stored with it, signed; no personal data, well under Twilio's 500 characters.
"""

from __future__ import annotations

import secrets

from django.core.signing import BadSignature, TimestampSigner

LIVES_SECONDS = 300
"""Twilio opens the stream right after our answer; five minutes cover a slow line and end the use of a leaked log."""
_SALT = "telephony.stream"


def new_nonce() -> str:
    return secrets.token_hex(16)


def sign(call_sid: str, nonce: str) -> str:
    return TimestampSigner(salt=_SALT).sign(f"{call_sid}.{nonce}")


def nonce_of(call_sid: str, token: str) -> str:
    """The nonce of a genuine, fresh token of this call; "" for any other text."""
    try:
        value = TimestampSigner(salt=_SALT).unsign(token, max_age=LIVES_SECONDS)
    except (BadSignature, UnicodeEncodeError):
        return ""
    sid, _, nonce = value.partition(".")
    return nonce if sid == call_sid else ""
