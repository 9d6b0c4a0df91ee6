"""Programs that turn a sentence into samples, each a process: flite, espeak-ng, or the bundled espeak library.

Text goes in through a pipe, never on a command line, where every user of the machine could read it.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from ..audio import Samples
from ..base import SpeechUnavailable
from .processes import worker_environment

_LENGTH = struct.Struct(">I")
_SECONDS_TO_SPEAK = 15.0
_AT_ONCE = 4
_ESPEAK_WORKER = Path(__file__).with_name("espeak_worker.py")
_RATE_AT = 24
"""Where a RIFF header carries the sample rate."""


class Engine(Protocol):
    """make() gives 16-bit samples and their rate in hertz, or raises SpeechUnavailable."""

    name: str

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def make(self, sentence: str) -> tuple[Samples, int]: ...


class Flite:
    """Festival Lite, voice slt: permissively licensed, the clearest of what runs without a network."""

    name = "flite"

    def __init__(self, program: str) -> None:
        self._program = program
        self._slots = asyncio.Semaphore(_AT_ONCE)

    async def open(self) -> None:
        await self.make("Ready.")

    async def close(self) -> None:
        """Every sentence is a process of its own."""

    async def make(self, sentence: str) -> tuple[Samples, int]:
        # It seeks in what it writes, so its output must be a file: one in memory, which leaves nothing on a disk.
        output = os.memfd_create("speech")
        try:
            command = (self._program, "-voice", "slt", "-f", "/dev/stdin", "-o", f"/dev/fd/{output}")
            async with self._slots:
                await _run(command, sentence, (output,))
            return _samples_of_wave(os.pread(output, os.fstat(output).st_size, 0))
        finally:
            os.close(output)


class EspeakProgram:
    name = "espeak-ng"

    def __init__(self, program: str) -> None:
        self._program = program
        self._slots = asyncio.Semaphore(_AT_ONCE)

    async def open(self) -> None:
        await self.make("Ready.")

    async def close(self) -> None:
        """Every sentence is a process of its own."""

    async def make(self, sentence: str) -> tuple[Samples, int]:
        command = (self._program, "-v", "en-us", "-s", "155", "--stdin", "--stdout")
        async with self._slots:
            return _samples_of_wave(await _run(command, sentence))


class EspeakBundled:
    """The espeak-ng library in a worker script: GPL code that must not be loaded into the server."""

    name = "bundled"

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._rate = 0
        self._turn = asyncio.Lock()

    async def open(self) -> None:
        await self.make("Ready.")

    async def close(self) -> None:
        process, self._process = self._process, None
        if process and process.stdin:
            process.stdin.close()
            await process.wait()

    async def make(self, sentence: str) -> tuple[Samples, int]:
        async with self._turn:
            try:
                async with asyncio.timeout(_SECONDS_TO_SPEAK):
                    return await self._ask(sentence)
            except BaseException as problem:
                # Left in the middle of an answer, the worker would give it to the next question.
                self._drop_process()
                if isinstance(problem, (OSError, TimeoutError, asyncio.IncompleteReadError)):
                    raise SpeechUnavailable("worker") from None
                raise

    async def _ask(self, sentence: str) -> tuple[Samples, int]:
        process = await self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        content = sentence.encode()
        process.stdin.write(_LENGTH.pack(len(content)) + content)
        (length,) = _LENGTH.unpack(await process.stdout.readexactly(4))
        return np.frombuffer(await process.stdout.readexactly(length), np.int16), self._rate

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is None or self._process.returncode is not None:
            self._process = await _spawn((sys.executable, str(_ESPEAK_WORKER)))
            assert self._process.stdout is not None
            (self._rate,) = _LENGTH.unpack(await self._process.stdout.readexactly(4))
        return self._process

    def _drop_process(self) -> None:
        if self._process and self._process.returncode is None:
            self._process.kill()
        self._process = None


def choose_engine(name: str = "auto") -> Engine:
    """name: flite, espeak-ng, bundled, or auto for the first of them that is installed. Raises SpeechUnavailable."""
    flite, espeak = shutil.which("flite"), shutil.which("espeak-ng")
    if flite and name in ("auto", "flite") and hasattr(os, "memfd_create"):
        return Flite(flite)
    if espeak and name in ("auto", "espeak-ng"):
        return EspeakProgram(espeak)
    if name in ("auto", "bundled"):
        return EspeakBundled()
    raise SpeechUnavailable("worker")


async def _spawn(command: Sequence[str], files: Sequence[int] = ()) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        pass_fds=files,
        env=worker_environment(),
        start_new_session=True,
    )


async def _run(command: Sequence[str], text: str, files: Sequence[int] = ()) -> bytes:
    """What a program prints for a text. Raises SpeechUnavailable when it fails or takes too long."""
    process = None
    try:
        async with asyncio.timeout(_SECONDS_TO_SPEAK):
            process = await _spawn(command, files)
            output, _ = await process.communicate(text.encode())
    except (OSError, TimeoutError):
        raise SpeechUnavailable("worker") from None
    finally:
        if process and process.returncode is None:
            process.kill()
    if process.returncode:
        raise SpeechUnavailable("worker")
    return output


def _samples_of_wave(content: bytes) -> tuple[Samples, int]:
    """The samples of a RIFF file, whose header may give a wrong length when it was written to a pipe."""
    start = content.find(b"data", 0, 200)
    if not content.startswith(b"RIFF") or start < 0:
        raise SpeechUnavailable("rubbish")
    body = content[start + 8 :]
    rate = int.from_bytes(content[_RATE_AT : _RATE_AT + 4], "little")
    return np.frombuffer(body[: len(body) // 2 * 2], np.int16), rate
