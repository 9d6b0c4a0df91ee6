"""The sockets of the back office. Their origin and their session are checked in `voiceagent.asgi`."""

from __future__ import annotations

from django.urls import re_path

from .consumers import OfficeConsumer

websocket_urlpatterns = [re_path(r"^admin/live/$", OfficeConsumer.as_asgi())]
