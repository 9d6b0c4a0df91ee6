"""G.711 mu-law in, a stereo WAV file out: who said what and when, for anyone's ears."""

from __future__ import annotations

import wave
from array import array
from pathlib import Path

SAMPLE_RATE = 8000
FRAME_BYTES = 160
FRAME_SECONDS = FRAME_BYTES / SAMPLE_RATE
SILENCE = b"\xff"
"""Mu-law for zero."""


def _expand(code: int) -> int:
    """ITU-T G.711, table 2a: one mu-law byte as a 16-bit sample."""
    code = ~code & 0xFF
    magnitude = (((code & 0x0F) << 3) + 0x84 << (code >> 4 & 0x07)) - 0x84
    return -magnitude if code & 0x80 else magnitude


_SAMPLES = tuple(_expand(code) for code in range(256))


def write_stereo(path: Path, left: bytes, right: bytes) -> None:
    """left, right: mu-law, 8,000 Hz; the shorter one is filled up with silence. The folder is made if need be."""
    length = max(len(left), len(right))
    samples = array("h", bytes(4 * length))
    for channel, audio in enumerate((left, right)):
        samples[channel::2] = array("h", (_SAMPLES[code] for code in audio.ljust(length, SILENCE)))
    if array("h", [1]).tobytes()[0] != 1:
        samples.byteswap()
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setparams((2, 2, SAMPLE_RATE, length, "NONE", "not compressed"))
        file.writeframes(samples.tobytes())
