"""Keyed answers in a live call."""

from __future__ import annotations

import pytest

from .on_the_line import calling, kept, speech, to_phone

__all__ = ["speech"]  # a fixture

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres, pytest.mark.usefixtures("speech")]


@pytest.mark.parametrize("keys", ["5035550177", "5035550177#", "503*5035550177#"])
async def test_a_keyed_answer_ends_at_its_length_and_a_hash_after_it_does_not_stop_the_reply(keys: str) -> None:
    caller = await calling()
    await to_phone(caller)
    await caller.hears("phone number")
    cleared = caller.sent.count("clear")
    await caller.key(keys)
    await caller.hears("e-mail")
    assert (await kept())["phone"] == "5035550177"
    assert caller.sent.count("clear") == cleared
    await caller.hang_up()


async def test_a_pause_ends_a_keyed_answer_and_its_keys_are_not_silence() -> None:
    caller = await calling()
    await to_phone(caller)
    await caller.hears("phone number")
    await caller.key("50355501")
    await caller.wait(2.9)
    await caller.key("77")
    await caller.hears("e-mail")
    await caller.key("503")
    await caller.wait(3.1)
    await caller.hears("e-mail")
    assert (await kept())["phone"] == "5035550177"
    await caller.hang_up()


async def test_keys_stop_our_audio() -> None:
    caller = await calling()
    await to_phone(caller)
    while await caller.next(echo=False) != "mark":
        pass
    await caller.key("5035550177")
    await caller.hears("e-mail")
    await caller.hang_up()
    assert "clear" in caller.sent
