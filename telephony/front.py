"""What daphne would let through: bodies of any length, and a header with which a client says where our addresses begin.

A body is kept in memory, never in a file: photos of cards must not reach a disk.
"""

from __future__ import annotations

import io
from typing import Any

import daphne.server
from daphne.http_protocol import HTTPFactory, WebRequest
from django.conf import settings

ROOT_PATH = b"daphne-root-path"
"""With it /any/admin/ is /admin/, past a proxy that guards /admin/. daphne believes it whoever sends it."""
_TOO_LARGE = b"HTTP/1.1 413 Content Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


class Request(WebRequest):
    """Longer than FILE_UPLOAD_MAX_MEMORY_SIZE is refused before it has come."""

    def gotLength(self, length: int | None) -> None:  # noqa: N802  (Twisted's name)
        super().gotLength(0)
        self.content: io.BytesIO = io.BytesIO()
        self._left = settings.FILE_UPLOAD_MAX_MEMORY_SIZE
        if length and self._take(length):
            self._left = length

    def handleContentChunk(self, data: bytes) -> None:  # noqa: N802  (as above)
        if self._take(len(data)):
            super().handleContentChunk(data)

    def process(self) -> Any:
        if self._left < 0:
            return None
        self.requestHeaders.removeHeader(ROOT_PATH)
        return super().process()

    def _take(self, size: int) -> bool:
        """Whether there is room for so many bytes more; else that is said, once, and the connection ends."""
        if self._left >= 0:
            self._left -= size
            if self._left < 0:
                self.channel.transport.write(_TOO_LARGE)
                self.channel.loseConnection()
        return self._left >= 0


class Front(HTTPFactory):
    def buildProtocol(self, addr: Any) -> Any:  # noqa: N802  (as above)
        protocol = super().buildProtocol(addr)
        protocol.requestFactory = Request
        return protocol


def install() -> None:
    """daphne's server has no argument for it."""
    daphne.server.HTTPFactory = Front
