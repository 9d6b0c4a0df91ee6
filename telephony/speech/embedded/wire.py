"""What a recogniser worker and the server say to each other over pipes: a kind, a call, a length, that many bytes."""

from __future__ import annotations

import json
import struct
from enum import IntEnum
from typing import Any

HEADER = struct.Struct(">BII")


class Kind(IntEnum):
    """Into the worker: OPEN EXPECT AUDIO CLOSE. Out of it: READY once, then EVENT and HEARD."""

    OPEN = 1
    EXPECT = 2
    AUDIO = 3
    CLOSE = 4
    READY = 10
    EVENT = 11
    HEARD = 12


def pack(kind: Kind, call: int = 0, body: bytes = b"") -> bytes:
    return HEADER.pack(kind, call, len(body)) + body


def pack_json(kind: Kind, call: int, content: dict[str, Any]) -> bytes:
    return pack(kind, call, json.dumps(content).encode())


def unpack_header(header: bytes) -> tuple[Kind, int, int]:
    """(kind, call, bytes to follow). Raises ValueError for a kind nobody knows."""
    kind, call, length = HEADER.unpack(header)
    return Kind(kind), call, length
