"""mu-law, rates and loudness."""

from __future__ import annotations

import numpy as np
import pytest

from telephony.speech.audio import double_rate, mulaw_decode, mulaw_encode, rms, set_level, to_telephone_rate


def _tone(hertz: float, rate: int, seconds: float = 1.0) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    return (10000 * np.sin(2 * np.pi * hertz * np.arange(round(rate * seconds)) / rate)).astype(np.int16)


@pytest.mark.parametrize(
    ("code", "sample"),
    # G.711 table 2a, scaled from 14 to 16 bits.
    [(0xFF, 0), (0x7F, 0), (0xFE, 8), (0x7E, -8), (0x80, 32124), (0x00, -32124), (0xEF, 132), (0x8F, 16764)],
)
def test_a_code_is_its_sample(code: int, sample: int) -> None:
    assert mulaw_decode(bytes([code])).tolist() == [sample]


def test_every_code_survives_the_way_there_and_back() -> None:
    codes = bytes(range(256))
    assert mulaw_encode(mulaw_decode(codes)) == codes.replace(b"\x7f", b"\xff")  # the two zeros are one


def test_the_loudest_samples_are_clipped_not_wrapped() -> None:
    assert mulaw_encode(np.array([32767, -32768], np.int16)) == b"\x80\x00"


def test_doubling_goes_straight_from_sample_to_sample() -> None:
    assert double_rate(np.array([10, 20, -20], np.int16), before=0).tolist() == [5, 10, 15, 20, 0, -20]


@pytest.mark.parametrize("rate", [16000, 22050])
def test_speech_frequencies_pass_and_higher_ones_do_not_fold_back(rate: int) -> None:
    kept, gone = to_telephone_rate(_tone(1000, rate), rate), to_telephone_rate(_tone(5000, rate), rate)
    assert (len(kept), round(rms(kept), -2), round(rms(gone), -2)) == (8000, 7100, 0)


def test_telephone_audio_is_left_alone() -> None:
    tone = _tone(1000, 8000)
    assert to_telephone_rate(tone, 8000) is tone


def test_speech_is_set_to_the_level_of_a_telephone_line() -> None:
    quiet = (_tone(300, 8000) // 20).astype(np.int16)
    assert round(20 * np.log10(rms(set_level(quiet)) / 32768)) == -23  # -22 dBFS in its louder part


def test_silence_stays_silence() -> None:
    assert set_level(np.zeros(100, np.int16)).tolist() == [0] * 100
    assert rms(np.zeros(0, np.int16)) == 0.0
