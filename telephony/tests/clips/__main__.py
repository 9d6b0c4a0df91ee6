"""Makes the clips again. Needs the `flite` program, as nothing else here does."""

from __future__ import annotations

import struct
import subprocess
import tempfile
import wave
from pathlib import Path

import numpy as np

from telephony.speech.audio import mulaw_encode, set_level, to_telephone_rate

from . import FOLDER, SPOKEN

_MULAW = 1


def main() -> None:
    for name, words in SPOKEN.items():
        with tempfile.NamedTemporaryFile(suffix=".wav") as file:
            subprocess.run(["flite", "-voice", "rms", "-t", words, "-o", file.name], check=True)
            with wave.open(file.name) as sound:
                samples, rate = np.frombuffer(sound.readframes(sound.getnframes()), np.int16), sound.getframerate()
        audio = mulaw_encode(set_level(to_telephone_rate(samples, rate)))
        header = struct.pack(">4s5I", b".snd", 24, len(audio), _MULAW, 8000, 1)
        Path(FOLDER / f"{name}.au").write_bytes(header + audio)


if __name__ == "__main__":
    main()
