"""A mail server for tests: SMTP (RFC 5321) on a socket; keeps what it takes, refuses what it is told to refuse."""

from __future__ import annotations

import socketserver
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default


@dataclass
class Sink:
    """recipient, data: the reply to RCPT TO and to the end of DATA. mails: what was taken, in order.

    slow: seconds between taking a mail and saying so.
    """

    recipient: bytes = b"250 ok"
    data: bytes = b"250 taken"
    slow: float = 0
    port: int = 0
    mails: list[EmailMessage] = field(default_factory=list)


class Conversation(socketserver.StreamRequestHandler):
    server: SinkServer

    def handle(self) -> None:
        sink = self.server.sink
        self.say(b"220 sink")
        for line in self.rfile:
            verb = line[:4].upper()
            if verb == b"RCPT":
                self.say(sink.recipient)
            elif verb == b"DATA":
                self.say(b"354 go on")
                mail = self.read_mail()
                if sink.data.startswith(b"250"):
                    sink.mails.append(mail)
                    time.sleep(sink.slow)
                self.say(sink.data)
            elif verb == b"QUIT":
                self.say(b"221 bye")
                return
            else:
                self.say(b"250 ok")

    def say(self, reply: bytes) -> None:
        self.wfile.write(reply + b"\r\n")

    def read_mail(self) -> EmailMessage:
        lines: list[bytes] = []
        for line in self.rfile:
            if line == b".\r\n":
                break
            lines.append(line.removeprefix(b".").replace(b"\r\n", b"\n"))
        mail = message_from_bytes(b"".join(lines), policy=default)
        assert isinstance(mail, EmailMessage)
        return mail


class SinkServer(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Who was killed in mid-sending hangs up without a word."""

    def __init__(self, sink: Sink) -> None:
        self.sink = sink
        super().__init__(("127.0.0.1", 0), Conversation)
        sink.port = self.server_address[1]


@contextmanager
def smtp_sink() -> Iterator[Sink]:
    sink = Sink()
    with SinkServer(sink) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield sink
        finally:
            server.shutdown()
            thread.join()
