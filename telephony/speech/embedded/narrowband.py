"""Makes narrowband.mllr, which fits the bundled wide-band acoustic model to telephone audio.

The model was trained on 16 kHz recordings (130 to 6,800 Hz); a telephone line leaves its upper filters empty. The same
synthetic speech is taken wide-band and through a telephone channel, the cepstra of the second are regressed on those
of the first, and the matrices are written as a PocketSphinx MLLR file: count of classes, count of streams, then for
each stream (cepstra, their deltas, their double deltas) its length, matrix, bias, variance scale.

Run `python -m telephony.speech.embedded.narrowband` after changing how audio is up-sampled. Needs the `flite` program.
"""

from __future__ import annotations

import io
import subprocess
import tempfile
import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..audio import Samples, double_rate, mulaw_decode, mulaw_encode, set_level, to_telephone_rate

TRANSFORM = Path(__file__).with_name("narrowband.mllr")
_RATE = 16000
_VOICES = ("slt", "rms", "awb", "kal16")
_TEXTS = (
    "The quick brown fox jumps over the lazy dog while seven tall people watch.",
    "She had your dark suit in greasy wash water all year.",
    "Please tell me your name, address, and date of birth, and the name of your pharmacy.",
    "Six three five nine four two eight one zero, thank you very much.",
)
_FILTERS, _CEPSTRA, _FFT, _FRAME, _HOP = 25, 13, 512, 410, 160
_LOWEST_HZ, _HIGHEST_HZ = 130.0, 6800.0
_LIFTER = 22
_DELTA = 4
_QUIET_PERCENT = 20
Matrix = NDArray[np.float64]


def _mel(hertz: Matrix | float) -> Matrix:
    return np.asarray(2595 * np.log10(1 + np.asarray(hertz) / 700))


def _mel_filters() -> Matrix:
    """The model's own filter bank, [filters, FFT bins]."""
    mels = np.linspace(_mel(_LOWEST_HZ), _mel(_HIGHEST_HZ), _FILTERS + 2)
    step = _RATE / _FFT
    edges = np.floor(700 * (10 ** (mels / 2595) - 1) / step + 0.5) * step
    bins = np.arange(_FFT // 2 + 1) * step
    low, mid, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    return np.maximum(0, np.minimum((bins - low) / (mid - low), (high - bins) / (high - mid))) * 2 / (high - low)


def _cosines() -> Matrix:
    rows = np.sqrt(2 / _FILTERS) * np.cos(np.pi / _FILTERS * np.outer(np.arange(_CEPSTRA), np.arange(_FILTERS) + 0.5))
    rows[0] /= np.sqrt(2)
    return np.asarray(rows)


def cepstra(samples: Samples) -> tuple[Matrix, Matrix]:
    """16 kHz samples -> (cepstra [frames, 13], log energy [frames]), as the recogniser computes them."""
    sharp = samples.astype(np.float64)
    sharp = np.append(sharp[0], sharp[1:] - 0.97 * sharp[:-1])
    starts = _HOP * np.arange(1 + (len(sharp) - _FRAME) // _HOP)
    frames = sharp[starts[:, None] + np.arange(_FRAME)] * np.hamming(_FRAME)
    power = np.abs(np.fft.rfft(frames, _FFT)) ** 2
    lifter = 1 + _LIFTER / 2 * np.sin(np.pi * np.arange(_CEPSTRA) / _LIFTER)
    return np.log(np.maximum(power @ _mel_filters().T, 1e-4)) @ _cosines().T * lifter, np.log(power.sum(1) + 1)


def _spoken(text: str, voice: str) -> Samples:
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        command = ["flite", "-voice", voice, "-t", text, "-o", file.name]
        subprocess.run(command, check=True, timeout=30)
        with wave.open(io.BytesIO(Path(file.name).read_bytes())) as sound:
            samples = np.frombuffer(sound.readframes(sound.getnframes()), np.int16)
    noise = np.random.default_rng(0).normal(0, 4, len(samples))
    return (set_level(samples).astype(np.float64) + noise).clip(-32768, 32767).astype(np.int16)


def _through_telephone(samples: Samples) -> Samples:
    return double_rate(mulaw_decode(mulaw_encode(to_telephone_rate(samples, _RATE))))


def _pair(samples: Samples) -> tuple[Matrix, Matrix, Matrix, Matrix]:
    """Mean-free cepstra of speech frames and their deltas: (wide, narrow, wide deltas, narrow deltas)."""
    (wide, energy), (narrow, _) = cepstra(samples), cepstra(_through_telephone(samples))
    count = min(len(wide), len(narrow))
    loud = energy[:count] > np.percentile(energy[:count], _QUIET_PERCENT)
    wide, narrow = wide[:count] - wide[:count][loud].mean(0), narrow[:count] - narrow[:count][loud].mean(0)
    inner = loud[_DELTA // 2 : -_DELTA // 2]
    deltas = [(side[_DELTA:] - side[:-_DELTA])[inner] for side in (wide, narrow)]
    return wide[loud], narrow[loud], deltas[0], deltas[1]


def _stream(matrix: Matrix) -> str:
    rows = [" ".join(f"{value:.5f}" for value in row) for row in matrix]
    return "\n".join([str(_CEPSTRA), *rows, " ".join(["0"] * _CEPSTRA), " ".join(["1.0000"] * _CEPSTRA)])


def estimate() -> str:
    """The text of the transform file."""
    pairs = [_pair(_spoken(text, voice)) for voice in _VOICES for text in _TEXTS]
    wide, narrow, wide_deltas, narrow_deltas = (np.concatenate(column) for column in zip(*pairs, strict=True))
    static = np.linalg.lstsq(wide, narrow, rcond=None)[0].T
    delta = np.linalg.lstsq(wide_deltas, narrow_deltas, rcond=None)[0].T
    return "\n".join(["1", "3", _stream(static), _stream(delta), _stream(delta), ""])


if __name__ == "__main__":
    TRANSFORM.write_text(estimate())
