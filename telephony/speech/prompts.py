"""Spoken prompts kept on disk: sound by what was said and by whose voice. Only words fixed beforehand can get in."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import os
import tempfile
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

logger = logging.getLogger(__name__)
_SUFFIX = ".ulaw"
RECORDED = "recorded"
"""The voice of what ships with the project, for when there is no other."""
RECORDINGS = Path(__file__).with_name("recorded")


def name_of(voice: str, sentence: str) -> str:
    """The file's name; tells nobody what is in it."""
    return hashlib.sha256(json.dumps([voice, "mulaw 8000", sentence]).encode()).hexdigest()


class Prompts:
    """fixed: the sentences that may be kept. Nothing else ever is, whoever asks.

    folder: mu-law files named by a hash. most_bytes: of all of them, in memory and on disk; the least used go first.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self.fixed: dict[str, None] = {}
        self._folder, self._most_bytes = folder, most_bytes
        self._recorded: dict[str, bytes] = {}
        self._sounds: OrderedDict[str, bytes] = OrderedDict()
        self._bytes = 0
        self._writing = asyncio.Lock()
        self._writes: set[asyncio.Task[None]] = set()

    def fix(self, sentences: Iterable[str]) -> bool:
        """Whether there was a new one among them."""
        before = len(self.fixed)
        self.fixed.update(dict.fromkeys(sentences))
        return len(self.fixed) > before

    async def load(self) -> None:
        """What an earlier process has left."""
        for name, sound in await asyncio.to_thread(self._read):
            self._remember(name, sound)
        self._recorded = await asyncio.to_thread(_recorded)

    def get(self, voice: str, sentence: str) -> bytes | None:
        name = name_of(voice, sentence)
        sound = self._sounds.get(name)
        if sound is None:
            return self._recorded.get(name)
        self._sounds.move_to_end(name)
        return sound

    def keep(self, voice: str, sentence: str, sound: bytes) -> None:
        """Refused unless the sentence is one of the fixed ones. The file is written in the background."""
        if sentence not in self.fixed or not sound:
            return
        name = name_of(voice, sentence)
        gone = self._remember(name, sound)
        write = asyncio.create_task(self._write_in_turn(name, sound, gone))
        self._writes.add(write)
        write.add_done_callback(self._writes.discard)

    async def close(self) -> None:
        await asyncio.gather(*self._writes)

    def _remember(self, name: str, sound: bytes) -> list[str]:
        """The names that had to go."""
        self._bytes += len(sound) - len(self._sounds.get(name, b""))
        self._sounds[name] = sound
        gone = []
        while self._bytes > self._most_bytes:
            old, dropped = self._sounds.popitem(last=False)
            self._bytes -= len(dropped)
            gone.append(old)
        return gone

    def _read(self) -> list[tuple[str, bytes]]:
        """Oldest first; the oldest beyond the bound are removed."""
        try:
            files = sorted(self._folder.glob(f"*{_SUFFIX}"), key=lambda file: file.stat().st_mtime, reverse=True)
            found: list[tuple[str, bytes]] = []
            room = self._most_bytes
            for file in files:
                room -= file.stat().st_size
                if room < 0:
                    file.unlink(missing_ok=True)
                else:
                    found.append((file.stem, file.read_bytes()))
        except OSError:
            # A cache that cannot be read, or changes while it is read, is one that has to be made again.
            logger.warning("the kept prompts cannot be read")
            return []
        return found[::-1]

    async def _write_in_turn(self, name: str, sound: bytes, gone: list[str]) -> None:
        """In the order of `keep`: what one writes another may remove."""
        async with self._writing:
            await asyncio.to_thread(self._write, name, sound, gone)

    def _write(self, name: str, sound: bytes, gone: list[str]) -> None:
        """Whole or not at all: other processes read while this one writes."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            number, temporary = tempfile.mkstemp(dir=self._folder)
            with os.fdopen(number, "wb") as file:
                file.write(sound)
            Path(temporary).replace(self._folder / f"{name}{_SUFFIX}")
            for old in gone:
                (self._folder / f"{old}{_SUFFIX}").unlink(missing_ok=True)
        except OSError:
            logger.warning("a prompt cannot be kept")


def _recorded() -> dict[str, bytes]:
    return {file.stem: file.read_bytes() for file in RECORDINGS.glob(f"*{_SUFFIX}")}
