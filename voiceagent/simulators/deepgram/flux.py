"""/v2/listen of the stand-in: turns. " ~ " in hidden words is a pause taken for the end and then not (TurnResumed)."""

from __future__ import annotations

from typing import Any

from websockets.asyncio.server import ServerConnection

from .audio import SECONDS_A_WORD
from .listen import NO_PAUSE, Listener
from .state import REQUEST_ID, Connection, Log

RESUMED = " ~ "
LEAST_BYTES = 640
_QUIET_SECONDS = 1.0
"""An Update without words comes so often."""


class Flux(Listener):
    def __init__(self, socket: ServerConnection, connection: Connection, log: Log) -> None:
        super().__init__(socket, connection, log)
        self._sequence = -1
        self._turn = 0
        self._told_to = 0.0

    async def begin(self) -> None:
        await self._tell({"type": "Connected", "request_id": REQUEST_ID})

    async def told(self, content: dict[str, Any]) -> None:
        match content.get("type"):
            case "CloseStream":
                await self.socket.close()
            case "Configure":
                await self.configure(content)
            case other:
                self.log.faults.append(f"/v2/listen does not know {other}")

    def configured(self, keyterms: list[str]) -> dict[str, Any]:
        self._sequence += 1
        thresholds = {"eager_eot_threshold": 0.5, "eot_threshold": 0.7, "eot_timeout_ms": 5000}
        return super().configured(keyterms) | {"thresholds": thresholds, "sequence_id": self._sequence}

    async def passed(self, count: int) -> None:
        if count < LEAST_BYTES:
            self.log.faults.append(f"an audio message of {count} bytes, less than 80 ms")
        now = self.finder.seconds
        if now - self._told_to >= _QUIET_SECONDS:
            await self._info("Update", [], self._told_to, now)
            self._told_to = now

    async def say(self, words: str) -> None:
        """StartOfTurn, an Update, EagerEndOfTurn (and TurnResumed), EndOfTurn; without a pause only the Update."""
        parts = words.removesuffix(NO_PAUSE).strip().split(RESUMED)
        at = self.finder.seconds
        said = parts[0].split()
        await self._info("StartOfTurn", said[:1], at, at)
        await self._info("Update", said, at, at)
        for part in parts[1:]:
            await self._info("EagerEndOfTurn", said, at, at)
            said += part.split()
            await self._info("TurnResumed", said, at, at)
        end = at + len(said) * SECONDS_A_WORD
        if words.endswith(NO_PAUSE) or self.log.manners.no_finals:
            return
        await self._info("EagerEndOfTurn", said, at, end)
        await self._info("EndOfTurn", said, at, end)
        self._turn += 1
        self._told_to = end

    async def _info(self, event: str, words: list[str], start: float, end: float) -> None:
        message = {
            "type": "TurnInfo",
            "request_id": REQUEST_ID,
            "event": event,
            "turn_index": self._turn,
            "audio_window_start": round(start, 3),
            "audio_window_end": round(end, 3),
            "transcript": " ".join(words),
            "words": [
                {
                    "word": word,
                    "confidence": 0.97,
                    "start": round(start + number * SECONDS_A_WORD, 3),
                    "end": round(start + (number + 1) * SECONDS_A_WORD, 3),
                }
                for number, word in enumerate(words)
            ],
            "end_of_turn_confidence": 0.9 if event == "EndOfTurn" else 0.3,
        }
        if event == "EndOfTurn":
            message["trigger"] = "model"
        await self._tell(message)

    async def _tell(self, message: dict[str, Any]) -> None:
        self._sequence += 1
        await self.send(message | {"sequence_id": self._sequence})
