"""What controls a call or opens an account is in no log line, talkative as the log may be, over a whole call."""

from __future__ import annotations

import base64
import io
import logging
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from twilio.request_validator import RequestValidator

from telephony import speech_service
from telephony.background import in_thread
from telephony.recording_models import CallRecording
from telephony.speech.deepgram import DeepgramSpeech
from telephony.speech_service import SpeechService
from voiceagent.privacy.logs import JsonFormatter
from voiceagent.simulators.deepgram import Deepgram
from voiceagent.simulators.twilio_rest import serve

from .caller import Caller, token_in, upgrade_headers
from .setting import CALLER, DESK, DIALLED, PUBLIC_URL, make_clinic, post
from .test_recording import swept
from .test_session_deepgram import say, until_asked

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]

DEEPGRAM_KEY = "dg-made-up-key-5f0c"
TWILIO_TOKEN = "made-up-auth-token-91ab"
OURS, NOT_OURS = ("telephony", "voiceagent", "intake", "notifications"), "voiceagent.simulators"
RAW = logging.Formatter("%(message)s %(pathname)s")


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Every line as production writes it, and those of our own loggers as they came."""
    written, root = io.StringIO(), logging.getLogger()
    formatted, raw = logging.StreamHandler(written), logging.StreamHandler(written)
    formatted.setFormatter(JsonFormatter())
    raw.setFormatter(RAW)
    raw.addFilter(lambda record: record.name.startswith(OURS) and not record.name.startswith(NOT_OURS))
    before = root.level
    for handler in (formatted, raw):
        root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield written
    for handler in (formatted, raw):
        root.removeHandler(handler)
    root.setLevel(before)


class Secrets(set[str]):
    """All there were in a call."""

    async def post(self, path: str, **form: str) -> str:
        parameters = {"CallSid": "CA1", "To": DIALLED, "From": CALLER} | form
        self.note_signature(PUBLIC_URL + path, parameters)
        told = (await in_thread(post, path, parameters)).content.decode()
        if token := token_in(told):
            self.update([token, *(part for part in re.split("[.:]", token) if len(part) > 5 and part != "CA1")])
        return told

    def note_signature(self, address: str, parameters: Mapping[str, str]) -> None:
        self.add(str(RequestValidator(TWILIO_TOKEN).compute_signature(address, parameters)))

    async def stream(self, token: str) -> Caller:
        headers = upgrade_headers("CA1")
        self.update(headers.values())
        caller = Caller("CA1", headers)
        assert await caller.connect()
        await caller.start(token)
        return caller


async def whole_call(secrets: Secrets, deepgram: Deepgram) -> None:
    """Recorded, cut off, resumed, with a forged webhook and a spent token between, to a person nobody is."""
    token = token_in(await secrets.post("/voice/answer"))
    caller = await secrets.stream(token)
    await until_asked(caller, deepgram, "stop recording.")
    await say(caller, "Yes.")
    await until_asked(caller, deepgram, "ready to begin?")
    await swept()
    await caller.cut()
    resumed = token_in(await secrets.post("/voice/resume"))
    forged = Caller("CA1", {"X-Twilio-Signature": "forged-signature-77"})
    assert not await forged.connect()
    spent = await secrets.stream(token)
    await spent.until_closed()
    secrets.add("forged-signature-77")
    assert (await in_thread(post, "/voice/resume", {"CallSid": "CA1"}, sign=False)).status_code == 403
    caller = await secrets.stream(resumed)
    await until_asked(caller, deepgram, "the line broke")
    await say(caller, "A person, please.")
    await caller.until_closed()
    assert "<Conference" in await secrets.post("/voice/resume")
    await secrets.post("/voice/transfer/hold")
    assert "<Stream" not in await secrets.post("/voice/transfer/over")
    await secrets.post("/voice/status", CallStatus="completed")


async def test_no_log_line_holds_what_controls_a_call(log: io.StringIO, settings: Any, transactional_db: None) -> None:
    settings.DEBUG, settings.PUBLIC_URL, settings.ALLOWED_HOSTS = False, PUBLIC_URL, ["voice.example.test"]
    settings.TWILIO_ACCOUNT_SID, settings.TWILIO_AUTH_TOKEN = "AC" + "0" * 32, TWILIO_TOKEN
    await in_thread(make_clinic, transfer="warm", record_calls=True)
    deepgram, secrets = Deepgram(), Secrets((TWILIO_TOKEN, DEEPGRAM_KEY))
    secrets.add(base64.b64encode(f"{settings.TWILIO_ACCOUNT_SID}:{TWILIO_TOKEN}".encode()).decode())
    with serve() as twilio:
        twilio.account, settings.TWILIO_BASE_URL = (settings.TWILIO_ACCOUNT_SID, TWILIO_TOKEN), twilio.url
        async with deepgram.serve() as url:
            before = speech_service.install(SpeechService(lambda: DeepgramSpeech(DEEPGRAM_KEY, url)))
            try:
                await whole_call(secrets, deepgram)
            finally:
                speech_service.install(before)
    secrets.add(await in_thread(lambda: CallRecording.objects.get().sid))
    written = log.getvalue()
    assert [word in written for word in ("stream ended", "webhook refused", "stream refused", "desk rung")] == [
        True
    ] * 4
    assert len(secrets) > 15
    assert [secret for secret in secrets if not secret or secret in written] == []
    assert DESK not in written
