"""Twilio's webhooks as tests post them, and the TwiML that answers them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from telephony import services
from voiceagent import metrics

from .setting import CALLER, DESK, DIALLED, PUBLIC_URL, make_clinic, post

RESUME = f"{PUBLIC_URL}/voice/resume"
SCREEN = f"{PUBLIC_URL}/voice/desk"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
HANG_UP = f"{HEAD}<Response><Hangup /></Response>"


@pytest.fixture
def line(settings: Any) -> None:
    settings.PUBLIC_URL = PUBLIC_URL
    settings.TWILIO_AUTH_TOKEN = "made-up"
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.ALLOWED_HOSTS = ["voice.example.test", "127.0.0.1"]
    make_clinic()


def answer(call_sid: str = "CA1", **changes: str) -> str:
    body = post("/voice/answer", {"CallSid": call_sid, "To": DIALLED, "From": CALLER} | changes).content.decode()
    return re.sub(r'value="[^"]+"', 'value="..."', body)


def stream(call_sid: str = "CA1") -> str:
    return (
        f'{HEAD}<Response><Connect action="{RESUME}" method="POST">'
        f'<Stream url="wss://voice.example.test/voice/stream/{call_sid}/"><Parameter name="token" value="..." />'
        "</Stream>"
        "</Connect></Response>"
    )


def open_stream(call_sid: str = "CA1") -> services.Opened:
    return services.open_stream(call_sid=call_sid, token=services.issue_token(call_sid=call_sid))


def resume(call_sid: str = "CA1", **parameters: str) -> str:
    body = post("/voice/resume", {"CallSid": call_sid} | parameters).content.decode()
    return re.sub(r'value="[^"]+"', 'value="..."', body)


def desk(*, announced: bool) -> str:
    words = "" if announced else "<Say>One moment please, I'm connecting you with the front desk.</Say>"
    return (
        f'{HEAD}<Response>{words}<Dial action="{RESUME}" answerOnBridge="true" method="POST" timeout="25">'
        f'<Number url="{SCREEN}">{DESK}</Number></Dial></Response>'
    )


def counted(status: str) -> tuple[float, float]:
    """(calls that ended so, calls whose length was taken)"""
    served = {sample.name: sample.value for metric in metrics.call_duration.collect() for sample in metric.samples}
    return metrics.calls.labels(status=status)._value.get(), served["voiceagent_call_duration_seconds_count"]
