"""The ASGI application: HTTP to Django, sockets to the line."""

from __future__ import annotations

import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
django_app = get_asgi_application()

from telephony.routing import websocket_urlpatterns  # noqa: E402  (models load only after get_asgi_application)
from voiceagent.checks import refuse_half_configured_start  # noqa: E402

refuse_half_configured_start()

# No AllowedHostsOriginValidator: Twilio's upgrades carry no Origin. The media socket checks its signature and a token.
application = ProtocolTypeRouter({"http": django_app, "websocket": URLRouter(websocket_urlpatterns)})
