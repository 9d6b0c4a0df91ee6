"""How a simulated call looks in a terminal: who says what, phases, what is stored, time per turn, the result."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .call import Event
from .personas import Persona

WIDTH = 100
_COLOURS = {"bold": 1, "dim": 2, "red": 31, "green": 32, "yellow": 33, "blue": 34, "magenta": 35, "cyan": 36}


@dataclass
class Console:
    """write: takes one line. coloured: for a terminal; a file gets plain text."""

    write: Callable[[str], None]
    coloured: bool = False
    _said: str = ""

    def paint(self, text: str, *styles: str) -> str:
        if not self.coloured or not text:
            return text
        codes = ";".join(str(_COLOURS[style]) for style in styles)
        return f"\x1b[{codes}m{text}\x1b[0m"

    def heading(self, text: str) -> None:
        self.write("")
        self.write(self.paint(f"-- {text} ".ljust(WIDTH, "-"), "bold", "blue"))

    def show(self, event: Event) -> None:
        """One event of a live call."""
        if event.kind == "agent":
            latency = event.data.get("latency_ms")
            self._spoken(event, "agent", "cyan", f"{latency} ms" if latency is not None else "")
        elif event.kind in ("said", "keys", "silence"):
            words = {"keys": f"[keys {event.detail}]", "silence": "[says nothing]"}.get(event.kind, event.detail)
            self._said = event.detail.strip("#")
            self._spoken(Event(event.at, event.kind, words), "patient", "green", "")
        elif event.kind == "phase":
            self.heading(event.detail)
        elif event.kind == "saved":
            self._stored(event.data)
        elif event.kind == "heard":
            self._misheard(event)
        else:
            self._network(event)

    def _spoken(self, event: Event, who: str, colour: str, note: str) -> None:
        clock = f"{int(event.at) // 60}:{event.at % 60:04.1f}"
        lines = textwrap.wrap(event.detail, WIDTH - 30) or [""]
        for number, line in enumerate(lines):
            lead = f"{clock:>7}  {who:8}" if number == 0 else " " * 17
            tail = f"  {note:>8}" if note and number == len(lines) - 1 else ""
            padded = line.ljust(WIDTH - 30) if tail else line
            self.write(f"{self.paint(lead, colour, 'bold')} {self.paint(padded, colour)}{self.paint(tail, 'dim')}")

    def _misheard(self, event: Event) -> None:
        """What the agent's ear made of it, where that is something else."""
        if event.detail != self._said.replace(",", ""):
            self.write(self.paint(f"{'':18}heard   {event.detail}", "dim"))

    def _stored(self, data: Mapping[str, Any]) -> None:
        value = {None: "none", True: "yes", False: "no"}.get(data.get("value"), data.get("value"))
        if data["slot"] == "visit":
            value = "the time chosen"  # its value is a number nobody reads
        confirmed = str(data.get("confirmed", "")).replace("_", " ")
        self.write(self.paint(f"{'':18}stored  {data['slot']} = {value}  ({confirmed})", "yellow"))

    def _network(self, event: Event) -> None:
        words = {
            "stream": "the line is open",
            "stream-ended": f"the stream has ended ({event.detail})",
            "dial": f"connected with the front desk at {event.detail}",
            "desk": f"the front desk has {event.detail} the call",
            "say": f"the network says: {event.detail}",
            "hangup": "the call is over",
            "ended": f"the conversation is {event.detail.replace('_', ' ')}",
        }.get(event.kind, f"{event.kind} {event.detail}")
        self.write(self.paint(f"{'':18}{words}", "magenta"))

    def facts(self, persona: Persona, answers: Mapping[str, Mapping[str, Any]]) -> int:
        """The persona's facts beside what is stored; how many differ."""
        self.heading("FACTS")
        self.write(self.paint(f"   {'slot':20} {'the patient':32} {'stored':32} confirmed", "bold"))
        wrong = 0
        for slot in dict.fromkeys([*answers, *persona.expects.answers]):
            fact, stored = persona.expects.answers.get(slot), answers.get(slot, {})
            right = stored.get("value") == fact
            wrong += not right
            mark = self.paint("ok", "green") if right else self.paint("!!", "red", "bold")
            line = f"{slot:20} {_shown(fact):32} {_shown(stored.get('value')):32} {_how(stored)}"
            self.write(f"{mark} {line if right else self.paint(line, 'red')}")
        return wrong


def _shown(value: Any) -> str:
    return {None: "-", True: "yes", False: "no"}.get(value, str(value)) if not isinstance(value, str) else value


def _how(stored: Mapping[str, Any]) -> str:
    how = str(stored.get("confirmed") or "").replace("_", " ")
    if stored.get("value") is None:
        how = str(stored.get("reason") or "").replace("_", " ")
    changed = f", was {stored['corrected_from']}" if stored.get("corrected_from") else ""
    return f"{how}{changed}{', flagged' if stored.get('flagged') else ''}"
