"""Posts to the webhooks, signed and not, about calls in every state, for `test_fuzz`."""

from __future__ import annotations

from base64 import b64encode
from urllib.parse import urlencode

from django.test import Client
from twilio.request_validator import RequestValidator

from telephony import handover, services
from telephony.models import Call, Transfer

from .setting import CALLER, DIALLED, PUBLIC_URL

FORM = "application/x-www-form-urlencoded"


class Poster:
    """Twilio, or somebody who would like to be taken for it."""

    def __init__(self, auth_token: str) -> None:
        self._sign = RequestValidator(auth_token).compute_signature
        # A new one each time would look for all static files anew.
        self._client = Client(headers={"X-Forwarded-Proto": "https", "Host": "voice.example.test"})

    def post(self, path: str, body: dict[str, str], again: str, how: str) -> int:
        """The status of the answer; an exception of ours is raised."""
        client, path = self._client, f"{path}?{urlencode({'again': again})}"
        if how == "get":
            return int(client.get(path).status_code)
        if how in ("json", "bytes"):
            content = "application/json" if how == "json" else FORM
            return int(client.post(path, repr(body).encode(), content_type=content).status_code)
        signature = {
            "right": self._sign(PUBLIC_URL + path, body),
            "of another body": self._sign(PUBLIC_URL + path, {**body, "CallSid": "CAelse"}),
            "wrong": b64encode(bytes(20)).decode(),
            "none": "",
        }[how]
        headers = {"X-Twilio-Signature": signature}
        posted = client.post(path, urlencode(body), content_type=FORM, headers=headers)
        return int(posted.status_code)


def some_calls(batch: int) -> None:
    """One on a stream, one whose caller waits in a conference for a desk that is rung, one that is over."""
    sids = [f"{name}{batch}" for name in ("CAon", "CAwaits", "CAover")]
    for call_sid in sids:
        services.answer_call(call_sid=call_sid, dialled=DIALLED, caller=CALLER)
        services.open_stream(call_sid=call_sid, token=services.issue_token(call_sid=call_sid))
    handover.give_to_person(call_sid=sids[1], reason="asked")
    waits = Call.objects.get(call_sid=sids[1])
    Transfer.objects.create(call=waits, desk_sid=f"CAdesk{batch}", at=waits.started_at)
    services.hung_up(call_sid=sids[2], call_status="completed")
