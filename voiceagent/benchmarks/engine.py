"""How long the dialogue takes to decide a whole call: `python -m voiceagent.benchmarks.engine`.

CPU time of its thread for a written conversation from the first word to the last, with the little that answers its
look-ups; the target is under 5 ms a call. The clock is read twice a call: it costs more than a decision on some
machines.
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
class Conversation:
    """One call under way."""

    state: State = field(default_factory=lambda: begin(SCRIPT, {}, SCRIPT.phases[0].name))
    world: World = field(default_factory=World)
    events: int = 0

    def happen(self, event: Event) -> None:
        self.state, decisions = respond(SCRIPT, self.state, event, SETTING)
        self.events += 1
        for decision in decisions:
            if isinstance(decision, LookUp):
                self.happen(self.world.answer(decision))


def said_in(path: Path) -> list[str]:
    """What the caller says."""
    return [line.removeprefix("caller: ") for line in path.read_text().splitlines() if line.startswith("caller: ")]


def call(said: list[str]) -> tuple[float, int]:
    """(seconds of CPU, events decided)."""
    began = time.thread_time()
    conversation = Conversation()
    conversation.happen(Started())
    for words in said:
        conversation.happen(Heard(conversation.state.turn, words, 0.95))
    return time.thread_time() - began, conversation.events


def main() -> None:
    said = said_in(CALL)
    first, events = call(said)
    seconds = sorted(call(said)[0] for _ in range(ROUNDS))
    print(f"{events} decisions a call; the first {first * 1000:.2f} ms (grammars are built once a process)")
    p99 = seconds[int(ROUNDS * 0.99)]
    print(f"later calls: median {statistics.median(seconds) * 1000:.2f} ms, p99 {p99 * 1000:.2f} ms")


if __name__ == "__main__":
    main()
