"""The ASGI application: HTTP to Django, sockets to the line."""

from __future__ import annotations

import os

from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
django_app = get_asgi_application()

from django.urls import re_path  # noqa: E402  (models load only after get_asgi_application)

from telephony.routing import websocket_urlpatterns  # noqa: E402
from voiceagent.checks import refuse_half_configured_start  # noqa: E402
from voiceagent.office.routing import websocket_urlpatterns as office_sockets  # noqa: E402

refuse_half_configured_start()

# A browser's sockets say where they come from and who is signed in. Twilio's upgrades carry neither: the media socket
# checks its signature and a token.
office = AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter(office_sockets)))
sockets = URLRouter([re_path(r"^(?=admin/)", office), *websocket_urlpatterns])
application = ProtocolTypeRouter({"http": django_app, "websocket": sockets})
