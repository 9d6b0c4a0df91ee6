"""`manage.py demo`: a demo clinic, the server, one simulated call printed live; the server stays up until Ctrl-C."""

from __future__ import annotations

import json
import signal
import socket
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from voiceagent.simulators.console import Console

from .. import child
from .simulate_call import add_call_arguments, call


class Command(BaseCommand):
    help = "Sets a demo clinic up, starts the server and places one simulated call; stays up until Ctrl-C."

    def add_arguments(self, parser: ArgumentParser) -> None:
        add_call_arguments(parser)
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--once", action="store_true", help="exit after the call")

    def handle(self, *args: Any, **options: Any) -> None:
        console = Console(self.stdout.write, coloured=self.stdout.isatty())
        try:
            right = self._demo(console, options)
        except KeyboardInterrupt:
            console.write("\nStopped.")
            return
        if not right:
            sys.exit(1)

    def _demo(self, console: Console, options: dict[str, Any]) -> bool:
        _require_free(options["port"])
        console.write("Preparing the database ...")
        call_command("migrate", verbosity=0)
        console.write("Setting the demo clinic up ...")
        clinic = json.loads(child.manage("seed_demo", "--json"))
        console.write("Starting the server ...")
        with child.server(options["port"]) as url:
            right = call(console, url, options)
            console.write(f"   sign in as     {clinic['username']}, password {clinic['password']}")
            if options["once"]:
                return right
            console.write("")
            console.write(
                f"{clinic['clinic']} still answers at {url}; `make call` places another call. Ctrl-C stops it."
            )
            signal.pause()
        return right


def _require_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            raise CommandError(
                f"port {port} is taken, perhaps by a server that is already running; another one: make run PORT=8001"
            ) from None
