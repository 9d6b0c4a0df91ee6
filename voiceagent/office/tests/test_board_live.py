"""The board beside a call that is really on: a simulated caller on the media socket, staff on the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from telephony import recorder, speech_service
from telephony.background import in_thread
from telephony.models import Call
from telephony.speech_service import SpeechService
from telephony.tests.caller import Caller, resume, ring
from telephony.tests.scripted import ScriptedSpeech
from telephony.tests.setting import call_row, make_clinic, post, settled

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]


@pytest.fixture(autouse=True)
def _speech(settings: Any, transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(recorder, "BESIDE_SECONDS", 0.0)
    settings.DEBUG = False
    settings.CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
    make_clinic()
    before = speech_service.install(SpeechService(ScriptedSpeech))
    yield
    speech_service.install(before)


def staff() -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser("root", password="a long enough one"))
    return client


async def test_a_live_call_is_seen_listened_to_and_taken_over() -> None:
    token, caller = await ring("CA1"), Caller("CA1")
    assert await caller.connect()
    await caller.start(token)
    await caller.hears("ready to begin")
    client = await in_thread(staff)
    await settled()
    pk = (await in_thread(Call.objects.get)).pk
    page = await in_thread(client.get, "/admin/calls-now/rows/", {"call": pk})
    assert [(live.call.pk, live.step, live.quality.word) for live in page.context["calls"]] == [(pk, 1, "good")]
    assert ["ready to begin" in said.text for said in page.context["words"]] == [True]
    taken = await in_thread(client.post, f"/admin/calls-now/{pk}/take-over/", {"number": "503 555 0123"})
    assert taken.status_code == 204
    await caller.hears("is taking your call")
    await caller.until_closed()
    assert await in_thread(call_row) == ("handed_over", "taken_over", False, 1)
    assert "+15035550123" in await resume()
    briefing = await in_thread(post, "/voice/desk", {"CallSid": "CAdesk", "ParentCallSid": "CA1"})
    assert "You are taking it over." in briefing.content.decode()
    page = await in_thread(client.get, "/admin/calls-now/rows/", {"call": pk})
    assert (page.context["calls"], [order.state for order in page.context["orders"]]) == ([], ["done"])
