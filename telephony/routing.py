"""The sockets of the line."""

from __future__ import annotations

from django.urls import re_path

from .consumers import MediaConsumer, NothingHere, TranscriptConsumer

websocket_urlpatterns = [
    re_path(r"^voice/stream/(?P<call_sid>[A-Za-z0-9]{1,64})/$", MediaConsumer.as_asgi()),
    re_path(r"^voice/transcript/(?P<call_sid>[A-Za-z0-9]{1,64})/$", TranscriptConsumer.as_asgi()),
    re_path(r"", NothingHere.as_asgi()),
]
