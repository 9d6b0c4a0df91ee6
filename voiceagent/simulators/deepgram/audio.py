"""Words hidden in telephone audio, so that a test knows what must be understood."""

from __future__ import annotations

from collections.abc import Iterator

BYTES_A_SECOND = 8000
SILENCE = b"\xff"
MARK = bytes((0x21, 0xB3, 0x47, 0xDA, 0x5E, 0x92, 0x68, 0xF3, 0x1D, 0xA9, 0x36, 0xC4))
"""Begins hidden words: as likely in real audio as any twelve bytes."""
SECONDS_A_WORD = 0.3


def spoken(words: str, silence: float = 1.5) -> bytes:
    """mu-law audio in which the stand-in hears these words, then silence (seconds)."""
    hidden = words.encode()
    sound = MARK + len(hidden).to_bytes(2, "big") + hidden
    length = round(len(words.split()) * SECONDS_A_WORD * BYTES_A_SECOND)
    return sound + SILENCE * max(0, length - len(sound)) + SILENCE * round(silence * BYTES_A_SECOND)


def loud(seconds: float) -> bytes:
    """mu-law audio as loud as speech, in which the stand-in hears no words."""
    return bytes((0x90, 0x10)) * round(seconds * BYTES_A_SECOND / 2)


class Finder:
    """Hidden words in a stream of audio, whatever pieces it comes in."""

    def __init__(self) -> None:
        self._unread = b""
        self._read = 0

    @property
    def seconds(self) -> float:
        """How much has been heard before what is not read yet."""
        return self._read / BYTES_A_SECOND

    def take(self, audio: bytes) -> Iterator[str]:
        """The words whose last byte has come; `seconds` is then where they ended."""
        self._unread += audio
        while (at := self._unread.find(MARK)) >= 0:
            start = at + len(MARK) + 2
            end = start + int.from_bytes(self._unread[start - 2 : start], "big")
            if len(self._unread) < max(start, end):
                self._skip(at)
                return
            words = self._unread[start:end].decode()
            self._skip(end)
            yield words
        self._skip(max(0, len(self._unread) - len(MARK) - 2))

    def _skip(self, count: int) -> None:
        self._unread = self._unread[count:]
        self._read += count
