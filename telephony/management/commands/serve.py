"""`manage.py serve`: the whole agent in one process: web, sockets, speech and, without a broker, the worker."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from telephony import speech_service, stored_keys
from voiceagent import health
from voiceagent.celery import embedded_worker


class Command(BaseCommand):
    help = "Answers calls until Ctrl-C."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *args: Any, host: str, port: int, **options: Any) -> None:
        # daphne installs its event loop when it is imported, so nothing but this command may import it.
        from telephony.server import LineServer, PortTaken, check_port
        from voiceagent.asgi import application

        try:
            check_port(host, port)
        except PortTaken as taken:
            raise CommandError(f"cannot listen on {host}:{port}: {taken}; --port takes another one") from None
        if "PUBLIC_URL" not in settings.GIVEN:
            settings.PUBLIC_URL = f"http://{host}:{port}"
        if health.database_answers():  # else the log says so, and calls wait until it does
            wrong = stored_keys.foreign()
            if wrong:
                raise CommandError(wrong)
        server = LineServer(application, host=host, port=port, listening=lambda: self._ready(host, port))
        with embedded_worker():
            server.run()
        if server.failure:
            raise CommandError(f"cannot listen on {host}:{port}: {server.failure}")

    def _ready(self, host: str, port: int) -> None:
        speech = speech_service.DESCRIPTIONS[settings.SPEECH]
        self.stdout.write(f"voiceagent answers on http://{host}:{port} as {settings.PUBLIC_URL}; {speech}")
        self.stdout.flush()
