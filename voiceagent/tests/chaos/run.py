"""Calls through the waves: who is on the line when something breaks, and what became of each."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from voiceagent.simulators.personas import load
from voiceagent.tests.outside_server import manage

from .caller import Caller
from .verdict import Row
from .waves import WAVES, Scenario, Wave, World

PERSONAS = ("maria", "robert", "helen")
INTO_THE_CALLS = 4
"""Answers that half of the callers have given when a wave's disturbance begins."""
CALL_SECONDS = 1800.0
"""The last resort: a caller gives up by what they hear, whatever the clock says."""
LOOK_SECONDS = 0.2


@dataclass
class Run:
    """calls: how many in all. only: a part of the scenarios' names."""

    calls: int
    only: str
    rows: list[Row] = field(default_factory=list)
    done: int = 0
    planned: int = 0
    what: str = ""
    began: float = field(default_factory=time.monotonic)

    async def all(self, world: World) -> None:
        plan = [
            (wave, [(scenario, self._share(scenario)) for scenario in wave.scenarios if self.only in scenario.name])
            for wave in WAVES
        ]
        self.planned = sum(count for _, scenarios in plan for _, count in scenarios)
        for wave, scenarios in plan:
            if scenarios:
                await self._wave(world, wave, scenarios)

    def _share(self, scenario: Scenario) -> int:
        return max(1, round(scenario.share * self.calls / 100))

    async def _wave(self, world: World, wave: Wave, scenarios: Sequence[tuple[Scenario, int]]) -> None:
        await world.front.ready()
        self._show(scenarios[0][0].name)
        began = time.monotonic()
        callers = {
            scenario.name: [
                Caller(world.front, load(PERSONAS[number % len(PERSONAS)]), wave.speed, scenario.faults)
                for number in range(count)
            ]
            for scenario, count in scenarios
        }
        everybody = [caller for some in callers.values() for caller in some]
        calls = [self._call(caller, wave.spread * place / len(everybody)) for place, caller in enumerate(everybody)]
        disturbing = asyncio.create_task(self._disturb(world, wave, everybody))
        await asyncio.gather(*calls)
        await disturbing
        self._tell(f"{len(everybody)} calls, {', '.join(name for name in callers)}: {time.monotonic() - began:.0f} s")
        records = await asyncio.to_thread(_records, world.environment, [caller.call_sid for caller in everybody])
        for scenario, _ in scenarios:
            some = callers[scenario.name]
            row = Row(scenario.name, scenario.books)
            self.rows.append(row)
            for caller in some:
                row.add(caller, records[caller.call_sid])
                (world.folder / f"{caller.call_sid}.json.log").write_text(
                    json.dumps(records[caller.call_sid], indent=1)
                )
            if world.told:
                row.problems.append(world.told)

    async def _call(self, caller: Caller, seconds: float) -> None:
        await asyncio.sleep(seconds)
        try:
            async with asyncio.timeout(CALL_SECONDS):
                await caller.place()
        except TimeoutError:
            caller.outcome = "lost: too long"
        self.done += 1
        self._show()

    async def _disturb(self, world: World, wave: Wave, callers: Sequence[Caller]) -> None:
        if wave.disturb is None:
            return
        while sum(bool(one.outcome) or one.answers >= INTO_THE_CALLS for one in callers) * 2 < len(callers):  # noqa: ASYNC110
            await asyncio.sleep(LOOK_SECONDS)
        await wave.disturb(world)

    def _tell(self, line: str) -> None:
        """A wave is over."""
        print(f"\r{line:<80}", file=sys.stderr, flush=True)

    def _show(self, what: str = "") -> None:
        """How far it is, where somebody watches."""
        self.what = what or self.what
        if sys.stderr.isatty():
            filled = "#" * round(30 * self.done / self.planned)
            seconds = round(time.monotonic() - self.began)
            line = f"\r[{filled:<30}] {self.done}/{self.planned} calls  {seconds} s  {self.what:<32}"
            print(line, end="", file=sys.stderr, flush=True)


def _records(environment: Mapping[str, str], sids: Sequence[str]) -> dict[str, Any]:
    shown = manage(environment, "show_call", *sids, "--json", "--phi")
    records = {record["call_sid"]: record for record in map(json.loads, shown.stdout.splitlines())}
    nothing: dict[str, Any] = {"status": "unknown", "answers": {}, "turns": [], "messages": [], "appointment": None}
    return {sid: records.get(sid, nothing) for sid in sids}
