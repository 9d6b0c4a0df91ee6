"""What strangers may send to the server's port, before any of it reaches Django."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from pytest_django import Settings
from twisted.internet.testing import StringTransport

from telephony.front import Front


def sent(data: bytes) -> tuple[bytes, bool, list[dict[str, Any]]]:
    """The first line of the answer, whether the connection is closed, the requests that reached the application."""
    scopes: list[dict[str, Any]] = []
    server = SimpleNamespace(
        protocol_connected=lambda protocol: None, protocol_disconnected=lambda protocol: None, root_path="",
        proxy_forwarded_address_header=None, create_application=lambda protocol, scope: scopes.append(scope),
    )  # fmt: skip
    transport: Any = StringTransport()  # type: ignore[no-untyped-call]  # of Twisted
    protocol = Front(server).buildProtocol(None)
    protocol.makeConnection(transport)
    protocol.dataReceived(data)
    return transport.value().partition(b"\r\n")[0], transport.disconnecting, scopes


def test_a_body_is_taken_up_to_its_limit(settings: Settings) -> None:
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 1000
    head, chunked = b"POST /l/x HTTP/1.1\r\nHost: a\r\n", b"Transfer-Encoding: chunked\r\n\r\n"
    answers = [
        sent(head + b"Content-Length: 1000\r\n\r\n" + bytes(1000)),
        sent(head + b"Content-Length: 1001\r\n\r\n" + bytes(10)),
        sent(head + chunked + b"3e8\r\n" + bytes(1000) + b"\r\n0\r\n\r\n"),
        sent(head + chunked + b"3e8\r\n" + bytes(1000) + b"\r\n1\r\nx\r\n0\r\n\r\n"),
    ]
    assert [(line, closed, len(scopes)) for line, closed, scopes in answers] == [
        (b"", False, 1),
        (b"HTTP/1.1 413 Content Too Large", True, 0),
        (b"", False, 1),
        (b"HTTP/1.1 413 Content Too Large", True, 0),
    ]


def test_no_client_says_where_our_addresses_begin() -> None:
    _, _, (scope,) = sent(b"GET /a/metrics HTTP/1.1\r\nHost: a\r\nDaphne-Root-Path: /a\r\n\r\n")
    assert (scope["path"], scope["root_path"], [name for name, _ in scope["headers"]]) == ("/a/metrics", "", [b"host"])
