"""The mask of a WebSocket frame (RFC 6455, section 5.3), for sockets that carry a frame every 20 ms."""

from __future__ import annotations

import os
from collections.abc import Iterator

try:
    from websockets.speedups import apply_mask
except ImportError:  # a platform without the compiled one
    from websockets.utils import apply_mask

__all__ = ["BINARY", "TEXT", "apply_mask", "frame_of", "masks"]
TEXT, BINARY = 0x81, 0x82
"""First bytes of a whole message in one frame."""
MASKED, TWO_BYTES, EIGHT_BYTES = 0x80, 126, 127
_POOL_BYTES = 4096


def masks() -> Iterator[bytes]:
    """Masks nobody can foretell, without asking the system for each."""
    while True:
        pool = os.urandom(_POOL_BYTES)
        for at in range(0, _POOL_BYTES, 4):
            yield pool[at : at + 4]


def frame_of(content: bytes, mask: bytes) -> bytes:
    """A client's binary message, of less than 65,536 bytes, as it goes over the wire."""
    size = len(content)
    if size < TWO_BYTES:
        head = bytes((BINARY, MASKED | size))
    else:
        head = bytes((BINARY, MASKED | TWO_BYTES)) + size.to_bytes(2, "big")
    return head + mask + apply_mask(content, mask)
