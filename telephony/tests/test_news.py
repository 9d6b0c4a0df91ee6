"""What USPS doubts reaches the caller who is still on the line; the rest of the call is scripted."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from channels.layers import get_channel_layer

from intake.models import Answer, Intake, ReviewItem
from intake.news import news_group, tell
from intake.tests.outside import a_post_office, ask, doubts, say
from intake.tests.rows import MARIA
from telephony import speech_service
from telephony.background import in_thread
from telephony.speech_service import SpeechService

from .caller import Caller, resume, ring, token_in
from .scripted import ScriptedSpeech
from .setting import PATIENCE, make_clinic, settled

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]


@pytest.fixture(autouse=True)
def _speech(settings: Any, transactional_db: None) -> Iterator[None]:
    settings.DEBUG = False
    settings.CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
    make_clinic()
    before = speech_service.install(SpeechService(ScriptedSpeech))
    yield
    speech_service.install(before)


def answered_up_to_the_pharmacy() -> Intake:
    intake = Intake.objects.get()
    for slot, value in {**MARIA, "street": "200 Oak Avenue", "unit": None}.items():
        if not slot.startswith(("pharmacy", "emergency")):
            say(intake, slot, value, str(value))
    Intake.objects.update(phase="PHARMACY")
    return intake


async def on_a_stream(token: str) -> Caller:
    caller = Caller("CA1")
    assert await caller.connect()
    await caller.start(token)
    return caller


async def next_question(caller: Caller) -> str:
    words = await caller.hears("?")
    await caller.wait(0.5)
    return words


def unit() -> Any:
    return Answer.objects.get(slot="unit").value


async def test_a_missing_unit_is_asked_for_while_the_caller_is_on_the_line(settings: Any) -> None:
    with a_post_office(settings) as usps:
        broken_off = await on_a_stream(await ring("CA1"))
        await broken_off.hears("ready to begin")
        await broken_off.cut()
        intake = await in_thread(answered_up_to_the_pharmacy)
        caller = await on_a_stream(token_in(await resume()))
        await caller.hears("Which pharmacy")
        assert (await in_thread(ask, "address"))[2]["status"] == "unit_missing"
        async with asyncio.timeout(PATIENCE):
            while not await in_thread(ReviewItem.objects.filter(asked=True).exists):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        await caller.wait(0.5)
        await caller.say("Walgreens")
        following = "part of town"
        if following in await next_question(caller):  # it came a moment later than the words
            await caller.say("on Main Street")
            await next_question(caller)
            following = "in an emergency"
        await caller.say("four B")
        await caller.hears(following)
        await settled()
        assert (await in_thread(unit), await in_thread(doubts, "moot")) == (
            "Unit 4B",
            [("unit_missing", "unit", None, None)],
        )
        assert (await in_thread(ask, "address"))[2]["status"] == "confirmed"
        await caller.hang_up()
        assert [query.get("secondaryAddress") for query in usps.asked] == [None, "Unit 4B"]
        layer = get_channel_layer()
        assert news_group(intake.pk) not in layer.groups


async def test_what_goes_through_the_layer_is_an_id_and_a_layer_that_is_away_costs_nothing(settings: Any) -> None:
    layer = get_channel_layer()
    channel = await layer.new_channel()
    await layer.group_add(news_group(7), channel)
    await in_thread(tell, 7)
    assert await layer.receive(channel) == {"type": "intake.news", "intake": 7}
    settings.CHANNEL_LAYERS = {
        "default": {
            "BACKEND": "channels_redis.core.RedisChannelLayer",
            "CONFIG": {"hosts": [{"address": "redis://127.0.0.1:9", "socket_connect_timeout": 1}]},
        }
    }
    await in_thread(tell, 7)
