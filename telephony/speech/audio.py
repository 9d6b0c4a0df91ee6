"""Telephone audio with numpy alone: G.711 mu-law, rates and loudness. No codec library, no resampler package."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .base import SAMPLE_RATE

Samples = NDArray[np.int16]
LEVEL_DBFS = -22.0
"""Loudness of speech on a telephone line: the RMS of its louder part against full scale."""
_BIAS = 0x84
_CLIP = 8159
_LOUD = 100
"""Samples quieter than this are pauses and do not count for the level."""
_TAPS = 24


def _decoding_table() -> Samples:
    codes = ~np.arange(256, dtype=np.uint8)
    exponents = ((codes >> 4) & 7).astype(np.int32)
    magnitudes = (((codes & 0x0F).astype(np.int32) << 3) + _BIAS << exponents) - _BIAS
    return np.where(codes & 0x80, -magnitudes, magnitudes).astype(np.int16)


def _encoding_table() -> NDArray[np.uint8]:
    """One code for each of the 65,536 samples, from -32,768 up."""
    samples = np.arange(-32768, 32768, dtype=np.int32) >> 2
    signs = np.where(samples < 0, 0x7F, 0xFF)
    magnitudes = np.minimum(np.abs(samples), _CLIP) + 33
    segments = np.floor(np.log2(magnitudes)).astype(np.int32) - 5
    codes = np.where(segments >= 8, 0x7F, (segments << 4) | ((magnitudes >> (segments + 1)) & 0x0F))
    return (codes ^ signs).astype(np.uint8)


_DECODE = _decoding_table()
_ENCODE = _encoding_table()


def mulaw_decode(audio: bytes) -> Samples:
    return _DECODE[np.frombuffer(audio, np.uint8)]


def mulaw_encode(samples: Samples) -> bytes:
    return _ENCODE[samples.astype(np.int32) + 32768].tobytes()


def rms(samples: Samples) -> float:
    """Root mean square, 0 to 32,767. Nothing is 0."""
    return float(np.sqrt(np.mean(np.square(samples.astype(np.float32))))) if len(samples) else 0.0


def double_rate(samples: Samples, before: int = 0) -> Samples:
    """8 kHz to 16 kHz by straight lines between samples. before: the sample that came just before these."""
    doubled = np.empty(2 * len(samples), np.int16)
    earlier = np.concatenate((np.array([before], np.int16), samples[:-1])).astype(np.int32)
    doubled[0::2] = (earlier + samples) >> 1
    doubled[1::2] = samples
    return doubled


@lru_cache(maxsize=8)
def _filter_bank(up: int, down: int) -> NDArray[np.float32]:
    """A windowed-sinc low-pass cut into `up` phases of 2 * _TAPS * down / up taps."""
    half = math.ceil(_TAPS * max(1.0, down / up))
    cutoff = min(1.0, up / down) * 0.92
    offsets = np.arange(-half + 1, half + 1)[None, :] - (np.arange(up) / up)[:, None]
    window = np.cos(np.clip(np.pi * offsets / (2 * half), -np.pi / 2, np.pi / 2)) ** 2
    bank = np.sinc(offsets * cutoff) * window
    scaled: NDArray[np.float32] = (bank / bank.sum(axis=1, keepdims=True)).astype(np.float32)
    return scaled


def to_telephone_rate(samples: Samples, rate: int) -> Samples:
    """Any rate to 8 kHz, band-limited. A few milliseconds a second of speech: not for the event loop."""
    if rate == SAMPLE_RATE or not len(samples):
        return samples
    shared = math.gcd(rate, SAMPLE_RATE)
    up, down = SAMPLE_RATE // shared, rate // shared
    bank = _filter_bank(up, down)
    half = bank.shape[1] // 2
    steps = np.arange(len(samples) * up // down, dtype=np.int64) * down
    padded = np.pad(samples.astype(np.float32), (half - 1, half))
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * half)[steps // up]
    return _clip(np.einsum("nt,nt->n", windows, bank[steps % up]))


def set_level(samples: Samples, dbfs: float = LEVEL_DBFS) -> Samples:
    """The same speech with its louder part at `dbfs`. Silence stays silence."""
    loud = samples[np.abs(samples.astype(np.int32)) > _LOUD]
    if not len(loud):
        return samples
    return _clip(samples * np.float32(32768 * 10 ** (dbfs / 20) / rms(loud)))


def _clip(samples: NDArray[np.float32]) -> Samples:
    return np.clip(samples, -32768, 32767).astype(np.int16)
