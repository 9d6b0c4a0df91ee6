"""The channel layer on a real Redis: a socket may wait for as long as a call is quiet."""

from __future__ import annotations

import asyncio

import pytest
from channels.layers import channel_layers

pytestmark = pytest.mark.redis


async def test_waiting_outlasts_the_clients_own_limit_for_reading() -> None:
    layer = channel_layers.make_backend("default")  # its own: other loops of the process keep theirs
    limit = layer.connection(0).connection_pool.connection_kwargs["socket_timeout"]
    assert limit > 2 * layer.brpop_timeout  # seconds: a read ends by Redis's answer, never by the client's limit
    layer.brpop_timeout = 0.1
    channel = await layer.new_channel()
    await layer.group_add("transcript-CA1", channel)
    waiting = asyncio.create_task(layer.receive(channel))
    await asyncio.sleep(0.3)  # reads that end without a message
    assert not waiting.done()
    await layer.group_send("transcript-CA1", {"type": "note", "text": "after the pause"})
    assert await asyncio.wait_for(waiting, 5) == {"type": "note", "text": "after the pause"}
    await layer.close_pools()


async def test_what_lies_in_redis_cannot_be_read_there() -> None:
    layer = channel_layers.make_backend("default")  # its own: other loops of the process keep theirs
    channel = await layer.new_channel()
    await layer.send(channel, {"type": "note", "text": "Farnsworthy"})
    async with layer.connection(0) as connection:
        stored = [await connection.zrange(key, 0, -1) async for key in connection.scan_iter("asgi*")]
    assert stored != []
    assert b"Farnsworthy" not in b"".join(message for messages in stored for message in messages)
    assert (await layer.receive(channel))["text"] == "Farnsworthy"
    await layer.close_pools()
