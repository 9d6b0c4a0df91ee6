"""ws /admin/live/: says "changed" when something of the user's clinics did; the page then asks again."""

from __future__ import annotations

import asyncio
from typing import Any

from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer

from voiceagent.clinics.models import Clinic
from voiceagent.pulse import group_of, pulse


class OfficeConsumer(AsyncWebsocketConsumer):
    """For signed-in staff; 403 otherwise. Nothing but that word ever goes out."""

    async def connect(self) -> None:
        user = self.scope.get("user")
        self._groups: list[str] = []
        if user is None or not user.is_active or not user.is_staff:
            await self.close()
            return
        pulse.use(asyncio.get_running_loop())
        self._groups = await database_sync_to_async(_groups_of)(user)
        for group in self._groups:
            await self.channel_layer.group_add(group, self.channel_name)
        await self.accept()

    async def disconnect(self, code: int) -> None:
        for group in self._groups:
            await self.channel_layer.group_discard(group, self.channel_name)

    async def office_changed(self, message: dict[str, Any]) -> None:
        await self.send(text_data="changed")


def _groups_of(user: Any) -> list[str]:
    return [group_of(pk) for pk in Clinic.objects.for_user(user).values_list("pk", flat=True)]
