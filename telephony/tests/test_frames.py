"""The short way of a call's frames says what daphne's own says, however the bytes come in."""

from __future__ import annotations

import asyncio
import random
from itertools import pairwise
from typing import Any

import pytest
from daphne.ws_protocol import WebSocketFactory, WebSocketProtocol
from twisted.internet.address import IPv4Address
from twisted.internet.testing import StringTransport

from telephony import frames, masking

HANDSHAKE = (
    b"GET /voice/stream/CA1/ HTTP/1.1\r\nHost: voice.example.test\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)
MASK = b"\x01\x7f\x80\xfe"


class Daphne:
    """What daphne's sockets ask of their server."""

    root_path, proxy_forwarded_address_header = "", None

    def __init__(self) -> None:
        self.queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    def create_application(self, protocol: Any, scope: dict[str, Any]) -> asyncio.Queue[dict[str, Any]]:
        return self.queue

    def protocol_connected(self, protocol: Any) -> None: ...

    def protocol_disconnected(self, protocol: Any) -> None: ...

    def log_action(self, *said: Any) -> None: ...


class Transport(StringTransport):
    def unregisterProducer(self) -> None:
        """daphne's HTTP side had registered one."""


def transport() -> Any:
    return Transport(peerAddress=IPv4Address("TCP", "127.0.0.1", 1))  # type: ignore[no-untyped-call]


class Wire:
    """A socket that has been accepted, and what became of what came over it."""

    def __init__(self, kind: type[WebSocketProtocol], *, taken: bool = False) -> None:
        self._server = Daphne()
        self._transport = transport()
        factory = WebSocketFactory(self._server)
        factory.protocol = kind
        factory.setProtocolOptions(openHandshakeTimeout=0, closeHandshakeTimeout=0, utf8validateIncoming=False)
        self.protocol = factory.buildProtocol(None)
        self.protocol._raw_query_string = b""
        self.protocol.makeConnection(self._transport)
        self.protocol.dataReceived(HANDSHAKE)
        self.protocol.serverAccept()
        self._transport.clear()
        self.taken: list[str] = []
        if taken:
            self.protocol.taken_by = self.taken.append

    def told(self) -> list[Any]:
        queue = self._server.queue
        messages = [queue.get_nowait() for _ in range(queue.qsize())]
        return [message.get("text", message.get("bytes")) for message in messages if "code" not in message][1:]

    @property
    def outcome(self) -> tuple[list[Any], bytes, bool]:
        """Messages, bytes sent back, whether the other end was left."""
        return self.told(), self._transport.value(), self._transport.disconnecting or self._transport.disconnected


def frame(first: int, content: bytes, *, masked: bool = True) -> bytes:
    size, flag = len(content), 0x80 if masked else 0
    if size < 126:
        head = bytes((first, flag | size))
    elif size < 65_536:
        head = bytes((first, flag | 126)) + size.to_bytes(2, "big")
    else:
        head = bytes((first, flag | 127)) + size.to_bytes(8, "big")
    return head + (MASK + masking.apply_mask(content, MASK) if masked else content)


TEXT = b'{"event":"media","payload":"' + b"A" * 214 + b'"}'
STREAMS = {
    "texts": [frame(0x81, TEXT)] * 3,
    "sizes": [frame(0x81, b"x" * size) for size in (0, 1, 2, 3, 125, 126, 127, 65_535, 65_536)],
    "beyond ASCII": [frame(0x81, "ñ€𝄞".encode() * 40)],
    "binary between texts": [frame(0x81, TEXT), frame(0x82, b"\xff\x00"), frame(0x81, TEXT)],
    "a ping within a fragmented text": [
        frame(0x01, b"one "), frame(0x89, b"there?"), frame(0x80, b"two"), frame(0x81, TEXT)
    ],
    "a text within a fragmented one": [frame(0x01, b"one "), frame(0x81, TEXT)],
    "no mask": [frame(0x81, TEXT), frame(0x81, TEXT, masked=False), frame(0x81, TEXT)],
    "a length said in too many bytes": [frame(0x81, TEXT), b"\x81\xfe\x00\x05" + MASK + b"12345", frame(0x81, TEXT)],
    "a reserved bit": [frame(0xC1, TEXT), frame(0x81, TEXT)],
    "too long": [frame(0x81, TEXT), b"\x81\xff" + (2**40).to_bytes(8, "big") + MASK],
    "texts after goodbye": [frame(0x81, TEXT), frame(0x88, b"\x03\xe8"), frame(0x81, TEXT)],
}  # fmt: skip


@pytest.mark.parametrize("sent", STREAMS.values(), ids=STREAMS.keys())
def test_what_arrives_is_what_daphne_makes_of_it(sent: list[bytes]) -> None:
    whole = b"".join(sent)
    chance = random.Random(len(whole))
    cuts = [[whole], sent, [whole[at : at + 1] for at in range(min(len(whole), 3000))]]
    for _ in range(5):
        places = sorted({0, *(chance.randrange(len(whole)) for _ in range(6)), len(whole)})
        cuts.append([whole[begin:end] for begin, end in pairwise(places)])
    for pieces in cuts:
        plain, ours = Wire(WebSocketProtocol), Wire(frames.FrameProtocol)
        for piece in pieces:
            plain.protocol.dataReceived(piece)
            ours.protocol.dataReceived(piece)
        assert ours.outcome == plain.outcome


def test_a_taker_gets_texts_and_the_queue_the_rest() -> None:
    """What is no UTF-8 arrives as bytes, in one frame or in two: it is counted, and ends nothing."""
    wire = Wire(frames.FrameProtocol, taken=True)
    fragments = frame(0x01, b"\xc3") + frame(0x80, b"(")
    wire.protocol.dataReceived(frame(0x81, b"one") + frame(0x81, b"\xff") + fragments + frame(0x81, b"two"))
    assert (wire.taken, wire.outcome) == (["one", "two"], ([b"\xff", b"\xc3("], b"", False))


def test_a_taker_that_breaks_ends_its_socket_alone(caplog: pytest.LogCaptureFixture) -> None:
    wire = Wire(frames.FrameProtocol)

    def broken(text: str) -> None:
        raise RuntimeError

    wire.protocol.taken_by = broken
    wire.protocol.dataReceived(frame(0x81, b"one"))
    assert (wire.outcome[2], [record.message for record in caplog.records]) == (True, ["a message broke its socket"])


def test_a_frame_of_ours_is_what_another_end_reads() -> None:
    masks = masking.masks()
    for size in (0, 1, 160, 4000):
        content = random.Random(size).randbytes(size)
        wire = Wire(WebSocketProtocol)
        wire.protocol.dataReceived(masking.frame_of(content, next(masks)))
        assert wire.told() == [content]
    assert len({next(masks) for _ in range(3000)}) > 2990
