"""Control of calls through Twilio's REST API: ring a phone, send a call elsewhere, end it, record it.

Source: twilio.com/docs/voice/api/call-resource, twilio.com/docs/voice/api/recording. No PHI goes out:
numbers of desks, addresses of ours, fixed words.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from requests.exceptions import RequestException
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from . import twiml

TIMEOUT_SECONDS = 4.0
"""Less than the 15 seconds a webhook has: a caller waits meanwhile. The SDK itself would wait for ever."""
_TWILIO = "https://api.twilio.com"
_GONE = frozenset({404, 410})
_NOT_IN_PROGRESS = 21220


class CallGone(Exception):
    """The call to be controlled is over."""


class Unreachable(Exception):
    """Twilio did not do it. code: the status of HTTP, or "network"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Account:
    """origin: scheme and host, where the SDK's own host would be asked otherwise."""

    sid: str
    token: str = field(repr=False)
    origin: str = _TWILIO


class _Elsewhere(TwilioHttpClient):
    """The SDK has no setting for its origin."""

    def __init__(self, origin: str) -> None:
        super().__init__(timeout=TIMEOUT_SECONDS, pool_connections=False)
        self._origin = origin

    def request(self, method: str, url: str, *args: Any, **more: Any) -> Any:
        return super().request(method, url.replace(_TWILIO, self._origin, 1), *args, **more)


def ring(account: Account, *, to: str, sender: str, url: str, status_url: str) -> str:
    """The SID of a new call to `to`; answered, Twilio asks `url`; over, it tells `status_url`. Raises Unreachable."""
    made = _do(
        lambda: _client(account).calls.create(
            to=to,
            from_=sender,
            url=url,
            method="POST",
            status_callback=status_url,
            status_callback_method="POST",
            status_callback_event=["completed"],
            timeout=twiml.RING_SECONDS,
        )
    )
    return str(made.sid)


def send_to(account: Account, *, call_sid: str, url: str) -> None:
    """A call on the line goes on with what `url` says. Raises CallGone, Unreachable."""
    _do(lambda: _client(account).calls(call_sid).update(url=url, method="POST"))


def say_and_end(account: Account, *, call_sid: str, words: str) -> None:
    """Whoever is on the line hears the words, then it is closed. Raises CallGone, Unreachable."""
    _do(lambda: _client(account).calls(call_sid).update(twiml=twiml.hang_up(words)))


def end(account: Account, *, call_sid: str) -> None:
    """Also stops a phone that still rings. Raises CallGone, Unreachable."""
    _do(lambda: _client(account).calls(call_sid).update(status="completed"))


def start_recording(account: Account, *, call_sid: str) -> str:
    """The SID of a recording of both sides, each on a channel of its own. Raises CallGone, Unreachable."""
    made = _do(
        lambda: (
            _client(account)
            .calls(call_sid)
            .recordings.create(recording_channels="dual", recording_track="both", trim="do-not-trim")
        )
    )
    return str(made.sid)


def recordings(account: Account, *, call_sid: str) -> list[str]:
    """The SIDs of a call's recordings, oldest first. Raises CallGone, Unreachable."""
    found = _do(lambda: _client(account).calls(call_sid).recordings.list(limit=20))
    return [str(recording.sid) for recording in reversed(found)]


def stop_recording(account: Account, *, call_sid: str, sid: str) -> None:
    """Raises CallGone where it had ended, Unreachable."""
    _do(lambda: _client(account).calls(call_sid).recordings(sid).update(status="stopped"))


def delete_recording(account: Account, *, sid: str) -> None:
    """The audio and what is known of it. Raises CallGone where there is none, Unreachable."""
    _do(lambda: _client(account).recordings(sid).delete())


def _client(account: Account) -> Client:
    return Client(account.sid, account.token, http_client=_Elsewhere(account.origin))


def _do(request: Any) -> Any:
    try:
        return request()
    except TwilioRestException as error:
        if error.status in _GONE or error.code == _NOT_IN_PROGRESS:
            raise CallGone from None
        raise Unreachable(str(error.status)) from None
    except (TwilioException, RequestException, OSError):
        raise Unreachable("network") from None
