# SPDX-License-Identifier: GPL-3.0-or-later
#
# This file alone is licensed under the GNU General Public License, version 3 or later, because it loads the espeak-ng
# library (GPL-3.0-or-later, https://github.com/espeak-ng/espeak-ng, in the `espeakng-loader` package). It is a program
# of its own that other programs start and talk to through pipes; it imports nothing of the project and is not imported.
"""Reads texts, writes 16-bit little-endian mono speech. Ends when its input ends.

In: length (4 bytes, big-endian), that many bytes of UTF-8. Out: the sample rate first (4 bytes), then for each text the
length of its audio in bytes (4 bytes) and the audio.
"""

from __future__ import annotations

import ctypes
import os
import signal
import struct
import sys
from typing import Any

import espeakng_loader

SYNCHRONOUS_RETRIEVAL = 2  # espeak_AUDIO_OUTPUT: AUDIO_OUTPUT_SYNCHRONOUS
CHARACTER_POSITIONS = 1  # espeak_POSITION_TYPE: POS_CHARACTER
UTF8 = 1  # espeakCHARS_UTF8
RATE_PARAMETER = 1  # espeak_PARAMETER: espeakRATE
WORDS_PER_MINUTE = 155
LENGTH = struct.Struct(">I")

Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    made = bytearray()

    @Callback
    def collect(samples: Any, count: int, _events: Any) -> int:
        if count > 0:
            made.extend(ctypes.string_at(samples, 2 * count))
        return 0

    rate = library.espeak_Initialize(SYNCHRONOUS_RETRIEVAL, 60, espeakng_loader.get_data_path().encode(), 0)
    library.espeak_SetSynthCallback(collect)
    library.espeak_SetVoiceByName(b"en-us")
    library.espeak_SetParameter(RATE_PARAMETER, WORDS_PER_MINUTE, 0)
    outgoing = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    outgoing.write(LENGTH.pack(rate))
    outgoing.flush()
    while len(head := sys.stdin.buffer.read(4)) == 4:
        text = sys.stdin.buffer.read(LENGTH.unpack(head)[0])
        made.clear()
        library.espeak_Synth(text + b"\0", ctypes.c_size_t(len(text) + 1), 0, CHARACTER_POSITIONS, 0, UTF8, None, None)
        library.espeak_Synchronize()
        outgoing.write(LENGTH.pack(len(made)) + made)
        outgoing.flush()


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        os._exit(0)
