"""The recordings a simulated patient speaks with: `<voice>/*.au`, their index, and how they were made (`__main__`)."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from functools import cache
from pathlib import Path

CLIPS = Path(__file__).parent
ROOM = "(room)"
"""Not words: what the line sounds like while nobody speaks."""
_MAGIC = b".snd"
_MU_LAW = 1


class MissingClip(Exception):
    """A persona wants to say what was never recorded: `make clips`."""


def read_au(path: Path) -> bytes:
    """The mu-law samples of a Sun audio file (8,000 Hz, mono). Raises ValueError for any other format."""
    data = path.read_bytes()
    magic, offset, size, encoding, rate, channels = struct.unpack(">4s5I", data[:24])
    if (magic, encoding, rate, channels) != (_MAGIC, _MU_LAW, 8000, 1):
        raise ValueError(f"{path.name} is not 8 kHz mono mu-law")
    return data[offset:] if size == 0xFFFFFFFF else data[offset : offset + size]


@cache
def index() -> Mapping[str, Mapping[str, list[str]]]:
    """Voice -> text -> files, one a take; a second take is spoken slower."""
    found: Mapping[str, Mapping[str, list[str]]] = json.loads((CLIPS / "index.json").read_text())
    return found


@cache
def clip(voice: str, text: str, take: int) -> bytes:
    """take: 0 for the first time this is said; takes go round. Raises MissingClip."""
    files = index().get(voice, {}).get(text)
    if not files:
        raise MissingClip(f'no recording of "{text}" by {voice}; run: make clips')
    return read_au(CLIPS / voice / files[take % len(files)])
