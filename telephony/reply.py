"""One thing the agent says, timed from the caller's last word to its own last sound."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import perf_counter

from voiceagent import metrics

from .entries import Said
from .playout import Prompt
from .turns import Ended


@dataclass
class Reply:
    """came: when the end of the caller's turn (or key, silence, result) was there. decided, saved: when that was done.

    voiced: when the first sound was made; framed: when it was on its way to the caller. All by perf_counter.
    ended: how the caller's turn ended. starts_at, ends_at, cut_at: of our sound, in seconds of audio.
    """

    came: float
    ended: Ended | None = None
    decided: float = field(default_factory=perf_counter)
    saved: float = 0.0
    voiced: float = 0.0
    framed: float = 0.0
    n: int = 0
    phase: str = ""
    text: str = field(default="", repr=False)
    said_at: float = 0.0
    starts_at: float = 0.0
    ends_at: float = 0.0
    cut_at: float | None = None
    fillers: int = 0

    def sounding(self, prompt: Prompt, at: float) -> None:
        """Its first sound has left. at: seconds of the stream's audio."""
        self.voiced, self.framed = prompt.voiced, perf_counter()
        self.said_at, self.starts_at = at, at if prompt.starts_at is None else prompt.starts_at
        for part, seconds in self._parts().items():
            metrics.turn_seconds.labels(part=part).observe(seconds)

    def said(self) -> Said:
        """For the record. Milliseconds of work by part, and where in the stream's audio things happened."""
        timings = {f"{part}_ms": round(seconds * 1000, 1) for part, seconds in self._parts().items()}
        seconds = {"playout_s": self.starts_at, "ended_s": self.ends_at, "cut_s": self.cut_at}
        if self.ended is not None:
            seconds |= {"speech_ended_s": self.ended.words.ended, "clear_s": self.ended.at}
        timings |= {name: round(value, 2) for name, value in seconds.items() if value is not None}
        if self.fillers:
            timings["fillers"] = self.fillers
        total = round((self.framed - self.came) * 1000)
        return Said(self.n, "agent", self.phase, self.text, total, round(self.said_at, 2), timings)

    def _parts(self) -> dict[str, float]:
        parts = {
            "decision": self.decided - self.came,
            "save": self.saved - self.decided,
            "voice": self.voiced - self.saved,
            "frame": self.framed - self.voiced,
            "total": self.framed - self.came,
            "playout": self.starts_at - self.said_at,
        }
        if self.ended is not None:
            parts["endpoint"] = max(0.0, self.ended.at - self.ended.words.ended)
        return parts
