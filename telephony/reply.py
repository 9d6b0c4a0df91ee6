"""One thing the agent says, timed from what caused it to its first sound."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import perf_counter

from voiceagent import metrics

from .recorder import Said


@dataclass
class Reply:
    """came: when the final transcript (or key, silence, result) was there. decided, saved: when that was done.

    All by perf_counter.
    """

    came: float
    decided: float = field(default_factory=perf_counter)
    saved: float = 0.0
    n: int = 0
    phase: str = ""
    text: str = field(default="", repr=False)

    def sounding(self, at: float) -> Said:
        """Its first sound leaves now. at: seconds of the stream's audio."""
        now = perf_counter()
        parts = {
            "decision": self.decided - self.came,
            "save": self.saved - self.decided,
            "voice": now - self.saved,
            "total": now - self.came,
        }
        for part, seconds in parts.items():
            metrics.turn_seconds.labels(part=part).observe(seconds)
        timings = {f"{part}_ms": round(seconds * 1000, 1) for part, seconds in parts.items()}
        return Said(self.n, "agent", self.phase, self.text, round(parts["total"] * 1000), round(at, 2), timings)
