"""How long the dialogue takes to decide a whole call: `python -m voiceagent.benchmarks.engine`.

Only `respond` is timed, in CPU time of its thread, on a written conversation; the target is under 5 ms a call.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path

from intake.dialogue.decisions import LookUp
from intake.dialogue.engine import begin, respond
from intake.dialogue.events import Event, Heard, Started
from intake.dialogue.phases import SCRIPT
from intake.dialogue.state import State
from intake.dialogue.transcript import SETTING, World
from intake.tests.replay import CALLS

CALL = CALLS / "happy_path.call"
ROUNDS = 200


@dataclass
class Timed:
    """One call; `seconds` is what its decisions took."""

    state: State = field(default_factory=lambda: begin(SCRIPT, {}, SCRIPT.phases[0].name))
    world: World = field(default_factory=World)
    seconds: float = 0.0
    turns: int = 0

    def happen(self, event: Event) -> None:
        began = time.thread_time()
        self.state, decisions = respond(SCRIPT, self.state, event, SETTING)
        self.seconds += time.thread_time() - began
        self.turns += 1
        for decision in decisions:
            if isinstance(decision, LookUp):
                self.happen(self.world.answer(decision))


def call(path: Path) -> Timed:
    timed = Timed()
    timed.happen(Started())
    for line in path.read_text().splitlines():
        if line.startswith("caller: "):
            timed.happen(Heard(timed.state.turn, line.removeprefix("caller: "), 0.95))
    return timed


def main() -> None:
    first = call(CALL)
    seconds = sorted(call(CALL).seconds for _ in range(ROUNDS))
    print(
        f"{first.turns} decisions a call; the first {first.seconds * 1000:.2f} ms (grammars are built once a process)"
    )
    p99 = seconds[int(ROUNDS * 0.99)]
    print(f"later calls: median {statistics.median(seconds) * 1000:.2f} ms, p99 {p99 * 1000:.2f} ms")


if __name__ == "__main__":
    main()
